"""Keeps what the nurse's desk does: the DeskStore of kiosk.domain.desk_ports.

It is the ExportStore of kiosk.domain.ports, too, for the documents that this desk has to write.
What the list holds is db.desk_list's.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import answers, audit, desk_list, papers
from db.answers import overwrite_deleted
from db.database import Database
from db.mapping import DeskPlace, document_of, review_of, review_row, visit_of
from db.models import ReviewRow, VisitRow
from db.text import storable
from db.unit_of_work import unit_of_work
from kiosk.domain.desk import DeskList, DeskQuery, DeskVisit
from kiosk.domain.desk_ports import AnswersGoneError, ReviewedElsewhereError
from kiosk.domain.ids import VisitId
from kiosk.domain.ports import AuditEvent, Clock, Document
from kiosk.domain.review import Review
from kiosk.domain.visit import Visit
from kiosk.errors import BugError

_LOOK_AGAIN = "Look at it again before you go on"


class SqlDeskStore:
    """A DeskStore on a database that kiosks and other desks use at the same time.

    Each call is one transaction, on disk when the call returns; those that only read keep nobody
    from writing. Any thread may call, one is served at a time. Raises DatabaseError when the
    database cannot be read or written; the next call tries again.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def visits(self, query: DeskQuery) -> DeskList:
        """Return the ended visits of all kiosks that a query asks for."""
        with unit_of_work(self._database, reading=True) as work:
            return desk_list.find(work.session, query, self._database.where)

    def row(self, visit: VisitId) -> DeskVisit | None:
        """Return one ended visit as a row, None when there is none."""
        with unit_of_work(self._database, reading=True) as work:
            return desk_list.one(work.session, visit, self._database.where)

    def load(self, visit: VisitId) -> Visit | None:
        """Return a visit with the answers that are still kept, None when it is gone."""
        with unit_of_work(self._database, reading=True) as work:
            row = work.session.get(VisitRow, visit)
            if row is None:
                return None
            given = answers.of_visit(work.session, visit)
            return visit_of(row, given, self._database.where)

    def documents(self, visit: VisitId) -> Sequence[Document]:
        """Return the documents of a visit, every version, oldest first."""
        with unit_of_work(self._database, reading=True) as work:
            rows = papers.of_visit(work.session, visit)
            return tuple(document_of(row, self._database.where) for row in rows)

    def reviews(self, visit: VisitId) -> Sequence[Review]:
        """Return the reviews of a visit, oldest first."""
        with unit_of_work(self._database, reading=True) as work:
            rows = work.session.scalars(
                select(ReviewRow).where(ReviewRow.visit_id == visit).order_by(ReviewRow.version)
            )
            return tuple(review_of(row, self._database.where) for row in rows)

    def add_review(self, review: Review, document: Document) -> None:
        """Store a review and the document it makes due, in one transaction.

        Raises ReviewedElsewhereError when somebody else was faster or the visit is gone, and
        AnswersGoneError when its answers were erased meanwhile; nothing is stored then.
        """
        if (document.visit, document.version) != (review.visit, review.version):
            raise BugError("a review with another review's document")
        with unit_of_work(self._database) as work:
            row = self._unchanged(work.session, review.visit, review.version - 1)
            if row.desk_place == DeskPlace.DONE:
                raise self._elsewhere(row, self._told_done(row))
            if row.alert is None:
                raise AnswersGoneError(
                    "the answers of this visit are no longer kept, so no new sheet can be made",
                    where=row.code or "desk",
                    remedy="Write on the printed sheet",
                )
            storable(review.note)
            work.session.add(review_row(review))
            papers.add(work.session, document, self._database.device)
            row.version = review.version
            row.desk_place = DeskPlace.REVIEWED
            work.commit()

    def mark_done(self, visit: VisitId, version: int, at: datetime) -> None:
        """Take a visit off the list of open ones; one that is done stays so without an error.

        Raises ReviewedElsewhereError when its newest version is another, or when it is gone.
        """
        with unit_of_work(self._database) as work:
            row = self._unchanged(work.session, visit, version)
            if row.desk_place not in (None, DeskPlace.DONE):
                row.desk_place = DeskPlace.DONE
                row.done_at = at
                work.commit()

    def due_documents(self) -> Sequence[Document]:
        """Return the documents that this desk has to write, oldest first."""
        with unit_of_work(self._database, reading=True) as work:
            return papers.due_for(work.session, self._database.device, self._database.where)

    def exported(self, document: Document) -> None:
        """Store that a document's file is whole on disk, with its hash and the name it got."""
        with unit_of_work(self._database) as work:
            papers.note_export(work.session, document, self._clock.now())
            work.commit()

    def forget(self, visit: VisitId) -> None:
        """Delete the answers of one visit but for a safety check with a red flag in it.

        Nothing is done while one of its documents is due, here or at the kiosk. Deleted content
        is overwritten.
        """
        with unit_of_work(self._database) as work:
            row = work.session.get(VisitRow, visit, with_for_update=True)
            if row is not None:
                answers.forget(work.session, row)
                work.commit()
        overwrite_deleted(self._database)

    def review_of(self, document: Document) -> Review | None:
        """Return the review that a later version of the nurse's sheet shows; None for a first."""
        with unit_of_work(self._database, reading=True) as work:
            return papers.review_shown(work.session, document, self._database.where)

    def audit(self, event: AuditEvent) -> None:
        """Append an audit event to this desk's chain."""
        with unit_of_work(self._database) as work:
            audit.append(work.session, self._database.device, event)
            work.commit()

    def _unchanged(self, session: Session, visit: VisitId, version: int) -> VisitRow:
        """Return a visit's row, locked, whose newest version is the one that the nurse saw."""
        row = session.get(VisitRow, visit, with_for_update=True)
        if row is None:
            raise ReviewedElsewhereError(
                "this visit is no longer kept",
                where="desk",
                remedy="Its time is over; the printed sheet is what is left of it",
            )
        if row.version != version:
            newest = session.get(ReviewRow, (visit, row.version))
            raise self._elsewhere(
                row,
                f"{newest.initials} reviewed this visit at {self._local(newest.at)}"
                if newest
                else "this visit was changed since it was opened here",
            )
        return row

    def _told_done(self, row: VisitRow) -> str:
        at = f" at {self._local(row.done_at)}" if row.done_at else ""
        return f"this visit was marked as done{at}"

    def _elsewhere(self, row: VisitRow, what: str) -> ReviewedElsewhereError:
        return ReviewedElsewhereError(what, where=row.code or "desk", remedy=_LOOK_AGAIN)

    def _local(self, at: datetime) -> str:
        """Return a time as the clinic's clocks show it, with its date when that is not today."""
        now = self._clock.now()
        local = at.astimezone(now.tzinfo)
        return f"{local:%H:%M}" if local.date() == now.date() else f"{local:%Y-%m-%d %H:%M}"
