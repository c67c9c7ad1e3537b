"""Which schema a database has, and how it gets to the present one.

Alembic is imported only when a migration runs: at a usual start the revision is compared with the
newest file of the migrations folder, and that is all.
"""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, Engine, inspect, text

from db.sqlite import DriverConnection, driver_connection

if TYPE_CHECKING:
    from alembic.config import Config

VERSION_TABLE: Final = "kiosk_schema"
"""A name of our own: a PostgreSQL database may be shared with another program."""
_ADVISORY_LOCK: Final = 0x4B494F53
"""One kiosk of a fleet migrates the shared server at a time."""


def migrations_folder(given: Path | None = None) -> Path:
    """Return the migrations: those given, or those beside this module.

    The second holds in a checkout, in a wheel and in a frozen build that takes the folder along.
    """
    return given or Path(__file__).with_name("migrations")


def revisions(folder: Path | None = None) -> tuple[str, ...]:
    """Return all known revisions, oldest first: four digits at the start of a file's name.

    FileNotFoundError when there are none: no database could be told from a newer one then.
    """
    versions = migrations_folder(folder) / "versions"
    known = sorted(path.name[:4] for path in versions.glob("[0-9][0-9][0-9][0-9]_*.py"))
    if not known:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(versions))
    return tuple(known)


def head(folder: Path | None = None) -> str:
    """Return the newest revision; FileNotFoundError as for revisions."""
    return revisions(folder)[-1]


def stored_revision_of(engine: Engine) -> str:
    """Return the revision of a server's database; empty when it has no tables of ours."""
    with engine.connect() as connection:
        if not inspect(connection).has_table(VERSION_TABLE):
            return ""
        stored = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()
        return str(stored or "")


def stored_revision_of_file(connection: DriverConnection) -> str | None:
    """Return the revision of an embedded database; None when it has no tables of ours."""
    found = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (VERSION_TABLE,)
    )
    if found.fetchone() is None:
        return None
    row = connection.execute(f"SELECT version_num FROM {VERSION_TABLE}").fetchone()
    return str(row[0]) if row else None


def upgrade(engine: Engine, folder: Path | None = None, revision: str = "head") -> None:
    """Bring a database up to a revision, each migration in a transaction of its own."""
    from alembic import command

    _migrate(engine, folder, lambda config: command.upgrade(config, revision))


def downgrade(engine: Engine, folder: Path | None = None, revision: str = "base") -> None:
    """Take a database back to a revision, each migration in a transaction of its own."""
    from alembic import command

    _migrate(engine, folder, lambda config: command.downgrade(config, revision))


def configuration(folder: Path | None = None) -> "Config":
    """Return Alembic's configuration, made in code so that no file holds an address."""
    from alembic.config import Config

    config = Config()
    place = str(migrations_folder(folder)).replace("%", "%%")
    config.set_main_option("script_location", place)
    return config


def _migrate(engine: Engine, folder: Path | None, run: Callable[["Config"], None]) -> None:
    config = configuration(folder)
    with _ready_for_migration(engine) as connection:
        config.attributes["connection"] = connection
        run(config)


@contextmanager
def _ready_for_migration(engine: Engine) -> Iterator[Connection]:
    """Lend a connection on which tables can be rebuilt and no other kiosk migrates."""
    if engine.dialect.name == "sqlite":
        # rebuilding a table drops it, which would take the rows that refer to it along
        with driver_connection(engine) as driver:
            driver.execute("PRAGMA foreign_keys = OFF")
            try:
                with engine.connect() as connection:
                    yield connection
            finally:
                driver.execute("PRAGMA foreign_keys = ON")
        return
    with engine.connect() as connection:
        connection.execute(text("SELECT pg_advisory_lock(:id)"), {"id": _ADVISORY_LOCK})
        connection.commit()
        try:
            yield connection
        finally:
            connection.rollback()
            connection.execute(text("SELECT pg_advisory_unlock(:id)"), {"id": _ADVISORY_LOCK})
            connection.commit()
