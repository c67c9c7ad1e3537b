"""Opens the database: lock, key, gate at start, recovery, migration.

A usual start costs one connection and a handful of small reads; migrations load Alembic.
"""

from contextlib import ExitStack
from dataclasses import dataclass
from typing import Final

from db import audit, schema
from db.backup import Backup, backup
from db.database import Database
from db.faults import known_errors
from db.files import private_folder
from db.gate import Found, look, lost, refuse_newer, refuse_plain_file, refuse_wrong_key
from db.key import HexKey, load_key, remember_key
from db.lock import InstanceLock
from db.recovery import DamagedError, Loss, RecoveryNote, is_gone, recover
from db.server import open_server
from db.settings import DatabaseSettings
from db.sqlite import driver_version, engine_for, wal_is_safe
from db.unit_of_work import unit_of_work
from kiosk.domain.ports import AuditEvent, Clock
from kiosk.errors import DatabaseError

_KEY_WAS_OPEN: Final = "other accounts could read the database key; its access was narrowed"
_OLD_SQLITE: Final = "this SQLite has the WAL-reset bug; the slower rollback journal is used"
_CHECK_UNFINISHED: Final = "the check at start did not come to its end in time"


@dataclass(frozen=True, slots=True)
class Opened:
    """An open database, and what the caller should know of how it was opened."""

    database: Database
    recovery: RecoveryNote | None = None
    upgraded_from: str | None = None
    """The revision before migration; empty for a fresh database, None when nothing was done."""
    backup: Backup | None = None
    """The backup taken before migration."""
    warnings: tuple[str, ...] = ()
    """For the health report, one line each."""


def open_database(settings: DatabaseSettings, clock: Clock, *, recovering: bool = True) -> Opened:
    """Open the database for the kiosk: recover it, migrate it or make it where that is needed.

    Raises DatabaseError when it cannot be used; a wrong key, another program's file or a newer
    schema are never touched, and neither is a lost or damaged one where nothing is recovered.
    """
    with known_errors(str(settings.folder)), ExitStack() as stack:
        instance = _own_folder(settings, stack)
        if settings.url:
            opened = _open_server(settings, instance, stack)
        else:
            opened = _open_file(settings, instance, clock, stack, recovering=recovering)
        _tell_audit_log(opened, clock)
        stack.pop_all()
        return opened


def inspect_database(settings: DatabaseSettings) -> Database:
    """Open the database as it is: nothing is made, migrated or recovered.

    Raises DatabaseError when there is none or it cannot be read.
    """
    with known_errors(str(settings.folder)), ExitStack() as stack:
        if not settings.url and not settings.database_file.exists():
            raise DatabaseError(
                "there is no database",
                where=str(settings.database_file),
                remedy="Start the kiosk once, or name the right --data-dir",
            )
        instance = _own_folder(settings, stack)
        if settings.url:
            database = open_server(settings, instance)
            stack.callback(database.engine.dispose)
            schema.stored_revision_of(database.engine)
        else:
            refuse_plain_file(settings)
            key = load_key(settings)[0] if settings.cipher else None
            try:
                found = look(settings, key)
            except DamagedError as error:
                raise lost(settings, f"the database is damaged ({error})") from error
            database = _database(settings, instance, key, found)
        stack.pop_all()
        return database


def _own_folder(settings: DatabaseSettings, stack: ExitStack) -> InstanceLock:
    private_folder(settings.folder)
    return stack.enter_context(InstanceLock(settings.lock_file))


def _open_file(
    settings: DatabaseSettings,
    instance: InstanceLock,
    clock: Clock,
    stack: ExitStack,
    *,
    recovering: bool,
) -> Opened:
    refuse_plain_file(settings)
    key, key_was_open = load_key(settings) if settings.cipher else (None, False)
    recovery = None
    if is_gone(settings):
        if key is not None:
            refuse_wrong_key(settings, key)
        if not recovering:
            raise lost(settings, "the database is gone")
        recovery = recover(settings, key, clock, Loss.MISSING)
    try:
        found = look(settings, key)
    except DamagedError as error:
        if not recovering:
            raise lost(settings, f"the database is damaged ({error})") from error
        recovery = recover(settings, key, clock, Loss.DAMAGED)
        found = look(settings, key)
    database = _database(settings, instance, key, found)
    stack.callback(database.engine.dispose)
    upgraded_from, copy = None, None
    if found.revision != schema.head(settings.migrations):
        upgraded_from = found.revision
        copy = backup(database, clock) if found.revision else None
        with known_errors(database.where):
            schema.upgrade(database.engine, settings.migrations)
    if key is not None:
        remember_key(settings, key)
    warnings = (
        (_KEY_WAS_OPEN, key_was_open),
        (_OLD_SQLITE, not wal_is_safe(driver_version())),
        (_CHECK_UNFINISHED, not found.checked),
    )
    return Opened(
        database, recovery, upgraded_from, copy, tuple(text for text, holds in warnings if holds)
    )


def _open_server(settings: DatabaseSettings, instance: InstanceLock, stack: ExitStack) -> Opened:
    database = open_server(settings, instance)
    stack.callback(database.engine.dispose)
    with known_errors(database.where):
        revision = schema.stored_revision_of(database.engine)
        refuse_newer(revision, settings, database.where)
        if revision == schema.head(settings.migrations):
            return Opened(database)
        schema.upgrade(database.engine, settings.migrations)
        return Opened(database, upgraded_from=revision)


def _database(
    settings: DatabaseSettings, instance: InstanceLock, key: HexKey | None, found: Found
) -> Database:
    where = str(settings.database_file)
    return Database(settings, engine_for(found.connection), where, instance, key)


def _tell_audit_log(opened: Opened, clock: Clock) -> None:
    events = []
    if opened.recovery is not None:
        restored = opened.recovery.restored
        result = restored.path.name if restored else "fresh"
        events.append((f"database.{opened.recovery.loss.value}", result))
    if opened.upgraded_from is not None:
        events.append(("database.upgraded", schema.head(opened.database.settings.migrations)))
    if not events:
        return
    with unit_of_work(opened.database) as work:
        for action, result in events:
            event = AuditEvent(clock.now(), action, opened.upgraded_from or "database", result)
            audit.append(work.session, opened.database.device, event)
        work.commit()
