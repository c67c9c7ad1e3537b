"""The gate at start: what is refused, what is recovered, and what is left alone."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from db.checks import check
from db.database import Database
from db.engine import open_database
from db.lock import InstanceLock
from db.settings import DatabaseSettings
from db.sqlite import driver_connection, driver_version, value, wal_is_safe
from db.store import SqlVisitStore
from kiosk.errors import DatabaseError
from tests.db.helpers import (
    NEXT_REVISION,
    contents,
    filled,
    later_migrations,
    meddle,
    own_words,
    raw,
    refusal,
    visit_at,
)
from tests.fakes import FakeClock


def test_a_first_start_makes_a_private_database(
    fresh_settings: DatabaseSettings, clock: FakeClock
) -> None:
    opened = open_database(fresh_settings, clock)
    with opened.database as database:
        assert (opened.recovery, opened.backup, opened.upgraded_from) == (None, None, "")
        assert opened.warnings == ()
        assert all(finding.ok for finding in check(database))
        if sys.platform != "win32":
            SqlVisitStore(database, clock).begin(visit_at(clock.now()))
            assert fresh_settings.folder.stat().st_mode & 0o777 == 0o700
            modes = {
                path.name: path.stat().st_mode & 0o777 for path in fresh_settings.folder.iterdir()
            }
            assert set(modes.values()) == {0o600}
            assert "kiosk.db-wal" in modes


@pytest.mark.parametrize(
    ("pragma", "expected"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", 5000),
        ("secure_delete", 1),
        ("cache_size", -512),
        ("trusted_schema", 0),
        ("cipher_memory_security", "1"),
        ("cipher_status", "1"),
    ],
)
def test_pragmas_hold_after_opening(
    settings: DatabaseSettings, clock: FakeClock, pragma: str, expected: object
) -> None:
    with (
        open_database(settings, clock).database as database,
        driver_connection(database.engine) as driver,
    ):
        assert value(driver, f"PRAGMA {pragma}") == expected


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 51, 3), True),
        ((3, 53, 4), True),
        ((3, 51, 2), False),
        ((3, 50, 7), True),
        ((3, 50, 6), False),
        ((3, 49, 9), False),
        ((3, 44, 6), True),
        ((3, 44, 5), False),
        ((4, 0, 0), True),
    ],
)
def test_versions_with_the_wal_bug_are_known(version: tuple[int, int, int], safe: bool) -> None:  # noqa: FBT001 - a table's column
    assert wal_is_safe(version) is safe


def test_the_shipped_driver_is_free_of_the_wal_bug() -> None:
    assert wal_is_safe(driver_version())


def test_a_second_kiosk_on_the_folder_is_refused(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    with open_database(settings, clock).database:
        assert "another kiosk runs" in refusal(settings, clock).what
    open_database(settings, clock).database.close()


def test_a_kiosk_in_another_process_is_seen(
    fresh_settings: DatabaseSettings, clock: FakeClock
) -> None:
    fresh_settings.folder.mkdir()
    holder = "import sys; from pathlib import Path; from db.lock import InstanceLock\n"
    holder += "lock = InstanceLock(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", holder, str(fresh_settings.lock_file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        assert "another kiosk runs" in refusal(fresh_settings, clock).what
        process.kill()
    InstanceLock(fresh_settings.lock_file).release()


def test_another_programs_plain_database_is_left_alone(
    fresh_settings: DatabaseSettings, clock: FakeClock
) -> None:
    fresh_settings.folder.mkdir()
    with sqlite3.connect(fresh_settings.database_file) as other:
        other.execute("CREATE TABLE music (title TEXT)")
    other.close()
    before = fresh_settings.database_file.read_bytes()
    assert "not a database of this kiosk" in refusal(fresh_settings, clock).what
    plain = replace(fresh_settings, cipher=False)
    assert "not a database of this kiosk" in refusal(plain, clock).what
    assert fresh_settings.database_file.read_bytes() == before


def test_another_programs_encrypted_database_is_left_alone(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    filled(settings, clock)
    meddle(settings, "PRAGMA application_id = 7")
    before = contents(settings)
    assert "not a database of this kiosk" in refusal(settings, clock).what
    assert contents(settings) == before


def test_a_file_that_is_no_database_is_left_alone(
    fresh_settings: DatabaseSettings, clock: FakeClock
) -> None:
    fresh_settings.folder.mkdir()
    fresh_settings.key_file.write_text("ab" * 32)
    fresh_settings.database_file.write_text("Dear diary\n" * 1000)
    assert "it is not a database" in refusal(fresh_settings, clock).what
    assert fresh_settings.database_file.read_text().startswith("Dear diary")


def test_a_newer_schema_is_refused_and_left_alone(
    either_settings: DatabaseSettings, clock: FakeClock, tmp_path: Path
) -> None:
    newer = replace(either_settings, migrations=later_migrations(tmp_path / "later"))
    open_database(newer, clock).database.close()
    error = refusal(either_settings, clock)
    assert error.what == f"a newer version of the kiosk made it (schema {NEXT_REVISION})"
    open_database(newer, clock).database.close()


def test_a_database_held_by_another_program_is_told(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    filled(settings, clock)
    holder = raw(settings)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
    holder.execute("BEGIN EXCLUSIVE")
    patient = replace(settings, busy_timeout_ms=50)
    assert "another program holds the database" in refusal(patient, clock).what
    holder.close()
    open_database(settings, clock).database.close()


def test_a_write_while_another_program_holds_the_database_is_told(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    impatient = replace(settings, busy_timeout_ms=50)
    with open_database(impatient, clock).database as database:
        store = SqlVisitStore(database, clock)
        visit = visit_at(clock.now())
        store.begin(visit)
        holder = raw(settings)
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseError, match="another program holds the database"):
            store.record(visit.id, [own_words("?")])
        holder.execute("ROLLBACK")
        holder.close()
        store.record(visit.id, [own_words("?")])


def test_a_file_in_the_folders_place_is_told(
    fresh_settings: DatabaseSettings, clock: FakeClock
) -> None:
    fresh_settings.folder.write_text("not a folder")
    assert refusal(fresh_settings, clock).where == str(fresh_settings.folder)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps access lists, not modes")
def test_a_folder_that_may_not_be_written_is_told(clock: FakeClock) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o555)
        rights = os.geteuid()
        if rights == 0:
            os.seteuid(65534)  # root may write anywhere
        try:
            error = refusal(DatabaseSettings(folder / "data"), clock)
        finally:
            os.seteuid(rights)
            folder.chmod(0o700)
    assert "may not be" in error.what
    assert error.where.startswith(name)


def test_a_full_disk_is_told_and_the_store_goes_on_afterwards(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    with open_database(settings, clock).database as database:
        store = SqlVisitStore(database, clock)
        visit = visit_at(clock.now())
        store.begin(visit)
        limit_pages(database, "(SELECT 1)")
        with pytest.raises(DatabaseError, match="the disk is full"):
            store.record(visit.id, [own_words("word " * 20_000)])
        limit_pages(database, "4294967294")
        store.record(visit.id, [own_words("word")])
        found = store.load(visit.id)
        assert found is not None
        assert list(found.answers.values()) == ["word"]


def limit_pages(database: Database, pages: str) -> None:
    """Let the file not grow any more, or again: SQLite then says what it says of a full disk."""
    with driver_connection(database.engine) as driver:
        count = "1" if "SELECT" in pages else pages
        driver.execute(f"PRAGMA max_page_count = {count}").fetchall()


def test_a_check_that_takes_too_long_is_left_to_the_night(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    filled(settings, clock, visits=40)
    opened = open_database(replace(settings, quick_check_ms=0), clock)
    opened.database.close()
    assert opened.recovery is None
    assert any("did not come to its end" in warning for warning in opened.warnings)


def test_a_server_that_does_not_answer_is_told_without_its_password(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    url = "postgresql+psycopg://kiosk:hunter2@127.0.0.1:9/kiosk"
    error = refusal(replace(settings, url=url), clock)
    assert "127.0.0.1" in error.where
    assert "hunter2" not in str(error)


@pytest.mark.parametrize("url", ["nonsense", "mysql://u:hunter2@h/d", "postgresql://u:hunter2@h/d"])
def test_an_address_that_is_none_is_told_without_its_password(
    settings: DatabaseSettings, clock: FakeClock, url: str
) -> None:
    error = refusal(replace(settings, url=url), clock)
    assert "not usable" in error.what
    assert "hunter2" not in str(error)
