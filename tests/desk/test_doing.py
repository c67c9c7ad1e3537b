"""Printing, the note for the record, exporting again, marking as done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.desk_ports import PrintAnswer, PrinterTrouble, PrintOutcome
from kiosk.errors import ExportError
from tests.desk.conftest import MakeCounter
from tests.desk.counter import OneByOne
from tests.desk.nurse import BUTTON, CHECK, DIALOG, FIELD, TAB, Nurse

AWAY = ExportError("it is not there", where="/share", remedy="Connect the drive")
REFUSED = PrintAnswer(PrintOutcome.REFUSED, "Desk", trouble=PrinterTrouble.REFUSING)
HELD_UP = PrintAnswer(PrintOutcome.HELD_UP, "Desk", "Desk-8", PrinterTrouble.NO_PAPER)
UNKNOWN = PrintAnswer(PrintOutcome.TAKEN, "Desk", "Desk-8", PrinterTrouble.SILENT)
NO_ANSWER = PrintAnswer(PrintOutcome.NO_ANSWER, "Desk")
WAITS = "Desk has it (job Desk-8). Desk is out of paper. Put paper in. Do not send it again."
NOTHING_NEW = "Safety questions: all no"
"""What stands over every sheet like it."""
TOLD = "Not printed. Desk is not taking jobs. Ask IT to let the queue take jobs again."


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_the_sheet_goes_to_the_queue_once_and_its_answer_is_told(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.click(BUTTON, "Print sheet")

    assert at_work.notice() == "Sent to front-desk (job front-desk-1)."
    ((title, pdf),) = at_work.counter.queue.jobs
    assert title == "20261122-0955"
    assert pdf.startswith(b"%PDF")


def test_a_second_print_is_asked_about(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.counter.form.printSheet()
    at_work.click(BUTTON, "Print sheet")
    assert at_work.find(DIALOG, "Print again?")
    assert len(at_work.counter.queue.jobs) == 1

    at_work.click(BUTTON, "Do not print")
    assert len(at_work.counter.queue.jobs) == 1

    at_work.counter.form.dismiss()
    at_work.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    at_work.click(BUTTON, "Print again")
    assert len(at_work.counter.queue.jobs) == 2


def test_escape_does_not_print(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.counter.form.printSheet()
    at_work.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    at_work.settle()
    at_work.key(Qt.Key.Key_Escape)

    assert at_work.names(DIALOG) == []
    assert len(at_work.counter.queue.jobs) == 1


def test_after_the_question_the_keyboard_is_where_it_was(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.counter.form.printSheet()
    at_work.click(FIELD, "Note")
    at_work.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    at_work.settle()
    assert at_work.focused() == "Print again"
    at_work.key(Qt.Key.Key_Escape)

    at_work.wait_until(lambda: at_work.focused() == "Note")


def test_the_question_keeps_the_keyboard(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.counter.form.printSheet()
    at_work.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    stops = set()
    for _ in range(6):
        stops.add(at_work.focused())
        at_work.key(Qt.Key.Key_Tab)

    assert stops == {"Print again", "Do not print"}


def test_a_new_version_is_printed_without_a_question(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.counter.form.printSheet()
    at_work.click(CHECK, "Referred")
    at_work.click(BUTTON, "Mark as reviewed")
    at_work.click(BUTTON, "Print sheet")

    assert at_work.names(DIALOG) == []
    assert len(at_work.counter.queue.jobs) == 2


def test_a_printer_that_takes_no_jobs_is_told_and_no_question_follows(at_work: Nurse) -> None:
    at_work.counter.queue.answer = REFUSED
    at_work.open("K7-42")
    at_work.click(BUTTON, "Print sheet")
    assert at_work.notice() == TOLD

    at_work.counter.queue.answer = None
    at_work.counter.form.printSheet()
    assert at_work.names(DIALOG) == []
    assert len(at_work.counter.queue.jobs) == 1


def test_a_job_that_is_held_up_looks_as_if_it_asks_for_help_and_is_not_sent_twice(
    at_work: Nurse,
) -> None:
    at_work.open("K7-42")
    at_work.counter.form.printSheet()
    all_is_well = at_work.colour(at_work.notice())
    at_work.counter.queue.answer = REFUSED
    at_work.counter.form.printSheet()
    asks_for_help = at_work.colour(TOLD)
    at_work.open("K7-39")
    at_work.counter.queue.answer = HELD_UP
    at_work.counter.form.printSheet()

    assert at_work.colour(WAITS) == asks_for_help != all_is_well
    at_work.click(BUTTON, "Print sheet")
    assert at_work.find(DIALOG, "Print again?")
    assert len(at_work.counter.queue.jobs) == 2


def test_a_job_of_which_no_more_is_known_is_not_told_as_if_all_were_well(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.counter.form.printSheet()
    all_is_well = at_work.colour(at_work.notice())
    at_work.counter.queue.answer = UNKNOWN
    at_work.counter.form.printSheet()

    assert at_work.notice().endswith("How the printer stands is not known.")
    assert at_work.colour(at_work.notice()) != all_is_well


def test_a_job_that_nobody_knows_of_is_asked_about_before_it_is_sent_again(
    at_work: Nurse,
) -> None:
    at_work.open("K7-42")
    at_work.counter.queue.answer = NO_ANSWER
    at_work.counter.form.printSheet()
    at_work.counter.queue.answer = None
    at_work.click(BUTTON, "Print sheet")

    assert at_work.find(DIALOG, "Print again?")
    assert at_work.says("The printer did not answer. The sheet may have come out all the same.")
    assert at_work.counter.queue.jobs == []
    at_work.click(BUTTON, "Print again")
    assert len(at_work.counter.queue.jobs) == 1

    at_work.counter.queue.answer = NO_ANSWER
    for _ in range(2):  # once it was sent it stays sent, whatever comes of the next one
        at_work.counter.form.dismiss()
        at_work.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        assert at_work.says("This version of the sheet was sent to the printer already.")
        at_work.click(BUTTON, "Print again")


def test_without_a_printer_the_desk_says_who_sets_one(
    make_counter: MakeCounter, qtbot: QtBot
) -> None:
    nurse = Nurse(make_counter(printer=False), qtbot)
    nurse.counter.visits("K7-42")
    nurse.sign_in()
    nurse.open("K7-42")
    nurse.click(BUTTON, "Print sheet")

    assert nurse.notice() == "No printer is configured here. IT sets printer.queue."


def test_the_note_is_on_the_clipboard_for_two_minutes(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.click(BUTTON, "Copy note for the record")
    assert clipboard() == "Note of K7-42"
    assert at_work.notice() == "The note is on the clipboard for 2 minutes."

    at_work.counter.advance(119)
    assert clipboard() == "Note of K7-42"
    at_work.counter.advance(2)
    assert clipboard() == ""


def test_what_somebody_else_copied_stays(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.click(BUTTON, "Copy note for the record")
    QGuiApplication.clipboard().setText("theirs")
    at_work.counter.advance(200)

    assert clipboard() == "theirs"


def test_a_file_that_was_taken_away_is_written_again(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.click(BUTTON, "Export again")
    assert at_work.notice() == "Files written: 1."
    assert len(at_work.counter.folder.files) == 1

    at_work.counter.form.exportAgain()
    assert at_work.notice() == "Every file is in the folder."


def test_a_folder_that_is_away_keeps_the_review_and_tells_why(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.counter.folder.away = AWAY
    at_work.click(CHECK, "Referred")
    at_work.click(BUTTON, "Mark as reviewed")
    assert at_work.notice() == "Saved as version 2. Its file is not in the folder yet."
    assert at_work.says(
        "Not written to the folder yet. It is tried again every 10 s. "
        "It is not there. Connect the drive."
    )

    at_work.counter.folder.away = None
    at_work.counter.advance(11)
    assert not at_work.says("Not written to the folder yet")
    assert at_work.notice() == "Saved as version 2 of the sheet."
    assert [name for name in at_work.counter.folder.files if name.endswith("-v2.pdf")]


def test_done_takes_the_visit_off_the_open_ones(at_work: Nurse) -> None:
    at_work.open("K7-39")
    at_work.click(BUTTON, "Mark as done")

    assert at_work.notice() == "Marked as done."
    assert at_work.names(TAB)[2] == "Done 1"
    assert "K7-39" not in at_work.cards()
    assert not at_work.find(BUTTON, "Done").enabled
    assert not at_work.find(BUTTON, "Mark as reviewed").enabled


def test_done_asks_before_an_unsaved_review_is_lost(at_work: Nurse) -> None:
    at_work.open("K7-39")
    at_work.click(FIELD, "Note")
    at_work.type("Important")
    at_work.click(BUTTON, "Mark as done")
    assert at_work.find(DIALOG, "Done without this review?")

    at_work.click(BUTTON, "Go back")
    assert at_work.counter.store.done == set()
    assert at_work.value("Note") == "Important"


def test_done_without_the_review_when_the_nurse_says_so(at_work: Nurse) -> None:
    at_work.open("K7-39")
    at_work.click(CHECK, "Referred")
    at_work.counter.form.markDone()

    assert len(at_work.counter.store.done) == 1


def test_a_visit_without_answers_has_no_note(at_work: Nurse) -> None:
    at_work.open("K7-39")
    at_work.counter.erase_answers(at_work.counter.by_code("K7-39"))
    at_work.click(BUTTON, "Copy note for the record")

    assert at_work.notice() == "There is no note: the answers are no longer kept."


def test_files_that_are_gone_for_good_are_told(at_work: Nurse) -> None:
    visit = at_work.counter.by_code("K7-39")
    at_work.counter.erase_answers(visit)
    at_work.open("K7-39")
    at_work.click(BUTTON, "Export again")

    assert at_work.notice() == (
        "Files gone: 1. They cannot be made again: the answers are not kept."
    )


def test_a_note_that_comes_late_is_not_copied_for_another_visit(
    hurried: Nurse, background: OneByOne
) -> None:
    hurried.open("K7-42")
    QGuiApplication.clipboard().setText("before")
    background.hold()
    hurried.click(BUTTON, "Copy note for the record")
    hurried.open("K7-39")
    background.go_on()

    assert clipboard() == "before"
    assert not hurried.says("on the clipboard")


@pytest.mark.parametrize(
    ("answer", "told"),
    [(REFUSED, f"K7-42: {TOLD}"), (HELD_UP, f"K7-42: {WAITS}"), (None, NOTHING_NEW)],
    ids=["refused", "held up", "sent"],
)
def test_a_print_that_needs_somebody_is_told_with_its_code_when_another_visit_is_open(
    hurried: Nurse, background: OneByOne, answer: PrintAnswer | None, told: str
) -> None:
    hurried.counter.queue.answer = answer
    hurried.open("K7-42")
    background.hold()
    hurried.click(BUTTON, "Print sheet")
    hurried.open("K7-39")
    background.go_on()

    assert hurried.notice() == told


def test_files_that_are_gone_are_told_with_the_code_when_another_visit_is_open(
    hurried: Nurse, background: OneByOne
) -> None:
    hurried.counter.erase_answers(hurried.counter.by_code("K7-42"))
    for code, told in (
        ("K7-42", "K7-42: Files gone: 1. They cannot be made again: the answers are not kept."),
        ("K7-39", "Answers are no longer kept"),
    ):
        hurried.open(code)
        background.hold()
        hurried.click(BUTTON, "Export again")
        hurried.open("K7-39" if code == "K7-42" else "K7-42")
        background.go_on()
        assert hurried.notice() == told
