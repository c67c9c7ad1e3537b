"""From a touch to the first frame in another mode, and to the voice's silence; 1920x1200.

The mode is chosen by touch in "Text and colors", over pages with little and with much on them.
The voice is our own stand-in: what an engine and a loudspeaker take after they were told to stop
is not measured.
"""

import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.bootstrap import KioskApp
from kiosk.domain.visit import Step
from kiosk.tour.finger import Finger
from kiosk.tour.patient import said
from kiosk.ui.accessible import choices
from tests.bench.figures import Figure, median, p95
from tests.bench.starting import first_start
from tests.bench.walking import kiosk_in
from tests.e2e.people import Person, SteadyFinger
from tests.fakes import FakeVoice

MODES = {
    "text size": tuple(f"Text size {size} percent" for size in (125, 150, 200, 100)),
    "colors": ("Dark", "Strong", "Light"),
    "easy reach": ("Easy reach", "Easy reach"),
    "left hand": ("Left hand", "Left hand"),
    "large buttons": ("Large buttons", "Large buttons"),
    "no motion": ("No motion", "No motion"),
}
"""The choices of each mode, in an order in which every touch changes something."""
PAGES = (Step.PAIN, Step.OPTIONS, Step.COMPARE, Step.VALUES, Step.QUESTIONS, Step.SHARE)
MODE_AT_MOST_MS = 100.0
SILENCE_AT_MOST_MS = 300.0
TOUCHES = 20
TREMOR_MS = 550
"""A second touch of the same control counts only after half a second."""


class TimedVoice(FakeVoice):
    """A voice that knows when it was last told to be silent."""

    stopped_at = 0.0

    def stop(self) -> None:
        """Be silent, and look at the clock."""
        self.stopped_at = time.perf_counter()
        super().stop()


class ModeFinger(SteadyFinger):
    """Times from the lifting of the finger to the first frame after the looks have changed."""

    def __init__(self, kiosk: KioskApp) -> None:
        super().__init__(kiosk)
        self.milliseconds: list[float] = []
        self.work: list[float] = []
        """Milliseconds of the GUI thread's own work in them: a busy machine does not change it."""
        self._lifted_at = self._worked_at = 0.0
        self._changed = False
        kiosk.furniture.appearance.changed.connect(self._note_change)
        kiosk.engine.window.frameSwapped.connect(self._frame)

    def about_to_lift(self) -> None:
        """Start the stopwatch."""
        self._changed = False
        self._lifted_at, self._worked_at = time.perf_counter(), time.thread_time()

    def _note_change(self) -> None:
        self._changed = True

    def _frame(self) -> None:
        if self._changed:
            self._changed = False
            self.milliseconds.append((time.perf_counter() - self._lifted_at) * 1000)
            self.work.append((time.thread_time() - self._worked_at) * 1000)


def measure(rounds: int) -> list[Figure]:
    """Return median and p95 in milliseconds: of each mode, and of the voice's silence."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        first_start(folder)
        with kiosk_in(Path(folder)) as kiosk:
            Finger(kiosk.engine.window).wait_for(lambda: kiosk.engine.at_rest, 60)
            person = Person(kiosk)
            taken = _modes(kiosk, person, rounds)
            silence = _silence(kiosk, person)
    del application
    figures = []
    for mode, both in taken.items():
        times, work = zip(*both, strict=True)
        figures.append(Figure(f"touch to {mode}, median of {len(times)}", median(times), "ms"))
        figures.append(Figure("  the GUI thread's work in it, p95", p95(work), "ms"))
        figures.append(Figure(f"touch to {mode}, p95", p95(times), "ms", at_most=MODE_AT_MOST_MS))
    return [
        *figures,
        Figure(f"touch to the voice's stop, median of {len(silence)}", median(silence), "ms"),
        Figure("touch to the voice's stop, p95", p95(silence), "ms", at_most=SILENCE_AT_MOST_MS),
    ]


def _modes(kiosk: KioskApp, person: Person, rounds: int) -> dict[str, list[tuple[float, float]]]:
    """Choose every mode over every page; a mode that is not offered is told and left out."""
    finger = ModeFinger(kiosk)
    taken: dict[str, list[tuple[float, float]]] = defaultdict(list)
    person.begin()
    for step in PAGES:
        person.hurry_to(step)
        finger.wait_for(lambda: kiosk.engine.at_rest, 60)
        person.press(said("TopBar", "Text and colors"))
        finger.wait(400)
        for _ in range(rounds):
            for mode, names in MODES.items():
                for name in names:
                    taken[mode] += _chosen(kiosk, finger, name)
        person.press(said("AppearanceSheet", "Done"))
    for mode in MODES:
        if not taken[mode]:
            sys.stdout.write(f"{mode} is not offered: skipped\n")
            del taken[mode]
    return taken


def _chosen(kiosk: KioskApp, finger: ModeFinger, name: str) -> list[tuple[float, float]]:
    """Touch a choice; return milliseconds and work, nothing where there is no such choice."""
    there = [one for one in choices(kiosk.engine.window) if one.name == name]
    if not there:
        return []
    finger.milliseconds.clear()
    finger.work.clear()
    finger.touch(there[0])
    if not finger.wait_for(lambda: bool(finger.milliseconds), 10):
        raise RuntimeError(f"no frame showed {name!r}")
    first = (finger.milliseconds[0], finger.work[0])
    finger.wait(TREMOR_MS)
    return [first]


def _silence(kiosk: KioskApp, person: Person) -> list[float]:
    """Let the page be read, touch it anywhere; return the milliseconds until the voice's stop."""
    voice, taken = TimedVoice(), []
    reading = kiosk.furniture.reading
    reading.take_voice(voice)
    device: QPointingDevice = QTest.createTouchDevice()
    window = kiosk.engine.window
    for number in range(TOUCHES):
        reading.again()
        if kiosk.walk.journey.page.step is Step.SHARE:
            reading.readAnswers(True)
        if not person.finger.wait_for(lambda: bool(voice.saying), 10):
            raise RuntimeError("the page was not read")
        voice.stopped_at = 0.0
        spot = QPoint(200 + 40 * number, 500)
        event = QTest.touchEvent(window, device, False)
        event.press(0, spot, window)
        touched_at = time.perf_counter()
        event.commit(True)
        if not person.finger.wait_for(lambda: voice.stopped_at > 0, 10):
            raise RuntimeError("a touch did not silence the voice")
        taken.append((voice.stopped_at - touched_at) * 1000)
        # it leaves outside of everything, so that it presses nothing
        away = QTest.touchEvent(window, device, False)
        away.move(0, QPoint(2, 2), window)
        away.commit(True)
        up = QTest.touchEvent(window, device, False)
        up.release(0, QPoint(2, 2), window)
        up.commit(True)
    return taken
