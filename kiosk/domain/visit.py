"""A visit and its answers, as values.

What is asked and in which order belongs to the journey; what is made of the answers belongs to
the summary. A visit has no name, no birth date, no record number.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum, IntEnum
from types import MappingProxyType

from kiosk.domain.ids import ItemId, LanguageTag, OptionId, VisitCode, VisitId


class Step(IntEnum):
    """The seventeen screens, in the order of the full path."""

    ATTRACT = 0
    COMFORT = 1
    PRIVACY = 2
    SAFETY = 3
    PAIN = 4
    TRIED = 5
    WHERE = 6
    OPTIONS = 7
    DETAIL = 8
    COMPARE = 9
    VALUES = 10
    LEANING = 11
    FACTS = 12
    SURE = 13
    QUESTIONS = 14
    SHARE = 15
    DONE = 16


class AnswerKind(Enum):
    """What an answer is about. Values are stored: never rename one."""

    COMFORT = "comfort"
    """Item helper, read-aloud or large-text; value yes."""
    CONSENT = "consent"
    """Value yes or no: may the nurse have the answers?"""
    SAFETY = "safety"
    """Item is the safety question; value yes or no."""
    PEG = "peg"
    """Item is the PEG item; value 0 to 10."""
    PLACE = "place"
    TRIED = "tried"
    """Item is the option; value one of the pack's tried answers."""
    ROLE = "role"
    OPENED = "opened"
    """Item is the option; value yes once its detail was shown."""
    MARK = "mark"
    """Item is the option; value a Mark."""
    REASON = "reason"
    """Item is an option that is not for the patient; value one of the pack's reasons."""
    COMPARE = "compare"
    """Item is the option; value yes while it stands in the comparison."""
    VALUE = "value"
    """Item is the statement; value one of the pack's value answers."""
    TOP_VALUE = "top-value"
    """Item is the statement; value yes."""
    GOAL = "goal"
    """Value is one of the pack's goals."""
    GOAL_WORDS = "goal-words"
    """Free text, the patient's own."""
    LEANING = "leaning"
    """Item is an option or one of the pack's leanings; value yes."""
    FACT = "fact"
    """Item is the fact; value a FactAnswer."""
    SURE = "sure"
    """Item is the SURE item; value yes or no."""
    QUESTION = "question"
    """Item is the question; value yes."""
    OWN_QUESTION = "own-question"
    """Free text, the patient's own."""
    SHARE = "share"
    """Value a Share."""


class Mark(Enum):
    """What a patient says of an option at a glance."""

    MAYBE = "maybe"
    NOT_FOR_ME = "not-for-me"


class FactAnswer(Enum):
    """An answer to a true or false statement."""

    TRUE = "true"
    FALSE = "false"
    NOT_SURE = "not-sure"


class Share(Enum):
    """Where a finished visit goes."""

    NURSE = "nurse"
    PRINT_ONLY = "print-only"


class Outcome(Enum):
    """How a visit ended: exactly one of these."""

    FINISHED = "finished"
    PARTIAL = "partial"
    WIPED = "wiped"


class StopReason(Enum):
    """Why a visit ended."""

    DONE = "done"
    CALLED_AWAY = "called-away"
    TIMED_OUT = "timed-out"
    LEFT = "left"
    STAFF = "staff"
    INTERRUPTED = "interrupted"
    """The program or the machine stopped; found at the next start."""
    PAUSED = "paused"
    """The patient took a break with a red flag: what was said so far is told at once."""


YES = "yes"
NO = "no"
LARGE_TEXT = "large-text"
"""The item of AnswerKind.COMFORT that asks for large print."""


@dataclass(frozen=True, slots=True)
class AnswerKey:
    """Which question an answer belongs to; item is empty where a kind has one answer only."""

    kind: AnswerKind
    item: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as given; an empty value takes the answer back."""

    kind: AnswerKind
    item: str
    value: str

    @property
    def key(self) -> AnswerKey:
        """Return which question this answers."""
        return AnswerKey(self.kind, self.item)


@dataclass(frozen=True, slots=True)
class Page:
    """A place in the journey: a step, an item within it and, for a detail, one of its parts."""

    step: Step
    item: str = ""
    part: str = ""

    def __str__(self) -> str:
        """Return step/item/part, as it is stored."""
        return f"{self.step.name.lower()}/{self.item}/{self.part}"

    @classmethod
    def parse(cls, text: str) -> "Page":
        """Read what str() wrote; ValueError when it is something else."""
        try:
            step, item, part = text.split("/")
            return cls(Step[step.upper()], item, part)
        except (KeyError, ValueError) as error:
            raise ValueError(f"not a page: {text!r}") from error


@dataclass(frozen=True, slots=True)
class Visit:
    """One walk of one patient. Times are aware; answers are read-only."""

    id: VisitId
    code: VisitCode
    """Empty until the patient typed the front desk's code."""
    code_issued: bool
    """The kiosk made the code, so it is shown at the end."""
    language: LanguageTag
    started_at: datetime
    page: Page
    reached: Step
    answers: Mapping[AnswerKey, str] = field(default_factory=lambda: MappingProxyType({}))
    ended_at: datetime | None = None
    outcome: Outcome | None = None
    stop_reason: StopReason | None = None

    def answer(self, kind: AnswerKind, item: str = "") -> str:
        """Return the value given, or an empty string."""
        return self.answers.get(AnswerKey(kind, item), "")

    def items(self, kind: AnswerKind, value: str | None = None) -> tuple[str, ...]:
        """Return the items answered under a kind, in the order given; maybe only one value's."""
        return tuple(
            key.item
            for key, given in self.answers.items()
            if key.kind is kind and (value is None or given == value)
        )

    def with_answer(self, answer: Answer) -> "Visit":
        """Return the visit with one answer given, changed or (value empty) taken back."""
        answers = dict(self.answers)
        if answer.value:
            answers[answer.key] = answer.value
        else:
            answers.pop(answer.key, None)
        return replace(self, answers=MappingProxyType(answers))

    @property
    def consented(self) -> bool:
        """Tell whether the nurse may have the answers."""
        return self.answer(AnswerKind.CONSENT) == YES

    @property
    def red_flags(self) -> tuple[ItemId, ...]:
        """Return the safety questions answered with yes."""
        return tuple(ItemId(item) for item in self.items(AnswerKind.SAFETY, YES))

    @property
    def opened(self) -> tuple[OptionId, ...]:
        """Return the options whose detail was shown, in that order."""
        return tuple(OptionId(item) for item in self.items(AnswerKind.OPENED))

    def marked(self, mark: Mark) -> tuple[OptionId, ...]:
        """Return the options with a mark, in the order given."""
        return tuple(OptionId(item) for item in self.items(AnswerKind.MARK, mark.value))

    def without_answers(self) -> "Visit":
        """Return the visit as it stands after a wipe: nothing that the patient said."""
        return replace(self, answers=MappingProxyType({}))
