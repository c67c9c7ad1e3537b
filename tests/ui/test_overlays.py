"""What lies over a screen: help, appearance, called away, still there, trouble."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMetaObject, QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.idle import READ_FIRST
from kiosk.domain.visit import AnswerKind, Outcome, Step, StopReason
from tests.ui.finding import (
    BUTTON,
    CHECK,
    HEADING,
    RADIO,
    Role,
    come_to_rest,
    find,
    focused,
    key,
    millimetres,
    named,
    open_page,
    panes,
    press,
    says,
    touch,
    visit_of,
    walk_by_tab,
)
from tests.ui.harness import Tablet

CORNER = QPoint(20, 400)
"""A place of the screen beside every sheet."""


@pytest.fixture
def pain(tablet: Tablet) -> Tablet:
    open_page(tablet, Step.PAIN, "pain", consent__="yes")
    return tablet


@pytest.fixture
def early(tablet: Tablet) -> Tablet:
    """Return a tablet before consent was asked."""
    open_page(tablet, Step.COMFORT)
    return tablet


def wait_until_asked(tablet: Tablet) -> None:
    tablet.clock.advance(100)
    tablet.idle.tick()


def test_help_says_how_to_get_a_person_and_keeps_the_page(pain: Tablet) -> None:
    press(pain, BUTTON, "Ask for help")
    assert says(pain, "Raise your hand")

    press(pain, BUTTON, "Go back to my page")

    assert not says(pain, "Raise your hand")
    assert pain.journey.page.step is Step.PAIN


def test_escape_closes_help(pain: Tablet) -> None:
    press(pain, BUTTON, "Ask for help")

    key(pain, Qt.Key.Key_Escape)

    assert not says(pain, "Raise your hand")


def test_the_keyboard_stays_on_what_lies_on_top(pain: Tablet) -> None:
    press(pain, BUTTON, "They called me")

    assert walk_by_tab(pain) == ["Stay here", "I am going now"]


def test_appearance_changes_what_lies_below_at_once(pain: Tablet) -> None:
    press(pain, BUTTON, "Text and colors")

    press(pain, RADIO, "Dark")
    press(pain, CHECK, "No motion")
    press(pain, BUTTON, "Done")

    assert pain.appearance.property("theme") == "dark"
    assert pain.grab().pixelColor(3, 400).lightness() < 60


def test_called_asks_once_more_and_can_be_a_mistake(pain: Tablet) -> None:
    touch(pain, BUTTON, "They called me")
    assert says(pain, "Did they call you?")

    touch(pain, BUTTON, "Stay here")

    assert pain.journey.page.step is Step.PAIN
    assert not says(pain, "Did they call you?")


def test_who_goes_ends_the_visit_for_the_nurse(pain: Tablet) -> None:
    press(pain, BUTTON, "They called me")

    press(pain, BUTTON, "I am going now")

    assert visit_of(pain).stop_reason is StopReason.CALLED_AWAY
    assert visit_of(pain).outcome is Outcome.PARTIAL
    assert not says(pain, "Did they call you?")


def test_before_consent_the_sheet_asks_for_it_first(early: Tablet) -> None:
    press(early, BUTTON, "They called me")
    assert not find(early, BUTTON, "I am going now").enabled

    press(early, RADIO, "Yes")
    press(early, BUTTON, "I am going now")

    assert visit_of(early).outcome is Outcome.PARTIAL
    assert visit_of(early).answer(AnswerKind.CONSENT) == "yes"


def test_a_no_to_consent_on_the_way_out_gives_nothing(early: Tablet) -> None:
    press(early, BUTTON, "They called me")

    press(early, RADIO, "No")
    press(early, BUTTON, "I am going now")

    assert visit_of(early).outcome is Outcome.WIPED


def test_the_answer_of_a_closed_sheet_is_forgotten(early: Tablet) -> None:
    press(early, BUTTON, "They called me")
    press(early, RADIO, "Yes")
    press(early, BUTTON, "Stay here")

    overlays = early.engine.window.findChild(QQuickItem, "overlays")
    assert overlays is not None
    QMetaObject.invokeMethod(overlays, "showCalled")  # the button would take it for a tremor

    assert not find(early, RADIO, "Yes").checked


def test_still_there_counts_down_in_words_and_a_large_yes_goes_on(pain: Tablet) -> None:
    wait_until_asked(pain)

    assert says(pain, "Are you still there?")
    assert says(pain, "20 seconds left")
    assert min(millimetres(pain, find(pain, BUTTON, "Yes"))) >= 29.9

    press(pain, BUTTON, "Yes")
    pain.idle.tick()

    assert not says(pain, "Are you still there?")
    assert pain.journey.page.step is Step.PAIN


def test_a_touch_anywhere_answers_still_there_once_it_could_be_read(pain: Tablet) -> None:
    wait_until_asked(pain)
    QTest.mouseClick(pain.engine.window, Qt.MouseButton.LeftButton, pos=CORNER)
    assert says(pain, "Are you still there?")  # a touch that was under way has not read it

    pain.clock.advance(READ_FIRST)
    QTest.mouseClick(pain.engine.window, Qt.MouseButton.LeftButton, pos=CORNER)

    assert not says(pain, "Are you still there?")


def test_more_time_multiplies_the_wait(pain: Tablet) -> None:
    wait_until_asked(pain)

    press(pain, BUTTON, "I need more time")
    wait_until_asked(pain)

    assert not says(pain, "Are you still there?")


def test_without_an_answer_everything_goes_and_the_poster_comes(pain: Tablet) -> None:
    wait_until_asked(pain)
    pain.clock.advance(40)
    pain.idle.tick()

    assert pain.journey.visit is None
    assert not says(pain, "Are you still there?")
    assert named(pain, HEADING) == ["Back pain: what next?"]


def test_a_sheet_left_open_is_gone_for_the_next_patient(pain: Tablet) -> None:
    press(pain, BUTTON, "Text and colors")
    wait_until_asked(pain)
    pain.clock.advance(40)
    pain.idle.tick()

    press(pain, BUTTON, named(pain, BUTTON)[0])

    assert "Done" not in named(pain, BUTTON)
    assert says(pain, "Make yourself comfortable")


@pytest.mark.parametrize("begun", [False, True])
def test_trouble_covers_everything_and_takes_no_touch(tablet: Tablet, *, begun: bool) -> None:
    if begun:
        open_page(tablet, Step.PAIN, "pain")

    tablet.model.report_trouble("database")

    assert find(tablet, Role.AlertMessage, "This tablet needs a rest.").rect.width() == 1280
    assert says(tablet, "Please ask at the front desk.")
    page = tablet.journey.page
    for which in (Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return):
        key(tablet, which)
    assert tablet.journey.page == page
    assert focused(tablet) in {"This tablet needs a rest.", ""}


def test_trouble_goes_when_it_is_over(pain: Tablet) -> None:
    pain.model.report_trouble("database")
    pain.model.report_trouble("")

    assert not says(pain, "This tablet needs a rest.")
    press(pain, RADIO, "4")
    assert visit_of(pain).answer(AnswerKind.PEG, "pain") == "4"


@pytest.mark.parametrize("step", [Step.QUESTIONS, Step.OPTIONS, Step.SURE, Step.TRIED])
def test_looks_can_change_back_and_forth_on_a_page(tablet: Tablet, step: Step) -> None:
    """A page that scrolls only in some looks must come to rest in each, without a warning."""
    open_page(tablet, step, {Step.QUESTIONS: "choose", Step.SURE: "matters"}.get(step, ""))
    before = [pane.property("overflowing") for pane in panes(tablet)]
    looks = tablet.appearance
    changes: tuple[Callable[[], None], ...] = (
        lambda: looks.setTextScale(2.0),
        looks.toggleReach,
        lambda: looks.setTextScale(1.0),
        lambda: looks.setTextScale(1.5),
        looks.toggleReach,
        lambda: looks.setTextScale(2.0),
        looks.toggleLeftHanded,
        looks.reset,
    )
    for change in changes:
        change()
        come_to_rest(tablet)
    assert [pane.property("overflowing") for pane in panes(tablet)] == before
