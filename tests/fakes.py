"""Stand-ins for the world: time, randomness, storage, paper. Real behaviour, no disk."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType

from kiosk.domain.clock import ClockStep
from kiosk.domain.ids import LanguageTag, VisitCode, VisitId
from kiosk.domain.pausing import DIGITS, LETTERS, Held, PauseCode
from kiosk.domain.ports import AuditEvent, Document, DocumentKind, DocumentState, FileState
from kiosk.domain.review import Review
from kiosk.domain.speech import SpeechRate, SpeechVolume
from kiosk.domain.summary import Summary
from kiosk.domain.visit import Answer, AnswerKind, Outcome, Page, Step, Visit
from kiosk.errors import ExportError
from kiosk.services.background import Work


class FakeClock:
    """A clock that moves only when told."""

    def __init__(self, start: datetime = datetime(2026, 11, 22, 10, 4, tzinfo=UTC)) -> None:
        self._now = start
        self._seconds = 0.0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._seconds

    def advance(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
        self._seconds += seconds

    def jump(self, by: timedelta) -> None:
        """Move the hands of the clock on the wall; time itself goes on as ever."""
        self._now += by


class CountingCodes:
    """Ids and codes in a row, so that a test can name them."""

    def __init__(self) -> None:
        self._visits = 0
        self._files = 0
        self._pauses = 0

    def visit_id(self) -> VisitId:
        self._visits += 1
        return VisitId(f"{self._visits:032x}")

    def visit_code(self) -> VisitCode:
        return VisitCode(f"K7-{self._visits:02d}")

    def pause_code(self) -> PauseCode:
        self._pauses += 1
        return PauseCode(f"{LETTERS[self._pauses % len(LETTERS)]}{DIGITS[self._pauses % 7]}K7")

    def file_stem(self, at: datetime) -> str:
        self._files += 1
        return f"{at:%Y%m%d-%H%M}-AAAAAA{self._files:02d}"


class MemoryStore:
    """A visit store in memory with the database's rules."""

    def __init__(self) -> None:
        self.visits: dict[VisitId, Visit] = {}
        self.documents: list[Document] = []
        self.events: list[AuditEvent] = []
        self.review: Review | None = None
        self.steps: list[ClockStep] = []

    def begin(self, visit: Visit) -> None:
        self.visits[visit.id] = visit

    def record(self, visit: VisitId, answers: Sequence[Answer]) -> None:
        for answer in answers:
            self.visits[visit] = self.visits[visit].with_answer(answer)

    def turn(self, visit: VisitId, page: Page, reached: Step) -> None:
        self.visits[visit] = replace(self.visits[visit], page=page, reached=reached)

    def set_code(self, visit: VisitId, code: VisitCode) -> None:
        self.visits[visit] = replace(self.visits[visit], code=code)

    def set_language(self, visit: VisitId, language: LanguageTag) -> None:
        self.visits[visit] = replace(self.visits[visit], language=language)

    def end(self, visit: Visit, documents: Sequence[Document]) -> None:
        stored = self.visits[visit.id]
        answers = visit.answers if visit.outcome is Outcome.WIPED else stored.answers
        self.visits[visit.id] = replace(visit, answers=answers)
        known = {(one.visit, one.kind) for one in self.documents}
        self.documents.extend(one for one in documents if (one.visit, one.kind) not in known)

    def load(self, visit: VisitId) -> Visit | None:
        return self.visits.get(visit)

    def unfinished(self) -> Sequence[Visit]:
        return [visit for visit in self.visits.values() if visit.outcome is None]

    def due_documents(self) -> Sequence[Document]:
        return [one for one in self.documents if one.state is DocumentState.DUE]

    def exported(self, document: Document) -> None:
        at = next(
            at
            for at, one in enumerate(self.documents)
            if (one.visit, one.kind) == (document.visit, document.kind)
        )
        self.documents[at] = document

    def forget(self, visit: VisitId) -> None:
        stored = self.visits[visit]
        flagged = bool(stored.red_flags)
        kept = {
            key: value
            for key, value in stored.answers.items()
            if flagged and key.kind is AnswerKind.SAFETY
        }
        self.visits[visit] = replace(stored, answers=MappingProxyType(kept))

    def review_of(self, document: Document) -> Review | None:
        is_later = self.review is not None and self.review.version == document.version
        return self.review if is_later else None

    def erase_answers(self, ended_before: datetime) -> int:
        due = {document.visit for document in self.due_documents()}
        old = [
            visit
            for visit in self.visits.values()
            if visit.ended_at and self._aged(visit.ended_at) < ended_before and visit.answers
            if visit.id not in due
        ]
        for visit in old:
            self.visits[visit.id] = visit.without_answers()
        return len(old)

    def count_answered(self, ended_before: datetime) -> int:
        kept = dict(self.visits)
        count = self.erase_answers(ended_before)
        self.visits = kept
        return count

    def old_documents(
        self, *, exported_before: datetime, ended_before: datetime
    ) -> Sequence[Document]:
        written = {one.subject: one.at for one in self.events if one.action == "document.exported"}
        ended = {visit.id: visit.ended_at for visit in self.visits.values() if visit.ended_at}
        return [
            one
            for one in self.documents
            if one.state is DocumentState.EXPORTED
            if self._aged(written[one.file_name]) < exported_before
            or self._aged(ended[one.visit]) < ended_before
        ]

    def follow_clock(self, step: ClockStep, event: AuditEvent) -> None:
        self.steps.append(step)
        self.audit(event)

    def _aged(self, at: datetime) -> datetime:
        for step in self.steps:
            at = step.carry(at)
        return at

    def audit(self, event: AuditEvent) -> None:
        self.events.append(event)


