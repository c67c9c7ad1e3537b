"""No meaning hangs on hue: states are told apart by the eyes of the colour-blind too.

Two states pass when their fills stay far apart as somebody sees them (CIEDE2000), or when they
differ in shape: in what stands out from its own ground by lightness, hue and tint taken away.
"""

from dataclasses import dataclass
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSizeF

from tests.audit.conftest import LookAt
from tests.audit.differing import ciede2000, difference
from tests.audit.matrix import ENGLISH, TEN_INCH, THEMES, Look
from tests.audit.meanings import parts, twins
from tests.audit.pages import put_up, states, take_down
from tests.audit.reading import read_screen
from tests.audit.seeing import SIMULATIONS, most_common, pixels, shape

APART = 15.0
"""CIEDE2000 between two fills."""
SHAPE_MM2 = 6.0
SHAPE_SHARE = 0.25
"""What must differ in shape: an area, or a share of a smaller drawing."""
EDGE_MM = 3.0
"""Marks hang over the edge of what they mark."""
LARGER = 1.5
EYES = ("", *SIMULATIONS)
"""The usual ones too: what they tell by hue alone is found as well."""
Rows = list[tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class View:
    """A place as eyes see it: its fill, its shape as bits, its area in mm2."""

    fill: int
    shapes: dict[str, int]
    pixels_per_mm: float
    area: float


def view(rows: Rows, pixels_per_mm: float) -> View:
    """Look at a place with all eyes; two views compare when they have one size."""
    shapes = {eyes: int.from_bytes(bytes(shape(rows, eyes))) for eyes in EYES}
    area = sum(map(len, rows)) / pixels_per_mm**2
    return View(most_common(rows), shapes, pixels_per_mm, area)


def alike(one: View, other: View) -> list[str]:
    """Return for whose eyes two places cannot be told apart, and by how little."""
    found = []
    for eyes in EYES:
        fills = difference(one.fill, other.fill, eyes)
        differing = (one.shapes[eyes] ^ other.shapes[eyes]).bit_count() / one.pixels_per_mm**2
        if fills < APART and differing < min(SHAPE_MM2, SHAPE_SHARE * one.area):
            found.append(
                f"{eyes or 'usual'}: fills {fills:.1f} apart, {differing:.1f} mm2 of shape"
            )
    return found


@pytest.mark.parametrize("theme", THEMES)
def test_what_a_state_means_is_never_told_by_hue_alone(look_at: LookAt, theme: str) -> None:
    tablet = look_at(Look(TEN_INCH, 1.0, ENGLISH, theme=theme))
    known = {state.name: state for state in states(tablet, ENGLISH, whole=False)}
    found: list[str] = []
    for place in twins(tablet, known):
        size, taken = QSizeF(), []
        for state in place.states:
            look_at(Look(TEN_INCH, 1.0, ENGLISH, theme=theme))
            put_up(tablet, state)
            screen = read_screen(tablet.engine.window)
            edge = EDGE_MM * screen.pixels_per_mm
            spot = place.where(screen).adjusted(-edge, -edge, edge, edge)
            size = spot.size() if size.isEmpty() else size  # a longer question moves its answers
            where = QRectF(spot.topLeft().toPoint(), size)
            taken.append(view(list(pixels(tablet.grab(), where)), screen.pixels_per_mm))
            take_down(tablet, state)
        for one, other in combinations(range(len(taken)), 2):
            wrong = alike(taken[one], taken[other])
            found += [f"{place.name} {one}/{other} | {theme} | {how}" for how in wrong]
    assert found == []


def differ_in_size(one: QRectF, other: QRectF) -> bool:
    """Tell whether one piece is half as large again as the other: a shape that all eyes see."""
    small, large = sorted(at.width() * at.height() for at in (one, other))
    return large > LARGER * small


def of_one_size(one: QRectF, other: QRectF) -> tuple[QRectF, QRectF]:
    """Return two places on whole pixels, of the larger no more than of the smaller."""
    wide, high = min(one.width(), other.width()), min(one.height(), other.height())
    size = QSizeF(round(wide), round(high))
    first, second = one.topLeft().toPoint(), other.topLeft().toPoint()
    return QRectF(first, size), QRectF(second, size)


@pytest.mark.parametrize("theme", THEMES)
def test_what_a_drawing_tells_is_never_told_by_hue_alone(look_at: LookAt, theme: str) -> None:
    tablet = look_at(Look(TEN_INCH, 1.0, ENGLISH, theme=theme))
    found: list[str] = []
    met: set[str] = set()
    for drawing in parts(tablet):
        if drawing.name in met:
            continue
        put_up(tablet, drawing.state)
        pieces = drawing.pieces(tablet)
        if not pieces:
            continue
        met.add(drawing.name)
        image = tablet.grab()
        per_mm = float(tablet.engine.window.property("pixelsPerMm"))
        for (name, one), (twin, other) in combinations(pieces.items(), 2):
            if drawing.size_tells and differ_in_size(one, other):
                continue
            places = of_one_size(one, other)
            wrong = alike(*(view(list(pixels(image, place)), per_mm) for place in places))
            found += [f"{drawing.name}: {name}/{twin} | {theme} | {how}" for how in wrong]
    assert found == []
    assert len(met) == len({drawing.name for drawing in parts(tablet)})


RED, GREEN, PAPER, INK = 0xB5403A, 0x5C7A2E, 0xFFFDF8, 0x22333B
"""Red and green of one lightness."""


def tile(fill: int, *, ticked: bool = False, ground: int = PAPER) -> View:
    """Look at a tile of 20 mm at one pixel a millimetre, a third of it filled."""
    row = (fill,) * 7 + (ground,) * 13
    mark = (fill,) * 7 + (ground,) * 11 + (INK,) * 2
    return view([mark if ticked and y < 4 else row for y in range(20)], 1)


def test_a_state_that_is_told_by_hue_alone_is_found() -> None:
    assert difference(RED, GREEN) > 2 * APART
    found = alike(tile(RED), tile(GREEN))
    assert [line.split(":")[0] for line in found] == ["usual", *SIMULATIONS]


def test_fills_that_only_the_usual_eye_tells_apart_are_found() -> None:
    found = alike(tile(RED, ground=RED), tile(GREEN, ground=GREEN))
    assert any(line.startswith(("protanopia", "deuteranopia")) for line in found)
    assert not any(line.startswith("usual") for line in found)


def test_a_tick_is_enough() -> None:
    assert alike(tile(RED), tile(GREEN, ticked=True)) == []


SHARMA = (
    ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
    ((50, 2.8361, -74.0200), (50, 0, -82.7485), 3.4412),
    ((50, -0.9009, -85.5211), (50, 0, -82.7485), 1.0000),
    ((50, 0, 0), (50, -1, 2), 2.3669),
    ((50, 2.4900, -0.0010), (50, -2.4900, 0.0010), 7.1792),
    ((50, 2.4900, -0.0010), (50, -2.4900, 0.0011), 7.2195),
    ((50, -0.0010, 2.4900), (50, 0.0010, -2.4900), 4.8045),
    ((50, -0.0010, 2.4900), (50, 0.0011, -2.4900), 4.7461),
    ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
    ((50, 2.5, 0), (73, 25, -18), 27.1492),
    ((50, 2.5, 0), (61, -5, 29), 22.8977),
    ((50, 2.5, 0), (56, -27, -3), 31.9030),
    ((50, 2.5, 0), (58, 24, 15), 19.4535),
    ((50, 2.5, 0), (50, 3.1736, 0.5854), 1.0000),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((63.0109, -31.0961, -5.8663), (62.8187, -29.7946, -4.0864), 1.2630),
    ((35.0831, -44.1164, 3.7933), (35.0232, -40.0716, 1.5901), 1.8645),
    ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ((36.4612, 47.8580, 18.3852), (36.2715, 50.5065, 21.2231), 1.4146),
    ((90.9257, -0.5406, -0.9208), (88.6381, -0.8985, -0.7239), 1.5381),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
)
"""From table 1 of Sharma, Wu and Dalal 2005: the formula's branches, both sides of each edge."""


@pytest.mark.parametrize(("one", "other", "apart"), SHARMA)
def test_colours_differ_as_published(
    one: tuple[float, float, float], other: tuple[float, float, float], apart: float
) -> None:
    assert ciede2000(one, other) == pytest.approx(apart, abs=5e-5)
    assert ciede2000(other, one) == pytest.approx(apart, abs=5e-5)
