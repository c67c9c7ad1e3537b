"""A seeded generator of a full database: what a clinic would have after a million visits.

The visits of the last 30 days; the newest still hold their answers, as the retention clock has it.
"""

import random
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.schema import AddConstraint, DropConstraint
from sqlcipher3 import dbapi2

from db.key import load_key
from db.mapping import DeskPlace
from db.models import AnswerRow, Base, DocumentRow, ReviewRow, VisitRow
from db.settings import DatabaseSettings

END = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
DAYS = 30
BATCH = 20_000
ANSWERED = 0.03
"""The part of the visits, the newest ones, that still hold answers: a day of thirty."""
_ANSWERS = 20
_FLAGGED = 0.1
_SIGNS = "ACDEFHJKLMNPRTUVWXY"

Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows of each table in the order of COLUMNS."""

    visits: list[Row] = field(default_factory=list)
    documents: list[Row] = field(default_factory=list)
    answers: list[Row] = field(default_factory=list)
    reviews: list[Row] = field(default_factory=list)


_COLUMNS = {
    VisitRow.__tablename__: "id, device, code, code_issued, language, started_at, page, reached, "
    "ended_at, outcome, stop_reason, code_key, alert, desk_place, version, done_at",
    DocumentRow.__tablename__: "visit_id, kind, file_name, state, sha256, exported_at, version, "
    "exporter",
    AnswerRow.__tablename__: "visit_id, kind, item, value, position, answered_at",
    ReviewRow.__tablename__: "visit_id, version, ticks, note, initials, staff, at",
}


def fill(settings: DatabaseSettings, count: int, seed: int = 4) -> None:
    """Fill an empty database, closed or on a server, with visits."""
    if settings.url:
        _fill_server(settings.url, count, seed)
        return
    # a process of its own: SQLCipher's wiping of memory, once on, makes millions of rows take hours
    process = get_context("spawn").Process(target=_fill_file, args=(settings, count, seed))
    process.start()
    process.join()
    if process.exitcode:
        raise RuntimeError("the generator failed")


def _fill_file(settings: DatabaseSettings, count: int, seed: int) -> None:
    with closing(dbapi2.connect(str(settings.database_file), isolation_level=None)) as driver:
        driver.execute(f"PRAGMA key = \"x'{load_key(settings)[0]}'\"")
        driver.execute("PRAGMA cipher_compatibility = 4")
        # a bench's file need not survive a power cut
        for setting in ("synchronous = OFF", "cache_size = -800000", "foreign_keys = OFF"):
            driver.execute(f"PRAGMA {setting}")
        driver.execute("BEGIN")
        indexes = driver.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        ).fetchall()
        for name, _ in indexes:
            driver.execute(f"DROP INDEX {name}")
        for batch in _batches(count, seed, zone=""):
            for table, rows in _tables(batch):
                marks = ", ".join("?" * (_COLUMNS[table].count(",") + 1))
                sql = f"INSERT INTO {table} ({_COLUMNS[table]}) VALUES ({marks})"
                driver.executemany(sql, rows)
        for _, sql in indexes:
            driver.execute(sql)
        driver.execute("COMMIT")
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _fill_server(url: str, count: int, seed: int) -> None:
    engine = create_engine(url)
    tables = Base.metadata.sorted_tables
    indexes = [index for table in tables for index in table.indexes]
    references = [one for table in tables for one in table.foreign_key_constraints]
    with engine.begin() as connection:
        for index in indexes:
            index.drop(connection)
        for reference in references:
            connection.execute(DropConstraint(reference))
        for batch in _batches(count, seed, zone="+00"):
            for table, rows in _tables(batch):
                _copy_rows(connection, table, rows)
        for reference in references:
            connection.execute(AddConstraint(reference))
        for index in indexes:
            index.create(connection)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM ANALYZE"))  # as the server does by itself after a while
    engine.dispose()


def _copy_rows(connection: Connection, table: str, rows: Sequence[Row]) -> None:
    driver = connection.connection.driver_connection
    assert driver is not None
    into = f"COPY {table} ({_COLUMNS[table]}) FROM STDIN"
    with driver.cursor() as cursor, cursor.copy(into) as copy:
        for row in rows:
            copy.write_row(row)


def _tables(batch: Batch) -> tuple[tuple[str, list[Row]], ...]:
    return (
        (VisitRow.__tablename__, batch.visits),
        (DocumentRow.__tablename__, batch.documents),
        (AnswerRow.__tablename__, batch.answers),
        (ReviewRow.__tablename__, batch.reviews),
    )


def _batches(count: int, seed: int, zone: str) -> Iterator[Batch]:
    chance = random.Random(seed)
    step = timedelta(days=DAYS) / count
    batch = Batch()
    for number in range(count):
        ended = END - timedelta(days=DAYS) + step * number
        _add_visit(batch, chance, ended, zone, answered=number >= count * (1 - ANSWERED))
        if len(batch.visits) == BATCH or number == count - 1:
            yield batch
            batch = Batch()


def _add_visit(
    batch: Batch, chance: random.Random, ended: datetime, zone: str, *, answered: bool
) -> None:
    visit = f"{chance.getrandbits(128):032x}"
    device = f"kiosk-{chance.randrange(20)}"
    typed = chance.random() < 0.5
    code = f"{chance.randrange(10_000):04d}" if typed else _issued(chance)
    flagged = answered and chance.random() < _FLAGGED
    alert = ("flags" if flagged else "all-no") if answered else None
    place = chance.choices(tuple(DeskPlace)[1:], (0.3, 0.3, 0.4))[0]
    if flagged and place is DeskPlace.WAITING:
        place = DeskPlace.FLAGGED
    at, began = _time(ended, zone), _time(ended - timedelta(minutes=9), zone)
    reviewed = place >= DeskPlace.REVIEWED
    version = 2 if reviewed else 1
    language = "en" if chance.random() < 0.7 else "es"
    began_with = (visit, device, code, not typed, language, began, "done//", "done")
    ended_with = (at, "finished", "done", code.replace("-", ""), alert, int(place), version)
    batch.visits.append((*began_with, *ended_with, at if place is DeskPlace.DONE else None))
    stem = f"{ended:%Y%m%d-%H%M}-{visit[:8]}"
    for kind, name, of in (
        ("nurse-sheet", f"{stem}.pdf", 1),
        ("take-home", f"take-home/{stem}.pdf", 1),
        *((("nurse-sheet", f"{stem}-v2.pdf", 2),) if reviewed else ()),
    ):
        writer = device if of == 1 else f"{device}-desk"
        batch.documents.append((visit, kind, name, "exported", visit * 2, at, of, writer))
    if reviewed:
        ticks = "facts-explained questions-passed"
        batch.reviews.append((visit, 2, ticks, "Told Dr. Lee", "MB", "m.brown", at))
    if answered:
        for place_of in range(_ANSWERS):
            kind = "safety" if place_of < 5 else "value"
            value = "yes" if flagged and place_of == 2 else "no" if place_of < 5 else "some"
            batch.answers.append((visit, kind, f"item-{place_of}", value, place_of + 1, at))


def _issued(chance: random.Random) -> str:
    return f"{chance.choice(_SIGNS)}{chance.randrange(2, 10)}-{chance.randrange(100):02d}"


def _time(at: datetime, zone: str) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S.%f}{zone}"
