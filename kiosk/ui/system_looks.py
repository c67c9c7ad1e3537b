"""What the machine's owner has asked its system for: so far, high contrast."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.ui.viewmodels.appearance import HIGH_CONTRAST, THEMES


def theme_for(preference: Qt.ContrastPreference) -> str:
    """Return the theme that a contrast preference asks for."""
    return HIGH_CONTRAST if preference is Qt.ContrastPreference.HighContrast else THEMES[0]


def system_theme() -> str:
    """Return the theme that the system asks for now."""
    hints = QGuiApplication.styleHints()  # kept: PySide6 lets go of what belongs to a temporary
    return theme_for(hints.accessibility().contrastPreference())
