"""Notice that somebody set the machine's clock while the kiosk runs."""

from datetime import timedelta

from kiosk.domain.clock import ClockStep, step_between
from kiosk.domain.ports import Clock


class ClockWatch:
    """Compares the time of day with a clock that nobody can set. Used by one thread.

    Look every minute: the oftener, the less can be written between a step and its discovery.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._shown = clock.now()
        self._seconds = clock.monotonic()

    def look(self) -> ClockStep | None:
        """Return the step since the last look, or None."""
        shown, seconds = self._clock.now(), self._clock.monotonic()
        step = step_between(shown, self._shown, timedelta(seconds=seconds - self._seconds))
        self._shown, self._seconds = shown, seconds
        return step
