"""How much room the disk must have: for documents, and to run at all.

The disk is the data folder's: the database, its backups and our own documents lie there. Another
drive that documents go to tells by itself when it is full.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import ExitCode, ExportError, KnownError

LEAST_FOR_DOCUMENTS = 500_000_000
LEAST_TO_RUN = 100_000_000
"""Bytes free: below the first documents wait, below the second no visit begins."""


class NoRoomError(KnownError):
    """The disk is so full that the kiosk must not run."""

    exit_code = ExitCode.SAFE_MODE_WANTED


def free_bytes(folder: Path) -> int:
    """Return the bytes free on a folder's disk."""
    return shutil.disk_usage(folder).free


@dataclass(frozen=True, slots=True)
class Room:
    """The room on the disk of a folder. Any thread may ask."""

    folder: Path
    free: Callable[[Path], int] = free_bytes
    for_documents: int = LEAST_FOR_DOCUMENTS
    to_run: int = LEAST_TO_RUN

    def demand_for_documents(self) -> None:
        """Raise ExportError when no document must be written."""
        if self._free() < self.for_documents:
            raise ExportError(
                f"less than {self.for_documents / 1e6:.0f} MB are free on this tablet's disk",
                where=str(self.folder),
                remedy="Make room there; documents are written by themselves then",
            )

    def demand_to_run(self) -> None:
        """Raise NoRoomError when the kiosk must not run."""
        if self._free() < self.to_run:
            raise NoRoomError(
                f"less than {self.to_run / 1e6:.0f} MB are free on this tablet's disk",
                where=str(self.folder),
                remedy="Make room there; the kiosk starts by itself then",
            )

    def _free(self) -> int:
        """Return the bytes free; a disk that does not tell is taken for an empty one."""
        try:
            return self.free(self.folder)
        except OSError:
            return max(self.for_documents, self.to_run)
