"""They called me: at any step the patient can go, and the nurse gets an honest part of it."""

import pytest

from kiosk.domain.visit import Outcome, Step, StopReason
from tests.e2e.clinic import Clinic
from tests.e2e.papers import Papers, only, papers_of, visits_in

STEPS = [step for step in Step if step not in {Step.ATTRACT, Step.DONE}]
SAID = {
    Step.SAFETY: "Safety questions: all no",
    Step.PAIN: "Mean 7.0",
    Step.TRIED: "It did not help: Physical therapy",
    Step.VALUES: "walk to the shop without stopping",
    Step.LEANING: "Leaning Acupuncture",
    Step.SURE: "SURE: 3 of 4 answered yes",
    Step.QUESTIONS: "together with the exercises?",
}
"""What the nurse's sheet says once a step was answered."""
NOT_REACHED = {
    Step.SAFETY: "Safety questions: not reached",
    Step.TRIED: "Tried before Not reached",
    Step.LEANING: "Leaning Not reached",
}
"""What it says before."""


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name.lower())
def test_a_patient_can_go_at_every_step_and_the_sheet_says_what_was_not_seen(
    clinic: Clinic, step: Step
) -> None:
    patient = clinic.visitor()
    patient.begin()
    patient.hurry_to(step)
    stage = patient.kiosk.walk.journey.stage

    patient.is_called()

    assert patient.sees("Please go with them now.")
    assert patient.sees("Your nurse gets what you told us so far.")
    patient.hand_back()
    assert patient.at_the_poster
    clinic.stop()
    (visit,) = visits_in(clinic)
    assert (visit.outcome, visit.stop_reason) == (Outcome.PARTIAL, StopReason.CALLED_AWAY)
    papers = papers_of(clinic)
    nurse = only(papers.nurse)
    assert f"Stopped at step {stage} of 10" in nurse
    assert "called in to the visit" in nurse
    for of_step, words in SAID.items():
        assert (words in nurse) == (of_step < step), words
    for of_step, words in NOT_REACHED.items():
        assert (words in nurse) == (step < of_step or of_step is step is Step.SAFETY), words
    assert len(papers.take_home) == 1


def test_a_patient_who_goes_and_gives_nothing_leaves_nothing(clinic: Clinic) -> None:
    patient = clinic.visitor()
    patient.begin()
    patient.choose("With a helper")

    patient.open_called()
    patient.choose("No")
    patient.press("I am going now")
    patient.rest()

    assert patient.sees("We keep none of your answers.")
    clinic.stop()
    (visit,) = visits_in(clinic)
    assert (visit.outcome, visit.stop_reason) == (Outcome.WIPED, StopReason.CALLED_AWAY)
    assert not visit.answers
    assert papers_of(clinic) == Papers(nurse=(), take_home=())


def test_a_patient_who_touched_it_by_mistake_stays_where_they_were(clinic: Clinic) -> None:
    patient = clinic.visitor()
    patient.begin()
    patient.hurry_to(Step.VALUES)
    page = patient.page

    patient.open_called()
    patient.press("Stay here")

    assert patient.page == page
    assert not patient.kiosk.walk.journey.ended
