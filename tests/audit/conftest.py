"""A tablet of each size for all of the audit: it is respoken, reset and shown another page."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.content import peek
from kiosk.content.pseudo import pseudo_pack
from tests.audit.matrix import ENGLISH, Look
from tests.ui.harness import PACK, Tablet, load_pack, load_program_fonts

LookAt = Callable[[Look], Tablet]


class Shelf:
    """Tablets, one of each size; each is made when it is first asked for."""

    def __init__(self) -> None:
        self._pack = pseudo_pack(load_pack(PACK))
        self._face = peek(PACK)
        self._tablets: dict[tuple[int, int], Tablet] = {}

    def take(self, size: QSize) -> Tablet:
        """Return the tablet of a size, with all screens made; the others fall silent."""
        key = (size.width(), size.height())
        if key not in self._tablets:
            self._tablets[key] = Tablet(self._pack, size=key, face=self._face)
            _wait_until_ready(self._tablets[key])
        for other in self._tablets.values():
            other.language.speak(ENGLISH)  # the words of the interface are the application's
        return self._tablets[key]

    def close(self) -> None:
        """Take all tablets down."""
        for tablet in self._tablets.values():
            tablet.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _wait_until_ready(tablet: Tablet) -> None:
    tablet.appearance.toggleReducedMotion()
    wait = QEventLoop()
    asking = QTimer()
    asking.timeout.connect(lambda: wait.quit() if tablet.engine.at_rest else None)
    asking.start(5)
    wait.exec()
    asking.stop()


@pytest.fixture(scope="session")
def shelf(qapp: QApplication) -> Iterator[Shelf]:
    """Return the tablets."""
    load_program_fonts()
    made = Shelf()
    yield made
    made.close()


@pytest.fixture
def look_at(shelf: Shelf) -> LookAt:
    """Return a function that gives a tablet that looks as asked for."""

    def turn(look: Look) -> Tablet:
        tablet = shelf.take(look.size)
        appearance = tablet.appearance
        appearance.reset()
        appearance.toggleReducedMotion()
        appearance.setTextScale(look.scale)
        appearance.setTheme(look.theme)
        if look.reach:
            appearance.toggleReach()
        if look.left_handed:
            appearance.toggleLeftHanded()
        return tablet

    return turn
