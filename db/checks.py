"""What `kiosk db check` and the nightly check look at."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from db import audit, schema
from db.database import Database
from db.faults import known_errors
from db.sqlite import DriverConnection, driver_connection, driver_version, pragmas, value
from db.unit_of_work import unit_of_work
from kiosk.errors import DatabaseError


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check."""

    name: str
    ok: bool
    detail: str
    """One line; what is wrong when it is not ok."""


def check(database: Database) -> list[Finding]:
    """Check a database throughout: content, encryption, schema, audit log, settings.

    Returns every finding, good and bad; a check that cannot be carried out is a bad one.
    """
    findings = [_finding("schema", lambda: _schema(database))]
    if database.embedded:
        with database.lock:
            findings += _file_findings(database)
    findings.append(_finding("audit log", lambda: _audit(database)))
    return findings


def _file_findings(database: Database) -> list[Finding]:
    with driver_connection(database.engine) as driver:
        checks: dict[str, Callable[[], list[str]]] = {
            "content": lambda: _rows(driver, "PRAGMA integrity_check"),
            "references": lambda: _rows(driver, "PRAGMA foreign_key_check"),
            "settings": lambda: list(_wrong_pragmas(driver, database)),
        }
        if database.key is not None:
            checks["encryption"] = lambda: _encryption(driver)
        return [_finding(name, run, database.where) for name, run in checks.items()]


def _finding(name: str, run: Callable[[], list[str]], where: str = "database") -> Finding:
    try:
        with known_errors(where):
            problems = run()
    except DatabaseError as error:
        problems = [error.what]
    return Finding(name, not problems, "; ".join(problems) or "good")


def _rows(driver: DriverConnection, sql: str) -> list[str]:
    rows = driver.execute(sql).fetchall()
    return [" ".join(map(str, row)) for row in rows if row[0] != "ok"][:10]


def _encryption(driver: DriverConnection) -> list[str]:
    if value(driver, "PRAGMA cipher_status") != "1":
        return ["the file is not encrypted"]
    return _rows(driver, "PRAGMA cipher_integrity_check")


def _wrong_pragmas(driver: DriverConnection, database: Database) -> Iterator[str]:
    for name, wanted in pragmas(database.settings, driver_version()).items():
        got = value(driver, f"PRAGMA {name}")
        if got != wanted:
            yield f"{name} is {got}, not {wanted}"


def _schema(database: Database) -> list[str]:
    newest = schema.head(database.settings.migrations)
    with database.lock, known_errors(database.where):
        stored = schema.stored_revision_of(database.engine)
    return [] if stored == newest else [f"revision {stored or 'none'}, not {newest}"]


def _audit(database: Database) -> list[str]:
    with unit_of_work(database) as work:
        return audit.verify(work.session)
