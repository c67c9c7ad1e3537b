"""The window of an engine, whatever PySide6 takes it for."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.ui.loaded import loaded_window

WINDOW = b"import QtQuick\nWindow { objectName: 'the window' }"


@pytest.fixture
def engine(qtbot: QtBot) -> Iterator[QQmlApplicationEngine]:
    made = QQmlApplicationEngine()
    yield made
    shiboken6.delete(made)


def test_it_is_the_window(engine: QQmlApplicationEngine) -> None:
    engine.loadData(WINDOW)

    assert loaded_window(engine).objectName() == "the window"


def test_what_stood_for_something_else_at_its_address_lets_go(
    engine: QQmlApplicationEngine,
) -> None:
    engine.loadData(WINDOW)
    window = engine.rootObjects()[0]
    (address,) = shiboken6.getCppPointer(window)
    shiboken6.invalidate(window)
    stale = shiboken6.wrapInstance(address, QTimer)
    assert engine.rootObjects()[0] is stale

    found = loaded_window(engine)

    assert isinstance(found, QQuickWindow)
    assert found.objectName() == "the window"


def test_an_engine_without_a_window_is_an_error(engine: QQmlApplicationEngine) -> None:
    with pytest.raises(RuntimeError, match="could not be loaded"):
        loaded_window(engine)


def test_a_root_that_is_no_window_is_an_error(engine: QQmlApplicationEngine) -> None:
    engine.loadData(b"import QtQml\nQtObject {}")

    with pytest.raises(RuntimeError, match="not in a window"):
        loaded_window(engine)
