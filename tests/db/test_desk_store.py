"""Reviews: kept with their sheet, never one over another, whoever is faster."""

import multiprocessing
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from multiprocessing.synchronize import Barrier

import pytest
from sqlalchemy import func, select

from db import audit
from db.database import Database
from db.desk_store import SqlDeskStore
from db.models import DocumentRow, ReviewRow
from db.settings import DatabaseSettings
from db.store import SqlVisitStore
from db.unit_of_work import unit_of_work
from kiosk.domain.desk import DeskQuery, DeskState
from kiosk.domain.desk_ports import DeskStore, ReviewedElsewhereError
from kiosk.domain.ids import VisitId
from kiosk.domain.ports import AuditEvent, DocumentKind, DocumentState, ExportStore
from kiosk.domain.visit import Answer, AnswerKey, AnswerKind, Outcome, StopReason, Visit
from kiosk.errors import BugError, KnownError
from tests.db.desks import ALL_NO, DESK, FLAG, codes, desk_beside, review_by, seen, shared, sheet_of
from tests.db.helpers import due, ended, visit_at
from tests.db.processes import start
from tests.fakes import FakeClock

HOUR = timedelta(hours=1)


@pytest.fixture
def desk(database: Database, clock: FakeClock) -> Iterator[SqlDeskStore]:
    with desk_beside(database.settings, clock) as store:
        yield store


@pytest.fixture
def visit(store: SqlVisitStore, clock: FakeClock) -> Visit:
    return shared(store, clock.now(), code="K7-42")


def give(desk: SqlDeskStore, initials: str, visit: VisitId, at: datetime, version: int = 2) -> None:
    review = review_by(initials, visit, at, version)
    desk.add_review(review, sheet_of(review))


def test_it_serves_the_desk_and_the_export(desk: SqlDeskStore) -> None:
    both: tuple[DeskStore, ExportStore] = (desk, desk)
    assert both


def test_a_review_comes_back_as_it_was_given_and_makes_a_sheet_due(
    desk: SqlDeskStore, clock: FakeClock, visit: Visit
) -> None:
    review = review_by("MB", visit.id, clock.now() + HOUR)
    desk.add_review(review, sheet_of(review))
    assert list(desk.reviews(visit.id)) == [review]
    assert list(desk.due_documents()) == [sheet_of(review)]
    row = seen(desk, visit.id)
    assert (row.state, row.version) == (DeskState.REVIEWED, 2)
    assert (row.reviewed_by, row.reviewed_at) == ("MB", review.at)
    assert desk.load(visit.id) == visit


def test_each_review_is_kept_and_shown_on_its_own_sheet_only(
    store: SqlVisitStore, desk: SqlDeskStore, clock: FakeClock, visit: Visit
) -> None:
    give(desk, "MB", visit.id, clock.now())
    give(desk, "JD", visit.id, clock.now() + HOUR, version=3)
    first, second, third = desk.documents(visit.id)
    assert [one.version for one in (first, second, third)] == [1, 2, 3]
    for one in (desk, store):
        assert one.review_of(first) is None
        shown = [one.review_of(document) for document in (second, third)]
        assert [review.initials for review in shown if review] == ["MB", "JD"]
        assert one.review_of(replace(third, kind=DocumentKind.TAKE_HOME)) is None
    assert seen(desk, visit.id).reviewed_by == "JD"


def test_kiosk_and_desk_write_their_own_documents_only(
    store: SqlVisitStore, desk: SqlDeskStore, clock: FakeClock, visit: Visit
) -> None:
    other = visit_at(clock.now(), 2, ALL_NO)
    store.begin(other)
    store.end(ended(other, clock.now()), [due(other)])
    give(desk, "MB", visit.id, clock.now())
    sheet = sheet_of(review_by("MB", visit.id, clock.now()))
    assert list(store.due_documents()) == [due(other)]
    assert list(desk.due_documents()) == [sheet]
    desk.exported(replace(sheet, state=DocumentState.EXPORTED, sha256="cd" * 32))
    assert list(desk.due_documents()) == []
    assert list(store.due_documents()) == [due(other)]
    assert [one.sha256 for one in desk.documents(visit.id)] == ["ab" * 32, "cd" * 32]


