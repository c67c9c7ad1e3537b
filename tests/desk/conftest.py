"""A desk for a test: fonts loaded, the pack read once, the window on the screen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

# The counter chooses the platform and the renderer before pytest-qt makes the application.
from kiosk.content import Pack
from kiosk.domain.visit import Step
from tests.desk.counter import LEG_WEAKNESS, SPANISH, Counter, OneByOne
from tests.desk.nurse import Nurse
from tests.ui.harness import PACK, load_pack, load_program_fonts

MakeCounter = Callable[..., Counter]


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load_pack(PACK)


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    load_program_fonts()


@pytest.fixture
def make_counter(qtbot: QtBot, fonts: None, pack: Pack) -> Iterator[MakeCounter]:
    """Return a function that makes desks; it takes the keywords of Counter."""
    made: list[Counter] = []

    def make(**settings: object) -> Counter:
        counter = Counter(**{"pack": pack, **settings})  # type: ignore[arg-type]  # as they are
        made.append(counter)
        qtbot.waitUntil(counter.engine.window.isExposed)
        return counter

    yield make
    for counter in made:
        counter.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def counter(make_counter: MakeCounter) -> Counter:
    """Return a desk at which nobody is signed in."""
    return make_counter()


@pytest.fixture
def nurse(counter: Counter, qtbot: QtBot) -> Nurse:
    """Return somebody in front of the sign-in page."""
    return Nurse(counter, qtbot)


@pytest.fixture
def at_work(nurse: Nurse) -> Nurse:
    """Return a nurse who is signed in; four visits wait."""
    visits = nurse.counter.visits
    visits("K7-42", flag=LEG_WEAKNESS, minutes_ago=9)
    visits("K7-40", until=Step.SAFETY, minutes_ago=2, language=SPANISH)
    visits("K7-39", minutes_ago=20, language=SPANISH)
    visits("K7-36", minutes_ago=40, until=Step.VALUES)
    nurse.sign_in()
    return nurse


@pytest.fixture
def background() -> OneByOne:
    """Return what does the work of a nurse who is hurried, and can be held."""
    return OneByOne()


@pytest.fixture
def hurried(make_counter: MakeCounter, qtbot: QtBot, background: OneByOne) -> Nurse:
    """Return a nurse who is signed in and does not wait for the desk; two visits wait."""
    nurse = Nurse(make_counter(background=background), qtbot)
    nurse.counter.visits("K7-42")
    nurse.counter.visits("K7-39")
    nurse.sign_in()
    return nurse
