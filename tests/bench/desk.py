"""The nurse's desk on a full database: list, search and open, beside a bare read of one row."""

import os
import random
import secrets
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import create_engine, make_url, select, text

from db.beside import open_beside
from db.desk_store import SqlDeskStore
from db.engine import open_database
from db.models import VisitRow
from db.settings import DatabaseSettings
from db.unit_of_work import unit_of_work
from kiosk.domain.desk import DeskQuery, DeskState
from kiosk.domain.ids import VisitId
from kiosk.system import SystemClock, time_zone
from tests.bench.figures import Figure, median, p95
from tests.bench.many_visits import DAYS, END, fill
from tools.postgres import URL_VARIABLE, server_for_tests

ROUNDS = 200
AT_MOST_MS = 50.0


def measure(visits: int, rounds: int = ROUNDS) -> list[Figure]:
    """Return the milliseconds of what the desk does, on SQLite and, where there is, PostgreSQL.

    Each round does everything once, a bare read of one row by its id among it.
    """
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as folder:
        figures += _measure_one("SQLite", DatabaseSettings(Path(folder)), visits, rounds)
    with server_for_tests(os.environ) as env:
        if env.get(URL_VARIABLE):
            with tempfile.TemporaryDirectory() as folder, _own_database(env[URL_VARIABLE]) as url:
                settings = DatabaseSettings(Path(folder), url=url)
                figures += _measure_one("PostgreSQL", settings, visits, rounds)
    return figures


def _measure_one(name: str, settings: DatabaseSettings, visits: int, rounds: int) -> list[Figure]:
    clock = SystemClock(time_zone(""))
    open_database(settings, clock).database.close()
    begun = time.perf_counter()
    fill(settings, visits)
    made = time.perf_counter() - begun
    sys.stdout.write(f"{visits:,} visits in {name}: made in {made:.0f} s\n")
    with (
        open_database(settings, clock).database,
        open_beside(replace(settings, device="bench-desk"), clock) as desk,
    ):
        store = SqlDeskStore(desk, clock)
        with unit_of_work(desk, reading=True) as work:
            some = work.session.scalars(select(VisitRow.id).where(VisitRow.id < "01")).all()
        chance = random.Random(5)

        def floor() -> None:
            with unit_of_work(desk, reading=True) as work:
                work.session.get(VisitRow, chance.choice(some))

        taken = _by_turns(
            {
                "a bare row": floor,
                "list": lambda: store.visits(_listed(chance)),
                "search by code": lambda: store.visits(DeskQuery(code=_code(chance))),
                "search by date": lambda: store.visits(_dated(chance)),
                "open": lambda: _open(store, VisitId(chance.choice(some))),
            },
            rounds,
        )
    figures = []
    for what, times in taken.items():
        promise = None if what == "a bare row" else AT_MOST_MS
        title = f"desk, {name}, {visits:,} visits, {what}"
        figures.append(Figure(f"{title}, median", median(times), "ms"))
        figures.append(Figure(f"{title}, p95", p95(times), "ms", at_most=promise))
    return figures


def _by_turns(tasks: dict[str, Callable[[], object]], rounds: int) -> dict[str, list[float]]:
    """Do each task in every round, so that a busy moment falls on all; return milliseconds."""
    taken: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(rounds):
        for name, task in tasks.items():
            begun = time.perf_counter()
            task()
            taken[name].append((time.perf_counter() - begun) * 1000)
    return taken


def _listed(chance: random.Random) -> DeskQuery:
    return DeskQuery(state=chance.choice((None, *DeskState)))


def _code(chance: random.Random) -> str:
    """Return a code as it is typed: the whole of it, or its first one to three signs."""
    whole = chance.choice(
        (
            f"{chance.randrange(10_000):04d}",
            f"k{chance.randrange(2, 10)}-{chance.randrange(100):02d}",
        )
    )
    return whole[: chance.randint(1, len(whole))]


def _dated(chance: random.Random) -> DeskQuery:
    begin = END - timedelta(days=chance.randint(1, DAYS))
    state = chance.choice((None, *DeskState))
    code = _code(chance) if chance.random() < 0.3 else ""
    return DeskQuery(state, code, begin, begin + timedelta(days=1))


def _open(store: SqlDeskStore, visit: VisitId) -> None:
    store.row(visit)
    store.load(visit)
    store.documents(visit)
    store.reviews(visit)


@contextmanager
def _own_database(address: str) -> Iterator[str]:
    name = f"kiosk_bench_{secrets.token_hex(6)}"
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    try:
        yield make_url(address).set(database=name).render_as_string(hide_password=False)
    finally:
        with engine.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        engine.dispose()
