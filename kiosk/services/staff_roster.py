"""Who can sign in: adding members, giving one another PIN, removing one.

Call it from one thread at a time, never from the GUI's. Signing in belongs to staff_access.
"""

from collections.abc import Sequence

from kiosk.domain.pins import (
    PIN_LONGEST,
    PIN_SHORTEST,
    SECRET_LONGEST,
    SECRET_SHORTEST,
    PinFault,
    pin_fault,
)
from kiosk.domain.ports import AuditEvent, Clock
from kiosk.domain.staff import NAME_LENGTH, StaffMember, StaffRole, is_staff_name
from kiosk.domain.staff_ports import PinHasher, StaffStore
from kiosk.errors import KnownError

_ANOTHER = "Choose another that nobody would try"


class StaffRoster:
    """The members of one device. Raises KnownError for what cannot be taken, told in words."""

    def __init__(self, store: StaffStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def members(self) -> Sequence[StaffMember]:
        """Return all members by name."""
        return self._store.members()

    def add(self, name: str, role: StaffRole, pin: str, hasher: PinHasher) -> bool:
        """Add a member, or give a known one this role and PIN; tell whether it is a new one."""
        demand_name(name)
        demand_pin(pin, role)
        known = [member.name for member in self.members()]
        twin = next((one for one in known if one.casefold() == name.casefold()), name)
        if twin != name:
            raise KnownError(
                "a member of nearly this name is there already",
                where=name,
                remedy=f"Write it as {twin}, or choose another name",
            )
        now = self._clock.now()
        self._store.put(StaffMember(name, role, hasher.hash(pin), now))
        is_new = name not in known
        action = "staff.added" if is_new else "staff.changed"
        self._store.audit(AuditEvent(now, action, name, role.value))
        return is_new

    def remove(self, name: str) -> None:
        """Remove a member; KnownError when there is none of this name."""
        demand_name(name)
        if not self._store.remove(name):
            raise KnownError(
                "there is no staff member of this name",
                where=name,
                remedy="kiosk staff list shows the names",
            )
        self._store.audit(AuditEvent(self._clock.now(), "staff.removed", name, "removed"))


def demand_name(name: str) -> None:
    """Raise KnownError when a name cannot be a member's."""
    if not is_staff_name(name):
        raise KnownError(
            "this cannot be a staff name",
            where="NAME",
            remedy=f"Give 1 to {NAME_LENGTH} letters, digits, spaces, dashes or dots",
        )


def demand_pin(pin: str, role: StaffRole) -> None:
    """Raise KnownError when a PIN is not good enough for a role; it is never repeated."""
    fault = pin_fault(pin, role)
    if fault is not None:
        what, remedy = _words(fault, role)
        raise KnownError(what, where="PIN", remedy=remedy)


def _words(fault: PinFault, role: StaffRole) -> tuple[str, str]:
    admin = role is StaffRole.ADMIN
    form = (
        f"An admin's secret has {SECRET_SHORTEST} to {SECRET_LONGEST} plain characters"
        if admin
        else f"A PIN has {PIN_SHORTEST} to {PIN_LONGEST} digits"
    )
    return {
        PinFault.TOO_SHORT: ("it is too short", form),
        PinFault.TOO_LONG: ("it is too long", form),
        PinFault.WRONG_SIGNS: ("it holds other signs than it may", form),
        PinFault.COMMON: ("it is one of the commonest", _ANOTHER),
        PinFault.REPEATS: ("it repeats itself", _ANOTHER),
        PinFault.RUN: ("it runs up or down", _ANOTHER),
        PinFault.DATE: ("it is a date", _ANOTHER),
    }[fault]
