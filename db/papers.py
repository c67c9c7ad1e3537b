"""The documents of visits in a transaction that is in progress; the caller commits.

Used alike by the kiosk's store and the desk's. Making documents does not belong here.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from db.mapping import document_of, review_of
from db.models import DocumentRow, ReviewRow
from db.text import storable
from kiosk.domain.ports import Document, DocumentKind, DocumentState
from kiosk.domain.review import Review
from kiosk.errors import BugError


def is_due() -> ColumnElement[bool]:
    """Return the condition that a document is not exported yet."""
    return DocumentRow.state == DocumentState.DUE.value


def add(session: Session, document: Document, exporter: str) -> None:
    """Add a document for a kiosk or desk to write."""
    session.add(
        DocumentRow(
            visit_id=document.visit,
            kind=document.kind.value,
            version=document.version,
            exporter=exporter,
            file_name=storable(document.file_name),
            state=document.state.value,
            sha256=document.sha256,
        )
    )
    session.flush()  # one by one, so that ids follow the order given


def due_for(session: Session, exporter: str, where: str) -> tuple[Document, ...]:
    """Return the documents that a kiosk or desk has to write, oldest first."""
    rows = session.scalars(
        select(DocumentRow)
        .where(is_due(), DocumentRow.exporter == exporter)
        .order_by(DocumentRow.id)
    )
    return tuple(document_of(row, where) for row in rows)


def of_visit(session: Session, visit: str) -> Sequence[DocumentRow]:
    """Return the documents of a visit, every version, oldest first."""
    return session.scalars(
        select(DocumentRow).where(DocumentRow.visit_id == visit).order_by(DocumentRow.id)
    ).all()


def note_export(session: Session, document: Document, at: datetime) -> None:
    """Store that a document is whole on disk; BugError for one that was never due."""
    row = session.scalars(
        select(DocumentRow).where(
            DocumentRow.visit_id == document.visit,
            DocumentRow.kind == document.kind.value,
            DocumentRow.version == document.version,
        )
    ).one_or_none()
    if row is None:
        name = f"{document.kind.value} of version {document.version}"
        raise BugError(f"visit {document.visit} has no {name}")
    row.file_name = storable(document.file_name)
    row.state = DocumentState.EXPORTED.value
    row.sha256 = document.sha256
    row.exported_at = at
    row.kept_from = None


def review_shown(session: Session, document: Document, where: str) -> Review | None:
    """Return the review that a later version of the nurse's sheet shows, None for others."""
    if document.kind is not DocumentKind.NURSE_SHEET:
        return None
    row = session.get(ReviewRow, (document.visit, document.version))
    return review_of(row, where) if row is not None else None
