"""Auto scan: a mark goes from control to control by itself, a switch chooses what is marked.

Belongs here: when the mark moves, and what a key means. In which order it moves is the domain's;
where the controls stand is told by QML, which also gives the focus to what is marked.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.journey import Journey
from kiosk.domain.ports import Clock
from kiosk.domain.scanning import HOLD_TO_START, NOBODY, PACES, USUAL_PACE, Box, Scan
from kiosk.services.walking import VisitWalk
from kiosk.ui.viewmodels.idle import IdleModel
from kiosk.ui.viewmodels.read_aloud import ReadAloudModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NameFocus = Callable[[], str]
"""Returns what is said of the control that has the focus; empty for nothing."""


@QmlElement
class ScanModel(QObject):
    """Off until somebody asks for it, and again with each wipe.

    tick() is called a few times a second; the key methods for every key, before the screens see it.
    due asks QML to look at the controls: it answers by lay() or, where they are the same, step().
    """

    changed = Signal()
    moved = Signal()
    due = Signal()

    def __init__(
        self,
        walk: VisitWalk,
        idle: IdleModel,
        reading: ReadAloudModel,
        clock: Clock,
        name_focus: NameFocus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._walk = walk
        self._idle = idle
        self._reading = reading
        self._clock = clock
        self._name_focus = name_focus
        self._on = False
        self._pace = USUAL_PACE
        self._scan = Scan(())
        self._moved_at = 0.0
        self._pressed_at = 0.0
        self._held_since: float | None = None
        self._begun_by_hold = False
        self._entered = False
        self._chose_in_row = False
        self._patient = False
        self._before = walk.journey
        walk.listen(self._follow)

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Tell whether the mark moves by itself."""
        return self._on

    @Property(list, constant=True)
    def paces(self) -> list[int]:
        """Return how many seconds a control can stay marked, for a choice."""
        return list(PACES)

    @Property(int, notify=changed)
    def pace(self) -> int:
        """Return how many seconds a control stays marked."""
        return self._pace

    @Property(int, notify=moved)
    def first(self) -> int:
        """Return the number of the first control that is marked; -1 for none."""
        return self._scan.marked[0] if self._scan.marked else -1

    @Property(int, notify=moved)
    def last(self) -> int:
        """Return the number of the last control that is marked; -1 for none."""
        return self._scan.marked[-1] if self._scan.marked else -1

    @Slot()
    def toggle(self) -> None:
        """Start or end the scan."""
        self._switch(on=not self._on)

    @Slot(int)
    def setPace(self, seconds: int) -> None:
        """Choose how many seconds a control stays marked."""
        if seconds in PACES:
            self._pace = seconds
            self.changed.emit()

    @Slot(list, int)
    def lay(self, places: Sequence[QRectF], first: int) -> None:
        """Begin anew over the controls of the screen: their places, and which is marked first."""
        boxes = [Box(one.x(), one.y(), one.width(), one.height()) for one in places]
        self._mark(Scan.over(boxes, first=first))

    @Slot()
    def step(self) -> None:
        """Mark what comes next."""
        self._mark(self._scan.following())

    @Slot()
    def tick(self) -> None:
        """Look at the clock: move the mark, start by a key that is held, end where nobody is.

        The mark waits while a key is down, or a slow hand would lose what it chose, and while the
        page or the name of a control is read.
        """
        now = self._clock.monotonic()
        held = self._held_since
        waiting = self._walk.journey.visit is None
        if waiting and not self._on and held is not None and now - held >= HOLD_TO_START:
            self._switch(on=True)
            self._begun_by_hold = True
        if not self._on:
            return
        if not waiting and not self._patient:
            self._patient = True
            self._walk.give_more_time()
        if self._chose_in_row:  # by now the control has seen the key
            self._chose_in_row = False
            self._mark(self._scan.outside())
        if waiting and now - self._pressed_at >= NOBODY:
            self._switch(on=False)
        elif held is not None or self._reading.is_speaking:
            self._moved_at = now
        elif now - self._moved_at >= self._pace:
            self._moved_at = now
            self.due.emit()

    def select_down(self) -> bool:
        """Take the press of a key that chooses; return whether the screens are not to see it."""
        self._pressed_at = self._held_since = self._clock.monotonic()
        self._entered = self._on and self._scan.is_row
        if not self._entered:
            return False
        self._mark(self._scan.inside())
        return True

    def select_up(self) -> bool:
        """Take the release of a key that chooses; return whether the screens are not to see it.

        What is marked stays for its full time. A key that was held to start chooses nothing.
        """
        self._held_since = None
        self._moved_at = self._clock.monotonic()
        self._chose_in_row = self._on and not self._entered and self._scan.at is not None
        only_began, self._begun_by_hold = self._begun_by_hold, False
        return only_began

    def next_down(self) -> bool:
        """Take the press of the key that goes on at once; return whether it was meant for this."""
        self._pressed_at = self._moved_at = self._clock.monotonic()
        if self._on:
            self.due.emit()
        return self._on

    def leave_down(self) -> bool:
        """Take the press of the key that leaves a row; return whether it was meant for this."""
        self._pressed_at = self._clock.monotonic()
        if not self._on or self._scan.at is None:
            return False
        self._mark(self._scan.outside())
        return True

    def _switch(self, *, on: bool) -> None:
        self._on = on
        self._patient = False
        self._pressed_at = self._moved_at = self._clock.monotonic()
        self._idle.go_slow(slow=on)
        self.changed.emit()
        if on:
            self.due.emit()
        else:
            self._mark(Scan(()))

    def _mark(self, scan: Scan) -> None:
        self._scan = scan
        self._moved_at = self._clock.monotonic()
        self.moved.emit()
        if self._on and not scan.is_row:
            self._reading.name_control(self._name_focus())

    def _follow(self, journey: Journey) -> None:
        """End with the visit."""
        before, self._before = self._before, journey
        if before.visit is not None and journey.visit is None:
            self._pace = USUAL_PACE
            self._switch(on=False)
