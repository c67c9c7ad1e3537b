"""The open visit's buttons: save the review, print, copy the note, export again, mark as done."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.desk import DeskState, DeskVisit, OpenedVisit, SheetState
from kiosk.domain.desk_ports import PrintAnswer, PrintOutcome
from kiosk.domain.ids import VisitCode, VisitId
from kiosk.domain.review import ReviewDraft
from kiosk.domain.staff import SignedIn
from kiosk.services.desk import Desk, ExportedAgain
from kiosk.ui.jobs import Jobs
from kiosk.ui.viewmodels.desk.clipboard import NoteClipboard
from kiosk.ui.viewmodels.desk.drafts import Draft, Drafts
from kiosk.ui.viewmodels.desk.sheet import DeskSheetModel
from kiosk.ui.viewmodels.desk.words import Clinic, clock_time
from kiosk.ui.viewmodels.desk.work import DeskWorkModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DeskReviewModel(DeskWorkModel):
    """The form of the open visit and its buttons. turned is emitted when a visit has changed."""

    changed = Signal()
    turned = Signal()

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        sheet: DeskSheetModel,
        drafts: Drafts,
        clipboard: NoteClipboard,
        clinic: Clinic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(jobs, sheet, drafts, parent)
        self._desk = desk
        self._clipboard = clipboard
        self._clinic = clinic
        self._printed: dict[tuple[VisitId, int], str] = {}
        self.formChanged.connect(self.changed)
        self.workChanged.connect(self.changed)
        sheet.came.connect(self._take)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Tell whether a visit lies open."""
        return self._row is not None

    @Property(bool, notify=changed)
    def mayReview(self) -> bool:
        """Tell whether a review can be given: there is a sheet, and the visit is not done."""
        opened = self._sheet.opened
        return (
            self._row is not None
            and opened is not None
            and opened.sheet is SheetState.SHOWN
            and opened.summary is not None
            and self._row.state is not DeskState.DONE
        )

    @Property(bool, notify=changed)
    def reviewed(self) -> bool:
        """Tell whether there is a review already."""
        return self._row is not None and self._row.version > 1

    @Property(str, notify=changed)
    def reviewedBy(self) -> str:
        """Return the initials of the newest review."""
        return self._row.reviewed_by if self._row else ""

    @Property(str, notify=changed)
    def reviewedAt(self) -> str:
        """Return the time of the newest review."""
        return self._review_time(self._row) if self._row else ""

    @Property(bool, notify=changed)
    def done(self) -> bool:
        """Tell whether the visit is done."""
        return self._row is not None and self._row.state is DeskState.DONE

    @Property(str, notify=changed)
    def printed(self) -> str:
        """Return what is known of this version's way to the printer from here.

        sent, perhaps where the printer did not answer, or empty.
        """
        return self._printed.get((self._row.id, self._row.version), "") if self._row else ""

    @Slot()
    def save(self) -> None:
        """Make a new version of the sheet with this review."""
        if self._who is None or self._row is None or self._busy or not self.mayReview:
            return
        if not self._initials:
            self.tell("initials")
            return
        form = self.filled_in
        review = ReviewDraft(form.ticks, form.note.strip(), self._initials)
        visit, version, staff = self._row.id, self._row.version, self._who.name
        self.do(
            "review",
            lambda: self._desk.review(visit, review, based_on=version, staff=staff),
            self._reviewed,
            lambda: self._drafts.settle(visit, form),
        )

    @Slot()
    def markDone(self) -> None:
        """Take the visit off the open list."""
        if self._who is None or self._row is None:
            return
        visit, version, staff = self._row.id, self._row.version, self._who.name
        self.do(
            "done",
            lambda: self._desk.mark_done(visit, version=version, staff=staff),
            self._marked,
        )

    @Slot()
    def printSheet(self) -> None:
        """Send the newest sheet to the printer."""
        if self._who is None or self._row is None:
            return
        row, staff = self._row, self._who.name
        self.do(
            "print",
            lambda: self._desk.print_sheet(row.id, staff=staff),
            lambda answer: self._sent(row, answer),
        )

    @Slot()
    def copyNote(self) -> None:
        """Put the note for the record on the clipboard."""
        if self._row is not None:
            visit = self._row.id
            self.do("note", lambda: self._desk.note(visit), lambda note: self._copied(visit, note))

    @Slot()
    def exportAgain(self) -> None:
        """Write into the folder what is missing there."""
        if self._who is None or self._row is None:
            return
        visit, code, staff = self._row.id, self._row.code, self._who.name
        self.do(
            "export",
            lambda: self._desk.export_again(visit, staff=staff),
            lambda made: self._exported(visit, code, made),
        )

    def begin(self, who: SignedIn) -> None:
        """Work for somebody who has signed in."""
        self._who = who
        self.hand_to(who.name)

    def end(self) -> None:
        """Let go of everything on the screen; unsaved forms stay with their owner."""
        self._who = None
        self._printed.clear()
        self._clipboard.clear()
        self.close()
        self.hand_to("")

    def close(self) -> None:
        """Let go of the visit; an unsaved form is kept."""
        self._row = None
        self.rest()
        self.empty()

    @Slot(object)
    def _take(self, opened: OpenedVisit) -> None:
        """Fill the form for a visit that came; what is typed in it already stays."""
        row, before = opened.row, self._row
        same = before is not None and before.id == row.id
        last = opened.reviews[-1] if opened.reviews else None
        self._row = row
        if same and before is not None:
            self._tell_elsewhere(before, row)
        self.fill(row.id, Draft(last.ticks, last.note) if last else Draft())

    def _tell_elsewhere(self, before: DeskVisit, row: DeskVisit) -> None:
        if row.version > before.version:
            self.tell("elsewhere", row.reviewed_by, self._review_time(row))
        elif row.state is DeskState.DONE and before.state is not DeskState.DONE:
            self.tell("done-elsewhere")

    def _review_time(self, row: DeskVisit) -> str:
        return clock_time(self._clinic.local(row.reviewed_at)) if row.reviewed_at else ""

    def _reviewed(self, opened: OpenedVisit) -> None:
        self.turned.emit()
        if not self.is_open(opened.row.id):
            return
        self._row = opened.row  # so that our own version is not taken for another desk's
        self._sheet.take(opened)
        self.tell("reviewed-due" if opened.due else "reviewed", str(opened.row.version))

    def _marked(self, row: DeskVisit) -> None:
        self.turned.emit()
        if self.is_open(row.id):
            self._row = row
            self._sheet.reload()
            self.tell("done")

    def _sent(self, row: DeskVisit, answer: PrintAnswer) -> None:
        if answer.taken:
            self._printed[row.id, row.version] = "sent"
        elif answer.outcome is PrintOutcome.NO_ANSWER:
            self._printed.setdefault((row.id, row.version), "perhaps")
        trouble = answer.trouble.value if answer.trouble else ""
        said = (answer.outcome.value, answer.queue, answer.job, trouble)
        is_well = answer.outcome is PrintOutcome.SENT
        if self.is_open(row.id):
            self.tell("printed" if is_well else "print-trouble", *said)
        elif not is_well:
            self.tell("print-trouble-of", str(row.code), *said)

    def _copied(self, visit: VisitId, note: str) -> None:
        if not self.is_open(visit):
            return  # it would be pasted into another patient's record
        if note:
            self._clipboard.put(note)
        self.tell("copied" if note else "no-note")

    def _exported(self, visit: VisitId, code: VisitCode, made: ExportedAgain) -> None:
        if self.is_open(visit):
            word = "exported" if made.complete else "exported-in-part"
            self.tell(word, made.written, made.waiting, made.lost)
            self._sheet.reload()
        elif made.lost:
            self.tell("exported-in-part-of", str(code), made.written, made.waiting, made.lost)
