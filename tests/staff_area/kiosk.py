"""A tablet with a way in for staff, on fakes, and the hands of somebody who uses it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.domain.density import Density, Measured, density_in_force
from kiosk.domain.duties import Condition, Fact
from kiosk.errors import KnownError
from kiosk.services.background import Work
from kiosk.services.duties import Duties
from kiosk.ui.accessible import Control, controls
from kiosk.ui.jobs import Jobs
from kiosk.ui.panel import WindowPanel
from kiosk.ui.staff_watch import StaffWatch
from kiosk.ui.viewmodels.desk.sign_in import DeskSignInModel
from kiosk.ui.viewmodels.staff.area import AreaWorld, StaffAreaModel, VisitsHere
from kiosk.ui.viewmodels.staff.screen_size import ScreenSizeModel
from kiosk.ui.viewmodels.staff.staff import StaffModel
from tests.staff import PINS, Door, everybody
from tests.ui.finding import BUTTON, come_to_rest, find, key, named
from tests.ui.harness import Tablet

PAD = "Staff: who are you?"
AREA = "Staff area"
WRONG_PIN = "That did not work. Check the name and the PIN."
DOCTORS = Fact("printer", "none is set: the desk does not print", Condition.GOOD)
BROKEN = Fact(
    "backup",
    "nothing has been written to /srv/kiosk/backups/reception-2 for 9 days. Connect the drive.",
    Condition.BAD,
)
LONGEST_WAIT = 1000.0
"""Seconds; nobody who guessed has to wait longer."""
HASH = "9f2c4e7ab1d06358e4f1a97c2b80d35e6c19f7a45d3b82e06a7c1f9d4e5b3028"


class FakeMachine:
    """A machine in good order; trouble is raised by everything while it is set."""

    def __init__(self) -> None:
        self.mend()

    def mend(self) -> None:
        """Be in good order, as at the start."""
        self.review_due = Fact("review-due", "2027-11-20", Condition.GOOD)
        self.signed_off_by = Fact("signed-off-by", "Dr. Ada Ruiz", Condition.GOOD)
        self.trouble: KnownError | None = None
        self.configured = 0.0
        self.measured: Measured | None = None

    def settings(self) -> Sequence[Fact]:
        return self._sound(
            Fact("idle.warn_after", "90"),
            Fact("database.url", "(set, not shown)"),
            Fact("documents.folder", "/srv/clinic/shared/spine-and-pain/next-steps/sheets"),
        )

    def content(self) -> Sequence[Fact]:
        pack = Fact("pack", "facet-next-steps"), Fact("pack-version", "0.1.0")
        more = Fact("published", "2026-11-20"), Fact("content-hash", HASH)
        return self._sound(*pack, *more, self.review_due, self.signed_off_by)

    def standing(self) -> Sequence[Fact]:
        return self._sound(
            Fact("version", "0.1.0"),
            Fact("uptime", "3 h 12 min"),
            Fact("database-state", "", Condition.GOOD),
            Fact("documents-due", "2", Condition.WARNING),
            Fact("restarts", "0", Condition.GOOD),
        )

    def examine(self) -> Sequence[Fact]:
        return self._sound(DOCTORS, BROKEN)

    def bundle(self) -> str:
        self._sound()
        return "/srv/kiosk/support-20261122-100400.zip"

    def density(self, guess: float, pixels: tuple[int, int]) -> Density:
        self._sound()
        return density_in_force(self.configured, self.measured, guess, pixels)

    def keep_density(self, measured: Measured) -> None:
        self._sound()
        self.measured = measured

    def _sound(self, *facts: Fact) -> Sequence[Fact]:
        if self.trouble is not None:
            raise self.trouble
        return facts


class Later:
    """A background that waits until it is told; what is asked meanwhile stays in its order."""

    def __init__(self) -> None:
        self.held = False
        self._waiting: list[Work] = []

    def submit(self, work: Work) -> None:
        self._waiting.append(work)
        if not self.held:
            self.go_on()

    def go_on(self) -> None:
        self.held = False
        while self._waiting:
            self._waiting.pop(0)()


class StaffTablet:
    """A tablet whose corner opens the staff's screens."""

    def __init__(self, tablet: Tablet, *, supervised: bool = True) -> None:
        self.tablet = tablet
        self.door = Door()
        self.machine = FakeMachine()
        self.quick = Later()
        self.slow = Later()
        self.retries = 0
        self.codes: list[int] = []
        jobs = Jobs(self.quick, tablet.model)
        duties = Duties(self.machine, self.door.store, tablet.clock)
        world = AreaWorld(
            duties=duties,
            jobs=jobs,
            slow=Jobs(self.slow, tablet.model),
            retry=self._note_retry,
            visits=lambda: VisitsHere(tablet.journey.visit is not None, tablet.paused.count),
            supervised=supervised,
            screen=ScreenSizeModel(WindowPanel(tablet.engine.window), duties, jobs),
        )
        self.area = StaffAreaModel(world)
        self.model = StaffModel(self.door.access, jobs, self.area, self.door.clock, tablet.model)
        self.area.left.connect(self.codes.append)
        tablet.model.wiped.connect(self.model.close)
        self.watch = StaffWatch(tablet.engine.window, self.model)
        self._density = tablet.engine.window.property("pixelsPerMm")
        tablet.engine.admit_staff(self.model)

    def _note_retry(self) -> None:
        self.retries += 1

    def put_away(self) -> None:
        """Close all that is open; the machine and the door are as at the start again."""
        self.model.close()
        for background in (self.quick, self.slow):
            background.go_on()
        self.machine.mend()
        for member in everybody(self.door.hasher):
            self.door.store.put(member)
        self.door.store.remembered = self.door.store.fault = None
        self.door.clock.advance(LONGEST_WAIT)
        self.tablet.engine.window.setProperty("pixelsPerMm", self._density)

    @property
    def pad(self) -> DeskSignInModel:
        """Return the sign-in behind the pad."""
        pad: object = self.model.signIn
        assert isinstance(pad, DeskSignInModel)
        return pad

    def is_open(self) -> bool:
        return bool(self.model.property("open"))

    def advance(self, seconds: float) -> None:
        """Let time pass, for the staff's screens and for the visit's."""
        for clock in (self.door.clock, self.tablet.clock):
            clock.advance(seconds)
        self.model.tick()
        self.tablet.idle.tick()

    def tap(self, times: int = 5, *, every: float = 0.5, at: QPoint | None = None) -> None:
        """Tap the upper right corner with a finger."""
        window = self.tablet.engine.window
        finger = QTest.createTouchDevice()
        spot = at or QPoint(window.width() - 8, 8)
        for _ in range(times):
            QTest.touchEvent(window, finger).press(0, spot, window).commit()
            QTest.touchEvent(window, finger).release(0, spot, window).commit()
            self.door.clock.advance(every)

    def touch(self, name: str) -> None:
        """Lay a finger on a button and lift it."""
        window = self.tablet.engine.window
        finger = QTest.createTouchDevice()
        middle = find(self.tablet, BUTTON, name).rect.center()
        QTest.touchEvent(window, finger).press(0, middle, window).commit()
        QTest.touchEvent(window, finger).release(0, middle, window).commit()

    def type(self, pin: str) -> None:
        for sign in pin:
            key(self.tablet, Qt.Key(ord(sign.upper())))

    def enter(self, name: str, pin: str | None = None) -> None:
        """Come in through the corner: a name, a PIN typed on a keyboard, Enter."""
        if not self.is_open():
            self.tap()
        if name in self.buttons():
            self.touch(name)
        come_to_rest(self.tablet)
        self.type(PINS[name] if pin is None else pin)
        key(self.tablet, Qt.Key.Key_Return)
        come_to_rest(self.tablet)

    def buttons(self) -> list[str]:
        come_to_rest(self.tablet)
        return named(self.tablet, BUTTON)

    def everything(self) -> list[Control]:
        come_to_rest(self.tablet)
        return list(controls(self.tablet.engine.window))

    def says(self, words: str) -> bool:
        return any(words in one.name for one in self.everything())
