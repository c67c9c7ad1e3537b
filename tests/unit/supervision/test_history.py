from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.supervision.history import CrashFile
from kiosk.supervision.rules import Crashes

CRASHES = Crashes((datetime(2026, 11, 22, 12, tzinfo=UTC), datetime(2026, 11, 22, 13, tzinfo=UTC)))


def test_crashes_are_read_as_they_were_written(tmp_path: Path) -> None:
    file = tmp_path / "new" / "crashes.json"
    assert CrashFile(file).write(CRASHES)
    assert CrashFile(file).read() == CRASHES


def test_nothing_but_the_file_is_left_in_its_folder(tmp_path: Path) -> None:
    CrashFile(tmp_path / "crashes.json").write(CRASHES)
    assert [path.name for path in tmp_path.iterdir()] == ["crashes.json"]


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "7", '{"crashes": 3}', '{"crashes": ["noon"]}', '{"crashes": [5]}', "\x00"],
)
def test_a_spoiled_file_counts_as_empty(tmp_path: Path, text: str) -> None:
    file = tmp_path / "crashes.json"
    file.write_text(text)
    assert CrashFile(file).read() == Crashes()


def test_a_file_that_is_not_text_counts_as_empty(tmp_path: Path) -> None:
    file = tmp_path / "crashes.json"
    file.write_bytes(b"\xff\xfe\x00")
    assert CrashFile(file).read() == Crashes()


def test_a_disk_that_takes_nothing_is_told(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    assert not CrashFile(in_the_way / "crashes.json").write(CRASHES)
