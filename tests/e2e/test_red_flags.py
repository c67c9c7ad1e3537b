"""A danger sign: the patient is sent to the front desk, and the nurse reads of it first."""

from collections.abc import Callable

import pytest

from kiosk.domain.journey import Back
from kiosk.domain.visit import Outcome, Page, Step
from tests.e2e.clinic import Clinic
from tests.e2e.papers import only, papers_of, visits_in
from tests.e2e.people import PRINTS_ONLY, REFUSES, Person
from tests.fakes import FakeClock

FLAG = 1
"""Which safety question is answered with yes, counted from 0."""
REST_IS_NOT_SHARED = "did not agree to share the other answers"


def sees_the_alert(patient: Person) -> str:
    """Say yes to a danger sign, read the alert, tell the front desk; return the question."""
    question = patient.content_in(patient.visit.language).safety[FLAG]
    patient.walk_to(Step.SAFETY, question.id)
    patient.choose("Yes")
    patient.go_on()
    assert patient.page == Page(Step.SAFETY, "alert")
    content = patient.content_in(patient.visit.language)
    assert patient.sees(content.alert_title)
    assert patient.sees(content.alert_text)
    patient.press("I have told them")
    return question.text


def stands_first(nurse: str, question: str) -> None:
    """Check that the flag, in its exact words, comes before anything else that was said."""
    flag = nurse.index(f"Yes: “{question}”")
    assert nurse.index("act first") < flag
    for later in ("To do before the doctor comes in", "Pain in the past week", "Options", "Nurse"):
        assert flag < (nurse.find(later) + 1 or len(nurse))


def finishes(patient: Person, clock: FakeClock) -> None:
    patient.hurry_to(Step.SHARE)
    patient.finish()


def is_called(patient: Person, clock: FakeClock) -> None:
    patient.is_called()


def falls_asleep(patient: Person, clock: FakeClock) -> None:
    clock.advance(90)
    patient.waits_until_it_says("Are you still there?")
    clock.advance(30)
    patient.waits_for(lambda: patient.at_the_poster)
    patient.rest()


def goes_back_to_the_start(patient: Person, clock: FakeClock) -> None:
    while patient.page.step is not Step.COMFORT:
        patient.kiosk.walk.handle(Back())
    patient.finger.settle()
    patient.press("Back")
    patient.rest()
    assert patient.at_the_poster


ENDS = [finishes, is_called, falls_asleep, goes_back_to_the_start]


@pytest.mark.parametrize("ends", ENDS)
def test_with_consent_the_flag_is_first_however_the_visit_ends(
    clinic: Clinic, ends: Callable[[Person, FakeClock], None]
) -> None:
    clock = FakeClock()
    patient = clinic.visitor(clock=clock)
    patient.begin()
    question = sees_the_alert(patient)

    ends(patient, clock)

    clinic.stop()
    stands_first(only(papers_of(clinic).nurse), question)


@pytest.mark.parametrize("ends", ENDS[1:])
def test_without_consent_the_flag_alone_reaches_the_nurse(
    clinic: Clinic, ends: Callable[[Person, FakeClock], None]
) -> None:
    clock = FakeClock()
    patient = clinic.visitor(REFUSES, clock=clock)
    patient.begin()
    question = sees_the_alert(patient)
    patient.walk_to(Step.PAIN, "place")

    ends(patient, clock)

    clinic.stop()
    papers = papers_of(clinic)
    nurse = only(papers.nurse)
    stands_first(nurse, question)
    assert REST_IS_NOT_SHARED in nurse
    assert "7 Pain" not in nurse
    assert papers.take_home == ()
    (visit,) = visits_in(clinic)
    assert visit.outcome is Outcome.WIPED
    assert {key.kind.value for key in visit.answers} <= {"safety"}


def test_a_patient_who_only_prints_still_sends_the_flag(clinic: Clinic) -> None:
    patient = clinic.visitor(PRINTS_ONLY)
    patient.begin()
    question = sees_the_alert(patient)

    finishes(patient, FakeClock())

    assert patient.sees("Please tell the front desk now")
    clinic.stop()
    papers = papers_of(clinic)
    stands_first(only(papers.nurse), question)
    assert REST_IS_NOT_SHARED in only(papers.nurse)
    assert "Mean 7.0" not in only(papers.nurse)
    assert "together with the exercises?" in only(papers.take_home)


def test_a_yes_that_was_a_mistake_can_be_taken_back(clinic: Clinic) -> None:
    patient = clinic.visitor()
    patient.begin()
    patient.hurry_to(Step.SAFETY)
    patient.choose("Yes")
    patient.go_on()

    patient.press("Back")
    patient.choose("No")
    patient.hurry_to(Step.SHARE)
    patient.finish()

    clinic.stop()
    assert "Safety questions: all no" in only(papers_of(clinic).nurse)
