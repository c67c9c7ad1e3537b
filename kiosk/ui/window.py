"""How a window stands on the screen; what is in it belongs to its engine."""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickWindow


@dataclass(frozen=True, slots=True)
class WindowChoice:
    """How the window stands on the screen; sizes in pixels."""

    windowed: bool
    size: QSize | None = None
    """None for the screen's own size."""
    pixels_per_mm: float | None = None
    """None for a guess from the size."""


def show_window(window: QQuickWindow, choice: WindowChoice) -> None:
    """Show a window as it was chosen: in a size of its own, or over the whole screen."""
    if choice.windowed or choice.size is not None:
        window.show()
        return
    # Without a window manager nobody else would give the window the screen's size.
    window.setGeometry(window.screen().geometry())
    window.showFullScreen()
