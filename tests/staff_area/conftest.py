"""A tablet with a way in for staff; it is made as the tablets of tests/ui are."""

from collections.abc import Callable, Iterator

import pytest

from kiosk.domain.visit import Step
from tests.staff_area.kiosk import StaffTablet
from tests.ui.conftest import MakeTablet, fonts, make_tablet, pack, tablet
from tests.ui.finding import open_page

__all__ = ["fonts", "make_tablet", "pack", "tablet"]

MakeStaff = Callable[..., StaffTablet]


@pytest.fixture
def make_staff(make_tablet: MakeTablet) -> Iterator[MakeStaff]:
    """Return a function that makes a tablet for staff of a tablet's keywords."""
    made: list[StaffTablet] = []

    def make(*, supervised: bool = True, **settings: object) -> StaffTablet:
        made.append(StaffTablet(make_tablet(**settings), supervised=supervised))
        return made[-1]

    yield make
    for staff in made:
        staff.watch.stop()


@pytest.fixture
def staff(make_staff: MakeStaff) -> StaffTablet:
    """Return a tablet at the poster."""
    return make_staff()


@pytest.fixture
def at_pain(staff: StaffTablet) -> StaffTablet:
    """Return a tablet with a visit under way whose patient agreed to share."""
    open_page(staff.tablet, Step.PAIN, "pain", consent__="yes")
    return staff
