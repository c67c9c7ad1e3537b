"""The command that writes the booklet: a new file, whole or not at all."""

from pathlib import Path

import pytest

from kiosk.cli import run_command_line
from kiosk.errors import ExitCode
from tests.documents.reading import images_in, pages_of


def test_it_writes_a_new_file_and_says_how_long_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the pack's own pictures: their drawings are vectors."""
    file = tmp_path / "booklet.pdf"
    code = run_command_line(["content", "paper", "--language", "es", "--paper", "a4", str(file)])
    assert code == ExitCode.OK
    assert capsys.readouterr().out == f"{file}: {pages_of(file.read_bytes())} pages\n"
    assert list(tmp_path.iterdir()) == [file]
    assert images_in(file.read_bytes()) == 0
    assert file.stat().st_size < 1_000_000


def test_it_writes_over_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "booklet.pdf"
    file.write_text("somebody's", encoding="utf-8")
    assert run_command_line(["content", "paper", str(file)]) == ExitCode.FAILED
    said = capsys.readouterr().err
    assert said == f"kiosk: {file}: there is a file of this name. Name another file\n"
    assert file.read_text(encoding="utf-8") == "somebody's"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--language", "fr", "out.pdf"], ExitCode.USAGE, ("'fr'", "en, es")),
        (["--paper", "a3", "out.pdf"], ExitCode.USAGE, ("a3", "letter")),
        ([], ExitCode.USAGE, ("FILE",)),
        (["--pack", "nowhere", "out.pdf"], ExitCode.CONFIG_INVALID, ("nowhere", "pack")),
    ],
)
def test_what_cannot_be_made_is_refused_in_one_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: ExitCode,
    words: tuple[str, ...],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run_command_line(["content", "paper", *arguments]) == code
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert all(word in said for word in words)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "gone" / "booklet.pdf"
    assert run_command_line(["content", "paper", str(file)]) == ExitCode.FAILED
    assert f"{file}: there is no such folder" in capsys.readouterr().err
