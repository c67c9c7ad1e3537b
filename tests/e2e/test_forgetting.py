"""After the wipe only the sheets that a patient agreed to are left, and those not for long."""

import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.visit import Step
from tests.e2e.clinic import Clinic
from tests.e2e.papers import only, papers_of, stored_text
from tests.e2e.people import REFUSES, Person
from tests.e2e.traces import Canary, in_clipboard, in_files, in_memory, on_screens
from tests.fakes import FakeClock

GOAL = Canary.backwards("kpwdluq")
QUESTION = Canary.backwards("vykcjnrfwo")
CODE = Canary.backwards("83059142")
ALL = (GOAL, QUESTION, CODE)
CAPITAL = "a"
"""The pad makes the first letter of a line a capital; the canary is what follows."""
RETENTION = timedelta(hours=24)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the process a folder for temporary files of its own."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    yield folder
    tempfile.tempdir = None


def says_everything(patient: Person) -> None:
    """Type every free text that a visit can hold, and stand at its last page."""
    patient.begin()
    patient.hurry_to(Step.PRIVACY, "code")
    patient.type_words(CODE.words)
    patient.go_on()
    patient.choose("No" if patient.refuses else "Yes")
    patient.go_on()
    patient.hurry_to(Step.VALUES, "goal")
    patient.choose("In my own words")
    patient.type_words(CAPITAL + GOAL.words)
    while patient.page.step is Step.VALUES:
        patient.go_on()
    patient.hurry_to(Step.QUESTIONS, "own")
    patient.type_words(CAPITAL + QUESTION.words)
    patient.go_on()
    assert patient.sees(QUESTION.words)
    assert patient.sees(GOAL.words)


def test_the_search_finds_words_that_are_there(clinic: Clinic) -> None:
    patient = clinic.visitor()

    says_everything(patient)

    for canary in (GOAL, QUESTION):
        assert in_memory(canary)
        assert on_screens(patient.kiosk, canary)
    assert in_memory(CODE)


def test_nothing_is_left_on_the_tablet_after_a_visit(clinic: Clinic, temporary: Path) -> None:
    clock = FakeClock()
    patient = clinic.visitor(clock=clock)
    says_everything(patient)

    patient.finish()
    patient.hand_back()

    assert patient.at_the_poster
    for canary in ALL:
        assert in_memory(canary) == []
        assert on_screens(patient.kiosk, canary) == []
        assert not in_clipboard(canary)
    clinic.stop()
    papers = papers_of(clinic)
    for canary in (GOAL, QUESTION):
        assert canary.words in only(papers.nurse)
        assert canary.words in only(papers.take_home)
        assert canary.words in stored_text(clinic), "kept until retention is over"

    clock.advance(RETENTION.total_seconds() + 60)
    clinic.start(clock)
    clinic.stop()

    for canary in (GOAL, QUESTION):
        assert canary.words not in stored_text(clinic)
    for canary in ALL:
        assert in_files(clinic.data, canary) == []
    assert list(clinic.documents.rglob("*.pdf")) == []
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("leaves", ["asleep", "called"])
def test_nothing_is_left_of_a_patient_who_refused(
    clinic: Clinic, temporary: Path, leaves: str
) -> None:
    clock = FakeClock()
    patient = clinic.visitor(REFUSES, clock=clock)
    says_everything(patient)

    if leaves == "called":
        patient.is_called()
        patient.hand_back()
    else:
        clock.advance(90)
        patient.waits_until_it_says("Are you still there?")
        clock.advance(30)
        patient.waits_for(lambda: patient.at_the_poster)
    patient.rest()

    for canary in ALL:
        assert in_memory(canary) == []
        assert on_screens(patient.kiosk, canary) == []
    clinic.stop()
    for canary in (GOAL, QUESTION):
        assert canary.words not in stored_text(clinic)
    for canary in ALL:
        assert in_files(clinic.config.parent, canary) == []


def test_an_error_of_our_own_wipes_the_visit_and_tells_the_log_no_answer(clinic: Clinic) -> None:
    patient = clinic.visitor()
    says_everything(patient)

    patient.kiosk.recover_from_bug()
    patient.rest()

    assert patient.at_the_poster
    for canary in ALL:
        assert in_memory(canary) == []
        assert on_screens(patient.kiosk, canary) == []
    clinic.stop()
    for canary in ALL:
        assert in_files(clinic.data / "logs", canary) == []
