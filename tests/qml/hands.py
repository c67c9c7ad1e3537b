"""Fingers, keys and eyes for a test: real events to a window, and what came of them.

Belongs here: touching, typing and measuring in millimetres. Does not belong here: expectations.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.items import panes_in, shown
from tests.qml.accessible import Role, find
from tests.qml.stage import Stage

PATIENCE_MS = 30_000
"""How long a condition may take to come true when other work takes both cores."""


class Hands:
    """Use what stands on a stage."""

    def __init__(self, stage: Stage, root: QQuickItem, qtbot: QtBot) -> None:
        self.stage = stage
        self.root = root
        self.view = stage.view
        self.qtbot = qtbot
        self._finger = QTest.createTouchDevice()

    def settle(self) -> None:
        """Wait until no layout waits any more.

        A layout within a layout gets its size with the second frame. A ScrollPane's verdict
        changes its room, so what stands in it is laid out, and perhaps judged, once more.
        """
        before = None
        for _ in range(200):
            self.wait_for_frame()
            self.wait_for_frame()
            now = [self.area(item) for item in shown(self.view.contentItem())]
            panes = panes_in(self.view.contentItem())
            if now == before and all(pane.property("settled") for pane in panes):
                return
            before = now
        raise TimeoutError("the layouts on the stage do not come to rest")

    def wait_for_frame(self) -> None:
        """Wait until all that was made anew has its place: it gets it with the next frame."""
        with self.qtbot.waitSignal(self.view.frameSwapped, timeout=PATIENCE_MS):
            self.view.update()

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """Wait until a condition holds, on a busy machine too."""
        self.qtbot.waitUntil(holds, timeout=PATIENCE_MS)

    def item(self, role: Role, name: str) -> QQuickItem:
        """Return the control of this role and name."""
        found = find(self.view, role, name).object()
        assert isinstance(found, QQuickItem)
        return found

    def area(self, item: QQuickItem) -> QRectF:
        """Return where the item is in the window, in pixels."""
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def millimetres(self, item: QQuickItem) -> tuple[float, float]:
        """Return the item's width and height in millimetres."""
        scale = self.stage.setting.ppi / 25.4
        return item.width() / scale, item.height() / scale

    def middle(self, item: QQuickItem) -> QPoint:
        """Return the middle of the item in the window."""
        return self.area(item).center().toPoint()

    def tap(self, item: QQuickItem) -> None:
        """Touch and release with a finger."""
        self.touch(item)
        self.release(item)

    def touch(self, item: QQuickItem) -> None:
        """Lay a finger on the item."""
        QTest.touchEvent(self.view, self._finger).press(0, self.middle(item), self.view).commit()

    def slide(self, item: QQuickItem, by: QPointF) -> QPoint:
        """Move the finger that lies on the item; return where it is."""
        to = (QPointF(self.middle(item)) + by).toPoint()
        QTest.touchEvent(self.view, self._finger).move(0, to, self.view).commit()
        return to

    def release(self, item: QQuickItem, at: QPoint | None = None) -> None:
        """Lift the finger, where it is or at the given place."""
        place = at if at is not None else self.middle(item)
        QTest.touchEvent(self.view, self._finger).release(0, place, self.view).commit()

    def click(self, item: QQuickItem) -> None:
        """Press and release the left mouse button."""
        QTest.mouseClick(
            self.view,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self.middle(item),
        )

    def key(self, key: Qt.Key) -> None:
        """Press and release a key."""
        QTest.keyClick(self.view, key)

    def type(self, text: str) -> None:
        """Type letters on a keyboard."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(self.view, event)

    def value(self, name: str) -> object:
        """Return a property of what stands on the stage; lists come as Python lists."""
        held = self.root.property(name)
        return held.toVariant() if hasattr(held, "toVariant") else held

    def pane(self) -> QQuickItem:
        """Return the page's scrolling part."""
        for item in self.root.findChildren(QQuickItem):
            if item.metaObject().className().startswith("ScrollPane"):
                return item
        raise LookupError("ScrollPane")

    def focused(self) -> QQuickItem:
        """Return the item that has the keyboard."""
        return self.view.activeFocusItem()
