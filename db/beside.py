"""Opens the database for a desk, beside a kiosk that may be running on the same file.

A desk never recovers or moves a file. It makes or migrates the database only while no kiosk runs,
and finds it again by itself when it was away, restored or put in another's place.
"""

from contextlib import ExitStack
from pathlib import Path
from typing import Final, cast

from sqlalchemy import Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool
from sqlcipher3 import dbapi2

from db import schema
from db.database import Database
from db.engine import open_database
from db.faults import SQLITE_NOTADB, known_errors, primary_code
from db.files import private_folder
from db.gate import lost, refuse_newer, refuse_plain_file, refuse_wrong_key, revision_of
from db.key import HexKey, load_key
from db.lock import FolderInUseError, InstanceLock
from db.server import open_server
from db.settings import DatabaseSettings
from db.sqlite import (
    DriverConnection,
    connect,
    driver_version,
    engine_on,
    prepare,
    wal_is_safe,
)
from kiosk.domain.ports import Clock
from kiosk.errors import DatabaseError

_FILE: Final = "file"
"""Where a pooled connection remembers which file it has open."""


def open_beside(settings: DatabaseSettings, clock: Clock) -> Database:
    """Open the database for the desk that settings.device names; one process a desk.

    Raises DatabaseError when it cannot be used: nothing is recovered, and a kiosk of another
    version is left alone.
    """
    with known_errors(str(settings.folder)), ExitStack() as stack:
        private_folder(settings.folder)
        own = InstanceLock(settings.folder / f"desk-{settings.device}.lock", "desk")
        stack.enter_context(own)
        database = (
            _on_server(settings, own, clock) if settings.url else _on_file(settings, own, clock)
        )
        stack.pop_all()
        return database


def _on_server(settings: DatabaseSettings, own: InstanceLock, clock: Clock) -> Database:
    database = open_server(settings, own)
    with ExitStack() as stack, known_errors(database.where):
        stack.callback(database.engine.dispose)
        revision = schema.stored_revision_of(database.engine)
        refuse_newer(revision, settings, database.where)
        if not revision:
            schema.upgrade(database.engine, settings.migrations)
        elif revision != schema.head(settings.migrations):
            raise _of_another_version(revision, database.where)
        stack.pop_all()
    return database


def _on_file(settings: DatabaseSettings, own: InstanceLock, clock: Clock) -> Database:
    if not wal_is_safe(driver_version()):
        raise DatabaseError(
            "this SQLite cannot serve a kiosk and a desk at once",
            where=str(settings.database_file),
            remedy="Install the newest version of the kiosk",
        )
    refuse_plain_file(settings)
    path = settings.database_file
    if not path.exists() or _revision_in(settings) != schema.head(settings.migrations):
        _make_or_migrate(settings, clock)
    engine = engine_on(lambda: _connect(settings), QueuePool, pool_size=1, max_overflow=0)
    _follow(engine, settings)
    with engine.connect():
        pass
    return Database(settings, engine, str(path), own, _key(settings))


def _make_or_migrate(settings: DatabaseSettings, clock: Clock) -> None:
    """Do what the kiosk's own start would, unless a kiosk is running."""
    path = settings.database_file
    try:
        open_database(settings, clock, recovering=False).database.close()
    except FolderInUseError:
        if path.exists():
            raise _of_another_version(_revision_in(settings), str(path)) from None
        raise DatabaseError(
            "the kiosk that runs here has not made its database yet",
            where=str(path),
            remedy="Wait a moment; when it stays so, restart the kiosk",
        ) from None


def _follow(engine: Engine, settings: DatabaseSettings) -> None:
    """Have each transaction begin on the file that is there now, in the form that it has now.

    The kiosk may have put a backup in its place, or been replaced by a newer version.
    """
    path, head = settings.database_file, schema.head(settings.migrations)

    @event.listens_for(engine, "connect")
    def remember(_connection: object, entry: ConnectionPoolEntry) -> None:
        entry.info[_FILE] = _identity(path)

    @event.listens_for(engine, "checkout")
    def compare(raw: DBAPIConnection, entry: ConnectionPoolEntry, _proxy: object) -> None:
        moved = entry.info.get(_FILE) != _identity(path)
        if moved or schema.stored_revision_of_file(cast(DriverConnection, raw)) != head:
            raise DisconnectionError


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another of its name, None when there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _revision_in(settings: DatabaseSettings) -> str:
    connection = _open(settings)
    try:
        return _revision(connection, settings)
    finally:
        connection.close()


def _connect(settings: DatabaseSettings) -> DriverConnection:
    """Open the file as it is; DatabaseError when it is gone, damaged or of another version."""
    path = settings.database_file
    with ExitStack() as stack, known_errors(str(path)):
        connection = _open(settings)
        stack.callback(connection.close)
        revision = _revision(connection, settings)
        if revision != schema.head(settings.migrations):
            raise _of_another_version(revision, str(path))
        prepare(connection, settings, str(path))
        stack.pop_all()
        return connection


def _open(settings: DatabaseSettings) -> DriverConnection:
    path = settings.database_file
    if not path.exists():
        raise lost(settings, "the database is gone")
    return connect(path, _key(settings), settings.busy_timeout_ms, making=False)


def _revision(connection: DriverConnection, settings: DatabaseSettings) -> str:
    try:
        return revision_of(connection, settings)
    except dbapi2.DatabaseError as error:
        key = _key(settings)
        if primary_code(error) == SQLITE_NOTADB and key is not None:
            refuse_wrong_key(settings, key)
        raise


def _key(settings: DatabaseSettings) -> HexKey | None:
    return load_key(settings)[0] if settings.cipher else None


def _of_another_version(revision: str, where: str) -> DatabaseError:
    return DatabaseError(
        f"the database has an older form than this desk (schema {revision or 'none'})",
        where=where,
        remedy="Install this version on every kiosk, restart them, then start the desk",
    )