def test_a_sheet_that_was_never_due_cannot_be_exported(
    desk: SqlDeskStore, clock: FakeClock, visit: Visit
) -> None:
    with pytest.raises(BugError, match="version 2"):
        desk.exported(sheet_of(review_by("MB", visit.id, clock.now())))


def test_a_review_with_another_ones_document_is_a_bug(
    desk: SqlDeskStore, clock: FakeClock, visit: Visit
) -> None:
    review = review_by("MB", visit.id, clock.now())
    with pytest.raises(BugError):
        desk.add_review(review, replace(sheet_of(review), version=3))


def test_the_slower_of_two_desks_is_told_who_was_faster_and_when_on_the_clinics_clock(
    database: Database, desk: SqlDeskStore, visit: Visit
) -> None:
    here = FakeClock(datetime(2026, 11, 22, 10, 42, tzinfo=timezone(-6 * HOUR)))
    with desk_beside(database.settings, here, "other-desk") as other:
        give(desk, "MB", visit.id, here.now().astimezone(UTC))
        here.advance(60)
        with pytest.raises(ReviewedElsewhereError, match=r"K7-42: MB reviewed .* at 10:42\.") as e:
            give(other, "JD", visit.id, here.now())
        with pytest.raises(ReviewedElsewhereError, match="MB reviewed this visit at 10:42"):
            other.mark_done(visit.id, 1, here.now())
        here.advance(86_400)
        with pytest.raises(ReviewedElsewhereError, match="at 2026-11-22 10:42"):
            give(other, "JD", visit.id, here.now())
        assert "\n" not in str(e.value)
        assert list(other.due_documents()) == []
        assert [review.initials for review in other.reviews(visit.id)] == ["MB"]
        give(other, "JD", visit.id, here.now(), version=3)


def test_a_version_that_never_was_is_no_base_for_a_review(
    desk: SqlDeskStore, clock: FakeClock, visit: Visit
) -> None:
    with pytest.raises(ReviewedElsewhereError, match="was changed since"):
        give(desk, "MB", visit.id, clock.now(), version=5)


def test_a_visit_that_is_done_takes_no_review_and_stays_done(
    desk: SqlDeskStore, clock: FakeClock, visit: Visit
) -> None:
    desk.mark_done(visit.id, 1, clock.now())
    desk.mark_done(visit.id, 1, clock.now() + HOUR)
    with pytest.raises(ReviewedElsewhereError, match="marked as done at 10:04"):
        give(desk, "MB", visit.id, clock.now())
    assert seen(desk, visit.id).state is DeskState.DONE
    assert list(desk.reviews(visit.id)) == []


def test_a_visit_that_is_gone_is_told(desk: SqlDeskStore, clock: FakeClock) -> None:
    nobody = VisitId("f" * 32)
    assert desk.row(nobody) is None
    assert desk.load(nobody) is None
    assert list(desk.documents(nobody)) == []
    with pytest.raises(ReviewedElsewhereError, match="no longer kept"):
        give(desk, "MB", nobody, clock.now())
    with pytest.raises(ReviewedElsewhereError, match="no longer kept"):
        desk.mark_done(nobody, 1, clock.now())
    desk.forget(nobody)


