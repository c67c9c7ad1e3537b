"""A link opens nothing, wherever it comes from; the log is told its scheme once a minute."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtWidgets import QApplication

from kiosk.logs import close_log, open_log
from kiosk.ui.link_guard import SCHEMES, LinkGuard

SECRET = "Rosa"
ADDRESSES = [
    f"https://clinic.example/{SECRET}?q={SECRET}",
    f"HTTP://clinic.example/{SECRET}",
    f"file:///home/{SECRET}/notes.pdf",
    f"mailto:{SECRET}@clinic.example",
    "tel:5551234",
    f"ftp://{SECRET}@clinic.example/",
    "ms-settings:network",
    f"javascript:alert('{SECRET}')",
    f"{SECRET}/notes.pdf",
]


@pytest.fixture
def log(tmp_path: Path) -> Iterator[logging.Logger]:
    opened = open_log(tmp_path)
    yield opened
    close_log(opened)


@pytest.fixture
def guard(qapp: QApplication, log: logging.Logger) -> Iterator[LinkGuard]:
    made = LinkGuard(log)
    yield made
    made.stop()


def told(folder: Path) -> list[tuple[str, str, int]]:
    lines = map(json.loads, (folder / "kiosk.log").read_text(encoding="utf-8").splitlines())
    return [(line["event"], line["state"], line["count"]) for line in lines]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_link_on_a_screen_opens_nothing(guard: LinkGuard, tmp_path: Path, address: str) -> None:
    """A page makes an address without a scheme one of a file beside it."""
    engine = QQmlEngine()
    page = QQmlComponent(engine)
    words = f'import QtQml\nQtObject {{ Component.onCompleted: Qt.openUrlExternally("{address}") }}'
    page.setData(words.encode(), QUrl())
    assert page.create() is not None, page.errorString()

    assert told(tmp_path) == [("a link was not opened", QUrl(address).scheme() or "file", 1)]
    assert SECRET not in (tmp_path / "kiosk.log").read_text(encoding="utf-8")


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_link_from_python_opens_nothing(guard: LinkGuard, tmp_path: Path, address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))

    scheme = QUrl(address).scheme()
    assert scheme in SCHEMES
    assert told(tmp_path) == [("a link was not opened", scheme, 1)]
    assert SECRET not in (tmp_path / "kiosk.log").read_text(encoding="utf-8")


def test_many_touches_of_a_link_are_two_lines(guard: LinkGuard, tmp_path: Path) -> None:
    for _ in range(500):
        QDesktopServices.openUrl(QUrl("https://clinic.example"))
    guard.stop()

    said = "a link was not opened"
    assert told(tmp_path) == [(said, "https", 1), (said, "https", 499)]


class Browser(QObject):
    """Another's handler of links."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(address.toString())


def test_a_guard_that_has_stopped_is_kept_by_nobody(
    qapp: QApplication, log: logging.Logger, tmp_path: Path
) -> None:
    guard = LinkGuard(log)
    gone: list[str] = []
    guard.destroyed.connect(lambda: gone.append("gone"))
    guard.stop()
    guard.deleteLater()
    del guard
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert gone == ["gone"]
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]
    QDesktopServices.openUrl(QUrl("https://clinic.example"))
    QDesktopServices.unsetUrlHandler("https")
    assert browser.opened == ["https://clinic.example"]
    assert (tmp_path / "kiosk.log").read_text(encoding="utf-8") == ""
