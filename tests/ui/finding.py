"""Fingers and eyes for the screens: find by role and name, press with real events, read.

Belongs here: how a test uses a tablet. What it expects belongs to the tests.
"""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.visit import Answer, AnswerKind, Page, Step, Visit
from kiosk.ui.accessible import Control, controls
from kiosk.ui.accessible import find as find_in
from tests.items import children_of, kind_of, panes_in, shown
from tests.ui.harness import ENGLISH, Tablet

Role = QAccessible.Role
BUTTON = Role.Button
RADIO = Role.RadioButton
CHECK = Role.CheckBox
HEADING = Role.Heading


def open_page(tablet: Tablet, step: Step, item: str = "", part: str = "", **given: str) -> None:
    """Put a visit at a page. Answers are named kind__item="value", dashes as underscores."""
    if tablet.journey.visit is None:
        tablet.walk.begin(ENGLISH)
    visit = visit_of(tablet)
    for name, value in given.items():
        kind, _, about = name.partition("__")
        answer = Answer(AnswerKind(kind), about.replace("_", "-"), value)
        visit = visit.with_answer(answer)
    visit = replace(visit, page=Page(step, item, part), reached=max(visit.reached, step))
    tablet.walk.show(replace(tablet.journey, visit=visit))
    come_to_rest(tablet)


def come_to_rest(tablet: Tablet) -> None:
    """Draw frames until nothing moves: layouts in layouts take one each, panes judge overflow."""
    before: list[Control] = []
    for _ in range(100):
        tablet.grab()
        now = list(controls(tablet.engine.window))
        if now == before and not any(map(_moves, shown(tablet.engine.window.contentItem()))):
            return
        before = now
        QTest.qWait(2)


def _moves(item: QQuickItem) -> bool:
    """Tell whether a pane has not judged yet, or pages are turning."""
    kind = kind_of(item)
    if kind == "ScrollPane":
        return not item.property("settled")
    return kind == "Stage" and bool(item.property("turning"))


def slots(tablet: Tablet) -> dict[str, QQuickItem]:
    """Return the places of the screens by the names of their steps."""
    everything = _within(tablet.engine.window.contentItem())
    places = [one for one in everything if kind_of(one) == "ScreenSlot"]
    return {place.property("modelData"): place for place in places}


def _within(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in children_of(item):
        yield from _within(child)


def part(tablet: Tablet, kind: str) -> QQuickItem:
    """Return the one item of a QML type."""
    (found,) = (one for one in _within(tablet.engine.window.contentItem()) if kind_of(one) == kind)
    return found


def panes(tablet: Tablet) -> list[QQuickItem]:
    """Return the scrolling parts that are on the screen."""
    return panes_in(tablet.engine.window.contentItem())


def visit_of(tablet: Tablet) -> Visit:
    """Return the visit under way, or the one that just ended."""
    visit = tablet.journey.visit
    assert visit is not None
    return visit


def find(tablet: Tablet, role: Role, name: str) -> Control:
    """Return the control of a role and name that is on the screen."""
    come_to_rest(tablet)
    return find_in(tablet.engine.window, role, name)


def named(tablet: Tablet, role: Role) -> list[str]:
    """Return the names of all controls of a role, in reading order."""
    return [one.name for one in controls(tablet.engine.window) if one.role == role]


def says(tablet: Tablet, words: str) -> bool:
    """Tell whether the screen says these words anywhere."""
    return any(words in one.name for one in controls(tablet.engine.window))


def press(tablet: Tablet, role: Role, name: str) -> None:
    """Find a control and click its middle with the left mouse button."""
    click(tablet, find(tablet, role, name))


def click(tablet: Tablet, control: Control) -> None:
    """Click the middle of a control with the left mouse button."""
    QTest.mouseClick(
        tablet.engine.window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        control.rect.center(),
    )


def turn_page(qtbot: QtBot, tablet: Tablet, button: str) -> None:
    """Press a button until the page turns: twice within half a second counts as a tremor."""
    before = tablet.journey.page

    def turned() -> bool:
        press(tablet, BUTTON, button)
        return tablet.journey.page != before

    qtbot.waitUntil(turned)


def touch(tablet: Tablet, role: Role, name: str) -> None:
    """Lay a finger on the middle of a control and lift it."""
    window = tablet.engine.window
    finger = QTest.createTouchDevice()
    middle = find(tablet, role, name).rect.center()
    QTest.touchEvent(window, finger).press(0, middle, window).commit()
    QTest.touchEvent(window, finger).release(0, middle, window).commit()


def key(tablet: Tablet, which: Qt.Key) -> None:
    """Press and release a key."""
    QTest.keyClick(tablet.engine.window, which)


def focused(tablet: Tablet) -> str:
    """Return the spoken name of what has the keyboard."""
    item = tablet.engine.window.activeFocusItem()
    node = QAccessible.queryAccessibleInterface(item) if item is not None else None
    return node.text(QAccessible.Text.Name) if node is not None else ""


def walk_by_tab(tablet: Tablet, most: int = 60) -> list[str]:
    """Press Tab until the focus comes round; return the names of all stops in their order."""
    stops: list[str] = []
    for _ in range(most):
        key(tablet, Qt.Key.Key_Tab)
        name = focused(tablet)
        if name in stops:
            break
        stops.append(name)
    return stops


def millimetres(tablet: Tablet, control: Control) -> tuple[float, float]:
    """Return the width and height of a control."""
    scale = float(tablet.engine.window.property("pixelsPerMm"))
    return control.rect.width() / scale, control.rect.height() / scale


def spilled(tablet: Tablet) -> list[str]:
    """Return the words on the screen that are wider than their place or leave their control."""
    return [
        str(item.property("text"))
        for item in shown(tablet.engine.window.contentItem())
        if item.inherits("QQuickText") and item.property("text") and _spills(item)
    ]


def _spills(words: QQuickItem) -> bool:
    wide = max(words.width(), float(words.property("contentWidth")))
    high = max(words.height(), float(words.property("contentHeight")))
    if wide > words.width() + 1.5:
        return True
    box: QQuickItem | None = words.parentItem()
    while box is not None and not box.property("activeFocusOnTab") and not box.property("radius"):
        if box.inherits("QQuickFlickable"):
            return False  # what is lower is scrolled to
        box = box.parentItem()
    if box is None:
        return False
    start = words.mapToItem(box, QPointF(0, 0))
    end = words.mapToItem(box, QPointF(wide, high))
    return min(start.x(), start.y()) < -1 or end.x() > box.width() + 1 or end.y() > box.height() + 1
