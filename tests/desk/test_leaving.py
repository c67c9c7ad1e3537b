"""Signing out, by hand or for being idle: nothing of a visit stays, no note is lost."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.ui.accessible import controls
from tests.desk.counter import SIGN_OUT_AFTER
from tests.desk.nurse import BUTTON, CHECK, DIALOG, FIELD, HEADING, Nurse
from tests.garbage import qt_in_cycles
from tests.staff import ANA, UMA

SIGNED_OUT = "The nurse’s desk"


def write_a_note(nurse: Nurse, note: str = "Half a note") -> None:
    nurse.open("K7-42")
    nurse.click(FIELD, "Note")
    nurse.type(note)


def test_after_signing_out_nothing_of_a_visit_is_left(at_work: Nurse) -> None:
    write_a_note(at_work)
    at_work.click(BUTTON, "Copy note for the record")
    at_work.click(BUTTON, "Sign out")

    assert at_work.find(HEADING, SIGNED_OUT)
    told = " ".join(f"{one.name} {one.description}" for one in controls(at_work.window))
    assert not [word for word in ("K7-", "weak", "Half a note") if word in told]
    assert QGuiApplication.clipboard().text() == ""
    assert at_work.counter.rows == 0
    assert at_work.counter.pages.draw(0, at_work.window.size()).isNull()
    assert ("staff.signed-out", ANA, "nurse") in at_work.counter.staff.told


def test_the_desk_warns_half_a_minute_ahead(at_work: Nurse) -> None:
    at_work.counter.advance(SIGN_OUT_AFTER - 31)
    assert at_work.names(DIALOG) == []

    at_work.counter.advance(1)
    assert at_work.find(DIALOG, "Still there?")
    assert at_work.says("You will be signed out in 30 s.")

    at_work.counter.advance(10)
    assert at_work.says("You will be signed out in 20 s.")


def test_a_click_on_stay_goes_on(at_work: Nurse) -> None:
    at_work.counter.advance(SIGN_OUT_AFTER - 5)
    at_work.click(BUTTON, "Stay signed in")
    assert at_work.names(DIALOG) == []

    at_work.counter.advance(SIGN_OUT_AFTER - 40)
    assert at_work.find(HEADING, "Waiting for you")


def test_any_key_goes_on(at_work: Nurse) -> None:
    at_work.counter.advance(SIGN_OUT_AFTER - 5)
    at_work.settle()
    at_work.key(Qt.Key.Key_Shift)

    assert at_work.names(DIALOG) == []


def test_a_click_anywhere_counts_as_use(at_work: Nurse) -> None:
    at_work.counter.advance(SIGN_OUT_AFTER - 100)
    at_work.click_at(QPoint(640, 400))
    at_work.counter.advance(SIGN_OUT_AFTER - 100)

    assert at_work.find(HEADING, "Waiting for you")


def test_an_idle_desk_signs_out_and_keeps_the_note_for_its_writer(at_work: Nurse) -> None:
    write_a_note(at_work)
    at_work.counter.advance(SIGN_OUT_AFTER - 10)
    assert at_work.says("Your unsaved note is kept for you on this desk.")
    at_work.counter.advance(11)
    assert at_work.find(HEADING, SIGNED_OUT)

    at_work.sign_in()
    at_work.open("K7-42")
    assert at_work.value("Note") == "Half a note"


def test_another_member_sees_no_note_and_the_writer_has_lost_it_then(at_work: Nurse) -> None:
    write_a_note(at_work)
    at_work.click(BUTTON, "Sign out")
    at_work.sign_in(UMA)
    at_work.open("K7-42")
    assert at_work.value("Note") == ""
    assert at_work.value("Your initials") == "U"

    at_work.click(BUTTON, "Sign out")
    at_work.sign_in()
    at_work.open("K7-42")
    assert at_work.value("Note") == ""


def test_a_saved_note_is_no_draft(at_work: Nurse) -> None:
    write_a_note(at_work, "Whole note")
    at_work.click(BUTTON, "Mark as reviewed")
    at_work.counter.advance(SIGN_OUT_AFTER - 10)

    assert not at_work.says("Your unsaved note is kept")


def test_the_next_member_begins_with_todays_visits_that_wait(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.click(CHECK, "Referred")
    at_work.counter.list.showState("")
    at_work.click(BUTTON, "Show any day")
    at_work.click(BUTTON, "Sign out")
    at_work.sign_in(UMA)

    assert at_work.find(HEADING, "Waiting for you")
    assert at_work.says("Today")
    assert at_work.names(CHECK) == []


def test_an_answer_that_comes_after_signing_out_shows_nothing(at_work: Nurse) -> None:
    at_work.counter.list.poll()
    at_work.click(BUTTON, "Sign out")
    at_work.counter.model.poll()

    assert at_work.counter.rows == 0
    assert at_work.find(HEADING, SIGNED_OUT)


def test_the_text_size_goes_round(at_work: Nurse) -> None:
    sizes = []
    for _ in range(4):
        sizes.append(at_work.find(HEADING, "Waiting for you").rect.height())
        at_work.click(BUTTON, "Text size")

    assert sizes[0] < sizes[1] < sizes[2]
    assert sizes[3] == sizes[0]


def test_a_nurses_work_leaves_nothing_of_qts_in_cycles(at_work: Nurse) -> None:
    with qt_in_cycles() as left:
        write_a_note(at_work)
        at_work.click(BUTTON, "Copy note for the record")
        at_work.click(BUTTON, "Print sheet")
        at_work.open("K7-39")
        at_work.click(BUTTON, "Sign out")
        at_work.sign_in(UMA)

    assert not left
