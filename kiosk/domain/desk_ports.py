"""What the desk's services need of the world, as Protocols. No implementation belongs here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
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


class PrintOutcome(Enum):
    """What became of a sheet that was to be printed."""

    SENT = "sent"
    HELD_UP = "held-up"
    """The queue has it and does not print it now."""
    TAKEN = "taken"
    """The queue has it, and no more is known."""
    REFUSED = "refused"
    NO_ANSWER = "no-answer"
    """Nobody knows whether the queue has it."""
    NO_PRINTER = "no-printer"
    """No queue is configured."""
    NO_SHEET = "no-sheet"


class PrinterTrouble(Enum):
    """What keeps a queue from printing, or from telling how it stands."""

    PAUSED = "paused"
    REFUSING = "refusing"
    NO_PAPER = "no-paper"
    JAMMED = "jammed"
    OPEN = "open"
    NO_TONER = "no-toner"
    AWAY = "away"
    STOPPED = "stopped"
    UNKNOWN_QUEUE = "unknown-queue"
    NO_SERVICE = "no-service"
    SILENT = "silent"
    NO_PROGRAM = "no-program"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class PrintAnswer:
    """What became of a sheet. A job that was taken is never sent a second time."""

    outcome: PrintOutcome
    queue: str = ""
    """The queue's name; empty when none was asked."""
    job: str = ""
    """The queue's own name of the job; empty when it was not taken."""
    trouble: PrinterTrouble | None = None
    """None when there is none, or nobody looked."""

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

    def state(self) -> PrinterTrouble | None:
        """Return what keeps the queue from printing or telling how it stands; None when ready."""
        ...
