"""Adding staff, giving them another PIN, removing them; what is refused, and in which words."""

import pytest

from kiosk.domain.pins import PinFault
from kiosk.domain.staff import StaffMember, StaffRole
from kiosk.errors import KnownError
from kiosk.services.staff_roster import StaffRoster
from tests.fakes import FakeClock
from tests.staff import ANA, IVO, PINS, MemoryStaffStore, QuickHasher

GOOD = PINS[ANA]


@pytest.fixture
def store() -> MemoryStaffStore:
    return MemoryStaffStore()


@pytest.fixture
def roster(store: MemoryStaffStore) -> StaffRoster:
    return StaffRoster(store, FakeClock())


def add(roster: StaffRoster, name: str, pin: str = GOOD, role: StaffRole = StaffRole.NURSE) -> bool:
    return roster.add(name, role, pin, QuickHasher())


def refusal(roster: StaffRoster, name: str, pin: str, role: StaffRole) -> KnownError:
    with pytest.raises(KnownError) as told:
        add(roster, name, pin, role)
    return told.value


def test_somebody_new_is_added(store: MemoryStaffStore, roster: StaffRoster) -> None:
    assert add(roster, ANA)
    now = FakeClock().now()
    assert list(roster.members()) == [StaffMember(ANA, StaffRole.NURSE, f"2:{GOOD}", now)]
    assert store.told == [("staff.added", ANA, "nurse")]


def test_somebody_known_gets_another_pin_and_role(
    store: MemoryStaffStore, roster: StaffRoster
) -> None:
    add(roster, ANA)
    assert not add(roster, ANA, PINS[IVO], StaffRole.IT)
    (member,) = roster.members()
    assert (member.role, member.pin_hash) == (StaffRole.IT, f"2:{PINS[IVO]}")
    assert store.told[-1] == ("staff.changed", ANA, "it")


def test_nobody_is_added_under_nearly_the_same_name(roster: StaffRoster) -> None:
    add(roster, ANA)
    assert "Write it as Ana" in str(refusal(roster, "ANA", GOOD, StaffRole.NURSE))


def test_somebody_is_removed_once(store: MemoryStaffStore, roster: StaffRoster) -> None:
    add(roster, ANA)
    roster.remove(ANA)
    with pytest.raises(KnownError, match="there is no staff member"):
        roster.remove(ANA)
    assert [event[0] for event in store.told] == ["staff.added", "staff.removed"]


@pytest.mark.parametrize("name", ["", "a/b", "x" * 25, "Ana\nIvo"])
def test_a_name_that_cannot_be_one_is_refused_in_one_line(roster: StaffRoster, name: str) -> None:
    told = str(refusal(roster, name, GOOD, StaffRole.NURSE))
    assert "letters" in told
    assert "\n" not in told


@pytest.mark.parametrize(
    ("pin", "role", "words"),
    [
        ("40273", StaffRole.NURSE, "too short. A PIN has 6 to 12 digits"),
        ("4027391856032", StaffRole.IT, "too long. A PIN has 6 to 12 digits"),
        ("40273a", StaffRole.NURSE, "other signs"),
        ("402739", StaffRole.ADMIN, "too short. An admin's secret has 12 to 64"),
        ("159753", StaffRole.NURSE, "commonest"),
        ("474747", StaffRole.NURSE, "repeats itself"),
        ("567890", StaffRole.IT, "runs up or down"),
        ("240767", StaffRole.NURSE, "a date"),
    ],
)
def test_a_bad_pin_is_refused_and_never_repeated(
    store: MemoryStaffStore, roster: StaffRoster, pin: str, role: StaffRole, words: str
) -> None:
    told = str(refusal(roster, ANA, pin, role))
    assert words in told
    assert pin not in told
    assert (store.kept, store.told) == ({}, [])


def test_each_fault_has_its_words(roster: StaffRoster) -> None:
    bad = ("1", "4" * 13, "40273a", "159753", "474747", "567890", "240767")
    assert len({refusal(roster, ANA, pin, StaffRole.NURSE).what for pin in bad}) == len(PinFault)
