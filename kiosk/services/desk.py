"""What the nurse's desk does: list visits, open one, review, print, export again, mark as done.

Call it from one thread at a time, never from the GUI's: every call may wait for database, folder
or printer. Who may call it is settled at sign-in.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.domain.desk import DeskList, DeskQuery, DeskVisit, OpenedVisit, SheetState
from kiosk.domain.desk_ports import (
    AnswersGoneError,
    DeskStore,
    PrintAnswer,
    PrintOutcome,
    PrintQueue,
    ReviewedElsewhereError,
)
from kiosk.domain.ids import VisitId
from kiosk.domain.ports import (
    AuditEvent,
    Clock,
    Document,
    DocumentKind,
    DocumentState,
    ExportFolder,
    SheetWriter,
)
from kiosk.domain.review import Review, ReviewDraft
from kiosk.domain.summarise import may_share_with_nurse
from kiosk.domain.summary import Summary
from kiosk.domain.visit import Visit
from kiosk.errors import BugError, KnownError
from kiosk.services.exporting import DocumentExport


@dataclass(frozen=True, slots=True)
class DeskTools:
    """What the desk works with besides the database."""

    exports: DocumentExport
    folder: ExportFolder
    sheets: SheetWriter
    unlock: Callable[[bytes], bytes]
    """Takes a document's encryption off, in memory; KnownError when it cannot."""
    note: Callable[[Summary], str]
    """Makes the note that is pasted into the record."""
    queue: PrintQueue | None
    clock: Clock


@dataclass(frozen=True, slots=True)
class ExportedAgain:
    """How many files of a visit were not in the folder, by what became of them."""

    written: int
    waiting: int
    """Tried again by themselves every few seconds."""
    lost: int
    """Not made again: the answers are not kept."""

    @property
    def complete(self) -> bool:
        """Tell whether every file is in the folder now."""
        return not self.waiting and not self.lost


