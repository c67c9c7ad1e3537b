"""The theme: contrast of every pair that is read, and sizes in millimetres."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication

from tests.qml.conftest import Build, Shelf
from tests.qml.stage import Setting

THEMES = ("light", "dark", "contrast")
LINE_HEIGHT = 1.4
"""From line to line, as a multiple of the letters' size (A11Y-12)."""
READ = [
    ("ink", "surface"),
    ("ink", "surfaceDeep"),
    ("ink", "card"),
    ("ink", "cardPressed"),
    ("ink", "chosen"),
    ("inkQuiet", "surface"),
    ("inkQuiet", "surfaceDeep"),
    ("inkQuiet", "card"),
    ("inkQuiet", "chosen"),
    ("inkOnPrimary", "primary"),
    ("inkOnPrimary", "primaryPressed"),
    ("attention", "attentionSoft"),
    ("ink", "attentionSoft"),
]
SEEN = [
    ("outline", "surface"),
    ("outline", "card"),
    ("primary", "surface"),
    ("primary", "card"),
    ("chosenEdge", "surface"),
    ("chosenEdge", "chosen"),
    ("inkOnChosenEdge", "chosenEdge"),
    ("focusRing", "focusHalo"),
]


def luminance(color: QColor) -> float:
    """Return WCAG's relative luminance."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """Return WCAG's contrast ratio."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def color(palette: QObject, role: str) -> QColor:
    held = palette.property(role)
    assert isinstance(held, QColor), role
    return held


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground"), READ)
def test_text_stands_seven_to_one(shelf: Shelf, theme: str, ink: str, ground: str) -> None:
    palette = shelf(Setting(theme=theme)).singleton("Palette")
    assert contrast(color(palette, ink), color(palette, ground)) >= 7


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("edge", "ground"), SEEN)
def test_edges_stand_three_to_one(shelf: Shelf, theme: str, edge: str, ground: str) -> None:
    palette = shelf(Setting(theme=theme)).singleton("Palette")
    assert contrast(color(palette, edge), color(palette, ground)) >= 3


@pytest.mark.parametrize(("width", "height", "ppi"), [(1280, 800, 149.4), (1200, 1920, 224.0)])
def test_targets_keep_their_millimetres(shelf: Shelf, width: int, height: int, ppi: float) -> None:
    metrics = shelf(Setting("any", width, height, ppi)).singleton("Metrics")
    for token, least in (("touch", 20), ("touchSecondary", 15), ("touchFloor", 12)):
        assert int(metrics.property(token)) / (ppi / 25.4) >= least


def test_the_cap_height_grows_from_ten_to_fifteen_inches(shelf: Shelf) -> None:
    small = shelf(Setting()).singleton("Typography").property("capMm")
    large = shelf(Setting("15in", 1920, 1200, 145.0)).singleton("Typography").property("capMm")
    assert small == pytest.approx(3.5, abs=0.01)
    assert large == pytest.approx(4.7, abs=0.01)


def test_text_and_headings_grow_at_their_own_pace(shelf: Shelf) -> None:
    once = shelf(Setting()).singleton("Typography")
    twice = shelf(Setting(text_scale=2.0)).singleton("Typography")

    def growth(role: str) -> float:
        return int(twice.property(role)) / int(once.property(role))

    assert growth("body") == pytest.approx(2, abs=0.05)
    assert growth("title") == pytest.approx(1.5, abs=0.05)
    assert growth("bar") == pytest.approx(1.25, abs=0.05)


def test_lines_of_running_text_stand_apart(shelf: Shelf) -> None:
    typography = shelf(Setting()).singleton("Typography")
    font = QFont(QGuiApplication.font())
    font.setPixelSize(1000)
    natural = QFontMetricsF(font).lineSpacing() / 1000

    assert natural * float(typography.property("lineRunning")) >= LINE_HEIGHT


@pytest.mark.parametrize(("width", "height", "ppi"), [(1280, 800, 149.4), (1200, 1920, 224.0)])
def test_large_targets_are_three_centimetres(
    shelf: Shelf, width: int, height: int, ppi: float
) -> None:
    metrics = shelf(Setting("any", width, height, ppi)).singleton("Metrics")
    metrics.setProperty("largeTargets", True)
    for token, least in (("touch", 30), ("touchSecondary", 17), ("touchFloor", 12)):
        assert int(metrics.property(token)) / (ppi / 25.4) >= least


def test_reduced_motion_has_no_duration(build: Build) -> None:
    motion = build("Item {}", Setting(reduced=True)).stage.singleton("Motion")
    for name in ("quick", "page", "chartFill", "second"):
        assert motion.property(name) == 0
    assert motion.property("pressScale") == 1
