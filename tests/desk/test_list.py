"""The list: what waits, in which order, found by state, day and code; new visits come alone."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.ids import LanguageTag
from kiosk.errors import DatabaseError
from kiosk.ui.accessible import controls
from kiosk.ui.desk_engine import POLL_EVERY_MS
from tests.desk.conftest import MakeCounter
from tests.desk.counter import ENGLISH, FEVER, SPANISH, OneByOne
from tests.desk.nurse import BUTTON, CARD, FIELD, HEADING, TAB, Nurse
from tests.items import shown

DAY = 24 * 60


def test_red_flags_stand_on_top_then_the_newest(at_work: Nurse) -> None:
    assert at_work.cards() == ["K7-42", "K7-40", "K7-39", "K7-36"]


def test_a_card_says_everything_in_words(at_work: Nurse) -> None:
    assert at_work.card("K7-42").name == (
        "K7-42. New leg weakness. Finished · English. Act first. kiosk-1. 09:55"
    )
    assert at_work.card("K7-40").name == (
        "K7-40. Safety questions not reached. Stopped at step 2: called in · Español. "
        "Ask the safety questions. kiosk-1. 10:02"
    )
    assert at_work.card("K7-39").name == (
        "K7-39. Safety questions: all no. Finished · Español. Not reviewed yet. kiosk-1. 09:44"
    )


def test_tabs_count_and_choose(at_work: Nurse) -> None:
    done = at_work.counter.visits("K7-30", minutes_ago=60)
    at_work.counter.store.done.add(done)
    at_work.counter.model.poll()
    assert at_work.names(TAB) == ["Waiting 4", "Reviewed 0", "Done 1", "All 5"]

    at_work.click(TAB, "Done 1")
    assert at_work.cards() == ["K7-30"]
    assert at_work.find(HEADING, "Done")

    at_work.click(TAB, "All 5")
    assert len(at_work.cards()) == 5


def test_arrows_go_along_the_tabs(at_work: Nurse) -> None:
    at_work.click(TAB, "Waiting 4")
    at_work.key(Qt.Key.Key_Right)
    at_work.key(Qt.Key.Key_Space)

    assert at_work.find(HEADING, "Reviewed")


def test_only_todays_visits_until_another_day_is_asked_for(at_work: Nurse) -> None:
    at_work.counter.visits("K7-10", minutes_ago=DAY)
    at_work.counter.visits("K7-11", minutes_ago=2 * DAY)
    at_work.counter.model.poll()
    assert "K7-10" not in at_work.cards()
    assert not at_work.find(BUTTON, "The day after").enabled

    at_work.click(BUTTON, "The day before")
    assert at_work.says("Yesterday")
    assert at_work.cards() == ["K7-10"]

    at_work.click(BUTTON, "The day before")
    assert at_work.says("Fri, Nov 20")
    assert at_work.cards() == ["K7-11"]

    at_work.click(BUTTON, "Show today")
    assert "K7-42" in at_work.cards()

    at_work.click(BUTTON, "Show any day")
    assert at_work.names(TAB)[-1] == "All 6"


def test_a_new_day_begins_by_itself(at_work: Nurse) -> None:
    at_work.counter.clock.advance(DAY * 60 - 1)
    at_work.counter.model.touch()
    at_work.counter.model.poll()

    assert at_work.cards() == []
    assert at_work.says("Nobody is waiting. New visits come by themselves.")


def test_a_code_is_found_as_it_is_typed(at_work: Nurse) -> None:
    at_work.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert at_work.focused() == "Search by code"
    at_work.type("k74")

    assert sorted(at_work.cards()) == ["K7-40", "K7-42"]

    at_work.type("9")
    assert at_work.says("No visit has this code here.")

    at_work.key(Qt.Key.Key_Escape)
    assert len(at_work.cards()) == 4
    assert at_work.value("Search by code") == ""


def test_a_visit_without_a_code_has_a_card_too(at_work: Nurse) -> None:
    at_work.counter.visits("", minutes_ago=1)
    at_work.counter.model.poll()

    assert at_work.card("No code")


def test_fifty_at_first_and_more_when_asked(nurse: Nurse) -> None:
    for number in range(60):
        nurse.counter.visits(f"K7-{number:03}", minutes_ago=number + 1, consent=False, flag=FEVER)
    nurse.sign_in()
    assert nurse.counter.rows == 50

    nurse.click_at(nurse.card("K7-000").rect.center())
    for _ in range(60):
        nurse.key(Qt.Key.Key_Down)
    nurse.click(BUTTON, "Show more")
    assert nurse.counter.rows == 60
    assert not nurse.says("new visit")


def test_a_new_visit_appears_by_itself_within_two_seconds(at_work: Nurse, qtbot: QtBot) -> None:
    assert POLL_EVERY_MS < 2000
    at_work.counter.engine.run_timers()
    at_work.counter.visits("K7-50", flag=FEVER, minutes_ago=0)

    qtbot.waitUntil(lambda: at_work.counter.rows == 5, timeout=10_000)
    assert at_work.cards()[0] == "K7-50"
    assert at_work.says("1 new visit")


def test_two_new_visits_are_counted_until_somebody_looks(at_work: Nurse) -> None:
    at_work.counter.visits("K7-51", minutes_ago=0)
    at_work.counter.model.poll()
    at_work.counter.visits("K7-52", minutes_ago=0)
    at_work.counter.model.poll()
    assert at_work.says("2 new visits")

    at_work.open("K7-51")
    assert not at_work.says("new visit")


def test_a_new_visit_leaves_the_open_one_and_the_keyboard_where_they_are(at_work: Nurse) -> None:
    at_work.open("K7-39")
    before = at_work.focused()
    at_work.counter.visits("K7-50", flag=FEVER, minutes_ago=0)
    at_work.counter.model.poll()

    assert at_work.focused() == before
    assert before.startswith("K7-39.")
    assert at_work.says("Sheet of visit K7-39")


def test_arrows_go_along_the_cards_and_enter_opens(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.key(Qt.Key.Key_Down)
    at_work.key(Qt.Key.Key_Down)
    assert at_work.focused().startswith("K7-39.")

    at_work.key(Qt.Key.Key_Return)
    assert at_work.says("Sheet of visit K7-39")


def test_tab_comes_to_one_card_only(at_work: Nurse) -> None:
    at_work.open("K7-42")
    at_work.key(Qt.Key.Key_Tab)

    assert not at_work.focused().startswith("K7-")


def test_trouble_with_the_list_is_told_and_goes_away(at_work: Nurse) -> None:
    at_work.counter.store.fault = DatabaseError(
        "the database is busy", where="database", remedy="It is tried again"
    )
    at_work.counter.model.poll()
    assert at_work.says("The database is busy. It is tried again.")
    assert len(at_work.cards()) == 4

    at_work.counter.store.fault = None
    at_work.counter.model.poll()
    assert not at_work.says("The database is busy")


def test_an_answer_to_a_question_that_changed_is_not_shown(
    make_counter: MakeCounter, qtbot: QtBot
) -> None:
    background = OneByOne()
    nurse = Nurse(make_counter(background=background), qtbot)
    nurse.counter.visits("K7-42")
    nurse.sign_in()
    background.hold()
    nurse.counter.model.poll()
    nurse.counter.list.showState("done")
    background.waiting.popleft()()

    assert nurse.counter.rows == 1, "what was on the screen stays until the right answer comes"
    background.go_on()
    assert nurse.counter.rows == 0


@pytest.mark.parametrize("role", [CARD, FIELD, BUTTON, TAB])
def test_every_control_has_a_name(at_work: Nurse, role: object) -> None:
    at_work.open("K7-42")

    assert all(one.name for one in controls(at_work.window) if one.role == role)


@pytest.mark.parametrize(("language", "today"), [(ENGLISH, "Today"), (SPANISH, "Hoy")])
def test_the_day_is_one_word_in_a_small_window(
    make_counter: MakeCounter, qtbot: QtBot, language: LanguageTag, today: str
) -> None:
    nurse = Nurse(make_counter(size=(600, 960), language=language), qtbot)
    nurse.sign_in()
    nurse.settle()

    words = [one for one in shown(nurse.window.contentItem()) if one.property("text") == today]
    assert [one.property("lineCount") for one in words if one.inherits("QQuickText")] == [1]