class Desk:
    """The desk of one nurse. Raises KnownError for the world's trouble, told in words."""

    def __init__(self, store: DeskStore, tools: DeskTools) -> None:
        self._store = store
        self._tools = tools

    def visits(self, query: DeskQuery) -> DeskList:
        """Return the visits that a query asks for."""
        return self._store.visits(query)

    def open(self, visit: VisitId) -> OpenedVisit:
        """Return a visit with the newest version of its sheet, made anew where no file is."""
        row = self._row(visit)
        documents = self._store.documents(visit)
        newest = newest_sheet(documents)
        kept = self._kept(row)
        summary = self._tools.exports.summary_of(kept, newest) if kept and newest else None
        state, pdf = self._sheet(newest, summary)
        return OpenedVisit(
            row=row,
            sheet=state,
            pdf=pdf,
            file_name=newest.file_name if newest and _is_out(newest) else "",
            summary=summary,
            reviews=tuple(self._store.reviews(visit)),
            due=sum(not _is_out(document) for document in documents),
        )

    def review(
        self, visit: VisitId, draft: ReviewDraft, *, based_on: int, staff: str
    ) -> OpenedVisit:
        """Keep a review as a new version of the sheet; return the visit as it is then.

        based_on is the version that the nurse saw. The review is safe once this returns, even
        when the folder is away: the sheet then stays due. Raises ReviewedElsewhereError when
        there is a newer version, AnswersGoneError when the answers are no longer kept.
        """
        row = self._row(visit)
        first = first_sheet(self._store.documents(visit))
        if first is None or self._kept(row) is None:
            raise AnswersGoneError(
                "the answers of this visit are no longer kept, so no new sheet can be made",
                where=row.code,
                remedy="Write on the printed sheet",
            )
        now = self._tools.clock.now()
        review = Review(visit, based_on + 1, draft.ticks, draft.note, draft.initials, staff, now)
        document = Document(
            visit,
            DocumentKind.NURSE_SHEET,
            version_name(first.file_name, review.version),
            DocumentState.DUE,
            version=review.version,
        )
        self._store.add_review(review, document)
        self._audit("visit.reviewed", visit, f"version {review.version} by {staff}")
        self._tools.exports.export_due()
        return self.open(visit)

    def mark_done(self, visit: VisitId, *, version: int, staff: str) -> DeskVisit:
        """Take a visit off the open list; ReviewedElsewhereError when it changed meanwhile."""
        self._store.mark_done(visit, version, self._tools.clock.now())
        self._audit("visit.done", visit, staff)
        return self._row(visit)

    def print_sheet(self, visit: VisitId, *, staff: str) -> PrintAnswer:
        """Send the newest sheet to the queue, once; return what the queue answered."""
        if self._tools.queue is None:
            return PrintAnswer(PrintOutcome.NO_PRINTER)
        opened = self.open(visit)
        if not opened.pdf:
            return PrintAnswer(PrintOutcome.NO_SHEET)
        self._audit("sheet.print-asked", visit, staff)
        ended_at = opened.row.ended_at.astimezone(self._tools.clock.now().tzinfo)
        answer = self._tools.queue.send(f"{ended_at:%Y%m%d-%H%M}", opened.pdf)
        try:
            self._audit("sheet.printed", visit, _printed(answer, staff))
        except KnownError:
            # the job is out: an error now would have it printed a second time
            return answer
        return answer

    def export_again(self, visit: VisitId, *, staff: str) -> ExportedAgain:
        """Put into the folder what is due or was taken out of it; return what was done.

        A file that is there stays as it is.
        """
        self._tools.exports.export_due()
        kept = self._kept(self._row(visit))
        written = waiting = lost = 0
        for document in self._store.documents(visit):
            if not _is_out(document):
                waiting += 1
            elif self._tools.folder.find(document.file_name) is None:
                if kept is not None and _can_be_made_again(kept, document):
                    self._tools.exports.write_again(kept, document)
                    written += 1
                else:
                    lost += 1
        self._audit("visit.exported-again", visit, f"{written} by {staff}")
        return ExportedAgain(written, waiting, lost)

    def note(self, visit: VisitId) -> str:
        """Return the note for the record, empty when the answers are no longer kept."""
        kept = self._kept(self._row(visit))
        if kept is None:
            return ""
        newest = newest_sheet(self._store.documents(visit))
        return self._tools.note(self._tools.exports.summary_of(kept, newest)) if newest else ""

    def retry(self) -> None:
        """Try again to write what is due."""
        self._tools.exports.export_due()

    def _row(self, visit: VisitId) -> DeskVisit:
        row = self._store.row(visit)
        if row is None:
            raise ReviewedElsewhereError(
                "this visit is no longer kept",
                where="desk",
                remedy="Its time is over; the printed sheet is what is left of it",
            )
        return row

    def _kept(self, row: DeskVisit) -> Visit | None:
        """Return the visit with its answers, None once they are erased."""
        return self._store.load(row.id) if row.alert is not None else None

    def _sheet(self, newest: Document | None, summary: Summary | None) -> tuple[SheetState, bytes]:
        if newest is None:
            return SheetState.NOT_SHARED, b""
        trouble: KnownError | None = None
        pdf: bytes | None = None
        if _is_out(newest):
            try:
                pdf = self._tools.folder.find(newest.file_name)
            except KnownError as error:
                trouble = error
        if pdf is None and summary is not None:
            pdf = self._tools.sheets.write(newest.kind, summary)
        if pdf is not None:
            return SheetState.SHOWN, self._tools.unlock(pdf)
        if trouble is not None:
            raise trouble
        return SheetState.GONE, b""

    def _audit(self, action: str, visit: VisitId, result: str) -> None:
        self._store.audit(AuditEvent(self._tools.clock.now(), action, visit, result))


def first_sheet(documents: Sequence[Document]) -> Document | None:
    """Return the nurse's sheet as the patient left it, None when there is none."""
    sheets = [one for one in documents if one.kind is DocumentKind.NURSE_SHEET]
    return min(sheets, key=lambda one: one.version, default=None)


def newest_sheet(documents: Sequence[Document]) -> Document | None:
    """Return the newest version of the nurse's sheet, None when there is none."""
    sheets = [one for one in documents if one.kind is DocumentKind.NURSE_SHEET]
    return max(sheets, key=lambda one: one.version, default=None)


def version_name(first_name: str, version: int) -> str:
    """Return the file name of a later version: the first one's with its number."""
    stem, dot, ending = first_name.rpartition(".")
    if not dot:
        raise BugError(f"a document without an ending: {first_name}")
    return f"{stem}-v{version}.{ending}"


def _printed(answer: PrintAnswer, staff: str) -> str:
    """Return what is known of a print that was asked for, for the audit log."""
    if answer.outcome is PrintOutcome.NO_ANSWER:
        return f"no answer, by {staff}"
    return f"job {answer.job} by {staff}" if answer.taken else f"not taken, by {staff}"


def _can_be_made_again(visit: Visit, document: Document) -> bool:
    """Tell whether the answers that are kept are all that a document was made of."""
    return document.kind is not DocumentKind.TAKE_HOME or may_share_with_nurse(visit)


def _is_out(document: Document) -> bool:
    return document.state is DocumentState.EXPORTED
