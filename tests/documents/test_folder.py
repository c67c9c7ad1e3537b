"""The export folder: whole or not at all, never over another, and what it says in trouble."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.documents import LocalExportFolder
from kiosk.documents.folder import LocalDisk
from kiosk.errors import BugError, ExportError

NAME = "2026/11/20261122-1004-ABCDEFGH.pdf"
CONTENT = b"%PDF-1.4 a whole document" * 1000


class FailingDisk(LocalDisk):
    """A disk whose calls fail from a given step on, after doing half of it."""

    def __init__(self, step: str, number: int) -> None:
        self._step = step
        self._error = OSError(number, os.strerror(number))

    def write(self, path: Path, content: bytes) -> None:
        if self._step == "write":
            path.write_bytes(content[: len(content) // 2])
            raise self._error
        super().write(path, content)

    def publish(self, temporary: Path, target: Path) -> None:
        if self._step == "publish":
            raise self._error
        super().publish(temporary, target)

    def sync_folder(self, folder: Path) -> None:
        if self._step == "sync":
            raise self._error
        super().sync_folder(folder)


def files_in(root: Path) -> list[str]:
    return sorted(str(p.relative_to(root)) for p in root.rglob("*") if p.is_file())


def test_a_document_is_saved_with_its_folders(tmp_path: Path) -> None:
    path = LocalExportFolder(tmp_path).save(NAME, CONTENT)
    assert path == tmp_path / NAME
    assert path.read_bytes() == CONTENT
    assert files_in(tmp_path) == [str(Path(NAME))]


def test_saving_the_same_again_counts_as_saved(tmp_path: Path) -> None:
    folder = LocalExportFolder(tmp_path)
    first = folder.save(NAME, CONTENT).stat().st_mtime_ns
    assert folder.save(NAME, CONTENT).stat().st_mtime_ns == first


def test_what_was_saved_is_found_again_and_nothing_else(tmp_path: Path) -> None:
    folder = LocalExportFolder(tmp_path)
    folder.save("take-home/a.pdf", b"whole")
    assert folder.find("take-home/a.pdf") == b"whole"
    assert folder.find("b.pdf") is None


def test_another_document_of_the_name_is_never_overwritten(tmp_path: Path) -> None:
    folder = LocalExportFolder(tmp_path)
    folder.save(NAME, CONTENT)
    with pytest.raises(ExportError, match="another document of that name"):
        folder.save(NAME, b"other")
    assert (tmp_path / NAME).read_bytes() == CONTENT
    assert files_in(tmp_path) == [str(Path(NAME))]


def test_a_name_taken_while_writing_is_not_overwritten(tmp_path: Path) -> None:
    class Racing(LocalDisk):
        def write(self, path: Path, content: bytes) -> None:
            super().write(path, content)
            (tmp_path / NAME).write_bytes(b"theirs")

    with pytest.raises(ExportError, match="another document"):
        LocalExportFolder(tmp_path, Racing()).save(NAME, CONTENT)
    assert (tmp_path / NAME).read_bytes() == b"theirs"
    assert files_in(tmp_path) == [str(Path(NAME))]


def test_a_disk_without_hard_links_still_never_overwrites(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no hard links here")

    # The operating system stands in for a memory stick; what is tested is not replaced.
    monkeypatch.setattr(os, "link", no_links)
    folder = LocalExportFolder(tmp_path)
    assert folder.save(NAME, CONTENT).read_bytes() == CONTENT
    with pytest.raises(ExportError, match="another document"):
        folder.save(NAME, b"other")
    assert files_in(tmp_path) == [str(Path(NAME))]


@pytest.mark.parametrize("step", ["write", "publish"])
@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "it is read-only"),
        (errno.EACCES, "may not write there"),
        (errno.EIO, "Check the drive"),
    ],
)
def test_trouble_names_the_folder_and_a_remedy_and_leaves_nothing(
    tmp_path: Path, step: str, number: int, words: str
) -> None:
    with pytest.raises(ExportError, match=words) as raised:
        LocalExportFolder(tmp_path, FailingDisk(step, number)).save(NAME, CONTENT)
    assert raised.value.where == str(tmp_path)
    assert raised.value.remedy
    assert files_in(tmp_path) == []


def test_after_a_full_disk_the_next_try_saves(tmp_path: Path) -> None:
    with pytest.raises(ExportError):
        LocalExportFolder(tmp_path, FailingDisk("write", errno.ENOSPC)).save(NAME, CONTENT)
    assert LocalExportFolder(tmp_path).save(NAME, CONTENT).read_bytes() == CONTENT


def test_a_missing_drive_is_told_and_not_made(tmp_path: Path) -> None:
    root = tmp_path / "drive"
    with pytest.raises(ExportError, match="it is not there"):
        LocalExportFolder(root).save(NAME, CONTENT)
    assert not root.exists()


@pytest.mark.parametrize("where", ["", "2026"])
def test_a_file_in_place_of_a_folder_is_told(tmp_path: Path, where: str) -> None:
    root = tmp_path / "documents"
    if where:
        root.mkdir()
    (root / where).write_text("not a folder")
    with pytest.raises(ExportError, match="it is not a folder"):
        LocalExportFolder(root).save(NAME, CONTENT)


@pytest.mark.parametrize("name", ["", "/etc/x.pdf", "../x.pdf", "a/../../x", "C:/x", "a\\b"])
def test_only_relative_names_with_forward_slashes_are_taken(tmp_path: Path, name: str) -> None:
    with pytest.raises(BugError):
        LocalExportFolder(tmp_path).save(name, CONTENT)


DIE = """
import os, signal, sys
from pathlib import Path
from kiosk.documents.folder import LocalDisk, LocalExportFolder

def die():
    os.kill(os.getpid(), signal.SIGKILL)

class Dying(LocalDisk):
    def write(self, path, content):
        if step == "half":
            with path.open("xb") as file:
                file.write(content[:100])
                file.flush()
                die()
        super().write(path, content)
        if step == "written":
            die()

    def publish(self, temporary, target):
        if step == "linked":
            os.link(temporary, target)
            die()
        super().publish(temporary, target)
        if step == "published":
            die()

    def sync_folder(self, folder):
        super().sync_folder(folder)
        if step == "synced":
            die()

root, name, step = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
LocalExportFolder(root, Dying()).save(name, sys.stdin.buffer.read())
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("step", ["half", "written", "linked", "published", "synced"])
def test_a_kill_at_any_step_leaves_nothing_or_the_whole_document(tmp_path: Path, step: str) -> None:
    died = subprocess.run(
        [sys.executable, "-c", DIE, str(tmp_path), NAME, step],
        input=CONTENT,
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert died.returncode == -signal.SIGKILL
    target = tmp_path / NAME
    assert target.exists() is (step in {"linked", "published", "synced"})
    assert not target.exists() or target.read_bytes() == CONTENT

    again = LocalExportFolder(tmp_path)
    assert [name for name in files_in(tmp_path) if name.endswith(".tmp")] == []
    assert again.save(NAME, CONTENT).read_bytes() == CONTENT
    assert files_in(tmp_path) == [str(Path(NAME))]


def test_leftovers_of_other_machines_are_left_alone(tmp_path: Path) -> None:
    theirs = tmp_path / ".someone-else-1234.tmp"
    theirs.write_bytes(b"being written")
    LocalExportFolder(tmp_path)
    assert theirs.exists()
