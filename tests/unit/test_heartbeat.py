"""The heartbeat's file: whole or the one before, and what is read of it."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.household.heartbeat import NAME, LastBeat, read_heartbeat, write_heartbeat

AT = datetime(2026, 11, 22, 10, 4, tzinfo=UTC)
BEAT = {"written_at": AT.isoformat(), "state": "running"}


def test_what_was_written_is_read(tmp_path: Path) -> None:
    write_heartbeat(tmp_path, BEAT)

    assert read_heartbeat(tmp_path) == LastBeat(AT, running=True)


def test_the_next_stands_in_the_place_of_the_last_and_nothing_beside_it(tmp_path: Path) -> None:
    write_heartbeat(tmp_path, BEAT)
    write_heartbeat(tmp_path, {**BEAT, "state": "ended"})

    assert read_heartbeat(tmp_path) == LastBeat(AT, running=False)
    assert [file.name for file in tmp_path.iterdir()] == [NAME]


def test_a_folder_that_is_gone_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_heartbeat(tmp_path / "gone", BEAT)


def test_what_cannot_take_its_place_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()

    with pytest.raises(OSError, match=NAME):
        write_heartbeat(tmp_path, BEAT)

    assert [file.name for file in tmp_path.iterdir()] == [NAME]


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", json.dumps({**BEAT, "written_at": "2026-11-22T10:04:00"})],
    ids=["empty", "half", "a list", "no fields", "no zone"],
)
def test_a_file_that_nobody_can_read_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / NAME).write_text(text)

    assert read_heartbeat(tmp_path) is None


def test_no_file_is_none(tmp_path: Path) -> None:
    assert read_heartbeat(tmp_path) is None
