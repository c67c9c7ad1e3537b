"""A whole visit by touch: touch to the next page's first frame, and the frames of its turn."""

import os
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import KioskApp
from kiosk.domain.visit import Page, Step
from kiosk.logs import close_log, open_log
from kiosk.request import Request, first_look
from kiosk.tour.finger import Finger
from kiosk.ui.window import WindowChoice
from tests.bench.figures import Figure, median, p95
from tests.bench.starting import first_start
from tests.bench.turning import Turns, bare_turns
from tests.bench.visiting import visit

SCREEN = QSize(1920, 1200)


class Stopwatch:
    """Times page turns: from the release of the finger to the next page's first frame, and on."""

    def __init__(self, kiosk: KioskApp) -> None:
        self.milliseconds: dict[Step, list[float]] = defaultdict(list)
        self.turns = Turns()
        self._kiosk = kiosk
        self._released = 0.0
        self._page: Page | None = None
        kiosk.engine.window.frameSwapped.connect(self._frame)

    def release(self) -> None:
        """Note that a finger is about to be lifted."""
        self._released = time.perf_counter()
        self._page = self._kiosk.walk.journey.page

    def _frame(self) -> None:
        now = time.perf_counter()
        self.turns.frame(now)
        if self._page is None:
            return
        page = self._kiosk.walk.journey.page
        if page != self._page:
            self.milliseconds[page.step].append((now - self._released) * 1000)
            self._page = None
            self.turns.begin(now)


class TimedFinger(Finger):
    """A finger with a stopwatch."""

    def __init__(self, kiosk: KioskApp, stopwatch: Stopwatch) -> None:
        super().__init__(kiosk.engine.window)
        self._stopwatch = stopwatch

    def about_to_lift(self) -> None:
        """Start the stopwatch."""
        self._stopwatch.release()


@contextmanager
def kiosk_in(folder: Path) -> Iterator[KioskApp]:
    """Lend a kiosk that is about to be shown, in a window of SCREEN."""
    request = Request(data_dir=folder)
    log = open_log(request.data.logs)
    choice = WindowChoice(windowed=True, size=SCREEN)
    kiosk = KioskApp(request, first_look(request, os.environ), choice, log)
    kiosk.show()
    try:
        yield kiosk
    finally:
        kiosk.close()
        close_log(log)
        QCoreApplication.processEvents()


def measure(visits: int) -> list[Figure]:
    """Return median and p95 of all page turns, and the slowest steps."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        first_start(folder)  # makes the database, as only the first start of all does
        with kiosk_in(Path(folder)) as kiosk:
            stopwatch = Stopwatch(kiosk)
            finger = TimedFinger(kiosk, stopwatch)
            for _ in range(visits):
                finger.wait_for(lambda: kiosk.engine.at_rest, 60)
                visit(kiosk, finger)
    del application
    everything = [value for values in stopwatch.milliseconds.values() for value in values]
    figures = [
        Figure("touch to next screen, median", median(everything), "ms"),
        Figure("touch to next screen, p95", p95(everything), "ms", at_most=50.0),
    ]
    for step, values in sorted(stopwatch.milliseconds.items()):
        figures.append(Figure(f"  {step.name.lower()}, p95 of {len(values)}", p95(values), "ms"))
    gaps = stopwatch.turns.gaps
    bare = bare_turns(len(everything))
    figures += [
        Figure("page turn's frame, bare window, p95", p95(bare), "ms"),
        Figure("page turn's frame, median", median(gaps), "ms", at_most=17.0),
        Figure("page turn's frame, p95", p95(gaps), "ms", at_most=34.0),
        Figure("page turn's frame, longest", max(gaps), "ms"),
    ]
    return figures
