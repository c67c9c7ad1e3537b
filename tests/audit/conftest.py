"""One tablet for all of the audit: it is only ever resized, respoken and shown another page."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.content import peek
from kiosk.content.pseudo import pseudo_pack
from kiosk.ui.engine import guess_pixels_per_mm
from tests.audit.matrix import Look
from tests.ui.harness import PACK, Tablet, load_pack, load_program_fonts

LookAt = Callable[[Look], Tablet]


@pytest.fixture(scope="session")
def speaker(qapp: QApplication) -> Iterator[Tablet]:
    """Return a tablet that speaks every language there is, with all screens made."""
    load_program_fonts()
    tablet = Tablet(pseudo_pack(load_pack(PACK)), face=peek(PACK))
    tablet.appearance.toggleReducedMotion()
    wait = QEventLoop()
    asking = QTimer()
    asking.timeout.connect(lambda: wait.quit() if tablet.engine.window.property("ready") else None)
    asking.start(5)
    wait.exec()
    asking.stop()
    yield tablet
    tablet.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def look_at(speaker: Tablet) -> LookAt:
    """Return a function that makes the tablet look as asked for."""

    def turn(look: Look) -> Tablet:
        appearance = speaker.appearance
        appearance.reset()
        appearance.toggleReducedMotion()
        speaker.engine.window.resize(look.size)
        QCoreApplication.processEvents()  # the platform tells the window its size
        assert speaker.engine.window.size() == look.size
        speaker.engine.window.setProperty("pixelsPerMm", guess_pixels_per_mm(look.size))
        appearance.setTextScale(look.scale)
        appearance.setTheme(look.theme)
        if look.reach:
            appearance.toggleReach()
        if look.left_handed:
            appearance.toggleLeftHanded()
        return speaker

    return turn
