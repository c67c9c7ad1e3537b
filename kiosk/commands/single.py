"""One kiosk a data folder: a second one says so in a line, before it shows anything.

The lock that counts is taken with the database; here it is only tried, so that no window comes
over the kiosk that runs.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from db.lock import FolderInUseError, InstanceLock
from db.settings import DatabaseSettings
from kiosk.paths import DataFolder

ORPHAN = 15.0
"""Seconds for a kiosk whose supervisor was killed: it notices within two, and then closes."""
_BETWEEN = 0.2


def refuse_beside_another(data: DataFolder) -> None:
    """Raise FolderInUseError when a kiosk runs on a data folder."""
    lock = DatabaseSettings(folder=data.root).lock_file
    if _exists(lock):
        with suppress(OSError):  # a folder that cannot be used is told where it is opened
            InstanceLock(lock).release()


def mind_alone(
    data: DataFolder,
    *,
    patience: float = ORPHAN,
    monotonic: Callable[[], float] = time.monotonic,
    wait: Callable[[float], None] = time.sleep,
) -> InstanceLock:
    """Return the lock of the one supervisor of a data folder, which must exist.

    The kiosk of one that was killed may still be there: it gets its time to end. Raises
    FolderInUseError when another supervisor minds the folder, or a kiosk that goes on.
    """
    lock = InstanceLock(data.root / "supervisor.lock", "supervisor")
    end = monotonic() + patience
    try:
        while not _is_free(data, last_time=monotonic() >= end):
            wait(_BETWEEN)
    except FolderInUseError:
        lock.release()
        raise
    return lock


def _is_free(data: DataFolder, *, last_time: bool) -> bool:
    try:
        refuse_beside_another(data)
    except FolderInUseError:
        if last_time:
            raise
        return False
    return True


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
