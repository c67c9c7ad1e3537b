"""A power cut, as far as a process can play one: what was acknowledged is there afterwards."""

import multiprocessing
import os
import random
from multiprocessing.connection import Connection

from db.checks import check
from db.engine import open_database
from db.settings import DatabaseSettings
from db.store import SqlVisitStore
from kiosk.domain.visit import Answer, AnswerKind
from tests.db.helpers import visit_at
from tests.db.processes import start
from tests.fakes import FakeClock

ROUNDS = int(os.environ.get("KIOSK_TEST_KILL_ROUNDS", "10"))


def answer_for_ever(settings: DatabaseSettings, number: int, acknowledge: Connection) -> None:
    """Store answers, and tell of each once it is stored; runs in the process to be killed."""
    clock = FakeClock()
    store = SqlVisitStore(open_database(settings, clock).database, clock)
    visit = visit_at(clock.now(), number)
    store.begin(visit)
    for item in range(1_000_000):
        store.record(visit.id, [Answer(AnswerKind.QUESTION, str(item), "word " * 500)])
        acknowledge.send(item)


def test_every_acknowledged_answer_survives_a_kill(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    open_database(settings, clock).database.close()
    for number in range(1, ROUNDS + 1):
        acknowledged = answers_until_killed(settings, number)
        opened = open_database(settings, clock)
        with opened.database as database:
            assert opened.recovery is None
            assert [finding for finding in check(database) if not finding.ok] == []
            visit = SqlVisitStore(database, clock).load(visit_at(clock.now(), number).id)
            assert visit is not None
            stored = visit.items(AnswerKind.QUESTION)
            assert list(stored[: len(acknowledged)]) == [str(item) for item in acknowledged]
            assert len(stored) <= len(acknowledged) + 1


def answers_until_killed(settings: DatabaseSettings, number: int) -> list[int]:
    """Kill a process that stores answers, at a random point; return what it acknowledged."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    with ours:
        with theirs:
            process = start(answer_for_ever, settings, number, theirs)
        acknowledged = [ours.recv() for _ in range(random.Random(number).randint(1, 30))]
        process.kill()
        process.join(60)
        while True:
            try:
                acknowledged.append(ours.recv())
            except EOFError:
                return acknowledged
