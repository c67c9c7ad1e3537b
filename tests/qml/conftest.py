"""Fixtures that put controls on a stage."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

# before pytest-qt makes the application
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.qml.hands import Hands
from tests.qml.stage import Setting, Stage, load_fonts

Build = Callable[..., Hands]
Shelf = Callable[[Setting], Stage]


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture
def shelf(fonts: None) -> Iterator[Shelf]:
    """Return a function that gives a stage on which nothing stands yet, for looks at the theme."""
    stages: list[Stage] = []

    def empty(setting: Setting) -> Stage:
        stages.append(Stage(setting))
        return stages[-1]

    yield empty
    for stage in stages:
        stage.view.deleteLater()


@pytest.fixture
def build(fonts: None, qtbot: QtBot, tmp_path: Path) -> Iterator[Build]:
    """Return a function that shows QML text and gives hands to use it."""
    stages: list[Stage] = []

    def show(qml: str | Path, setting: Setting | None = None) -> Hands:
        source = qml if isinstance(qml, Path) else tmp_path / f"Piece{len(stages)}.qml"
        if isinstance(qml, str):
            source.write_text(
                "import QtQuick\nimport KioskTheme as Theme\nimport KioskControls\n" + qml,
                encoding="utf-8",
            )
        stage = Stage(setting or Setting())
        stages.append(stage)
        root = stage.show(source)
        assert isinstance(root, QQuickItem)
        qtbot.waitExposed(stage.view)
        hands = Hands(stage, root, qtbot)
        hands.settle()
        return hands

    yield show
    for stage in stages:
        stage.view.close()
        stage.view.deleteLater()
