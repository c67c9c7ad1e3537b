"""A mouse on the real kiosk under a real window manager: buttons, drags, and what it does to it."""

import pytest

from tests.escape.patient import Standing
from tests.escape.session import HEIGHT, WIDTH

FREE = (640, 610)
"""A point of the page where nothing can be pressed."""
CHOICE = (370, 450)
LEFT, MIDDLE, RIGHT, UP, DOWN = 1, 2, 3, 4, 5
WITH = ("", "alt", "super", "ctrl+alt")
EDGES = (
    *((0, HEIGHT // 2, 400, HEIGHT // 2), (WIDTH - 1, HEIGHT // 2, 900, HEIGHT // 2)),
    *((WIDTH // 2, 0, WIDTH // 2, 300), (WIDTH // 2, HEIGHT - 1, WIDTH // 2, 300)),
)
"""From the middle of an edge into the screen: pixels."""


@pytest.mark.parametrize("held", WITH)
@pytest.mark.parametrize("button", [MIDDLE, RIGHT, UP, DOWN])
def test_no_button_opens_a_menu_or_leaves_the_page(kiosk: Standing, button: int, held: str) -> None:
    kiosk.session.click(*FREE, button=button, held=held)

    kiosk.stays(after=f"button {button} with {held or 'nothing'}")


@pytest.mark.parametrize("held", ["", "alt", "super"])
@pytest.mark.parametrize("button", [LEFT, RIGHT])
def test_the_window_cannot_be_dragged_or_stretched(kiosk: Standing, button: int, held: str) -> None:
    kiosk.session.drag(*FREE, 300, 300, held=held, button=button)

    kiosk.stays(after=f"a drag with {held or 'nothing'}")


@pytest.mark.parametrize("edge", EDGES)
def test_nothing_comes_in_from_an_edge(kiosk: Standing, edge: tuple[int, int, int, int]) -> None:
    kiosk.session.drag(*edge)

    kiosk.stays(after=f"a swipe from {edge[:2]}")


def test_a_choice_cannot_be_dragged_out(kiosk: Standing) -> None:
    kiosk.session.drag(*CHOICE, WIDTH - 1, 0)

    kiosk.stays(after="a drag of a choice")


@pytest.mark.parametrize("button", [MIDDLE, RIGHT])
def test_a_choice_has_no_menu(kiosk: Standing, button: int) -> None:
    kiosk.session.click(*CHOICE, button=button)

    kiosk.stays(after=f"button {button} on a choice")


def test_clicks_in_a_row_select_no_text(kiosk: Standing) -> None:
    kiosk.session.click(*FREE, times=3)
    kiosk.session.click(200, 190, times=3)

    kiosk.stays(after="three clicks")
