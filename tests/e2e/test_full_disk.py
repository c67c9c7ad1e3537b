"""The disk is full: a calm screen, nothing lost, and everything done once when there is room."""

import errno
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from io import RawIOBase
from pathlib import Path

import pytest

from db.faults import from_os
from db.store import SqlVisitStore
from kiosk.assembly import Backstage, find_place, raise_backstage
from kiosk.bootstrap import Assemble
from kiosk.domain.ids import VisitId
from kiosk.domain.ports import Document
from kiosk.domain.visit import Answer, AnswerKind, Outcome, Step, Visit
from kiosk.errors import ExitCode
from kiosk.platform.room import NoRoomError, Room
from kiosk.request import Request
from kiosk.services.exporting import ExportReport
from tests.e2e.clinic import Clinic
from tests.e2e.papers import only, papers_of, visits_in
from tests.e2e.people import Person

RESTS = "This tablet needs a rest."
DATABASE_MB, FOLDER_KB = 6, 64


@dataclass
class Fullness:
    """Whether the disk is full."""

    full: bool = False
    refused: int = field(default=0)

    def demand(self) -> None:
        """Fail as a full disk does."""
        if self.full:
            self.refused += 1
            raise from_os(OSError(errno.ENOSPC, "No space left on device"), "kiosk.db")


class SmallStore(SqlVisitStore):
    """The real store on a disk that can be full."""

    def __init__(self, store: SqlVisitStore, room: Fullness, backstage: Backstage) -> None:
        super().__init__(backstage.opened.database, backstage.place.clock)
        self._room = room

    def record(self, visit: VisitId, answers: Sequence[Answer]) -> None:
        self._room.demand()
        super().record(visit, answers)

    def end(self, visit: Visit, documents: Sequence[Document]) -> None:
        self._room.demand()
        super().end(visit, documents)


def on_a_disk_of(free: list[int]) -> Assemble:
    """Return the usual assembly on a disk whose free bytes are the last of a list."""

    def assemble(request: Request, on_report: Callable[[ExportReport], None]) -> Backstage:
        place = find_place(request)
        disk = Room(place.data.root, free=lambda _: free[-1])
        return raise_backstage(place, on_report, room=disk)

    return assemble


def on_any_disk(request: Request, on_report: Callable[[ExportReport], None]) -> Backstage:
    """Assemble as usual, for a disk that is small for a test's sake."""
    place = find_place(request)
    return raise_backstage(place, on_report, room=Room(place.data.root, for_documents=0, to_run=0))


def on_a_small_disk(room: Fullness) -> Assemble:
    """Return the usual assembly with a store that can meet a full disk."""

    def assemble(request: Request, on_report: Callable[[ExportReport], None]) -> Backstage:
        backstage = raise_backstage(find_place(request), on_report)
        return replace(backstage, store=SmallStore(backstage.store, room, backstage))

    return assemble


def test_an_answer_that_meets_a_full_disk_is_kept_until_there_is_room(clinic: Clinic) -> None:
    room = Fullness()
    patient = clinic.visitor(assemble=on_a_small_disk(room))
    patient.begin()
    patient.hurry_to(Step.PAIN)
    patient.rest()

    room.full = True
    patient.choose("7")
    patient.waits_until_it_says(RESTS)
    room.full = False
    patient.waits_for(lambda: not patient.sees(RESTS))

    assert patient.page.step is Step.PAIN
    assert room.refused >= 1
    patient.hurry_to(Step.SHARE)
    patient.finish()
    clinic.stop()
    it_was_all_done_once(clinic)


def test_a_visit_that_ends_on_a_full_disk_is_ended_once_when_there_is_room(
    clinic: Clinic,
) -> None:
    room = Fullness()
    patient = clinic.visitor(assemble=on_a_small_disk(room))
    patient.begin()
    patient.hurry_to(Step.SHARE)
    patient.choose("Give to my nurse")
    patient.rest()

    room.full = True
    patient.go_on()
    patient.waits_until_it_says(RESTS)
    room.full = False
    patient.waits_for(lambda: not patient.sees(RESTS))
    patient.rest()

    clinic.stop()
    it_was_all_done_once(clinic)


def test_below_500_mb_documents_wait_and_staff_are_told_why(clinic: Clinic) -> None:
    free = [499_000_000]
    patient = clinic.visitor(assemble=on_a_disk_of(free))
    patient.begin()
    patient.hurry_to(Step.SHARE)
    patient.finish()
    patient.hand_back()
    assert list(clinic.documents.rglob("*.pdf")) == []
    log = (clinic.data / "logs" / "kiosk.log").read_text(encoding="utf-8")
    assert "less than 500 MB are free on this tablet's disk. Make room there" in log

    free.append(500_000_000)
    patient.kiosk.keep_house()
    patient.rest()

    clinic.stop()
    it_was_all_done_once_without_choices(clinic)


