"""A clock that somebody sets, and what the times written before are by it afterwards."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

LEAST_STEP: Final = timedelta(minutes=5)
"""What a time service puts right by and by is less, and of no account to what is kept for hours."""


@dataclass(frozen=True, slots=True)
class ClockStep:
    """A machine's clock was set, ahead or back.

    Whatever is kept for a time must go by its true age: a wrong clock that is put right, or a
    right one that is set wrong, makes nothing old in a moment, and nothing young again.
    """

    before: datetime
    """What it would have shown when it was seen, had nobody set it."""
    by: timedelta

    def carry(self, at: datetime) -> datetime:
        """Return what a time that was written before the step is by the clock as it is now.

        Times that only the new clock can have written stay. After a step back those that both
        may have written stay, too: what they count for is kept too long, by no more than the step
        or its own time of keeping, and never too short.
        """
        if self.by > timedelta():
            return at + self.by if at <= self.before else at
        return at + self.by if at > self.before + self.by else at


def step_between(shown: datetime, shown_then: datetime, passed: timedelta) -> ClockStep | None:
    """Return the step that a clock made while a time passed; None for less than LEAST_STEP.

    shown_then is what it showed at the beginning, shown what it shows now.
    """
    before = shown_then.astimezone(UTC) + passed  # two times of one zone differ by summer time
    by = shown.astimezone(UTC) - before
    return ClockStep(before, by) if abs(by) >= LEAST_STEP else None
