"""What is kept of a visit when it ends, and which documents are due."""

from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from kiosk.domain.ports import Document, DocumentKind, DocumentState
from kiosk.domain.summarise import may_share_with_nurse
from kiosk.domain.visit import YES, AnswerKind, Outcome, Visit


@dataclass(frozen=True, slots=True)
class Closed:
    """A visit as it is stored at its end, and its documents."""

    visit: Visit
    documents: tuple[Document, ...]


def close(visit: Visit, *, at: datetime, file_stem: str, fhir: bool = False) -> Closed:
    """Return what to store of a visit that has its outcome.

    A wiped visit keeps nothing but its red flags: those stand in any case. fhir: whatever goes to
    the nurse is written for machines, too.
    """
    ended = replace(visit, ended_at=at)
    if visit.outcome is Outcome.WIPED:
        ended = replace(ended, answers=only_red_flags(visit).answers)
    kinds: list[DocumentKind] = []
    if may_share_with_nurse(visit) or visit.red_flags:
        kinds.append(DocumentKind.NURSE_SHEET)
        if fhir:
            kinds.append(DocumentKind.FHIR)
    if visit.outcome is not Outcome.WIPED:
        kinds.append(DocumentKind.TAKE_HOME)
    return Closed(
        ended,
        tuple(
            Document(visit.id, kind, file_name(kind, file_stem), DocumentState.DUE)
            for kind in kinds
        ),
    )


def only_red_flags(visit: Visit) -> Visit:
    """Return the visit without any answer but the safety questions answered with yes."""
    kept = {
        key: value
        for key, value in visit.answers.items()
        if key.kind is AnswerKind.SAFETY and value == YES
    }
    return replace(visit, answers=MappingProxyType(kept))


def file_name(kind: DocumentKind, stem: str) -> str:
    """Return where a document lies in the export folder: the nurse's sheets on top."""
    match kind:
        case DocumentKind.NURSE_SHEET:
            return f"{stem}.pdf"
        case DocumentKind.TAKE_HOME:
            return f"take-home/{stem}.pdf"
        case DocumentKind.FHIR:
            return f"fhir/{stem}.json"
