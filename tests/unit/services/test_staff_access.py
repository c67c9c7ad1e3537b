"""Signing in: who gets in, how failures are answered, how long one waits, when it is locked."""

import pytest

from kiosk.domain.staff import Refused, SignedIn, StaffMember, StaffRole, is_staff_name
from kiosk.services.staff_access import StaffAccess
from tests.fakes import FakeClock
from tests.staff import (
    ADDED,
    ANA,
    IVO,
    PINS,
    ROLES,
    UMA,
    WRONG,
    Door,
    MemoryStaffStore,
    QuickHasher,
)

WAITS = (0, 0, 30, 60, 120, 300, 900, 900, 900, 900)
"""After the first failure, the second, and so on."""


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.mark.parametrize("name", PINS)
def test_a_member_signs_in_with_the_pin(door: Door, name: str) -> None:
    assert door.enter(name) == SignedIn(name, ROLES[name])
    assert door.store.told == [("staff.signed-in", name, ROLES[name].value)]


def test_names_are_there_to_choose_from(door: Door) -> None:
    assert door.access.names() == (ANA, IVO, UMA)


def test_nobody_is_there_before_somebody_was_added() -> None:
    access = StaffAccess(MemoryStaffStore(), QuickHasher(), FakeClock())
    assert access.names() == ()
    assert isinstance(access.sign_in("admin", "admin"), Refused)


def test_leaving_is_noted(door: Door) -> None:
    door.access.sign_out(SignedIn(IVO, StaffRole.IT))
    assert door.store.told == [("staff.signed-out", IVO, "it")]


@pytest.mark.parametrize(
    ("name", "pin"), [(ANA, WRONG), (ANA, PINS[IVO]), (ANA, ""), ("Zoe", PINS[ANA]), ("", "")]
)
def test_failures_are_alike_whatever_the_reason(door: Door, name: str, pin: str) -> None:
    assert door.access.sign_in(name, pin) == Refused(0)
    assert door.hasher.work == 1


def test_a_failure_takes_a_hash_while_waiting_and_when_locked_too(door: Door) -> None:
    door.fail(3)
    before = door.hasher.work
    door.access.sign_in(ANA, PINS[ANA])
    assert door.hasher.work == before + 1
    door.fail(7)
    before = door.hasher.work
    door.access.sign_in(ANA, PINS[ANA])
    assert door.hasher.work == before + 1


def test_a_failure_is_noted_with_the_name_of_a_member_only(door: Door) -> None:
    door.access.sign_in(ANA, WRONG)
    door.access.sign_in("402739", WRONG)
    assert door.store.told == [
        ("staff.refused", ANA, "wrong"),
        ("staff.refused", "unknown", "wrong"),
    ]


def test_no_pin_is_ever_noted(door: Door) -> None:
    door.fail(4)
    door.access.sign_in(PINS[IVO], PINS[ANA])
    door.clock.advance(900)
    door.enter(UMA)
    told = " ".join(" ".join(event) for event in door.store.told)
    assert not [pin for pin in (*PINS.values(), WRONG) if pin in told]


@pytest.mark.parametrize("failures", range(1, 11))
def test_the_wait_grows(door: Door, failures: int) -> None:
    assert door.fail(failures) == Refused(WAITS[failures - 1], locked=failures == 10)


@pytest.mark.parametrize("failures", range(3, 10))
def test_nothing_is_checked_until_the_wait_is_over(door: Door, failures: int) -> None:
    wait = door.fail(failures).wait_seconds
    checked = len(door.hasher.verified)
    door.clock.advance(wait - 1)
    assert door.enter(ANA) == Refused(1)
    assert door.access.waiting() == Refused(1)
    assert len(door.hasher.verified) == checked
    door.clock.advance(1)
    assert door.access.waiting() is None
    assert door.enter(ANA) == SignedIn(ANA, StaffRole.NURSE)


def test_a_try_while_waiting_makes_the_wait_no_longer(door: Door) -> None:
    door.fail(3)
    door.clock.advance(10)
    assert [door.access.sign_in(ANA, WRONG) for _ in range(5)] == [Refused(20)] * 5


def test_getting_in_forgets_the_failures(door: Door) -> None:
    for _ in range(5):
        door.fail(2)
        door.enter(ANA)
    assert door.fail(2) == Refused(0)


def test_failures_of_all_names_count_together(door: Door) -> None:
    door.fail(1, ANA)
    door.fail(1, "Zoe")
    assert door.fail(1, IVO) == Refused(30)


def test_after_ten_failures_only_an_admin_gets_in(door: Door) -> None:
    door.fail(10)
    door.clock.advance(100_000)
    assert door.access.waiting() == Refused(0, locked=True)
    assert door.enter(ANA) == Refused(0, locked=True)
    assert door.enter(IVO) == Refused(0, locked=True)
    assert door.enter(UMA) == SignedIn(UMA, StaffRole.ADMIN)
    assert door.access.waiting() is None
    assert door.enter(ANA) == SignedIn(ANA, StaffRole.NURSE)
    noted = [event for event in door.store.told if event[0] in {"staff.locked", "staff.unlocked"}]
    assert noted == [("staff.locked", ANA, "10 failures"), ("staff.unlocked", UMA, "admin")]


def test_a_locked_out_admin_waits_a_quarter_of_an_hour_for_each_try(door: Door) -> None:
    assert door.fail(10) == Refused(900, locked=True)
    for _ in range(5):
        door.clock.advance(899)
        assert door.enter(UMA) == Refused(1, locked=True)
        door.clock.advance(1)
        assert door.access.sign_in(UMA, WRONG) == Refused(900, locked=True)
    door.clock.advance(900)
    assert door.enter(UMA) == SignedIn(UMA, StaffRole.ADMIN)


def test_a_weaker_hash_is_made_anew_at_sign_in(door: Door) -> None:
    door.hasher.strength = 3
    door.enter(ANA)
    assert {name: one.pin_hash[0] for name, one in door.store.kept.items()} == {
        ANA: "3",
        IVO: "2",
        UMA: "2",
    }
    assert door.enter(ANA) == SignedIn(ANA, StaffRole.NURSE)


def test_a_wrong_pin_leaves_a_weaker_hash_and_takes_no_less_time(door: Door) -> None:
    door.hasher.strength = 3
    door.access.sign_in(ANA, WRONG)
    assert door.store.kept[ANA].pin_hash.startswith("2:")
    assert door.hasher.hashed == 1


def test_a_member_who_was_removed_does_not_get_in(door: Door) -> None:
    door.store.remove(ANA)
    assert door.enter(ANA) == Refused(0)


def test_what_a_role_may_do() -> None:
    rights = {role: (role.sees_patients, role.runs_machine) for role in StaffRole}
    assert rights == {
        StaffRole.NURSE: (True, False),
        StaffRole.IT: (False, True),
        StaffRole.ADMIN: (True, True),
    }


def test_a_member_is_shown_without_the_hash() -> None:
    assert "argon" not in repr(StaffMember(ANA, StaffRole.NURSE, "$argon2id$", ADDED))


@pytest.mark.parametrize("name", ["A", "María José", "J. R. Smith-Lee", "Desk 2", "x" * 24])
def test_a_name_of_letters_and_digits_is_taken(name: str) -> None:
    assert is_staff_name(name)


@pytest.mark.parametrize(
    "name",
    ["", " ", " Ana", "Ana ", "x" * 25, "Ana\n", "a/b", "a_b", "O'Hara", "①", "٤", "a\u0301"],
)
def test_any_other_name_is_not(name: str) -> None:
    assert not is_staff_name(name)
