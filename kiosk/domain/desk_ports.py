"""What the desk's services need of the world, as Protocols. No implementation belongs here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.domain.desk import DeskList, DeskQuery, DeskVisit
from kiosk.domain.ids import VisitId
from kiosk.domain.ports import AuditEvent, Document
from kiosk.domain.review import Review
from kiosk.domain.visit import Visit
from kiosk.errors import KnownError


class ReviewedElsewhereError(KnownError):
    """Somebody else reviewed the visit, or marked it done, since it was opened here."""


class AnswersGoneError(KnownError):
    """The answers of a visit were erased: no new sheet can be made of them."""


class SheetFileError(KnownError):
    """The file of a sheet is there, but cannot be shown here."""


class DeskStore(Protocol):
    """Ended visits of all kiosks, their documents and reviews; each call is one transaction.

    Any number of desks may use one database. Raises kiosk.errors.KnownError when the database
    cannot be read or written.
    """

    def visits(self, query: DeskQuery) -> DeskList:
        """Return the ended visits that a query asks for."""
        ...

    def row(self, visit: VisitId) -> DeskVisit | None:
        """Return one ended visit as a row, None when there is none."""
        ...

    def load(self, visit: VisitId) -> Visit | None:
        """Return a visit with the answers that are still kept, None when it is gone."""
        ...

    def documents(self, visit: VisitId) -> Sequence[Document]:
        """Return the documents of a visit, every version, oldest first."""
        ...

    def reviews(self, visit: VisitId) -> Sequence[Review]:
        """Return the reviews of a visit, oldest first."""
        ...

    def add_review(self, review: Review, document: Document) -> None:
        """Store a review and the document it makes due, in one transaction.

        Raises ReviewedElsewhereError when the visit already has a version like the review's, is
        done or is gone, and AnswersGoneError when its answers were erased meanwhile; nothing is
        stored then.
        """
        ...

    def mark_done(self, visit: VisitId, version: int, at: datetime) -> None:
        """Take a visit off the list of open ones.

        Raises ReviewedElsewhereError when its newest version is another or the visit is gone;
        nothing is stored then.
        A visit that is done stays so without an error.
        """
        ...

    def audit(self, event: AuditEvent) -> None:
        """Append an audit event to this desk's chain."""
        ...


@dataclass(frozen=True, slots=True)
class PrintAnswer:
    """What a queue answered. A job that was taken is never sent a second time."""

    job: str
    """The queue's own name of the job; empty when it was not taken."""
    message: str
    """One line for the desk: taken, or what is wrong and how to mend it."""

    @property
    def taken(self) -> bool:
        """Tell whether the queue has the job."""
        return bool(self.job)


class PrintQueue(Protocol):
    """A printer's queue that jobs are sent to directly, without any dialog."""

    @property
    def name(self) -> str:
        """Return the queue's name, as configured."""
        ...

    def send(self, title: str, pdf: bytes) -> PrintAnswer:
        """Send a document; the answer comes within ten seconds, and never by an exception."""
        ...

    def state(self) -> str:
        """Return in words what the queue says of itself: ready, paused, out of paper, unknown."""
        ...
