"""Keeps visits, answers, documents and audit events: the VisitStore of kiosk.domain.ports."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, exists, select
from sqlalchemy.orm import Session

from db import audit
from db.database import Database
from db.faults import known_errors
from db.mapping import document_of, fill_visit, step_name, visit_of
from db.models import AnswerRow, DocumentRow, VisitRow
from db.sqlite import checkpoint, driver_connection
from db.unit_of_work import UnitOfWork, unit_of_work
from kiosk.domain.ids import LanguageTag, VisitCode, VisitId
from kiosk.domain.ports import AuditEvent, Clock, Document, DocumentState
from kiosk.domain.visit import Answer, AnswerKey, Outcome, Page, Step, Visit
from kiosk.errors import BugError


class SqlVisitStore:
    """A VisitStore on a database. Each call is one transaction, on disk when the call returns.

    Any thread may call, one is served at a time. Raises DatabaseError when the database cannot be
    read or written, BugError for a visit or document that was never stored or stored twice, and
    ValueError for text that no database can hold (NUL, half a surrogate pair).
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def begin(self, visit: Visit) -> None:
        """Store a new visit with its answers, if any."""
        with unit_of_work(self._database) as work:
            row = VisitRow(id=visit.id, device=self._database.device)
            fill_visit(row, visit)
            work.session.add(row)
            work.session.flush()
            self._write(
                work,
                visit.id,
                (Answer(key.kind, key.item, given) for key, given in visit.answers.items()),
            )
            work.commit()

    def record(self, visit: VisitId, answers: Sequence[Answer]) -> None:
        """Store answers as given; an empty value removes one. Order of first giving is kept."""
        with unit_of_work(self._database) as work:
            self._visit(work, visit)
            self._write(work, visit, answers)
            work.commit()

    def turn(self, visit: VisitId, page: Page, reached: Step) -> None:
        """Store where the visit stands."""
        with unit_of_work(self._database) as work:
            row = self._visit(work, visit)
            row.page = str(page)
            row.reached = step_name(reached)
            work.commit()

    def set_code(self, visit: VisitId, code: VisitCode) -> None:
        """Store the code that the patient typed."""
        with unit_of_work(self._database) as work:
            self._visit(work, visit).code = _storable(code)
            work.commit()

    def set_language(self, visit: VisitId, language: LanguageTag) -> None:
        """Store the language that the patient changed to."""
        with unit_of_work(self._database) as work:
            self._visit(work, visit).language = language
            work.commit()

    def end(self, visit: Visit, documents: Sequence[Document]) -> None:
        """Store outcome, reason, time and the documents due, in one transaction.

        A visit whose outcome is WIPED keeps only the answers that the given visit still has; the
        others are overwritten in the file. A second call changes nothing that was exported since.
        """
        if visit.outcome is None or visit.stop_reason is None or visit.ended_at is None:
            raise BugError("a visit ends with outcome, reason and time")
        with unit_of_work(self._database) as work:
            fill_visit(self._visit(work, visit.id), visit)
            if visit.outcome is Outcome.WIPED:
                self._keep_only(work, visit.id, visit.answers.keys())
            self._add_documents(work, visit.id, documents)
            work.commit()
        if visit.outcome is Outcome.WIPED:
            self._forget_deleted()

    def load(self, visit: VisitId) -> Visit | None:
        """Return a visit with its answers in the order first given, or None."""
        with unit_of_work(self._database) as work:
            row = self._find(work, visit)
            return self._read(work, row) if row else None

    def unfinished(self) -> Sequence[Visit]:
        """Return this kiosk's visits without an outcome, oldest first."""
        with unit_of_work(self._database) as work:
            rows = work.session.scalars(
                select(VisitRow)
                .where(VisitRow.device == self._database.device, VisitRow.outcome.is_(None))
                .order_by(VisitRow.started_at, VisitRow.id)
            ).all()
            return tuple(self._read(work, row) for row in rows)

    def due_documents(self) -> Sequence[Document]:
        """Return this kiosk's documents not exported yet, oldest first."""
        with unit_of_work(self._database) as work:
            rows = work.session.scalars(
                select(DocumentRow)
                .join(VisitRow, VisitRow.id == DocumentRow.visit_id)
                .where(
                    VisitRow.device == self._database.device,
                    _is_due(),
                )
                .order_by(DocumentRow.id)
            ).all()
            return tuple(document_of(row, self._database.where) for row in rows)

    def exported(self, document: Document) -> None:
        """Store that a document's file is whole on disk, with its hash and the name it got."""
        with unit_of_work(self._database) as work:
            row = work.session.scalars(
                select(DocumentRow).where(
                    DocumentRow.visit_id == document.visit,
                    DocumentRow.kind == document.kind.value,
                )
            ).one_or_none()
            if row is None:
                raise BugError(f"visit {document.visit} has no {document.kind.value}")
            row.file_name = _storable(document.file_name)
            row.state = DocumentState.EXPORTED.value
            row.sha256 = document.sha256
            row.exported_at = self._clock.now()
            work.commit()

    def forget(self, visit: VisitId) -> None:
        """Delete the answers of one visit. Deleted content is overwritten in the file."""
        with unit_of_work(self._database) as work:
            row = self._visit(work, visit)
            work.session.execute(delete(AnswerRow).where(AnswerRow.visit_id == row.id))
            work.commit()
        self._forget_deleted()

    def erase_answers(self, ended_before: datetime) -> int:
        """Delete the answers of visits that ended before a time and have no document due.

        Return how many visits were emptied. Deleted content is overwritten in the file.
        """
        with unit_of_work(self._database) as work:
            visits = work.session.scalars(
                select(VisitRow.id).where(
                    VisitRow.device == self._database.device,
                    VisitRow.ended_at < ended_before,
                    exists().where(AnswerRow.visit_id == VisitRow.id),
                    ~exists().where(DocumentRow.visit_id == VisitRow.id, _is_due()),
                )
            ).all()
            work.session.execute(delete(AnswerRow).where(AnswerRow.visit_id.in_(visits)))
            work.commit()
        self._forget_deleted()
        return len(visits)

    def delete_visits(self, ended_before: datetime) -> int:
        """Delete visits that ended before a time, with all they hold; return how many.

        A document that is still due goes too, and the audit log says so.
        """
        device = self._database.device
        over = (VisitRow.device == device, VisitRow.ended_at < ended_before)
        with unit_of_work(self._database) as work:
            visits = work.session.scalars(select(VisitRow.id).where(*over)).all()
            lost = work.session.scalars(
                select(DocumentRow.file_name)
                .where(DocumentRow.visit_id.in_(visits), _is_due())
                .order_by(DocumentRow.id)
            ).all()
            for file_name in lost:
                event = AuditEvent(self._clock.now(), "document.expired", file_name, "deleted")
                audit.append(work.session, device, event)
            work.session.execute(delete(VisitRow).where(VisitRow.id.in_(visits)))
            work.commit()
        self._forget_deleted()
        return len(visits)

    def audit(self, event: AuditEvent) -> None:
        """Append an audit event to this kiosk's chain."""
        with unit_of_work(self._database) as work:
            audit.append(work.session, self._database.device, event)
            work.commit()

    def prune_audit(self, before: datetime) -> int:
        """Delete this kiosk's audit events older than a time; return how many."""
        with unit_of_work(self._database) as work:
            count = audit.prune(work.session, self._database.device, before)
            work.commit()
            return count

    def _find(self, work: UnitOfWork, visit: VisitId) -> VisitRow | None:
        row = work.session.get(VisitRow, visit)
        return row if row is not None and row.device == self._database.device else None

    def _visit(self, work: UnitOfWork, visit: VisitId) -> VisitRow:
        row = self._find(work, visit)
        if row is None:
            raise BugError(f"there is no visit {visit}")
        return row

    def _read(self, work: UnitOfWork, row: VisitRow) -> Visit:
        return visit_of(row, _answers(work.session, row.id), self._database.where)

    def _write(self, work: UnitOfWork, visit: VisitId, answers: Iterable[Answer]) -> None:
        """Store answers one after the other; one that was taken back goes to the end again."""
        rows = {(row.kind, row.item): row for row in _answers(work.session, visit)}
        position = max((row.position for row in rows.values()), default=0)
        now = self._clock.now()
        for answer in answers:
            key = (answer.kind.value, _storable(answer.item))
            row = rows.get(key)
            if not answer.value:
                if row is not None:
                    work.session.flush()  # it may have been given in this very call
                    work.session.delete(rows.pop(key))
                    work.session.flush()
                continue
            if row is None:
                position += 1
                row = AnswerRow(visit_id=visit, kind=key[0], item=key[1], position=position)
                rows[key] = row
                work.session.add(row)
            row.value = _storable(answer.value)
            row.answered_at = now

    def _keep_only(self, work: UnitOfWork, visit: VisitId, keys: Iterable[AnswerKey]) -> None:
        kept = {(key.kind.value, key.item) for key in keys}
        for row in _answers(work.session, visit):
            if (row.kind, row.item) not in kept:
                work.session.delete(row)

    def _add_documents(
        self, work: UnitOfWork, visit: VisitId, documents: Sequence[Document]
    ) -> None:
        known = set(
            work.session.scalars(select(DocumentRow.kind).where(DocumentRow.visit_id == visit))
        )
        for document in documents:
            if document.visit != visit:
                raise BugError("a document of another visit")
            if document.kind.value not in known:
                work.session.add(
                    DocumentRow(
                        visit_id=visit,
                        kind=document.kind.value,
                        file_name=_storable(document.file_name),
                        state=document.state.value,
                        sha256=document.sha256,
                    )
                )
                work.session.flush()  # one by one, so that ids follow the order given

    def _forget_deleted(self) -> None:
        """Overwrite deleted rows in the file and empty the log that still holds them."""
        database = self._database
        if not database.embedded:
            return
        with (
            database.lock,
            known_errors(database.where),
            driver_connection(database.engine) as driver,
        ):
            checkpoint(driver, database.where)


def _answers(session: Session, visit: str) -> Sequence[AnswerRow]:
    return session.scalars(
        select(AnswerRow).where(AnswerRow.visit_id == visit).order_by(AnswerRow.position)
    ).all()


def _is_due() -> ColumnElement[bool]:
    return DocumentRow.state == DocumentState.DUE.value


def _storable(text: str) -> str:
    """Return the text; ValueError when a database could not give it back unchanged."""
    if "\x00" in text or any("\ud800" <= sign <= "\udfff" for sign in text):
        raise ValueError("text with NUL or half a surrogate pair cannot be stored")
    return text
