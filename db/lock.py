"""One process a data folder: a file that the operating system locks while the program lives."""

import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from db.files import private_file
from kiosk.errors import DatabaseError

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderInUseError(DatabaseError):
    """Another process holds the data folder."""


class InstanceLock:
    """Holds a data folder for this process until released or until the process ends.

    The file stays: removing it would let two processes lock two files of one name.
    Raises FolderInUseError when another process, a kiosk or another holder, has it.
    """

    def __init__(self, path: Path, holder: str = "kiosk") -> None:
        private_file(path)
        self._file = path.open("rb+")
        try:
            _lock(self._file.fileno())
        except OSError as error:
            self._file.close()
            raise FolderInUseError(
                f"another {holder} runs on this data folder",
                where=str(path.parent),
                remedy="Stop it first, or give this one its own --data-dir",
            ) from error

    def release(self) -> None:
        """Give the folder free; a second call does nothing."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()
