"""Line icons: drawn in any size and colour, and each one that a screen names is there."""

import re

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from kiosk.ui.engine import QML
from kiosk.ui.icons import IconProvider

PATHS = (QML / "KioskControls" / "IconPaths.qml").read_text(encoding="utf-8")
ICONS = dict(re.findall(r'^        (\w+): "(M[^"]+)"', PATHS, re.MULTILINE))


def test_an_icon_has_the_colour_and_size_that_was_asked_for() -> None:
    told = QSize()
    image = IconProvider().requestImage("2.0/cc2200/M4 12H20", told, QSize(48, 48))
    assert told == image.size() == QSize(48, 48)
    assert image.pixelColor(24, 24) == QColor("#cc2200")
    assert image.pixelColor(24, 4).alpha() == 0


def test_every_icon_can_be_drawn() -> None:
    assert len(ICONS) > 30
    for name, path in ICONS.items():
        image = IconProvider().requestImage(f"2.1/000000/{path}", QSize(), QSize(24, 24))
        inked = sum(image.pixelColor(x, y).alpha() > 100 for x in range(24) for y in range(24))
        assert inked > 15, name


def test_an_icon_that_there_is_not_is_no_picture() -> None:
    image = IconProvider().requestImage("2.1/000000/undefined", QSize(), QSize(24, 24))
    assert image.isNull()


def test_every_icon_that_a_screen_names_is_there() -> None:
    named = set()
    for file in QML.rglob("*.qml"):
        for words in re.findall(r"\bicon: ([^\n;,}]*)", file.read_text("utf-8")):
            chosen = re.sub(r'[!=]== "\w*"', "", words)  # not what an icon depends on
            named.update(re.findall(r'"(\w+)"', chosen))
    assert len(named) > 12
    assert named <= ICONS.keys()
