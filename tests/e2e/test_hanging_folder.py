"""The export folder is on a share that hangs, or is away: visits go on, papers come out once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.assembly import Backstage, Place, find_place, raise_backstage
from kiosk.bootstrap import Assemble
from kiosk.documents.folder import LocalExportFolder
from kiosk.documents.prompt_folder import PromptFolder
from kiosk.domain.ports import ExportFolder
from kiosk.domain.visit import AnswerKind, Outcome, Step
from kiosk.request import Request
from kiosk.services.exporting import ExportReport
from tests.documents.hanging import HangingDisk
from tests.e2e.clinic import Clinic
from tests.e2e.papers import papers_of, stored_text, visits_in
from tests.e2e.people import Person

PATIENCE = 0.2


@pytest.fixture
def disk() -> Iterator[HangingDisk]:
    made = HangingDisk()
    yield made
    made.come_back()


def on_a_share(disk: HangingDisk) -> Assemble:
    """Return the usual assembly with an export folder on a disk that can hang."""

    def make_folder(place: Place) -> ExportFolder:
        root = place.documents
        root.mkdir(parents=True, exist_ok=True)
        return PromptFolder(lambda: LocalExportFolder(root, disk), root, patience=PATIENCE)

    def assemble(request: Request, on_report: Callable[[ExportReport], None]) -> Backstage:
        return raise_backstage(find_place(request), on_report, make_folder=make_folder)

    return assemble


def walks_to_the_end(patient: Person) -> None:
    patient.begin()
    patient.hurry_to(Step.SHARE)
    patient.finish()
    patient.hand_back()


def written_in(clinic: Clinic) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in clinic.documents.rglob("*.pdf")}


def log_of(clinic: Clinic) -> str:
    return (clinic.data / "logs" / "kiosk.log").read_text(encoding="utf-8")


def test_while_the_folder_hangs_visits_go_on_and_their_papers_come_out_once(
    clinic: Clinic, disk: HangingDisk
) -> None:
    patient = clinic.visitor(assemble=on_a_share(disk))
    disk.hang()

    for _ in range(2):
        walks_to_the_end(patient)
    patient.rest()

    assert "the export folder does not answer" in log_of(clinic)
    assert disk.asked == 1
    assert papers_of(clinic).nurse == ()
    disk.come_back()
    patient.waits_for(lambda: len(list(clinic.documents.rglob("*.pdf"))) == 4)
    patient.rest()
    clinic.stop()
    papers = papers_of(clinic)
    assert (len(papers.nurse), len(papers.take_home)) == (2, 2)
    assert disk.asked == 4
    first, second = visits_in(clinic)
    for visit in (first, second):
        assert visit.outcome is Outcome.FINISHED
        assert visit.items(AnswerKind.PEG, "7")
    assert stored_text(clinic).count("document.exported") == 4
    assert stored_text(clinic).count("document.failed") == 4


def test_a_paper_that_came_out_after_the_kiosk_was_stopped_is_not_made_again(
    clinic: Clinic, disk: HangingDisk
) -> None:
    patient = clinic.visitor(assemble=on_a_share(disk))
    disk.hang()
    walks_to_the_end(patient)
    clinic.stop()
    assert papers_of(clinic).nurse == ()

    disk.come_back()
    late = written_in(clinic)
    clinic.start()
    clinic.stop()

    assert len(late) == 1
    papers = written_in(clinic)
    assert len(papers) == 2
    assert late.items() <= papers.items()
