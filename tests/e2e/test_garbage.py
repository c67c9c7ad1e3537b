"""The kiosk's threads never have to free what belongs to the screens."""

from kiosk.domain.visit import Step
from tests.e2e.clinic import Clinic
from tests.garbage import qt_in_cycles


def test_visits_leave_nothing_of_qts_in_cycles(clinic: Clinic) -> None:
    with qt_in_cycles() as left:
        patient = clinic.visitor()
        patient.begin()
        patient.hurry_to(Step.SAFETY)
        code = patient.pauses()
        patient.leaves_the_code()
        patient.comes_back_by(code)
        patient.finish()
        patient.hand_back()
        patient.begin()
        patient.is_called()

    assert not left
