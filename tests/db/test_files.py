"""Files are whole or not there."""

from pathlib import Path

import pytest

from db.files import copy_whole, set_aside
from kiosk.platform.whole_files import write_whole


def test_a_file_that_cannot_take_its_place_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "source").write_bytes(b"new")
    with pytest.raises(OSError):
        write_whole(tmp_path / "taken", b"new")
    with pytest.raises(OSError):
        copy_whole(tmp_path / "source", tmp_path / "taken")
    assert {path.name for path in tmp_path.iterdir()} == {"taken", "source"}


def test_a_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_bytes(b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_companions_move_along_and_keep_their_endings(tmp_path: Path) -> None:
    for name in ("a.db", "a.db-wal", "a.db-shm", "b.db"):
        (tmp_path / name).write_text(name)
    moved = set_aside(tmp_path / "a.db", "now")
    assert [path.name for path in moved] == [
        "a.db.aside-now",
        "a.db.aside-now-wal",
        "a.db.aside-now-shm",
    ]
    assert (tmp_path / "b.db").exists()
    (tmp_path / "a.db").write_text("again")
    assert [path.name for path in set_aside(tmp_path / "a.db", "now")] == ["a.db.aside-now.2"]
    assert set_aside(tmp_path / "a.db", "now") == ()