def test_of_two_desks_at_the_same_moment_one_wins_and_nothing_is_lost(
    store: SqlVisitStore, database: Database, desk: SqlDeskStore, clock: FakeClock
) -> None:
    visits = [shared(store, clock.now(), number) for number in range(1, 9)]
    with desk_beside(database.settings, clock, "other-desk") as other:
        begin = threading.Barrier(2)
        beaten: list[str] = []

        def race(mine: SqlDeskStore, initials: str) -> None:
            for visit in visits:
                begin.wait(30)
                try:
                    give(mine, initials, visit.id, clock.now())
                except ReviewedElsewhereError as error:
                    beaten.append(error.what)

        threads = [
            threading.Thread(target=race, args=pair) for pair in ((desk, "MB"), (other, "JD"))
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(beaten) == len(visits)
        for visit in visits:
            (review,) = desk.reviews(visit.id)
            assert len(desk.documents(visit.id)) == 2
            assert seen(desk, visit.id).reviewed_by == review.initials
        written = [one.visit for one in (*desk.due_documents(), *other.due_documents())]
        assert sorted(written) == sorted(visit.id for visit in visits)


def review_all(settings: DatabaseSettings, initials: str, count: int, begin: Barrier) -> None:
    """Review each visit, as a desk in a process of its own; leave with the number of wins."""
    clock = FakeClock()
    won = 0
    with desk_beside(settings, clock, f"{initials}-desk") as desk:
        for number in range(1, count + 1):
            begin.wait(60)
            try:
                give(desk, initials, VisitId(f"{number:032x}"), clock.now())
                won += 1
            except ReviewedElsewhereError:
                pass
    raise SystemExit(won)


def test_two_desks_in_processes_of_their_own_never_overwrite_each_other(
    store: SqlVisitStore, database: Database, clock: FakeClock
) -> None:
    visits = [shared(store, clock.now(), number) for number in range(1, 21)]
    with multiprocessing.Manager() as manager:
        begin = manager.Barrier(2)
        desks = [
            start(review_all, database.settings, name, len(visits), begin) for name in ("MB", "JD")
        ]
        for process in desks:
            process.join(120)
    assert sum(process.exitcode or 0 for process in desks) == len(visits)
    with unit_of_work(database) as work:
        for table, expected in ((ReviewRow, 20), (DocumentRow, 40)):
            assert work.session.scalar(select(func.count()).select_from(table)) == expected


def test_once_the_answers_are_erased_the_row_stays_and_no_review_is_taken(
    store: SqlVisitStore, desk: SqlDeskStore, clock: FakeClock
) -> None:
    flagged = shared(store, clock.now(), 1, answers=FLAG)
    waiting = shared(store, clock.now() + HOUR / 2, 2)
    assert codes(desk) == ["0001", "0002"]
    assert store.erase_answers(clock.now() + HOUR) == 2
    assert codes(desk) == ["0002", "0001"]
    for visit in (flagged, waiting):
        row = seen(desk, visit.id)
        assert (row.alert, row.red_flags, row.state) == (None, (), DeskState.WAITING)
    with pytest.raises(KnownError, match="no longer kept") as caught:
        give(desk, "MB", waiting.id, clock.now())
    assert not isinstance(caught.value, ReviewedElsewhereError)
    desk.mark_done(waiting.id, 1, clock.now())


def test_answers_stay_while_the_desk_has_a_sheet_to_write(
    store: SqlVisitStore, desk: SqlDeskStore, clock: FakeClock, visit: Visit
) -> None:
    give(desk, "MB", visit.id, clock.now())
    sheet = sheet_of(review_by("MB", visit.id, clock.now()))
    assert store.erase_answers(clock.now() + HOUR) == 0
    assert desk.load(visit.id) == visit
    desk.exported(replace(sheet, state=DocumentState.EXPORTED))
    assert store.erase_answers(clock.now() + HOUR) == 1
    assert [review.initials for review in desk.reviews(visit.id)] == ["MB"]
    assert seen(desk, visit.id).state is DeskState.REVIEWED


def test_what_is_forgotten_leaves_a_safety_check_with_a_red_flag(
    store: SqlVisitStore, desk: SqlDeskStore, clock: FakeClock
) -> None:
    other = {AnswerKey(AnswerKind.SAFETY, "numb"): "no", AnswerKey(AnswerKind.GOAL): "walk"}
    flagged = shared(store, clock.now(), 1, answers={**other, **FLAG})
    plain = shared(store, clock.now(), 2)
    store.forget(flagged.id)
    desk.forget(plain.id)
    row = seen(desk, flagged.id)
    assert (row.alert is not None, row.red_flags) == (True, ("fever",))
    kept = desk.load(flagged.id)
    assert kept is not None
    assert {key.kind for key in kept.answers} == {AnswerKind.SAFETY}
    assert len(kept.answers) == 2
    give(desk, "MB", flagged.id, clock.now())
    assert seen(desk, plain.id).alert is None
    assert store.load(plain.id) == plain.without_answers()


@pytest.mark.parametrize("forgets", ["kiosk", "desk"])
def test_nothing_is_forgotten_while_anybody_has_to_write_a_document_of_it(
    store: SqlVisitStore, desk: SqlDeskStore, clock: FakeClock, forgets: str
) -> None:
    visit = visit_at(clock.now(), answers={**ALL_NO, **FLAG})
    store.begin(visit)
    store.end(ended(visit, clock.now()), [due(visit), due(visit, DocumentKind.TAKE_HOME)])
    store.exported(replace(due(visit), state=DocumentState.EXPORTED))
    (store if forgets == "kiosk" else desk).forget(visit.id)
    kept = store.load(visit.id)
    assert kept is not None
    assert kept.answers == visit.answers


def test_an_end_that_is_stored_again_does_not_undo_what_the_desk_did(
    store: SqlVisitStore, desk: SqlDeskStore, clock: FakeClock, visit: Visit
) -> None:
    give(desk, "MB", visit.id, clock.now())
    store.end(visit, [due(visit)])
    row = seen(desk, visit.id)
    assert (row.state, row.version, row.reviewed_by) == (DeskState.REVIEWED, 2, "MB")
    assert len(desk.documents(visit.id)) == 2


def test_reviews_and_their_sheets_go_with_the_visit(
    store: SqlVisitStore, desk: SqlDeskStore, database: Database, clock: FakeClock, visit: Visit
) -> None:
    give(desk, "MB", visit.id, clock.now())
    assert store.delete_visits(clock.now() + HOUR) == 1
    assert list(desk.reviews(visit.id)) == []
    assert list(desk.due_documents()) == []
    with unit_of_work(database) as work:
        assert work.session.scalar(select(func.count()).select_from(ReviewRow)) == 0


def test_a_desk_has_an_audit_chain_of_its_own(
    store: SqlVisitStore, desk: SqlDeskStore, database: Database, clock: FakeClock
) -> None:
    for one in (store, desk, desk):
        one.audit(AuditEvent(clock.now(), "visit.reviewed", "0" * 32, "ok"))
    with unit_of_work(database) as work:
        assert audit.head(work.session, DESK)[0] == 2
        assert audit.verify(work.session) == []


def test_a_note_that_no_database_holds_is_refused_before_it_is_stored(
    desk: SqlDeskStore, clock: FakeClock, visit: Visit
) -> None:
    review = replace(review_by("MB", visit.id, clock.now()), note="half a pair \ud83d")
    with pytest.raises(ValueError, match="cannot be stored"):
        desk.add_review(review, sheet_of(review))
    assert seen(desk, visit.id).state is DeskState.WAITING


def test_a_visit_shows_at_the_desk_as_soon_as_it_has_ended(
    store: SqlVisitStore, desk: SqlDeskStore, clock: FakeClock
) -> None:
    visit = visit_at(clock.now(), answers=ALL_NO)
    store.begin(visit)
    assert codes(desk) == []
    store.record(visit.id, [Answer(AnswerKind.SAFETY, "numb", "yes")])
    store.end(ended(visit, clock.now(), Outcome.PARTIAL, StopReason.CALLED_AWAY), [due(visit)])
    (row,) = desk.visits(DeskQuery()).visits
    assert (row.red_flags, row.stop_reason) == (("numb",), StopReason.CALLED_AWAY)
