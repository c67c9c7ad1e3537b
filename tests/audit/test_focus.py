"""The focus ring: drawn on all four sides of every control that Tab comes to."""

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.audit.conftest import LookAt
from tests.audit.matrix import ENGLISH, TEN_INCH, Look
from tests.audit.pages import come_to_rest, put_up, states
from tests.audit.seeing import pixels
from tests.audit.test_every_page import tell
from tests.ui.harness import Tablet

SAMPLE = (
    *("comfort// answered", "privacy/consent/ bare", "pain/pain/ answered", "tried// answered"),
    *("options// answered", "detail/epidural-injection/what", "compare// answered"),
    *("values/top/ answered", "questions/choose/ answered", "share// answered", "share// flagged"),
)
MOST_STOPS = 60
RING = 0x22333B
"""The ring's colour in the light theme."""


def side_by_side(tablet: Tablet, item: QQuickItem) -> dict[str, bool]:
    """Tell on which sides of a control its ring can be seen."""
    scale = float(tablet.engine.window.property("pixelsPerMm"))
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    image = tablet.grab()
    middle, out, deep = rect.center(), 2.2 * scale, 2.2 * scale
    places = {
        "left": QRectF(QPointF(rect.x() - out, middle.y() - 2), QPointF(rect.x(), middle.y() + 2)),
        "right": QRectF(rect.right(), middle.y() - 2, deep, 4),
        "top": QRectF(middle.x() - 2, rect.y() - out, 4, out),
        "bottom": QRectF(middle.x() - 2, rect.bottom(), 4, deep),
    }
    return {
        side: any(color == RING for row in pixels(image, place) for color in row)
        for side, place in places.items()
    }


def lost_rings(tablet: Tablet) -> list[str]:
    """Go round by Tab; return which controls lack the ring on a side."""
    window = tablet.engine.window
    met: set[int] = set()
    kept: list[QQuickItem] = []
    hidden: list[str] = []
    for _ in range(MOST_STOPS):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        item = window.activeFocusItem()
        if item is None or id(item) in met:
            break
        met.add(id(item))
        kept.append(item)
        come_to_rest(tablet)
        sides = side_by_side(tablet, item)
        lost = [side for side, there in sides.items() if not there]
        if lost:
            hidden.append(f"{item.property('name')!r}: no ring {', '.join(lost)}")
    assert len(met) > 3
    return hidden


@pytest.mark.parametrize("name", SAMPLE)
def test_the_focus_ring_is_seen_all_around(look_at: LookAt, name: str) -> None:
    tablet = look_at(Look(TEN_INCH, 1.0, ENGLISH))
    state = next(one for one in states(tablet, ENGLISH, whole=False) if one.name == name)
    put_up(tablet, state)
    tell(lost_rings(tablet))
