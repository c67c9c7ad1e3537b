"""Visits at the nurse's desk, for the tests of its database side."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from db.beside import open_beside
from db.desk_store import SqlDeskStore
from db.settings import DatabaseSettings
from db.store import SqlVisitStore
from kiosk.domain.desk import DeskQuery, DeskVisit
from kiosk.domain.ids import VisitCode, VisitId
from kiosk.domain.ports import Clock, Document, DocumentKind, DocumentState
from kiosk.domain.review import Review, ReviewTick
from kiosk.domain.visit import AnswerKey, AnswerKind, Step, Visit
from tests.db.helpers import due, ended, visit_at

FLAG = {AnswerKey(AnswerKind.SAFETY, "fever"): "yes"}
ALL_NO = {AnswerKey(AnswerKind.SAFETY, "fever"): "no", AnswerKey(AnswerKind.GOAL): "walk"}
DESK = "kiosk-desk"


@contextmanager
def desk_beside(
    settings: DatabaseSettings, clock: Clock, name: str = DESK
) -> Iterator[SqlDeskStore]:
    """Open a desk on a database that may be open elsewhere."""
    with open_beside(replace(settings, device=name), clock) as database:
        yield SqlDeskStore(database, clock)


def shared(
    store: SqlVisitStore,
    at: datetime,
    number: int = 1,
    *,
    answers: dict[AnswerKey, str] | None = None,
    code: str = "",
) -> Visit:
    """Have a visit end at a time with a nurse's sheet that is out; return it."""
    visit = replace(
        visit_at(at, number, ALL_NO if answers is None else answers),
        code=VisitCode(code or f"{number:04d}"),
        reached=Step.DONE,
    )
    store.begin(visit)
    over = ended(visit, at)
    store.end(over, [due(over)])
    store.exported(replace(due(over), state=DocumentState.EXPORTED, sha256="ab" * 32))
    return over


def review_by(initials: str, visit: VisitId, at: datetime, version: int = 2) -> Review:
    """Return a review as a nurse gives it."""
    ticks = frozenset({ReviewTick.FACTS_EXPLAINED, ReviewTick.REFERRED})
    return Review(visit, version, ticks, "Told Dr. Lee", initials, "m.brown", at)


def sheet_of(review: Review) -> Document:
    """Return the sheet that a review makes due."""
    name = f"{review.visit[-4:]}-v{review.version}.pdf"
    return Document(
        review.visit, DocumentKind.NURSE_SHEET, name, DocumentState.DUE, version=review.version
    )


def seen(desk: SqlDeskStore, visit: VisitId) -> DeskVisit:
    """Return a visit's row."""
    row = desk.row(visit)
    assert row is not None
    return row


def codes(desk: SqlDeskStore, query: DeskQuery | None = None) -> list[str]:
    """Return the codes that a list shows, in its order."""
    return [row.code for row in desk.visits(query or DeskQuery()).visits]
