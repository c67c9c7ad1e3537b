"""Every page of the gallery on every device: nothing cut, nothing small, nothing without a name."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.items import children_of
from tests.qml.accessible import Role, name_of, tree
from tests.qml.conftest import Build
from tests.qml.hands import Hands
from tests.qml.stage import GALLERY, Setting

PAGES = sorted(GALLERY.glob("[A-Z]*.qml"))
DEVICES = (
    Setting("10in", 1280, 800, 149.4),
    Setting("15in", 1920, 1200, 145.0),
    Setting("tall", 1200, 1920, 224.0),
)
SETTINGS = [
    *(
        Setting(f"{device.name} {scale:g}", device.width, device.height, device.ppi, "light", scale)
        for device, scale in product(DEVICES, (1.0, 1.25, 1.5, 2.0))
    ),
    Setting("dark", theme="dark"),
    Setting("contrast", theme="contrast"),
    Setting("left", left_handed=True),
    Setting("reach", reach=True),
]
TOUCHED = {
    Role.Button,
    Role.RadioButton,
    Role.CheckBox,
    Role.PageTab,
    Role.ListItem,
}
NAMED = TOUCHED | {Role.Graphic, Role.Heading, Role.StaticText, Role.Grouping, Role.Dialog}

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
every_setting = pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)


def controls(hands: Hands) -> list[QQuickItem]:
    """Return what can be touched."""
    found = [one.object() for one in tree(hands.view) if one.role() in TOUCHED]
    return [item for item in found if isinstance(item, QQuickItem)]


def texts(item: QQuickItem) -> list[tuple[QQuickItem, QRectF]]:
    """Return the texts below the item with the rectangle that each one's letters need."""
    found = []
    for child in children_of(item):
        if not child.isVisible() or child.opacity() == 0:
            continue
        if child.inherits("QQuickText") and child.property("text"):
            need = QRectF(
                0, 0, float(child.property("contentWidth")), float(child.property("contentHeight"))
            )
            found.append((child, child.mapRectToScene(need)))
        found.extend(texts(child))
    return found


@every_page
@every_setting
def test_nothing_is_cut_small_or_nameless(build: Build, page: Path, setting: Setting) -> None:
    hands = build(page, setting)
    nameless = [
        one.role().name for one in tree(hands.view) if one.role() in NAMED and not name_of(one)
    ]
    assert nameless == []

    for control in controls(hands):
        name = control.property("name")
        assert min(hands.millimetres(control)) >= 11.99, name
        area = hands.area(control).adjusted(-1, -2, 1, 2)
        for text, _ in texts(control):
            assert text.property("contentWidth") <= text.width() + 1, (name, text.property("text"))
            middle = text.mapRectToScene(QRectF(0, 0, text.width(), text.height()))
            assert area.contains(middle), (name, text.property("text"), area, middle)

    for text, need in texts(hands.view.contentItem()):
        assert text.property("truncated") is False, text.property("text")
        assert text.property("contentWidth") <= text.width() + 1, text.property("text")
        assert need.left() >= -1, text.property("text")
        assert need.right() <= setting.width + 1, text.property("text")


@every_page
def test_targets_do_not_overlap(build: Build, page: Path) -> None:
    hands = build(page)
    areas = [(item.property("name"), hands.area(item)) for item in controls(hands)]
    for index, (name, area) in enumerate(areas):
        for other, beside in areas[index + 1 :]:
            both = area.intersected(beside)
            covered = both.width() * both.height()
            if "Question" in page.stem or name == other:
                continue  # a sheet lies over its page
            assert covered < 2 * max(area.width(), area.height()), (name, other)
