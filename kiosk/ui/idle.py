"""Feeds what waits for touches: the idle watches, which a touch starts anew, and the voice.

A timer lets both look at the clock.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent

from kiosk.ui.viewmodels.idle import IdleModel
from kiosk.ui.viewmodels.pausing import PauseModel
from kiosk.ui.viewmodels.read_aloud import ReadAloudModel

LOOK_EVERY_MS = 200
SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.TabletPress,
    }
)
BEGINNINGS = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.KeyPress,
        QEvent.Type.TabletPress,
    }
)
"""Of a touch or a key: whatever it comes to mean, the voice is silent first."""


class TouchWatch(QObject):
    """An event filter for the window; stop() ends its timer."""

    def __init__(
        self, window: QObject, idle: IdleModel, reading: ReadAloudModel, pausing: PauseModel
    ) -> None:
        super().__init__(window)
        self._idle = idle
        self._reading = reading
        self._pausing = pausing
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(idle.tick)
        self._timer.timeout.connect(reading.tick)
        self._timer.timeout.connect(pausing.tick)
        self._timer.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note signs of life; let every event pass.

        While "Still there?" is on the screen only its own buttons count, or a stray touch would
        close the question before it was read.
        """
        if event.type() in BEGINNINGS and not _repeats(event):
            if self._idle.catch_up():
                return True  # it was meant for a screen that is no longer there
            self._reading.touched()
        if event.type() in SIGNS_OF_LIFE and not self._idle.asking:
            self._idle.touch()
            self._pausing.touch()
        return super().eventFilter(watched, event)

    def stop(self) -> None:
        """Stop looking at the clock."""
        self._timer.stop()


def _repeats(event: QEvent) -> bool:
    """Tell whether an event only repeats one: a key held down, a mouse that a touch stands for."""
    if isinstance(event, QKeyEvent):
        return event.isAutoRepeat()
    made_up = Qt.MouseEventSource.MouseEventNotSynthesized
    return isinstance(event, QMouseEvent) and event.source() is not made_up
