"""Tells the log what was kept from happening; however often somebody tries, in a line a minute.

What is stopped, and how, belongs to the guards.
"""

import logging

from PySide6.QtCore import QObject, QTimer, Slot

A_MINUTE_MS = 60_000


class StopLog(QObject):
    """The log of one guard until close(). Needs a Qt application."""

    def __init__(
        self, log: logging.Logger, parent: QObject | None = None, *, every_ms: int = A_MINUTE_MS
    ) -> None:
        super().__init__(parent)
        self._log = log
        self._every_ms = every_ms
        self._kinds: dict[tuple[str, str], _Kind] = {}

    def note(self, event: str, state: str = "") -> None:
        """Tell of an event at once, or with those that follow it within a minute.

        Both are words of the program's own, never a text that somebody else wrote.
        """
        kind = self._kinds.get((event, state))
        if kind is None:
            kind = _Kind(self._log, event, state, self._every_ms, self)
            self._kinds[event, state] = kind
        kind.note()

    def close(self) -> None:
        """Tell what was only counted so far."""
        for kind in self._kinds.values():
            kind.close()


class _Kind(QObject):
    """One event in one state: how often since the last line."""

    def __init__(
        self, log: logging.Logger, event: str, state: str, every_ms: int, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._log = log
        self._event = event
        self._state = state
        self._count = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self._tell)

    def note(self) -> None:
        self._count += 1
        if not self._timer.isActive():
            self._tell()

    def close(self) -> None:
        self._tell()
        self._timer.stop()

    @Slot()
    def _tell(self) -> None:
        if self._count:
            self._log.warning(self._event, extra={"state": self._state, "count": self._count})
            self._count = 0
            self._timer.start()
