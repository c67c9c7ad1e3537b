"""The beats of a kiosk that is minded: from the GUI thread, so that they stop when it freezes."""

from collections.abc import Callable
from typing import IO

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.supervision.child import BEAT

EVERY_MS = 2_000


class Beats(QObject):
    """Writes a beat to a pipe every two seconds; on_orphaned is called when nobody listens."""

    def __init__(
        self, pipe: IO[bytes], on_orphaned: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pipe = pipe
        self._on_orphaned = on_orphaned
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Beat now and from now on."""
        self._timer.start()
        self._beat()

    @Slot()
    def _beat(self) -> None:
        try:
            self._pipe.write(BEAT.encode() + b"\n")
            self._pipe.flush()
        except OSError:
            self._timer.stop()
            self._on_orphaned()
