"""The audit log shows every edit, deletion, change of order and cut end."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from db import audit
from db.database import Database
from db.store import SqlVisitStore
from db.unit_of_work import unit_of_work
from kiosk.domain.ports import AuditEvent
from tests.fakes import FakeClock


@pytest.fixture
def log(database: Database, store: SqlVisitStore, clock: FakeClock) -> Database:
    """A database with five more events than the opening made; the last numbers are 2 to 6."""
    for number in range(5):
        clock.advance(60)
        store.audit(AuditEvent(clock.now(), "visit.started", f"{number:032x}", "ok"))
    return database


def problems(database: Database) -> list[str]:
    with unit_of_work(database) as work:
        return audit.verify(work.session)


def test_an_untouched_log_has_no_problem(log: Database) -> None:
    assert problems(log) == []
    with unit_of_work(log) as work:
        assert audit.head(work.session, log.device)[0] == 6


@pytest.mark.parametrize(
    ("meddling", "complaint"),
    [
        ("UPDATE audit_events SET result = 'failed' WHERE sequence = 3", "event 3 was changed"),
        ("DELETE FROM audit_events WHERE sequence = 3", "events 3 to 3 are missing"),
        ("DELETE FROM audit_events WHERE sequence = 1", "events 1 to 1 are missing"),
        ("DELETE FROM audit_events WHERE sequence > 4", "the log ends at event 4, not at 6"),
        ("DELETE FROM audit_events", "the log ends at event 0, not at 6"),
        ("DELETE FROM audit_chains", "events without a chain"),
        (
            "UPDATE audit_events SET sequence = CASE sequence WHEN 3 THEN 40 ELSE 3 END "
            "WHERE sequence IN (3, 4); UPDATE audit_events SET sequence = 4 WHERE sequence = 40",
            "event 3 does not follow",
        ),
        (
            "UPDATE audit_events SET own_hash = previous_hash, previous_hash = own_hash "
            "WHERE sequence = 4",
            "event 4 does not follow",
        ),
    ],
)
def test_meddling_shows(log: Database, meddling: str, complaint: str) -> None:
    with unit_of_work(log) as work:
        for statement in meddling.split("; "):
            work.session.execute(text(statement))
        work.commit()
    assert any(complaint in problem for problem in problems(log))


def test_old_events_are_pruned_and_the_rest_still_verifies(
    log: Database, store: SqlVisitStore, clock: FakeClock
) -> None:
    assert store.prune_audit(clock.now() - timedelta(seconds=90)) == 4
    assert problems(log) == []
    assert store.prune_audit(clock.now() + timedelta(days=1)) == 2
    assert store.prune_audit(clock.now() + timedelta(days=1)) == 0
    store.audit(AuditEvent(clock.now(), "visit.ended", "a" * 32, "finished"))
    assert problems(log) == []


def test_a_pruned_log_cannot_be_cut_further_unseen(
    log: Database, store: SqlVisitStore, clock: FakeClock
) -> None:
    store.prune_audit(clock.now() - timedelta(seconds=90))
    with unit_of_work(log) as work:
        work.session.execute(text("DELETE FROM audit_events WHERE sequence = 5"))
        work.commit()
    assert problems(log) == ["kiosk: events 5 to 5 are missing"]


def test_a_clock_set_back_makes_no_hole_when_pruning(
    log: Database, store: SqlVisitStore, clock: FakeClock
) -> None:
    early = clock.now() - timedelta(days=3650)
    store.audit(AuditEvent(early, "clock.set-back", "device", "ok"))
    assert store.prune_audit(clock.now() - timedelta(days=90)) == 0
    assert problems(log) == []
