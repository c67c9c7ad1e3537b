"""Work on the open visit: one call at a time, and in words what came of it.

An answer that comes after another visit was opened changes nothing on the screen; trouble is
told all the same, with the code of its visit.
"""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.desk import DeskVisit
from kiosk.domain.desk_ports import ReviewedElsewhereError
from kiosk.domain.ids import VisitId
from kiosk.domain.staff import SignedIn
from kiosk.errors import KnownError
from kiosk.ui.jobs import Answer, Jobs
from kiosk.ui.viewmodels.desk.drafts import Drafts
from kiosk.ui.viewmodels.desk.form import DeskFormModel
from kiosk.ui.viewmodels.desk.sheet import DeskSheetModel
from kiosk.ui.viewmodels.desk.words import detail_of, kind_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DeskWorkModel(DeskFormModel):
    """What is under way for the open visit, and the notice over the buttons."""

    workChanged = Signal()

    def __init__(
        self, jobs: Jobs, sheet: DeskSheetModel, drafts: Drafts, parent: QObject | None = None
    ) -> None:
        super().__init__(drafts, parent)
        self._jobs = jobs
        self._sheet = sheet
        self._who: SignedIn | None = None
        self._row: DeskVisit | None = None
        self._busy = ""
        self._notice: tuple[str, list[str | int]] = ("", [])
        self.formChanged.connect(self._forget_initials)

    @Property(str, notify=workChanged)
    def busy(self) -> str:
        """Return what is being done: review, print, note, export or done; empty for nothing."""
        return self._busy

    @Property(str, notify=workChanged)
    def notice(self) -> str:
        """Return what to tell: a word that QML has a sentence for; empty for nothing."""
        return self._notice[0]

    @Property(list, notify=workChanged)
    def noticeParts(self) -> list[str | int]:
        """Return what the sentence is filled with."""
        return self._notice[1]

    @Slot()
    def dismiss(self) -> None:
        """Take the notice away."""
        self.tell("")

    def note_written(self) -> None:
        """Learn that every document is in the folder now."""
        what, parts = self._notice
        if what == "reviewed-due":
            self.tell("reviewed", *parts)

    def tell(self, what: str, *parts: str | int) -> None:
        """Show a notice in place of the one that is there."""
        self._notice = (what, list(parts))
        self.workChanged.emit()

    def is_open(self, visit: VisitId) -> bool:
        """Tell whether a visit is still the open one."""
        return self._row is not None and self._row.id == visit

    def do(
        self,
        what: str,
        call: Callable[[], Answer],
        then: Callable[[Answer], object],
        in_any_case: Callable[[], object] = lambda: None,
    ) -> None:
        """Make one call for the open visit; while it runs no other of its buttons works.

        then is called with the answer unless somebody signed out meanwhile, in_any_case before
        that as soon as the call has succeeded.
        """
        if self._busy or self._row is None:
            return
        self._busy = what
        self.tell("")
        row, who = self._row, self._who

        def answered(answer: Answer) -> None:
            in_any_case()
            self._rest(row.id)
            if self._who is who:
                then(answer)

        def failed(error: KnownError) -> None:
            self._rest(row.id)
            if self._who is who:
                self._failed(row, error)

        self._jobs.ask(call, answered, failed)

    def rest(self) -> None:
        """Forget what is under way and what was told: another visit is opened, or none."""
        self._busy = ""
        self.tell("")

    def _rest(self, visit: VisitId) -> None:
        if self.is_open(visit):
            self._busy = ""
            self.workChanged.emit()

    def _failed(self, row: DeskVisit, error: KnownError) -> None:
        if not self.is_open(row.id):
            self.tell("trouble-of", str(row.code), kind_of(error), detail_of(error))
        elif isinstance(error, ReviewedElsewhereError):
            self._sheet.reload()  # what it brings says who was faster
        else:
            self.tell("trouble", kind_of(error), detail_of(error))

    @Slot()
    def _forget_initials(self) -> None:
        if self._notice[0] == "initials":
            self.tell("")
