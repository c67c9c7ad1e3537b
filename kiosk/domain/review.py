"""A nurse's review of a visit: what was done, in ticks, a line and initials.

Each review makes a version of the sheet; none replaces another. How a review is kept and who
may give one belongs elsewhere.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from kiosk.domain.ids import VisitId

FIRST_VERSION = 1
"""The version of the sheet as the patient left it; the first review makes version 2."""
NOTE_LENGTH = 200
"""Characters of a note: what fits on the sheet's writing lines."""
INITIALS_LENGTH = 4


class ReviewTick(Enum):
    """What a nurse can tick, in the sheet's order. Values are stored: never rename one."""

    FLAG_ACTED = "flag-acted"
    FACTS_EXPLAINED = "facts-explained"
    QUESTIONS_PASSED = "questions-passed"
    INTERPRETER = "interpreter"
    REFERRED = "referred"
    NO_ACTION = "no-action"


@dataclass(frozen=True, slots=True)
class ReviewDraft:
    """A review as it is filled in on the desk.

    Raises ValueError for a note or initials that are too long, for initials that are missing or
    not letters, and for a note of more than one line.
    """

    ticks: frozenset[ReviewTick]
    note: str
    initials: str

    def __post_init__(self) -> None:
        if not self.initials.isalpha() or len(self.initials) > INITIALS_LENGTH:
            raise ValueError(f"initials are 1 to {INITIALS_LENGTH} letters")
        if len(self.note) > NOTE_LENGTH or not (self.note.isprintable() or not self.note):
            raise ValueError(f"a note is one line of at most {NOTE_LENGTH} characters")


@dataclass(frozen=True, slots=True)
class Review:
    """A review that was given; version is that of the sheet it made."""

    visit: VisitId
    version: int
    ticks: frozenset[ReviewTick]
    note: str
    initials: str
    staff: str
    """The name under which the nurse had signed in."""
    at: datetime
