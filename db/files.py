"""Files written whole or not at all, and kept from other accounts' eyes."""

import os
import shutil
import stat
import sys
import tempfile
from pathlib import Path
from typing import Final

from kiosk.platform.whole_files import sync_folder

PRIVATE_FILE: Final = 0o600
PRIVATE_FOLDER: Final = 0o700
_OTHERS: Final = 0o077
_COMPANIONS: Final = ("", "-wal", "-shm", "-journal")


def private_folder(folder: Path) -> None:
    """Make a folder that only this account can enter; narrow one that others can."""
    folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    narrow(folder, PRIVATE_FOLDER)


def narrow(path: Path, mode: int) -> bool:
    """Take other accounts' access away; tell whether there was any.

    On Windows the folder's access list rules, so nothing is done there.
    """
    if sys.platform == "win32" or not stat.S_IMODE(path.stat().st_mode) & _OTHERS:
        return False
    path.chmod(mode)
    return True


def private_file(path: Path) -> None:
    """Make an empty file for this account alone, unless there is one; narrow one that is."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, PRIVATE_FILE))
    narrow(path, PRIVATE_FILE)


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file so that a crash leaves the old target, the new one, or none."""
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file, source.open("rb") as original:
            shutil.copyfileobj(original, file, 1 << 20)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def sync_file(path: Path) -> None:
    """Have the disk keep a file's content."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def database_files(database: Path) -> tuple[Path, ...]:
    """Return a database file and its companions, those that exist."""
    paths = (database.with_name(database.name + end) for end in _COMPANIONS)
    return tuple(path for path in paths if path.exists())


def set_aside(database: Path, stamp: str) -> tuple[Path, ...]:
    """Rename a database and its companions within their folder; return the new paths.

    Nothing is ever written over: a counter is added to a name that is taken.
    """
    base = f"{database.name}.aside-{stamp}"
    taken = {path.name for path in database.parent.glob(f"{base}*")}
    counter = 1
    while any(name.startswith(_numbered(base, counter)) for name in taken):
        counter += 1
    moved = []
    for path in database_files(database):
        ending = path.name.removeprefix(database.name)
        target = database.with_name(_numbered(base, counter) + ending)
        path.rename(target)
        moved.append(target)
    sync_folder(database.parent)
    return tuple(moved)


def _numbered(base: str, counter: int) -> str:
    return base if counter == 1 else f"{base}.{counter}"
