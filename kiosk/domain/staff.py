"""Staff members, what a role may do, and how guessing a PIN is slowed down.

Rules only: hashing, storage and screens belong elsewhere; kiosk.domain.pins judges PINs.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Final

NAME_LENGTH: Final = 24
"""Characters of a staff name: what fits on a button of the sign-in."""
LOCKED_AFTER: Final = 10
"""Failures in a row after which only an admin's sign-in opens the route again."""
_NAME_SIGNS: Final = " -."
_WAITS: Final = (0, 0, 0, 30, 60, 120, 300, 900)
"""Seconds to wait, by failures in a row; the last holds for all that follow."""


class StaffRole(Enum):
    """What a member may do. Values are stored: never rename one."""

    NURSE = "nurse"
    """Review, print, export at the desk."""
    IT = "it"
    """Exit, restart, settings and diagnostics of a kiosk; no sheets."""
    ADMIN = "admin"
    """Both, and lifting a lock."""

    @property
    def sees_patients(self) -> bool:
        """Tell whether a member of this role may see and handle what patients said."""
        return self is not StaffRole.IT

    @property
    def runs_machine(self) -> bool:
        """Tell whether a member of this role may exit, restart and look into a kiosk."""
        return self is not StaffRole.NURSE


@dataclass(frozen=True, slots=True)
class StaffMember:
    """A member who can sign in; the PIN is known by its hash only."""

    name: str
    role: StaffRole
    pin_hash: str = field(repr=False)
    added_at: datetime


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who is signed in."""

    name: str
    role: StaffRole


@dataclass(frozen=True, slots=True)
class Refused:
    """A sign-in that failed. The words for it are the same whatever the reason was."""

    wait_seconds: int
    """Until the next try; 0 for at once."""
    locked: bool = False
    """Ten failures in a row: only an admin's sign-in opens the route again."""


@dataclass(frozen=True, slots=True)
class Attempts:
    """What is remembered of failed sign-ins on one device; all times aware."""

    failures: int
    """In a row, each counted before its PIN was checked."""
    wait_until: datetime | None
    clock_high: datetime
    """The latest time of day so far, so that a clock set back and on again shortens no wait."""

    @property
    def locked(self) -> bool:
        """Tell whether only an admin may try."""
        return self.failures >= LOCKED_AFTER


def wait_after(failures: int) -> int:
    """Return how many seconds nobody may try, after so many failures in a row."""
    return _WAITS[min(failures, len(_WAITS) - 1)]


def is_staff_name(name: str) -> bool:
    """Tell whether a name can be a member's: 1 to 24 letters, digits, spaces, dashes, dots."""
    good = all(
        sign.isalpha() or sign in _NAME_SIGNS or (sign.isascii() and sign.isdigit())
        for sign in name
    )
    return good and name == name.strip() and 1 <= len(name) <= NAME_LENGTH
