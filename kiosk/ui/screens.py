"""Which screen the kiosk stands on, and that it stays there, whole, whatever becomes of screens.

Belongs here: screens that turn, change their size, go and come back. What else may push a window
from its place belongs to kiosk.ui.window_guard.
"""

import logging

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

LOOK_AFTER_MS = (0, 1_000)
"""After Qt has moved the window of a screen that goes, and after a window manager has its say."""


def find_screen(wanted: str) -> QScreen | None:
    """Return the screen of a name or a number from 1, the primary one for ""; None when absent."""
    if not wanted:
        return QGuiApplication.primaryScreen()
    screens = QGuiApplication.screens()
    named = next((screen for screen in screens if screen.name() == wanted), None)
    if named is None and wanted.isdecimal() and 1 <= int(wanted) <= len(screens):
        return screens[int(wanted) - 1]
    return named


def screen_or_primary(wanted: str) -> QScreen:
    """Return the screen that is wanted, or the primary one while that is absent."""
    return find_screen(wanted) or QGuiApplication.primaryScreen()


def fills(window: QWindow, screen: QScreen) -> bool:
    """Tell whether a window covers one screen and nothing else.

    A window must not be asked for its screen: PySide then lets the screen go with the window.
    """
    return window.geometry() == screen.geometry()


def fill_screen(window: QWindow, screen: QScreen) -> None:
    """Put a window over all of one screen and over nothing of another."""
    if window.isVisible() and not fills(window, screen):
        window.showNormal()  # a window manager moves no window that fills a screen
    window.setScreen(screen)
    # Without a window manager nobody else would give the window the screen's size.
    window.setGeometry(screen.geometry())
    window.showFullScreen()


class ScreenKeeper(QObject):
    """Keeps a full-screen window on its screen until stop(). Needs a QGuiApplication.

    While the screen is away the window stands on the primary one; a patient can go on there.
    """

    def __init__(self, window: QWindow, wanted: str, log: logging.Logger) -> None:
        super().__init__(window)
        self._window = window
        self._wanted = wanted
        self._log = log
        self._absent = False
        self._looks = tuple(self._timer(delay) for delay in LOOK_AFTER_MS)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        self._application = application
        application.screenAdded.connect(self._welcome)
        application.screenRemoved.connect(self._look_soon)
        application.primaryScreenChanged.connect(self._look_soon)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._look_soon)
        self._note()

    def stop(self) -> None:
        """Look after the screens no more."""
        for look in self._looks:
            look.stop()
        self._application.screenAdded.disconnect(self._welcome)
        self._application.screenRemoved.disconnect(self._look_soon)
        self._application.primaryScreenChanged.disconnect(self._look_soon)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.disconnect(self._look_soon)

    @Slot(QScreen)
    def _welcome(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._look_soon)
        self._look_soon()

    @Slot()
    def _look_soon(self) -> None:
        for look in self._looks:
            look.start()

    @Slot()
    def _fit(self) -> None:
        self._note()
        screen = screen_or_primary(self._wanted)
        if not fills(self._window, screen):
            self._log.warning("screen changed", extra={"state": _measures(screen)})
            fill_screen(self._window, screen)

    def _timer(self, delay: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(delay)
        timer.timeout.connect(self._fit)
        return timer

    def _note(self) -> None:
        """Tell the log once that the screen is away, and once that it is back."""
        absent = find_screen(self._wanted) is None
        if absent is not self._absent:
            self._absent = absent
            told = "the configured screen is absent" if absent else "the configured screen is back"
            self._log.warning(told)


def _measures(screen: QScreen) -> str:
    return f"{screen.geometry().width()}x{screen.geometry().height()}"
