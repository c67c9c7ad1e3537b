"""What can be read and told apart by weak eyes: contrast on the real ground, shapes beside hues."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage

from kiosk.domain.visit import AnswerKind
from tests.audit.conftest import LookAt
from tests.audit.matrix import ENGLISH, TEN_INCH, THEMES, Look
from tests.audit.pages import State, put_up, states, take_down
from tests.audit.reading import Screen, read_screen
from tests.audit.seeing import (
    SIMULATIONS,
    contrast,
    most_common,
    number_of,
    pixels,
    shape,
)
from tests.ui.harness import Tablet

READABLE = 7.0
SAMPLE = (
    *("comfort// bare", "privacy/consent/ answered", "safety/fever/ answered", "safety/alert"),
    *("pain/pain/ answered", "tried// answered", "where/role/ answered", "options// answered"),
    *("detail/epidural-injection/help", "detail/epidural-injection/downsides"),
    *("detail/epidural-injection/more", "compare// answered", "values/rate/ answered"),
    *(
        "facts/red-flag-now/ bare",
        "questions/choose/ answered",
        "share// flagged",
        "done// flagged",
    ),
    *("overlay trouble", "overlay appearance scanning", "pause code", "pause enter rests"),
)
SHAPE_MM2 = 6.0
"""The least area of the marks by which a chosen control differs."""
CHOOSING = frozenset(
    {"ChoiceTile", "ThumbTile", "NumberCell", "OptionCard", "ActionTile", "Answer", "Cell"}
)
"""Controls that show that they are chosen."""


def by_name(tablet: Tablet) -> dict[str, State]:
    return {state.name: state for state in states(tablet, ENGLISH, whole=False)}


@pytest.mark.parametrize("theme", THEMES)
def test_words_stand_out_from_the_ground_that_they_are_drawn_on(
    look_at: LookAt, theme: str
) -> None:
    look = Look(TEN_INCH, 1.0, ENGLISH, theme=theme)
    tablet = look_at(look)
    known = by_name(tablet)
    found: list[str] = []
    for name in SAMPLE:
        put_up(tablet, known[name])
        found += (f"{name} | {look} | {finding}" for finding in faint(tablet))
        take_down(tablet, known[name])
    assert found == []


def faint(tablet: Tablet) -> Iterator[str]:
    """Tell which words on the screen hardly stand out from what they are drawn on."""
    image = tablet.grab()
    for text in read_screen(tablet.engine.window).texts:
        if text.seen.height() < text.ink.height() - 1:
            continue
        rows = list(pixels(image, text.seen))
        ground, ink = most_common(rows), number_of(text.color)
        if contrast(ink, ground) < READABLE:
            yield f"{text.words!r}: {contrast(ink, ground):.1f}:1"
        if not is_drawn(rows, ink, ground):
            yield f"{text.words!r} cannot be seen"


def is_drawn(rows: list[tuple[int, ...]], ink: int, ground: int) -> bool:
    """Tell whether any pixel comes near the ink: thin strokes never quite reach it."""
    reached = max(contrast(color, ground) for row in rows for color in row)
    return reached > 1 + 0.6 * (contrast(ink, ground) - 1)


def test_what_is_chosen_shows_in_its_shape_and_not_in_hue_alone(look_at: LookAt) -> None:
    tablet = look_at(Look(TEN_INCH, 1.0, ENGLISH))
    known = by_name(tablet)
    met: set[str] = set()
    found: list[str] = []
    for name, state in known.items():
        before = known.get(name.replace(" answered", " bare").replace(" maybe", " bare"))
        if before is None or before is state or state.visit is None:
            continue
        if not any(state.visit.items(kind) for kind in AnswerKind):
            continue
        kinds, wrong = compared(tablet, name, before, state)
        met |= kinds
        found += wrong
    assert found == []
    assert met >= CHOOSING


def compared(tablet: Tablet, name: str, before: State, after: State) -> tuple[set[str], list[str]]:
    """Compare the controls that are chosen on the second page and not on the first."""
    first, first_image = seen(tablet, before)
    second, second_image = seen(tablet, after)
    unchosen = {(one.kind, one.rect.x(), one.rect.y()): one for one in first.targets}
    kinds: set[str] = set()
    found: list[str] = []
    for target in second.targets:
        twin = unchosen.get((target.kind, target.rect.x(), target.rect.y()))
        if twin is None or twin.chosen or not target.chosen or target.seen != target.rect:
            continue
        kinds.add(target.kind)
        edge = 3 * second.pixels_per_mm
        place = target.rect.adjusted(-edge, -edge, edge, edge)
        plain, marked = (list(pixels(image, place)) for image in (first_image, second_image))
        for eyes in SIMULATIONS:
            pairs = zip(shape(plain, eyes), shape(marked, eyes), strict=True)
            area = sum(was != now for was, now in pairs) / second.pixels_per_mm**2
            if area < SHAPE_MM2:
                found.append(f"{name} | {eyes} | {target.name!r} differs by {area:.1f} mm2 only")
    return kinds, found


def seen(tablet: Tablet, state: State) -> tuple[Screen, QImage]:
    put_up(tablet, state)
    return read_screen(tablet.engine.window), tablet.grab()


def test_a_control_that_changes_in_hue_alone_would_be_found() -> None:
    red, green = 0xB03030, 0x307030
    same_shape = [(0xFFFFFF, red, red, 0xFFFFFF)], [(0xFFFFFF, green, green, 0xFFFFFF)]
    ticked = [(0xFFFFFF, red, red, red)]
    for eyes in SIMULATIONS:
        assert shape(same_shape[0], eyes) == shape(same_shape[1], eyes)
        assert shape(same_shape[0], eyes) != shape(ticked, eyes)
