"""The export folder is taken away or becomes read-only: it is told, and papers come out once."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.domain.visit import Step
from tests.e2e.clinic import Clinic
from tests.e2e.people import Person

Mount = Callable[[], Path]


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[Mount]:
    """Return a function that mounts a disk of its own and returns where."""
    folder = tmp_path / "share"
    folder.mkdir()

    def make() -> Path:
        command = ["mount", "-t", "tmpfs", "tmpfs", str(folder)]
        if sys.platform != "linux" or subprocess.run(command, check=False).returncode:
            pytest.skip("only root of a Linux machine can mount a disk")
        return folder

    yield make
    subprocess.run(["umount", str(folder)], check=False, capture_output=True)


def exporting_to(clinic: Clinic, folder: Path) -> Person:
    """Return somebody who is about to end a visit whose documents go to a folder."""
    clinic.configure(f'[documents]\nfolder = "{folder.as_posix()}"\n')
    patient = clinic.visitor()
    patient.begin()
    patient.hurry_to(Step.SHARE)
    return patient


def papers_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def log_of(clinic: Clinic) -> str:
    return (clinic.data / "logs" / "kiosk.log").read_text(encoding="utf-8")


def test_a_folder_that_is_taken_away_gets_its_papers_when_it_is_back(
    clinic: Clinic, tmp_path: Path
) -> None:
    folder, away = tmp_path / "stick", tmp_path / "pocket"
    folder.mkdir()
    patient = exporting_to(clinic, folder)

    folder.rename(away)
    patient.finish()
    patient.hand_back()

    assert "it is not there. Connect the drive or set another folder" in log_of(clinic)
    assert not folder.exists(), "a missing drive must not become a folder on the disk"
    away.rename(folder)
    patient.waits_for(lambda: len(papers_in(folder)) == 2)
    patient.rest()
    clinic.stop()
    assert len(papers_in(folder)) == 2


def test_a_folder_that_is_read_only_gets_its_papers_when_it_can_be_written(
    clinic: Clinic, mount: Mount
) -> None:
    folder = mount()
    patient = exporting_to(clinic, folder)

    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    patient.finish()
    patient.hand_back()

    assert "it is read-only. Make it writable or set another folder" in log_of(clinic)
    assert papers_in(folder) == []
    subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)
    patient.waits_for(lambda: len(papers_in(folder)) == 2)
    patient.rest()
    clinic.stop()
    assert len(papers_in(folder)) == 2
