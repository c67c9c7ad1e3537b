"""The embedded database's connection: driver, key, pragmas and the version gate.

What is stored in it, and what to do when it cannot be opened, does not belong here.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol, cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import Pool, StaticPool
from sqlcipher3 import dbapi2

from db.faults import SQLITE_INTERRUPT, primary_code
from db.key import HexKey
from db.settings import DatabaseSettings
from kiosk.errors import DatabaseError

APPLICATION_ID: Final = 0x4B494F53
"""Marks a file as this program's, in SQLite's own header field; "KIOS"."""
PLAIN_HEADER: Final = b"SQLite format 3\x00"

READING: Final = "kiosk_reading"
"""The execution option of a transaction that only reads."""
_CACHE_KB: Final = 512
"""Of pages in memory: some days' visits. SQLite's own 2 MB fill slowly, over hundreds of visits."""
_PROGRESS_STEPS: Final = 2000
"""Virtual machine steps between two looks at the clock; well under a millisecond."""


class DriverCursor(Protocol):
    """The part of a DB-API cursor that is used here."""

    def fetchone(self) -> tuple[object, ...] | None:
        """Return the next row, or None."""
        ...

    def fetchall(self) -> list[tuple[object, ...]]:
        """Return all rows."""
        ...


class DriverConnection(Protocol):
    """The part of the SQLCipher driver's connection that is used here."""

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> DriverCursor:
        """Run one statement."""
        ...

    def backup(self, target: "DriverConnection") -> None:
        """Copy the whole database into another connection."""
        ...

    def set_progress_handler(self, handler: object, steps: int) -> None:
        """Have a function asked, every so many steps, whether to stop."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """Tell whether a version of SQLite is free of the WAL-reset bug."""
    branch, patch = version[:2], version[2] if len(version) > 2 else 0
    if branch == (3, 50):
        return patch >= 7
    if branch == (3, 44):
        return patch >= 6
    return tuple(version[:3]) >= (3, 51, 3)


def pragmas(settings: DatabaseSettings, version: tuple[int, ...]) -> dict[str, object]:
    """Return the pragmas every connection must have, with the values they read back as."""
    return {
        "journal_mode": "wal" if wal_is_safe(version) else "delete",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": settings.busy_timeout_ms,
        "secure_delete": 1,
        "trusted_schema": 0,
        "temp_store": 2,
        "cache_size": -_CACHE_KB,  # negative: in kB, not in pages
    }


def driver_version() -> tuple[int, ...]:
    """Return the version of SQLite inside the driver."""
    return cast(tuple[int, ...], dbapi2.sqlite_version_info)


def connect(
    path: Path, key: HexKey | None, busy_timeout_ms: int, *, making: bool = True
) -> DriverConnection:
    """Open a file with a key (None: plain), without reading it yet; maybe only one that exists."""
    place = str(path) if making else f"{path.absolute().as_uri()}?mode=rw"
    # check_same_thread off: Database.lock lets one thread in at a time
    raw = dbapi2.connect(place, uri=not making, isolation_level=None, check_same_thread=False)
    connection = cast(DriverConnection, raw)
    try:
        connection.execute(f"PRAGMA busy_timeout = {busy_timeout_ms}")
        if key is not None:
            connection.execute("PRAGMA cipher_log_level = NONE")  # it would go to standard error
            connection.execute("PRAGMA cipher_memory_security = ON")
            connection.execute(f"PRAGMA key = \"x'{key}'\"")
            # a later SQLCipher must go on reading today's files and backups
            connection.execute("PRAGMA cipher_compatibility = 4")
            if value(connection, "PRAGMA cipher_status") != "1":
                raise DatabaseError(
                    "this program was built without encryption",
                    where=str(path),
                    remedy="Install the kiosk again from its package",
                )
    except (dbapi2.Error, DatabaseError):
        connection.close()
        raise
    return connection


def value(connection: DriverConnection, sql: str) -> object:
    """Return the first value of the first row, or None."""
    row = connection.execute(sql).fetchone()
    return row[0] if row else None


def prepare(connection: DriverConnection, settings: DatabaseSettings, where: str) -> None:
    """Set the pragmas and see that each one took."""
    for name, wanted in pragmas(settings, driver_version()).items():
        connection.execute(f"PRAGMA {name} = {wanted}").fetchall()
        got = value(connection, f"PRAGMA {name}")
        if got != wanted:
            raise DatabaseError(
                f"the setting {name} stays at {got}, not {wanted}",
                where=where,
                remedy="Move the data folder to a local disk",
            )


def quick_check(connection: DriverConnection, budget_ms: int) -> tuple[list[str], bool]:
    """Return what quick_check found wrong, and whether it came to its end in time."""
    end = time.monotonic() + budget_ms / 1000
    connection.set_progress_handler(lambda: int(time.monotonic() > end), _PROGRESS_STEPS)
    try:
        rows = connection.execute("PRAGMA quick_check").fetchall()
    except dbapi2.OperationalError as error:
        if primary_code(error) == SQLITE_INTERRUPT:
            return [], False
        raise
    finally:
        connection.set_progress_handler(None, 0)
    return [str(row[0]) for row in rows if row[0] != "ok"], True


def engine_for(connection: DriverConnection) -> Engine:
    """Return an engine on one open connection.

    Each transaction takes the write lock at once, unless it only reads.
    """
    return engine_on(lambda: connection, StaticPool)


def engine_on(creator: Callable[[], DriverConnection], pool: type[Pool], **more: int) -> Engine:
    """Return an engine as engine_for does, on a pool of connections that a function opens."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=creator,
        poolclass=pool,
        hide_parameters=True,
        **more,
    )

    # the driver's own transactions would leave schema changes outside; ours hold everything
    @event.listens_for(engine, "begin")
    def begin(session: Connection) -> None:
        reading = session.get_execution_options().get(READING, False)
        session.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


@contextmanager
def driver_connection(engine: Engine) -> Iterator[DriverConnection]:
    """Lend the driver's own connection, outside any transaction."""
    pooled = engine.raw_connection()
    try:
        yield cast(DriverConnection, pooled.driver_connection)
    finally:
        pooled.close()


def checkpoint(connection: DriverConnection, where: str) -> None:
    """Move the write-ahead log into the database and cut it to nothing.

    Raises DatabaseError when another program's reading prevents it.
    """
    row = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if row is None or row[0] != 0:
        raise DatabaseError(
            "deleted text may still be in the write-ahead log",
            where=where,
            remedy="Close the program that reads the database, then start the kiosk again",
        )
