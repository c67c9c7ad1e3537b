"""What the staff's area of a kiosk offers, which role may do what, and what it tells.

Rules and values only: doing a duty belongs to the services, words to the screens.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from kiosk.domain.staff import StaffRole


class Duty(Enum):
    """What a member can do at a kiosk. Values are stored in the audit log: never rename one."""

    EXIT = "staff.exit"
    RESTART = "staff.restart"
    SETTINGS = "staff.settings"
    EXPORT = "staff.export"
    DIAGNOSTICS = "staff.diagnostics"
    CONTENT = "staff.content"
    BUNDLE = "staff.bundle"
    SCREEN_SIZE = "staff.screen-size"

    def is_for(self, role: StaffRole) -> bool:
        """Tell whether a member of a role may do it."""
        match self:
            case Duty.EXPORT:
                return role.sees_patients
            case Duty.CONTENT:
                return True
        return role.runs_machine


def duties_of(role: StaffRole) -> Sequence[Duty]:
    """Return what a member of a role may do, in the order of the area."""
    return tuple(duty for duty in Duty if duty.is_for(role))


class Condition(Enum):
    """How something stands."""

    PLAIN = "plain"
    """A fact, neither good nor bad."""
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the staff's area; never anything of a visit."""

    name: str
    """A key of the configuration, a subject, or a word that the screens translate."""
    value: str
    condition: Condition = Condition.PLAIN
