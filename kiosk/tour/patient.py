"""What the tour's patient touches on each page, found as a patient does: by what is on the screen.

Which page comes next is the journey's business; this only answers what is asked.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.visit import Page, Step
from kiosk.tour.finger import Finger
from kiosk.ui.accessible import Control, choices, controls

WORDS = "can i walk"
DIGITS = "4271"
PAGES_DOWN_AT_MOST = 30
APPEARS_SECONDS = 5.0

read_about, rule_out = "read about", "rule out"


def said(context: str, text: str) -> str:
    """Return an interface word in the language of the screens."""
    return QCoreApplication.translate(context, text)


class Patient:
    """Answers pages by touch.

    plans says what to do with which options, by name: read about one, rule one out. touched() is
    called after each touch that left the patient on the same page.
    """

    def __init__(
        self,
        window: QQuickWindow,
        finger: Finger,
        plans: Iterator[tuple[str, str]],
        touched: Callable[[], None],
    ) -> None:
        self._window = window
        self._finger = finger
        self._plans = plans
        self._plan = ""
        self._touched = touched
        self._read: set[str] = set()

    def answer(self, page: Page) -> bool:
        """Answer the page; tell whether to touch Next now (False when a touch turned the page)."""
        match page.step:
            case Step.OPTIONS if page.item:
                return self._judge(page.item)
            case Step.OPTIONS:
                return self._look_at_an_option()
            case Step.PRIVACY if page.item == "code":
                self._type(DIGITS)
            case Step.QUESTIONS if page.item == "own":
                self._type(WORDS)
            case Step.SAFETY if page.item == "alert":
                self.press(said("SafetyAlert", "I have told them"))
                return False
            case _:
                for number in self.picks(page):
                    self._choose(number)
        return True

    def picks(self, page: Page) -> tuple[int, ...]:
        """Return which choices of a page to touch, counted from 0; other patients pick others."""
        match (page.step, page.item):
            case (Step.PAIN, "place"):
                return (0,)
            case (Step.PAIN, _):
                return (7,)
            case (Step.SAFETY, _) | (Step.WHERE, "role"):
                return (1,)
            case (Step.TRIED, _):
                return (2, 5)
            case (Step.VALUES, "rate"):
                return (2, 4)
            case (Step.VALUES, "top") | (Step.QUESTIONS, _):
                return (0, 1)
            case (Step.LEANING, _):
                return (2,)
            case (Step.FACTS, _):
                return (2,)
            case (Step.SURE, item):
                return (1,) if item == "know" else (0,)
            case (Step.PRIVACY | Step.SHARE | Step.VALUES, _):
                return (0,)
            case _:
                return ()

    def _look_at_an_option(self) -> bool:
        plan = next(self._plans, None)
        if plan is None:
            return True
        self._plan, name = plan
        self.touch(self._find(lambda c: _is_button(c) and c.name.startswith(name)))
        return False

    def _judge(self, option: str) -> bool:
        if self._plan == read_about and option not in self._read:
            self._read.add(option)
            self.press(said("OptionChoice", "Tell me more"))
            return False
        if self._plan == rule_out:
            self.touch(self._find(_named(said("OptionChoice", "Not for me"))))
            self._touched()
            self._choose(0)
        else:
            self.touch(self._find(_named(said("OptionChoice", "Maybe"))))
            self._touched()
        return True

    def _choose(self, number: int) -> None:
        if number < len(choices(self._window)):
            self.touch(self._reachable(lambda: choices(self._window)[number]))
            self._touched()

    def _type(self, signs: str) -> None:
        for sign in signs:
            self.press(said("LetterPad", "Space") if sign == " " else sign)
        self._touched()

    def start(self, language_name: str) -> None:
        """Touch the start button of a language."""
        self.touch(self._find(lambda c: _is_button(c) and c.name.startswith(language_name)))

    def go_on(self) -> None:
        """Touch Next, whatever it is called on this page: it stands at the end of the bar."""
        shown = list(controls(self._window))
        name = said("BottomBar", "Steps")
        at, bar = next(
            (at, one)
            for at, one in enumerate(shown)
            if one.role == QAccessible.Role.ToolBar and one.name == name
        )
        # What scrolled under the bar lies in its place too, but comes before it in the tree.
        inside = [c for c in shown[at:] if _is_button(c) and bar.rect.contains(c.rect)]
        back = said("BottomBar", "Back")
        self.touch(max((c for c in inside if c.name != back), key=lambda c: c.rect.width()))

    def press(self, name: str) -> None:
        """Touch the button of a name; LookupError when it is not on the screen."""
        self.touch(self._find(lambda c: _is_button(c) and c.name.lower() == name.lower()))

    def touch(self, control: Control) -> None:
        """Touch a control and let the screen settle."""
        self._finger.touch(control)
        self._finger.settle()

    def _find(self, wanted: Callable[[Control], bool]) -> Control:
        def look() -> Control:
            for control in controls(self._window):
                if wanted(control):
                    return control
            names = [control.name for control in controls(self._window) if _is_button(control)]
            raise LookupError(f"what the patient looks for is not on the screen; there is {names}")

        # The keys of a pad come after the page, when they stand.
        self._finger.wait_for(lambda: any(map(wanted, controls(self._window))), APPEARS_SECONDS)
        return self._reachable(look)

    def _reachable(self, look: Callable[[], Control]) -> Control:
        """Return a control once it is above the bottom bar, paging down to it where need be."""
        for _ in range(PAGES_DOWN_AT_MOST):
            control = look()
            bar = self._back_button()
            if bar is None or control.rect.center().y() < bar.rect.top() or control == bar:
                return control
            if control.rect.top() >= bar.rect.top() and control.name in self._bar_names():
                return control
            below = [
                c for c in controls(self._window) if c.name == said("ScrollRail", "More below")
            ]
            if not below or not below[0].enabled:
                return control
            self.touch(below[0])
        return look()

    def _back_button(self) -> Control | None:
        back = said("BottomBar", "Back")
        return next((c for c in controls(self._window) if _is_button(c) and c.name == back), None)

    def _bar_names(self) -> set[str]:
        return {said("StepPage", word) for word in ("Next", "Skip", "Done")}


def _is_button(control: Control) -> bool:
    return control.role == QAccessible.Role.Button


def _named(name: str) -> Callable[[Control], bool]:
    return lambda control: control.name == name
