"""What is kept of pauses: it comes back as it was, goes with its visit, and holds no code."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType

import pytest
from sqlalchemy import text

from db import schema
from db.database import Database
from db.engine import open_database
from db.pauses import SqlPauseStore
from db.settings import DatabaseSettings
from db.store import SqlVisitStore
from kiosk.domain.ids import VisitId
from kiosk.domain.pausing import Held
from kiosk.domain.visit import AnswerKey, AnswerKind, Step
from kiosk.errors import DatabaseError
from tests.db.helpers import due, ended, visit_at
from tests.fakes import FakeClock

WORDS = {AnswerKey(AnswerKind.OWN_QUESTION): "qwzumbrella"}


@pytest.fixture
def pauses(database: Database) -> SqlPauseStore:
    return SqlPauseStore(database)


def held_of(number: int, clock: FakeClock, *, told: bool = False) -> Held:
    return Held(
        visit=VisitId(f"{number:032x}"),
        seal="ab" * 32,
        paused_at=clock.now(),
        until=clock.now() + timedelta(minutes=15),
        editing=Step.PAIN,
        more_time=True,
        told=told,
        look=MappingProxyType({"textScale": 2.0, "theme": "dark", "reach": True}),
    )


def begin(store: SqlVisitStore, clock: FakeClock, number: int = 1) -> None:
    store.begin(visit_at(clock.now(), number, WORDS))


def count(database: Database, table: str) -> int:
    with database.engine.connect() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


def test_a_pause_comes_back_as_it_was_stored(
    store: SqlVisitStore, pauses: SqlPauseStore, clock: FakeClock
) -> None:
    begin(store, clock)
    held = held_of(1, clock)
    pauses.hold(held)
    assert list(pauses.held()) == [held]


def test_pauses_come_oldest_first(
    store: SqlVisitStore, pauses: SqlPauseStore, clock: FakeClock
) -> None:
    for number in (2, 1, 3):
        begin(store, clock, number)
        pauses.hold(held_of(number, clock))
        clock.advance(1)
    assert [int(held.visit, 16) for held in pauses.held()] == [2, 1, 3]


def test_a_pause_that_is_released_is_gone_and_its_visit_stays(
    store: SqlVisitStore, pauses: SqlPauseStore, clock: FakeClock
) -> None:
    begin(store, clock)
    pauses.hold(held_of(1, clock))
    pauses.release(VisitId(f"{1:032x}"))
    pauses.release(VisitId(f"{1:032x}"))
    assert pauses.held() == ()
    assert len(store.unfinished()) == 1


def test_a_second_pause_of_a_visit_takes_the_place_of_the_first(
    store: SqlVisitStore, pauses: SqlPauseStore, clock: FakeClock
) -> None:
    begin(store, clock)
    pauses.hold(held_of(1, clock))
    later = replace(held_of(1, clock), seal="cd" * 32, editing=None)
    pauses.hold(later)
    assert list(pauses.held()) == [later]


def test_a_visit_that_has_ended_is_paused_no_longer(
    store: SqlVisitStore, pauses: SqlPauseStore, clock: FakeClock
) -> None:
    begin(store, clock)
    pauses.hold(held_of(1, clock))
    visit = store.unfinished()[0]
    store.end(ended(visit, clock.now()), [due(visit)])
    assert pauses.held() == ()


def test_a_pause_goes_with_its_visit(
    store: SqlVisitStore, pauses: SqlPauseStore, database: Database, clock: FakeClock
) -> None:
    begin(store, clock)
    pauses.hold(held_of(1, clock))
    visit = store.unfinished()[0]
    store.end(ended(visit, clock.now()), [])
    store.delete_visits(clock.now() + timedelta(days=1))
    assert count(database, "pauses") == 0


def test_a_copy_that_is_dropped_leaves_nothing_of_itself(
    store: SqlVisitStore, pauses: SqlPauseStore, database: Database, clock: FakeClock
) -> None:
    begin(store, clock)
    pauses.hold(held_of(1, clock, told=True))
    pauses.drop(VisitId(f"{1:032x}"))
    pauses.drop(VisitId(f"{1:032x}"))
    assert [count(database, table) for table in ("visits", "answers", "pauses")] == [0, 0, 0]


def test_a_visit_that_has_ended_cannot_be_dropped(
    store: SqlVisitStore, pauses: SqlPauseStore, database: Database, clock: FakeClock
) -> None:
    begin(store, clock)
    visit = store.unfinished()[0]
    store.end(ended(visit, clock.now()), [])
    pauses.drop(visit.id)
    assert count(database, "visits") == 1


def test_the_pauses_of_another_kiosk_are_its_own(
    either_settings: DatabaseSettings, clock: FakeClock
) -> None:
    with open_database(either_settings, clock).database as database:
        begin(SqlVisitStore(database, clock), clock)
        SqlPauseStore(database).hold(held_of(1, clock))
    other = replace(either_settings, device="kiosk-2")
    with open_database(other, clock).database as database:
        pauses = SqlPauseStore(database)
        assert pauses.held() == ()
        pauses.drop(VisitId(f"{1:032x}"))
        assert count(database, "visits") == 1


def test_what_a_newer_version_wrote_is_told_and_not_guessed(
    store: SqlVisitStore, pauses: SqlPauseStore, database: Database, clock: FakeClock
) -> None:
    begin(store, clock)
    pauses.hold(held_of(1, clock))
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE pauses SET editing = 'a-step-of-tomorrow'"))
    with pytest.raises(DatabaseError, match="does not know"):
        pauses.held()


def test_going_back_before_pauses_leaves_open_visits(
    store: SqlVisitStore, pauses: SqlPauseStore, database: Database, clock: FakeClock
) -> None:
    begin(store, clock)
    pauses.hold(held_of(1, clock))
    schema.downgrade(database.engine, revision="0003")
    schema.upgrade(database.engine)
    assert pauses.held() == ()
    assert len(store.unfinished()) == 1


def test_nothing_of_a_dropped_copy_is_left_in_the_files(
    fresh_settings: DatabaseSettings, clock: FakeClock
) -> None:
    plain = replace(fresh_settings, cipher=False)
    with open_database(plain, clock).database as database:
        begin(SqlVisitStore(database, clock), clock)
        assert files_with_the_words(plain.folder)
        SqlPauseStore(database).drop(VisitId(f"{1:032x}"))
        assert not files_with_the_words(plain.folder)


def files_with_the_words(folder: Path) -> list[str]:
    """Return the files that hold what the patient said."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [file.name for file in files if b"qwzumbrella" in file.read_bytes()]
