"""An export folder on a share that hangs: it is told in time, and nothing is written twice."""

import errno
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.documents import LocalExportFolder
from kiosk.documents.prompt_folder import PromptFolder
from kiosk.domain.ports import ExportFolder
from kiosk.errors import BugError, ConfigError, ExportError
from tests.documents.hanging import LONG, HangingDisk
from tests.fakes import MemoryFolder

NAME = "20261122-1004-ABCDEFGH.pdf"
OTHER = "20261122-1009-ABCDEFGH.pdf"
CONTENT = b"%PDF-1.4 a whole document" * 1000
SILENCE = "the export folder does not answer"
SOON = 0.05


@pytest.fixture
def disk() -> Iterator[HangingDisk]:
    made = HangingDisk()
    yield made
    made.come_back()


def share(
    root: Path, disk: HangingDisk, *, patience: float = LONG, short_patience: float = LONG
) -> PromptFolder:
    """Return a folder on a disk."""
    return PromptFolder(
        lambda: LocalExportFolder(root, disk),
        root,
        patience=patience,
        short_patience=short_patience,
    )


def files_in(root: Path) -> list[str]:
    return sorted(path.name for path in root.iterdir())


def test_a_folder_that_answers_is_like_any_other(tmp_path: Path, disk: HangingDisk) -> None:
    folder = share(tmp_path, disk)

    assert folder.find(NAME) is None
    assert folder.save(NAME, CONTENT) == tmp_path / NAME
    assert folder.find(NAME) == CONTENT


def test_a_folder_that_hangs_is_told_with_its_name_and_a_remedy(
    tmp_path: Path, disk: HangingDisk
) -> None:
    disk.hang()

    with pytest.raises(ExportError, match=SILENCE) as raised:
        share(tmp_path, disk, patience=SOON).save(NAME, CONTENT)

    assert raised.value.where == str(tmp_path)
    assert "Check the network" in raised.value.remedy


def test_while_one_call_hangs_every_other_fails_at_once(tmp_path: Path, disk: HangingDisk) -> None:
    disk.hang()
    folder = share(tmp_path, disk, patience=SOON)
    with pytest.raises(ExportError, match=SILENCE):
        folder.save(NAME, CONTENT)

    for _ in range(3):
        with pytest.raises(ExportError, match=SILENCE):
            folder.save(OTHER, CONTENT)
        with pytest.raises(ExportError, match=SILENCE):
            folder.find(OTHER)

    assert disk.asked == 1


def test_a_save_that_comes_back_late_counts_as_saved(tmp_path: Path, disk: HangingDisk) -> None:
    disk.hang()
    folder = share(tmp_path, disk, patience=SOON)
    with pytest.raises(ExportError, match=SILENCE):
        folder.save(NAME, CONTENT)

    disk.come_back()

    assert folder.find(NAME) == CONTENT
    assert folder.save(NAME, CONTENT) == tmp_path / NAME
    assert disk.asked == 1
    assert files_in(tmp_path) == [NAME]


def test_it_works_again_when_a_call_that_hung_has_failed(tmp_path: Path, disk: HangingDisk) -> None:
    disk.hang()
    folder = share(tmp_path, disk, patience=SOON)
    with pytest.raises(ExportError, match=SILENCE):
        folder.save(NAME, CONTENT)

    disk.fault = OSError(errno.EIO, os.strerror(errno.EIO))
    disk.come_back()
    disk.fault = None

    assert folder.find(NAME) is None
    assert folder.save(NAME, CONTENT) == tmp_path / NAME
    assert files_in(tmp_path) == [NAME]


def test_after_a_call_that_hung_and_failed_the_next_is_given_less_time(
    tmp_path: Path, disk: HangingDisk
) -> None:
    disk.hang()
    folder = share(tmp_path, disk, patience=0.5, short_patience=0)
    with pytest.raises(ExportError, match=SILENCE):
        folder.save(NAME, CONTENT)
    disk.fault = OSError(errno.EIO, os.strerror(errno.EIO))
    disk.come_back()
    disk.hang()

    started = time.monotonic()
    with pytest.raises(ExportError, match=SILENCE):
        folder.save(OTHER, CONTENT)

    assert time.monotonic() - started < 0.4


def test_trouble_of_the_folder_itself_is_told_as_it_is(tmp_path: Path, disk: HangingDisk) -> None:
    disk.fault = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    folder = share(tmp_path, disk)

    with pytest.raises(ExportError, match="the disk is full"):
        folder.save(NAME, CONTENT)
    with pytest.raises(BugError):
        folder.save("../x.pdf", CONTENT)


def test_a_folder_that_cannot_be_opened_is_opened_anew_on_the_next_call(tmp_path: Path) -> None:
    inner = MemoryFolder()
    troubles = [ConfigError("not a folder", where=str(tmp_path), remedy="Move it away")]

    def open_it() -> ExportFolder:
        if troubles:
            raise troubles.pop()
        return inner

    folder = PromptFolder(open_it, tmp_path)

    with pytest.raises(ConfigError, match="not a folder"):
        folder.open()
    folder.save(NAME, CONTENT)
    assert inner.files == {NAME: CONTENT}
