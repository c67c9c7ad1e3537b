"""Comfort: every choice takes effect at once and only looks change, but for the helper."""

import pytest

from kiosk.domain.visit import LARGE_TEXT, AnswerKind, Step
from tests.ui.finding import (
    BUTTON,
    CHECK,
    RADIO,
    find,
    millimetres,
    open_page,
    press,
    says,
    touch,
    visit_of,
)
from tests.ui.harness import Tablet

SECONDARY = 15
"""Millimetres; choices of comfort are secondary targets."""
LARGE = 30
"""Millimetres of what carries the visit, for who asked for large buttons."""


@pytest.fixture
def comfort(tablet: Tablet) -> Tablet:
    open_page(tablet, Step.COMFORT)
    return tablet


def test_a_larger_text_is_larger_at_once(comfort: Tablet) -> None:
    before = find(comfort, BUTTON, "Next").rect.width()

    touch(comfort, RADIO, "Text size 200 percent")

    assert comfort.appearance.property("textScale") == 2.0
    assert find(comfort, RADIO, "Text size 200 percent").checked
    assert not find(comfort, RADIO, "Text size 100 percent").checked
    assert find(comfort, BUTTON, "Next").rect.width() >= before


def test_dark_colours_are_dark_at_once(comfort: Tablet, qtbot: object) -> None:
    light = comfort.grab().pixelColor(3, 400).lightness()

    press(comfort, RADIO, "Dark")

    assert comfort.grab().pixelColor(3, 400).lightness() < light / 2


def test_easy_reach_brings_the_tools_into_the_lower_half(comfort: Tablet) -> None:
    press(comfort, CHECK, "Easy reach")

    height = comfort.engine.window.height()
    for tool in ("Ask for help", "They called me", "Next"):
        assert find(comfort, BUTTON, tool).rect.top() >= height * 0.44


def test_left_hand_puts_next_on_the_left(comfort: Tablet) -> None:
    press(comfort, CHECK, "Left hand")

    assert find(comfort, BUTTON, "Next").rect.right() < find(comfort, BUTTON, "Back").rect.left()


def test_large_buttons_are_three_centimetres_at_once_on_every_page(comfort: Tablet) -> None:
    press(comfort, CHECK, "Large buttons")
    assert min(millimetres(comfort, find(comfort, BUTTON, "Next"))) >= LARGE

    press(comfort, BUTTON, "Next")
    for digit in "123":
        assert min(millimetres(comfort, find(comfort, BUTTON, digit))) >= LARGE


def test_the_next_patient_finds_the_usual_buttons(comfort: Tablet) -> None:
    press(comfort, CHECK, "Large buttons")

    comfort.appearance.reset()

    assert min(millimetres(comfort, find(comfort, BUTTON, "Next"))) < LARGE


def test_how_long_nobody_may_touch_is_said_on_the_first_page(comfort: Tablet) -> None:
    assert says(comfort, "After 2 minutes without a touch, this screen is cleared.")


def test_a_helper_is_noted_and_can_be_taken_back(comfort: Tablet, qtbot: object) -> None:
    press(comfort, CHECK, "With a helper")

    assert visit_of(comfort).answer(AnswerKind.COMFORT, "helper") == "yes"
    assert find(comfort, CHECK, "With a helper").checked


def test_standing_up_is_allowed_in_words_and_picture(comfort: Tablet) -> None:
    assert says(comfort, "Stand up whenever you need to.")
    assert says(comfort, "stands beside a chair") or says(comfort, "chair")


def test_every_choice_can_be_touched_by_an_unsteady_finger(comfort: Tablet) -> None:
    for role, name in (
        (RADIO, "Text size 100 percent"),
        (RADIO, "Strong"),
        (CHECK, "With a helper"),
    ):
        assert (
            min(millimetres(comfort, find(comfort, role, name))) >= 15
        )  # choices of comfort are secondary targets


def test_next_goes_to_privacy(comfort: Tablet) -> None:
    press(comfort, BUTTON, "Next")

    assert comfort.journey.page.step is Step.PRIVACY


def test_who_reads_large_text_gets_the_sheet_in_large_print(comfort: Tablet) -> None:
    touch(comfort, RADIO, "Text size 150 percent")
    assert visit_of(comfort).answer(AnswerKind.COMFORT, LARGE_TEXT) == "yes"

    comfort.appearance.setTextScale(1.0)
    assert visit_of(comfort).answer(AnswerKind.COMFORT, LARGE_TEXT) == ""
