"""Feeds the idle watch: every touch and key starts it anew, a timer lets it look at the clock."""

from PySide6.QtCore import QEvent, QObject, QTimer

from kiosk.ui.viewmodels.idle import IdleModel

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


class TouchWatch(QObject):
    """An event filter for the window; stop() ends its timer."""

    def __init__(self, window: QObject, idle: IdleModel) -> None:
        super().__init__(window)
        self._idle = idle
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(idle.tick)
        self._timer.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note signs of life; let every event pass.

        While "Still there?" is on the screen only its own buttons count, or a stray touch would
        close the question before it was read.
        """
        if event.type() in SIGNS_OF_LIFE and not self._idle.asking:
            self._idle.touch()
        return super().eventFilter(watched, event)

    def stop(self) -> None:
        """Stop looking at the clock."""
        self._timer.stop()
