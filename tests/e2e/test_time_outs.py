"""Nobody touches the tablet: it asks, counts down, and clears itself for the next patient."""

import pytest

from kiosk.domain.visit import Outcome, Step, StopReason
from tests.e2e.clinic import Clinic
from tests.e2e.papers import Papers, only, papers_of, visits_in
from tests.e2e.people import REFUSES, Person
from tests.fakes import FakeClock

WARN_AFTER, COUNTDOWN, DONE_AFTER = 90, 30, 10
ASKS = "Are you still there?"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def leaves_the_tablet(patient: Person, clock: FakeClock) -> None:
    """Touch nothing until the tablet asks, and then until it is clear."""
    clock.advance(WARN_AFTER)
    patient.waits_until_it_says(ASKS)
    clock.advance(COUNTDOWN)
    patient.waits_for(lambda: patient.at_the_poster)
    patient.rest()


def test_with_consent_the_nurse_gets_what_was_said_so_far(clinic: Clinic, clock: FakeClock) -> None:
    patient = clinic.visitor(clock=clock)
    patient.begin()
    patient.hurry_to(Step.VALUES)

    leaves_the_tablet(patient, clock)

    clinic.stop()
    (visit,) = visits_in(clinic)
    assert (visit.outcome, visit.stop_reason) == (Outcome.PARTIAL, StopReason.TIMED_OUT)
    nurse = only(papers_of(clinic).nurse)
    assert "Stopped at step 7 of 10 after 2 minutes: the screen was not touched" in nurse
    assert "Mean 7.0" in nurse
    assert "SURE Not reached" in nurse or "Not reached" in nurse


@pytest.mark.parametrize("step", [Step.COMFORT, Step.PAIN], ids=["not asked", "refused"])
def test_without_consent_everything_is_wiped(clinic: Clinic, clock: FakeClock, step: Step) -> None:
    patient = clinic.visitor(REFUSES, clock=clock)
    patient.begin()
    patient.walk_to(step)

    leaves_the_tablet(patient, clock)

    clinic.stop()
    (visit,) = visits_in(clinic)
    assert (visit.outcome, visit.stop_reason) == (Outcome.WIPED, StopReason.TIMED_OUT)
    assert not visit.answers
    assert papers_of(clinic) == Papers(nurse=(), take_home=())


def test_a_touch_on_yes_goes_on_where_the_patient_was(clinic: Clinic, clock: FakeClock) -> None:
    patient = clinic.visitor(clock=clock)
    patient.begin()
    patient.hurry_to(Step.TRIED)
    clock.advance(WARN_AFTER + COUNTDOWN - 1)
    patient.waits_until_it_says(ASKS)

    patient.press("Yes")
    clock.advance(WARN_AFTER - 1)
    patient.waits_for(lambda: not patient.sees(ASKS))

    assert patient.page.step is Step.TRIED


def test_any_touch_starts_the_time_anew(clinic: Clinic, clock: FakeClock) -> None:
    patient = clinic.visitor(clock=clock)
    patient.begin()
    for _ in range(3):
        clock.advance(WARN_AFTER - 1)
        patient.choose("With a helper")
        assert not patient.sees(ASKS)
    assert patient.page.step is Step.COMFORT


def test_more_time_is_ten_times_as_long_and_only_for_this_patient(
    clinic: Clinic, clock: FakeClock
) -> None:
    patient = clinic.visitor(clock=clock)
    patient.begin()
    patient.hurry_to(Step.SHARE)
    clock.advance(WARN_AFTER)
    patient.waits_until_it_says(ASKS)

    patient.press("I need more time")
    clock.advance(WARN_AFTER * 10 - 1)
    patient.choose("Give to my nurse")
    assert not patient.sees(ASKS)
    patient.finish()
    patient.hand_back()

    patient.begin()
    clock.advance(WARN_AFTER)
    patient.waits_until_it_says(ASKS)


def test_the_last_screen_clears_itself(clinic: Clinic, clock: FakeClock) -> None:
    patient = clinic.visitor(clock=clock)
    patient.begin()
    patient.hurry_to(Step.SHARE)
    patient.finish()
    assert patient.sees("Please hand the tablet back.")

    clock.advance(DONE_AFTER)

    patient.waits_for(lambda: patient.at_the_poster)


def test_the_clinic_can_give_everybody_more_time(clinic: Clinic, clock: FakeClock) -> None:
    clinic.configure("[idle]\nwarn_after = 600\n")
    patient = clinic.visitor(clock=clock)
    patient.begin()

    clock.advance(599)
    patient.choose("With a helper")
    clock.advance(600)

    patient.waits_until_it_says(ASKS)
