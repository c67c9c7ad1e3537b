"""The open visit: its sheet, its size on the screen, what to act on first, why there is none."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.visit import Step
from kiosk.errors import ExportError, KnownError
from tests.desk.conftest import MakeCounter
from tests.desk.counter import FEVER, LEG_WEAKNESS, OneByOne, TwoPages
from tests.desk.nurse import BUTTON, CARD, CHECK, HEADING, NOTICE, PAGE, Nurse
from tests.items import shown

EMPTY = "Choose a visit on the left"


def pages(nurse: Nurse) -> list[tuple[int, int]]:
    """Return the sizes of the pages' pictures, in pixels."""
    nurse.settle()
    items = [one for one in shown(nurse.window.contentItem()) if one.inherits("QQuickImage")]
    sheets = [one for one in items if "image://sheet/" in one.property("source").toString()]
    return [(round(one.implicitWidth()), round(one.implicitHeight())) for one in sheets]


def test_nothing_lies_open_at_first(at_work: Nurse) -> None:
    assert at_work.find(HEADING, EMPTY)
    assert at_work.names(PAGE) == []
    assert at_work.names(CHECK) == []


def test_a_click_opens_the_sheet_with_its_pages(at_work: Nurse) -> None:
    at_work.open("K7-42")

    assert at_work.says("Sheet of visit K7-42, page 1 of 2")
    assert at_work.names(PAGE)[0] == "Page 1"
    assert len(pages(at_work)) == 2


def test_a_finger_opens_it_too(at_work: Nurse) -> None:

    at_work.touch(CARD, at_work.card("K7-39").name)

    assert at_work.says("Sheet of visit K7-39")


