"""A kiosk that is closed lets go of all it made: the tests start hundreds in one process."""

import shiboken6

from tests.e2e.clinic import Clinic


def test_nothing_of_a_closed_kiosk_stays_alive(clinic: Clinic) -> None:
    kiosk = clinic.start()
    made = (kiosk.model, kiosk.furniture.idle, kiosk.furniture.reading, kiosk.engine.window)

    clinic.stop()

    assert not any(shiboken6.isValid(one) for one in made)
