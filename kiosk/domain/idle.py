"""How long a tablet may lie untouched: still active, a warning with a countdown, expired.

Seconds come in as numbers; nothing here reads a clock.
"""

from dataclasses import dataclass
from enum import Enum

MORE_TIME = 10
"""What "I need more time" multiplies every limit by (WCAG 2.2.1)."""

READ_FIRST = 2.0
"""Seconds that the warning stands before a touch beside its buttons counts as an answer."""

LONGER = 60.0
"""Seconds that the last screen stays for a patient's phone to read a code, or for a switch."""


class IdleState(Enum):
    """Where the countdown stands."""

    ACTIVE = "active"
    WARNING = "warning"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class IdleLimits:
    """Seconds without touch until the warning, and from the warning until the end."""

    warn_after: float
    countdown: float

    def with_more_time(self) -> "IdleLimits":
        """Return ten times the limits."""
        return IdleLimits(self.warn_after * MORE_TIME, self.countdown * MORE_TIME)


@dataclass(frozen=True, slots=True)
class IdleReading:
    """What to show now."""

    state: IdleState
    seconds_left: float
    """Until the end, from the warning on; else the whole countdown."""


def read_idle(limits: IdleLimits, *, untouched: float) -> IdleReading:
    """Return where a tablet stands that has not been touched for some seconds."""
    over = untouched - limits.warn_after
    if over < 0:
        return IdleReading(IdleState.ACTIVE, limits.countdown)
    left = limits.countdown - over
    if left <= 0:
        return IdleReading(IdleState.EXPIRED, 0.0)
    return IdleReading(IdleState.WARNING, left)


def last_screen_seconds(usual: float, *, longer: bool) -> float:
    """Return how long the last screen stays untouched: longer for who needs a while on it."""
    return max(usual, LONGER) if longer else usual