def it_was_all_done_once_without_choices(clinic: Clinic) -> None:
    """Check that there is one sheet of each kind."""
    papers = papers_of(clinic)
    assert only(papers.nurse)
    assert only(papers.take_home)


def test_below_100_mb_no_kiosk_starts(clinic: Clinic) -> None:
    with pytest.raises(NoRoomError, match="less than 100 MB are free") as caught:
        clinic.start(assemble=on_a_disk_of([99_000_000]))

    assert caught.value.exit_code == ExitCode.SAFE_MODE_WANTED


def test_a_kiosk_whose_disk_fills_up_ends_when_its_patient_is_done(clinic: Clinic) -> None:
    free = [900_000_000]
    patient = clinic.visitor(assemble=on_a_disk_of(free))
    ended: list[NoRoomError] = []
    patient.kiosk.failed.connect(ended.append)
    patient.begin()
    patient.hurry_to(Step.PAIN)

    free.append(99_000_000)
    patient.kiosk.keep_house()
    patient.rest()
    assert ended == []
    patient.hurry_to(Step.SHARE)
    patient.finish()
    patient.hand_back()
    patient.kiosk.keep_house()

    patient.waits_for(lambda: len(ended) == 1)
    assert ended[0].exit_code == ExitCode.SAFE_MODE_WANTED


def it_was_all_done_once(clinic: Clinic) -> None:
    """Check that there is one whole visit with one sheet of each kind."""
    (visit,) = visits_in(clinic)
    assert visit.outcome is Outcome.FINISHED
    assert visit.items(AnswerKind.PEG, "7")
    papers = papers_of(clinic)
    assert "Mean 7.0" in only(papers.nurse)
    assert "together with the exercises?" in only(papers.take_home)


@dataclass(frozen=True, slots=True)
class SmallDisk:
    """A real disk of a few kilobytes."""

    folder: Path

    @property
    def _ballast(self) -> Path:
        return self.folder / "ballast"

    def fill(self) -> None:
        """Leave no byte free."""
        with self._ballast.open("wb", buffering=0) as file:
            for size in (65536, 4096, 1):
                with pytest.raises(OSError, match="No space left"):
                    write_for_ever(file, bytes(size))

    def make_room(self) -> None:
        """Give it all back."""
        self._ballast.unlink()


def write_for_ever(file: RawIOBase, content: bytes) -> None:
    """Write until the disk refuses."""
    while True:
        file.write(content)


MakeDisk = Callable[[str], SmallDisk]


@pytest.fixture
def make_disk(tmp_path: Path) -> Iterator[MakeDisk]:
    """Return a function that mounts a small disk of a size such as 64k."""
    mounted: list[Path] = []

    def mount(size: str) -> SmallDisk:
        folder = tmp_path / "disk"
        folder.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
        if sys.platform != "linux" or subprocess.run(command, check=False).returncode:
            pytest.skip("only root of a Linux machine can mount a small disk")
        mounted.append(folder)
        return SmallDisk(folder)

    yield mount
    for folder in mounted:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_database_on_a_real_full_disk_loses_nothing(clinic: Clinic, make_disk: MakeDisk) -> None:
    disk = make_disk(f"{DATABASE_MB}m")
    clinic.data = disk.folder / "data"
    patient = clinic.visitor(assemble=on_any_disk)
    patient.begin()
    patient.hurry_to(Step.PAIN)
    patient.rest()

    disk.fill()
    touch_until_it_rests(patient)
    disk.make_room()
    patient.waits_for(lambda: not patient.sees(RESTS))

    patient.hurry_to(Step.SHARE)
    patient.finish()
    clinic.stop()
    it_was_all_done_once(clinic)
    clinic.data = clinic.config.parent / "data"


def touch_until_it_rests(patient: Person) -> None:
    """Answer again and again: the database has some pages of its own to write into first."""
    for number in range(60):
        if patient.sees(RESTS):
            return
        patient.choose(str(number % 8))
    patient.waits_until_it_says(RESTS)


def test_documents_wait_for_room_in_a_real_full_folder(clinic: Clinic, make_disk: MakeDisk) -> None:
    disk = make_disk(f"{FOLDER_KB * 40}k")
    clinic.configure(f'[documents]\nfolder = "{disk.folder.as_posix()}"\n')
    patient = clinic.visitor()
    patient.begin()
    patient.hurry_to(Step.SHARE)
    disk.fill()

    patient.finish()
    patient.hand_back()

    assert [path.name for path in disk.folder.rglob("*") if path.is_file()] == ["ballast"]
    disk.make_room()
    patient.waits_for(lambda: len(list(disk.folder.rglob("*.pdf"))) == 2)
    patient.rest()
    clinic.stop()
    assert len([path for path in disk.folder.rglob("*") if path.is_file()]) == 2
