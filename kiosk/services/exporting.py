"""Make the documents that are due and put them into the export folder, each exactly once."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.domain.content import Content
from kiosk.domain.ids import LanguageTag
from kiosk.domain.outline import Outline
from kiosk.domain.ports import (
    AuditEvent,
    Clock,
    Document,
    DocumentKind,
    DocumentState,
    ExportFolder,
    ExportStore,
    SheetWriter,
)
from kiosk.domain.summarise import may_share_with_nurse, summarise
from kiosk.domain.summary import Stamp, Summary
from kiosk.domain.visit import Visit
from kiosk.errors import KnownError


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What one round of exporting did; failure is the first thing that went wrong."""

    exported: tuple[Document, ...]
    still_due: int
    failure: KnownError | None


class DocumentExport:
    """Writes due documents. Call it from one thread at a time.

    contents returns the pack's content in a language, or in the clinic's where it has none;
    demand_room raises KnownError when nothing new must be written.
    """

    def __init__(
        self,
        *,
        store: ExportStore,
        sheets: SheetWriter,
        folder: ExportFolder,
        contents: Callable[[LanguageTag], Content],
        outline: Outline,
        clinic_language: LanguageTag,
        stamp: Stamp,
        clock: Clock,
        on_report: Callable[[ExportReport], None],
        demand_room: Callable[[], None] = lambda: None,
    ) -> None:
        self._store = store
        self._sheets = sheets
        self._folder = folder
        self._contents = contents
        self._outline = outline
        self._clinic_language = clinic_language
        self._stamp = stamp
        self._clock = clock
        self._on_report = on_report
        self._demand_room = demand_room
        self._noted: dict[str, str] = {}

    def export_due(self) -> None:
        """Export every due document. One that fails stays due and does not stop the others.

        The first error of our own making is raised once all the others are out.
        """
        exported: list[Document] = []
        failure: KnownError | None = None
        bug: Exception | None = None
        due = self._store.due_documents()
        for document in due:
            try:
                exported.append(self._export(document))
            except KnownError as error:
                failure = failure or error
                self._note_failure(document, error.what)
            except Exception as error:  # noqa: BLE001 - a bug in one must not hold up the others
                bug = bug or error
                self._note_failure(document, type(error).__name__)
        for visit_id in {document.visit for document in exported}:
            visit = self._store.load(visit_id)
            if visit is not None and not may_share_with_nurse(visit):
                self._forget(visit)
        self._on_report(ExportReport(tuple(exported), len(due) - len(exported), failure))
        if bug is not None:
            raise bug

    def _note_failure(self, document: Document, result: str) -> None:
        """Audit a failure once: a drive that is away for days must not fill the database."""
        if self._noted.get(document.file_name) != result:
            now = self._clock.now()
            self._store.audit(AuditEvent(now, "document.failed", document.file_name, result))
            self._noted[document.file_name] = result

    def _export(self, document: Document) -> Document:
        visit = self._store.load(document.visit)
        if visit is None:
            raise KnownError(
                "the visit of a due document is gone",
                where=document.file_name,
                remedy="Run kiosk db check",
            )
        # A name belongs to one visit: a whole file of that name was saved before the program
        # was stopped, and printing again could give other bytes (encryption, a new version).
        pdf = self._folder.find(document.file_name)
        if pdf is None:
            self._demand_room()
            pdf = self._sheets.write(document.kind, self.summary_of(visit, document))
            self._folder.save(document.file_name, pdf)
        return self._note(document, pdf, "document.exported")

    def write_again(self, visit: Visit, document: Document) -> None:
        """Put a document back whose file was taken out of the folder, and note its new hash."""
        pdf = self._sheets.write(document.kind, self.summary_of(visit, document))
        self._folder.save(document.file_name, pdf)
        self._note(document, pdf, "document.exported-again")

    def _note(self, document: Document, pdf: bytes, action: str) -> Document:
        done = replace(
            document, state=DocumentState.EXPORTED, sha256=hashlib.sha256(pdf).hexdigest()
        )
        self._store.exported(done)
        self._noted.pop(document.file_name, None)
        self._store.audit(AuditEvent(self._clock.now(), action, document.file_name, "ok"))
        return done

    def summary_of(self, visit: Visit, document: Document) -> Summary:
        """Return a visit's summary in the language of a document, with the review it shows.

        Its times are the clinic's.
        """
        spoken = self._contents(visit.language)
        content = (
            spoken
            if document.kind is DocumentKind.TAKE_HOME
            else self._contents(self._clinic_language)
        )
        # Each note in the language of who reads it: a sheet says of its own that it is a draft.
        notes = [
            content.translation_status,
            "" if spoken.language == content.language else spoken.translation_note,
        ]
        now = self._clock.now()
        summary = summarise(
            visit,
            content,
            self._outline,
            patient_language_name=spoken.language_name,
            translation_note=" · ".join(note for note in notes if note),
            stamp=self._stamp,
            now=now,
        )
        # What is stored is in UTC; people read the clinic's time, which is the clock's.
        review = self._store.review_of(document)
        return replace(
            summary,
            started_at=summary.started_at.astimezone(now.tzinfo),
            ended_at=summary.ended_at.astimezone(now.tzinfo),
            review=review and replace(review, at=review.at.astimezone(now.tzinfo)),
        )

    def _forget(self, visit: Visit) -> None:
        """Take back what nobody agreed to keep of a visit, once its paper is made.

        Its red flags stay for the desk until their time is over.
        """
        if any(document.visit == visit.id for document in self._store.due_documents()):
            return
        self._store.forget(visit.id)
