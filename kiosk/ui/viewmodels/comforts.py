"""How a patient likes to read, listen and touch, taken off the screens and put back on them.

Belongs here: which of the choices come back with a visit that was paused. What each of them does
belongs to its own view model.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.ui.viewmodels.appearance import AppearanceModel
from kiosk.ui.viewmodels.read_aloud import ReadAloudModel
from kiosk.ui.viewmodels.scanning import ScanModel

Look = Mapping[str, str | float | bool]


@dataclass(frozen=True, slots=True)
class Comforts:
    """The view models whose choices are no answers of the visit."""

    appearance: AppearanceModel
    reading: ReadAloudModel
    scanning: ScanModel

    def look(self) -> Look:
        """Return what is chosen now."""
        appearance = self.appearance
        return {
            "textScale": float(appearance.property("textScale")),
            "theme": str(appearance.property("theme")),
            **{name: bool(appearance.property(name)) for name in self._switches()},
            "rate": str(self.reading.property("rate")),
            "volume": str(self.reading.property("volume")),
            "scan": bool(self.scanning.property("on")),
            "pace": int(self.scanning.property("pace")),
        }

    def take(self, look: Look) -> None:
        """Put back what was chosen; what another version of the program had, stays as it is."""
        known = {**self.look(), **look}
        self.appearance.setTextScale(float(known["textScale"]))
        self.appearance.setTheme(str(known["theme"]))
        for name, toggle in self._switches().items():
            if bool(self.appearance.property(name)) != bool(known[name]):
                toggle()
        self.reading.take_manner(str(known["rate"]), str(known["volume"]))
        self.scanning.setPace(int(known["pace"]))
        if bool(self.scanning.property("on")) != bool(known["scan"]):
            self.scanning.toggle()

    def reset(self) -> None:
        """Leave nothing of what a patient chose."""
        self.appearance.reset()
        if self.scanning.property("on"):
            self.scanning.toggle()

    def _switches(self) -> Mapping[str, Callable[[], None]]:
        appearance = self.appearance
        return {
            "reach": appearance.toggleReach,
            "leftHanded": appearance.toggleLeftHanded,
            "largeTargets": appearance.toggleLargeTargets,
            "reducedMotion": appearance.toggleReducedMotion,
        }
