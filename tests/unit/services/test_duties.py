"""The staff's duties: which role may do what, and that nothing is done without being noted."""

from collections.abc import Callable, Sequence

import pytest

from kiosk.domain.density import Density, DensitySource, Measured, density_in_force
from kiosk.domain.duties import Duty, Fact, duties_of
from kiosk.domain.staff import SignedIn, StaffRole
from kiosk.errors import DatabaseError, KnownError
from kiosk.services.duties import Duties
from tests.fakes import FakeClock
from tests.staff import MemoryStaffStore

NURSE, IT, ADMIN = (SignedIn(role.value, role) for role in StaffRole)
Call = Callable[[Duties, SignedIn], object]
TABLET = (1280, 800)
CALLS: dict[Duty, Call] = {
    Duty.SETTINGS: Duties.settings,
    Duty.CONTENT: Duties.content,
    Duty.DIAGNOSTICS: Duties.diagnose,
    Duty.BUNDLE: Duties.bundle,
    Duty.SCREEN_SIZE: lambda duties, who: duties.screen(who, 149.0, TABLET),
    **{
        duty: lambda duties, who, duty=duty: duties.permit(who, duty)  # type: ignore[misc]
        for duty in (Duty.EXIT, Duty.RESTART, Duty.EXPORT)
    },
}


class CountingMachine:
    """A machine that counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.measured: Measured | None = None

    def _tell(self) -> Sequence[Fact]:
        self.asked += 1
        return ()

    settings = content = standing = examine = _tell

    def bundle(self) -> str:
        self.asked += 1
        return "support.zip"

    def density(self, guess: float, pixels: tuple[int, int]) -> Density:
        self.asked += 1
        return density_in_force(0.0, self.measured, guess, pixels)

    def keep_density(self, measured: Measured) -> None:
        self.asked += 1
        self.measured = measured


@pytest.fixture
def machine() -> CountingMachine:
    return CountingMachine()


@pytest.fixture
def log() -> MemoryStaffStore:
    return MemoryStaffStore()


@pytest.fixture
def duties(machine: CountingMachine, log: MemoryStaffStore) -> Duties:
    return Duties(machine, log, FakeClock())


def test_a_nurse_handles_what_patients_said_and_nothing_of_the_machine() -> None:
    assert set(duties_of(StaffRole.NURSE)) == {Duty.EXPORT, Duty.CONTENT}


def test_it_runs_the_machine_and_nothing_that_patients_said() -> None:
    assert set(duties_of(StaffRole.IT)) == set(Duty) - {Duty.EXPORT}


def test_an_admin_does_both() -> None:
    assert set(duties_of(StaffRole.ADMIN)) == set(Duty)


@pytest.mark.parametrize("duty", Duty)
@pytest.mark.parametrize("who", [NURSE, IT, ADMIN], ids=lambda who: who.name)
def test_every_duty_checks_its_role_and_is_noted_once(
    duties: Duties, log: MemoryStaffStore, machine: CountingMachine, duty: Duty, who: SignedIn
) -> None:
    if duty.is_for(who.role):
        CALLS[duty](duties, who)
    else:
        with pytest.raises(KnownError, match="may not do that"):
            CALLS[duty](duties, who)
        assert machine.asked == 0

    allowed = who.role.value if duty.is_for(who.role) else "not allowed"
    assert log.told == [(duty.value, who.name, allowed)]


def test_the_doctor_is_part_of_diagnostics_and_is_not_noted_again(
    duties: Duties, log: MemoryStaffStore
) -> None:
    duties.diagnose(IT)
    duties.examine(IT)

    assert len(log.told) == 1


def test_the_doctor_looks_for_no_nurse(
    duties: Duties, log: MemoryStaffStore, machine: CountingMachine
) -> None:
    with pytest.raises(KnownError):
        duties.examine(NURSE)

    assert machine.asked == 0
    assert log.told == [("staff.diagnostics", "nurse", "not allowed")]


def test_a_measured_screen_is_kept_with_its_day_and_noted_with_its_figure(
    duties: Duties, log: MemoryStaffStore, machine: CountingMachine
) -> None:
    now = duties.measure(IT, 148.5, (800, 1280))

    assert (now.pixels_per_inch, now.source) == (148.5, DensitySource.MEASURED)
    assert machine.measured == Measured(148.5, FakeClock().now().date(), (1280, 800))
    assert log.told == [("staff.screen-size", "it", "148.5 pixels per inch")]


def test_a_nurse_measures_no_screen(
    duties: Duties, log: MemoryStaffStore, machine: CountingMachine
) -> None:
    with pytest.raises(KnownError, match="may not do that"):
        duties.measure(NURSE, 148.5, TABLET)

    assert machine.asked == 0
    assert log.told == [("staff.screen-size", "nurse", "not allowed")]


def test_what_cannot_be_noted_is_not_done(machine: CountingMachine) -> None:
    class FullLog(MemoryStaffStore):
        def audit(self, event: object) -> None:
            raise DatabaseError("the disk is full", where="kiosk.db", remedy="Make room")

    with pytest.raises(DatabaseError):
        Duties(machine, FullLog(), FakeClock()).settings(IT)

    assert machine.asked == 0
