"""A desk on the kiosk's own file: beside it while it runs, and alone while it does not."""

import multiprocessing
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from db import schema
from db.backup import backup, backups
from db.beside import open_beside
from db.checks import check
from db.database import Database
from db.desk_store import SqlDeskStore
from db.engine import open_database
from db.files import set_aside
from db.lock import InstanceLock
from db.settings import DatabaseSettings
from db.store import SqlVisitStore
from db.unit_of_work import unit_of_work
from kiosk.domain.desk import DeskQuery, DeskState
from kiosk.domain.visit import AnswerKey, AnswerKind
from kiosk.errors import DatabaseError
from tests.db.desks import DESK, codes, desk_beside, review_by, seen, shared, sheet_of
from tests.db.helpers import (
    NEXT_REVISION,
    contents,
    damage,
    ended,
    later_migrations,
    own_words,
    raw,
    visit_at,
)
from tests.db.processes import start
from tests.db.test_kill import answer_for_ever
from tests.fakes import FakeClock

CANARY = "CANARY-7f3a"


def desk_settings(settings: DatabaseSettings) -> DatabaseSettings:
    return replace(settings, device=DESK)


def refused(settings: DatabaseSettings, clock: FakeClock) -> str:
    """Open a desk that cannot be; return what is said, one line long."""
    with pytest.raises(DatabaseError) as caught:
        open_beside(desk_settings(settings), clock)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.fixture
def kiosk(settings: DatabaseSettings, clock: FakeClock) -> Iterator[Database]:
    """A kiosk that runs on the file."""
    with open_database(settings, clock).database as database:
        yield database


def test_a_desk_makes_the_database_where_no_kiosk_ever_ran(
    fresh_settings: DatabaseSettings, clock: FakeClock
) -> None:
    with (
        desk_beside(fresh_settings, clock) as desk,
        open_database(fresh_settings, clock).database as database,
    ):
        shared(SqlVisitStore(database, clock), clock.now())
        assert codes(desk) == ["0001"]
        assert all(finding.ok for finding in check(database))


