"""Several fingers and a mouse on a window: what people try on a screen that they know from a phone.

Belongs here: how such a gesture goes. What must come of it belongs to the tests.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPointingDevice, QWindow
from PySide6.QtTest import QTest

SHARES = (0.3, 0.7, 1.0)
"""How far a gesture has come each time it is told."""
ALL_TEN = 10


class Fingers:
    """Up to ten fingers on one window; each gesture ends with all of them lifted."""

    def __init__(self, window: QWindow) -> None:
        self._window = window
        self._device: QPointingDevice = QTest.createTouchDevice()

    def touch(self, *points: QPoint, held_ms: int = 0) -> None:
        """Lay a finger on each point at once, hold, lift."""
        self._down(points)
        if held_ms:
            QTest.qWait(held_ms)
        self._up(points)

    def swipe(self, start: QPoint, end: QPoint) -> None:
        """Move one finger from a point to another."""
        self.stroke([start], [end])

    def stroke(self, starts: Sequence[QPoint], ends: Sequence[QPoint]) -> None:
        """Move fingers together, each from its start to its end."""
        self._down(starts)
        for share in SHARES:
            move = QTest.touchEvent(self._window, self._device, False)
            for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
                move.move(number, start + (end - start) * share, self._window)
            move.commit(True)
        self._up(ends)

    def click(self, point: QPoint, button: Qt.MouseButton, *, twice: bool = False) -> None:
        """Press a button of a mouse on a point."""
        press = QTest.mouseDClick if twice else QTest.mouseClick
        press(self._window, button, Qt.KeyboardModifier.NoModifier, point)

    def _down(self, points: Sequence[QPoint]) -> None:
        down = QTest.touchEvent(self._window, self._device, False)
        for number, point in enumerate(points):
            down.press(number, point, self._window)
        down.commit(True)

    def _up(self, points: Sequence[QPoint]) -> None:
        up = QTest.touchEvent(self._window, self._device, False)
        for number, point in enumerate(points):
            up.release(number, point, self._window)
        up.commit(True)


def edge_swipes(size: QSize) -> list[tuple[QPoint, QPoint]]:
    """Return start and end of a swipe from each of a screen's four edges to its middle."""
    screen = QRect(QPoint(0, 0), size)
    middle = screen.center()
    return [
        (QPoint(0, middle.y()), middle),
        (QPoint(screen.right(), middle.y()), middle),
        (QPoint(middle.x(), 0), middle),
        (QPoint(middle.x(), screen.bottom()), middle),
    ]
