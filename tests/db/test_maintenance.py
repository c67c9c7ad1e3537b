"""The commands and the nightly work."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from db import schema
from db.backup import backups
from db.database import Database
from db.maintenance import (
    nightly,
    open_at_rest,
    run_backup,
    run_check,
    run_restore,
    run_upgrade,
)
from db.settings import DatabaseSettings
from db.store import SqlVisitStore
from db.unit_of_work import unit_of_work
from kiosk.errors import DatabaseError
from tests.db.helpers import NEXT_REVISION, due, ended, filled, later_migrations, visit_at
from tests.fakes import FakeClock


def test_upgrade_makes_then_changes_then_leaves_the_database(
    fresh_settings: DatabaseSettings, clock: FakeClock, tmp_path: Path
) -> None:
    later = replace(fresh_settings, migrations=later_migrations(tmp_path / "later"))
    runs = [run_upgrade(each, clock) for each in (fresh_settings, fresh_settings, later, later)]
    head = schema.head()
    assert [(run.before, run.after) for run in runs] == [
        ("", head),
        (head, head),
        (head, NEXT_REVISION),
        (NEXT_REVISION, NEXT_REVISION),
    ]
    assert [run.backup is not None for run in runs] == [False, False, True, False]


def test_check_and_backup_work_on_a_database_at_rest(
    fresh_settings: DatabaseSettings, clock: FakeClock
) -> None:
    with pytest.raises(DatabaseError, match="there is no database"):
        run_check(fresh_settings)
    filled(fresh_settings, clock)
    assert all(finding.ok for finding in run_check(fresh_settings))
    copy = run_backup(fresh_settings, clock)
    assert backups(fresh_settings) == (copy,)


def test_a_restored_backup_is_opened_checked_and_noted_and_the_rest_kept_aside(
    fresh_settings: DatabaseSettings, clock: FakeClock
) -> None:
    filled(fresh_settings, clock)
    copy = run_backup(fresh_settings, clock)
    with open_at_rest(fresh_settings) as database:
        SqlVisitStore(database, clock).begin(visit_at(clock.now(), 99))

    done = run_restore(fresh_settings, copy.path, clock)

    assert all(finding.ok for finding in done.findings)
    assert [path.name.startswith("kiosk.db.aside-") for path in done.kept_aside] == [True]
    with open_at_rest(fresh_settings) as database, unit_of_work(database, reading=True) as work:
        told = work.session.execute(text("SELECT action, result FROM audit_events")).all()
    assert ("database.restored", copy.path.name) in [tuple(row) for row in told]


def test_nothing_is_restored_without_the_key_and_none_is_made(
    fresh_settings: DatabaseSettings, clock: FakeClock, tmp_path: Path
) -> None:
    filled(fresh_settings, clock)
    copy = run_backup(fresh_settings, clock)
    new_tablet = DatabaseSettings(tmp_path / "new")

    with pytest.raises(DatabaseError, match="Put back the key"):
        run_restore(new_tablet, copy.path, clock)

    assert not new_tablet.key_file.exists()


def test_a_backup_of_a_newer_version_is_refused(
    fresh_settings: DatabaseSettings, clock: FakeClock, tmp_path: Path
) -> None:
    later = replace(fresh_settings, migrations=later_migrations(tmp_path / "later"))
    run_upgrade(later, clock)
    copy = run_backup(later, clock)

    with pytest.raises(DatabaseError, match="this version"):
        run_restore(fresh_settings, copy.path, clock)


def test_a_servers_database_is_not_restored_from_here(clock: FakeClock, tmp_path: Path) -> None:
    server = DatabaseSettings(tmp_path, url="postgresql+psycopg://kiosk@nowhere/kiosk")

    with pytest.raises(DatabaseError, match="administrator"):
        run_restore(server, tmp_path / "backup.db", clock)


def test_a_night_deletes_what_is_old_and_backs_up_the_rest(
    database: Database, store: SqlVisitStore, clock: FakeClock
) -> None:
    old, young = visit_at(clock.now(), 1), visit_at(clock.now(), 2)
    for visit in (old, young):
        store.begin(visit)
    store.end(ended(old, clock.now()), [due(old)])
    store.end(ended(young, clock.now() + timedelta(days=80)), [])
    clock.advance(timedelta(days=91).total_seconds())
    night = nightly(database, clock)
    assert night.ok
    assert (night.visits_deleted, night.events_deleted) == (1, 1)
    assert (night.backup is not None) == database.embedded
    assert (store.load(old.id), store.load(young.id)) != (None, None)
    assert nightly(database, clock).ok


def test_a_night_that_finds_trouble_makes_no_backup(database: Database, clock: FakeClock) -> None:
    with unit_of_work(database) as work:
        work.session.execute(text("UPDATE audit_events SET subject = 'other'"))
        work.commit()
    night = nightly(database, clock)
    assert not night.ok
    assert night.backup is None
    assert backups(database.settings) == ()
