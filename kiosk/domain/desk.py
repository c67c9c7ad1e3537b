"""What the nurse's desk shows of visits: rows, what is asked for, what is found.

Rows carry no answer but the red flags, and those only while the answers are kept.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from kiosk.domain.ids import ItemId, LanguageTag, VisitCode, VisitId
from kiosk.domain.review import Review
from kiosk.domain.summary import AlertState, Summary
from kiosk.domain.visit import Outcome, Step, StopReason

ROWS_AT_ONCE = 50
"""Rows of a list that are read at once; more are asked for by a larger limit."""
COUNTED_TO = 500
"""Counts of a list go no further: 500 is to be read as "500 or more"."""


class DeskState(Enum):
    """How far a visit is at the desk."""

    WAITING = "waiting"
    """Nobody has reviewed it."""
    REVIEWED = "reviewed"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class DeskVisit:
    """One ended visit as a row of the desk's list."""

    id: VisitId
    code: VisitCode
    kiosk: str
    language: LanguageTag
    started_at: datetime
    ended_at: datetime
    outcome: Outcome
    stop_reason: StopReason
    reached: Step
    alert: AlertState | None
    """None once the answers are no longer kept."""
    red_flags: tuple[ItemId, ...]
    """The safety questions answered with yes; empty once the answers are no longer kept."""
    state: DeskState
    version: int
    """Of the newest sheet: 1 until the first review."""
    reviewed_by: str = ""
    """Initials of the newest review."""
    reviewed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DeskQuery:
    """What a list shall hold. Empty and None ask for everything."""

    state: DeskState | None = None
    code: str = ""
    """Begins with this; case, spaces and dashes do not count."""
    ended_from: datetime | None = None
    ended_before: datetime | None = None
    limit: int = ROWS_AT_ONCE


@dataclass(frozen=True, slots=True)
class DeskList:
    """What was found: red flags that wait first, then what waits, then the rest; newest first."""

    visits: tuple[DeskVisit, ...]
    more: bool
    """There are more than the limit let through."""
    counts: dict[DeskState, int] = field(default_factory=dict)
    """How many of each state there are between the query's times, whatever its state and code.

    Counted up to COUNTED_TO.
    """


class SheetState(Enum):
    """Whether the desk has a sheet to show."""

    SHOWN = "shown"
    NOT_SHARED = "not-shared"
    """The patient did not agree to share, and no red flag stands: there never was a sheet."""
    GONE = "gone"
    """Its time is over: neither file nor answers are kept."""


@dataclass(frozen=True, slots=True)
class OpenedVisit:
    """A visit as it lies open on the desk."""

    row: DeskVisit
    sheet: SheetState
    pdf: bytes
    """The newest version of the nurse's sheet; empty unless shown."""
    file_name: str
    """Where that file lies in the export folder; empty when it is not there yet."""
    summary: Summary | None
    """In the clinic's language; None once the answers are no longer kept."""
    reviews: tuple[Review, ...]
    """Oldest first."""
    due: int = 0
    """Documents of this visit that could not be written yet."""


def code_key(code: str) -> str:
    """Return a visit code as it is searched for: without case, spaces and dashes."""
    return code.upper().replace(" ", "").replace("-", "")
