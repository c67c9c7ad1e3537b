"""When a tablet that waits rests its screen, and how the poster spares the panel meanwhile.

Seconds and times come in as values; nothing here reads a clock or draws.
"""

from dataclasses import dataclass
from datetime import datetime, time
from enum import Enum

AWAKE = 60.0
"""Seconds that the poster stands after a touch outside of the opening hours."""
ASIDE_EVERY = 60.0
"""Seconds that the poster stands at one place; a panel may keep what stands for two minutes."""
SCENE = 18.0
"""Seconds that one scene of the poster stays."""
_PLACES = ((0, 0), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1))
"""Each is a whole step away from the one before, the first from the last, too."""
_FORM = "opening hours are written as 07:30-18:00; empty: always open"


class Brightness(Enum):
    """How bright the screen is."""

    FULL = "full"
    DIM = "dim"
    BLACK = "black"


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """When patients come, by the clinic's clock on the wall; over midnight if it closes first."""

    opens: time
    closes: time

    @classmethod
    def parse(cls, text: str) -> "OpeningHours":
        """Return the hours of a text such as 07:30-18:00; ValueError when they cannot be meant."""
        first, _, last = text.partition("-")
        opens, closes = _time(first), _time(last)
        if opens == closes:
            raise ValueError("opening hours must end at another time; empty: always open")
        return cls(opens, closes)

    def hold(self, at: datetime) -> bool:
        """Tell whether the clinic is open at a time of its own zone.

        Only the hands of its clock count: on the days when they are moved, an hour that is there
        twice or not at all opens and closes nothing for long.
        """
        hands = at.time()
        if self.opens < self.closes:
            return self.opens <= hands < self.closes
        return hands >= self.opens or hands < self.closes


def _time(text: str) -> time:
    hour, colon, minute = text[:2], text[2:3], text[3:]
    digits = hour + minute
    if len(digits) != 4 or colon != ":" or not (digits.isascii() and digits.isdecimal()):
        raise ValueError(_FORM)
    if int(hour) > 23 or int(minute) > 59:
        raise ValueError(_FORM)
    return time(int(hour), int(minute))


@dataclass(frozen=True, slots=True)
class RestRules:
    """When the screen rests: seconds of the poster until it is dimmed (None: never), and hours."""

    dim_after: float | None = None
    hours: OpeningHours | None = None
    """None: always open."""

    def closed(self, at: datetime) -> bool:
        """Tell whether nobody is expected at a time of the clinic's zone."""
        return self.hours is not None and not self.hours.hold(at)

    def brightness(self, *, untouched: float, now: datetime) -> Brightness:
        """Return how bright the poster is that nobody has touched for some seconds."""
        if untouched >= AWAKE and self.closed(now):
            return Brightness.BLACK
        if self.dim_after is not None and untouched >= self.dim_after:
            return Brightness.DIM
        return Brightness.FULL


def place_aside(waited: float) -> tuple[int, int]:
    """Return how many steps right and down the poster stands aside after some seconds."""
    return _PLACES[int(waited // ASIDE_EVERY) % len(_PLACES)]


def scene_shown(waited: float, scenes: int) -> int:
    """Return which of the poster's scenes is shown after some seconds, from 0."""
    return int(waited // SCENE) % scenes
