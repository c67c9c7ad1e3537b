"""How long guessers wait: over restarts, set clocks, and two programs that serve one device."""

from datetime import timedelta

import pytest

from kiosk.domain.staff import Attempts, Refused, SignedIn, StaffMember, StaffRole
from kiosk.services.staff_access import StaffAccess
from tests.fakes import FakeClock
from tests.staff import ANA, WRONG, Door, MemoryStaffStore, QuickHasher, everybody


@pytest.fixture
def door() -> Door:
    return Door()


def test_a_restart_forgets_nothing(door: Door) -> None:
    door.fail(9)
    door.access = door.another()
    assert door.access.waiting() == Refused(900)
    door.clock.advance(600)
    door.access = door.another()
    assert door.access.waiting() == Refused(300)
    door.fail(1)
    door.access = door.another()
    assert door.enter(ANA) == Refused(900, locked=True)


@pytest.mark.parametrize("jump", [timedelta(days=-400), timedelta(days=400)])
def test_a_clock_that_is_set_changes_no_wait_of_this_run(door: Door, jump: timedelta) -> None:
    door.fail(4)
    door.clock.set_by(jump)
    assert door.access.waiting() == Refused(60)
    door.clock.advance(59)
    assert door.access.waiting() == Refused(1)
    door.clock.advance(1)
    assert door.access.waiting() is None
    assert door.fail(1) == Refused(120)


def test_a_clock_that_is_set_back_before_a_restart_shortens_no_wait(door: Door) -> None:
    door.fail(4)
    door.clock.advance(50)
    door.clock.set_by(timedelta(days=-400))
    door.access = door.another()
    assert door.access.waiting() == Refused(60)
    door.clock.advance(60)
    assert door.access.waiting() is None


def test_a_clock_that_was_years_ahead_keeps_nobody_out_for_years(door: Door) -> None:
    door.clock.set_by(timedelta(days=4000))
    door.fail(4)
    door.clock.set_by(timedelta(days=-4000))
    door.access = door.another()
    door.clock.advance(60)
    door.access.waiting()
    door.clock.advance(60)
    assert door.enter(ANA) == SignedIn(ANA, StaffRole.NURSE)
    assert door.fail(3) == Refused(30)
    door.clock.advance(30)
    assert door.access.waiting() is None


def test_kiosk_and_desk_of_one_device_count_together(door: Door) -> None:
    desk = door.another()
    for _ in range(5):
        for way_in in (door.access, desk):
            held = way_in.waiting()
            door.clock.advance(held.wait_seconds if held else 0)
            way_in.sign_in(ANA, WRONG)
    assert (door.access.waiting(), desk.waiting()) == (Refused(900, locked=True),) * 2


def test_a_wait_like_an_earlier_one_is_waited_for_again(door: Door) -> None:
    desk = door.another()
    door.fail(3)
    assert desk.waiting() == Refused(30)
    door.clock.advance(30)
    door.clock.set_by(timedelta(days=-1))
    door.enter(ANA)
    door.fail(3)
    assert desk.waiting() == Refused(30)


def test_a_clock_set_back_for_a_guess_and_on_again_shortens_no_wait(door: Door) -> None:
    door.fail(4)
    door.clock.advance(60)
    door.clock.set_by(timedelta(days=-1))
    door.fail(1)
    door.clock.set_by(timedelta(days=1))
    door.access = door.another()
    assert door.access.waiting() == Refused(120)


class RacingStore(MemoryStaffStore):
    """A store to which another program is always a little quicker, so often."""

    def __init__(self, *members: StaffMember, races: int) -> None:
        super().__init__(*members)
        self.races = races

    def remember(self, attempts: Attempts, *, after: Attempts | None) -> bool:
        if self.races:
            self.races -= 1
            high = attempts.clock_high + timedelta(milliseconds=1)
            failures = (self.remembered.failures if self.remembered else 0) + 1
            self.remembered = Attempts(failures, None, high)
        return super().remember(attempts, after=after)


def test_a_count_that_another_program_made_first_is_not_lost() -> None:
    hasher = QuickHasher()
    store = RacingStore(*everybody(hasher), races=2)
    access = StaffAccess(store, hasher, FakeClock())
    assert access.sign_in(ANA, WRONG) == Refused(30)
    assert store.remembered is not None
    assert store.remembered.failures == 3
