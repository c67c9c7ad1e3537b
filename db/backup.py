"""Backups of the embedded database: taken online, verified, dated, pruned, put back.

A PostgreSQL server's backups are its administrator's.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from db.database import Database
from db.faults import is_damage, known_errors
from db.files import copy_whole, private_file, private_folder, set_aside, sync_file
from db.key import HexKey, load_key
from db.lock import InstanceLock
from db.schema import revisions, stored_revision_of_file
from db.settings import DatabaseSettings
from db.sqlite import APPLICATION_ID, connect, driver_connection, value
from kiosk.domain.ports import Clock
from kiosk.errors import DatabaseError
from kiosk.platform.whole_files import sync_folder

LONGEST_KEPT: Final = timedelta(days=30)
"""No answer outlives this, not even in a backup."""
_NAME: Final = re.compile(r"kiosk-(\d{8}T\d{6}\.\d{6})Z-(\d{4})\.db")
_TIME: Final = "%Y%m%dT%H%M%S.%f"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup file, as its name tells."""

    path: Path
    taken_at: datetime
    revision: str


def stamp(at: datetime) -> str:
    """Return a time as it stands in names of backups and of files kept aside."""
    return f"{at.astimezone(UTC).strftime(_TIME)}Z"


def backups(settings: DatabaseSettings) -> tuple[Backup, ...]:
    """Return the backups there are, newest first."""
    found = []
    for path in settings.backup_folder.glob("kiosk-*.db"):
        name = _NAME.fullmatch(path.name)
        if name:
            taken_at = datetime.strptime(name[1], _TIME).replace(tzinfo=UTC)
            found.append(Backup(path, taken_at, name[2]))
    return tuple(sorted(found, key=lambda backup: backup.taken_at, reverse=True))


def backup(database: Database, clock: Clock) -> Backup:
    """Copy the database to a new file while it is in use; delete backups that are too many or old.

    Raises DatabaseError when the copy cannot be written or does not pass its check; then no file
    is left and no older backup is deleted.
    """
    if not database.embedded:
        raise DatabaseError(
            "a server's database is not backed up from here",
            where=database.where,
            remedy="Have the server's administrator back it up",
        )
    settings = database.settings
    folder = settings.backup_folder
    with database.lock, known_errors(str(folder)):
        private_folder(folder)
        _clear(folder.glob(".kiosk-*"))
        now = clock.now()
        with driver_connection(database.engine) as source:
            revision = stored_revision_of_file(source) or "0000"
            path = folder / f"kiosk-{stamp(now)}-{revision}.db"
            temporary = folder / f".{path.name}"
            try:
                private_file(temporary)
                target = connect(temporary, database.key, settings.busy_timeout_ms)
                try:
                    source.backup(target)
                    target.execute("PRAGMA journal_mode = DELETE").fetchall()
                finally:
                    target.close()
                if not is_sound(temporary, database.key, settings):
                    raise DatabaseError(
                        "the backup does not pass its check",
                        where=str(folder),
                        remedy="Run 'kiosk db check' and check the disk",
                    )
                sync_file(temporary)
                temporary.replace(path)
                sync_folder(folder)
            finally:
                _clear(folder.glob(f"{temporary.name}*"))
        _prune(settings, path, now)
        return Backup(path, now, revision)


def is_sound(path: Path, key: HexKey | None, settings: DatabaseSettings) -> bool:
    """Tell whether a file is a whole database of ours that this program can read."""
    connection = connect(path, key, settings.busy_timeout_ms)
    try:
        return (
            value(connection, "PRAGMA application_id") == APPLICATION_ID
            and stored_revision_of_file(connection) in revisions(settings.migrations)
            and value(connection, "PRAGMA integrity_check") == "ok"
        )
    except dbapi2.Error as error:
        if is_damage(error):
            return False
        raise
    finally:
        connection.close()


def restore(settings: DatabaseSettings, source: Path, clock: Clock) -> tuple[Path, ...]:
    """Put a backup in the database's place while no kiosk runs; return what was kept aside.

    Raises DatabaseError when the backup is not sound; nothing is touched then.
    """
    with known_errors(str(source)):
        private_folder(settings.folder)
        with InstanceLock(settings.lock_file):
            key = load_key(settings)[0] if settings.cipher else None
            if not source.is_file() or not is_sound(source, key, settings):
                raise DatabaseError(
                    "this is not a whole backup that this version and this kiosk's key can read",
                    where=str(source),
                    remedy=f"Choose another file from {settings.backup_folder}",
                )
            aside = set_aside(settings.database_file, stamp(clock.now()))
            copy_whole(source, settings.database_file)
            return aside


def _prune(settings: DatabaseSettings, newest: Path, now: datetime) -> None:
    """Delete what is too many or too old, never the file just written (clocks get set back)."""
    others = [found for found in backups(settings) if found.path != newest]
    kept = max(settings.backups_kept - 1, 0)
    _clear(
        found.path
        for place, found in enumerate(others)
        if place >= kept or now - found.taken_at > LONGEST_KEPT
    )


def _clear(paths: Iterable[Path]) -> None:
    for path in tuple(paths):
        path.unlink(missing_ok=True)
