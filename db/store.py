"""Keeps visits, answers, documents and audit events: the VisitStore of kiosk.domain.ports."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import delete, select

from db import answers, audit, papers, retention
from db.answers import overwrite_deleted
from db.database import Database
from db.mapping import DeskPlace, alert_of, fill_visit, step_name, visit_of
from db.models import AnswerRow, DocumentRow, VisitRow
from db.text import storable
from db.unit_of_work import UnitOfWork, unit_of_work
from kiosk.domain.clock import ClockStep
from kiosk.domain.desk import code_key
from kiosk.domain.ids import LanguageTag, VisitCode, VisitId
from kiosk.domain.ports import AuditEvent, Clock, Document, DocumentKind
from kiosk.domain.review import Review
from kiosk.domain.summary import AlertState
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
            row = self._visit(work, visit)
            row.code = storable(code)
            row.code_key = code_key(code)
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
            row = self._visit(work, visit.id)
            fill_visit(row, visit)
            if visit.outcome is Outcome.WIPED:
                self._keep_only(work, visit.id, visit.answers.keys())
            self._add_documents(work, visit.id, documents)
            self._put_on_the_desk(work, row, visit.reached)
            work.commit()
        if visit.outcome is Outcome.WIPED:
            overwrite_deleted(self._database)

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
            return papers.due_for(work.session, self._database.device, self._database.where)

    def exported(self, document: Document) -> None:
        """Store that a document's file is whole on disk, with its hash and the name it got."""
        with unit_of_work(self._database) as work:
            papers.note_export(work.session, document, self._clock.now())
            work.commit()

    def review_of(self, document: Document) -> Review | None:
        """Return the review that a later version of the nurse's sheet shows; None for a first."""
        with unit_of_work(self._database) as work:
            return papers.review_shown(work.session, document, self._database.where)

    def forget(self, visit: VisitId) -> None:
        """Delete the answers of one visit but for a safety check with a red flag in it.

        Nothing is done while one of its documents is due. Deleted content is overwritten.
        """
        with unit_of_work(self._database) as work:
            answers.forget(work.session, self._visit(work, visit))
            work.commit()
        overwrite_deleted(self._database)

    def erase_answers(self, ended_before: datetime) -> int:
        """Delete the answers of visits that ended before a time and have no document due.

        Return how many visits were emptied. Deleted content is overwritten in the file.
        """
        with unit_of_work(self._database) as work:
            count = answers.erase_old(work.session, self._database.device, ended_before)
            work.commit()
        overwrite_deleted(self._database)
        return count

    def delete_visits(
        self, ended_before: datetime, *, spare: Collection[VisitId] = frozenset()
    ) -> int:
        """Delete visits that ended before a time, with all they hold; return how many.

        A document that is still due goes too, and the audit log says so. Those to spare lose
        their answers only: a file of theirs is left, and only their row still names it.
        """
        device = self._database.device
        over = (VisitRow.device == device, retention.ended() < ended_before)
        with unit_of_work(self._database) as work:
            old = work.session.scalars(select(VisitRow.id).where(*over)).all()
            visits = [visit for visit in old if visit not in spare]
            answers.empty(work.session, spare)
            lost = work.session.scalars(
                select(DocumentRow.file_name)
                .where(DocumentRow.visit_id.in_(visits), papers.is_due())
                .order_by(DocumentRow.id)
            ).all()
            for file_name in lost:
                event = AuditEvent(self._clock.now(), "document.expired", file_name, "deleted")
                audit.append(work.session, device, event)
            work.session.execute(delete(VisitRow).where(VisitRow.id.in_(visits)))
            work.commit()
        overwrite_deleted(self._database)
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
        return visit_of(row, answers.of_visit(work.session, row.id), self._database.where)

    def _write(self, work: UnitOfWork, visit: VisitId, given: Iterable[Answer]) -> None:
        """Store answers one after the other; one that was taken back goes to the end again."""
        rows = {(row.kind, row.item): row for row in answers.of_visit(work.session, visit)}
        position = max((row.position for row in rows.values()), default=0)
        now = self._clock.now()
        for answer in given:
            key = (answer.kind.value, storable(answer.item))
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
            row.value = storable(answer.value)
            row.answered_at = now

    def _keep_only(self, work: UnitOfWork, visit: VisitId, keys: Iterable[AnswerKey]) -> None:
        kept = {(key.kind.value, key.item) for key in keys}
        for row in answers.of_visit(work.session, visit):
            if (row.kind, row.item) not in kept:
                work.session.delete(row)

    def _add_documents(
        self, work: UnitOfWork, visit: VisitId, documents: Sequence[Document]
    ) -> None:
        known = {(row.kind, row.version) for row in papers.of_visit(work.session, visit)}
        for document in documents:
            if document.visit != visit:
                raise BugError("a document of another visit")
            if (document.kind.value, document.version) not in known:
                papers.add(work.session, document, self._database.device)

    def _put_on_the_desk(self, work: UnitOfWork, row: VisitRow, reached: Step) -> None:
        """Put an ended visit on the nurse's list, if the nurse may see anything of it.

        Where it has been put once, and how far it got there, stays.
        """
        alert = alert_of(answers.of_visit(work.session, row.id), reached)
        row.alert = alert.value if alert else None
        flagged = alert is AlertState.FLAGS
        sheet = any(
            one.kind == DocumentKind.NURSE_SHEET.value
            for one in papers.of_visit(work.session, row.id)
        )
        if row.desk_place is None and (flagged or sheet):
            row.desk_place = DeskPlace.FLAGGED if flagged else DeskPlace.WAITING

    def count_answered(self, ended_before: datetime) -> int:
        """Return how many visits erase_answers() would empty."""
        with unit_of_work(self._database, reading=True) as work:
            return retention.count_answered(work.session, self._database.device, ended_before)

    def old_documents(
        self, *, exported_before: datetime, ended_before: datetime
    ) -> Sequence[Document]:
        """Return the exported documents whose file is old, oldest first.

        That is one written before a time, or of a visit that ended before another.
        """
        with unit_of_work(self._database, reading=True) as work:
            return retention.old_documents(
                work.session,
                self._database.device,
                self._database.where,
                exported_before=exported_before,
                ended_before=ended_before,
            )

    def follow_clock(self, step: ClockStep, event: AuditEvent) -> None:
        """Let what is kept for a time age on as it did, by a clock that was set."""
        with unit_of_work(self._database) as work:
            retention.follow_clock(work.session, self._database.device, step)
            audit.append(work.session, self._database.device, event)
            work.commit()

    def count_visits(self, ended_before: datetime) -> int:
        """Return how many visits delete_visits() would delete."""
        with unit_of_work(self._database, reading=True) as work:
            return retention.count_visits(work.session, self._database.device, ended_before)
