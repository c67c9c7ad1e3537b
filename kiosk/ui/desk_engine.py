"""Bring the desk's window up: the QML engine, the measures, the timers, the watch over use.

What the window shows belongs to the view models of the desk.
"""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSize, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.density import MM_PER_INCH
from kiosk.ui.engine import QML
from kiosk.ui.icons import add_icons
from kiosk.ui.loaded import loaded_window
from kiosk.ui.sheet_pages import PROVIDER, SheetImages, SheetPages
from kiosk.ui.viewmodels.desk.desk import DeskModel
from kiosk.ui.window import WindowChoice, show_window

POLL_EVERY_MS = 1500
"""A new visit is on the list within two seconds of its end."""
LOOK_EVERY_MS = 250
DESIGNED_FOR = 96.0
"""Pixels per inch of the desk's measures."""
LEAST_DENSITY, MOST_DENSITY = 96.0, 120.0
"""What screens of desks usually have; their own word is trusted no further."""
WINDOW = QSize(1280, 800)
SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.TabletPress,
    }
)
"""Mouse moves are none: a mouse also moves when somebody walks past the desk."""


def unit_of(pixels_per_mm: float | None, screen_density: float) -> float:
    """Return how many pixels stand for one of the design's: a configured density counts as is."""
    if pixels_per_mm is not None:
        return pixels_per_mm * MM_PER_INCH / DESIGNED_FOR
    return min(max(screen_density, LEAST_DENSITY), MOST_DENSITY) / DESIGNED_FOR


class UseWatch(QObject):
    """An event filter for the window: every key and click counts as use."""

    def __init__(self, window: QObject, model: DeskModel) -> None:
        super().__init__(window)
        self._model = model
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note signs of life; let every event pass."""
        if event.type() in SIGNS_OF_LIFE:
            self._model.touch()
        return super().eventFilter(watched, event)


class DeskEngine:
    """The QML engine and the desk's one window. close() lets go of both."""

    def __init__(self, model: DeskModel, pages: SheetPages, choice: WindowChoice) -> None:
        self._choice = choice
        self._model = model
        screen = QGuiApplication.primaryScreen()
        size = choice.size or (WINDOW if choice.windowed else screen.size())
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        add_icons(self._engine)
        self._engine.addImageProvider(PROVIDER, SheetImages(pages))
        self._engine.setInitialProperties(
            {
                "desk": model,
                "unit": unit_of(choice.pixels_per_mm, screen.logicalDotsPerInch()),
                "width": size.width(),
                "height": size.height(),
            }
        )
        self._engine.load(QUrl.fromLocalFile(str(QML / "KioskDesk" / "DeskWindow.qml")))
        self._window = loaded_window(self._engine)
        self._watch = UseWatch(self._window, model)
        self._timers = (
            self._timer(POLL_EVERY_MS, model.poll),
            self._timer(LOOK_EVERY_MS, model.tick),
        )

    @property
    def window(self) -> QQuickWindow:
        """Return the window."""
        return self._window

    def run_timers(self) -> None:
        """Keep the list up to date and look at the clock from now on."""
        for timer in self._timers:
            timer.start()

    def retranslate(self) -> None:
        """Say the interface's words anew, in the language that the application speaks now."""
        self._engine.retranslate()

    def show(self) -> None:
        """Show the window: full screen, or as a window."""
        show_window(self._window, self._choice)

    def close(self) -> None:
        """Close the window and drop the engine at once, while the models that it shows live."""
        for timer in self._timers:
            timer.stop()
        self._window.close()
        shiboken6.delete(self._engine)

    def _timer(self, every_ms: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self._window)
        timer.setInterval(every_ms)
        timer.timeout.connect(call)
        return timer
