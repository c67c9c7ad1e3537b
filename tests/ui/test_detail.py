"""One option in four parts: what happens, how it may help with both sides said, downsides, more."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.domain.content import Card, IconArray
from kiosk.domain.visit import AnswerKind, Step
from tests.ui.conftest import MakeTablet
from tests.ui.finding import (
    BUTTON,
    HEADING,
    find,
    focused,
    key,
    named,
    open_page,
    press,
    says,
    spilled,
    turn_page,
    visit_of,
)
from tests.ui.harness import ENGLISH, Tablet

CARD = "acupuncture"
PART = QAccessible.Role.PageTab
PICTURE = QAccessible.Role.Graphic
STEP = QAccessible.Role.ListItem


def card(tablet: Tablet) -> Card:
    return next(card for card in tablet.pack.content(ENGLISH).cards if card.id == CARD)


def scene(tablet: Tablet, step: int) -> str:
    """Return what the picture beside a step shows: its own or, without one, the option's."""
    return (card(tablet).steps[step].picture or card(tablet).picture).alt


def test_what_happens_shows_the_steps_and_the_picture_of_the_one_lit(tablet: Tablet) -> None:
    open_page(tablet, Step.DETAIL, CARD, "what")

    texts = [step.claim.text for step in card(tablet).steps]

    assert named(tablet, STEP) == [f"{n}. {text}" for n, text in enumerate(texts, start=1)]
    assert find(tablet, PICTURE, scene(tablet, 0))


def test_a_touch_on_a_step_shows_its_picture(tablet: Tablet) -> None:
    open_page(tablet, Step.DETAIL, CARD, "what")

    press(tablet, STEP, f"3. {card(tablet).steps[2].claim.text}")

    assert find(tablet, PICTURE, scene(tablet, 2))


def test_another_option_begins_at_its_first_step(tablet: Tablet) -> None:
    tablet.appearance.setTextScale(2.0)
    open_page(tablet, Step.DETAIL, CARD, "what")
    press(tablet, BUTTON, "Picture 2")
    assert says(tablet, f"{card(tablet).name} · picture 2 of")
    assert says(tablet, card(tablet).steps[1].claim.text)

    open_page(tablet, Step.DETAIL, "no-change", "what")

    assert says(tablet, "picture 1 of")


def test_the_parts_are_one_touch_away(tablet: Tablet) -> None:
    open_page(tablet, Step.DETAIL, CARD, "what")

    press(tablet, PART, "Downsides")

    assert tablet.journey.page.part == "downsides"
    for claim in (*card(tablet).common_downsides, *card(tablet).rare_downsides):
        assert says(tablet, claim.text)
    assert {"More common", "Rare"} <= set(named(tablet, HEADING))


def test_common_and_rare_downsides_have_the_same_room(tablet: Tablet) -> None:
    open_page(tablet, Step.DETAIL, CARD, "downsides")

    group = QAccessible.Role.Grouping
    common, rare = find(tablet, group, "More common").rect, find(tablet, group, "Rare").rect

    assert abs(common.width() - rare.width()) <= 1
    assert common.height() == rare.height()


def test_people_are_counted_on_both_sides_in_words(tablet: Tablet) -> None:
    figure = card(tablet).benefit.figure
    assert isinstance(figure, IconArray)
    open_page(tablet, Step.DETAIL, CARD, "help")

    for group in figure.groups:
        assert find(
            tablet,
            PICTURE,
            f"{group.label}: {group.count} of 100 {figure.outcome}, "
            f"{100 - group.count} of 100 {figure.opposite}",
        )
    assert says(tablet, card(tablet).benefit.headline)
    assert says(tablet, figure.study.who)
    assert says(tablet, "How sure are we that it helps? May")


def test_a_ruler_says_its_points_and_what_people_notice(tablet: Tablet) -> None:
    open_page(tablet, Step.DETAIL, "physical-therapy", "help")

    assert says(tablet, "15 points better")
    assert says(tablet, "Most people notice 15 points")


def test_more_opens_one_subject_at_a_time(tablet: Tablet) -> None:
    open_page(tablet, Step.DETAIL, CARD, "more")
    assert says(tablet, card(tablet).how_it_works[-1].text)

    press(tablet, PART, "What it costs")

    assert says(tablet, card(tablet).cost[0].text)
    assert not says(tablet, card(tablet).how_it_works[-1].text)


def test_every_source_of_the_card_can_be_read(tablet: Tablet) -> None:
    open_page(tablet, Step.DETAIL, CARD, "more")

    press(tablet, PART, "Where this comes from")

    sources = tablet.pack.content(ENGLISH).sources
    for source in card(tablet).sources:
        assert says(tablet, sources[source].citation)


def test_next_walks_the_parts_and_ends_at_the_choice(qtbot: QtBot, tablet: Tablet) -> None:
    open_page(tablet, Step.OPTIONS, CARD)
    press(tablet, BUTTON, "Tell me more")

    seen = []
    for _ in range(4):
        seen.append(tablet.journey.page.part)
        turn_page(qtbot, tablet, "Next")

    assert seen == ["what", "help", "downsides", "more"]
    assert str(tablet.journey.page) == f"options/{CARD}/"
    assert visit_of(tablet).answer(AnswerKind.OPENED, CARD) == "yes"


def test_large_words_open_the_subjects_under_their_rows_by_keys_too(tablet: Tablet) -> None:
    tablet.appearance.setTextScale(2.0)
    open_page(tablet, Step.DETAIL, CARD, "more")

    while focused(tablet) != "Time and recovery":
        key(tablet, Qt.Key.Key_Tab)
    key(tablet, Qt.Key.Key_Space)

    assert says(tablet, card(tablet).time[0].text)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
def test_no_words_leave_their_place(
    make_tablet: MakeTablet, size: tuple[int, int], scale: float
) -> None:
    tablet = make_tablet(size=size)
    tablet.appearance.setTextScale(scale)

    for part in ("what", "help", "downsides", "more"):
        open_page(tablet, Step.DETAIL, "laminectomy", part)
        tablet.grab()  # layouts come to rest within two frames
        assert spilled(tablet) == []
