"""A tablet for a test: fonts loaded, the pack read once, the window on the screen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

# The harness chooses the platform and the renderer before pytest-qt makes the application.
from kiosk.content import Pack
from tests.ui.harness import PACK, Tablet, load_pack, load_program_fonts

MakeTablet = Callable[..., Tablet]


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load_pack(PACK)


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    load_program_fonts()


@pytest.fixture
def make_tablet(qtbot: QtBot, fonts: None, pack: Pack) -> Iterator[MakeTablet]:
    """Return a function that makes tablets; it takes the keywords of Tablet."""
    made: list[Tablet] = []

    def make(**settings: object) -> Tablet:
        tablet = Tablet(**{"pack": pack, **settings})  # type: ignore[arg-type]  # as they are
        made.append(tablet)
        tablet.appearance.toggleReducedMotion()  # nothing moves away under a finger
        qtbot.waitUntil(tablet.engine.window.isExposed)
        return tablet

    yield make
    for tablet in made:
        tablet.close()
    # The windows go while what they show is still there.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def tablet(make_tablet: MakeTablet) -> Tablet:
    """Return a 10-inch tablet in landscape, on the attract screen."""
    return make_tablet()
