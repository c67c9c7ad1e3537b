"""A program without standard streams, as kioskw.exe is on Windows, still ends as it should."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.errors import ExitCode
from kiosk.platform.streams import for_children
from kiosk.request import SPOOL

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell closes the streams")


def without_streams(*arguments: str) -> int:
    """Run the program with its three streams closed; return its exit code."""
    command = shlex.join([sys.executable, "-m", "kiosk", *arguments])
    done = subprocess.run(
        ["sh", "-c", f"exec {command} <&- >&- 2>&-"], cwd=ROOT, timeout=60, check=False
    )
    return done.returncode


def test_trouble_without_anybody_to_tell_keeps_its_exit_code(tmp_path: Path) -> None:
    wrong = tmp_path / "kiosk.toml"
    wrong.write_text("[kiosk]\nid = 1\n", encoding="utf-8")
    assert without_streams("config", "check", str(wrong)) == ExitCode.CONFIG_INVALID


def test_a_command_that_says_something_goes_well() -> None:
    assert without_streams("config", "schema") == ExitCode.OK


def test_a_wrong_command_line_keeps_its_exit_code() -> None:
    assert without_streams("--no-such-option") == ExitCode.USAGE


def test_a_part_that_fails_ends_the_program_without_raising(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["kiosk", SPOOL])  # neither queue nor title
    assert main() == ExitCode.FAILED
    assert "IndexError" in capsys.readouterr().err


def test_a_child_gets_this_process_own_stream() -> None:
    assert for_children() is None
