"""Staff, and stand-ins for what signing in needs: a store in memory, a hasher that is quick."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.domain.ports import AuditEvent
from kiosk.domain.staff import Attempts, Refused, SignedIn, StaffMember, StaffRole
from kiosk.errors import KnownError
from kiosk.services.staff_access import StaffAccess
from tests.fakes import FakeClock

ANA, IVO, UMA = "Ana", "Ivo", "Uma"
"""A nurse, somebody of IT, an admin."""
PINS = {ANA: "402739", IVO: "618305", UMA: "three old oaks"}
ROLES = {ANA: StaffRole.NURSE, IVO: StaffRole.IT, UMA: StaffRole.ADMIN}
WRONG = "999000"
ADDED = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)


class LooseClock(FakeClock):
    """A clock that somebody can set; its monotonic side goes on regardless."""

    def set_by(self, jump: timedelta) -> None:
        self._now += jump


class QuickHasher:
    """A hasher that hides nothing and counts its work; strength stands for the parameters."""

    def __init__(self, strength: int = 2) -> None:
        self.strength = strength
        self.hashed = 0
        self.verified: list[str] = []

    def hash(self, pin: str) -> str:
        self.hashed += 1
        return f"{self.strength}:{pin}"

    def verify(self, pin_hash: str, pin: str) -> bool:
        self.verified.append(pin)
        return pin_hash.partition(":")[2] == pin

    def is_outdated(self, pin_hash: str) -> bool:
        return not pin_hash.startswith(f"{self.strength}:")

    @property
    def work(self) -> int:
        """Return how often a hash was computed."""
        return self.hashed + len(self.verified)


class MemoryStaffStore:
    """A staff store in memory with the database's rules; fault, when set, is raised on reading."""

    def __init__(self, *members: StaffMember) -> None:
        self.kept = {member.name: member for member in members}
        self.remembered: Attempts | None = None
        self.events: list[AuditEvent] = []
        self.fault: KnownError | None = None

    def members(self) -> Sequence[StaffMember]:
        if self.fault is not None:
            raise self.fault
        return [self.kept[name] for name in sorted(self.kept)]

    def put(self, member: StaffMember) -> None:
        self.kept[member.name] = member

    def upgrade(self, member: StaffMember, pin_hash: str) -> None:
        if self.kept.get(member.name) == member:
            self.kept[member.name] = replace(member, pin_hash=pin_hash)

    def remove(self, name: str) -> bool:
        return self.kept.pop(name, None) is not None

    def attempts(self) -> Attempts | None:
        return self.remembered

    def remember(self, attempts: Attempts, *, after: Attempts | None) -> bool:
        if self.remembered != after:
            return False
        self.remembered = attempts
        return True

    def audit(self, event: AuditEvent) -> None:
        self.events.append(event)

    @property
    def told(self) -> list[tuple[str, str, str]]:
        """Return action, subject and result of each audit event."""
        return [(event.action, event.subject, event.result) for event in self.events]


def everybody(hasher: QuickHasher) -> list[StaffMember]:
    """Return a member of each role."""
    return [StaffMember(name, ROLES[name], hasher.hash(PINS[name]), ADDED) for name in PINS]


class Door:
    """A device's way in, and what a test may do to it."""

    def __init__(self) -> None:
        self.hasher = QuickHasher()
        self.store = MemoryStaffStore(*everybody(self.hasher))
        self.clock = LooseClock()
        self.access = self.another()
        self.hasher.hashed = 0

    def another(self) -> StaffAccess:
        """Return the way in of another program of the device, or of the next start."""
        return StaffAccess(self.store, self.hasher, self.clock)

    def enter(self, name: str) -> SignedIn | Refused:
        return self.access.sign_in(name, PINS[name])

    def fail(self, times: int, name: str = ANA) -> Refused:
        """Guess wrong so often, waiting before each try as long as is asked."""
        answers = []
        for _ in range(times):
            held = self.access.waiting()
            self.clock.advance(held.wait_seconds if held else 0)
            answers.append(self.access.sign_in(name, WRONG))
        last = answers[-1]
        assert isinstance(last, Refused)
        return last
