"""A clinic for each test; the platform and the renderer are chosen before Qt starts."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.e2e.clinic import Clinic
from tests.e2e.commands import Shell


@pytest.fixture
def clinic(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Clinic]:
    """Return a clinic whose folders are empty."""
    made = Clinic(tmp_path)
    yield made
    made.stop()


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """Return the account of a user who types commands."""
    home = tmp_path / "home"
    home.mkdir()
    return Shell(home)
