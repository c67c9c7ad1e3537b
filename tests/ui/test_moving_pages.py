"""Pictures that move on the pages of options: they play where they stand, and only there."""

import gc
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.domain.content import Card, Content
from kiosk.domain.visit import Step
from kiosk.ui.moving import MovingDrawing
from tests.items import children_of
from tests.ui.finding import open_page, press
from tests.ui.harness import ENGLISH, Tablet

STEP = QAccessible.Role.ListItem


def content(tablet: Tablet) -> Content:
    return tablet.pack.content(ENGLISH)


def moving_steps(tablet: Tablet, card: Card) -> list[int]:
    """Return the steps of an option whose pictures move."""
    pictures = content(tablet).pictures
    found = enumerate(step.picture or card.picture for step in card.steps)
    return [at for at, picture in found if pictures[picture.id].animated]


def card_that_moves(tablet: Tablet) -> Card:
    return next(card for card in content(tablet).cards if len(moving_steps(tablet, card)) > 1)


def drawings(tablet: Tablet) -> list[MovingDrawing]:
    """Return the moving drawings that have something to show, seen or not."""
    waiting, found = [tablet.engine.window.contentItem()], []
    while waiting:
        here = waiting.pop()
        waiting += children_of(here)
        if isinstance(here, MovingDrawing) and not here.property("source").isEmpty():
            found.append(here)
    return found


def playing(tablet: Tablet) -> list[str]:
    """Return the files of the drawings that move on the screen now."""
    return [one.property("source").fileName() for one in drawings(tablet) if one.isVisible()]


def plays(tablet: Tablet, card: Card, step: int) -> bool:
    return playing(tablet) == [file_of(card, step)]


def file_of(card: Card, step: int) -> str:
    return f"{(card.steps[step].picture or card.picture).id}.svg"


def set_motion(tablet: Tablet, *, reduced: bool) -> None:
    if tablet.appearance.property("reducedMotion") is not reduced:
        tablet.appearance.toggleReducedMotion()


def show_step(tablet: Tablet, card: Card, step: int) -> None:
    """Touch a step; the first one is lit already."""
    if step:
        press(tablet, STEP, f"{step + 1}. {card.steps[step].claim.text}")


def open_what(tablet: Tablet, *, reduced: bool) -> Card:
    card = card_that_moves(tablet)
    open_page(tablet, Step.DETAIL, card.id, "what")
    set_motion(tablet, reduced=reduced)
    return card


def test_a_step_plays_its_picture_and_a_touch_on_another_step_plays_that_one(
    tablet: Tablet, qtbot: QtBot
) -> None:
    card = open_what(tablet, reduced=False)
    one, other = moving_steps(tablet, card)[:2]
    show_step(tablet, card, one)
    qtbot.waitUntil(lambda: playing(tablet) == [file_of(card, one)], timeout=5000)
    show_step(tablet, card, other)
    qtbot.waitUntil(lambda: playing(tablet) == [file_of(card, other)], timeout=5000)


def test_nothing_plays_on_behind_the_next_page(tablet: Tablet, qtbot: QtBot) -> None:
    card = open_what(tablet, reduced=False)
    first = moving_steps(tablet, card)[0]
    show_step(tablet, card, first)
    qtbot.waitUntil(lambda: playing(tablet) == [file_of(card, first)], timeout=5000)
    open_page(tablet, Step.OPTIONS)
    assert playing(tablet) == []
    qtbot.waitUntil(lambda: not drawings(tablet))


def test_pages_that_play_leave_no_drawing_behind(tablet: Tablet, qtbot: QtBot) -> None:
    def made() -> int:
        gc.collect()
        return sum(type(one) is MovingDrawing for one in gc.get_objects())

    before = made()
    for card in content(tablet).cards[:3]:
        moving = moving_steps(tablet, card)
        open_page(tablet, Step.DETAIL, card.id, "what")
        set_motion(tablet, reduced=False)
        for step in moving[:2]:
            show_step(tablet, card, step)
            qtbot.waitUntil(partial(plays, tablet, card, step), timeout=5000)
        open_page(tablet, Step.SURE, "sure")
        qtbot.waitUntil(lambda: tablet.engine.at_rest, timeout=20_000)
    assert made() == before


def test_with_motion_reduced_no_page_makes_a_moving_drawing(tablet: Tablet, qtbot: QtBot) -> None:
    card = open_what(tablet, reduced=True)
    show_step(tablet, card, moving_steps(tablet, card)[0])
    qtbot.wait(600)  # longer than a page turn
    assert drawings(tablet) == []


def test_the_people_of_the_poster_walk(tablet: Tablet, qtbot: QtBot) -> None:
    set_motion(tablet, reduced=False)
    (stroll,) = (
        one
        for one in tablet.engine.window.findChildren(QObject)
        if one.property("walking") is False and one.property("interval") is not None
    )
    stroll.setProperty("interval", 20)  # they need not stand so long first
    qtbot.waitUntil(lambda: playing(tablet) == ["attract-wide.svg"], timeout=5000)
