"""What of visits is past its time, in a transaction that is in progress; the caller commits.

How long anything is kept is not known here.
"""

from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, or_, select, update
from sqlalchemy.orm import Session

from db.mapping import document_of
from db.models import AnswerRow, DocumentRow, VisitRow
from db.papers import is_due
from kiosk.domain.clock import ClockStep
from kiosk.domain.ports import Document, DocumentState


def ended() -> ColumnElement[datetime | None]:
    """Return when visits ended, by the clock as it is set now."""
    return func.coalesce(VisitRow.kept_from, VisitRow.ended_at)


def exported() -> ColumnElement[datetime | None]:
    """Return when documents were exported, by the clock as it is set now."""
    return func.coalesce(DocumentRow.kept_from, DocumentRow.exported_at)


def follow_clock(session: Session, device: str, step: ClockStep) -> None:
    """Carry over since when a kiosk's visits and documents are kept, to a clock that was set."""
    visits = session.execute(
        select(VisitRow.id, ended()).where(VisitRow.device == device).with_for_update()
    ).all()
    documents = session.execute(
        select(DocumentRow.id, exported()).where(DocumentRow.exporter == device).with_for_update()
    ).all()
    for table, rows in ((VisitRow, visits), (DocumentRow, documents)):
        carried = [{"id": key, "kept_from": step.carry(at)} for key, at in rows if at is not None]
        if carried:
            session.execute(update(table), carried)


def count_answered(session: Session, device: str, ended_before: datetime) -> int:
    """Return how many of a kiosk's old visits have answers and no document due."""
    found = session.scalar(
        select(func.count())
        .select_from(VisitRow)
        .where(
            VisitRow.device == device,
            ended() < ended_before,
            exists().where(AnswerRow.visit_id == VisitRow.id),
            ~exists().where(DocumentRow.visit_id == VisitRow.id, is_due()),
        )
    )
    return found or 0


def old_documents(
    session: Session,
    device: str,
    where: str,
    *,
    exported_before: datetime,
    ended_before: datetime,
) -> tuple[Document, ...]:
    """Return the exported documents that are old, oldest first: of a kiosk's visits, or a desk's.

    What a desk wrote of a kiosk's visits is the business of both: they may share a folder.
    """
    rows = session.scalars(
        select(DocumentRow)
        .join(VisitRow, VisitRow.id == DocumentRow.visit_id)
        .where(
            DocumentRow.state == DocumentState.EXPORTED.value,
            or_(VisitRow.device == device, DocumentRow.exporter == device),
            or_(exported() < exported_before, ended() < ended_before),
        )
        .order_by(DocumentRow.id)
    )
    return tuple(document_of(row, where) for row in rows)


def count_visits(session: Session, device: str, ended_before: datetime) -> int:
    """Return how many of a kiosk's visits ended before a time."""
    found = session.scalar(
        select(func.count())
        .select_from(VisitRow)
        .where(VisitRow.device == device, ended() < ended_before)
    )
    return found or 0
