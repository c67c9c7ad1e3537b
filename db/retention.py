"""What of visits is past its time, in a transaction that is in progress; the caller commits.

How long anything is kept is not known here.
"""

from datetime import datetime

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import Session

from db.mapping import document_of
from db.models import AnswerRow, DocumentRow, VisitRow
from db.papers import is_due
from kiosk.domain.ports import Document, DocumentState


def count_answered(session: Session, device: str, ended_before: datetime) -> int:
    """Return how many of a kiosk's old visits have answers and no document due."""
    found = session.scalar(
        select(func.count())
        .select_from(VisitRow)
        .where(
            VisitRow.device == device,
            VisitRow.ended_at < ended_before,
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
            or_(DocumentRow.exported_at < exported_before, VisitRow.ended_at < ended_before),
        )
        .order_by(DocumentRow.id)
    )
    return tuple(document_of(row, where) for row in rows)


def count_visits(session: Session, device: str, ended_before: datetime) -> int:
    """Return how many of a kiosk's visits ended before a time."""
    found = session.scalar(
        select(func.count())
        .select_from(VisitRow)
        .where(VisitRow.device == device, VisitRow.ended_at < ended_before)
    )
    return found or 0
