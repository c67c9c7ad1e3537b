"""The export folder: a document is there whole, or not at all, and never over another.

What is in a document and what it is called is not known here.
"""

import contextlib
import errno
import logging
import os
import re
import secrets
import socket
from pathlib import Path, PurePosixPath
from typing import Protocol

from kiosk.errors import BugError, ExportError

_log = logging.getLogger(__name__)
_TOKEN_BYTES = 4
_NO_HARD_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS})
"""What file systems answer that know no hard links, such as those of memory sticks."""
_REMEDIES = {
    errno.ENOSPC: ("the disk is full", "Free some space on it"),
    errno.EDQUOT: ("the space allowed there is used up", "Free some space or raise the quota"),
    errno.EROFS: ("it is read-only", "Make it writable or set another folder"),
    errno.EACCES: ("the program may not write there", "Give the kiosk's account write access"),
    errno.EPERM: ("the program may not write there", "Give the kiosk's account write access"),
    errno.ENOENT: ("it is not there", "Connect the drive or set another folder"),
    errno.ENODEV: ("the drive is not there", "Connect the drive or set another folder"),
    errno.ENOTDIR: ("it is not a folder", "Set a folder for documents"),
    errno.EEXIST: ("it is not a folder", "Set a folder for documents"),
}
_OTHER_REMEDY = "Check the drive or set another folder"


class Disk(Protocol):
    """The few calls that a save makes, in order; tests hand in disks that fail."""

    def write(self, path: Path, content: bytes) -> None:
        """Make a new file and write it through to the disk."""
        ...

    def publish(self, temporary: Path, target: Path) -> None:
        """Give a file its name; FileExistsError when the name is taken."""
        ...

    def sync_folder(self, folder: Path) -> None:
        """Write a folder's entries through to the disk."""
        ...


class LocalDisk:
    """The machine's own file system, or one mounted on it."""

    def write(self, path: Path, content: bytes) -> None:
        """Make a new file and write it through to the disk."""
        with path.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())

    def publish(self, temporary: Path, target: Path) -> None:
        """Give a file its name in one step; FileExistsError when the name is taken."""
        if os.name == "nt":
            # On Windows a rename fails by itself when the name is taken.
            temporary.rename(target)
            return
        try:
            os.link(temporary, target)
        except OSError as error:
            if error.errno not in _NO_HARD_LINKS:
                raise
            # Names are random, so nobody takes this one between the look and the rename.
            if target.exists():
                raise FileExistsError(errno.EEXIST, "taken", str(target)) from error
            temporary.rename(target)
        else:
            temporary.unlink()

    def sync_folder(self, folder: Path) -> None:
        """Write a folder's entries through to the disk, where folders can be opened."""
        if os.name == "nt":
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class LocalExportFolder:
    """A folder for documents; implements ports.ExportFolder.

    On construction, what killed writes of this writer left there is removed. A folder that is
    missing then is no error: the next save says so. writer names the kiosk or the desk: with the
    machine's name it keeps those who share a folder from removing each other's half-written files.
    """

    def __init__(self, root: Path, disk: Disk | None = None, *, writer: str = "kiosk") -> None:
        self._root = root
        self._disk = disk or LocalDisk()
        who = re.sub(r"[^A-Za-z0-9]+", "-", f"{socket.gethostname()}-{writer}")
        self._mark = f".{who}."
        self._remove_leftovers()

    def find(self, file_name: str) -> bytes | None:
        """Return the content of a file that was saved before, None when there is none.

        Raises ExportError when the folder cannot be read, BugError for a name like save()'s.
        """
        target = self._root.joinpath(*_parts(file_name))
        try:
            return target.read_bytes() if target.is_file() else None
        except OSError as error:
            raise self._trouble(error) from error

    def save(self, file_name: str, content: bytes) -> Path:
        """Write a file whole or not at all, never over another; return its path.

        file_name is relative, with forward slashes (else BugError); folders in it are made. A
        file of the same name and content counts as saved. Raises ExportError when the folder is
        gone, read-only or full, or the name is taken by something else.
        """
        target = self._root.joinpath(*_parts(file_name))
        try:
            if _same(target, content):
                return target
            self._save(target, content)
        except FileExistsError as error:
            if target.is_file():
                raise ExportError(
                    "another document of that name is there",
                    where=str(target),
                    remedy="Move it away; it was not changed",
                ) from error
            raise self._trouble(error) from error
        except OSError as error:
            raise self._trouble(error) from error
        return target

    def _save(self, target: Path, content: bytes) -> None:
        # The root itself is not made: a missing drive must not become a folder on the disk.
        if not self._root.exists():
            raise FileNotFoundError(errno.ENOENT, "no folder", str(self._root))
        folder = target.parent
        folder.mkdir(parents=True, exist_ok=True)
        token = secrets.token_hex(_TOKEN_BYTES)
        temporary = folder / f"{self._mark}{token}.tmp"
        try:
            self._disk.write(temporary, content)
            try:
                self._disk.publish(temporary, target)
            except FileExistsError:
                if not _same(target, content):
                    raise
            self._disk.sync_folder(folder)
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)

    def _remove_leftovers(self) -> None:
        try:
            for path in self._root.rglob(f"{self._mark}*.tmp"):
                path.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("leftovers in %s could not be removed: %s", self._root, error.strerror)

    def _trouble(self, error: OSError) -> ExportError:
        what, remedy = _REMEDIES.get(
            error.errno or 0, (error.strerror or "it cannot be written", _OTHER_REMEDY)
        )
        return ExportError(what, where=str(self._root), remedy=remedy)


def _parts(file_name: str) -> tuple[str, ...]:
    path = PurePosixPath(file_name)
    wrong = path.is_absolute() or not path.parts or ".." in path.parts
    if wrong or any(sign in file_name for sign in '\\:\0<>"|?*'):
        raise BugError(f"not a relative file name: {file_name!r}")
    return path.parts


def _same(target: Path, content: bytes) -> bool:
    try:
        if target.stat().st_size != len(content):
            return False
        there = target.read_bytes()
    except FileNotFoundError:
        return False
    return there == content
