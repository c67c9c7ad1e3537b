"""A kiosk that has visit after visit at full speed, in a process of its own; tells what it holds.

Run as `python -m tests.bench.soaked_kiosk FOLDER VISITS SAMPLES`. Each line on standard output is a
JSON object, a Sample; the first is taken before anybody came. The clock is a fake one: between two
visits ten minutes go by. The answers go to the walk as the screens give them, and each page is
shown; of every FINGERS-th visit all is touched, like by a patient.
"""

import gc
import json
import os
import random
import sys
import threading
from collections import Counter
from dataclasses import asdict, replace
from pathlib import Path

import shiboken6
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import KioskApp
from kiosk.domain.content import Content
from kiosk.domain.journey import Back, CalledAway, Event, Give, Leave, Look, Next, Open
from kiosk.domain.visit import NO, YES, Answer, AnswerKind, Page, Step
from kiosk.ui.viewmodels.appearance import TEXT_SCALES, THEMES
from tests.bench.memory import anonymous, proportional_set_size
from tests.bench.soak import Sample
from tests.e2e.clinic import Clinic
from tests.e2e.people import READ, RULED_OUT, Person, SteadyFinger, items_of
from tests.fakes import FakeClock
from tests.visits import answers_for

FINGERS = 100
BETWEEN = 600.0
"""Seconds of the clinic's clock."""
FRAME_MS = 8
AWAKE = "dim_after = 0\n"
"""The touch that wakes a dimmed poster would not begin a visit."""
MOST_PAGES = 200
ENDINGS = ("shared",) * 5 + ("refused", "flagged", "flagged", "called", "left", "paused", "paused")
COMES_BACK = 0.7
PAUSE = 120.0
TOO_LONG = 1000.0
"""Seconds; nobody's visit waits for its patient that long."""
TICK = 1.0
TURNS_BACK = 0.05
WARNINGS_SHOWN = 5


class Crowd:
    """Everybody who comes to a kiosk, one after the other, by a seed."""

    def __init__(self, kiosk: KioskApp, clock: FakeClock) -> None:
        self._kiosk = kiosk
        self._clock = clock
        self._dice = random.Random(20261122)
        self._finger = SteadyFinger(kiosk)
        self.kinds: Counter[str] = Counter()

    def visit(self, *, fingers: bool) -> None:
        """Have one visit from its begin to the poster."""
        ending = "shared" if fingers else self._dice.choice(ENDINGS)
        self.kinds["by touch" if fingers else ending] += 1
        if fingers:
            person = Person(self._kiosk)
            person.begin()
            person.finish()
            person.hand_back()
        else:
            self._walk(ending)
        self._clock.advance(BETWEEN)
        assert self._kiosk.background.wait_until_idle(60), "the worker met trouble"
        self._finger.wait(FRAME_MS)
        assert self._kiosk.walk.journey.visit is None

    def _walk(self, ending: str) -> None:
        tags = self._kiosk.backstage.pack.languages
        language = self._dice.choice(tags)
        self._kiosk.furniture.idle.touch()
        self._kiosk.furniture.begin(language)
        content = self._kiosk.backstage.clinic.content(language)
        looks_at, ends_at = self._dice.randrange(8), self._dice.randrange(2, 45)
        for number in range(MOST_PAGES):
            page = self._page
            if page.step is Step.DONE:
                self._leave_last_screen()
                return
            if number == looks_at:
                self._choose_looks()
            if number == ends_at and self._ends_early(ending):
                return
            self._answer(page, content, ending)
            self._show()
        raise LookupError(f"the visit did not come to its end; it stands at {self._page}")

    @property
    def _page(self) -> Page:
        return self._kiosk.walk.journey.page

    def _handle(self, event: Event) -> None:
        self._kiosk.walk.handle(event)

    def _show(self) -> None:
        """Let the page come to the screen, and the time go on."""
        self._clock.advance(TICK)
        self._kiosk.furniture.idle.touch()
        self._finger.wait(FRAME_MS)

    def _answer(self, page: Page, content: Content, ending: str) -> None:
        cards = content.cards
        read, ruled_out = cards[READ].id, cards[RULED_OUT].id
        for answer in answers_for(page, content, read, ruled_out):
            self._handle(Give(self._own(answer, ending)))
        visit = self._kiosk.walk.journey.visit
        assert visit is not None
        event: Event = Next()
        if page == Page(Step.OPTIONS) and read not in visit.opened:
            event = Look(read)
        elif page == Page(Step.OPTIONS, read) and read not in visit.opened:
            event = Open(read)
        elif page.step is not Step.COMFORT and self._dice.random() < TURNS_BACK:
            event = Back()
        self._handle(event)

    def _own(self, answer: Answer, ending: str) -> Answer:
        if ending == "refused" and answer.kind is AnswerKind.CONSENT:
            return replace(answer, value=NO)
        if ending == "flagged" and answer.kind is AnswerKind.SAFETY:
            return replace(answer, value=YES)
        return answer

    def _choose_looks(self) -> None:
        looks = self._kiosk.furniture.appearance
        looks.setTheme(self._dice.choice(THEMES))
        looks.setTextScale(self._dice.choice(TEXT_SCALES))
        for toggle in (looks.toggleReach, looks.toggleLeftHanded, looks.toggleReducedMotion):
            if self._dice.random() < 0.3:
                toggle()

    def _ends_early(self, ending: str) -> bool:
        """Be called, take a break, or go without a word until the time of the question is over."""
        if ending == "called":
            self._handle(CalledAway(self._dice.random() < 0.7))
            self._show()
            self._leave_last_screen()
            return True
        if ending == "left":
            idle = self._kiosk.furniture.idle
            while self._kiosk.walk.journey.visit is not None:
                self._clock.advance(TICK * 5)
                idle.tick()
                self._finger.wait(0)
            return True
        return ending == "paused" and not self._pause()

    def _pause(self) -> bool:
        """Take a break; tell whether the patient comes back."""
        pausing, visit = self._kiosk.furniture.pausing, self._kiosk.walk.journey.visit
        assert visit is not None
        pausing.pause()
        self._finger.wait(FRAME_MS)
        code = str(pausing.property("code"))
        pausing.leave()
        returns = self._dice.random() < COMES_BACK
        self._clock.advance(PAUSE if returns else TOO_LONG)
        pausing.tick()
        if not returns:
            return False
        pausing.askForCode(visit.language)
        self._finger.wait(FRAME_MS)
        self._kiosk.furniture.idle.touch()
        pausing.tryCode(code)
        came = self._finger.wait_for(lambda: self._kiosk.walk.journey.visit is not None, 30)
        assert came, "the visit did not come back"
        return True

    def _leave_last_screen(self) -> None:
        self._show()
        self._handle(Leave())


