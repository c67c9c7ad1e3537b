"""A finger: touches the middle of controls with real touch events, and lets the screen settle."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.ui.accessible import Control

SETTLE_MS = 650
"""Longer than a page turn and a double-touch guard, so that a picture shows the screen at rest."""
HELD_MS = 30


class Finger:
    """Touches one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device: QPointingDevice = QTest.createTouchDevice()
        self._waiting = QEventLoop()
        # its own and kept: one that PySide6 6.11 makes for a single shot deletes itself later
        self._alarm = QTimer()
        self._alarm.setSingleShot(True)
        self._alarm.timeout.connect(self._waiting.quit)

    def touch(self, control: Control) -> None:
        """Touch a control in its middle; the finger stays for a moment, as fingers do."""
        self.touch_at(control.rect.center())

    def touch_at(self, point: QPoint) -> None:
        """Touch a point of the window."""
        down = QTest.touchEvent(self._window, self._device, False)
        down.press(0, point, self._window)
        down.commit(True)
        self.wait(HELD_MS)
        self.about_to_lift()
        up = QTest.touchEvent(self._window, self._device, False)
        up.release(0, point, self._window)
        up.commit(True)

    def about_to_lift(self) -> None:
        """Do nothing; a finger with a stopwatch starts it here."""

    def wait(self, milliseconds: int) -> None:
        """Let the program run for a while."""
        self._alarm.start(milliseconds)
        self._waiting.exec()

    def settle(self) -> None:
        """Wait until page turn and pictures are at rest."""
        self.wait(SETTLE_MS)

    def wait_for(self, condition: Callable[[], bool], seconds: float) -> bool:
        """Wait until a condition holds; tell whether it did in time."""
        for _ in range(int(seconds * 50)):
            if condition():
                return True
            self.wait(20)
        return condition()
