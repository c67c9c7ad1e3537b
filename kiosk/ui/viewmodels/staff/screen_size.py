"""The staff's page that measures the screen: a card's outline, larger or smaller until a card fits.

What is shown on trial changes nothing else on the screen: the buttons would move under the finger.
Words belong to QML.
"""

from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.density import CARD_MM, LEAST, MM_PER_INCH, MOST, Density, DensitySource
from kiosk.domain.staff import SignedIn
from kiosk.errors import KnownError
from kiosk.services.duties import Duties
from kiosk.ui.jobs import Jobs
from kiosk.ui.viewmodels.desk.words import in_words

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FINEST = 0.5
"""Pixels per inch: a card's width changes by a third of a millimetre on a usual tablet."""


class Panel(Protocol):
    """The screen that the kiosk is on. Lives in the GUI thread."""

    def pixels(self) -> tuple[int, int]:
        """Return width and height."""
        ...

    def pixels_per_inch(self) -> float:
        """Return the density that all is drawn with now."""
        ...

    def draw_with(self, pixels_per_inch: float) -> None:
        """Draw all with another density from now on."""
        ...


@QmlElement
class ScreenSizeModel(QObject):
    """What is on trial, what holds, and whether it was kept."""

    changed = Signal()

    def __init__(
        self, panel: Panel, duties: Duties, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._duties = duties
        self._jobs = jobs
        self._who: SignedIn | None = None
        self._turn = 0
        self._trial = LEAST
        self._holds: Density | None = None
        self._kept = False
        self._trouble = ""

    @Property(float, notify=changed)
    def pixelsPerInch(self) -> float:
        """Return the density on trial."""
        return self._trial

    @Property(float, notify=changed)
    def cardWidth(self) -> float:
        """Return how wide a card is by it, in pixels."""
        return CARD_MM[0] * self._trial / MM_PER_INCH

    @Property(float, notify=changed)
    def cardHeight(self) -> float:
        """Return how high a card is by it, in pixels."""
        return CARD_MM[1] * self._trial / MM_PER_INCH

    @Property(str, notify=changed)
    def source(self) -> str:
        """Return who says what holds: set, measured or guessed; empty before it is known."""
        return self._holds.source.value if self._holds else ""

    @Property(float, notify=changed)
    def inForce(self) -> float:
        """Return the density that holds."""
        return self._holds.pixels_per_inch if self._holds else 0.0

    @Property(str, notify=changed)
    def measuredOn(self) -> str:
        """Return the day of the measurement that holds, such as 2026-11-22; empty for none."""
        on = self._holds.measured_on if self._holds else None
        return on.isoformat() if on else ""

    @Property(bool, notify=changed)
    def usable(self) -> bool:
        """Tell whether what is on trial can be kept: the configuration does not say otherwise."""
        return self._holds is not None and self._holds.source is not DensitySource.SET

    @Property(bool, notify=changed)
    def kept(self) -> bool:
        """Tell whether what is shown was kept."""
        return self._kept

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Return what did not work, in words."""
        return self._trouble

    @Slot(float)
    def change(self, steps: float) -> None:
        """Try another density: so many pixels per inch more, or fewer."""
        tried = round((self._trial + steps) / FINEST) * FINEST
        self._trial = min(MOST, max(LEAST, tried))
        self._kept = False
        self.changed.emit()

    @Slot()
    def use(self) -> None:
        """Keep what is on trial, and draw all with it from now on."""
        who, trial = self._who, self._trial
        if who is None or not self.usable:
            return
        pixels = self._panel.pixels()
        self._trouble = ""

        def taken(now: Density) -> None:
            self._panel.draw_with(now.pixels_per_inch)
            if self._who is who:
                self._holds, self._kept = now, True
                self.changed.emit()

        def failed(error: KnownError) -> None:
            if self._who is who:
                self._trouble = in_words(error)
                self.changed.emit()

        self._jobs.ask(lambda: self._duties.measure(who, trial, pixels), taken, failed)
        self.changed.emit()

    def begin(self, who: SignedIn) -> None:
        """Show a card as large as the kiosk takes it to be now."""
        self.end()
        self._who = who
        self._turn += 1
        turn, guess, pixels = self._turn, self._panel.pixels_per_inch(), self._panel.pixels()
        self._trial = guess

        def known(now: Density) -> None:
            if turn == self._turn:
                self._holds = now
                self.changed.emit()

        def failed(error: KnownError) -> None:
            self._trouble = in_words(error) if turn == self._turn else self._trouble
            known(Density(guess, DensitySource.GUESSED))

        self._jobs.ask(lambda: self._duties.screen(who, guess, pixels), known, failed)
        self.changed.emit()

    def end(self) -> None:
        """Forget what was on trial."""
        self._who, self._holds = None, None
        self._turn += 1
        self._kept, self._trouble = False, ""
        self.changed.emit()