def test_pages_are_drawn_in_the_pixels_of_the_screen(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.click(BUTTON, "Whole page")
    whole = pages(at_work)[0]
    at_work.click(BUTTON, "Full width")
    wide = pages(at_work)[0]
    at_work.click(BUTTON, "Larger")
    larger = pages(at_work)[0]

    assert whole[0] < wide[0] < larger[0]
    assert abs(larger[0] / wide[0] - 1.2) < 0.01
    assert abs(larger[1] / larger[0] - 792 / 612) < 0.01


def test_zoom_has_keys(at_work: Nurse) -> None:
    at_work.open("K7-42")
    control = Qt.KeyboardModifier.ControlModifier
    at_work.key(Qt.Key.Key_0, control)
    whole = pages(at_work)[0]
    at_work.key(Qt.Key.Key_1, control)
    assert pages(at_work)[0][0] > whole[0]

    at_work.key(Qt.Key.Key_Minus, control)
    at_work.key(Qt.Key.Key_0, control)
    assert pages(at_work)[0] == whole


def test_the_second_page_is_a_button_away(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.click(BUTTON, "Page after")
    assert at_work.says("page 2 of 2")
    assert not at_work.find(BUTTON, "Page after").enabled

    at_work.click(BUTTON, "Page before")
    assert at_work.says("page 1 of 2")


def test_keys_scroll_the_sheet(at_work: Nurse) -> None:
    at_work.open("K7-42")
    for _ in range(12):
        if at_work.focused().startswith("Sheet of visit"):
            break
        at_work.key(Qt.Key.Key_Tab)
    at_work.key(Qt.Key.Key_End)

    assert at_work.says("page 2 of 2")


def test_red_flags_come_first_word_for_word(at_work: Nurse) -> None:
    at_work.open("K7-42")

    first = at_work.names(NOTICE)[0]
    assert first == "Act first. Is one of your legs newly weak, or are both?"


def test_questions_that_were_not_reached_are_to_be_asked(at_work: Nurse) -> None:
    at_work.open("K7-40")

    assert at_work.names(NOTICE)[0].startswith("Please ask. Safety questions not reached.")


def test_all_no_is_said_quietly(at_work: Nurse) -> None:
    at_work.open("K7-39")

    assert at_work.names(NOTICE)[0] == "Safety questions: all no"


def test_what_waits_is_counted(at_work: Nurse) -> None:
    at_work.open("K7-42")

    assert at_work.says("4 to do · 3 questions")


def test_nothing_is_counted_where_the_patient_did_not_come_so_far(at_work: Nurse) -> None:
    at_work.open("K7-40")

    assert not at_work.says("Nothing to do")


def test_without_consent_only_the_red_flag_is_there(at_work: Nurse) -> None:
    at_work.counter.visits("K7-60", flag=FEVER, consent=False, minutes_ago=1)
    at_work.counter.model.poll()
    at_work.open("K7-60")

    assert at_work.names(NOTICE)[0].startswith("Act first. Do you have a fever")
    assert not at_work.says("to do ·")


def test_a_sheet_whose_time_is_over_says_so(at_work: Nurse) -> None:
    visit = at_work.counter.visits("K7-61", minutes_ago=1)
    at_work.counter.erase_answers(visit)
    at_work.counter.model.poll()
    assert "Answers are no longer kept" in at_work.card("K7-61").name

    at_work.open("K7-61")
    assert at_work.find(HEADING, "This sheet is no longer kept")
    assert not at_work.find(BUTTON, "Mark as reviewed").enabled
    assert not at_work.find(BUTTON, "Print sheet").enabled


def test_a_visit_that_was_not_shared_says_so(at_work: Nurse) -> None:
    visit = at_work.counter.visits("K7-62", flag=FEVER, minutes_ago=1)
    at_work.counter.store.kiosk.documents = [
        one for one in at_work.counter.store.kiosk.documents if one.visit != visit
    ]
    at_work.counter.model.poll()
    at_work.open("K7-62")

    assert at_work.find(HEADING, "The patient did not agree to share")


def test_a_folder_that_is_away_is_told_and_tried_again(at_work: Nurse) -> None:
    visit = at_work.counter.visits("K7-63", minutes_ago=1)
    at_work.counter.erase_answers(visit)
    away = ExportError("it is not there", where="/share", remedy="Connect the drive")
    at_work.counter.folder.away = away
    at_work.counter.model.poll()
    at_work.open("K7-63")
    assert at_work.find(HEADING, "This sheet cannot be shown now")
    assert at_work.says("It is not there. Connect the drive.")

    at_work.counter.folder.away = None
    at_work.click(BUTTON, "Try again")
    assert at_work.find(HEADING, "This sheet is no longer kept")


def test_a_file_that_is_no_sheet_is_told(make_counter: MakeCounter, qtbot: QtBot) -> None:
    class Scribble(TwoPages):
        def write(self, kind: object, summary: object) -> bytes:
            return b"not a PDF"

    nurse = Nurse(make_counter(sheets=Scribble()), qtbot)
    nurse.counter.visits("K7-42")
    nurse.sign_in()
    nurse.open("K7-42")

    assert nurse.says("The sheet's file cannot be shown. Choose Export again")


def test_a_sheet_that_comes_late_does_not_cover_another(
    make_counter: MakeCounter, qtbot: QtBot
) -> None:
    background = OneByOne()
    nurse = Nurse(make_counter(background=background), qtbot)
    nurse.counter.visits("K7-42", flag=LEG_WEAKNESS)
    nurse.counter.visits("K7-39")
    nurse.sign_in()
    background.hold()
    nurse.open("K7-42")
    assert nurse.find(HEADING, "Opening…")
    nurse.open("K7-39")
    background.waiting.popleft()()

    assert nurse.find(HEADING, "Opening…")
    background.go_on()
    assert nurse.says("Sheet of visit K7-39")
    assert nurse.names(NOTICE)[0] == "Safety questions: all no"


def test_trouble_that_comes_late_does_not_cover_another(
    hurried: Nurse, background: OneByOne
) -> None:
    background.hold()
    hurried.open("K7-42")
    hurried.counter.store.fault = KnownError("away", where="database", remedy="Wait")
    hurried.open("K7-39")
    background.waiting.popleft()()
    hurried.counter.store.fault = None
    background.go_on()

    assert hurried.says("Sheet of visit K7-39")


def test_a_visit_called_in_early_says_where(at_work: Nurse) -> None:
    at_work.counter.visits("K7-64", until=Step.PAIN, minutes_ago=1)
    at_work.counter.model.poll()

    assert "Stopped at step 3: called in" in at_work.card("K7-64").name
