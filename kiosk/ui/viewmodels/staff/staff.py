"""The way into the staff's area: five taps, a PIN pad over the screen, the area, the way out.

What the area shows belongs to kiosk.ui.viewmodels.staff.area. The visit under way is not touched.
"""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.ports import Clock
from kiosk.domain.staff import SignedIn
from kiosk.ui.jobs import Jobs
from kiosk.ui.viewmodels.desk.sign_in import Access, DeskSignInModel
from kiosk.ui.viewmodels.staff.area import StaffAreaModel
from kiosk.ui.viewmodels.staff.knocks import Knocks

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAD_SECONDS = 20.0
"""Without a touch, until the PIN pad goes: a patient may have come there by chance."""
AREA_SECONDS = 120.0
"""Without a touch, until the area signs out."""
WARN_AHEAD = 30.0


@QmlElement
class StaffModel(QObject):
    """Whether the staff's screens are open, and who is in. tick() is called while they are."""

    changed = Signal()
    openChanged = Signal()
    signedInChanged = Signal()

    def __init__(
        self,
        access: Access,
        jobs: Jobs,
        area: StaffAreaModel,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._jobs = jobs
        self._clock = clock
        self._knocks = Knocks(clock)
        self._open = False
        self._signed_in = False
        self._used_at = 0.0
        self._seconds_left = 0
        self._sign_in = DeskSignInModel(access, jobs, clock, self, opens_to=lambda role: True)
        self._sign_in.admitted.connect(self._admit)
        self._area = area
        area.setParent(self)

    @Property(bool, notify=openChanged)
    def open(self) -> bool:
        """Tell whether the PIN pad or the area is on the screen."""
        return self._open

    @Property(bool, notify=signedInChanged)
    def signedIn(self) -> bool:
        """Tell whether somebody is in the area."""
        return self._signed_in

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Return the seconds until the area closes, once few are left; 0 before."""
        return self._seconds_left

    @Property(DeskSignInModel, constant=True)
    def signIn(self) -> DeskSignInModel:
        """Return the sign-in."""
        return self._sign_in

    @Property(StaffAreaModel, constant=True)
    def area(self) -> StaffAreaModel:
        """Return the area."""
        return self._area

    @Slot()
    def knock(self) -> None:
        """Take a tap in the corner; the fifth in time opens the pad."""
        if self._knocks.knock():
            self.come()

    @Slot()
    def come(self) -> None:
        """Open the PIN pad: the fifth tap, or the keys for it."""
        if self._open:
            return
        self._open = True
        self.touch()
        self._sign_in.open()
        self.openChanged.emit()

    @Slot()
    def back(self) -> None:
        """Leave a page for the overview, and the overview or the pad for the kiosk."""
        if not (self._signed_in and self._area.go_back()):
            self.close()

    @Slot()
    def touch(self) -> None:
        """Note that somebody is there."""
        self._used_at = self._clock.monotonic()
        self._warn(0)

    @Slot()
    def close(self) -> None:
        """Sign out and take everything of the staff off the screen."""
        if not self._open:
            return
        self._open = self._signed_in = False
        self._seconds_left = 0
        self._sign_in.leave()
        who = self._area.end()
        if who is not None:
            self._jobs.ask(lambda: self._access.sign_out(who), lambda _: None, lambda _error: None)
        self.changed.emit()
        self.signedInChanged.emit()
        self.openChanged.emit()

    @Slot()
    def tick(self) -> None:
        """Look at the clock: count down, warn, close."""
        if not self._open:
            return
        limit = AREA_SECONDS if self._signed_in else PAD_SECONDS
        left = self._used_at + limit - self._clock.monotonic()
        if left <= 0:
            self.close()
            return
        if self._signed_in:
            self._warn(max(1, round(left)) if left <= WARN_AHEAD else 0)
        else:
            self._sign_in.tick()

    @Slot(object)
    def _admit(self, who: SignedIn) -> None:
        self._signed_in = True
        self.touch()
        self._area.begin(who)
        self.signedInChanged.emit()

    def _warn(self, seconds: int) -> None:
        if seconds != self._seconds_left:
            self._seconds_left = seconds
            self.changed.emit()
