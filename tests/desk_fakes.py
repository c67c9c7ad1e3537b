"""Stand-ins for the nurse's desk: its store with the database's rules, its printer's queue."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from kiosk.domain.desk import DeskList, DeskQuery, DeskState, DeskVisit, code_key
from kiosk.domain.desk_ports import (
    PrintAnswer,
    PrinterTrouble,
    PrintOutcome,
    ReviewedElsewhereError,
)
from kiosk.domain.ids import VisitId
from kiosk.domain.ports import AuditEvent, Document, DocumentKind, DocumentState
from kiosk.domain.review import FIRST_VERSION, Review
from kiosk.domain.summary import AlertState
from kiosk.domain.visit import AnswerKind, Step, Visit
from kiosk.errors import KnownError
from tests.fakes import MemoryStore


class FakeDeskStore:
    """A desk's store beside a kiosk's: visits and their first documents are the kiosk's.

    fault, when set, is raised instead of whatever is asked for.
    """

    def __init__(self, kiosk: MemoryStore | None = None, kiosk_id: str = "kiosk-1") -> None:
        self.kiosk = kiosk or MemoryStore()
        self.kiosk_id = kiosk_id
        self.reviewed_sheets: list[Document] = []
        self.given: list[Review] = []
        self.done: set[VisitId] = set()
        self.events: list[AuditEvent] = []
        self.fault: KnownError | None = None

    def put(self, visit: Visit, *documents: Document) -> None:
        """Have an ended visit with its documents at hand."""
        self.kiosk.begin(visit)
        self.kiosk.documents.extend(documents)

    def visits(self, query: DeskQuery) -> DeskList:
        self._fail_if_told()
        rows = [self._row_of(visit) for visit in self.kiosk.visits.values() if self._listed(visit)]
        within = [
            row
            for row in rows
            if (query.ended_from is None or row.ended_at >= query.ended_from)
            and (query.ended_before is None or row.ended_at < query.ended_before)
        ]
        found = [
            row
            for row in within
            if query.state in (None, row.state)
            and code_key(row.code).startswith(code_key(query.code))
        ]
        found.sort(key=lambda row: row.ended_at, reverse=True)
        found.sort(key=_place)
        counts = {state: sum(row.state is state for row in within) for state in DeskState}
        return DeskList(tuple(found[: query.limit]), len(found) > query.limit, counts)

    def row(self, visit: VisitId) -> DeskVisit | None:
        self._fail_if_told()
        found = self.kiosk.visits.get(visit)
        return self._row_of(found) if found and found.ended_at else None

    def load(self, visit: VisitId) -> Visit | None:
        self._fail_if_told()
        return self.kiosk.load(visit)

    def documents(self, visit: VisitId) -> Sequence[Document]:
        self._fail_if_told()
        return [one for one in (*self.kiosk.documents, *self.reviewed_sheets) if one.visit == visit]

    def reviews(self, visit: VisitId) -> Sequence[Review]:
        self._fail_if_told()
        return [review for review in self.given if review.visit == visit]

    def add_review(self, review: Review, document: Document) -> None:
        row = self._unchanged(review.visit, review.version - 1)
        if row.state is DeskState.DONE:
            raise _elsewhere(row, "this visit was marked as done")
        self.given.append(review)
        self.reviewed_sheets.append(document)

    def mark_done(self, visit: VisitId, version: int, at: datetime) -> None:
        self._unchanged(visit, version)
        self.done.add(visit)

    def due_documents(self) -> Sequence[Document]:
        self._fail_if_told()
        return [one for one in self.reviewed_sheets if one.state is DocumentState.DUE]

    def exported(self, document: Document) -> None:
        self._fail_if_told()
        for documents in (self.kiosk.documents, self.reviewed_sheets):
            for at, one in enumerate(documents):
                if _key(one) == _key(document):
                    documents[at] = document
                    return
        raise LookupError(document.file_name)

    def forget(self, visit: VisitId) -> None:
        self._fail_if_told()
        if not any(one.state is DocumentState.DUE for one in self.documents(visit)):
            self.kiosk.forget(visit)

    def review_of(self, document: Document) -> Review | None:
        self._fail_if_told()
        if document.kind is not DocumentKind.NURSE_SHEET:
            return None
        return next(
            (r for r in self.reviews(document.visit) if r.version == document.version), None
        )

    def audit(self, event: AuditEvent) -> None:
        self._fail_if_told()
        self.events.append(event)

    def _fail_if_told(self) -> None:
        if self.fault is not None:
            raise self.fault

    def _listed(self, visit: Visit) -> bool:
        sheet = any(one.kind is DocumentKind.NURSE_SHEET for one in self.documents(visit.id))
        return visit.ended_at is not None and (sheet or bool(visit.red_flags))

    def _unchanged(self, visit: VisitId, version: int) -> DeskVisit:
        row = self.row(visit)
        if row is None:
            raise ReviewedElsewhereError("this visit is no longer kept", where="desk", remedy="")
        if row.version != version:
            raise _elsewhere(
                row, f"{row.reviewed_by} reviewed this visit at {row.reviewed_at:%H:%M}"
            )
        return row

    def _row_of(self, visit: Visit) -> DeskVisit:
        assert visit.ended_at is not None
        assert visit.outcome is not None
        assert visit.stop_reason is not None
        newest = max(self.reviews(visit.id), key=lambda one: one.version, default=None)
        state = DeskState.REVIEWED if newest else DeskState.WAITING
        return DeskVisit(
            id=visit.id,
            code=visit.code,
            kiosk=self.kiosk_id,
            language=visit.language,
            started_at=visit.started_at,
            ended_at=visit.ended_at,
            outcome=visit.outcome,
            stop_reason=visit.stop_reason,
            reached=visit.reached,
            alert=_alert(visit),
            red_flags=visit.red_flags,
            state=DeskState.DONE if visit.id in self.done else state,
            version=newest.version if newest else FIRST_VERSION,
            reviewed_by=newest.initials if newest else "",
            reviewed_at=newest.at if newest else None,
        )


class FakeQueue:
    """A printer's queue that takes every job; answer, when set, is given instead."""

    def __init__(self, name: str = "front-desk") -> None:
        self.jobs: list[tuple[str, bytes]] = []
        self.answer: PrintAnswer | None = None
        self.trouble: PrinterTrouble | None = None
        self._name = name

    @property
    def name(self) -> str:
        return self._name

    def send(self, title: str, pdf: bytes) -> PrintAnswer:
        if self.answer is not None and not self.answer.taken:
            return self.answer
        self.jobs.append((title, pdf))
        job = f"{self._name}-{len(self.jobs)}"
        return self.answer or PrintAnswer(PrintOutcome.SENT, self._name, job)

    def state(self) -> PrinterTrouble | None:
        return self.trouble


