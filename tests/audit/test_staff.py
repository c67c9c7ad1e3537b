"""The staff's screens, which open above the patient's: held to the same rules, none of them eased.

The floor of 12 mm would do for staff; but who stands at a tablet on a wall, in gloves or in haste,
misses what is small, too. So what carries the work (the bar, the keys of the PIN) is 20 mm as for
patients, all else 15, but for the keys of the letters: ten stand side by side. Large buttons are
the patient's wish and end where the staff's screens begin, so there is no such look; text size,
theme, hand and reach are as the patient left them.

Keys, paths, findings and what a fault asks for are IT's own words, in English in each language.
"""

from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass, replace

import pytest

from kiosk.domain.ids import LanguageTag
from kiosk.domain.visit import Page, Step
from kiosk.pseudo import PSEUDO
from kiosk.ui.viewmodels.desk.words import in_words
from tests.audit import rules, wording
from tests.audit.conftest import LookAt, StaffOn
from tests.audit.matrix import ENGLISH, STAFF, TEN_INCH, THEMES, Look
from tests.audit.pages import State, put_up, take_down
from tests.audit.reading import Screen, read_screen
from tests.audit.test_every_page import tell
from tests.audit.test_focus import lost_rings
from tests.audit.test_seeing import faint
from tests.staff import PINS
from tests.staff_area.kiosk import StaffTablet
from tests.staff_area.pages import DRIVE, FULL, UNREAD, Show, staff_pages
from tests.ui.harness import Tablet
from tests.visits import new_visit

SECONDARY = 15.0
"""Millimetres; the keys of the letters are held to the floor of all targets."""
RINGED = frozenset({"names", "pad typed", "letters typed", "area of Uma", "screen-size guessed"})
COLOURED = frozenset(
    {
        *("names", "names nobody", "names trouble", "pad typed", "pad checking", "pad refused"),
        *("pad locked", "letters typed", "letters locked", "area of Uma", "area closes soon"),
        *("settings", "diagnostics", "content overdue", "export some written", "bundle"),
        *("screen-size larger", "exit"),
    }
)
"""In each of these are words in another colour, or on another ground."""
FIXED = frozenset({"85.60 × 53.98 mm", "ABC", "abc", "< @ >"})


@dataclass(frozen=True, slots=True)
class _Over:
    """A screen of the staff's over a page of a visit."""

    staff: StaffTablet
    show: Show

    def open(self, tablet: Tablet) -> None:
        self.show(self.staff)

    def close(self, tablet: Tablet) -> None:
        self.staff.put_away()


def staff_states(staff: StaffTablet, language: LanguageTag) -> Iterator[State]:
    """Yield every screen of the staff's, over a visit in a language."""
    visit = new_visit(staff.tablet.clock.now(), language=language, code="")
    visit = replace(visit, page=Page(Step.PAIN, "pain"))
    for page in staff_pages():
        over = _Over(staff, page.show)
        yield State(page.name, visit, over.open, over.close)


def own_words(staff: StaffTablet) -> frozenset[str]:
    """Return what is nobody's to translate: names, and what IT reads as it is."""
    machine = staff.machine
    facts = (*machine.settings(), *machine.content(), *machine.standing(), *machine.examine())
    told = {word for fact in facts for word in (fact.name, fact.value) if word}
    errors = {in_words(error) for error in (FULL, DRIVE, UNREAD)}
    return frozenset({*PINS, machine.bundle(), *told, *errors}) | FIXED


def small(screen: Screen) -> Iterator[str]:
    """Tell which controls are less than secondary ones may be."""
    for target in screen.targets:
        side = screen.mm(min(target.rect.width(), target.rect.height()))
        if target.owner_kind != "LetterPad" and side < SECONDARY - rules.ROUNDING:
            yield f"{target.name!r} is {side:.1f} mm; {SECONDARY:.0f} are needed"


@pytest.mark.parametrize("look", STAFF, ids=str)
def test_every_staff_screen_can_be_read_and_used(
    look_at: LookAt, staff_on: StaffOn, look: Look
) -> None:
    tablet = look_at(look)
    staff = staff_on(tablet)
    own = own_words(staff)
    found: list[str] = []
    for state in staff_states(staff, look.language):
        put_up(tablet, state)
        screen = read_screen(tablet.engine.window)
        wrong = [finding for rule in (*rules.LAYOUT, small) for finding in rule(screen)]
        if look.left_handed:  # Back and Next change places, not their order
            wrong = [finding for finding in wrong if not finding.startswith("Tab goes back")]
        if look.language == PSEUDO:
            wrong += wording.unbracketed(screen, own)
        found += (f"{state.name} | {look} | {finding}" for finding in wrong)
        take_down(tablet, state)
    tell(found)


@pytest.mark.parametrize("theme", THEMES)
def test_the_words_of_the_staff_stand_out(look_at: LookAt, staff_on: StaffOn, theme: str) -> None:
    tablet = look_at(Look(TEN_INCH, 1.0, ENGLISH, theme=theme))
    tell(_found(tablet, staff_on(tablet), COLOURED, faint))


def test_the_staff_see_the_focus_ring_all_around(look_at: LookAt, staff_on: StaffOn) -> None:
    tablet = look_at(Look(TEN_INCH, 1.0, ENGLISH))
    tell(_found(tablet, staff_on(tablet), RINGED, lost_rings))


def _found(
    tablet: Tablet,
    staff: StaffTablet,
    names: Container[str],
    look_for: Callable[[Tablet], Iterable[str]],
) -> list[str]:
    """Return what is wrong on the screens of some names."""
    found: list[str] = []
    for state in staff_states(staff, ENGLISH):
        if state.name in names:
            put_up(tablet, state)
            found += (f"{state.name} | {finding}" for finding in look_for(tablet))
            take_down(tablet, state)
    return found
