import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.errors import ExitCode
from kiosk.supervision.history import CrashFile
from kiosk.supervision.supervisor import Commands, Supervisor

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
KIOSK, PAGE = ("kiosk", "run"), ("kiosk", "safe-page")
KILLED = -9


class Stage:
    """Children that end as the script says; the supervisor is stopped when it is played out."""

    def __init__(self, *ends: int | None) -> None:
        self.started: list[tuple[str, ...]] = []
        self.supervisor: Supervisor | None = None
        self._ends = list(ends)

    def start(self, command: Sequence[str]) -> "Player":
        self.started.append(tuple(command))
        return Player(self)

    def next_end(self) -> int | None:
        if not self._ends:
            assert self.supervisor is not None
            self.supervisor.stop()
            return ExitCode.OK
        return self._ends.pop(0)


class Player:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def watch(self) -> int | None:
        return self._stage.next_end()

    def stop(self) -> None:
        pass


def play(folder: Path, *ends: int | None) -> tuple[int, list[tuple[str, ...]]]:
    """Return the supervisor's exit code, and what it started, in order."""
    stage = Stage(*ends)
    supervisor = Supervisor(
        Commands(KIOSK, PAGE),
        CrashFile(folder / "crashes.json"),
        logging.getLogger("test.supervisor"),
        start=stage.start,
        now=lambda: NOW,
        safe_page_seconds=60,
    )
    stage.supervisor = supervisor
    return supervisor.run(), stage.started


def test_a_kiosk_that_staff_left_is_not_started_again(tmp_path: Path) -> None:
    assert play(tmp_path, ExitCode.OK) == (ExitCode.OK, [KIOSK])


def test_an_update_that_waits_is_passed_on(tmp_path: Path) -> None:
    assert play(tmp_path, ExitCode.UPDATE_STAGED)[0] == ExitCode.UPDATE_STAGED


def test_a_crashed_and_a_frozen_kiosk_are_started_again(tmp_path: Path) -> None:
    assert play(tmp_path, KILLED, None, ExitCode.OK)[1] == [KIOSK, KIOSK, KIOSK]


def test_after_three_crashes_the_safe_page_stands_for_a_minute_then_the_kiosk_is_tried(
    tmp_path: Path,
) -> None:
    _, started = play(tmp_path, KILLED, KILLED, KILLED, ExitCode.OK, ExitCode.OK)
    assert started == [KIOSK, KIOSK, KIOSK, (*PAGE, "--seconds", "60"), KIOSK]


def test_after_six_crashes_the_safe_page_stands_and_the_kiosk_is_not_tried(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shown = ExitCode.OK
    ends = [KILLED, KILLED, KILLED, shown, KILLED, shown, KILLED, shown, KILLED]
    _, started = play(tmp_path, *ends)
    assert started[-1] == PAGE
    assert started.count(KIOSK) == 6
    assert caplog.records[-1].levelno == logging.CRITICAL


def test_a_page_of_the_alarm_that_ends_is_shown_again(tmp_path: Path) -> None:
    shown = ExitCode.OK
    ends = [KILLED, KILLED, KILLED, shown, KILLED, shown, KILLED, shown, KILLED, shown, shown]
    assert play(tmp_path, *ends)[1][-3:] == [PAGE, PAGE, PAGE]


def test_crashes_are_remembered_by_the_next_supervisor(tmp_path: Path) -> None:
    play(tmp_path, KILLED, KILLED)
    _, started = play(tmp_path, KILLED, ExitCode.OK, ExitCode.OK)
    assert started == [KIOSK, (*PAGE, "--seconds", "60"), KIOSK]


def test_a_configuration_that_cannot_be_used_shows_the_safe_page(tmp_path: Path) -> None:
    _, started = play(tmp_path, ExitCode.CONFIG_INVALID, ExitCode.OK, ExitCode.OK)
    assert started == [KIOSK, (*PAGE, "--seconds", "60"), KIOSK]
