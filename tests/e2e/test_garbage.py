"""What visits leave to Python's collector, which runs in whatever thread asks for memory next."""

import gc
from collections import Counter
from collections.abc import Iterator

import pytest
import shiboken6

from kiosk.domain.visit import Step
from tests.e2e.clinic import Clinic


@pytest.fixture
def what_is_collected() -> Iterator[list[object]]:
    """Return a list to which the collector adds all that it finds, instead of freeing it."""
    gc.collect()
    gc.set_debug(gc.DEBUG_SAVEALL)
    yield gc.garbage
    gc.set_debug(0)
    gc.garbage.clear()


def test_visits_leave_nothing_of_qts_in_cycles(
    clinic: Clinic, what_is_collected: list[object]
) -> None:
    """A Qt object that is freed beside the thread whose object it is can crash the kiosk."""
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

    gc.collect()

    left = Counter(
        type(one).__name__ for one in what_is_collected if isinstance(one, shiboken6.Object)
    )
    assert what_is_collected
    assert not left
