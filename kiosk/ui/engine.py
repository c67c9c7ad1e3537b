"""Bring the screens up: the QML engine, the window and its measures.

The attract screen comes first and alone; furnish() brings the rest once it is loaded. What the
screens show belongs to the view models, how they look to QML.
"""

import math
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QSize, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.density import MM_PER_INCH
from kiosk.ui.icons import add_icons
from kiosk.ui.loaded import loaded_window
from kiosk.ui.moving import hold_stills
from kiosk.ui.screens import screen_or_primary
from kiosk.ui.viewmodels.attract import AttractModel
from kiosk.ui.viewmodels.rest import RestModel
from kiosk.ui.window import WindowChoice, show_window

QML = Path(__file__).parent / "qml"
USUAL_DIAGONAL_INCHES = 10.1
"""Of a tablet whose pixel density nobody configured; screens' own word is not to be trusted."""
LARGE_DIAGONAL_INCHES = 15.6
LARGE_FROM_PIXELS = 1900
"""A landscape screen this wide and not taller than 1200 is taken for a 15.6-inch panel."""


def guess_pixels_per_mm(size: QSize) -> float:
    """Return a sensible density for a screen: a 10.1-inch tablet, or a 15.6-inch panel."""
    wide = size.width() >= LARGE_FROM_PIXELS and size.width() > size.height()
    inches = LARGE_DIAGONAL_INCHES if wide else USUAL_DIAGONAL_INCHES
    diagonal = math.hypot(size.width(), size.height())
    return diagonal / inches / MM_PER_INCH


def pixels_per_mm(choice: WindowChoice, size: QSize) -> float:
    """Return the density to show a screen of a size with: as set, as measured, or a guess."""
    measured = choice.measured
    if choice.pixels_per_mm:
        return choice.pixels_per_mm
    if measured is not None and measured.fits(size.width(), size.height()):
        return measured.pixels_per_mm
    return guess_pixels_per_mm(size)


class KioskEngine:
    """The QML engine and the one window. close() lets go of both."""

    def __init__(self, attract: AttractModel, choice: WindowChoice) -> None:
        self._choice = choice
        screen = screen_or_primary(choice.screen)
        size = choice.size or screen.size()
        hold_stills()
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        add_icons(self._engine)
        self._engine.setInitialProperties(
            {
                "attract": attract,
                "pixelsPerMm": pixels_per_mm(choice, size),
                "width": size.width(),
                "height": size.height(),
            }
        )
        self._engine.load(QUrl.fromLocalFile(str(QML / "KioskShell" / "Main.qml")))
        self._window = loaded_window(self._engine)

    @property
    def window(self) -> QQuickWindow:
        """Return the window."""
        return self._window

    def furnish(self, model: QObject) -> None:
        """Give the window the kiosk's model: the screens behind the attract screen are made."""
        self._window.setProperty("kiosk", model)

    def admit_staff(self, model: QObject) -> None:
        """Give the window the staff's model: the way to the staff's area is open."""
        self._window.setProperty("staff", model)

    def let_rest(self, model: RestModel) -> None:
        """Give the window the model of its rest: from now on it is dimmed, and wakes."""
        self._window.setProperty("rest", model)

    @property
    def at_rest(self) -> bool:
        """Tell whether the screens that are near stand, and the far ones are let go."""
        return bool(self._window.property("ready"))

    def when_at_rest(self, call: Callable[[], None]) -> None:
        """Call whenever the screens have come to rest."""

        def changed() -> None:
            if self.at_rest:
                call()

        self._window.readyChanged.connect(changed)  # type: ignore[attr-defined]  # QML's signal

    def forget_far_screens(self) -> None:
        """Let go of what was compiled for screens that do not stand; about 10 ms, once a visit."""
        self._engine.collectGarbage()
        self._engine.trimComponentCache()

    def retranslate(self) -> None:
        """Say the interface's words anew, in the language that the application speaks now."""
        self._engine.retranslate()

    def show(self) -> None:
        """Show the window: full screen, with or without a window manager, or as a window."""
        show_window(self._window, self._choice)

    def close(self) -> None:
        """Close the window and drop the engine at once, while the models that it shows live."""
        self._window.close()
        shiboken6.delete(self._engine)
