"""Turns rows into the domain's values and back."""

from collections.abc import Iterable
from enum import IntEnum
from types import MappingProxyType

from db.models import AnswerRow, DocumentRow, ReviewRow, VisitRow
from kiosk.domain.desk import DeskState, DeskVisit, code_key
from kiosk.domain.ids import ItemId, LanguageTag, VisitCode, VisitId
from kiosk.domain.ports import Document, DocumentKind, DocumentState
from kiosk.domain.review import Review, ReviewTick
from kiosk.domain.summary import AlertState
from kiosk.domain.visit import (
    YES,
    AnswerKey,
    AnswerKind,
    Outcome,
    Page,
    Step,
    StopReason,
    Visit,
)
from kiosk.errors import DatabaseError


class DeskPlace(IntEnum):
    """Where a visit stands on the desk's list, from the top. Values are stored."""

    FLAGGED = 0
    """Waiting, with a red flag."""
    WAITING = 1
    REVIEWED = 2
    DONE = 3

    @property
    def state(self) -> DeskState:
        """Return what the desk calls it."""
        return {
            DeskPlace.REVIEWED: DeskState.REVIEWED,
            DeskPlace.DONE: DeskState.DONE,
        }.get(self, DeskState.WAITING)


def step_name(step: Step) -> str:
    """Return a step as it is stored: by name, because numbers move when a step is added."""
    return step.name.lower()


def fill_visit(row: VisitRow, visit: Visit) -> None:
    """Write all of a visit but its id, device and answers into a row."""
    row.code = visit.code
    row.code_key = code_key(visit.code)
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
            version=row.version,
        )
    except ValueError:
        raise _unknown(where, f"document {row.id}") from None


def alert_of(answers: Iterable[AnswerRow], reached: Step) -> AlertState | None:
    """Return what the alert strip says of an ended visit, None when it kept no answer.

    Nobody gets past the safety check without answering all of it, so how far the visit got tells
    what only the content pack knows: whether every question was answered.
    """
    given = tuple(answers)
    safety = [answer.value for answer in given if answer.kind == AnswerKind.SAFETY.value]
    if YES in safety:
        return AlertState.FLAGS
    if not given:
        return None
    if not safety:
        return AlertState.NOT_REACHED
    return AlertState.ALL_NO if reached > Step.SAFETY else AlertState.INCOMPLETE


def desk_visit_of(
    row: VisitRow, review: ReviewRow | None, flags: Iterable[str], where: str
) -> DeskVisit:
    """Return an ended visit as a row of the desk; DatabaseError as for visit_of.

    review is its newest. A visit that is not on the list has nothing to wait for, so it is done.
    """
    try:
        if row.ended_at is None:
            raise ValueError("not ended")
        place = DeskPlace.DONE if row.desk_place is None else DeskPlace(row.desk_place)
        return DeskVisit(
            id=VisitId(row.id),
            code=VisitCode(row.code),
            kiosk=row.device,
            language=LanguageTag(row.language),
            started_at=row.started_at,
            ended_at=row.ended_at,
            outcome=Outcome(row.outcome),
            stop_reason=StopReason(row.stop_reason),
            reached=Step[row.reached.upper()],
            alert=AlertState(row.alert) if row.alert else None,
            red_flags=tuple(ItemId(flag) for flag in flags),
            state=place.state,
            version=row.version,
            reviewed_by=review.initials if review else "",
            reviewed_at=review.at if review else None,
        )
    except (KeyError, ValueError):
        raise _unknown(where, f"visit {row.id}") from None


def review_row(review: Review) -> ReviewRow:
    """Return the row of a review; its ticks stand in the sheet's order, with spaces between."""
    return ReviewRow(
        visit_id=review.visit,
        version=review.version,
        ticks=" ".join(tick.value for tick in ReviewTick if tick in review.ticks),
        note=review.note,
        initials=review.initials,
        staff=review.staff,
        at=review.at,
    )


def review_of(row: ReviewRow, where: str) -> Review:
    """Return the review that a row describes; DatabaseError as for visit_of."""
    try:
        return Review(
            visit=VisitId(row.visit_id),
            version=row.version,
            ticks=frozenset(ReviewTick(name) for name in row.ticks.split()),
            note=row.note,
            initials=row.initials,
            staff=row.staff,
            at=row.at,
        )
    except ValueError:
        raise _unknown(where, f"review {row.version} of visit {row.visit_id}") from None


def _unknown(where: str, what: str) -> DatabaseError:
    return DatabaseError(
        f"{what} holds something that this version does not know",
        where=where,
        remedy="Install the newest version of the kiosk",
    )
