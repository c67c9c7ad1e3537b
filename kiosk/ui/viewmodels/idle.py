"""The question "Still there?": its countdown, and the seconds that the last screen stays."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.idle import READ_FIRST, IdleState, last_screen_seconds, read_idle
from kiosk.domain.journey import Leave, Stop
from kiosk.domain.ports import Clock
from kiosk.domain.visit import StopReason
from kiosk.services.walking import VisitWalk

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class IdleModel(QObject):
    """Watches how long nobody touched. tick() is called a few times a second by the engine."""

    changed = Signal()

    def __init__(
        self, walk: VisitWalk, clock: Clock, *, done_after: float, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._walk = walk
        self._clock = clock
        self._done_after = done_after
        self._touched_at = self._looked_at = clock.monotonic()
        self._warning = False
        self._asked_at = 0.0
        self._seconds_left = 0
        self._holds = 0
        self._carrying = False
        self._slow = False

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        """Tell whether the question is on the screen."""
        return self._warning

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Return the whole seconds until the visit (or its last screen) ends."""
        return self._seconds_left

    @Property(int, notify=changed)
    def countdown(self) -> int:
        """Return how long the whole countdown is, in seconds."""
        return int(self._walk.idle_limits.countdown)

    @property
    def asking(self) -> bool:
        """Tell whether the question waits for its answer."""
        return self._warning

    @Slot()
    def stillHere(self) -> None:
        """Go on: the patient is there."""
        self.touch()

    @Slot()
    def touchedBeside(self) -> None:
        """Go on after a touch of anything else, once the question could be read."""
        if self._warning and self._clock.monotonic() - self._asked_at >= READ_FIRST:
            self.touch()

    @Slot()
    def moreTime(self) -> None:
        """Go on, with ten times the time from now on."""
        self._walk.give_more_time()
        self.touch()

    def touch(self) -> None:
        """Start counting anew; called for every touch and key."""
        self._touched_at = self._clock.monotonic()
        self._show(warning=False, seconds_left=0)

    def carry(self, *, carrying: bool) -> None:
        """Leave the last screen more time while the patient's phone reads from it."""
        self._carrying = carrying
        self.touch()

    def go_slow(self, *, slow: bool) -> None:
        """Leave the last screen more time to who chooses by a switch."""
        self._slow = slow

    def hold(self) -> None:
        """Stop counting while something plays or is written; release() counts on."""
        self._holds += 1

    def release(self) -> None:
        """Undo one hold()."""
        self._holds = max(0, self._holds - 1)
        self._touched_at = self._clock.monotonic()

    @Slot()
    def tick(self) -> None:
        """Look at the clock: warn, end the visit, or leave the last screen."""
        journey = self._walk.journey
        held = self._holds and not self._slept()
        self._looked_at = self._clock.monotonic()
        if journey.visit is None or held:
            self._touched_at = self._clock.monotonic()
            self._show(warning=False, seconds_left=0)
            return
        untouched = self._clock.monotonic() - self._touched_at
        if journey.ended:
            stays = last_screen_seconds(self._done_after, longer=self._carrying or self._slow)
            left = stays - untouched
            if left <= 0:
                self._walk.handle(Leave())
            self._show(warning=False, seconds_left=max(0, round(left)))
            return
        reading = read_idle(self._walk.idle_limits, untouched=untouched)
        if reading.state is IdleState.EXPIRED:
            self._show(warning=False, seconds_left=0)
            self._walk.handle(Stop(StopReason.TIMED_OUT))
            return
        warning = reading.state is IdleState.WARNING
        self._show(warning=warning, seconds_left=round(reading.seconds_left) if warning else 0)

    def catch_up(self) -> bool:
        """Look at the clock after a sleep of the machine; tell whether a visit ended by that.

        Called for a touch: it may come before the first tick, and must not begin time anew.
        """
        under_way = self._walk.journey.visit is not None
        if under_way and self._slept():
            self.tick()
        return under_way and self._walk.journey.visit is None

    def _slept(self) -> bool:
        """Tell whether nobody looked at the clock for as long as a visit waits for a touch.

        Whatever held the time then, a voice or a disk, slept with the machine.
        """
        limits = self._walk.idle_limits
        gap = self._clock.monotonic() - self._looked_at
        return gap >= limits.warn_after + limits.countdown

    def _show(self, *, warning: bool, seconds_left: int) -> None:
        if (warning, seconds_left) != (self._warning, self._seconds_left):
            if warning and not self._warning:
                self._asked_at = self._clock.monotonic()
            self._warning = warning
            self._seconds_left = seconds_left
            self.changed.emit()
