"""What was kept for its time is deleted: from the database, its log and our own export folder."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.visit import Step
from kiosk.errors import ExitCode
from tests.e2e.clinic import Clinic
from tests.e2e.commands import Shell, fingerprint
from tests.e2e.papers import stored_text
from tests.e2e.people import Person
from tests.e2e.traces import Canary, in_files
from tests.fakes import FakeClock

QUESTION = Canary.backwards("vykcjnrfwo")
CODE = Canary.backwards("83059142")
CAPITAL = "a"


@pytest.fixture
def clinic_of_yesterday(clinic: Clinic) -> Clinic:
    """Return a clinic, its kiosk stopped, that had a visit two days ago."""
    clock = FakeClock(datetime.now(UTC) - timedelta(days=2))
    patient = clinic.visitor(clock=clock)
    asks(patient)
    patient.finish()
    clinic.stop()
    return clinic


def asks(patient: Person) -> None:
    """Give a code, agree, and type a question."""
    patient.begin()
    patient.hurry_to(Step.PRIVACY, "code")
    patient.type_words(CODE.words)
    patient.go_on()
    patient.choose("Yes")
    patient.hurry_to(Step.QUESTIONS, "own")
    patient.type_words(CAPITAL + QUESTION.words)
    patient.go_on()


def names_in(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_a_dry_run_names_what_would_go_and_changes_nothing(
    shell: Shell, clinic_of_yesterday: Clinic
) -> None:
    before = fingerprint(clinic_of_yesterday.data)
    files = names_in(clinic_of_yesterday.documents)

    said = shell.kiosk("db", "purge", "--dry-run", "--data-dir", clinic_of_yesterday.data)

    assert (said.code, said.err) == (ExitCode.OK, "")
    assert "answers of 1 visits would be deleted" in said.out
    assert f"{len(files)} files would be deleted in {clinic_of_yesterday.documents}" in said.out
    assert sorted(line.strip() for line in said.out.splitlines()[3:]) == files
    assert CODE.words not in said.out
    assert fingerprint(clinic_of_yesterday.data) == before


def test_a_purge_leaves_no_word_of_the_patient_in_any_file(
    shell: Shell, clinic_of_yesterday: Clinic
) -> None:
    data = clinic_of_yesterday.data
    assert QUESTION.words in stored_text(clinic_of_yesterday)

    said = shell.kiosk("db", "purge", "--data-dir", data)
    again = shell.kiosk("db", "purge", "--data-dir", data)
    checked = shell.kiosk("audit", "verify", "--data-dir", data)

    assert (said.code, said.err) == (ExitCode.OK, "")
    assert "answers of 1 visits deleted" in said.out
    assert names_in(clinic_of_yesterday.documents) == []
    assert QUESTION.words not in stored_text(clinic_of_yesterday)
    for canary in (QUESTION, CODE):
        assert in_files(data, canary) == []
    assert "document.deleted" in stored_text(clinic_of_yesterday)
    assert "answers of 0 visits deleted" in again.out
    assert "0 files deleted" in again.out
    assert (checked.code, checked.err) == (ExitCode.OK, "")


def test_a_file_that_somebody_changed_is_left_and_told(
    shell: Shell, clinic_of_yesterday: Clinic
) -> None:
    (signed,) = clinic_of_yesterday.documents.glob("*.pdf")
    signed.write_bytes(signed.read_bytes() + b"% signed")

    said = shell.kiosk("db", "purge", "--data-dir", clinic_of_yesterday.data)

    assert said.code == ExitCode.OK
    assert f"left, because somebody changed it: {signed.name}" in said.out
    assert names_in(clinic_of_yesterday.documents) == [signed.name]


def test_the_kiosk_does_it_by_itself_and_leaves_the_clinics_folder_alone(
    shell: Shell, clinic: Clinic, tmp_path: Path
) -> None:
    clock = FakeClock()
    asks(patient := clinic.visitor(clock=clock))
    patient.finish()
    clinic.stop()
    assert len(names_in(clinic.documents)) == 2

    theirs = tmp_path / "share"
    theirs.mkdir()
    clinic.configure(f'[documents]\nfolder = "{theirs.as_posix()}"\n')
    asks(patient := clinic.visitor(clock=clock))
    patient.finish()
    clinic.stop()
    clock.advance(timedelta(days=31).total_seconds())
    clinic.start(clock)
    clinic.stop()

    assert len(names_in(theirs)) == 2
    assert QUESTION.words not in stored_text(clinic)
    said = shell.kiosk("db", "purge", "--config", clinic.config, "--data-dir", clinic.data)
    assert f"{theirs} belongs to the clinic: no file in it is deleted" in said.out
    assert len(names_in(theirs)) == 2
