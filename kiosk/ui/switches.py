"""Feeds the keys of switches to the scan, before the screens see them, and the time."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from kiosk.ui.idle import LOOK_EVERY_MS
from kiosk.ui.viewmodels.scanning import ScanModel

SELECT = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select})
"""What a switch sends that chooses; the same that press a control."""
NEXT = frozenset({Qt.Key.Key_Tab})
LEAVE = frozenset({Qt.Key.Key_Escape})


class SwitchWatch(QObject):
    """An event filter for the window; stop() ends its timer."""

    def __init__(self, window: QObject, scanning: ScanModel) -> None:
        super().__init__(window)
        self._scanning = scanning
        self._taken: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(scanning.tick)
        self._timer.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the keys that move the mark, with their repeats and their release."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._pressed(event)
            if event.type() == QEvent.Type.KeyRelease:
                return self._released(event)
        return super().eventFilter(watched, event)

    def stop(self) -> None:
        """Stop looking at the clock."""
        self._timer.stop()

    def _pressed(self, event: QKeyEvent) -> bool:
        key = event.key()
        if event.isAutoRepeat():
            return key in self._taken
        taken = (
            (key in SELECT and self._scanning.select_down())
            or (key in NEXT and self._scanning.next_down())
            or (key in LEAVE and self._scanning.leave_down())
        )
        if taken:
            self._taken.add(key)
        return taken

    def _released(self, event: QKeyEvent) -> bool:
        key = event.key()
        taken = key in self._taken
        if event.isAutoRepeat():
            return taken
        self._taken.discard(key)
        began = key in SELECT and self._scanning.select_up()
        return taken or began
