"""Pausing a visit and coming back to it: the code, how long it holds, how guessing is slowed down.

Rules and values only: seconds and times come in as values, the randomness of a code from the
world. Hashing codes and taking visits off a tablet belong to the services.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final, NewType

from kiosk.domain.ids import VisitId
from kiosk.domain.visit import Step

PauseCode = NewType("PauseCode", str)
"""What brings a paused visit back, such as K7R4; never stored, logged or written as it is."""

LETTERS: Final = "BCDFHJKMNPRTVWXY"
"""No vowels, so that no code is a word, and none that look like digits."""
DIGITS: Final = "2345679"
"""None that look like letters."""
LENGTH: Final = 4
LONGEST_PAUSE: Final = 15
"""Minutes; a clinic can set less."""
PAUSED_AT_MOST: Final = 5
"""Visits at one kiosk at one time."""
WRONG_AT_MOST: Final = 5
"""Wrong codes in a row until nobody may try for a while."""
REST: Final = 60.0
"""Seconds of that while."""
CODE_STAYS: Final = 60.0
"""Seconds without touch until the page with the code, or the one that asks for it, goes."""
_CLOCK_SLIP: Final = timedelta(minutes=1)
"""How far a machine's clock may be put right; one set back farther ends what it timed."""


def is_pause_code(text: str) -> bool:
    """Tell whether a text can be a code: four signs, a letter and a digit among them.

    There are 23^4 - 16^4 - 7^4 = 211,904 codes. Five tries a minute are 75 in the fifteen minutes
    of a pause: they find one paused visit in about 1 of 2,800 cases, one of five in 1 of 560.
    """
    letters = sum(sign in LETTERS for sign in text)
    digits = sum(sign in DIGITS for sign in text)
    return letters > 0 and digits > 0 and letters + digits == len(text) == LENGTH


@dataclass(frozen=True, slots=True)
class Held:
    """What is kept of a pause beside its visit; no answer and no code stand here."""

    visit: VisitId
    seal: str
    """The code's hash, hex."""
    paused_at: datetime
    until: datetime
    editing: Step | None = None
    """The step that was being changed from check and share."""
    more_time: bool = False
    """The patient had asked for ten times the time."""
    told: bool = False
    """The nurse has all that it holds: a red flag in it went out as the pause began."""
    look: Mapping[str, str | float | bool] = field(default_factory=lambda: MappingProxyType({}))
    """How the patient likes to read and listen, by the screens' own names."""


def seconds_left(held: Held, now: datetime) -> float:
    """Return how long a pause still holds after a restart, by the time of day; 0 for over.

    While the program runs its own clock counts, which nobody sets. Over a restart only the time
    of day is left: a clock set back to before the pause ends it, and none makes it longer than
    it was.
    """
    if now < held.paused_at - _CLOCK_SLIP:
        return 0.0
    whole = held.until - held.paused_at
    return max(0.0, min(held.until - now, whole).total_seconds())


@dataclass(frozen=True, slots=True)
class Guessing:
    """Wrong codes in a row, and until when nobody may try: seconds of a clock that never goes back.

    It is forgotten at a restart, which no patient can bring about.
    """

    wrong: int = 0
    rests_until: float = 0.0

    def rest_at(self, now: float) -> float:
        """Return for how many seconds nobody may try."""
        return max(0.0, self.rests_until - now)

    def after_wrong(self, now: float) -> "Guessing":
        """Return what is to be remembered after one more wrong code."""
        wrong = self.wrong + 1
        return Guessing(rests_until=now + REST) if wrong >= WRONG_AT_MOST else Guessing(wrong)
