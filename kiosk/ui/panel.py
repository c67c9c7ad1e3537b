"""The screen that a window stands on, as the staff's page measures it."""

from PySide6.QtQuick import QQuickWindow

from kiosk.domain.density import MM_PER_INCH


class WindowPanel:
    """The panel behind the kiosk's one window. Lives in the GUI thread."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    def pixels(self) -> tuple[int, int]:
        """Return width and height."""
        return self._window.width(), self._window.height()

    def pixels_per_inch(self) -> float:
        """Return the density that all is drawn with now."""
        return float(self._window.property("pixelsPerMm")) * MM_PER_INCH

    def draw_with(self, pixels_per_inch: float) -> None:
        """Draw all with another density from now on."""
        self._window.setProperty("pixelsPerMm", pixels_per_inch / MM_PER_INCH)
