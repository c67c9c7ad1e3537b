"""Pain: one number a page that can be skipped, then the place on a picture."""

import pytest
from PySide6.QtCore import QRectF, Qt

from kiosk.domain.ids import LanguageTag
from kiosk.domain.visit import AnswerKind, Step
from tests.ui.finding import (
    BUTTON,
    HEADING,
    RADIO,
    Role,
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
)
from tests.ui.harness import Tablet


def test_the_page_asks_one_question_about_a_stated_time(tablet: Tablet) -> None:
    open_page(tablet, Step.PAIN, "enjoyment")

    content = tablet.pack.content(tablet.pack.languages[0])
    assert named(tablet, HEADING) == [content.peg[1].text]
    assert says(tablet, content.peg_period)
    assert named(tablet, RADIO) == [str(number) for number in range(11)]


def test_a_touched_number_is_the_answer_and_is_said_in_words(tablet: Tablet) -> None:
    open_page(tablet, Step.PAIN, "pain")

    touch(tablet, RADIO, "7")

    assert visit_of(tablet).answer(AnswerKind.PEG, "pain") == "7"
    assert find(tablet, RADIO, "7").checked
    assert says(tablet, "You chose 7.")


def test_another_number_replaces_the_first(tablet: Tablet) -> None:
    open_page(tablet, Step.PAIN, "pain", peg__pain="7")

    press(tablet, RADIO, "0")

    assert visit_of(tablet).answer(AnswerKind.PEG, "pain") == "0"
    assert not find(tablet, RADIO, "7").checked


def test_arrow_keys_move_along_the_numbers_without_choosing(tablet: Tablet) -> None:
    open_page(tablet, Step.PAIN, "pain")
    press(tablet, RADIO, "4")

    key(tablet, Qt.Key.Key_Right)

    assert focused(tablet) == "5"
    assert visit_of(tablet).answer(AnswerKind.PEG, "pain") == "4"
    key(tablet, Qt.Key.Key_Space)
    assert visit_of(tablet).answer(AnswerKind.PEG, "pain") == "5"


def test_a_number_need_not_be_given(tablet: Tablet) -> None:
    open_page(tablet, Step.PAIN, "pain")

    press(tablet, BUTTON, "Skip")

    assert tablet.journey.page.item == "enjoyment"
    assert visit_of(tablet).answer(AnswerKind.PEG, "pain") == ""


def test_the_place_is_chosen_among_pictures_of_one_size(tablet: Tablet) -> None:
    open_page(tablet, Step.PAIN, "place")
    names = named(tablet, RADIO)
    sizes = {find(tablet, RADIO, name).rect.height() for name in names}

    press(tablet, RADIO, names[1])

    assert names == [c.label for c in tablet.pack.content(tablet.pack.languages[0]).places]
    assert len(sizes) == 1
    assert visit_of(tablet).answer(AnswerKind.PLACE) == "leg"
    assert find(tablet, RADIO, names[1]).checked


def test_a_number_is_wide_enough_for_a_finger(tablet: Tablet) -> None:
    open_page(tablet, Step.PAIN, "pain")

    wide, high = millimetres(tablet, find(tablet, RADIO, "5"))

    assert wide >= 18
    assert wide * high >= 20 * 20


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("scale", [1.0, 1.25])
def test_with_large_buttons_the_scale_and_what_its_ends_mean_are_seen_at_once(
    tablet: Tablet, language: str, scale: float
) -> None:
    tablet.walk.begin(LanguageTag(language))
    tablet.appearance.setTextScale(scale)
    tablet.appearance.toggleLargeTargets()
    content = tablet.pack.content(LanguageTag(language))
    for item in content.peg:
        open_page(tablet, Step.PAIN, item.id)
        (pane,) = panes(tablet)
        room = pane.mapRectToScene(QRectF(0, 0, pane.width(), pane.height()))
        ends = [f"0 = {item.low_end}", f"10 = {item.high_end}"]
        seen = [find(tablet, Role.StaticText, words).rect for words in ends]
        seen += [find(tablet, RADIO, str(number)).rect for number in range(11)]
        assert all(room.toAlignedRect().contains(rect) for rect in seen)
        assert not pane.property("overflowing")
