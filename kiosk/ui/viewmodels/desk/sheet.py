"""The visit that lies open: its sheet, page by page, and what to act on first."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.desk import OpenedVisit, SheetState
from kiosk.domain.ids import VisitId
from kiosk.domain.summary import Reached, Summary
from kiosk.errors import KnownError
from kiosk.services.desk import Desk
from kiosk.services.exporting import ExportReport
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.rows import RowsModel
from kiosk.ui.sheet_pages import SheetPages
from kiosk.ui.viewmodels.desk.words import Clinic, detail_of, in_words, kind_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CLOSED = ""
OPENING = "opening"
TROUBLE = "trouble"


@QmlElement
class DeskSheetModel(QObject):
    """The open visit. came is emitted with each OpenedVisit that belongs to it."""

    changed = Signal()
    came = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        pages: SheetPages,
        clinic: Clinic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._paper = pages
        self._clinic = clinic
        self._pages = RowsModel(("number", "wide", "high"), self)
        self._visit: VisitId | None = None
        self._opened: OpenedVisit | None = None
        self._serial = 0
        self._state = CLOSED
        self._trouble_kind = self._trouble = ""
        self._due = 0
        self._due_because = ""

    @Property(str, notify=changed)
    def key(self) -> str:
        """Return which visit is open; empty for none."""
        return self._visit or ""

    @Property(str, notify=changed)
    def code(self) -> str:
        """Return the visit's code."""
        return self._opened.row.code if self._opened else ""

    @Property(str, notify=changed)
    def state(self) -> str:
        """Return opening, shown, not-shared, gone or trouble; empty while nothing is open."""
        return self._state

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Return why the visit cannot be shown, for IT; may be empty."""
        return self._trouble

    @Property(str, notify=changed)
    def troubleKind(self) -> str:
        """Return which sentence QML has for it; empty while all is well."""
        return self._trouble_kind

    @Property(RowsModel, constant=True)
    def pages(self) -> RowsModel:
        """Return the pages: number from 0, width and height in points."""
        return self._pages

    @Property(int, notify=changed)
    def serial(self) -> int:
        """Return a number that changes with each sheet: the pictures' addresses carry it."""
        return self._serial

    @Property(int, notify=changed)
    def version(self) -> int:
        """Return the version of the sheet."""
        return self._opened.row.version if self._opened else 0

    @Property(str, notify=changed)
    def alert(self) -> str:
        """Return flags, all-no, incomplete or not-reached; empty when that is not kept."""
        row = self._opened.row if self._opened else None
        return row.alert.value if row and row.alert else ""

    @Property(list, notify=changed)
    def flags(self) -> list[str]:
        """Return the safety questions answered with yes, word for word."""
        return list(self._summary.alert.flags) if self._summary else []

    @Property(str, notify=changed)
    def notReached(self) -> str:
        """Return the short names of the safety questions that were not reached."""
        return " · ".join(self._summary.alert.not_reached) if self._summary else ""

    @Property(int, notify=changed)
    def toDo(self) -> int:
        """Return how many needs and facts wait for the nurse."""
        summary = self._summary
        if summary is None or summary.alert_only:
            return 0
        return len(summary.sure.needs) + len(summary.to_explain)

    @Property(int, notify=changed)
    def questions(self) -> int:
        """Return how many questions the patient has."""
        summary = self._summary
        return 0 if summary is None or summary.alert_only else len(summary.questions)

    @Property(bool, notify=changed)
    def counted(self) -> bool:
        """Tell whether the two numbers say something: the patient came so far, and shared it."""
        summary = self._summary
        if summary is None or summary.alert_only:
            return False
        asked = (summary.facts_reached, summary.sure.reached, summary.questions_reached)
        return any(reached is not Reached.NOT_REACHED for reached in asked)

    @Property(int, notify=changed)
    def due(self) -> int:
        """Return how many documents could not be written to the folder yet."""
        return self._due

    @Property(str, notify=changed)
    def dueBecause(self) -> str:
        """Return why, for IT; empty when that is not known."""
        return self._due_because

    @Slot()
    def tryAgain(self) -> None:
        """Open the visit anew after trouble."""
        if self._visit is not None:
            self.open(self._visit)

    @property
    def opened(self) -> OpenedVisit | None:
        """Return the open visit once it is there."""
        return self._opened

    def open(self, visit: VisitId) -> None:
        """Open a visit, or the one that is open anew."""
        self.close()
        self._visit = visit
        self._state = OPENING
        self.changed.emit()
        self.reload()

    def reload(self) -> None:
        """Read the open visit again; what is shown stays until it is there."""
        visit = self._visit
        if visit is not None:
            self._jobs.ask(
                lambda: self._desk.open(visit), self.take, lambda error: self._failed(visit, error)
            )

    def take(self, opened: OpenedVisit) -> None:
        """Show a visit, unless another was opened meanwhile."""
        if opened.row.id != self._visit:
            return
        before, self._opened = self._opened, opened
        self._state = opened.sheet.value
        self._due = opened.due
        self._trouble_kind = self._trouble = ""
        if before is None or before.pdf != opened.pdf or before.sheet != opened.sheet:
            self._lay_out(opened)
        self.changed.emit()
        self.came.emit(opened)

    def note_report(self, report: ExportReport) -> None:
        """Learn how a round of exporting went."""
        self._due_because = in_words(report.failure) if report.failure else ""
        if not report.still_due:
            self._due = 0
        self.changed.emit()

    def close(self) -> None:
        """Forget the visit."""
        self._visit = None
        self._opened = None
        self._state = CLOSED
        self._trouble_kind = self._trouble = ""
        self._due = 0
        self._paper.clear()
        self._pages.show([])
        self._serial += 1
        self.changed.emit()

    @property
    def _summary(self) -> Summary | None:
        return self._opened.summary if self._opened else None

    def _lay_out(self, opened: OpenedVisit) -> None:
        self._serial += 1
        sizes = []
        if opened.sheet is SheetState.SHOWN:
            try:
                sizes = self._paper.show(opened.pdf)
            except KnownError as error:
                self._meet(error)
        self._pages.show(
            [{"number": at, "wide": s.width(), "high": s.height()} for at, s in enumerate(sizes)]
        )

    def _failed(self, visit: VisitId, error: KnownError) -> None:
        if visit == self._visit:
            self._meet(error)
            self.changed.emit()

    def _meet(self, error: KnownError) -> None:
        self._state = TROUBLE
        self._trouble_kind, self._trouble = kind_of(error), detail_of(error)
