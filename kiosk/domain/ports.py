"""What the services need of the world, as Protocols.

Tests hand in fakes, bootstrap the real ones. No implementation belongs here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Protocol

from kiosk.domain.clock import ClockStep
from kiosk.domain.ids import LanguageTag, VisitCode, VisitId
from kiosk.domain.pausing import Held, PauseCode
from kiosk.domain.review import FIRST_VERSION, Review
from kiosk.domain.summary import Summary
from kiosk.domain.visit import Answer, Page, Step, Visit


class Clock(Protocol):
    """The time of day and a clock that never goes back."""

    def now(self) -> datetime:
        """Return the present time, aware, in the clinic's zone."""
        ...

    def monotonic(self) -> float:
        """Return seconds since some fixed moment."""
        ...


class CodeIssuer(Protocol):
    """Randomness for ids and codes."""

    def visit_id(self) -> VisitId:
        """Return a new visit id, 32 hex digits."""
        ...

    def visit_code(self) -> VisitCode:
        """Return a new short code without look-alike signs, such as K7-42."""
        ...

    def pause_code(self) -> PauseCode:
        """Return a new code that a paused visit comes back by."""
        ...

    def file_stem(self, at: datetime) -> str:
        """Return a new YYYYMMDD-HHMM-XXXXXXXX (8 base32 signs) for a document's name."""
        ...


class DocumentKind(Enum):
    """The documents of a visit. Values are stored: never rename one."""

    NURSE_SHEET = "nurse-sheet"
    TAKE_HOME = "take-home"
    FHIR = "fhir"
    """The visit for machines: a FHIR R4 bundle in JSON."""


class DocumentState(Enum):
    """How far a document is. Values are stored: never rename one."""

    DUE = "due"
    EXPORTED = "exported"


@dataclass(frozen=True, slots=True)
class Document:
    """A document of a visit: due until its file is whole on disk."""

    visit: VisitId
    kind: DocumentKind
    file_name: str
    """Relative to the export folder, with forward slashes."""
    state: DocumentState
    sha256: str = ""
    """Of the file as written, hex; empty while due."""
    version: int = FIRST_VERSION
    """The first is the patient's; each review makes another of the nurse's sheet."""


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """Something that happened, without any answer in it."""

    at: datetime
    action: str
    """Such as visit.started, visit.ended, document.exported, staff.signed-in."""
    subject: str
    """A visit id or a file name; never what a patient said."""
    result: str


class ExportStore(Protocol):
    """What exporting needs of visits, documents and audit events; each call is one transaction.

    Raises kiosk.errors.KnownError when the database cannot be read or written.
    """

    def load(self, visit: VisitId) -> Visit | None:
        """Return a visit with its answers in the order first given, or None."""
        ...

    def due_documents(self) -> Sequence[Document]:
        """Return the documents not exported yet, oldest first."""
        ...

    def exported(self, document: Document) -> None:
        """Store that a document's file is whole on disk."""
        ...

    def forget(self, visit: VisitId) -> None:
        """Delete the answers of one visit but for a safety check with a red flag in it.

        The flag stands in any case, and the desk shows it until its time is over. Nothing is done
        while a document of the visit is due. Deleted content is overwritten in the file.
        """
        ...

    def review_of(self, document: Document) -> Review | None:
        """Return the review that a later version of the nurse's sheet shows; None for a first."""
        ...

    def audit(self, event: AuditEvent) -> None:
        """Append an audit event."""
        ...


