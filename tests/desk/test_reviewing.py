"""The nurse's block: filling it in, a new version of the sheet, two desks at once."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.review import ReviewTick
from kiosk.errors import DatabaseError
from tests.desk.conftest import MakeCounter
from tests.desk.counter import LEG_WEAKNESS, OneByOne
from tests.desk.nurse import BUTTON, CHECK, FIELD, TAB, Nurse

ELSEWHERE = "AB reviewed this at 10:04 on another desk. Here is the new version."
RECORDS = "The visits cannot be read or saved now. If it stays so, please tell IT."


def fill_in(nurse: Nurse, note: str = "Doctor told.") -> None:
    nurse.click(CHECK, "Red flag acted on")
    nurse.click(FIELD, "Note")
    nurse.type(note)


def test_the_block_has_the_sheets_six_ticks(at_work: Nurse) -> None:
    at_work.open("K7-42")

    assert at_work.names(CHECK) == [
        "Red flag acted on",
        "Facts explained again",
        "Questions passed on",
        "Interpreter",
        "Referred",
        "No action needed",
    ]


def test_a_review_makes_a_new_version_of_the_sheet(at_work: Nurse) -> None:
    at_work.open("K7-42")
    fill_in(at_work)
    at_work.touch(CHECK, "Referred")
    at_work.click(BUTTON, "Mark as reviewed")

    (review,) = at_work.counter.store.given
    assert review.ticks == {ReviewTick.FLAG_ACTED, ReviewTick.REFERRED}
    assert (review.note, review.initials, review.staff) == ("Doctor told.", "A", "Ana")
    assert at_work.notice() == "Saved as version 2 of the sheet."
    assert [name for name in at_work.counter.folder.files if name.endswith("-v2.pdf")]
    assert at_work.says("Reviewed by A at 10:04")
    assert at_work.find(BUTTON, "Save review again")


def test_a_reviewed_visit_leaves_the_ones_that_wait(at_work: Nurse) -> None:
    at_work.open("K7-42")
    fill_in(at_work)
    at_work.click(BUTTON, "Mark as reviewed")

    assert at_work.cards() == ["K7-40", "K7-39", "K7-36"]
    assert at_work.names(TAB)[:2] == ["Waiting 3", "Reviewed 1"]
    assert at_work.says("Sheet of visit K7-42")


def test_a_second_review_starts_from_the_first_and_makes_version_three(at_work: Nurse) -> None:
    at_work.open("K7-42")
    fill_in(at_work)
    at_work.click(BUTTON, "Mark as reviewed")
    assert at_work.find(CHECK, "Red flag acted on").checked
    assert at_work.value("Note") == "Doctor told."

    at_work.click(CHECK, "Interpreter")
    at_work.counter.form.save()
    assert [one.version for one in at_work.counter.store.given] == [2, 3]


def test_keys_fill_in_and_save(at_work: Nurse) -> None:
    at_work.open("K7-42")
    for _ in range(30):
        if at_work.focused() == "Facts explained again":
            break
        at_work.key(Qt.Key.Key_Tab)
    at_work.key(Qt.Key.Key_Space)
    at_work.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    (review,) = at_work.counter.store.given
    assert review.ticks == {ReviewTick.FACTS_EXPLAINED}


def test_a_note_is_one_line_of_two_hundred_signs(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.click(FIELD, "Note")
    at_work.type("one")
    at_work.key(Qt.Key.Key_Return)
    at_work.type(" two")
    assert at_work.value("Note") == "one two"
    assert at_work.says("7 of 200 characters")

    at_work.counter.form.setNote("x" * 300)
    assert at_work.value("Note") == "x" * 200
    at_work.type("more")
    assert at_work.value("Note") == "x" * 200


def test_lines_that_are_pasted_become_one(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.counter.form.setNote("first\nsecond\tthird")

    assert at_work.value("Note") == "first secondthird"


def test_tab_leaves_the_note(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.click(FIELD, "Note")
    at_work.key(Qt.Key.Key_Tab)

    assert at_work.focused() == "Your initials"


def test_initials_are_capital_letters_and_are_remembered(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.click(FIELD, "Your initials")
    at_work.key(Qt.Key.Key_Backspace)
    at_work.type("a1b")
    assert at_work.value("Your initials") == "AB"

    at_work.open("K7-39")
    assert at_work.value("Your initials") == "AB"


def test_without_initials_nothing_is_saved(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.click(FIELD, "Your initials")
    at_work.key(Qt.Key.Key_Backspace)
    at_work.click(BUTTON, "Mark as reviewed")

    assert at_work.notice() == "Please write your initials first."
    assert at_work.counter.store.given == []


def test_who_was_faster_is_told_and_what_is_typed_stays(at_work: Nurse) -> None:
    at_work.open("K7-42")
    fill_in(at_work, "Mine.")
    at_work.counter.review_elsewhere(at_work.counter.by_code("K7-42"))
    at_work.click(BUTTON, "Mark as reviewed")

    assert at_work.notice() == ELSEWHERE
    assert at_work.value("Note") == "Mine."
    assert [one.initials for one in at_work.counter.store.given] == ["AB"]

    assert at_work.find(BUTTON, "Save review again").enabled
    at_work.counter.form.save()
    assert [(one.version, one.note) for one in at_work.counter.store.given][1] == (3, "Mine.")


@pytest.mark.parametrize("tab", ["Waiting 4", "All 4"])
def test_a_review_elsewhere_shows_by_itself(at_work: Nurse, tab: str) -> None:
    at_work.click(TAB, tab)
    at_work.open("K7-42")
    at_work.counter.review_elsewhere(at_work.counter.by_code("K7-42"))
    at_work.counter.model.poll()

    assert at_work.notice() == ELSEWHERE
    assert at_work.find(BUTTON, "Save review again")


def test_a_second_review_elsewhere_shows_though_the_visit_is_off_the_list(at_work: Nurse) -> None:
    at_work.open("K7-42")
    fill_in(at_work)
    at_work.click(BUTTON, "Mark as reviewed")
    assert "K7-42" not in at_work.cards()
    at_work.counter.review_elsewhere(at_work.counter.by_code("K7-42"), version=2)
    at_work.counter.model.poll()

    assert at_work.notice() == ELSEWHERE


def test_ones_own_review_is_not_told_as_anothers(at_work: Nurse) -> None:
    at_work.open("K7-42")
    fill_in(at_work)
    at_work.click(BUTTON, "Mark as reviewed")
    at_work.counter.model.poll()

    assert at_work.notice() == "Saved as version 2 of the sheet."


def test_a_visit_that_is_done_elsewhere_says_so(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.counter.store.done.add(at_work.counter.by_code("K7-42"))
    at_work.counter.model.poll()

    assert at_work.notice() == "Another desk marked this visit as done."
    assert not at_work.find(BUTTON, "Mark as reviewed").enabled


def test_trouble_with_the_database_is_told_and_nothing_is_lost(at_work: Nurse) -> None:
    at_work.open("K7-42")
    fill_in(at_work)
    at_work.counter.store.fault = DatabaseError("the disk is full", where="db", remedy="Free some")
    at_work.click(BUTTON, "Mark as reviewed")
    assert at_work.notice() == f"{RECORDS} The disk is full. Free some."
    assert at_work.value("Note") == "Doctor told."

    at_work.counter.store.fault = None
    at_work.counter.form.save()
    assert at_work.notice() == "Saved as version 2 of the sheet."


def test_a_form_that_is_not_saved_waits_for_the_visit(at_work: Nurse) -> None:
    at_work.open("K7-42")
    fill_in(at_work, "Half a")
    at_work.open("K7-39")
    assert at_work.value("Note") == ""
    assert not at_work.find(CHECK, "Red flag acted on").checked

    at_work.open("K7-42")
    assert at_work.value("Note") == "Half a"
    assert at_work.find(CHECK, "Red flag acted on").checked


def test_a_review_that_fails_late_is_told_with_its_code(
    make_counter: MakeCounter, qtbot: QtBot
) -> None:
    background = OneByOne()
    nurse = Nurse(make_counter(background=background), qtbot)
    nurse.counter.visits("K7-42", flag=LEG_WEAKNESS)
    nurse.counter.visits("K7-39")
    nurse.sign_in()
    nurse.open("K7-42")
    fill_in(nurse)
    background.hold()
    nurse.click(BUTTON, "Mark as reviewed")
    assert not nurse.find(BUTTON, "Saving…").enabled
    nurse.open("K7-39")
    nurse.counter.store.fault = DatabaseError("it is busy", where="db", remedy="Try again")
    background.waiting.popleft()()
    nurse.counter.store.fault = None
    background.go_on()

    assert nurse.notice() == f"K7-42: {RECORDS} It is busy. Try again."
    nurse.open("K7-42")
    assert nurse.value("Note") == "Doctor told."


def test_a_review_that_is_saved_late_leaves_the_other_visit_alone(
    make_counter: MakeCounter, qtbot: QtBot
) -> None:
    background = OneByOne()
    nurse = Nurse(make_counter(background=background), qtbot)
    nurse.counter.visits("K7-42", flag=LEG_WEAKNESS)
    nurse.counter.visits("K7-39")
    nurse.sign_in()
    nurse.open("K7-42")
    fill_in(nurse)
    background.hold()
    nurse.click(BUTTON, "Mark as reviewed")
    nurse.open("K7-39")
    background.go_on()

    assert len(nurse.counter.store.given) == 1
    assert nurse.says("Sheet of visit K7-39")
    assert nurse.value("Note") == ""
    assert nurse.find(BUTTON, "Mark as reviewed").enabled


def test_what_is_written_while_the_review_is_saved_stays_unsaved(
    make_counter: MakeCounter, qtbot: QtBot
) -> None:
    background = OneByOne()
    nurse = Nurse(make_counter(background=background), qtbot)
    nurse.counter.visits("K7-42", flag=LEG_WEAKNESS)
    nurse.sign_in()
    nurse.open("K7-42")
    fill_in(nurse)
    background.hold()
    nurse.click(BUTTON, "Mark as reviewed")
    nurse.click(FIELD, "Note")
    nurse.key(Qt.Key.Key_End)
    nurse.type(" More.")
    background.go_on()

    assert [one.note for one in nurse.counter.store.given] == ["Doctor told."]
    assert nurse.value("Note") == "Doctor told. More."


def test_a_review_that_is_saved_after_signing_out_is_no_draft(
    make_counter: MakeCounter, qtbot: QtBot
) -> None:
    background = OneByOne()
    nurse = Nurse(make_counter(background=background), qtbot)
    nurse.counter.visits("K7-42", flag=LEG_WEAKNESS)
    nurse.sign_in()
    nurse.open("K7-42")
    fill_in(nurse)
    background.hold()
    nurse.click(BUTTON, "Mark as reviewed")
    nurse.click(BUTTON, "Sign out")
    background.go_on()
    nurse.sign_in()
    nurse.counter.list.showState("")
    nurse.open("K7-42")

    assert nurse.value("Note") == "Doctor told."
    assert nurse.notice() != "Saved as version 2 of the sheet."
    nurse.counter.advance(590)
    assert not nurse.says("Your unsaved note is kept")
