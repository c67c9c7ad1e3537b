"""A link on a screen of the running kiosk opens nothing; a kiosk that has ended leaves Qt alone."""

import json

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QQmlExpression, qmlContext

from kiosk.bootstrap import KioskApp
from tests.e2e.clinic import Clinic


def follow(kiosk: KioskApp, address: str) -> None:
    """Do what a screen would do that had a link."""
    window = kiosk.engine.window
    context = qmlContext(window)
    assert context is not None
    link = QQmlExpression(context, window, f'Qt.openUrlExternally("{address}")')
    link.evaluate()
    assert not link.hasError(), link.error().toString()


def told(clinic: Clinic) -> list[tuple[str, int]]:
    lines = map(json.loads, (clinic.data / "logs" / "kiosk.log").read_text("utf-8").splitlines())
    return [
        (line["state"], line["count"]) for line in lines if line["event"] == "a link was not opened"
    ]


def test_a_link_on_a_screen_of_the_kiosk_opens_nothing(clinic: Clinic) -> None:
    kiosk = clinic.start()

    for _ in range(50):
        follow(kiosk, "https://clinic.example/what-rosa-said")
    follow(kiosk, "mailto:rosa@clinic.example")

    assert told(clinic) == [("https", 1), ("mailto", 1)]
    clinic.stop()
    assert told(clinic) == [("https", 1), ("mailto", 1), ("https", 49)]
    assert "rosa" not in (clinic.data / "logs" / "kiosk.log").read_text("utf-8")


@pytest.mark.qt_log_ignore("This plugin does not support QPlatformServices")
def test_a_kiosk_that_has_ended_keeps_no_link(clinic: Clinic) -> None:
    clinic.start()
    clinic.stop()

    assert not QDesktopServices.openUrl("https://clinic.example"), "Qt asks the platform again"
    assert told(clinic) == []
