"""The safety check: equal answers, no way past an open question, a calm alert after a yes."""

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.visit import AnswerKind, Step
from tests.ui.conftest import MakeTablet
from tests.ui.finding import (
    BUTTON,
    HEADING,
    RADIO,
    find,
    key,
    millimetres,
    named,
    open_page,
    press,
    says,
    touch,
    visit_of,
    walk_by_tab,
)
from tests.ui.harness import Tablet

FIRST = "numb-saddle"


def first_question(tablet: Tablet) -> str:
    return tablet.pack.content(tablet.pack.languages[0]).safety[0].text


def test_the_question_is_the_heading_and_its_number_is_said(tablet: Tablet) -> None:
    open_page(tablet, Step.SAFETY, FIRST)

    assert named(tablet, HEADING) == [first_question(tablet)]
    assert says(tablet, "Question 1 of 5")
    assert says(tablet, "Since your last visit")


def test_yes_and_no_are_of_one_size_and_large(tablet: Tablet) -> None:
    open_page(tablet, Step.SAFETY, FIRST)

    yes, no = find(tablet, RADIO, "Yes"), find(tablet, RADIO, "No")

    assert yes.rect.size() == no.rect.size()
    assert yes.rect.top() == no.rect.top()
    assert min(millimetres(tablet, yes)) >= 30


def test_an_open_question_cannot_be_passed(tablet: Tablet) -> None:
    open_page(tablet, Step.SAFETY, FIRST)

    press(tablet, BUTTON, "Next")

    assert tablet.journey.page.item == FIRST
    assert not find(tablet, BUTTON, "Next").enabled


def test_a_finger_answers_no_and_goes_on_to_the_next_question(tablet: Tablet) -> None:
    open_page(tablet, Step.SAFETY, FIRST)

    touch(tablet, RADIO, "No")
    touch(tablet, BUTTON, "Next")

    assert visit_of(tablet).answer(AnswerKind.SAFETY, FIRST) == "no"
    assert tablet.journey.page.item == "bladder-bowel"
    assert not find(tablet, RADIO, "No").checked


def test_a_yes_leads_to_the_alert_which_goes_on_when_they_were_told(tablet: Tablet) -> None:
    open_page(tablet, Step.SAFETY, FIRST)

    press(tablet, RADIO, "Yes")
    press(tablet, BUTTON, "Next")

    assert named(tablet, HEADING) == ["Please tell the front desk now"]
    press(tablet, BUTTON, "I have told them")
    assert tablet.journey.page.item == "bladder-bowel"
    assert visit_of(tablet).red_flags == (FIRST,)


def test_a_yes_by_mistake_can_be_taken_back_from_the_alert(tablet: Tablet) -> None:
    open_page(tablet, Step.SAFETY, "alert", safety__numb_saddle="yes")

    press(tablet, BUTTON, "Back")

    assert tablet.journey.page.item == FIRST
    assert find(tablet, RADIO, "Yes").checked


def test_the_alert_keeps_help_at_hand_and_has_one_large_button(tablet: Tablet) -> None:
    open_page(tablet, Step.SAFETY, "alert", safety__numb_saddle="yes")

    told = find(tablet, BUTTON, "I have told them")

    assert set(named(tablet, BUTTON)) == {
        "Ask for help",
        "Text and colors",
        "Pause",
        "They called me",
        "Back",
        "I have told them",
    }
    assert min(millimetres(tablet, told)) >= 29.9


@pytest.mark.parametrize(
    ("size", "words"), [((1280, 800), "I have told them"), ((800, 1280), "I told them")]
)
def test_with_large_words_the_one_button_stays_in_sight(
    make_tablet: MakeTablet, size: tuple[int, int], words: str
) -> None:
    tablet = make_tablet(size=size)
    tablet.appearance.setTextScale(2.0)
    open_page(tablet, Step.SAFETY, "alert", safety__numb_saddle="yes")

    told = find(tablet, BUTTON, words).rect

    assert told.bottom() < tablet.engine.window.height()
    press(tablet, BUTTON, words)
    assert tablet.journey.page.item == "bladder-bowel"


def test_the_keyboard_walks_the_page_in_reading_order_and_answers(tablet: Tablet) -> None:
    open_page(tablet, Step.SAFETY, FIRST, safety__numb_saddle="no")

    stops = walk_by_tab(tablet)

    assert stops == [
        "Ask for help",
        "Text and colors",
        "Pause",
        "They called me",
        "Yes",
        "No",
        "Back",
        "Next",
    ]
    for _ in range(4):  # the walk came round to the first stop
        key(tablet, Qt.Key.Key_Tab)
    key(tablet, Qt.Key.Key_Space)
    assert visit_of(tablet).answer(AnswerKind.SAFETY, FIRST) == "yes"
