"""Keeps the kiosk's window where it is: open, in front, over the whole screen, and alone.

What a program can do against its window manager is in here. Which keys a session has at all is
the session's own: docs/escapes.md says what it must do.
"""

import logging

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.ui.stop_log import StopLog

LOOK_EVERY_MS = 300
"""Whatever comes before the window is gone well within a second."""
WHOLE = QWindow.Visibility.FullScreen.name
PATIENCE = 2
"""Looks that a window may take until it is on the screen."""
X11 = "xcb"
"""The one platform on which Qt can keep keys from the window manager."""
RISES_ON = frozenset({X11, "windows"})
CANNOT_ASK_ON = "wayland"
"""There a program may not ask to be in front; the compositor decides."""


class WindowGuard(QObject):
    """Guards one window until stop(). Needs a QGuiApplication.

    The window refuses to be closed, comes back from an icon, from another desktop and from behind,
    and takes every key where that is possible. Any other window of this process is closed; the log
    is told its class, never what it says. What is tried again and again is a line a minute there.
    """

    def __init__(self, window: QWindow, log: logging.Logger | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._stops = StopLog(log, self) if log is not None else None
        platform = QGuiApplication.platformName()
        self._on_x11 = platform == X11
        self._may_rise = platform in RISES_ON
        self._may_ask = not platform.startswith(CANNOT_ASK_ON)
        self._holds_keys = False
        self._was_exposed = False
        self._looks_without_it = 0
        self._told = ""
        self._was_in_front = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        window.installEventFilter(self)

    def stop(self) -> None:
        """Let the window be closed."""
        self._timer.stop()
        self._window.removeEventFilter(self)
        if self._holds_keys:
            self._window.setKeyboardGrabEnabled(False)
        if self._stops is not None:
            self._stops.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse to be closed; let every other event pass."""
        if event.type() is QEvent.Type.Close:
            event.ignore()
            self._note("the window was not closed")
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _look(self) -> None:
        was_alone = not self._close_strangers()
        self._come_back(was_alone=was_alone)
        if self._on_x11 and not self._holds_keys:
            self._holds_keys = self._window.setKeyboardGrabEnabled(True)

    def _close_strangers(self) -> bool:
        """Close every other window of this process; tell whether there was one."""
        found = False
        for other in QGuiApplication.topLevelWindows():
            if other is self._window or not other.isVisible():
                continue
            found = True
            self._note("a window was closed", type(other).__name__)
            other.close()
            if other.isVisible():  # it refused
                other.hide()
        return found

    def _come_back(self, *, was_alone: bool) -> None:
        state = self._window.visibility().name
        if self._on_x11 and self._is_elsewhere():
            # The window manager took it off the screen, with another desktop for example. A window
            # that is not on the screen cannot ask to be in front; one that is shown anew can.
            self._window.hide()
            state = "Elsewhere"
        if state != WHOLE:
            self._holds_keys = False  # a window that is not on the screen loses them
            self._window.showFullScreen()
        self._tell_of(state)
        is_in_front = self._window.isActive()
        was_covered = self._was_in_front and not is_in_front
        self._was_in_front = is_in_front
        if self._may_ask and not is_in_front:
            if was_covered and was_alone and state == WHOLE:
                self._note("the window came to the front")
            self._holds_keys = False  # they go to whoever is in front
            if self._may_rise:
                self._window.raise_()
            self._window.requestActivate()

    def _is_elsewhere(self) -> bool:
        """Tell whether the window is off the screen, and not only on its way there."""
        exposed = self._window.isExposed()
        self._was_exposed = self._was_exposed or exposed
        lost = self._was_exposed and not exposed
        self._looks_without_it = self._looks_without_it % PATIENCE + 1 if lost else 0
        return self._looks_without_it == PATIENCE

    def _tell_of(self, state: str) -> None:
        """Log that the window is not where it was; once, however often it is put back."""
        if state != WHOLE and self._told == WHOLE:
            self._note("the window came back", state)
        self._told = state

    def _note(self, event: str, state: str = "") -> None:
        if self._stops is not None:
            self._stops.note(event, state)
