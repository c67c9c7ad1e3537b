"""Backups are whole, dated, pruned, and can be put back."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from db import schema
from db.backup import backup, backups, restore
from db.engine import open_database
from db.settings import DatabaseSettings
from db.sqlite import driver_connection
from db.store import SqlVisitStore
from kiosk.errors import DatabaseError
from tests.db.helpers import damage, filled, own_words, visit_at, visit_ids
from tests.fakes import FakeClock


def test_a_backup_holds_all_that_was_stored_and_can_be_put_back(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    filled(settings, clock, visits=3)
    with open_database(settings, clock).database as database:
        copy = backup(database, clock)
        SqlVisitStore(database, clock).begin(visit_at(clock.now(), 4))
    aside = restore(settings, copy.path, clock)
    assert [path.name.startswith("kiosk.db.aside-") for path in aside] == [True]
    opened = open_database(settings, clock)
    with opened.database:
        assert len(visit_ids(opened, clock)) == 3
        assert opened.recovery is None


def test_a_backup_stands_alone_and_names_time_and_schema(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    with open_database(settings, clock).database as database:
        copy = backup(database, clock)
        assert copy.path.name == f"kiosk-20261122T100400.000000Z-{schema.head()}.db"
        assert [path.name for path in settings.backup_folder.iterdir()] == [copy.path.name]
        assert backups(settings) == (copy,)


def test_a_backup_is_taken_in_the_middle_of_a_visit(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    with open_database(settings, clock).database as database:
        store = SqlVisitStore(database, clock)
        visit = visit_at(clock.now())
        store.begin(visit)
        store.record(visit.id, [own_words("before")])
        copy = backup(database, clock)
        store.record(visit.id, [own_words("after")])
    restore(settings, copy.path, clock)
    with open_database(settings, clock).database as database:
        (found,) = SqlVisitStore(database, clock).unfinished()
        assert list(found.answers.values()) == ["before"]


def test_seven_backups_are_kept(settings: DatabaseSettings, clock: FakeClock) -> None:
    taken = []
    with open_database(settings, clock).database as database:
        for _ in range(9):
            clock.advance(24 * 3600)
            taken.append(backup(database, clock))
    assert backups(settings) == tuple(reversed(taken[-7:]))


def test_a_clock_set_back_does_not_cost_the_newest_backup(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    few = replace(settings, backups_kept=2)
    with open_database(few, clock).database as database:
        for _ in range(2):
            clock.advance(3600)
            backup(database, clock)
        clock.advance(-9 * 3600)
        newest = backup(database, clock)
    assert newest in backups(settings)
    assert len(backups(settings)) == 2


def test_what_a_crash_left_of_a_backup_is_cleared_away(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    with open_database(settings, clock).database as database:
        settings.backup_folder.mkdir()
        (settings.backup_folder / ".kiosk-20261121T100400.000000Z-0001.db").write_text("half")
        (settings.backup_folder / "notes.txt").write_text("IT's own")
        copy = backup(database, clock)
    assert {path.name for path in settings.backup_folder.iterdir()} == {copy.path.name, "notes.txt"}


@pytest.mark.parametrize("kind", ["damaged", "cut", "missing", "of another kiosk"])
def test_a_backup_that_is_not_sound_is_not_put_back(
    settings: DatabaseSettings, clock: FakeClock, tmp_path: Path, kind: str
) -> None:
    filled(settings, clock, visits=3)
    other = DatabaseSettings(tmp_path / "other") if kind == "of another kiosk" else settings
    with open_database(other, clock).database as database:
        copy = backup(database, clock)
    if kind == "damaged":
        damage(copy.path, lambda content: content.__setitem__(-100, content[-100] ^ 1))
    elif kind == "cut":
        damage(copy.path, lambda content: content.__delitem__(slice(len(content) // 2, None)))
    elif kind == "missing":
        copy.path.unlink()
    with pytest.raises(DatabaseError, match="not a whole backup"):
        restore(settings, copy.path, clock)
    opened = open_database(settings, clock)
    with opened.database:
        assert len(visit_ids(opened, clock)) == 3


def test_nothing_is_put_back_under_a_running_kiosk(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    with open_database(settings, clock).database as database:
        copy = backup(database, clock)
        with pytest.raises(DatabaseError, match="another kiosk runs"):
            restore(settings, copy.path, clock)


def test_a_damaged_database_is_not_backed_up_over_good_backups(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    few = replace(settings, backups_kept=1)
    filled(few, clock)
    with open_database(few, clock).database as database:
        good = backup(database, clock)
        middle = settings.database_file.stat().st_size // 2 + 50
        damage(
            settings.database_file,
            lambda content: content.__setitem__(middle, content[middle] ^ 1),
        )
        with driver_connection(database.engine) as driver:
            driver.execute("PRAGMA shrink_memory")  # have it read from the file again
        clock.advance(60)
        with pytest.raises(DatabaseError, match=r"is damaged|does not pass its check"):
            backup(database, clock)
    assert backups(settings) == (good,)
    assert [path.name for path in settings.backup_folder.iterdir()] == [good.path.name]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits on file size there")
def test_a_backup_that_cannot_be_written_is_told_and_leaves_nothing(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    with open_database(settings, clock).database as database:
        good = backup(database, clock)
        clock.advance(60)
        with largest_file(8192), pytest.raises(DatabaseError, match="the disk"):
            backup(database, clock)
    assert [path.name for path in settings.backup_folder.iterdir()] == [good.path.name]


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond a size, as a disk that is nearly full does."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_backup_folder_that_cannot_be_made_is_told(
    settings: DatabaseSettings, clock: FakeClock, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file")
    elsewhere = replace(settings, backup_path=tmp_path / "taken")
    with (
        open_database(elsewhere, clock).database as database,
        pytest.raises(DatabaseError, match="a file is in the place of a folder"),
    ):
        backup(database, clock)


def test_a_server_is_backed_up_by_its_administrator(
    server_settings: DatabaseSettings, clock: FakeClock
) -> None:
    with (
        open_database(server_settings, clock).database as database,
        pytest.raises(DatabaseError, match="not backed up from here"),
    ):
        backup(database, clock)


def test_old_backups_do_not_outlive_thirty_days(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    with open_database(settings, clock).database as database:
        backup(database, clock)
        clock.advance(timedelta(days=31).total_seconds())
        newest = backup(database, clock)
    assert backups(settings) == (newest,)
