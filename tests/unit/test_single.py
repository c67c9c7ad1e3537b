"""Who may mind a data folder, and how long a killed supervisor's kiosk is waited for."""

from pathlib import Path

import pytest

from db.lock import FolderInUseError, InstanceLock
from kiosk.commands.single import ORPHAN, mind_alone, refuse_beside_another
from kiosk.paths import DataFolder


class Waiting:
    """A clock that goes on while it is waited for; called at each wait."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.orphan: InstanceLock | None = None

    def monotonic(self) -> float:
        return self.seconds

    def wait(self, seconds: float) -> None:
        self.seconds += seconds
        if self.orphan is not None and self.seconds > 3:
            self.orphan.release()


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path)


@pytest.fixture
def waiting() -> Waiting:
    return Waiting()


def mind(data: DataFolder, waiting: Waiting) -> InstanceLock:
    return mind_alone(data, monotonic=waiting.monotonic, wait=waiting.wait)


def test_nobody_is_refused_in_an_empty_folder_and_nothing_is_made_there(data: DataFolder) -> None:
    refuse_beside_another(data)
    assert list(data.root.iterdir()) == []


def test_a_kiosk_beside_another_is_refused_until_that_ends(data: DataFolder) -> None:
    with InstanceLock(data.root / "kiosk.lock"), pytest.raises(FolderInUseError):
        refuse_beside_another(data)
    refuse_beside_another(data)


def test_an_orphan_is_waited_for(data: DataFolder, waiting: Waiting) -> None:
    waiting.orphan = InstanceLock(data.root / "kiosk.lock")
    with mind(data, waiting):
        assert 3 < waiting.seconds < 4


def test_a_kiosk_that_goes_on_ends_the_wait_and_gives_the_folder_free(
    data: DataFolder, waiting: Waiting
) -> None:
    with InstanceLock(data.root / "kiosk.lock"):
        with pytest.raises(FolderInUseError, match="another kiosk"):
            mind(data, waiting)
        assert waiting.seconds == pytest.approx(ORPHAN, abs=0.5)
    mind(data, waiting).release()


def test_a_second_supervisor_is_refused_without_a_wait(data: DataFolder, waiting: Waiting) -> None:
    with mind(data, waiting):
        with pytest.raises(FolderInUseError, match="another supervisor"):
            mind(data, waiting)
        assert waiting.seconds == 0
