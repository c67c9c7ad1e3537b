"""The database's commands, and what is done each night. Printing and timing belong elsewhere."""

from collections.abc import Collection
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from db import audit, schema
from db.backup import Backup, backup, restore
from db.checks import Finding, check
from db.database import Database
from db.engine import inspect_database, open_database
from db.recovery import RecoveryNote
from db.settings import DatabaseSettings
from db.store import SqlVisitStore
from db.unit_of_work import unit_of_work
from kiosk.domain.ids import VisitId
from kiosk.domain.ports import AuditEvent, Clock
from kiosk.errors import DatabaseError

VISITS_KEPT: Final = timedelta(days=30)
AUDIT_KEPT: Final = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Upgraded:
    """What `kiosk db upgrade` did."""

    before: str
    """Revision found; empty for a database that was just made."""
    after: str
    backup: Backup | None
    """Taken before migration; None when nothing had to be migrated, and for a server."""
    recovery: RecoveryNote | None


@dataclass(frozen=True, slots=True)
class Night:
    """What the nightly work came to."""

    visits_deleted: int
    events_deleted: int
    findings: tuple[Finding, ...]
    backup: Backup | None
    """None for a server, and when a check failed: the good backups are kept then."""

    @property
    def ok(self) -> bool:
        """Tell whether every check passed."""
        return all(finding.ok for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Restored:
    """What `kiosk db restore` did."""

    kept_aside: tuple[Path, ...]
    """What was in its place, under new names; nothing deletes it."""
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Verified:
    """What `kiosk audit verify` found."""

    problems: tuple[str, ...]
    heads: tuple[tuple[str, int, str], ...]
    """Device, number and hash of its last event: what a copy of the log is compared with."""


def run_upgrade(settings: DatabaseSettings, clock: Clock) -> Upgraded:
    """Bring the database to the newest schema, as a start of the kiosk does."""
    opened = open_database(settings, clock)
    opened.database.close()
    head = schema.head(settings.migrations)
    before = head if opened.upgraded_from is None else opened.upgraded_from
    return Upgraded(before, head, opened.backup, opened.recovery)


def run_check(settings: DatabaseSettings) -> list[Finding]:
    """Check the database without changing it; DatabaseError when it cannot be opened at all."""
    with inspect_database(settings) as database:
        return check(database)


def run_backup(settings: DatabaseSettings, clock: Clock) -> Backup:
    """Back the database up while no kiosk runs."""
    with inspect_database(settings) as database:
        return backup(database, clock)


def run_restore(settings: DatabaseSettings, source: Path, clock: Clock) -> Restored:
    """Put a backup in the database's place while no kiosk runs, and open it as a start does.

    Raises DatabaseError for a file that this version and this key cannot read whole; nothing is
    touched then. What was there is kept aside.
    """
    if settings.url:
        raise DatabaseError(
            "a server's database is not restored from here",
            where="database.url",
            remedy="Have the server's administrator restore it",
        )
    if settings.cipher and not settings.key_file.exists():
        raise DatabaseError(
            "the database key is missing",
            where=str(settings.key_file),
            remedy="Put back the key that the backup was made with first",
        )
    aside = restore(settings, source, clock)
    opened = open_database(settings, clock)
    with opened.database as database:
        event = AuditEvent(clock.now(), "database.restored", "command", source.name)
        SqlVisitStore(database, clock).audit(event)
        return Restored(aside, tuple(check(database)))


def run_verify(settings: DatabaseSettings) -> Verified:
    """Check the chains of the audit log of every device, without changing anything."""
    with inspect_database(settings) as database, unit_of_work(database, reading=True) as work:
        return Verified(tuple(audit.verify(work.session)), tuple(audit.heads(work.session)))


def open_at_rest(settings: DatabaseSettings) -> Database:
    """Open the database while no kiosk runs; DatabaseError when its form is another version's."""
    with ExitStack() as stack:
        database = stack.enter_context(inspect_database(settings))
        stored = schema.stored_revision_of(database.engine)
        if stored != schema.head(settings.migrations):
            raise DatabaseError(
                "the database has the form of another version",
                where=database.where,
                remedy="Run kiosk db upgrade first",
            )
        stack.pop_all()
        return database


def nightly(
    database: Database,
    clock: Clock,
    *,
    ended_before: datetime | None = None,
    spare: Collection[VisitId] = frozenset(),
) -> Night:
    """Delete what is too old, check everything, and back up what passed.

    Have answers erased first, so that the backup no longer holds them, and the files of visits
    that ended before a time (VISITS_KEPT ago, where none is given): spare names those whose files
    could not be deleted.
    """
    store = SqlVisitStore(database, clock)
    visits = store.delete_visits(ended_before or clock.now() - VISITS_KEPT, spare=spare)
    events = store.prune_audit(clock.now() - AUDIT_KEPT)
    findings = tuple(check(database))
    good = all(finding.ok for finding in findings)
    copy = backup(database, clock) if good and database.embedded else None
    return Night(visits, events, findings, copy)
