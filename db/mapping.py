"""Turns rows into the domain's values and back."""

from collections.abc import Iterable
from types import MappingProxyType

from db.models import AnswerRow, DocumentRow, VisitRow
from kiosk.domain.ids import LanguageTag, VisitCode, VisitId
from kiosk.domain.ports import Document, DocumentKind, DocumentState
from kiosk.domain.visit import AnswerKey, AnswerKind, Outcome, Page, Step, StopReason, Visit
from kiosk.errors import DatabaseError


def step_name(step: Step) -> str:
    """Return a step as it is stored: by name, because numbers move when a step is added."""
    return step.name.lower()


def fill_visit(row: VisitRow, visit: Visit) -> None:
    """Write all of a visit but its id, device and answers into a row."""
    row.code = visit.code
    row.code_issued = visit.code_issued
    row.language = visit.language
    row.started_at = visit.started_at
    row.page = str(visit.page)
    row.reached = step_name(visit.reached)
    row.ended_at = visit.ended_at
    row.outcome = visit.outcome.value if visit.outcome else None
    row.stop_reason = visit.stop_reason.value if visit.stop_reason else None


def visit_of(row: VisitRow, answers: Iterable[AnswerRow], where: str) -> Visit:
    """Return the visit that rows describe; answers are taken in the order they come in.

    Raises DatabaseError when a row holds a word this program does not know.
    """
    try:
        return Visit(
            id=VisitId(row.id),
            code=VisitCode(row.code),
            code_issued=row.code_issued,
            language=LanguageTag(row.language),
            started_at=row.started_at,
            page=Page.parse(row.page),
            reached=Step[row.reached.upper()],
            answers=MappingProxyType(
                {
                    AnswerKey(AnswerKind(answer.kind), answer.item): answer.value
                    for answer in answers
                }
            ),
            ended_at=row.ended_at,
            outcome=Outcome(row.outcome) if row.outcome else None,
            stop_reason=StopReason(row.stop_reason) if row.stop_reason else None,
        )
    except (KeyError, ValueError):
        raise _unknown(where, f"visit {row.id}") from None


def document_of(row: DocumentRow, where: str) -> Document:
    """Return the document that a row describes; DatabaseError as for visit_of."""
    try:
        return Document(
            visit=VisitId(row.visit_id),
            kind=DocumentKind(row.kind),
            file_name=row.file_name,
            state=DocumentState(row.state),
            sha256=row.sha256,
        )
    except ValueError:
        raise _unknown(where, f"document {row.id}") from None


def _unknown(where: str, what: str) -> DatabaseError:
    return DatabaseError(
        f"{what} holds something that this version does not know",
        where=where,
        remedy="Install the newest version of the kiosk",
    )
