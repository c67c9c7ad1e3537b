"""What a screen reader is told without the focus: a page that turned, a sheet, trouble."""

import ctypes
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import PySide6
import pytest
import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from pytestqt.qtbot import QtBot

from kiosk.domain.visit import Step
from tests.ui.finding import BUTTON, open_page, press
from tests.ui.harness import Tablet

GUI = Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"
INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"
Handler = ctypes.CFUNCTYPE(None, ctypes.c_void_p)

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="the handler is installed by its name in the library"
)


@pytest.fixture
def told() -> Iterator[list[str]]:
    """Return what is announced from now on; PySide6 has no name for Qt's handler."""
    said: list[str] = []

    def take(address: int) -> None:
        event = shiboken6.wrapInstance(address, QAccessibleAnnouncementEvent)
        assert isinstance(event, QAccessibleAnnouncementEvent)
        if event.type() == QAccessible.Event.Announcement:  # else it is another kind of event
            said.append(event.message())
        shiboken6.invalidate(event)  # the next one may stand at the same address

    install: Callable[[object], int] = ctypes.CDLL(str(GUI))[INSTALL]
    handler = Handler(take)
    before = install(handler)
    QAccessible.setActive(True)
    yield said
    install(before)
    QAccessible.setActive(False)


def wait_for(qtbot: QtBot, told: list[str], words: str) -> None:
    qtbot.waitUntil(lambda: words in told)


def test_a_page_tells_its_heading_and_where_one_is(
    tablet: Tablet, told: list[str], qtbot: QtBot
) -> None:
    open_page(tablet, Step.COMFORT)
    press(tablet, BUTTON, "Next")

    wait_for(qtbot, told, "What is your visit code? Step 1 of 10")


def test_a_sheet_tells_its_title_once(tablet: Tablet, told: list[str], qtbot: QtBot) -> None:
    open_page(tablet, Step.COMFORT)

    press(tablet, BUTTON, "They called me")

    wait_for(qtbot, told, "Did they call you? May we give what you told us to your nurse?")
    assert sum("Did they call you?" in words for words in told) == 1


def test_still_there_is_told(tablet: Tablet, told: list[str], qtbot: QtBot) -> None:
    open_page(tablet, Step.COMFORT)
    tablet.clock.advance(100)
    tablet.idle.tick()

    qtbot.waitUntil(lambda: any(words.startswith("Are you still there?") for words in told))


def test_trouble_is_told(tablet: Tablet, told: list[str], qtbot: QtBot) -> None:
    open_page(tablet, Step.COMFORT)

    tablet.model.report_trouble("database")

    wait_for(qtbot, told, "This tablet needs a rest. Please ask at the front desk.")
