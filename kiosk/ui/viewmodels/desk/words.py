"""What the desk's view models say of a row or an error; whole sentences belong to QML."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Final

from kiosk.domain.desk import DeskVisit
from kiosk.domain.desk_ports import AnswersGoneError, ReviewedElsewhereError, SheetFileError
from kiosk.domain.ids import ItemId, LanguageTag
from kiosk.domain.journey import Journey
from kiosk.domain.outline import Outline
from kiosk.domain.visit import Page, Step, Visit
from kiosk.errors import DatabaseError, ExportError, KnownError
from kiosk.ui.jobs import OwnFaultError

ROW = (
    *("key", "code", "day", "time", "state", "version", "alert", "flags", "outcome", "reason"),
    *("stage", "language", "kiosk", "reviewedBy", "reviewedAt"),
)
"""Roles of the list. Times are local text; flags is one line."""

KINDS: Final = (
    (AnswersGoneError, "answers-gone"),
    (ReviewedElsewhereError, "elsewhere"),
    (SheetFileError, "file"),
    (DatabaseError, "database"),
    (ExportError, "folder"),
    (OwnFaultError, "fault"),
)
"""What is not one of these is "other"."""


@dataclass(frozen=True, slots=True)
class Clinic:
    """What the desk knows of the clinic besides its visits."""

    flags: Mapping[ItemId, str]
    """The short name of each red flag, in the clinic's language."""
    languages: Mapping[LanguageTag, str]
    """The languages' own names."""
    outline: Outline
    zone: tzinfo | None
    """None for the machine's."""
    station: str
    """The desk's name."""

    def local(self, at: datetime) -> datetime:
        """Return a time in the clinic's zone."""
        return at.astimezone(self.zone)

    def row(self, visit: DeskVisit) -> dict[str, object]:
        """Return what the list shows of a visit."""
        ended = self.local(visit.ended_at)
        return {
            "key": str(visit.id),
            "code": str(visit.code),
            "day": f"{ended:%Y-%m-%d}",
            "time": clock_time(ended),
            "state": visit.state.value,
            "version": visit.version,
            "alert": visit.alert.value if visit.alert else "",
            "flags": " · ".join(self.flags.get(flag, str(flag)) for flag in visit.red_flags),
            "outcome": visit.outcome.value,
            "reason": visit.stop_reason.value,
            "stage": self._stage(visit),
            "language": self.languages.get(visit.language, str(visit.language)),
            "kiosk": visit.kiosk,
            "reviewedBy": visit.reviewed_by,
            "reviewedAt": clock_time(self.local(visit.reviewed_at)) if visit.reviewed_at else "",
        }

    def _stage(self, visit: DeskVisit) -> int:
        """Return the stage that a visit reached, as a person counts; 0 before the first."""
        reached = Visit(
            id=visit.id,
            code=visit.code,
            code_issued=False,
            language=visit.language,
            started_at=visit.started_at,
            page=Page(visit.reached if visit.reached is not Step.DONE else Step.SHARE),
            reached=visit.reached,
        )
        return Journey(self.outline, reached).stage


def clock_time(at: datetime) -> str:
    """Return hours and minutes, the same in every language."""
    return f"{at:%H:%M}"


def in_words(error: KnownError) -> str:
    """Return what is wrong and what a person can do, as sentences."""
    what = error.what[:1].upper() + error.what[1:]
    return f"{what.rstrip('.')}. {error.remedy.rstrip('.')}."


def kind_of(error: KnownError) -> str:
    """Return the word for which QML has a sentence: what a nurse can tell apart and act on."""
    return next((word for kind, word in KINDS if isinstance(error, kind)), "other")


def detail_of(error: KnownError) -> str:
    """Return what IT reads below that sentence, in English; empty where it says all."""
    return "" if isinstance(error, AnswersGoneError) else in_words(error)
