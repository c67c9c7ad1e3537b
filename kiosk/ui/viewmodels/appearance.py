"""How this patient likes to read and touch: text size, colours, reach. Reset by the wipe."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)
HIGH_CONTRAST = "contrast"
THEMES = ("light", "dark", HIGH_CONTRAST)
SETTLE_MS = 500


@dataclass(frozen=True, slots=True)
class UsualLooks:
    """What every visit begins with."""

    text_scale: float = TEXT_SCALES[0]
    reduced_motion: bool = False
    theme: Callable[[], str] = lambda: THEMES[0]
    """Asked anew for every visit: the system's own preference may change."""
    settle_ms: int = SETTLE_MS
    """A second touch of the same control within these milliseconds is a tremor."""


@QmlElement
class AppearanceModel(QObject):
    """Choices that take effect at once on every screen; none is stored with the visit."""

    changed = Signal()

    def __init__(self, usual: UsualLooks | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual = usual or UsualLooks()
        self._text_scale = self._usual.text_scale
        self._theme = self._usual.theme()
        self._reach = False
        self._left_handed = False
        self._large_targets = False
        self._reduced_motion = self._usual.reduced_motion

    @Property(list, constant=True)
    def textScales(self) -> list[float]:
        """Return the text sizes, as factors."""
        return list(TEXT_SCALES)

    @Property(list, constant=True)
    def themes(self) -> list[str]:
        """Return the names of the themes."""
        return list(THEMES)

    @Property(int, constant=True)
    def settle(self) -> int:
        """Return the milliseconds within which a second touch of a control does nothing."""
        return self._usual.settle_ms

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """Return the text size, as a factor."""
        return self._text_scale

    @property
    def is_large(self) -> bool:
        """Tell whether the patient chose a larger text than every visit begins with."""
        return self._text_scale > self._usual.text_scale

    @Property(str, notify=changed)
    def theme(self) -> str:
        """Return the theme's name."""
        return self._theme

    @Property(bool, notify=changed)
    def reach(self) -> bool:
        """Tell whether all controls stand in the lower part of the screen."""
        return self._reach

    @Property(bool, notify=changed)
    def leftHanded(self) -> bool:
        """Tell whether Next stands on the left."""
        return self._left_handed

    @Property(bool, notify=changed)
    def largeTargets(self) -> bool:
        """Tell whether what carries the visit is 30 mm instead of 20."""
        return self._large_targets

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        """Tell whether nothing moves."""
        return self._reduced_motion

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        """Choose a text size."""
        if scale in TEXT_SCALES:
            self._text_scale = scale
            self.changed.emit()

    @Slot(str)
    def setTheme(self, theme: str) -> None:
        """Choose a theme."""
        if theme in THEMES:
            self._theme = theme
            self.changed.emit()

    @Slot()
    def toggleReach(self) -> None:
        """Bring the controls down, or back."""
        self._reach = not self._reach
        self.changed.emit()

    @Slot()
    def toggleLeftHanded(self) -> None:
        """Mirror the buttons, or back."""
        self._left_handed = not self._left_handed
        self.changed.emit()

    @Slot()
    def toggleLargeTargets(self) -> None:
        """Make the buttons larger, or back."""
        self._large_targets = not self._large_targets
        self.changed.emit()

    @Slot()
    def toggleReducedMotion(self) -> None:
        """Stop all motion, or allow it."""
        self._reduced_motion = not self._reduced_motion
        self.changed.emit()

    def reset(self) -> None:
        """Go back to the clinic's usual appearance; called by the wipe."""
        self._text_scale = self._usual.text_scale
        self._theme = self._usual.theme()
        self._reach = False
        self._left_handed = False
        self._large_targets = False
        self._reduced_motion = self._usual.reduced_motion
        self.changed.emit()
