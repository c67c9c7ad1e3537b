"""The real kiosk at night: black outside of the clinic's hours, woken by a touch, then a visit."""

from datetime import UTC, datetime

from kiosk.domain.resting import AWAKE
from kiosk.domain.visit import Step
from tests.e2e.clinic import Clinic
from tests.fakes import FakeClock

NIGHT = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)


def test_at_night_the_screen_is_black_and_a_touch_shows_the_poster_and_nothing_more(
    clinic: Clinic,
) -> None:
    clinic.configure('hours = "07:30-18:00"\n')
    clock = FakeClock(NIGHT)
    patient = clinic.visitor(clock=clock)
    window = patient.kiosk.engine.window

    clock.advance(AWAKE)
    patient.waits_for(lambda: bool(window.property("black")))

    patient.press("Wake the screen")
    assert patient.at_the_poster
    assert not window.property("black")

    clock.advance(1)
    patient.begin()
    assert patient.page.step is Step.COMFORT
