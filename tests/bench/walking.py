"""A whole visit by touch: touch to the next page's first frame, frames of its turn, and memory."""

import os
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import KioskApp
from kiosk.domain.journey import Leave
from kiosk.domain.visit import Page, Step
from kiosk.logs import close_log, open_log
from kiosk.request import Request, first_look
from kiosk.tour.finger import Finger
from kiosk.tour.patient import Patient, read_about, rule_out
from kiosk.ui.window import WindowChoice
from tests.bench.figures import Figure, median, p95
from tests.bench.memory import proportional_set_size
from tests.bench.starting import first_start
from tests.bench.turning import Turns, bare_turns

SCREEN = QSize(1920, 1200)
READ, RULED_OUT = (0, 1, 2), (4,)


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


def measure(visits: int) -> list[Figure]:
    """Return median and p95 of all page turns, the slowest steps, and memory after the visits."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        first_start(folder)  # makes the database, as only the first start of all does
        request = Request(data_dir=Path(folder))
        log = open_log(request.data.logs)
        choice = WindowChoice(windowed=True, size=SCREEN)
        kiosk = KioskApp(request, first_look(request, os.environ), choice, log)
        stopwatch = Stopwatch(kiosk)
        finger = TimedFinger(kiosk, stopwatch)
        kiosk.show()
        finger.wait_for(lambda: kiosk.engine.at_rest, 60)
        for _ in range(visits):
            _visit(kiosk, finger)
            at_once = proportional_set_size()
            finger.wait_for(lambda: kiosk.engine.at_rest, 60)
        memory = proportional_set_size()
        kiosk.close()
        close_log(log)
        QCoreApplication.processEvents()
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
    figures.append(
        Figure("memory (PSS), kiosk at the end of a visit", at_once, "MB", at_most=200.0)
    )
    figures.append(Figure("memory (PSS), kiosk after visits", memory, "MB", at_most=200.0))
    return figures


def _visit(kiosk: KioskApp, finger: Finger) -> None:
    content = next(iter(kiosk.backstage.pack.contents.values()))
    cards = [card.name for card in content.cards]
    plans: Iterator[tuple[str, str]] = iter(
        [(read_about, cards[at]) for at in READ] + [(rule_out, cards[at]) for at in RULED_OUT]
    )
    patient = Patient(kiosk.engine.window, finger, plans, lambda: None)
    patient.start(content.language_name)
    for _ in range(200):
        page = kiosk.walk.journey.page
        if page.step is Step.DONE:
            kiosk.background.wait_until_idle(60)
            kiosk.walk.handle(Leave())
            finger.settle()
            return
        if patient.answer(page):
            patient.go_on()
    raise LookupError("the visit did not come to its end")
