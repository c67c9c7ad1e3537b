"""The guard over the kiosk's window: it stays open, whole and in front, and no other stays."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QRasterWindow, QWindow
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from kiosk.logs import close_log, open_log
from kiosk.ui.window_guard import LOOK_EVERY_MS, WindowGuard

SECOND = 1_000
"""Milliseconds; nothing may stand before the kiosk for longer."""
TITLE = "Save as: what Rosa said"
STUBBORN = b"""
import QtQuick
Window { visible: true; width: 100; height: 100; onClosing: close => { close.accepted = false } }
"""


@pytest.fixture
def log(tmp_path: Path) -> Iterator[logging.Logger]:
    opened = open_log(tmp_path)
    yield opened
    close_log(opened)


@pytest.fixture
def window(qtbot: QtBot, log: logging.Logger) -> Iterator[QWindow]:
    """A guarded window over the whole screen."""
    made = QRasterWindow()
    made.showFullScreen()
    qtbot.waitUntil(made.isActive)
    guard = WindowGuard(made, log)
    qtbot.wait(2 * LOOK_EVERY_MS)  # until it has seen the window in its place
    yield made
    guard.stop()
    made.close()
    assert not made.isVisible(), "a guard that has stopped lets the window go"


def told(folder: Path) -> list[tuple[str, str]]:
    lines = (folder / "kiosk.log").read_text(encoding="utf-8").splitlines()
    return [(line["event"], line["state"]) for line in map(json.loads, lines)]


def test_the_window_refuses_to_be_closed(window: QWindow, tmp_path: Path) -> None:
    assert not window.close()

    assert window.isVisible()
    assert told(tmp_path) == [("the window was not closed", "")]


@pytest.mark.parametrize("state", ["Minimized", "Windowed", "Hidden"])
def test_the_window_comes_back(window: QWindow, qtbot: QtBot, tmp_path: Path, state: str) -> None:
    window.setVisibility(QWindow.Visibility[state])

    qtbot.waitUntil(
        lambda: window.visibility() is QWindow.Visibility.FullScreen, timeout=5 * SECOND
    )
    assert told(tmp_path) == [("the window came back", state)]


def test_a_dialog_is_gone_within_a_second(
    qapp: QApplication, window: QWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = QDialog()
    dialog.setWindowTitle(TITLE)
    dialog.show()

    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=SECOND)
    qtbot.waitUntil(window.isActive, timeout=SECOND)
    assert [event for event, _ in told(tmp_path)] == ["a window was closed"]
    assert TITLE not in (tmp_path / "kiosk.log").read_text(encoding="utf-8")


def test_a_window_that_refuses_to_be_closed_is_hidden(window: QWindow, qtbot: QtBot) -> None:
    engine = QQmlApplicationEngine()
    engine.loadData(STUBBORN, QUrl())
    (stubborn,) = engine.rootObjects()
    assert isinstance(stubborn, QWindow)

    qtbot.waitUntil(lambda: not stubborn.isVisible(), timeout=SECOND)


def test_a_patient_who_tries_to_close_it_cannot_fill_the_log(
    window: QWindow, tmp_path: Path
) -> None:
    for _ in range(500):
        assert not window.close()

    assert told(tmp_path) == [("the window was not closed", "")]


class Covered(QRasterWindow):
    """A window that another program's comes before, until it asks to be in front."""

    def __init__(self) -> None:
        super().__init__()
        self.is_covered = False
        self.asked = 0

    def isActive(self) -> bool:  # noqa: N802 - Qt calls it so
        return not self.is_covered

    def requestActivate(self) -> None:  # noqa: N802 - Qt calls it so
        self.asked += 1
        self.is_covered = False


def test_a_window_of_another_program_before_it_is_told(
    qtbot: QtBot, log: logging.Logger, tmp_path: Path
) -> None:
    window = Covered()
    window.showFullScreen()
    guard = WindowGuard(window, log)
    qtbot.wait(2 * LOOK_EVERY_MS)
    window.is_covered = True
    qtbot.waitUntil(lambda: window.asked == 1, timeout=SECOND)
    guard.stop()
    window.close()

    assert told(tmp_path) == [("the window came to the front", "")]


def test_the_window_itself_is_left_alone(window: QWindow, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.wait(SECOND)

    assert window.isVisible()
    assert told(tmp_path) == []
