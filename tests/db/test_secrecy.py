"""Nothing that a patient said can be read from the files: not with another program, not later."""

import logging
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from db.backup import backup
from db.database import Database
from db.engine import open_database
from db.settings import DatabaseSettings
from db.sqlite import connect
from db.store import SqlVisitStore
from kiosk.domain.ports import DocumentState
from kiosk.domain.visit import Outcome, StopReason
from kiosk.errors import DatabaseError
from tests.db.helpers import due, ended, own_words, visit_at
from tests.fakes import FakeClock

CANARY = "CANARY-7f3a"


def files_with(folder: Path, text: str) -> set[str]:
    return {
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and text.encode() in path.read_bytes()
    }


def tell(store: SqlVisitStore, clock: FakeClock) -> None:
    """Have a patient write long and short texts, change them, and end the visit."""
    visit = visit_at(clock.now())
    store.begin(visit)
    store.record(visit.id, [own_words(f"{CANARY} " * 2000)])
    store.record(visit.id, [own_words(f"{CANARY} short")])
    store.end(ended(visit, clock.now()), [due(visit)])


def test_no_text_is_found_in_the_encrypted_files(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    with open_database(settings, clock).database as database:
        tell(SqlVisitStore(database, clock), clock)
        backup(database, clock)
        assert (settings.folder / "kiosk.db-wal").stat().st_size > 0
        for text in (CANARY, "nurse-sheet", "CREATE TABLE", "SQLite format 3"):
            assert files_with(settings.folder, text) == set()


@pytest.mark.parametrize("driver", [sqlite3.connect, dbapi2.connect])
def test_the_file_cannot_be_opened_without_the_key(
    settings: DatabaseSettings, clock: FakeClock, driver: Callable[[str], sqlite3.Connection]
) -> None:
    with open_database(settings, clock).database as database:
        copy = backup(database, clock)
    for path in (settings.database_file, copy.path):
        connection = driver(str(path))
        with pytest.raises((sqlite3.DatabaseError, dbapi2.DatabaseError), match="not a database"):
            connection.execute("SELECT * FROM visits")
        connection.close()


def test_the_key_is_in_no_file_but_its_own_and_in_no_description(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    with open_database(settings, clock).database as database:
        key = settings.key_file.read_text().strip()
        assert files_with(settings.folder, key) == {"kiosk.key"}
        assert key not in repr(database)
    assert len(key) == 64


def test_two_kiosks_have_two_keys(
    fresh_settings: DatabaseSettings, clock: FakeClock, tmp_path: Path
) -> None:
    other = DatabaseSettings(tmp_path / "other")
    for each in (fresh_settings, other):
        open_database(each, clock).database.close()
    assert fresh_settings.key_file.read_text() != other.key_file.read_text()


@pytest.fixture
def plain(fresh_settings: DatabaseSettings, clock: FakeClock) -> Database:
    """A database without encryption, so that text can be searched for in its files."""
    return open_database(replace(fresh_settings, cipher=False), clock).database


def test_erased_text_is_gone_from_every_file(plain: Database, clock: FakeClock) -> None:
    folder = plain.settings.folder
    with plain:
        store = SqlVisitStore(plain, clock)
        tell(store, clock)
        assert files_with(folder, CANARY)
        (document,) = store.due_documents()
        store.exported(replace(document, state=DocumentState.EXPORTED))
        clock.advance(1)
        assert store.erase_answers(clock.now()) == 1
        assert files_with(folder, CANARY) == set()
    assert files_with(folder, CANARY) == set()


def test_wiped_text_is_gone_from_every_file(plain: Database, clock: FakeClock) -> None:
    with plain:
        store = SqlVisitStore(plain, clock)
        visit = visit_at(clock.now())
        store.begin(visit)
        store.record(visit.id, [own_words(CANARY)])
        store.end(ended(visit, clock.now(), Outcome.WIPED, StopReason.LEFT), [])
        assert files_with(plain.settings.folder, CANARY) == set()


def test_text_that_may_still_be_in_the_log_is_told(plain: Database, clock: FakeClock) -> None:
    with plain:
        store = SqlVisitStore(plain, clock)
        tell(store, clock)
        reader = connect(plain.settings.database_file, None, 0)
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM answers").fetchone()
        with plain.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout = 20")
        with pytest.raises(DatabaseError, match="write-ahead log"):
            store.erase_answers(clock.now())
        reader.close()
        store.erase_answers(clock.now())


def test_no_error_and_no_log_line_quotes_an_answer(
    settings: DatabaseSettings, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with open_database(settings, clock).database as database:
        store = SqlVisitStore(database, clock)
        visit = visit_at(clock.now())
        store.begin(visit)
        with database.engine.begin() as connection:
            connection.exec_driver_sql("DROP TABLE answers")
        with pytest.raises(DatabaseError) as caught:
            store.record(visit.id, [own_words(CANARY)])
    assert CANARY not in str(caught.value)
    assert CANARY not in caplog.text
