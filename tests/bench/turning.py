"""The frames of a page turn, and those of a bare window that slides the same way.

Belongs here: frames while something moves in. The way to the first of them belongs to walking.
"""

import time

from PySide6.QtCore import QEventLoop, QMetaObject, QTimer, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

TURN = 0.25
"""Seconds from the first frame of a page in which it still moves; the kiosk's turn takes 0.28."""
BARE = b"""
import QtQuick
Window { width: 1920; height: 1200; visible: true; color: "#FBF3E7"
    function turn(): void { slide.restart() }
    Rectangle { id: page; width: 1920; height: 1200; color: "#FFFDF8"
        Text { anchors.centerIn: parent; text: "bare"; font.pixelSize: 60 } }
    NumberAnimation { id: slide; target: page; property: "x"; from: 115; to: 0
        duration: 280; easing.type: Easing.OutCubic } }
"""


class Turns:
    """Collects the frames of page turns."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        """Milliseconds from one frame of a turn to the next."""
        self._begun = self._last = float("-inf")

    def begin(self, now: float) -> None:
        """Note the first frame of a page."""
        self._begun = self._last = now

    def frame(self, now: float) -> None:
        """Note another frame; it counts while the page still moves."""
        if now - self._begun <= TURN:
            self.gaps.append((now - self._last) * 1000)
            self._last = now


def bare_turns(rounds: int) -> list[float]:
    """Return the milliseconds between the frames of a bare window's slides."""
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(BARE, QUrl())
    window = component.create()
    if not isinstance(window, QQuickWindow):
        raise RuntimeError(component.errorString())
    turns, first = Turns(), True

    def frame() -> None:
        nonlocal first
        now = time.perf_counter()
        turns.begin(now) if first else turns.frame(now)
        first = False

    _wait(300)
    window.frameSwapped.connect(frame)
    for _ in range(rounds):
        first = True
        QMetaObject.invokeMethod(window, "turn")
        _wait(400)
    window.close()
    window.deleteLater()
    return turns.gaps


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
