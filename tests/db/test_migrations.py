"""Every revision up and down with data; a migration that dies leaves the schema as it was."""

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from db import schema
from db.checks import check
from db.database import Database
from db.engine import inspect_database, open_database
from db.models import Base
from db.settings import DatabaseSettings
from db.store import SqlVisitStore
from kiosk.domain.ids import VisitCode
from kiosk.domain.visit import AnswerKey, AnswerKind, Step
from kiosk.errors import DatabaseError
from tests.db.desks import ALL_NO, FLAG, desk_beside, review_by, shared, sheet_of
from tests.db.helpers import (
    NEXT_REVISION,
    due,
    ended,
    filled,
    later_migrations,
    visit_at,
    visit_ids,
)
from tests.db.processes import start
from tests.fakes import FakeClock


def columns(database: Database, table: str) -> set[str]:
    with database.engine.connect() as connection:
        return {column["name"] for column in inspect(connection).get_columns(table)}


def tables(database: Database) -> set[str]:
    with database.engine.connect() as connection:
        return set(inspect(connection).get_table_names())


def bad_findings(database: Database) -> list[str]:
    return [finding.name for finding in check(database) if not finding.ok]


def test_the_newest_file_is_the_only_head() -> None:
    script = ScriptDirectory.from_config(schema.configuration())
    assert script.get_heads() == [schema.head()]
    assert sorted(one.revision for one in script.walk_revisions()) == list(schema.revisions())


def test_the_head_equals_the_models(database: Database) -> None:
    with database.engine.connect() as connection:
        options = {"version_table": schema.VERSION_TABLE, "compare_type": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, Base.metadata) == []


def test_from_empty_to_head_and_back(database: Database) -> None:
    schema.downgrade(database.engine, revision="base")
    assert tables(database) == {schema.VERSION_TABLE}
    schema.upgrade(database.engine)
    assert set(Base.metadata.tables) <= tables(database)


def row_counts(database: Database) -> dict[str, int]:
    """Count the rows of every table that is there and not empty."""
    names = sorted(set(Base.metadata.tables) & tables(database))
    with database.engine.connect() as connection:
        counts = {
            name: connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one()
            for name in names
        }
    return {name: count for name, count in counts.items() if count}


@pytest.mark.parametrize("revision", [*schema.revisions()[1:], NEXT_REVISION])
def test_each_revision_goes_down_and_up_with_data(
    either_settings: DatabaseSettings, clock: FakeClock, tmp_path: Path, revision: str
) -> None:
    folder = later_migrations(tmp_path / "later")
    later = replace(either_settings, migrations=folder)
    with open_database(later, clock).database as database:
        store = SqlVisitStore(database, clock)
        visit = visit_at(clock.now(), answers={AnswerKey(AnswerKind.GOAL): "walk"})
        store.begin(visit)
        store.end(ended(visit, clock.now()), [due(visit)])
        before = row_counts(database)
        schema.downgrade(database.engine, folder, f"{int(revision) - 1:04d}")
        assert bad_findings(database) == ["schema"]
        assert row_counts(database) == before
        schema.upgrade(database.engine, folder, revision)
        assert row_counts(database) == before
        schema.upgrade(database.engine, folder)
        assert bad_findings(database) == []
        assert store.load(visit.id) == ended(visit, clock.now())
        assert list(store.due_documents()) == [due(visit)]


@pytest.fixture
def visits_of_all_kinds(store: SqlVisitStore, clock: FakeClock) -> None:
    """Visits with each alert, on the desk's list and off it, with codes in every spelling."""
    for number, (answers, reached, code) in enumerate(
        (
            (FLAG, Step.DONE, "K7-42"),
            (ALL_NO, Step.PAIN, "k7 43"),
            (ALL_NO, Step.SAFETY, "4711"),
            ({AnswerKey(AnswerKind.CONSENT): "yes"}, Step.PRIVACY, ""),
            ({}, Step.COMFORT, "99-1 1"),
        ),
        start=1,
    ):
        at = clock.now() + timedelta(minutes=number)
        visit = replace(visit_at(at, number, answers), reached=reached, code=VisitCode(code))
        store.begin(visit)
        if number != 2:
            store.end(ended(visit, at), [due(visit)] if number in (1, 3, 4) else [])


def what_the_desk_goes_by(database: Database) -> list[tuple[object, ...]]:
    names = "id, code_key, alert, desk_place, version, done_at"
    with database.engine.connect() as connection:
        visits = connection.execute(text(f"SELECT {names} FROM visits ORDER BY id"))
        documents = connection.execute(text("SELECT version, exporter FROM documents ORDER BY id"))
        return [tuple(row) for row in (*visits, *documents)]


