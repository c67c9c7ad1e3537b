"""How this patient likes to read: text size, colours, reach. Reset by the wipe."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)
THEMES = ("light", "dark", "contrast")


@QmlElement
class AppearanceModel(QObject):
    """Choices that take effect at once on every screen; none is stored with the visit."""

    changed = Signal()

    def __init__(self, *, reduced_motion: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual_motion = reduced_motion
        self._text_scale = 1.0
        self._theme = THEMES[0]
        self._reach = False
        self._left_handed = False
        self._reduced_motion = reduced_motion

    @Property(list, constant=True)
    def textScales(self) -> list[float]:
        """Return the text sizes, as factors."""
        return list(TEXT_SCALES)

    @Property(list, constant=True)
    def themes(self) -> list[str]:
        """Return the names of the themes."""
        return list(THEMES)

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """Return the text size, as a factor."""
        return self._text_scale

    @property
    def is_large(self) -> bool:
        """Tell whether the text is larger than usual."""
        return self._text_scale > TEXT_SCALES[0]

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
    def toggleReducedMotion(self) -> None:
        """Stop all motion, or allow it."""
        self._reduced_motion = not self._reduced_motion
        self.changed.emit()

    def reset(self) -> None:
        """Go back to the clinic's usual appearance; called by the wipe."""
        self._text_scale = 1.0
        self._theme = THEMES[0]
        self._reach = False
        self._left_handed = False
        self._reduced_motion = self._usual_motion
        self.changed.emit()
