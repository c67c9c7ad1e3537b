"""A disk that hangs, as a share does whose server is away."""

import threading
from pathlib import Path

from kiosk.documents.folder import LocalDisk

LONG = 30.0
"""Seconds; a test that needs them has failed already."""


class HangingDisk(LocalDisk):
    """A disk that writes nothing while it hangs, and tells how often it was asked to."""

    def __init__(self) -> None:
        self._answers = threading.Event()
        self._answers.set()
        self.fault: OSError | None = None
        self.asked = 0

    def write(self, path: Path, content: bytes) -> None:
        """Write once the disk answers; fault, when set, is raised then."""
        self.asked += 1
        assert self._answers.wait(LONG)
        if self.fault is not None:
            raise self.fault
        super().write(path, content)

    def hang(self) -> None:
        """Answer nothing from now on."""
        self._answers.clear()

    def come_back(self) -> None:
        """Answer again; what hung is through when this returns."""
        self._answers.set()
        for thread in threading.enumerate():
            if thread.name == "kiosk-folder":
                thread.join(LONG)
