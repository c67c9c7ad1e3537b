"""Ask Qt for the screens and the touch devices of the display; nothing is shown there."""

from PySide6.QtGui import QGuiApplication, QInputDevice, QScreen

from kiosk.platform.panel import PanelFacts, ScreenFacts

ROUNDS = 5
"""A display names its devices in answers that come after it was opened."""


def look_at_panel(application: QGuiApplication) -> PanelFacts:
    """Return what the display of an application says."""
    for _ in range(ROUNDS):
        application.processEvents()
    primary = QGuiApplication.primaryScreen()
    others = [one for one in QGuiApplication.screens() if one is not primary]
    touch = [
        one.name()
        for one in QInputDevice.devices()
        if one.type() is QInputDevice.DeviceType.TouchScreen
    ]
    return PanelFacts(tuple(map(_facts, [primary, *others])), tuple(touch))


def _facts(screen: QScreen) -> ScreenFacts:
    size = screen.size()
    return ScreenFacts(screen.name(), size.width(), size.height())
