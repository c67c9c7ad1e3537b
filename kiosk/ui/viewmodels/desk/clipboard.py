"""The note on its way into the record: on the clipboard for two minutes, then gone."""

from PySide6.QtGui import QClipboard

from kiosk.domain.ports import Clock

STAYS = 120.0
"""Seconds; every program on the machine can read a clipboard."""


class NoteClipboard:
    """Puts a note on the clipboard and takes it off, unless something else is there by then."""

    def __init__(self, clipboard: QClipboard, clock: Clock) -> None:
        self._clipboard = clipboard
        self._clock = clock
        self._note = ""
        self._until = 0.0

    def put(self, note: str) -> None:
        """Put a note there."""
        self._clipboard.setText(note)
        self._note = note
        self._until = self._clock.monotonic() + STAYS

    def tick(self) -> None:
        """Take the note off when its time is over."""
        if self._note and self._clock.monotonic() >= self._until:
            self.clear()

    def clear(self) -> None:
        """Take the note off now."""
        if self._note and self._clipboard.text() == self._note:
            self._clipboard.clear()
        self._note = ""
