"""The summary of a visit: what the nurse's sheet and the take-home sheet say, before any layout.

Texts are resolved here; fonts, boxes and pages belong to kiosk.documents. Nothing here ranks,
scores or matches an option to a patient.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from kiosk.domain.content import Card, Claim, Content, Source
from kiosk.domain.review import Review
from kiosk.domain.visit import Outcome, StopReason, Visit


class Reached(Enum):
    """How a part of the journey stands when it has no answer to show."""

    ANSWERED = "answered"
    SKIPPED = "skipped"
    NOT_REACHED = "not-reached"
    SWITCHED_OFF = "switched-off"


class AlertState(Enum):
    """What the alert strip says."""

    FLAGS = "flags"
    ALL_NO = "all-no"
    INCOMPLETE = "incomplete"
    """No yes so far, but not every question was reached."""
    NOT_REACHED = "not-reached"


@dataclass(frozen=True, slots=True)
class Alert:
    """The alert strip: flags in their exact words, what was answered with no, what is open."""

    state: AlertState
    flags: tuple[str, ...]
    """The full question texts answered with yes."""
    answered_no: tuple[str, ...]
    """The short names of the questions answered with no."""
    not_reached: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Need:
    """A SURE question answered with no, and what staff can do about it."""

    short: str
    action: str


@dataclass(frozen=True, slots=True)
class Sure:
    """SURE: how many of the answered questions got a yes, and each no."""

    reached: Reached
    yes: int
    answered: int
    asked: int
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class ToExplain:
    """A fact that was missed: statement, the answer given, the right statement."""

    statement: str
    given: str
    """One of true, false, not-sure."""
    right: str


@dataclass(frozen=True, slots=True)
class PegScore:
    """One PEG item; value is None when it was not answered."""

    short: str
    text: str
    value: int | None


@dataclass(frozen=True, slots=True)
class Pain:
    """PEG and where the pain is."""

    reached: Reached
    scores: tuple[PegScore, ...]
    mean: float | None
    """Mean of the items, one decimal; None unless all were answered."""
    place: str


@dataclass(frozen=True, slots=True)
class Tried:
    """What was tried before, grouped by answer, in the pack's order of answers."""

    reached: Reached
    groups: tuple[tuple[str, tuple[str, ...]], ...]
    """(answer's label, names of options)."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the patient is: leaning, role, values, goal. Empty where there is no answer."""

    leaning: tuple[str, ...]
    leaning_reached: Reached
    role: str
    role_reached: Reached
    top_values: tuple[str, ...]
    values_reached: Reached
    goal: str
    goal_words: str
    """The patient's own words, verbatim."""


@dataclass(frozen=True, slots=True)
class OptionLine:
    """One option on the sheet."""

    card: Card
    opened: bool
    maybe: bool
    ruled_out: bool
    reason: str
    """Label of the reason; empty when none was given."""
    tried: str
    """Label of the tried answer; empty when not tried or not answered."""
    leaning: bool


@dataclass(frozen=True, slots=True)
class ValueLine:
    """One value statement and its rating."""

    text: str
    rating: str
    top: bool


@dataclass(frozen=True, slots=True)
class Completion:
    """Finished, or stopped at which step and why. Stages count as on the screen."""

    outcome: Outcome
    reason: StopReason
    stage: int
    stages: int
    minutes: int | None
    """From start to end; None when nobody knows: the program was interrupted, or its clock set."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Which program and which kiosk made the summary."""

    program_version: str
    kiosk_id: str


@dataclass(frozen=True, slots=True)
class Summary:
    """A whole visit, ready to be laid out. content is in the language of the document."""

    visit: Visit
    content: Content
    patient_language_name: str
    translation_note: str
    """For the nurse: who reviewed the sheet's words and the patient's; empty for originals."""
    stamp: Stamp
    started_at: datetime
    ended_at: datetime
    helper: bool
    read_aloud: bool
    alert: Alert
    alert_only: bool
    """The patient did not agree to share: only the red flag may be printed."""
    sure: Sure
    to_explain: tuple[ToExplain, ...]
    facts_reached: Reached
    pain: Pain
    tried: Tried
    standing: Standing
    options: tuple[OptionLine, ...]
    options_reached: Reached
    questions: tuple[str, ...]
    """Ticked questions as worded in content's language, then the patient's own, verbatim."""
    own_questions: tuple[str, ...]
    """Those of them that are the patient's own words."""
    questions_reached: Reached
    completion: Completion
    values: tuple[ValueLine, ...]
    sources: tuple[Source, ...]
    """Sources of the cards on the sheet, for the figures shown."""
    warning_signs: tuple[Claim, ...]
    review: Review | None = None
    """What the nurse did about it, on the sheet that the review made."""
