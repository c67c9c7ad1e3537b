"""SURE: one yes or no question a page; No is as welcome as Yes."""

from pytestqt.qtbot import QtBot

from kiosk.domain.visit import AnswerKind, Step
from tests.ui.finding import (
    BUTTON,
    HEADING,
    RADIO,
    find,
    named,
    open_page,
    press,
    says,
    turn_page,
    visit_of,
)
from tests.ui.harness import ENGLISH, Tablet


def answered(tablet: Tablet) -> bool:
    """Press Yes; twice within half a second counts as a tremor."""
    press(tablet, RADIO, "Yes")
    return find(tablet, RADIO, "Yes").checked


def test_each_question_is_a_page_of_its_own(qtbot: QtBot, tablet: Tablet) -> None:
    items = tablet.pack.content(ENGLISH).sure
    open_page(tablet, Step.SURE, items[0].id)

    asked = []
    for _ in items:
        asked += named(tablet, HEADING)
        qtbot.waitUntil(lambda: answered(tablet))
        turn_page(qtbot, tablet, "Next")

    assert asked == [item.text for item in items]
    assert tablet.journey.page.step is Step.QUESTIONS


def test_no_is_kept_and_welcome(tablet: Tablet) -> None:
    item = tablet.pack.content(ENGLISH).sure[0]
    open_page(tablet, Step.SURE, item.id)

    press(tablet, RADIO, "No")

    assert visit_of(tablet).answer(AnswerKind.SURE, item.id) == "no"
    assert says(tablet, "No is a good answer too.")
    assert find(tablet, RADIO, "Yes").rect.size() == find(tablet, RADIO, "No").rect.size()


def test_a_question_can_be_left_open(tablet: Tablet) -> None:
    items = tablet.pack.content(ENGLISH).sure
    open_page(tablet, Step.SURE, items[0].id)

    press(tablet, BUTTON, "Skip")

    assert tablet.journey.page.item == items[1].id