def test_the_desks_columns_are_filled_in_for_older_visits_as_the_store_fills_them(
    visits_of_all_kinds: None, database: Database
) -> None:
    stored = what_the_desk_goes_by(database)
    assert [row[1:4] for row in stored[:5]] == [
        ("K742", "flags", 0),
        ("K743", None, None),
        ("4711", "incomplete", 1),
        ("", "not-reached", 1),
        ("9911", None, None),
    ]
    assert stored[5:] == [(1, "kiosk")] * 3
    schema.downgrade(database.engine, revision="0001")
    schema.upgrade(database.engine)
    assert what_the_desk_goes_by(database) == stored


def test_going_back_before_the_desk_keeps_the_patients_sheets_and_drops_the_reviews(
    store: SqlVisitStore, database: Database, clock: FakeClock
) -> None:
    visit = shared(store, clock.now())
    with desk_beside(database.settings, clock) as desk:
        review = review_by("MB", visit.id, clock.now())
        desk.add_review(review, sheet_of(review))
    schema.downgrade(database.engine, revision="0001")
    with database.engine.connect() as connection:
        names = connection.execute(text("SELECT file_name FROM documents")).scalars().all()
    assert names == [due(visit).file_name]
    schema.upgrade(database.engine)
    assert store.load(visit.id) == visit
    assert bad_findings(database) == []


def test_opening_brings_an_older_database_up(
    either_settings: DatabaseSettings, clock: FakeClock, tmp_path: Path
) -> None:
    filled(either_settings, clock, visits=3)
    newer = replace(either_settings, migrations=later_migrations(tmp_path / "later"))
    opened = open_database(newer, clock)
    with opened.database as database:
        assert opened.upgraded_from == schema.head()
        assert "room" in columns(database, "visits")
        assert len(visit_ids(opened, clock)) == 3
        assert bad_findings(database) == []
        assert (opened.backup is not None) == database.embedded
    with open_database(newer, clock).database as again:
        assert bad_findings(again) == []


def test_a_migration_that_fails_leaves_the_old_schema(
    either_settings: DatabaseSettings, clock: FakeClock, tmp_path: Path
) -> None:
    filled(either_settings, clock, visits=3)
    folder = later_migrations(tmp_path / "later", middle="raise RuntimeError('in the middle')")
    with pytest.raises(RuntimeError, match="in the middle"):
        open_database(replace(either_settings, migrations=folder), clock)
    opened = open_database(either_settings, clock)
    with opened.database as database:
        assert "room" not in columns(database, "visits")
        assert len(visit_ids(opened, clock)) == 3
        assert bad_findings(database) == []


def test_a_migration_that_loses_rows_others_refer_to_is_not_committed(
    settings: DatabaseSettings, clock: FakeClock, tmp_path: Path
) -> None:
    filled(settings, clock, visits=3)
    folder = later_migrations(tmp_path / "later", middle="op.execute('DELETE FROM visits')")
    with pytest.raises(Exception, match="broke the foreign keys of answers"):
        open_database(replace(settings, migrations=folder), clock)
    opened = open_database(settings, clock)
    with opened.database:
        assert len(visit_ids(opened, clock)) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot send itself SIGKILL there")
def test_a_kill_in_the_middle_of_a_migration_leaves_the_old_schema(
    either_settings: DatabaseSettings, clock: FakeClock, tmp_path: Path
) -> None:
    filled(either_settings, clock, visits=3)
    middle = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    later = replace(either_settings, migrations=later_migrations(tmp_path / "later", middle))
    process = start(open_database, later, clock)
    process.join(60)
    assert process.exitcode == -9
    with inspect_database(either_settings) as database:
        assert "room" not in columns(database, "visits")
        assert bad_findings(database) == []
    with open_database(either_settings, clock).database as database:
        assert len(SqlVisitStore(database, clock).unfinished()) == 3


def test_a_name_with_a_percent_sign_is_a_good_place_for_migrations(
    settings: DatabaseSettings, clock: FakeClock, tmp_path: Path
) -> None:
    folder = later_migrations(tmp_path / "100 %s")
    with open_database(replace(settings, migrations=folder), clock).database as database:
        assert "room" in columns(database, "visits")


def test_a_program_that_lost_its_migrations_is_told(
    settings: DatabaseSettings, clock: FakeClock, tmp_path: Path
) -> None:
    with pytest.raises(DatabaseError, match=r"nowhere/versions: this is missing"):
        open_database(replace(settings, migrations=tmp_path / "nowhere"), clock)


def test_tables_of_another_program_on_the_server_are_left_alone(
    server_settings: DatabaseSettings, clock: FakeClock
) -> None:
    with (
        open_database(server_settings, clock).database as database,
        database.engine.begin() as connection,
    ):
        connection.execute(text("CREATE TABLE alembic_version (version_num text)"))
        connection.execute(text("INSERT INTO alembic_version VALUES ('another program')"))
    with open_database(server_settings, clock).database as database:
        assert bad_findings(database) == []
