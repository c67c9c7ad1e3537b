"""Turns driver and file errors into kiosk.errors at this package's boundary.

A driver's own text never goes on: it can hold what a patient wrote.
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from sqlcipher3 import dbapi2

from kiosk.errors import BugError, DatabaseError

SQLITE_BUSY: Final = 5
SQLITE_LOCKED: Final = 6
SQLITE_READONLY: Final = 8
SQLITE_INTERRUPT: Final = 9
SQLITE_IOERR: Final = 10
SQLITE_CORRUPT: Final = 11
SQLITE_FULL: Final = 13
SQLITE_CANTOPEN: Final = 14
SQLITE_AUTH: Final = 23
SQLITE_NOTADB: Final = 26

_DAMAGED = (
    "the database is damaged",
    "Restart the kiosk: it keeps the file aside and restores the last good backup",
)
_NOT_WRITABLE = (
    "the database may not be opened for writing",
    "Give the kiosk's account read and write access to the folder and its files",
)
_FULL = ("the disk is full", "Free at least 500 MB on this disk")
_SQLITE_WORDS: Final = {
    SQLITE_BUSY: (
        "another program holds the database",
        "Close the other program, then start the kiosk again",
    ),
    SQLITE_LOCKED: (
        "another program holds the database",
        "Close the other program, then start the kiosk again",
    ),
    SQLITE_READONLY: _NOT_WRITABLE,
    SQLITE_IOERR: ("the disk reported an error", "Check the disk, then start the kiosk again"),
    SQLITE_CORRUPT: _DAMAGED,
    SQLITE_FULL: _FULL,
    SQLITE_CANTOPEN: _NOT_WRITABLE,
    SQLITE_AUTH: _NOT_WRITABLE,
    SQLITE_NOTADB: _DAMAGED,
}
_SQLITE_TEXTS: Final = {
    "database is locked": SQLITE_BUSY,
    "attempt to write a readonly database": SQLITE_READONLY,
    "disk I/O error": SQLITE_IOERR,
    "database disk image is malformed": SQLITE_CORRUPT,
    "database or disk is full": SQLITE_FULL,
    "unable to open database file": SQLITE_CANTOPEN,
    "file is not a database": SQLITE_NOTADB,
}
"""SQLite's own words for its codes: the driver gives no code with the errors of a backup."""
_OS_WORDS: Final = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EACCES: (
        "this may not be read or written",
        "Give the kiosk's account read and write access to it",
    ),
    errno.EPERM: (
        "this may not be read or written",
        "Give the kiosk's account read and write access to it",
    ),
    errno.ENOENT: (
        "this is missing",
        "Look for it in the backups, or install the kiosk again",
    ),
    errno.EROFS: ("the disk is read-only", "Choose a data folder on a disk that can be written"),
    errno.ENOTDIR: ("a file is in the place of a folder", "Move that file away"),
    errno.EISDIR: ("a folder is in the place of a file", "Move that folder away"),
    errno.EEXIST: ("a file is in the place of a folder", "Move that file away"),
}


def primary_code(error: BaseException) -> int:
    """Return SQLite's primary result code of an error; 0 when it has none."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        return code & 0xFF
    return _SQLITE_TEXTS.get(str(error), 0) if isinstance(error, dbapi2.Error) else 0


def is_damage(error: BaseException) -> bool:
    """Tell whether an error of the driver speaks of a damaged file."""
    return primary_code(error) in (SQLITE_CORRUPT, SQLITE_NOTADB)


def from_driver(error: BaseException, where: str) -> DatabaseError:
    """Return the DatabaseError that says what a driver's error means."""
    words = _SQLITE_WORDS.get(primary_code(error))
    if words is None:
        state = getattr(error, "sqlite_errorname", None) or getattr(error, "sqlstate", None)
        name = state if isinstance(state, str) else type(error).__name__
        words = (
            f"the database does not answer as it should ({name})",
            "See that it can be reached, then run 'kiosk db check'",
        )
    what, remedy = words
    return DatabaseError(what, where=where, remedy=remedy)


def from_os(error: OSError, where: str) -> DatabaseError:
    """Return the DatabaseError that says what an operating system's error means."""
    place = str(error.filename) if error.filename else where
    default = (
        f"the operating system refused ({errno.errorcode.get(error.errno or 0, 'unknown')})",
        "Check the disk and the folder's access rights",
    )
    what, remedy = _OS_WORDS.get(error.errno or 0, default)
    return DatabaseError(what, where=place, remedy=remedy)


@contextmanager
def known_errors(where: str) -> Iterator[None]:
    """Let only kiosk.errors out of a block: the world's trouble as DatabaseError, ours as BugError.

    The cause is cut off, because PostgreSQL quotes the failing row in it.
    """
    try:
        yield
    except IntegrityError as error:
        raise BugError(f"{where}: {_rule(error.orig)}") from None
    except DBAPIError as error:
        raise from_driver(error.orig or error, where) from None
    except SQLAlchemyError as error:
        raise BugError(f"{where}: {type(error).__name__}") from error
    except dbapi2.Error as error:
        raise from_driver(error, where) from None
    except OSError as error:
        raise from_os(error, where) from error


def _rule(error: BaseException | None) -> str:
    """Name the rule of the schema that was broken, without the row."""
    if error is not None and primary_code(error):
        return str(error)  # SQLite names tables and columns, never values
    name = getattr(getattr(error, "diag", None), "constraint_name", None)
    return f"a rule of the schema was broken ({name or 'unnamed'})"