def sample(kiosk: KioskApp, visits: int) -> Sample:
    """Return what the process holds now that nobody is there."""
    finger = SteadyFinger(kiosk)
    finger.wait_for(lambda: kiosk.engine.at_rest, 60)
    finger.settle()
    gc.collect()
    window = kiosk.engine.window
    trees = [window, kiosk, QGuiApplication.instance()]
    objects = {id(one): one for tree in trees if tree for one in tree.findChildren(QObject)}
    timers = [one for one in objects.values() if isinstance(one, QTimer)]
    return Sample(
        visits=visits,
        memory=proportional_set_size(),
        own=anonymous(),
        handles=len(list(Path("/proc/self/fd").iterdir())),
        threads=len(list(Path("/proc/self/task").iterdir())),
        python_threads=threading.active_count(),
        timers=len(timers),
        objects=len(objects) + sum(1 for _ in items_of(kiosk)),
        wrappers=len(shiboken6.getAllValidWrappers()),
        python_objects=len(gc.get_objects()),
    )


def main(folder: Path, visits: int, samples: int) -> None:
    """Have the visits, and tell a sample every so many."""
    warnings: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        warnings.append(message)
        if len(warnings) <= WARNINGS_SHOWN:
            sys.stderr.write(f"Qt warned: {message}\n")

    qInstallMessageHandler(hear)
    application = QGuiApplication(sys.argv[:1])
    clock = FakeClock()
    clinic = Clinic(folder)
    clinic.configure(AWAKE)
    try:
        kinds = soak(clinic.start(clock), clock, visits, samples)
        tell({"kinds": dict(kinds), "warnings": len(warnings)})
    finally:
        clinic.stop()
    application.processEvents()


def soak(kiosk: KioskApp, clock: FakeClock, visits: int, samples: int) -> Counter[str]:
    """Have the visits, return their kinds; the kiosk's hourly work is done at each sample."""
    crowd = Crowd(kiosk, clock)
    tell(asdict(sample(kiosk, 0)))
    for number in range(1, visits + 1):
        crowd.visit(fingers=number % FINGERS == 0)
        if number % max(1, visits // samples) == 0:
            kiosk.keep_house()
            assert kiosk.background.wait_until_idle(60)
            tell(asdict(sample(kiosk, number)))
    return crowd.kinds


def tell(line: dict[str, object]) -> None:
    """Write one line, whole."""
    os.write(sys.stdout.fileno(), f"{json.dumps(line)}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
