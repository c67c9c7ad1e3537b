"""Two kiosks on one data folder: the second says one line and goes, the first goes on."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.errors import ExitCode
from tests.e2e.commands import Shell, is_refused

PATIENCE = 40.0

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="reads /proc")


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@contextmanager
def running(shell: Shell, command: str) -> Iterator["subprocess.Popen[str]"]:
    """Run a kiosk or a supervisor until the end of the block."""
    process = shell.start(command, "--data-dir", data(shell))
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=PATIENCE)


def data(shell: Shell) -> Path:
    return shell.home / "data"


def until(holds: Callable[[], bool], what: str) -> None:
    """Wait until something holds: other processes, and files that they write, send no signal."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, f"not within {PATIENCE} s: {what}"
        time.sleep(0.05)


def events(shell: Shell, log: str = "kiosk") -> list[str]:
    file = data(shell) / "logs" / f"{log}.log"
    lines = file.read_text().splitlines() if file.exists() else []
    return [json.loads(line)["event"] for line in lines]


def until_ready(shell: Shell, times: int = 1) -> None:
    until(lambda: events(shell).count("ready") == times, f"{times} starts")


def children(process: "subprocess.Popen[str]") -> list[str]:
    return Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()


def test_a_second_kiosk_is_refused_until_the_first_is_killed(shell: Shell) -> None:
    with running(shell, "run") as first:
        until_ready(shell)

        said = shell.kiosk("run", "--data-dir", data(shell))
        is_refused(said, ExitCode.DATABASE_UNUSABLE, "another kiosk", str(data(shell)))

        assert "start failed" not in events(shell), "it said so before it showed anything"
        assert first.poll() is None
        os.kill(first.pid, signal.SIGKILL)
        first.wait(PATIENCE)
    with running(shell, "run"):
        until_ready(shell, times=2)


def test_a_second_supervisor_is_refused_and_one_after_a_kill_waits_for_the_orphan(
    shell: Shell,
) -> None:
    with running(shell, "supervise") as first:
        until_ready(shell)
        before = children(first)

        for command, words in (("supervise", "another supervisor"), ("run", "another kiosk")):
            said = shell.kiosk(command, "--data-dir", data(shell))
            is_refused(said, ExitCode.DATABASE_UNUSABLE, words, str(data(shell)))

        assert children(first) == before
        os.kill(first.pid, signal.SIGKILL)
        with running(shell, "supervise"):
            until_ready(shell, times=2)
            assert events(shell, "supervisor") == [], "no kiosk of its own was refused"