def test_a_kiosk_starts_stops_and_answers_beside_an_open_desk(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    with desk_beside(settings, clock) as desk:
        for number in (1, 2):
            with open_database(settings, clock).database as database:
                shared(SqlVisitStore(database, clock), clock.now(), number)
            review = review_by("MB", visit_at(clock.now(), number).id, clock.now())
            desk.add_review(review, sheet_of(review))
        assert len(codes(desk)) == 2


def test_a_desk_works_while_a_kiosk_in_a_process_of_its_own_answers_and_is_killed(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    with open_database(settings, clock).database as database:
        visits = [shared(SqlVisitStore(database, clock), clock.now(), n) for n in range(1, 7)]
    ours, theirs = multiprocessing.Pipe(duplex=False)
    with ours:
        with theirs:
            process = start(answer_for_ever, settings, 99, theirs)
        assert ours.recv() == 0
        with desk_beside(settings, clock) as desk:
            for visit in visits:
                review = review_by("MB", visit.id, clock.now())
                desk.add_review(review, sheet_of(review))
                acknowledged = ours.recv()
            process.kill()
            process.join(60)
            desk.mark_done(visits[0].id, 2, clock.now())
            assert len(codes(desk, DeskQuery(DeskState.REVIEWED))) == 5
    opened = open_database(settings, clock)
    with opened.database as database:
        assert opened.recovery is None
        assert all(finding.ok for finding in check(database))
        (answered,) = SqlVisitStore(database, clock).unfinished()
        assert len(answered.answers) > acknowledged


def test_one_process_a_desk(settings: DatabaseSettings, clock: FakeClock) -> None:
    with desk_beside(settings, clock), desk_beside(settings, clock, "other-desk"):
        assert "another desk runs on this data folder" in refused(settings, clock)
    with desk_beside(settings, clock):
        pass


def test_a_desk_brings_an_older_database_up_while_no_kiosk_runs(
    settings: DatabaseSettings, clock: FakeClock, tmp_path: Path
) -> None:
    newer = replace(settings, migrations=later_migrations(tmp_path / "later"))
    with desk_beside(newer, clock) as desk:
        assert codes(desk) == []
    assert [copy.revision for copy in backups(settings)] == [schema.head()]


def test_a_desk_leaves_the_older_database_of_a_running_kiosk_alone(
    settings: DatabaseSettings, kiosk: Database, clock: FakeClock, tmp_path: Path
) -> None:
    newer = replace(settings, migrations=later_migrations(tmp_path / "later"))
    said = refused(newer, clock)
    assert f"an older form than this desk (schema {schema.head()})" in said
    assert "Install this version on every kiosk" in said
    assert all(finding.ok for finding in check(kiosk))


def test_a_desk_refuses_a_newer_database(
    settings: DatabaseSettings, clock: FakeClock, tmp_path: Path
) -> None:
    newer = replace(settings, migrations=later_migrations(tmp_path / "later"))
    open_database(newer, clock).database.close()
    assert f"a newer version of the kiosk made it (schema {NEXT_REVISION})" in refused(
        settings, clock
    )


def test_a_desk_that_waits_for_a_kiosk_to_make_its_database_is_told(
    fresh_settings: DatabaseSettings, clock: FakeClock
) -> None:
    fresh_settings.folder.mkdir()
    with InstanceLock(fresh_settings.lock_file):
        assert "has not made its database yet" in refused(fresh_settings, clock)
    assert not fresh_settings.database_file.exists()
    assert not fresh_settings.key_file.exists()


def test_a_desk_never_recovers_a_damaged_database(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    damage(settings.database_file, lambda content: content.__setitem__(slice(None), bytes(8192)))
    before = contents(settings)
    assert "the database is damaged" in refused(settings, clock)
    assert {name: contents(settings)[name] for name in before} == before
    assert not list(settings.folder.glob("*aside*"))


def test_a_desk_never_makes_a_lost_database_anew(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    settings.database_file.unlink()
    assert "the database is gone" in refused(settings, clock)
    assert not settings.database_file.exists()


def test_another_programs_database_is_left_alone(
    fresh_settings: DatabaseSettings, clock: FakeClock
) -> None:
    fresh_settings.folder.mkdir()
    with sqlite3.connect(fresh_settings.database_file) as other:
        other.execute("CREATE TABLE music (title TEXT)")
    other.close()
    assert "not a database of this kiosk" in refused(fresh_settings, clock)


def test_a_wrong_key_is_told_and_nothing_is_touched(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    settings.key_file.write_text("ab" * 32)
    assert "the key does not open it" in refused(settings, clock)


def test_a_database_that_is_away_is_told_and_found_again_when_it_is_back(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    with desk_beside(settings, clock) as desk:
        away = settings.folder.with_name("away")
        settings.folder.rename(away)
        for _ in range(2):
            with pytest.raises(DatabaseError, match=r"kiosk\.db: the database is gone"):
                desk.visits(DeskQuery())
        assert not settings.folder.exists()
        away.rename(settings.folder)
        assert codes(desk) == []


def test_a_desk_goes_on_with_the_file_that_a_recovery_put_in_place(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    with open_database(settings, clock).database as database:
        shared(SqlVisitStore(database, clock), clock.now(), 1)
        backup(database, clock)
        shared(SqlVisitStore(database, clock), clock.now(), 2)
    with desk_beside(settings, clock) as desk:
        assert codes(desk) == ["0002", "0001"]
        set_aside(settings.database_file, "now")
        opened = open_database(settings, clock)
        with opened.database as database:
            assert opened.recovery is not None
            assert codes(desk) == ["0001"]
            review = review_by("MB", visit_at(clock.now(), 1).id, clock.now())
            desk.add_review(review, sheet_of(review))
            assert SqlVisitStore(database, clock).review_of(sheet_of(review)) == review
            assert all(finding.ok for finding in check(database))


def test_a_desk_of_yesterday_leaves_a_database_alone_that_was_brought_up_meanwhile(
    settings: DatabaseSettings, clock: FakeClock, tmp_path: Path
) -> None:
    newer = replace(settings, migrations=later_migrations(tmp_path / "later"))
    with desk_beside(settings, clock) as desk:
        open_database(newer, clock).database.close()
        with pytest.raises(DatabaseError, match="a newer version of the kiosk made it"):
            desk.visits(DeskQuery())


def test_a_database_held_by_another_program_is_told_and_served_again_afterwards(
    settings: DatabaseSettings, kiosk: Database, clock: FakeClock
) -> None:
    visit = shared(SqlVisitStore(kiosk, clock), clock.now())
    impatient = replace(settings, busy_timeout_ms=50)
    with desk_beside(impatient, clock) as desk:
        holder = raw(settings)
        holder.execute("BEGIN IMMEDIATE")
        review = review_by("MB", visit.id, clock.now())
        with pytest.raises(DatabaseError, match="another program holds the database"):
            desk.add_review(review, sheet_of(review))
        assert codes(desk) == ["0001"]
        holder.execute("ROLLBACK")
        holder.close()
        desk.add_review(review, sheet_of(review))


def test_a_patients_answer_waits_for_a_desk_that_writes_and_never_fails(
    settings: DatabaseSettings, kiosk: Database, clock: FakeClock
) -> None:
    store = SqlVisitStore(kiosk, clock)
    visit = visit_at(clock.now())
    store.begin(visit)
    with open_beside(desk_settings(settings), clock) as beside:
        answered = threading.Event()

        def answer() -> None:
            store.record(visit.id, [own_words("Will it hurt?")])
            answered.set()

        patient = threading.Thread(target=answer)
        with unit_of_work(beside) as work:
            work.session.connection()
            patient.start()
            assert not answered.wait(0.5)
            work.commit()
        patient.join(10)
    found = store.load(visit.id)
    assert found is not None
    assert list(found.answers.values()) == ["Will it hurt?"]


def test_a_desk_that_reads_keeps_nobody_from_answering(
    settings: DatabaseSettings, kiosk: Database, clock: FakeClock
) -> None:
    impatient = replace(settings, busy_timeout_ms=0)
    visit = visit_at(clock.now())
    store = SqlVisitStore(kiosk, clock)
    store.begin(visit)
    with (
        open_beside(desk_settings(impatient), clock) as beside,
        unit_of_work(beside, reading=True) as work,
    ):
        here = work.session.connection()
        here.exec_driver_sql("SELECT count(*) FROM visits").all()
        store.record(visit.id, [own_words("?")])
        assert here.exec_driver_sql("SELECT count(*) FROM answers").scalar() == 0


@pytest.mark.parametrize("reading", [False, True])
def test_erasing_waits_for_a_desk_and_leaves_nothing_in_the_files(
    fresh_settings: DatabaseSettings,
    clock: FakeClock,
    reading: bool,  # noqa: FBT001 - a column
) -> None:
    plain = replace(fresh_settings, cipher=False)
    with (
        open_database(plain, clock).database as database,
        open_beside(desk_settings(plain), clock) as beside,
    ):
        store = SqlVisitStore(database, clock)
        said = {AnswerKey(AnswerKind.GOAL_WORDS): CANARY}
        shared(store, clock.now(), answers=said)
        assert len(codes(SqlDeskStore(beside, clock))) == 1
        erased = threading.Event()

        def erase() -> None:
            store.erase_answers(clock.now() + timedelta(hours=1))
            erased.set()

        night = threading.Thread(target=erase)
        with unit_of_work(beside, reading=reading) as work:
            work.session.connection().exec_driver_sql("SELECT count(*) FROM answers").all()
            night.start()
            assert not erased.wait(0.3)
        night.join(10)
        assert erased.is_set()
        assert not [path for path in plain.folder.iterdir() if CANARY.encode() in path.read_bytes()]


def test_what_a_desk_forgets_is_gone_from_every_file(
    fresh_settings: DatabaseSettings, clock: FakeClock
) -> None:
    plain = replace(fresh_settings, cipher=False)
    with open_database(plain, clock).database as database, desk_beside(plain, clock) as desk:
        said = {AnswerKey(AnswerKind.GOAL_WORDS): CANARY}
        visit = shared(SqlVisitStore(database, clock), clock.now(), answers=said)
        desk.forget(visit.id)
        assert not [path for path in plain.folder.iterdir() if CANARY.encode() in path.read_bytes()]


def test_a_backup_beside_an_open_desk_is_whole(
    settings: DatabaseSettings, kiosk: Database, clock: FakeClock
) -> None:
    visit = shared(SqlVisitStore(kiosk, clock), clock.now())
    with desk_beside(settings, clock) as desk:
        review = review_by("MB", visit.id, clock.now())
        desk.add_review(review, sheet_of(review))
        copy = backup(kiosk, clock)
    assert copy in backups(settings)
    settings.database_file.unlink()
    kiosk.close()
    with open_database(settings, clock).database as restored:
        found = SqlVisitStore(restored, clock).review_of(sheet_of(review))
        assert found == review


def test_many_desks_serve_one_server(server_settings: DatabaseSettings, clock: FakeClock) -> None:
    elsewhere = replace(server_settings, folder=server_settings.folder / "elsewhere")
    with (
        desk_beside(server_settings, clock, "one-desk") as one,
        desk_beside(elsewhere, clock, "two-desk") as two,
        open_database(server_settings, clock).database as database,
    ):
        visit = shared(SqlVisitStore(database, clock), clock.now())
        review = review_by("MB", visit.id, clock.now())
        one.add_review(review, sheet_of(review))
        assert seen(two, visit.id).reviewed_by == "MB"
        assert list(two.due_documents()) == []
        assert list(one.due_documents()) == [sheet_of(review)]


def test_a_desk_never_changes_the_form_of_a_servers_database(
    server_settings: DatabaseSettings, clock: FakeClock, tmp_path: Path
) -> None:
    open_database(server_settings, clock).database.close()
    newer = replace(server_settings, migrations=later_migrations(tmp_path / "later"))
    assert "an older form than this desk" in refused(newer, clock)
    open_database(newer, clock).database.close()
    assert "a newer version of the kiosk" in refused(server_settings, clock)


def test_a_server_that_does_not_answer_is_told_without_its_password(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    url = "postgresql+psycopg://kiosk:hunter2@127.0.0.1:9/kiosk"
    assert "hunter2" not in refused(replace(settings, url=url), clock)


def test_a_visit_that_ends_is_on_the_desks_list_at_once(
    settings: DatabaseSettings, kiosk: Database, clock: FakeClock
) -> None:
    store = SqlVisitStore(kiosk, clock)
    with desk_beside(settings, clock) as desk:
        assert codes(desk) == []
        visit = shared(store, clock.now())
        assert [row.id for row in desk.visits(DeskQuery()).visits] == [visit.id]
        assert desk.load(visit.id) == ended(visit, clock.now())
