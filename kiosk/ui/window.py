"""How a window stands on the screen; what is in it belongs to its engine."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.density import Measured
from kiosk.ui.screens import fill_screen, screen_or_primary


@dataclass(frozen=True, slots=True)
class WindowChoice:
    """How the window stands on the screen; sizes in pixels."""

    windowed: bool
    size: QSize | None = None
    """None for the screen's own size."""
    pixels_per_mm: float | None = None
    """None for what was measured, else for a guess from the size."""
    measured: Measured | None = None
    """It holds on the screen that it was measured on."""
    screen: str = ""
    """Name or number (from 1) of the screen; empty for the primary one."""
    on_top: bool = False
    """Over every other window, and without a frame, when it fills the screen."""


def show_window(window: QQuickWindow, choice: WindowChoice) -> None:
    """Show a window as it was chosen: in a size of its own, or over the whole screen."""
    if choice.windowed or choice.size is not None:
        window.show()
        return
    if choice.on_top:
        over = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        window.setFlags(Qt.WindowType.Window | over)
    fill_screen(window, screen_or_primary(choice.screen))
