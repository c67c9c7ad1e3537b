"""Every page has words to be read aloud: all choices, all pictures, nothing that is no language."""

import re

import pytest

from kiosk.domain.visit import Step
from kiosk.ui.accessible import Control, Role, controls
from kiosk.ui.pronounced import pronounced
from tests.audit.conftest import LookAt
from tests.audit.matrix import LANGUAGES, TEN_INCH, WHOLE, Look
from tests.audit.pages import State, put_up, states, take_down
from tests.audit.test_every_page import tell
from tests.fakes import FakeVoice
from tests.ui.harness import Tablet

SPOKEN = LANGUAGES[:2]
CONTROLS = frozenset({Role.RadioButton, Role.CheckBox, Role.PageTab, Role.Button})
NO_LANGUAGE = re.compile(
    r"\[object|undefined|\bNaN\b|\bnull\b|%\d|[<>{}_]|\bS\d{2}\b|\bfile:|\w\.svg|Picture: \.|: \."
)
"""What a slip of the program sounds like: ids, unfilled places, empty names, addresses."""


def heard_on(tablet: Tablet, state: State, voice: FakeVoice) -> str:
    """Return what is said of a page to who asks for it."""
    tablet.reading.again()
    if state.visit and state.visit.page.step is Step.SHARE:
        tablet.reading.readAnswers(True)
    tablet.clock.advance(1)
    tablet.reading.tick()
    return voice.read_out()


def on_top(everything: list[Control]) -> list[Control]:
    """Return the controls that a finger reaches: those of the last dialog, else all."""
    dialogs = [at for at, one in enumerate(everything) if one.role == Role.Dialog]
    first = dialogs[-1] if dialogs else 0
    return [one for one in everything[first:] if one.role in CONTROLS]


def unsaid(tablet: Tablet, look: Look, state: State, heard: str) -> list[str]:
    """Return what is wrong with what was said of a page."""
    found = [f"says {slip}" for slip in NO_LANGUAGE.findall(heard)]
    if not heard.strip():
        found.append("says nothing")
    for one in on_top(list(controls(tablet.engine.window))):
        name = pronounced(one.name, look.language).rstrip(".")
        silent = one.identifier == "turns" or (len(one.name) == 1 and one.role == Role.Button)
        if not silent and name not in heard:
            found.append(f"does not name {one.name!r}")
    return [f"{state.name} | {look} | {finding}" for finding in found]


@pytest.mark.parametrize("language", SPOKEN)
def test_every_page_can_be_heard(look_at: LookAt, language: str) -> None:
    look = Look(TEN_INCH, 1.0, next(one for one in SPOKEN if one == language))
    tablet = look_at(look)
    voice = FakeVoice(*LANGUAGES)
    tablet.reading.take_voice(voice)
    found: list[str] = []
    for state in states(tablet, look.language, whole=WHOLE):
        if state.visit is None or "trouble" in state.name:
            continue  # nobody has asked to have these read
        tablet.store.begin(state.visit)  # whoever asks has it noted with the visit
        put_up(tablet, state)
        found += unsaid(tablet, look, state, heard_on(tablet, state, voice))
        take_down(tablet, state)
    tablet.reading.touched()
    tell(found)
