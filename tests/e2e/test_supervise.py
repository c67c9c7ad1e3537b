"""The supervisor and the real kiosk, as two processes of the real program."""

import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.commands import Shell

PATIENCE = 40.0


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@pytest.fixture
def minded(shell: Shell) -> Iterator["subprocess.Popen[str]"]:
    """A supervisor that has a kiosk; both are ended at the end."""
    process = shell.start("supervise", "--data-dir", shell.home / "data")
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=PATIENCE)


def until(holds: Callable[[], bool], what: str) -> None:
    """Wait until something holds; fail after PATIENCE.

    It looks again and again: other processes, and files that they write, send no signal.
    """
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, f"not within {PATIENCE} s: {what}"
        time.sleep(0.05)


def kiosks(supervisor: "subprocess.Popen[str]") -> list[int]:
    """Return the numbers of a supervisor's children."""
    task = Path(f"/proc/{supervisor.pid}/task/{supervisor.pid}/children")
    return [int(number) for number in task.read_text().split()] if task.exists() else []


def starts(shell: Shell) -> int:
    """Return how many times a kiosk became ready."""
    file = shell.home / "data" / "logs" / "kiosk.log"
    if not file.exists():
        return 0
    return sum(json.loads(line)["event"] == "ready" for line in file.read_text().splitlines())


def is_gone(process: int) -> bool:
    return not Path(f"/proc/{process}").exists()


pytestmark = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="reads /proc")


def test_a_killed_kiosk_is_started_again(shell: Shell, minded: "subprocess.Popen[str]") -> None:
    until(lambda: starts(shell) == 1, "the first start")
    os.kill(kiosks(minded)[0], signal.SIGKILL)
    until(lambda: starts(shell) == 2, "the second start")


def test_a_frozen_kiosk_is_killed_and_started_again(
    shell: Shell, minded: "subprocess.Popen[str]"
) -> None:
    until(lambda: starts(shell) == 1, "the first start")
    (frozen,) = kiosks(minded)
    os.kill(frozen, signal.SIGSTOP)
    until(lambda: starts(shell) == 2, "the second start")
    assert frozen not in kiosks(minded)


def test_a_supervisor_that_is_stopped_takes_its_kiosk_along_and_tells_systemd(
    shell: Shell,
) -> None:
    name = str(shell.home / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(name)
        systemd.settimeout(PATIENCE)
        process = shell.start(
            *("supervise", "--data-dir", shell.home / "data"),
            NOTIFY_SOCKET=name,
            WATCHDOG_USEC="3000000",
        )
        assert systemd.recv(1000) == b"READY=1\nSTATUS=minds the kiosk"
        until(lambda: starts(shell) == 1, "the first start")
        assert systemd.recv(1000) == b"WATCHDOG=1"
        stops_and_takes_its_kiosk_along(process)
        told = [systemd.recv(1000)]
        while told[-1] == b"WATCHDOG=1":
            told.append(systemd.recv(1000))
        assert told[-1] == b"STOPPING=1"


def stops_and_takes_its_kiosk_along(process: "subprocess.Popen[str]") -> None:
    (kiosk,) = kiosks(process)
    process.terminate()
    out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out, err) == (0, "", "")
    assert is_gone(kiosk)


def test_a_kiosk_whose_supervisor_was_killed_ends_by_itself(shell: Shell) -> None:
    process = shell.start("supervise", "--data-dir", shell.home / "data")
    until(lambda: starts(shell) == 1, "the first start")
    (kiosk,) = kiosks(process)
    process.kill()
    process.communicate(timeout=PATIENCE)
    until(lambda: is_gone(kiosk), "the end of the orphan")


def test_a_broken_configuration_shows_the_safe_page(shell: Shell) -> None:
    config = shell.home / "kiosk.toml"
    config.write_text("[kiosk]\nid = 7\n")
    process = shell.start("supervise", "--config", config, "--data-dir", shell.home / "data")

    def shows_the_page() -> bool:
        lines = [Path(f"/proc/{one}/cmdline").read_bytes() for one in kiosks(process)]
        return any(b"safe-page" in line for line in lines)

    try:
        until(shows_the_page, "the safe page")
    finally:
        process.terminate()
        _, err = process.communicate(timeout=PATIENCE)
    assert err.count("\n") == 1
    assert "kiosk.toml, line 2" in err
