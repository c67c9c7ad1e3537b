"""Two screens, and screens that turn, shrink, go and come back: the window fills its own, whole."""

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.screens import ScreenKeeper, fill_screen, find_screen
from tests.e2e.commands import ROOT, Shell

LEFT, RIGHT = [0, 0, 1280, 800], [1280, 0, 1920, 1080]
SCREENS = [
    {"name": "Left", "x": 0, "y": 0, "width": 1280, "height": 800},
    {"name": "Right", "x": 1280, "y": 0, "width": 1920, "height": 1080},
]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a kiosk's window stands."""

    screen: str
    place: list[int]
    said: dict[str, object]


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Standing]:
    """Return where the window stands on two screens, by what display.screen says."""
    folder = tmp_path_factory.mktemp("screens")
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": SCREENS}), encoding="utf-8")
    wanted = ["", "Left", "Right", "1", "2", "Gone", "3"]
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.screen_driver"],
        env={**Shell(folder).environment, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"},
        cwd=ROOT,
        input="\n".join(wanted),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    return {
        name: Standing(answer["screen"], answer["place"], answer)
        for name, answer in zip(wanted, answers, strict=True)
    }


@pytest.mark.parametrize(
    ("wanted", "screen", "place"),
    [
        ("", "Left", LEFT),
        ("Left", "Left", LEFT),
        ("Right", "Right", RIGHT),
        ("1", "Left", LEFT),
        ("2", "Right", RIGHT),
        ("Gone", "Left", LEFT),
        ("3", "Left", LEFT),
    ],
)
def test_the_window_fills_the_configured_screen_and_nothing_of_the_other(
    standing: dict[str, Standing], wanted: str, screen: str, place: list[int]
) -> None:
    assert (standing[wanted].screen, standing[wanted].place) == (screen, place)


def test_it_is_the_only_window_without_a_frame_and_on_top(standing: dict[str, Standing]) -> None:
    for one in standing.values():
        said = {name: one.said[name] for name in ("frameless", "on top", "full", "windows")}
        assert said == {"frameless": True, "on top": True, "full": True, "windows": 1}


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[QWindow]:
    """Return a window over the whole of the one screen."""
    made = QWindow()
    fill_screen(made, QGuiApplication.primaryScreen())
    yield made
    made.close()


@pytest.fixture
def log(tmp_path: Path) -> logging.Logger:
    return logging.getLogger(f"screens-{tmp_path.name}")


def push_aside(window: QWindow) -> None:
    window.showNormal()
    window.setGeometry(QRect(40, 40, 300, 200))


def test_a_window_that_was_moved_when_its_screen_turned_fills_it_again(
    window: QWindow, log: logging.Logger, qtbot: QtBot
) -> None:
    keeper = ScreenKeeper(window, "", log)
    screen = QGuiApplication.primaryScreen()
    push_aside(window)

    screen.geometryChanged.emit(screen.geometry())

    qtbot.waitUntil(lambda: window.geometry() == screen.geometry())
    assert window.visibility() is QWindow.Visibility.FullScreen
    keeper.stop()


def test_a_window_whose_screen_went_fills_the_primary_one_and_the_log_says_so_once(
    window: QWindow, log: logging.Logger, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    keeper = ScreenKeeper(window, "HDMI-1", log)
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    screen = QGuiApplication.primaryScreen()

    for _ in range(2):
        push_aside(window)
        application.screenRemoved.emit(screen)
        qtbot.waitUntil(lambda: window.geometry() == screen.geometry())

    assert find_screen("HDMI-1") is None
    absent = [one for one in caplog.messages if "absent" in one]
    assert len(absent) == 1
    keeper.stop()


def test_a_keeper_that_was_stopped_moves_nothing(
    window: QWindow, log: logging.Logger, qtbot: QtBot
) -> None:
    ScreenKeeper(window, "", log).stop()
    push_aside(window)
    screen = QGuiApplication.primaryScreen()

    screen.geometryChanged.emit(screen.geometry())
    qtbot.wait(50)  # nothing tells that a keeper which was stopped does nothing

    assert window.geometry() == QRect(40, 40, 300, 200)
