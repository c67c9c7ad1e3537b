"""The database's commands, and what is done each night. Printing and timing belong elsewhere."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from db import schema
from db.backup import Backup, backup
from db.checks import Finding, check
from db.database import Database
from db.engine import inspect_database, open_database
from db.recovery import RecoveryNote
from db.settings import DatabaseSettings
from db.store import SqlVisitStore
from kiosk.domain.ports import Clock

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


def nightly(database: Database, clock: Clock) -> Night:
    """Delete what is too old, check everything, and back up what passed.

    Have answers erased first, so that the backup no longer holds them.
    """
    store = SqlVisitStore(database, clock)
    visits = store.delete_visits(clock.now() - VISITS_KEPT)
    events = store.prune_audit(clock.now() - AUDIT_KEPT)
    findings = tuple(check(database))
    good = all(finding.ok for finding in findings)
    copy = backup(database, clock) if good and database.embedded else None
    return Night(visits, events, findings, copy)
