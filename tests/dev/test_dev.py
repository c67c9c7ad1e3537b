"""dev.py as a person meets it: its help, its refusals, its words when something fails."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tools.checkout import Checkout
from tools.checks import Check, Result, perform, pytest_command, summary
from tools.console import Exit, Trouble, attempt, output, telling_line


def dev(checkout: Checkout, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(checkout.root / "dev.py"), *arguments],
        cwd=cwd,
        check=False,
        capture_output=True,
        text=True,
    )


def test_help_names_every_command(this_checkout: Checkout, tmp_path: Path) -> None:
    told = dev(this_checkout, "--help", cwd=tmp_path)
    assert told.returncode == Exit.OK
    for command in ("run", "tour", "test", "package", "bench", "setup", "translate", "lock"):
        assert f"\n  {command} " in told.stdout


def test_an_older_python_can_read_the_file_that_refuses_it(this_checkout: Checkout) -> None:
    source = (this_checkout.root / "dev.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 7))


@pytest.mark.parametrize("arguments", [(), ("fly",), ("setup", "--quickly")])
def test_wrong_use_is_told_in_one_line(
    this_checkout: Checkout, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    told = dev(this_checkout, *arguments, cwd=tmp_path)
    assert told.returncode == Exit.USAGE
    assert told.stderr.startswith("dev.py")
    assert told.stderr.count("\n") == 1


def test_trouble_shows_what_failed_and_what_to_run() -> None:
    assert str(Trouble("The disk is full.", "df -h")) == "The disk is full.\n  Run: df -h"
    assert str(Trouble("The disk is full.")) == "The disk is full."


def test_a_failed_command_becomes_trouble_with_the_command_in_it() -> None:
    code = "import sys; print('Looking'); print('ERROR: no such thing'); sys.exit(4)"
    with pytest.raises(Trouble) as caught:
        attempt([sys.executable, "-c", code], "Looking")
    assert caught.value.what == "Looking failed: ERROR: no such thing"
    assert caught.value.remedy.startswith(sys.executable)
    assert caught.value.code == Exit.MACHINE_LACKS_SOMETHING


def test_a_command_that_is_not_there_becomes_trouble() -> None:
    with pytest.raises(Trouble, match="Cannot start no-such-command"):
        attempt(["no-such-command"], "Looking")
    assert output(["no-such-command"])[0] == 127


def test_only_lines_of_progress_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    code = "print('Collecting a'); print('Downloading a (3 MB)')"
    attempt([sys.executable, "-c", code], "Installing", ("Downloading",))
    assert capsys.readouterr().out == "  Downloading a (3 MB)\n"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Reading", "E: Unable to locate package x", "done"], "E: Unable to locate package x"),
        (["one", "two", ""], "two"),
        ([], "it printed nothing"),
    ],
)
def test_the_line_that_says_why_is_picked(lines: list[str], expected: str) -> None:
    assert telling_line(lines) == expected


def test_a_broken_connection_is_named_before_what_follows_from_it() -> None:
    lines = [
        "WARNING: Retrying after connection broken by 'NewConnectionError'",
        "ERROR: Could not find a version that satisfies the requirement one",
    ]
    assert telling_line(lines).startswith("there is no connection")


def test_a_check_with_trouble_fails_and_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    def broken() -> bool:
        raise Trouble("The tool is gone.")

    assert not perform(Check("tool", broken)).passed
    assert "The tool is gone." in capsys.readouterr().out


def test_the_summary_counts_what_passed() -> None:
    lines = summary([Result("ruff check", passed=True, seconds=0.25), Result("mypy", False, 12)])
    assert lines[0].split() == ["ruff", "check", "passed", "0.2", "s"]
    assert lines[1].split() == ["mypy", "FAILED", "12.0", "s"]
    assert lines[-1].strip() == "1 of 2 checks passed"


def test_options_for_pytest_come_after_our_own(checkout: Checkout) -> None:
    command = pytest_command(checkout, ["-n", "0", "tests/unit"])
    assert command[-5:] == ["-n", "3", "-n", "0", "tests/unit"]
