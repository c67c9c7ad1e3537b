"""A command line that is wrong: one line names the option and what can be given."""

from pathlib import Path

import pytest

from kiosk.errors import ExitCode
from tests.e2e.commands import Shell, is_refused

WRONG = {
    "an unknown command": (("dance",), ("dance",)),
    "an unknown option": (("run", "--fast"), ("--fast",)),
    "half a command": (("db",), ("COMMAND",)),
    "an unknown half": (("db", "dance"), ("dance",)),
    "a value missing": (("run", "--config"), ("--config",)),
    "a tour without a folder": (("tour",), ("--out",)),
    "a size without a cross": (("tour", "--out", "x", "--size", "1280"), ("--size", "1280x800")),
    "a size that is no number": (("tour", "--out", "x", "--size", "axb"), ("--size",)),
    "a size too small": (("tour", "--out", "x", "--size", "10x10"), ("--size", "600")),
    "a size too large": (("tour", "--out", "x", "--size", "99999x800"), ("--size", "4000")),
    "digits of another script": (("tour", "--out", "x", "--size", "①x②"), ("--size",)),
    "an unknown path": (("tour", "--out", "x", "--path", "short"), ("--path", "called-away")),
    "an unknown text size": (("tour", "--out", "x", "--text", "3"), ("--text", "1.25")),
    "an unknown theme": (("tour", "--out", "x", "--theme", "pink"), ("--theme", "contrast")),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_command_line_is_refused(shell: Shell, case: str) -> None:
    arguments, words = WRONG[case]

    said = shell.kiosk(*arguments)

    is_refused(said, ExitCode.USAGE, *words)
    assert list(shell.home.iterdir()) == []


def test_a_language_that_the_pack_has_not_is_refused(shell: Shell, tmp_path: Path) -> None:
    said = shell.kiosk("tour", "--out", tmp_path / "out", "--language", "xx")

    is_refused(said, ExitCode.USAGE, "--language", "xx", "en")


def test_a_tour_into_a_file_is_refused_and_the_file_stays(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("somebody's", encoding="utf-8")

    said = shell.kiosk("tour", "--out", tmp_path / "out")

    is_refused(said, ExitCode.FAILED, "out")
    assert (tmp_path / "out").read_text(encoding="utf-8") == "somebody's"


def test_a_kiosk_without_a_display_says_so(shell: Shell) -> None:
    said = shell.kiosk("run", QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")

    is_refused(said, ExitCode.FAILED, "display", "kiosk tour")


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_what_it_is_can_be_asked(shell: Shell, option: str) -> None:
    said = shell.kiosk(option)

    assert (said.code, said.err) == (ExitCode.OK, "")
    assert "kiosk" in said.out
