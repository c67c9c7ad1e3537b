"""What `kiosk db check` finds."""

import pytest
from sqlalchemy import text

from db.checks import Finding, check
from db.database import Database
from db.engine import open_database
from db.settings import DatabaseSettings
from db.sqlite import driver_connection
from db.unit_of_work import unit_of_work
from tests.db.helpers import damage, filled
from tests.fakes import FakeClock


def by_name(database: Database) -> dict[str, Finding]:
    return {finding.name: finding for finding in check(database)}


def bad(database: Database) -> list[str]:
    return [name for name, finding in by_name(database).items() if not finding.ok]


def test_a_good_database_passes_every_check(database: Database) -> None:
    names = {"schema", "audit log"}
    if database.embedded:
        names |= {"content", "references", "settings", "encryption"}
    assert set(by_name(database)) == names
    assert bad(database) == []


def test_an_audit_log_that_was_changed_is_found(database: Database) -> None:
    with unit_of_work(database) as work:
        work.session.execute(text("UPDATE audit_events SET result = 'other'"))
        work.commit()
    assert bad(database) == ["audit log"]


@pytest.mark.parametrize(
    ("statements", "name"),
    [
        (["PRAGMA synchronous = OFF"], "settings"),
        (
            [
                "PRAGMA foreign_keys = OFF",
                "INSERT INTO answers VALUES ('nobody', 'goal', '', 'walk', 1, '2026-01-01')",
                "PRAGMA foreign_keys = ON",
            ],
            "references",
        ),
        (["UPDATE kiosk_schema SET version_num = '0000'"], "schema"),
    ],
)
def test_what_is_wrong_is_found(
    settings: DatabaseSettings, clock: FakeClock, statements: list[str], name: str
) -> None:
    with open_database(settings, clock).database as database:
        with driver_connection(database.engine) as driver:
            for statement in statements:
                driver.execute(statement).fetchall()
        assert bad(database) == [name]


def test_damage_is_found_while_the_database_is_open(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    filled(settings, clock)
    with open_database(settings, clock).database as database:
        middle = settings.database_file.stat().st_size // 2 + 50
        damage(settings.database_file, lambda content: content.__setitem__(middle, 7))
        damage(settings.database_file, lambda content: content.__setitem__(middle + 1, 7))
        assert "encryption" in bad(database)
