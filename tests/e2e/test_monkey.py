"""A monkey at the tablet: random touches, gestures, clicks and keys, with a seed, through visits.

KIOSK_MONKEY=100000 lets it go on for that many; CI has a shorter one. Nothing it does may raise,
warn, open another window, or bring back a word of an earlier visit.
"""

import os
import random
from collections import Counter

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.bootstrap import KioskApp
from kiosk.domain.ids import LanguageTag
from kiosk.domain.journey import Give, Journey
from kiosk.domain.visit import Answer, AnswerKind
from kiosk.ui.accessible import controls
from tests.bench.memory import proportional_set_size
from tests.e2e.clinic import Clinic
from tests.e2e.gestures import ALL_TEN, Fingers, edge_swipes
from tests.e2e.quirks import its_timer_stops_twice
from tests.e2e.traces import Canary, on_screens
from tests.fakes import FakeClock

DEEDS = int(os.environ.get("KIOSK_MONKEY", "2000"))
LONG = 50_000
LEARNING = 4
"""Twentieths of a long play after which memory has to stay flat."""
SEED = 20261122
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_F1, Qt.Key.Key_F4, Qt.Key.Key_F11, Qt.Key.Key_Print, Qt.Key.Key_Menu),
    *(Qt.Key.Key_A, Qt.Key.Key_Q, Qt.Key.Key_0, Qt.Key.Key_9, Qt.Key.Key_Delete),
)
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
AIMED = 0.7
"""Share of touches that go to a control: without it hardly a visit would come to its end."""
BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
BREATH_MS = 4
PACE = 0.7
"""Seconds that the clinic's clock goes on with every deed: last screens close by it."""
LOOKED_AT_EVERY = 10
"""Visits after which every property of the screens is searched; it takes a second."""


class Monkey:
    """Plays with a kiosk; every visit carries words that no other has."""

    def __init__(self, kiosk: KioskApp) -> None:
        self._kiosk = kiosk
        self._window = kiosk.engine.window
        self._fingers = Fingers(self._window)
        self._dice = random.Random(SEED)
        self._marked = ""
        self.ended: Counter[str] = Counter()
        self.left_behind: list[str] = []
        kiosk.walk.listen(self._watch)

    def play(self) -> None:
        """Do one thing, and let the kiosk take it in."""
        chance = self._dice.random()
        if self._kiosk.walk.journey.visit is None and chance < 0.5:
            self._kiosk.walk.begin(LanguageTag(self._dice.choice(["en", "es"])))
        elif chance < AIMED:
            self._fingers.touch(self._aim())
        elif chance < 0.79:
            self._fingers.touch(self._anywhere())
        elif chance < 0.86:
            self._fingers.swipe(self._anywhere(), self._anywhere())
        elif chance < 0.88:
            self._fingers.swipe(*self._dice.choice(edge_swipes(self._window.size())))
        elif chance < 0.9:
            self._use_many_fingers()
        elif chance < 0.92:
            button, twice = self._dice.choice(BUTTONS), self._dice.random() < 0.3
            self._fingers.click(self._anywhere(), button, twice=twice)
        else:
            QTest.keyClick(self._window, self._dice.choice(KEYS), self._dice.choice(MODIFIERS))
        QTest.qWait(BREATH_MS)

    def _watch(self, journey: Journey) -> None:
        visit = journey.visit
        if visit is None or journey.ended:
            if self._marked and visit is not None and visit.outcome is not None:
                self.ended[visit.outcome.value] += 1
            return
        if visit.id != self._marked:
            earlier, self._marked = self._marked, visit.id
            if earlier and sum(self.ended.values()) % LOOKED_AT_EVERY == 1:
                self.left_behind += on_screens(self._kiosk, canary_of(earlier))
            words = canary_of(visit.id).words
            self._kiosk.walk.handle(Give(Answer(AnswerKind.OWN_QUESTION, "", words)))

    def _aim(self) -> QPoint:
        found = [one for one in controls(self._window) if not one.rect.isEmpty()]
        return self._dice.choice(found).rect.center() if found else self._anywhere()

    def _anywhere(self) -> QPoint:
        size = self._window.size()
        return QPoint(self._dice.randrange(size.width()), self._dice.randrange(size.height()))

    def _use_many_fingers(self) -> None:
        """Pinch, drag or mash with two to ten fingers."""
        starts = [self._anywhere() for _ in range(self._dice.randint(2, ALL_TEN))]
        if self._dice.random() < 0.5:
            self._fingers.touch(*starts)
        else:
            self._fingers.stroke(starts, [self._anywhere() for _ in starts])


def canary_of(visit: str) -> Canary:
    """Return words that only one visit says, made anew each time so that nobody holds them."""
    return Canary(tuple(map(ord, f"mark {visit[:12]}")))


@its_timer_stops_twice
def test_a_monkey_finds_no_way_out_and_nothing_of_the_visit_before(clinic: Clinic) -> None:
    clock = FakeClock()
    kiosk = clinic.start(clock)
    monkey = Monkey(kiosk)
    windows = {id(window) for window in QGuiApplication.topLevelWindows()}
    memory: list[float] = []
    for deed in range(DEEDS):
        if deed % (DEEDS // 20) == 0:
            memory.append(proportional_set_size())
        monkey.play()
        clock.advance(PACE)
        assert kiosk.engine.window.isVisible(), deed
        opened = [w for w in QGuiApplication.topLevelWindows() if id(w) not in windows]
        assert not opened, deed
    assert not monkey.left_behind
    assert kiosk.background.wait_until_idle(60)
    assert sum(monkey.ended.values()) >= DEEDS // 2000, "the monkey hardly got anywhere"
    if DEEDS >= LONG:  # a short play is over before Qt's own caches are full
        assert memory[-1] <= memory[LEARNING] * 1.05, memory
