"""What the tour's patient touches on each page, found as a patient does: by what is on the screen.

Which page comes next is the journey's business; this only answers what is asked.
"""

from collections.abc import Callable

from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.visit import Page, Step
from kiosk.tour.finger import Finger
from kiosk.ui.accessible import Control, choices, controls

OPENED_CARD = 2
RULED_OUT_CARD = 5
"""Which cards, counted from 0, the patient reads about and rules out; any pack has that many."""
WORDS = "can i walk"


class Patient:
    """Answers pages by touch. touched() is called after each touch that changed the screen."""

    def __init__(self, window: QQuickWindow, finger: Finger, touched: Callable[[], None]) -> None:
        self._window = window
        self._finger = finger
        self._touched = touched
        self._been: set[Page] = set()

    def answer(self, page: Page) -> bool:
        """Answer the page; tell whether to touch Next now (False when a touch turned the page)."""
        first_time = page not in self._been
        self._been.add(page)
        match page.step:
            case Step.PRIVACY if page.item == "code":
                for digit in "4271":
                    self._press(digit)
            case Step.PRIVACY | Step.SHARE | Step.LEANING if page.step is not Step.LEANING:
                self._choose(0)
            case Step.SAFETY if page.item != "alert":
                self._choose(1)
            case Step.PAIN:
                self._choose(0 if page.item == "place" else 6)
            case Step.TRIED:
                self._choose(1)
            case Step.WHERE if page.item == "role":
                self._choose(1)
            case Step.OPTIONS:
                return self._look_at_options(page, first_time=first_time)
            case Step.VALUES:
                self._choose(2)
                if page.item != "goal":
                    self._choose(4)
            case Step.LEANING:
                self._choose(OPENED_CARD)
            case Step.FACTS:
                self._choose(2)
            case Step.SURE:
                self._choose(1 if first_time and page.item == "know" else 0)
            case Step.QUESTIONS if page.item == "own":
                for letter in WORDS:
                    self._press("Space" if letter == " " else letter)
            case Step.QUESTIONS:
                self._choose(0)
                self._choose(1)
            case _:
                pass
        return True

    def _look_at_options(self, page: Page, *, first_time: bool) -> bool:
        return first_time

    def _choose(self, number: int) -> None:
        found = choices(self._window)
        if number < len(found):
            self._touch(found[number])

    def _press(self, name: str) -> None:
        for control in controls(self._window):
            if control.role == QAccessible.Role.Button and control.name.lower() == name.lower():
                self._touch(control)
                return
        raise LookupError(f"no button named {name!r}")

    def _touch(self, control: Control) -> None:
        self._finger.touch(control)
        self._finger.settle()
        self._touched()
