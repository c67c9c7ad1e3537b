"""Five taps in a corner within three seconds: how staff ask for their area."""

from collections import deque

from kiosk.domain.ports import Clock

TAPS = 5
WITHIN = 3.0
"""Seconds from the first tap to the last."""


class Knocks:
    """Counts taps; patients who touch a corner now and then open nothing."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._at: deque[float] = deque(maxlen=TAPS)

    def knock(self) -> bool:
        """Take one tap; tell whether it was the last of five in time."""
        now = self._clock.monotonic()
        self._at.append(now)
        if len(self._at) < TAPS or now - self._at[0] > WITHIN:
            return False
        self._at.clear()
        return True
