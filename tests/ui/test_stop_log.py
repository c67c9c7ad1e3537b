"""What was stopped is told at once, then a line a minute with how often; nothing is left out."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.logs import close_log, open_log
from kiosk.ui.stop_log import A_MINUTE_MS, StopLog

SOON_MS = 30
"""Stands for the minute."""


@pytest.fixture
def log(tmp_path: Path) -> Iterator[logging.Logger]:
    opened = open_log(tmp_path)
    yield opened
    close_log(opened)


def told(folder: Path) -> list[tuple[str, str, int]]:
    lines = map(json.loads, (folder / "kiosk.log").read_text(encoding="utf-8").splitlines())
    return [(line["event"], line["state"], line["count"]) for line in lines]


def test_five_hundred_tries_within_a_minute_are_a_line(
    qtbot: QtBot, log: logging.Logger, tmp_path: Path
) -> None:
    stops = StopLog(log)
    for _ in range(500):
        stops.note("not closed")

    assert A_MINUTE_MS == 60_000
    assert told(tmp_path) == [("not closed", "", 1)]
    stops.close()
    assert told(tmp_path) == [("not closed", "", 1), ("not closed", "", 499)]


def test_when_the_minute_is_over_the_log_says_how_often(
    qtbot: QtBot, log: logging.Logger, tmp_path: Path
) -> None:
    stops = StopLog(log, every_ms=SOON_MS)
    for _ in range(7):
        stops.note("not closed")
    qtbot.waitUntil(lambda: len(told(tmp_path)) == 2)

    assert told(tmp_path)[1] == ("not closed", "", 6)
    qtbot.wait(3 * SOON_MS)
    assert len(told(tmp_path)) == 2, "where nothing is tried nothing is told"
    stops.note("not closed")
    assert told(tmp_path)[2] == ("not closed", "", 1), "and the next try is told at once"
    stops.close()


def test_another_kind_is_told_at_once(qtbot: QtBot, log: logging.Logger, tmp_path: Path) -> None:
    stops = StopLog(log)
    for event, state in (("closed", "QDialog"), ("closed", "QMenu"), ("link", "https")):
        stops.note(event, state)
    stops.close()

    assert told(tmp_path) == [
        ("closed", "QDialog", 1),
        ("closed", "QMenu", 1),
        ("link", "https", 1),
    ]
