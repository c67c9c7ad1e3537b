"""A tablet of each size for all of the audit: it is respoken, reset and shown another page."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.content import peek
from kiosk.content.pseudo import pseudo_pack
from tests.audit.matrix import LANGUAGES, Look
from tests.fakes import FakeVoice
from tests.staff_area.kiosk import StaffTablet
from tests.ui.harness import PACK, Tablet, load_pack, load_program_fonts

LookAt = Callable[[Look], Tablet]
StaffOn = Callable[[Tablet], StaffTablet]


class Shelf:
    """A tablet that stays as long as the size does.

    One at a time: two QML engines in a process take each other's types for strangers.
    """

    def __init__(self) -> None:
        self._pack = pseudo_pack(load_pack(PACK))
        self._face = peek(PACK)
        self._tablet: Tablet | None = None
        self._staff: StaffTablet | None = None
        self._size = QSize()

    def take(self, size: QSize) -> Tablet:
        """Return a tablet of a size, with the screens that are near made."""
        if self._tablet is None or size != self._size:
            self.close()
            self._size = size
            self._tablet = Tablet(self._pack, size=(size.width(), size.height()), face=self._face)
            voice = FakeVoice(*LANGUAGES)
            self._tablet.reading.take_voice(voice)  # everything is audited as it is with a voice
            self._tablet.appearance.toggleReducedMotion()
            _let_all_be_made(self._tablet)
        return self._tablet

    def admit_staff(self, tablet: Tablet) -> StaffTablet:
        """Return the way in for staff of the tablet that stands; nothing minds its program."""
        if self._staff is None:
            self._staff = StaffTablet(tablet, supervised=False)
        return self._staff

    def close(self) -> None:
        """Take the tablet down."""
        if self._staff is not None:
            self._staff.put_away()
            self._staff = None
        if self._tablet is not None:
            self._tablet.close()
            self._tablet = None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _let_all_be_made(tablet: Tablet) -> None:
    if tablet.engine.at_rest:
        return
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
def staff_on(shelf: Shelf) -> StaffOn:
    """Return a function that opens the way in for staff on a tablet from look_at."""
    return shelf.admit_staff


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
        if look.large_targets:
            appearance.toggleLargeTargets()
        return tablet

    return turn
