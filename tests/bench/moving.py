"""Pictures in motion at 1920x1200: the first showing, getting ready, frames while they play."""

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QMetaObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.paths import program_files
from kiosk.ui import moving
from kiosk.ui.engine import QML
from kiosk.ui.icons import add_icons
from tests.bench.figures import Figure, median, p95

HEAVIEST = (
    "physical-therapy-2-test",
    "lifestyle-changes",
    "lifestyle-changes-3-change-often",
    "laminectomy-3-opening",
    "spinal-fusion-4-screws",
)
"""Of the shipped pack: the most joints, the largest moving parts, the most shapes."""
PAGE = """
import QtQuick
import KioskControls
Rectangle {
    width: 1920; height: 1200; color: "#FBF3E7"
    Projector { picture: moves }
    MovingPicture {
        id: moves
        objectName: "picture"
        x: 60; y: 150; width: 1000; height: 750
        alt: "A bench"
    }
}
"""
WATCHED = 3.0
"""Seconds of frames that count."""


@dataclass(slots=True)
class _Taken:
    """What was measured, in milliseconds."""

    shown: list[float] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)


class _Screen:
    """A window with one place for a picture."""

    def __init__(self, page: Path) -> None:
        assert moving.QML_IMPORT_NAME  # importing it registered the type
        self._view = QQuickView()
        self._view.engine().addImportPath(str(QML))
        add_icons(self._view.engine())
        self._view.setSource(QUrl.fromLocalFile(str(page)))
        found = self._view.rootObject().findChild(QQuickItem, "picture")
        if not isinstance(found, QQuickItem):
            raise RuntimeError("\n".join(error.toString() for error in self._view.errors()))
        self._picture = found
        self.frames: list[float] = []
        self._view.frameSwapped.connect(lambda: self.frames.append(time.perf_counter()))
        self._view.show()
        _wait(0.5)

    def measure(self, file: Path, taken: _Taken) -> None:
        """Show a picture, let it get ready, and watch it play."""
        self._picture.setProperty("moves", False)
        begun = time.perf_counter()
        self._picture.setProperty("source", QUrl.fromLocalFile(str(file)))
        _wait_for(lambda: self._picture.property("ready") is True)
        seen = len(self.frames)
        _wait_for(lambda: len(self.frames) > seen)
        taken.shown.append((self.frames[-1] - begun) * 1000)
        _wait(0.3)
        taken.pauses += self._get_ready()
        QMetaObject.invokeMethod(self._picture, "play")
        self.frames.clear()
        _wait(WATCHED)
        taken.gaps += [(after - before) * 1000 for before, after in pairwise(self.frames)]

    def close(self) -> None:
        """Close the window."""
        self._view.close()
        self._view.deleteLater()

    def _get_ready(self) -> list[float]:
        """Let the picture get ready; return how long the event loop was away each time."""
        beats: list[float] = []
        heart = QTimer()
        heart.setInterval(0)
        heart.timeout.connect(lambda: beats.append(time.perf_counter()))
        heart.start()
        self._picture.setProperty("moves", True)
        _wait_for(lambda: self._picture.property("playing") is True)
        _wait(0.1)
        heart.stop()
        return [(after - before) * 1000 for before, after in pairwise(beats)]


def measure(rounds: int) -> list[Figure]:
    """Return the milliseconds of first showings, pauses of the event loop and frames."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    pictures = program_files().default_pack / "illustrations"
    taken = {name: _Taken() for name in HEAVIEST}
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "Page.qml"
        page.write_text(PAGE, encoding="utf-8")
        screen = _Screen(page)
        screen.measure(pictures / "acupuncture.svg", _Taken())  # loads what is loaded once
        for _ in range(rounds):
            for name in HEAVIEST:
                screen.measure(pictures / f"{name}.svg", taken[name])
        screen.close()
    del application
    shown = [value for one in taken.values() for value in one.shown]
    pauses = [value for one in taken.values() for value in one.pauses]
    gaps = [value for one in taken.values() for value in one.gaps]
    return [
        Figure("picture, first showing, p95", p95(shown), "ms", at_most=50.0),
        Figure("picture gets ready, longest pause", max(pauses), "ms", at_most=34.0),
        Figure("moving picture's frame, median", median(gaps), "ms", at_most=17.0),
        Figure("moving picture's frame, p95", p95(gaps), "ms", at_most=34.0),
        *(Figure(f"  {name}, p95", p95(one.gaps), "ms") for name, one in taken.items()),
    ]


def _wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _wait_for(condition: Callable[[], bool]) -> None:
    """Run the event loop until a condition holds; RuntimeError when it does not in 10 seconds."""
    late = time.perf_counter() + 10
    while not condition():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
        if time.perf_counter() > late:
            raise RuntimeError("a picture did not come")
