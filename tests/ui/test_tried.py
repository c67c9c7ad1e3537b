"""What was tried: the same answers for every option, each large enough to touch."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.content import CardKind
from kiosk.domain.visit import AnswerKind, Step
from kiosk.ui.accessible import Control, controls
from tests.ui.conftest import MakeTablet
from tests.ui.finding import (
    BUTTON,
    RADIO,
    Role,
    click,
    millimetres,
    named,
    open_page,
    press,
    visit_of,
)
from tests.ui.harness import Tablet


def answers_of(tablet: Tablet, option: str) -> list[Control]:
    """Return the answers that stand in the group of an option."""
    found: list[Control] = []
    inside = False
    for control in controls(tablet.engine.window):
        if control.role == Role.Grouping:
            inside = control.name == option
        elif inside and control.role == RADIO:
            found.append(control)
    return found


def names(tablet: Tablet) -> list[str]:
    content = tablet.pack.content(tablet.pack.languages[0])
    return [card.name for card in content.cards if card.kind is not CardKind.NO_CHANGE]


def test_every_option_has_the_same_four_answers(tablet: Tablet) -> None:
    open_page(tablet, Step.TRIED)
    labels = [c.label for c in tablet.pack.content(tablet.pack.languages[0]).tried_answers]

    assert named(tablet, RADIO) == labels * len(names(tablet))


def test_an_answer_belongs_to_its_option(tablet: Tablet) -> None:
    open_page(tablet, Step.TRIED)
    name = names(tablet)[1]

    click(tablet, answers_of(tablet, name)[2])

    given = visit_of(tablet).items(AnswerKind.TRIED)
    assert len(given) == 1
    assert visit_of(tablet).answer(AnswerKind.TRIED, given[0]) == "did-not-help"
    assert [one.checked for one in answers_of(tablet, name)] == [False, False, True, False]


def test_the_options_below_come_up_by_a_large_button(tablet: Tablet, qtbot: QtBot) -> None:
    open_page(tablet, Step.TRIED)
    qtbot.waitUntil(lambda: "More below" in named(tablet, BUTTON))
    before = answers_of(tablet, names(tablet)[0])[0].rect.top()

    press(tablet, BUTTON, "More below")

    assert answers_of(tablet, names(tablet)[0])[0].rect.top() < before


@pytest.mark.parametrize(("size", "scale"), [((1280, 800), 1.0), ((800, 1280), 2.0)])
def test_no_answer_is_smaller_than_a_finger(
    make_tablet: MakeTablet, size: tuple[int, int], scale: float
) -> None:
    tablet = make_tablet(size=size)
    tablet.appearance.setTextScale(scale)
    open_page(tablet, Step.TRIED)

    for answer in answers_of(tablet, names(tablet)[0]):
        assert min(millimetres(tablet, answer)) >= 19.9
