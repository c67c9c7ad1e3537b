"""Which documents and answers are past their time, and what goes with a visit."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from db.beside import open_beside
from db.database import Database
from db.desk_store import SqlDeskStore
from db.maintenance import nightly
from db.store import SqlVisitStore
from db.unit_of_work import unit_of_work
from kiosk.domain.clock import ClockStep
from kiosk.domain.ids import VisitId
from kiosk.domain.ports import AuditEvent, Document, DocumentState
from tests.db.desks import DESK, review_by, shared, sheet_of
from tests.db.helpers import due, ended, own_words, visit_at
from tests.fakes import FakeClock

HOUR = 3600.0
YEAR = timedelta(days=365)


def keep(store: SqlVisitStore, clock: FakeClock, number: int, *, export: bool = True) -> Document:
    """Store a visit with words of the patient's and its document; return the document."""
    visit = visit_at(clock.now(), number)
    store.begin(visit)
    store.record(visit.id, [own_words("Will it hurt?")])
    store.end(ended(visit, clock.now()), [due(visit)])
    document = due(visit)
    if export:
        document = replace(document, state=DocumentState.EXPORTED, sha256="a" * 64)
        store.exported(document)
    return document


def test_documents_are_old_by_their_own_time_or_by_their_visits(
    store: SqlVisitStore, clock: FakeClock
) -> None:
    first = keep(store, clock, 1)
    clock.advance(HOUR)
    second = keep(store, clock, 2)
    keep(store, clock, 3, export=False)
    early, now = clock.now() - timedelta(minutes=30), clock.now() + timedelta(seconds=1)
    never = early - timedelta(days=1)

    assert store.old_documents(exported_before=never, ended_before=never) == ()
    assert store.old_documents(exported_before=early, ended_before=never) == (first,)
    assert store.old_documents(exported_before=never, ended_before=early) == (first,)
    assert store.old_documents(exported_before=now, ended_before=never) == (first, second)


def test_the_count_is_of_what_would_be_erased(store: SqlVisitStore, clock: FakeClock) -> None:
    for number in (1, 2):
        keep(store, clock, number)
    keep(store, clock, 3, export=False)
    later = clock.now() + timedelta(seconds=1)

    assert store.count_answered(clock.now()) == 0
    assert store.count_answered(later) == 2
    assert store.erase_answers(later) == 2
    assert store.count_answered(later) == 0


@pytest.mark.parametrize("spared", [True, False])
def test_a_visit_whose_file_is_stuck_keeps_its_row_and_no_answer(
    database: Database, store: SqlVisitStore, clock: FakeClock, *, spared: bool
) -> None:
    document = keep(store, clock, 1)
    keep(store, clock, 2)
    clock.advance(timedelta(days=31).total_seconds())
    spare = {document.visit} if spared else set[VisitId]()

    night = nightly(database, clock, spare=spare)

    assert night.visits_deleted == (1 if spared else 2)
    left = store.load(document.visit)
    assert (left is not None) is spared
    assert left is None or dict(left.answers) == {}
    with unit_of_work(database) as work:
        rows = work.session.execute(text("SELECT alert FROM visits")).all()
    assert [row[0] for row in rows] == [None] * spared


def test_what_a_desk_wrote_is_old_for_the_kiosk_and_for_the_desk_itself(
    database: Database, store: SqlVisitStore, clock: FakeClock
) -> None:
    visit = shared(store, clock.now())
    review = review_by("MB", visit.id, clock.now())
    written = replace(sheet_of(review), state=DocumentState.EXPORTED, sha256="b" * 64)
    later = clock.now() + timedelta(seconds=1)
    with open_beside(replace(database.settings, device=DESK), clock) as beside:
        desk = SqlDeskStore(beside, clock)
        desk.add_review(review, sheet_of(review))
        desk.exported(written)
        at_the_desk = SqlVisitStore(beside, clock)

        assert at_the_desk.old_documents(exported_before=later, ended_before=later) == (written,)
        assert at_the_desk.erase_answers(later) == 0

    both = store.old_documents(exported_before=later, ended_before=later)
    assert [document.version for document in both] == [1, 2]


def set_clock(store: SqlVisitStore, clock: FakeClock, by: timedelta) -> None:
    """Set the clock, and have the store follow it."""
    step = ClockStep(clock.now(), by)
    clock.jump(by)
    store.follow_clock(step, AuditEvent(clock.now(), "clock.set", "by a test", "ok"))


@pytest.mark.parametrize("by", [YEAR, -YEAR])
def test_a_clock_that_is_set_makes_nothing_old(
    database: Database, store: SqlVisitStore, clock: FakeClock, by: timedelta
) -> None:
    document = keep(store, clock, 1)
    due_still = keep(store, clock, 2, export=False)
    began = visit_at(clock.now(), 3)
    store.begin(began)
    clock.advance(HOUR)
    set_clock(store, clock, by)

    two_hours_ago = clock.now() - timedelta(hours=2)
    assert store.count_answered(two_hours_ago) == 0
    assert store.erase_answers(two_hours_ago) == 0
    assert store.old_documents(exported_before=two_hours_ago, ended_before=two_hours_ago) == ()
    assert store.count_visits(two_hours_ago) == 0
    assert nightly(database, clock).visits_deleted == 0
    assert [one.visit for one in store.due_documents()] == [due_still.visit]

    now = clock.now()
    found = store.old_documents(exported_before=now, ended_before=now - YEAR * 2)
    assert [one.visit for one in found] == [document.visit]
    assert store.count_visits(now) == 2
    assert store.erase_answers(now) == 1


def test_a_document_that_is_written_after_a_clock_was_set_goes_by_the_new_one(
    store: SqlVisitStore, clock: FakeClock
) -> None:
    document = keep(store, clock, 1)
    clock.advance(HOUR)
    set_clock(store, clock, YEAR)
    store.exported(replace(document, state=DocumentState.EXPORTED, sha256="b" * 64))
    never = clock.now() - 3 * YEAR
    assert store.old_documents(exported_before=clock.now(), ended_before=never) == ()
    clock.advance(1)
    assert len(store.old_documents(exported_before=clock.now(), ended_before=never)) == 1


def test_a_clock_that_is_set_is_in_the_audit_log_with_what_was_done(
    database: Database, store: SqlVisitStore, clock: FakeClock
) -> None:
    visit = keep(store, clock, 1).visit
    ended_at = clock.now()
    set_clock(store, clock, YEAR)
    loaded = store.load(visit)
    assert loaded is not None
    assert loaded.ended_at == ended_at, "what was written stands"
    with unit_of_work(database) as work:
        actions = work.session.scalars(text("SELECT action FROM audit_events ORDER BY sequence"))
        assert list(actions)[-1] == "clock.set"


def test_another_kiosks_visits_go_by_its_own_clock(
    database: Database, store: SqlVisitStore, clock: FakeClock
) -> None:
    keep(store, clock, 1)
    with open_beside(replace(database.settings, device="kiosk-2"), clock) as beside:
        other = SqlVisitStore(beside, clock)
        other.follow_clock(
            ClockStep(clock.now(), YEAR), AuditEvent(clock.now(), "clock.set", "by a test", "ok")
        )
    clock.advance(1)
    assert store.count_visits(clock.now()) == 1
