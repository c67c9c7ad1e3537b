"""The root of what the desk's window sees: who is signed in, and the parts of the screen."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QClipboard
from PySide6.QtQml import QmlElement

from kiosk.domain.desk import DeskList, DeskQuery
from kiosk.domain.ids import VisitId
from kiosk.domain.ports import Clock
from kiosk.domain.staff import SignedIn
from kiosk.services.desk import Desk
from kiosk.services.exporting import ExportReport
from kiosk.ui.jobs import Jobs
from kiosk.ui.sheet_pages import SheetPages
from kiosk.ui.viewmodels.desk.clipboard import NoteClipboard
from kiosk.ui.viewmodels.desk.drafts import Drafts
from kiosk.ui.viewmodels.desk.review import DeskReviewModel
from kiosk.ui.viewmodels.desk.sheet import DeskSheetModel
from kiosk.ui.viewmodels.desk.sign_in import Access, DeskSignInModel
from kiosk.ui.viewmodels.desk.visits import DeskVisitsModel
from kiosk.ui.viewmodels.desk.words import Clinic

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

WARN_AHEAD = 30.0
"""Seconds of warning before the desk signs out."""
RETRY_EVERY = 10.0
"""Seconds between two tries to write what is due."""
A_MOMENT = timedelta(seconds=1)
TEXT_SCALES = (1.0, 1.25, 1.5)


@dataclass(frozen=True, slots=True)
class DeskWorld:
    """What the desk's view models work with."""

    desk: Desk
    access: Access
    clinic: Clinic
    clock: Clock
    clipboard: QClipboard
    sign_out_after: float
    """Seconds without a key or a click."""


@QmlElement
class DeskModel(QObject):
    """The desk. tick() and poll() are called by the engine's timers.

    wiped is emitted when somebody has signed out: nothing of a visit is left then.
    """

    changed = Signal()
    wiped = Signal()

    def __init__(
        self, world: DeskWorld, jobs: Jobs, pages: SheetPages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._world = world
        self._jobs = jobs
        self._clock = world.clock
        self._who: SignedIn | None = None
        self._used_at = self._clock.monotonic()
        self._retried_at = self._used_at
        self._seconds_left = 0
        self._text_scale = TEXT_SCALES[0]
        self._clipboard = NoteClipboard(world.clipboard, self._clock)
        self._sign_in = DeskSignInModel(world.access, jobs, self._clock, self)
        self._visits = DeskVisitsModel(world.desk.visits, jobs, world.clinic, self._clock, self)
        self._sheet = DeskSheetModel(world.desk, jobs, pages, world.clinic, self)
        self._review = DeskReviewModel(
            world.desk, jobs, self._sheet, Drafts(), self._clipboard, world.clinic, self
        )
        self._sign_in.admitted.connect(self._admit)
        self._visits.listed.connect(self._compare)
        self._review.turned.connect(self._visits.poll)
        self._sign_in.open()

    @Property(bool, notify=changed)
    def signedIn(self) -> bool:
        """Tell whether somebody is signed in."""
        return self._who is not None

    @Property(str, notify=changed)
    def who(self) -> str:
        """Return the name of who is signed in."""
        return self._who.name if self._who else ""

    @Property(str, constant=True)
    def station(self) -> str:
        """Return the desk's name."""
        return self._world.clinic.station

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Return the seconds until the desk signs out, once it warns; 0 before."""
        return self._seconds_left

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """Return the text size, as a factor."""
        return self._text_scale

    @Property(DeskSignInModel, constant=True)
    def signIn(self) -> DeskSignInModel:
        """Return the sign-in page."""
        return self._sign_in

    @Property(DeskVisitsModel, constant=True)
    def visits(self) -> DeskVisitsModel:
        """Return the list."""
        return self._visits

    @Property(DeskSheetModel, constant=True)
    def sheet(self) -> DeskSheetModel:
        """Return the open visit."""
        return self._sheet

    @Property(DeskReviewModel, constant=True)
    def review(self) -> DeskReviewModel:
        """Return the nurse's block."""
        return self._review

    @Slot(str)
    def open(self, key: str) -> None:
        """Open a visit of the list."""
        if self._who is not None and key:
            self._visits.look()
            self._review.close()
            self._sheet.open(VisitId(key))

    @Slot()
    def signOut(self) -> None:
        """Sign out: nothing of a visit stays on the screen or on the clipboard."""
        who, self._who = self._who, None
        if who is None:
            return
        self._review.end()
        self._sheet.close()
        self._visits.end()
        self._seconds_left = 0
        self._jobs.ask(
            lambda: self._world.access.sign_out(who), lambda _: None, lambda _error: None
        )
        self._sign_in.open()
        self.wiped.emit()
        self.changed.emit()

    @Slot()
    def nextTextSize(self) -> None:
        """Make the text larger; after the largest it is the usual size again."""
        at = TEXT_SCALES.index(self._text_scale)
        self._text_scale = TEXT_SCALES[(at + 1) % len(TEXT_SCALES)]
        self.changed.emit()

    @Slot()
    def touch(self) -> None:
        """Note that somebody is there."""
        self._used_at = self._clock.monotonic()
        self._warn(0)

    @Slot()
    def tick(self) -> None:
        """Look at the clock: warn, sign out, clear the clipboard, try again what is due."""
        self._clipboard.tick()
        if self._who is None:
            self._sign_in.tick()
            return
        left = self._used_at + self._world.sign_out_after - self._clock.monotonic()
        if left <= 0:
            self.signOut()
            return
        self._warn(max(1, round(left)) if left <= WARN_AHEAD else 0)
        if self._sheet.due and self._clock.monotonic() - self._retried_at >= RETRY_EVERY:
            self._retried_at = self._clock.monotonic()
            self._jobs.ask(self._world.desk.retry, lambda _: None, lambda _error: None)

    @Slot()
    def poll(self) -> None:
        """Bring the list up to date."""
        self._visits.poll()

    def note_report(self, report: ExportReport) -> None:
        """Learn how a round of exporting went."""
        self._sheet.note_report(report)
        if not report.still_due:
            self._review.note_written()

    @Slot(object)
    def _admit(self, who: SignedIn) -> None:
        self._who = who
        self._used_at = self._clock.monotonic()
        self._review.begin(who)
        self._visits.begin()
        self.changed.emit()

    @Slot(object)
    def _compare(self, found: DeskList) -> None:
        """See whether another desk changed the open visit, which need not be on the list."""
        opened = self._sheet.opened
        if opened is None or self._follow(found):
            return
        ended = opened.row.ended_at
        query = DeskQuery(ended_from=ended, ended_before=ended + A_MOMENT)
        self._jobs.ask(lambda: self._world.desk.visits(query), self._follow, lambda _error: None)

    def _follow(self, found: DeskList) -> bool:
        """Read the open visit again if its row says something new; tell whether it is there."""
        opened = self._sheet.opened
        row = next((v for v in found.visits if opened and v.id == opened.row.id), None)
        if opened is None or row is None:
            return False
        changed = (row.version, row.state) != (opened.row.version, opened.row.state)
        if changed and not self._review.busy:
            self._sheet.reload()
        return True

    def _warn(self, seconds: int) -> None:
        if seconds != self._seconds_left:
            self._seconds_left = seconds
            self.changed.emit()
