"""A damaged or lost database is kept aside, and the kiosk goes on with a backup or a fresh one."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from db.backup import backup
from db.checks import check
from db.engine import inspect_database, open_database
from db.files import database_files
from db.recovery import Loss
from db.settings import DatabaseSettings
from db.store import SqlVisitStore
from kiosk.errors import DatabaseError
from tests.db.helpers import contents, damage, filled, later_migrations, visit_at, visit_ids
from tests.fakes import FakeClock

DAMAGES: dict[str, Callable[[bytearray], object]] = {
    "first page": lambda content: content.__setitem__(50, content[50] ^ 1),
    "salt": lambda content: content.__setitem__(slice(0, 16), bytes(16)),
    "a page in the middle": lambda content: content.__setitem__(
        len(content) // 2 + 50, content[len(content) // 2 + 50] ^ 1
    ),
    "cut in half": lambda content: content.__delitem__(slice(len(content) // 2, None)),
    "cut to 100 bytes": lambda content: content.__delitem__(slice(100, None)),
    "cut to nothing": lambda content: content.clear(),
    "overwritten": lambda content: content.__setitem__(slice(None), b"x" * len(content)),
}


@pytest.mark.parametrize("kind", DAMAGES)
def test_a_damaged_database_is_kept_aside_and_the_backup_restored(
    settings: DatabaseSettings, clock: FakeClock, kind: str
) -> None:
    filled(settings, clock)
    with open_database(settings, clock).database as database:
        good = backup(database, clock)
        SqlVisitStore(database, clock).begin(visit_at(clock.now(), 99))
    damage(settings.database_file, DAMAGES[kind])
    found = settings.database_file.read_bytes()
    opened = open_database(settings, clock)
    with opened.database as database:
        note = opened.recovery
        assert note is not None
        assert (note.loss, note.restored) == (Loss.DAMAGED, good)
        assert note.kept_aside[0].read_bytes() == found
        assert note.kept_aside[0].parent == settings.folder
        assert len(visit_ids(opened, clock)) == 10
        assert all(finding.ok for finding in check(database))
    again = open_database(settings, clock)
    again.database.close()
    assert again.recovery is None


def test_without_a_backup_a_fresh_database_begins(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    filled(settings, clock)
    damage(settings.database_file, DAMAGES["cut in half"])
    opened = open_database(settings, clock)
    with opened.database as database:
        assert opened.recovery is not None
        assert opened.recovery.restored is None
        assert "a fresh database is in use" in str(opened.recovery)
        assert visit_ids(opened, clock) == []
        assert all(finding.ok for finding in check(database))


def test_a_damaged_backup_is_passed_over(settings: DatabaseSettings, clock: FakeClock) -> None:
    filled(settings, clock)
    with open_database(settings, clock).database as database:
        older = backup(database, clock)
        clock.advance(3600)
        newer = backup(database, clock)
    damage(newer.path, DAMAGES["a page in the middle"])
    damage(settings.database_file, DAMAGES["first page"])
    opened = open_database(settings, clock)
    opened.database.close()
    assert opened.recovery is not None
    assert opened.recovery.restored == older


def test_damage_without_a_fingerprint_is_known_by_a_backup(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    filled(settings, clock)
    with open_database(settings, clock).database as database:
        backup(database, clock)
    settings.key_check_file.unlink()
    damage(settings.database_file, DAMAGES["first page"])
    opened = open_database(settings, clock)
    opened.database.close()
    assert opened.recovery is not None
    assert opened.recovery.restored is not None


def test_files_kept_aside_are_never_written_over(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    for _ in range(3):
        filled(settings, clock, visits=1)
        damage(settings.database_file, DAMAGES["overwritten"])
        open_database(settings, clock).database.close()
        settings.database_file.unlink()
        open_database(settings, clock).database.close()
    assert len(list(settings.folder.glob("kiosk.db.aside-*"))) == 3


def test_a_recovery_cut_short_goes_on_at_the_next_start(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    filled(settings, clock)
    with open_database(settings, clock).database as database:
        good = backup(database, clock)
    for path in database_files(settings.database_file):
        path.rename(path.with_name(f"moved-{path.name}"))
    opened = open_database(settings, clock)
    with opened.database:
        assert opened.recovery is not None
        assert (opened.recovery.loss, opened.recovery.restored) == (Loss.MISSING, good)
        assert len(visit_ids(opened, clock)) == 10


def test_looking_never_makes_moves_or_migrates(
    fresh_settings: DatabaseSettings, clock: FakeClock, tmp_path: Path
) -> None:
    with pytest.raises(DatabaseError, match="there is no database"):
        inspect_database(fresh_settings)
    filled(fresh_settings, clock)
    later = replace(fresh_settings, migrations=later_migrations(tmp_path / "later"))
    with inspect_database(later) as database:
        assert [finding.name for finding in check(database) if not finding.ok] == ["schema"]
    damage(fresh_settings.database_file, DAMAGES["first page"])
    before = contents(fresh_settings)
    with pytest.raises(DatabaseError, match="damaged"):
        inspect_database(fresh_settings)
    assert contents(fresh_settings) == before