class MemoryPauses:
    """What is kept of pauses, beside a store in memory."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self._held: dict[VisitId, Held] = {}

    def hold(self, held: Held) -> None:
        assert held.visit in self._store.visits
        self._held[held.visit] = held

    def held(self) -> Sequence[Held]:
        under_way = {visit.id for visit in self._store.unfinished()}
        return [held for held in self._held.values() if held.visit in under_way]

    def release(self, visit: VisitId) -> None:
        self._held.pop(visit, None)

    def drop(self, visit: VisitId) -> None:
        if visit in self._store.visits and self._store.visits[visit].outcome is None:
            del self._store.visits[visit]
            self.release(visit)


class AtOnce:
    """Does background work on the spot; errors come out of submit()."""

    def submit(self, work: Work) -> None:
        work()


class PlainSheets:
    """Sheets that name only what they are of."""

    def write(self, kind: DocumentKind, summary: Summary) -> bytes:
        return f"{kind.value} {summary.visit.id}".encode()


class MemoryFolder:
    """An export folder in memory; fault, when set, is raised instead of saving.

    Like the real one it never writes over another document.
    """

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.fault: Exception | None = None

    def find(self, file_name: str) -> bytes | None:
        return self.files.get(file_name)

    def save(self, file_name: str, content: bytes) -> Path:
        if self.fault is not None:
            raise self.fault
        if self.files.get(file_name, content) != content:
            remedy = "Move it away; it was not changed"
            raise ExportError(
                "another document of that name is there", where=file_name, remedy=remedy
            )
        self.files[file_name] = content
        return Path(file_name)

    def state_of(self, document: Document) -> FileState:
        if self.fault is not None:
            raise self.fault
        content = self.files.get(document.file_name)
        if content is None:
            return FileState.GONE
        same = hashlib.sha256(content).hexdigest() == document.sha256
        return FileState.WHOLE if same else FileState.CHANGED

    def delete(self, document: Document) -> None:
        self.files.pop(document.file_name, None)


class FakeVoice:
    """A voice that is heard by reading `said`; a text is over when the test says so."""

    def __init__(self, *languages: str) -> None:
        self.languages: tuple[str, ...] = languages or ("en", "es")
        self.said: list[str] = []
        self.spoken_in: list[str] = []
        self.saying = ""
        self.rate = SpeechRate.NORMAL
        self.volume = SpeechVolume.NORMAL
        self._over: Callable[[], None] = lambda: None

    def can_say(self, language: LanguageTag) -> bool:
        return language in self.languages

    def say(self, text: str, language: LanguageTag) -> None:
        self.saying = text
        self.said.append(text)
        self.spoken_in.append(language)

    def stop(self) -> None:
        self.saying = ""

    def set_rate(self, rate: SpeechRate) -> None:
        self.rate = rate

    def set_volume(self, volume: SpeechVolume) -> None:
        self.volume = volume

    def listen(self, over: Callable[[], None]) -> None:
        self._over = over

    def close(self) -> None:
        self.saying = ""
        self.languages = ()

    def end_text(self) -> None:
        """Come to the end of the text that is being said."""
        self.saying = ""
        self._over()

    def read_out(self) -> str:
        """Say everything to its end; return all that was said since the last time."""
        while self.saying:
            self.end_text()
        said, self.said = " ".join(self.said), []
        return said