class VisitStore(ExportStore, Protocol):
    """Visits, answers, documents and audit events. Each call is one committed transaction.

    Raises kiosk.errors.KnownError when the database cannot be read or written.
    """

    def begin(self, visit: Visit) -> None:
        """Store a new visit with its answers, if any."""
        ...

    def record(self, visit: VisitId, answers: Sequence[Answer]) -> None:
        """Store answers as given; an empty value removes one. Order of first giving is kept."""
        ...

    def turn(self, visit: VisitId, page: Page, reached: Step) -> None:
        """Store where the visit stands."""
        ...

    def set_code(self, visit: VisitId, code: VisitCode) -> None:
        """Store the code that the patient typed."""
        ...

    def set_language(self, visit: VisitId, language: LanguageTag) -> None:
        """Store the language that the patient changed to."""
        ...

    def end(self, visit: Visit, documents: Sequence[Document]) -> None:
        """Store outcome, reason, time and the documents due, in one transaction.

        A visit whose outcome is WIPED keeps only the answers that the given visit still has.
        """
        ...

    def unfinished(self) -> Sequence[Visit]:
        """Return the visits without an outcome, oldest first."""
        ...

    def erase_answers(self, ended_before: datetime) -> int:
        """Delete the answers of visits that ended before a time and have no document due.

        Return how many visits were emptied. Deleted content is overwritten in the file.
        """
        ...


class PauseStore(Protocol):
    """What is kept of pauses beside their visits. Each call is one committed transaction.

    Raises kiosk.errors.KnownError when the database cannot be read or written.
    """

    def hold(self, held: Held) -> None:
        """Store that a visit which is under way is paused."""
        ...

    def held(self) -> Sequence[Held]:
        """Return the pauses of visits that have no outcome yet, oldest first."""
        ...

    def release(self, visit: VisitId) -> None:
        """Forget the pause of a visit; one that is not paused is no error."""
        ...

    def drop(self, visit: VisitId) -> None:
        """Delete a visit without an outcome, with all it holds; one that is gone is no error.

        Deleted content is overwritten in the file.
        """
        ...


class SheetWriter(Protocol):
    """Makes a document of a summary."""

    def write(self, kind: DocumentKind, summary: Summary) -> bytes:
        """Return the whole file: a PDF, or JSON for DocumentKind.FHIR."""
        ...


class ExportFolder(Protocol):
    """Where documents go."""

    def find(self, file_name: str) -> bytes | None:
        """Return the content of a file that was saved whole before, None when there is none.

        Raises kiosk.errors.KnownError when the folder cannot be read.
        """
        ...

    def save(self, file_name: str, content: bytes) -> Path:
        """Write a file whole or not at all, never over another; return its path.

        Raises kiosk.errors.KnownError when the folder is gone, read-only or full. A file of the
        same name and content counts as saved.
        """
        ...


class FileState(Enum):
    """What is found of a document's file where it was written."""

    WHOLE = "whole"
    CHANGED = "changed"
    """Somebody put another content under its name."""
    GONE = "gone"


class OwnFolder(Protocol):
    """The program's own export folder, where documents are deleted when their time is over.

    Raises kiosk.errors.KnownError when a file cannot be read or deleted.
    """

    def state_of(self, document: Document) -> FileState:
        """Return what is found of a document's file."""
        ...

    def delete(self, document: Document) -> None:
        """Delete a document's file, whatever it holds; one that is gone is no error."""
        ...


class RetentionStore(Protocol):
    """What forgetting needs of visits, documents and audit events; each call is one transaction.

    Raises kiosk.errors.KnownError when the database cannot be read or written.
    """

    def count_answered(self, ended_before: datetime) -> int:
        """Return how many visits erase_answers() would empty."""
        ...

    def erase_answers(self, ended_before: datetime) -> int:
        """Delete the answers of visits that ended before a time and have no document due."""
        ...

    def old_documents(
        self, *, exported_before: datetime, ended_before: datetime
    ) -> Sequence[Document]:
        """Return the exported documents whose file is old, oldest first.

        That is one written before a time, or of a visit that ended before another.
        """
        ...

    def follow_clock(self, step: ClockStep, event: AuditEvent) -> None:
        """Let what is kept for a time age on as it did, by a clock that was set; append an event.

        Once only for each step: both are done, or neither.
        """
        ...

    def audit(self, event: AuditEvent) -> None:
        """Append an audit event."""
        ...
