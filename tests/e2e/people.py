"""The people of the tests: a patient who uses a real tablet by what its screen says.

Belongs here: how somebody touches, answers and walks. What they find belongs to the tests.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from kiosk.bootstrap import KioskApp
from kiosk.domain.content import Content
from kiosk.domain.ids import LanguageTag
from kiosk.domain.journey import Event, Give, Look, Next, Open
from kiosk.domain.visit import Page, Step, Visit
from kiosk.tour.finger import Finger
from kiosk.tour.patient import Patient, read_about, rule_out, said
from kiosk.ui.accessible import Control, choices, controls
from tests.items import children_of
from tests.visits import answers_for

SECONDS = 30.0
"""Longest wait for anything; a test that needs it has failed already."""
SETTLE_MS = 40
SAME_SPOT_SECONDS = 0.52
"""The tablet takes a second touch of one control within half a second for a tremor."""
PAGES_AT_MOST = 150
READ, RULED_OUT = 2, 5
"""Which cards are read about and ruled out, counted from 0."""

Picks = Mapping[tuple[Step, str], tuple[int, ...]]

REFUSES = {(Step.PRIVACY, "consent"): (1,)}
PRINTS_ONLY = {(Step.SHARE, ""): (1,)}


class SteadyFinger(Finger):
    """A quick finger that never touches one spot twice within the tremor guard's time."""

    def __init__(self, kiosk: KioskApp) -> None:
        super().__init__(kiosk.engine.window)
        self._touched: dict[tuple[int, int], float] = {}

    def touch_at(self, point: QPoint) -> None:
        """Touch a point; wait first where a touch would count as a tremor."""
        spot = (point.x() // 8, point.y() // 8)
        rest = self._touched.get(spot, 0.0) + SAME_SPOT_SECONDS - time.monotonic()
        self.wait(max(0, round(rest * 1000)))
        super().touch_at(point)
        self._touched[spot] = time.monotonic()

    def settle(self) -> None:
        """Let the screen take in the touch; nothing moves on a tablet with reduced motion."""
        self.wait(SETTLE_MS)


class Person(Patient):
    """A patient at a kiosk that is ready; picks says where they answer otherwise than usual."""

    def __init__(self, kiosk: KioskApp, picks: Picks | None = None) -> None:
        self.kiosk = kiosk
        self.finger = SteadyFinger(kiosk)
        self._own_picks = picks or {}
        content = self.content_in(kiosk.backstage.pack.languages[0])
        cards = [card.name for card in content.cards]
        plans: Iterator[tuple[str, str]] = iter(
            [(read_about, cards[READ]), (rule_out, cards[RULED_OUT])]
        )
        super().__init__(kiosk.engine.window, self.finger, plans, lambda: None)

    @property
    def refuses(self) -> bool:
        """Tell whether this patient says no to the nurse."""
        return self._own_picks.get((Step.PRIVACY, "consent")) == (1,)

    def content_in(self, language: LanguageTag) -> Content:
        """Return the pack's content in a language."""
        return self.kiosk.backstage.clinic.content(language)

    @property
    def page(self) -> Page:
        """Return the page on the screen."""
        return self.kiosk.walk.journey.page

    @property
    def visit(self) -> Visit:
        """Return the visit under way, or the one that just ended."""
        visit = self.kiosk.walk.journey.visit
        assert visit is not None, "there is no visit"
        return visit

    def picks(self, page: Page) -> tuple[int, ...]:
        """Return which choices of a page to touch."""
        own = self._own_picks.get((page.step, page.item))
        return super().picks(page) if own is None else own

    def begin(self, language: str = "") -> None:
        """Touch a start button: of the first language, where none is named."""
        self.start(
            language or self.content_in(self.kiosk.backstage.pack.languages[0]).language_name
        )
        assert self.page == Page(Step.COMFORT)

    def walk_to(self, step: Step, item: str | None = None) -> None:
        """Answer page after page by touch until one of a step (and item) is on the screen."""
        for _ in range(PAGES_AT_MOST):
            if self.page.step is step and item in {None, self.page.item}:
                return
            if self.answer(self.page):
                self.go_on()
        raise LookupError(f"no page of {step.name} came; the last was {self.page}")

    def finish(self) -> None:
        """Walk to the end and wait until everything is stored and written."""
        self.walk_to(Step.DONE)
        self.rest()

    def hurry_to(self, step: Step, item: str | None = None) -> None:
        """Be at a page at once: the answers on the way go to the walk, without fingers."""
        walk = self.kiosk.walk
        content = self.content_in(self.visit.language)
        read, ruled_out = content.cards[READ].id, content.cards[RULED_OUT].id
        looked = False
        for _ in range(PAGES_AT_MOST):
            if self.page.step is step and item in {None, self.page.item}:
                self.finger.settle()
                return
            for answer in answers_for(self.page, content, read, ruled_out):
                walk.handle(Give(answer))
            event: Event = Next()
            if self.page == Page(Step.OPTIONS) and not looked:
                looked, event = True, Look(read)
            elif self.page == Page(Step.OPTIONS, read) and read not in self.visit.opened:
                event = Open(read)
            walk.handle(event)
        raise LookupError(f"no page of {step.name} came; the last was {self.page}")

    def is_at_once_at(self, step: Step) -> None:
        """Be at the first page of a step without having answered anything."""
        page = next(page for page in self.kiosk.walk.journey.pages() if page.step is step)
        walk = self.kiosk.walk
        walk.show(replace(walk.journey, visit=replace(self.visit, page=page, reached=step)))
        self.finger.settle()

    def chosen(self) -> list[Control]:
        """Return the choices on the screen that are chosen."""
        return [choice for choice in choices(self._window) if choice.checked]

    def choose(self, name: str) -> None:
        """Touch the choice of a name."""
        there = [choice for choice in choices(self._window) if choice.name == name]
        assert there, f"no choice {name!r} among {[one.name for one in choices(self._window)]}"
        self.touch(there[0])

    def is_called(self) -> None:
        """Touch "They called me", say yes to the nurse where it is asked, and go."""
        self.open_called()
        if not self.kiosk.model.property("consentAsked"):
            self.choose(said("YesNo", "Yes"))
        self.press(said("CalledSheet", "I am going now"))
        self.rest()

    def open_called(self) -> None:
        """Touch "They called me"; the question whether it is so stands on the screen then."""
        self.press(said("TopBar", "They called me"))

    def pauses(self) -> str:
        """Touch Pause; return the code on the screen, without having left its page."""
        self.press(said("TopBar", "Pause"))
        code = str(self.kiosk.furniture.pausing.property("code"))
        assert self.sees(" ".join(code))
        return code

    def leaves_the_code(self) -> None:
        """Touch that the code is known; the poster stands there then."""
        self.press(said("PausedPage", "I have it"))
        self.rest()

    def comes_back_by(self, code: str) -> None:
        """Touch "Come back to my visit" on the poster and type a code."""
        self.press(said("ComeBackPage", "Come back to my visit"))
        self.tries(code)

    def tries(self, code: str) -> None:
        """Type a code on its pad and touch "Come back"."""
        for sign in code:
            self.press(sign)
        self.press(said("ComeBackPage", "Come back"))
        self.rest()

    def type_words(self, words: str) -> None:
        """Type on the letter pad that is on the screen."""
        for sign in words:
            self.press(said("LetterPad", "Space") if sign == " " else sign)

    def hand_back(self) -> None:
        """Touch Finished on the last screen."""
        self.press(said("DoneScreen", "Finished"))
        self.rest()

    def rest(self) -> None:
        """Wait until the worker has done everything and the screen has taken it in."""
        assert self.kiosk.background.wait_until_idle(SECONDS), "the worker met trouble"
        self.finger.settle()

    def sees(self, words: str) -> bool:
        """Tell whether the screen says these words anywhere."""
        return any(
            words in control.name or words in control.description
            for control in controls(self._window)
        )

    def waits_for(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so."""
        assert self.finger.wait_for(condition, SECONDS), "it never came"

    def waits_until_it_says(self, words: str) -> None:
        """Wait until the screen says these words."""
        if not self.finger.wait_for(lambda: self.sees(words), SECONDS):
            told = sorted({one.name for one in controls(self._window) if one.name})
            raise AssertionError(f"never said {words!r}; there is {told}")

    @property
    def at_the_poster(self) -> bool:
        """Tell whether the attract screen stands there, alone and ready to be touched."""
        window = self.kiosk.engine.window
        return (
            self.kiosk.walk.journey.visit is None
            and bool(window.property("waiting"))
            and self.sees(self.content_in(self.kiosk.backstage.pack.languages[0]).title)
        )


def items_of(kiosk: KioskApp) -> Iterator[QQuickItem]:
    """Yield every item of the window, shown or not."""
    todo = [kiosk.engine.window.contentItem()]
    while todo:
        item = todo.pop()
        yield item
        todo += children_of(item)


__all__ = ["PRINTS_ONLY", "REFUSES", "SECONDS", "Person", "Picks", "items_of"]
