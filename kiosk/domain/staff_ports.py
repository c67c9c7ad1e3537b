"""What signing in needs of the world, as Protocols. No implementation belongs here."""

from collections.abc import Sequence
from typing import Protocol

from kiosk.domain.ports import AuditEvent
from kiosk.domain.staff import Attempts, StaffMember


class StaffStore(Protocol):
    """Staff members and failed sign-ins of one device.

    Each call is one transaction, on disk when it returns. Raises kiosk.errors.KnownError when the
    database cannot be read or written.
    """

    def members(self) -> Sequence[StaffMember]:
        """Return all members by name."""
        ...

    def put(self, member: StaffMember) -> None:
        """Add a member, or give a known one this role and PIN."""
        ...

    def upgrade(self, member: StaffMember, pin_hash: str) -> None:
        """Give a member a newer hash of the same PIN, unless changed or removed meanwhile."""
        ...

    def remove(self, name: str) -> bool:
        """Remove a member; tell whether there was one."""
        ...

    def attempts(self) -> Attempts | None:
        """Return what is remembered of this device, None when nothing is."""
        ...

    def remember(self, attempts: Attempts, *, after: Attempts | None) -> bool:
        """Store what is to be remembered of this device, in place of what was read before.

        Stores nothing and tells so when something else is remembered by now: two programs may
        serve one device.
        """
        ...

    def audit(self, event: AuditEvent) -> None:
        """Append an audit event to the device's chain."""
        ...


class PinHasher(Protocol):
    """Slow hashes of PINs, keyed with a secret that is not in the database."""

    def hash(self, pin: str) -> str:
        """Return a hash with its parameters in it."""
        ...

    def verify(self, pin_hash: str, pin: str) -> bool:
        """Tell whether a PIN belongs to a hash."""
        ...

    def is_outdated(self, pin_hash: str) -> bool:
        """Tell whether a hash was made with other parameters than today's."""
        ...
