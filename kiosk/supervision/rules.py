"""What follows when the kiosk ends: pure rules, no process and no clock.

A kiosk that ends abnormally is started again; three such ends within five minutes lead to the
safe page for a while, six within thirty minutes to the alarm: the safe page stays until staff
come. An exit that asks for something is no crash.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from kiosk.errors import ExitCode

SAFE_AFTER = 3
SAFE_WITHIN = timedelta(minutes=5)
ALARM_AFTER = 6
ALARM_WITHIN = timedelta(minutes=30)

_ASKED = frozenset({ExitCode.OK, ExitCode.UPDATE_STAGED, ExitCode.USAGE})
"""Exits that end the supervisor, too: staff left, an update waits, the command line is wrong."""
_NOT_READY = frozenset(
    {ExitCode.CONFIG_INVALID, ExitCode.DATABASE_UNUSABLE, ExitCode.SAFE_MODE_WANTED}
)
"""Trouble of the world's: a start at once would meet it again, one in a minute may not."""


class Next(Enum):
    """What the supervisor does after the kiosk ended."""

    START_AGAIN = "start-again"
    SAFE_PAGE = "safe-page"
    """Show "please ask at the desk" for a while, then try again."""
    ALARM = "alarm"
    """Show it and do not try again."""
    END = "end"


@dataclass(frozen=True, slots=True)
class Crashes:
    """The abnormal ends that still count, oldest first; aware times."""

    times: tuple[datetime, ...] = ()

    def with_one(self, at: datetime) -> "Crashes":
        """Return them with one more; a clock that was set back makes none of them younger."""
        known = (min(time, at) for time in self.times)
        return Crashes((*(time for time in known if at - time <= ALARM_WITHIN), at))

    def within(self, span: timedelta) -> int:
        """Return how many lie within a span of the newest."""
        return sum(self.times[-1] - time <= span for time in self.times) if self.times else 0


def after_exit(code: int | None, crashes: Crashes, now: datetime) -> tuple[Next, Crashes]:
    """Return what to do, and the crashes to remember; code None means it was frozen and killed."""
    if code in _ASKED:
        return Next.END, Crashes()
    if code == ExitCode.RESTART_WANTED:
        return Next.START_AGAIN, crashes
    if code in _NOT_READY:
        return Next.SAFE_PAGE, crashes
    crashes = crashes.with_one(now)
    if crashes.within(ALARM_WITHIN) >= ALARM_AFTER:
        return Next.ALARM, crashes
    if crashes.within(SAFE_WITHIN) >= SAFE_AFTER:
        return Next.SAFE_PAGE, crashes
    return Next.START_AGAIN, crashes