def _key(document: Document) -> tuple[VisitId, DocumentKind, int]:
    return document.visit, document.kind, document.version


def _place(row: DeskVisit) -> int:
    if row.state is DeskState.WAITING:
        return 0 if row.red_flags else 1
    return 2 if row.state is DeskState.REVIEWED else 3


def _alert(visit: Visit) -> AlertState | None:
    if visit.red_flags:
        return AlertState.FLAGS
    if not visit.answers:
        return None
    if not visit.items(AnswerKind.SAFETY):
        return AlertState.NOT_REACHED
    return AlertState.ALL_NO if visit.reached > Step.SAFETY else AlertState.INCOMPLETE


def _elsewhere(row: DeskVisit, what: str) -> ReviewedElsewhereError:
    return ReviewedElsewhereError(what, where=row.code, remedy="Look at it again before you go on")


def without_answers(store: FakeDeskStore, visit: VisitId) -> None:
    """Have the time of a visit's answers be over."""
    store.kiosk.visits[visit] = store.kiosk.visits[visit].without_answers()


def given_away(store: FakeDeskStore, document: Document) -> None:
    """Have a document of the kiosk be whole on disk."""
    at = store.kiosk.documents.index(document)
    store.kiosk.documents[at] = replace(document, state=DocumentState.EXPORTED)
