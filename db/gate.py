"""The gate before the embedded database: what may be opened, what is refused, what is damaged.

Nothing is made, moved or migrated here; db.engine does that, and db.beside never does.
"""

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2

from db import schema
from db.faults import SQLITE_NOTADB, is_damage, known_errors, primary_code
from db.files import private_file
from db.key import HexKey
from db.recovery import DamagedError, is_right_key
from db.settings import DatabaseSettings
from db.sqlite import (
    APPLICATION_ID,
    PLAIN_HEADER,
    DriverConnection,
    connect,
    prepare,
    quick_check,
    value,
)
from kiosk.errors import DatabaseError


@dataclass(frozen=True, slots=True)
class Found:
    """A connection that passed the gate."""

    connection: DriverConnection
    revision: str
    """Empty for a fresh file."""
    checked: bool


def look(settings: DatabaseSettings, key: HexKey | None) -> Found:
    """Connect to the file and pass it through the gate.

    Raises DamagedError for damage, DatabaseError for everything else that is wrong.
    """
    path = settings.database_file
    if settings.key_check_file.exists() and path.exists() and not path.stat().st_size:
        raise DamagedError("it is empty")
    private_file(path)
    with ExitStack() as stack, known_errors(str(path)):
        connection = connect(path, key, settings.busy_timeout_ms)
        stack.callback(connection.close)
        try:
            found = _pass(connection, settings)
        except dbapi2.DatabaseError as error:
            if not is_damage(error):
                raise
            if primary_code(error) == SQLITE_NOTADB and key is not None:
                refuse_wrong_key(settings, key)
            raise DamagedError("it cannot be read") from error
        stack.pop_all()
        return found


def revision_of(connection: DriverConnection, settings: DatabaseSettings) -> str:
    """Return the revision of our database, empty for a fresh file.

    Raises DatabaseError for another program's file and for one that a newer version made.
    """
    tables = value(connection, "SELECT count(*) FROM sqlite_master")
    mark = value(connection, "PRAGMA application_id")
    if tables == 0 and mark == 0:
        return ""
    revision = schema.stored_revision_of_file(connection)
    if mark != APPLICATION_ID or revision is None:
        raise _not_ours(settings.database_file)
    refuse_newer(revision, settings, str(settings.database_file))
    return revision


def lost(settings: DatabaseSettings, what: str) -> DatabaseError:
    """Return what to raise of a database that only the kiosk's own start can bring back."""
    return DatabaseError(
        what,
        where=str(settings.database_file),
        remedy="Start the kiosk: it keeps the file aside and restores a backup",
    )


def refuse_plain_file(settings: DatabaseSettings) -> None:
    """Know another program's unencrypted database by its first bytes, before any key is made."""
    path = settings.database_file
    if settings.cipher and path.exists():
        with path.open("rb") as file:
            if file.read(len(PLAIN_HEADER)) == PLAIN_HEADER:
                raise _not_ours(path)


def refuse_wrong_key(settings: DatabaseSettings, key: HexKey) -> None:
    """Raise DatabaseError unless the database was made with this key."""
    if not is_right_key(settings, key):
        raise DatabaseError(
            "the key does not open it, or it is not a database",
            where=str(settings.database_file),
            remedy=f"Put back the key that it was made with ({settings.key_file})",
        )


def refuse_newer(revision: str, settings: DatabaseSettings, where: str) -> None:
    """Raise DatabaseError for a revision that this version does not know."""
    if revision and revision not in schema.revisions(settings.migrations):
        raise DatabaseError(
            f"a newer version of the kiosk made it (schema {revision})",
            where=where,
            remedy="Install that version again, or put an older backup back: kiosk db restore FILE",
        )


def _pass(connection: DriverConnection, settings: DatabaseSettings) -> Found:
    where = str(settings.database_file)
    revision = revision_of(connection, settings)
    prepare(connection, settings, where)
    if not revision:
        return Found(connection, revision, checked=True)
    problems, checked = quick_check(connection, settings.quick_check_ms)
    if problems:
        raise DamagedError(problems[0])
    return Found(connection, revision, checked)


def _not_ours(path: Path) -> DatabaseError:
    return DatabaseError(
        "this is not a database of this kiosk",
        where=str(path),
        remedy="Move the file away, or name the right --data-dir",
    )
