"""The rest of a screen that nobody touches: dimmed, black, and the poster that stands aside."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.ports import Clock
from kiosk.domain.resting import Brightness, RestRules
from kiosk.ui.viewmodels.attract import AttractModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MayRest = Callable[[], bool]
"""Tells whether the poster stands there alone, and nothing is said."""


@QmlElement
class RestModel(QObject):
    """Rests the screen while the poster waits, by rules. tick() is called every second or so."""

    changed = Signal()

    def __init__(
        self,
        rules: RestRules,
        clock: Clock,
        attract: AttractModel,
        may_rest: MayRest,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rules = rules
        self._clock = clock
        self._attract = attract
        self._may_rest = may_rest
        self._touched_at = self._waits_since = clock.monotonic()
        self._brightness = Brightness.FULL

    @Property(bool, notify=changed)
    def dimmed(self) -> bool:
        """Tell whether the poster stands there in little light."""
        return self._brightness is Brightness.DIM

    @Property(bool, notify=changed)
    def black(self) -> bool:
        """Tell whether nothing is shown at all."""
        return self._brightness is Brightness.BLACK

    @Slot()
    def wake(self) -> None:
        """Show the poster in full light: somebody is there."""
        self.touch()

    def touch(self) -> bool:
        """Note that somebody is there; tell whether that woke the screen."""
        woken = self._brightness is not Brightness.FULL
        self._touched_at = self._clock.monotonic()
        self._show(Brightness.FULL)
        return woken

    @Slot()
    def tick(self) -> None:
        """Look at the clocks and at what is on the screen."""
        now = self._clock.monotonic()
        if not self._may_rest():
            self._touched_at = self._waits_since = now
            self._show(Brightness.FULL)
            return
        found = self._found(now)
        if self._brightness is Brightness.BLACK and found is not Brightness.BLACK:
            self._touched_at = now  # the clinic opens: the poster is for those who come in now
            found = Brightness.FULL
        self._show(found)
        if found is not Brightness.BLACK:
            self._attract.pass_time(now - self._waits_since, moving=found is Brightness.FULL)

    def _found(self, now: float) -> Brightness:
        return self._rules.brightness(untouched=now - self._touched_at, now=self._clock.now())

    def _show(self, brightness: Brightness) -> None:
        if brightness is not self._brightness:
            self._brightness = brightness
            self.changed.emit()
