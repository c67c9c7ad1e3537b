"""Walk one visit after another: hold the journey, store every answer as it is given, end, wipe."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from kiosk.domain.idle import IdleLimits
from kiosk.domain.ids import LanguageTag, VisitCode
from kiosk.domain.journey import Begin, Event, Journey, Leave
from kiosk.domain.outline import CodePolicy, Outline
from kiosk.domain.ports import AuditEvent, Clock, CodeIssuer, VisitStore
from kiosk.domain.visit import Answer, AnswerKind, Page, Step, StopReason, Visit
from kiosk.services.background import Background
from kiosk.services.closing import close
from kiosk.services.exporting import DocumentExport

QUIET_ENDS = frozenset(
    {StopReason.TIMED_OUT, StopReason.LEFT, StopReason.STAFF, StopReason.INTERRUPTED}
)
"""Ends that go straight back to attract: nobody is there to read a last screen."""

Listener = Callable[[Journey], None]


class VisitWalk:
    """The visit on this tablet. Not thread-safe: call it from the GUI thread.

    Storing and exporting happen in the background, in the order of the touches. fhir: whatever
    goes to the nurse is written for machines, too.
    """

    def __init__(
        self,
        *,
        outline: Outline,
        store: VisitStore,
        exports: DocumentExport,
        background: Background,
        clock: Clock,
        codes: CodeIssuer,
        idle_limits: IdleLimits,
        fhir: bool = False,
    ) -> None:
        self._journey = Journey(outline)
        self._store = store
        self._exports = exports
        self._background = background
        self._clock = clock
        self._codes = codes
        self._usual_limits = idle_limits
        self._limits = idle_limits
        self._fhir = fhir
        self._listeners: list[Listener] = []

    @property
    def journey(self) -> Journey:
        """Return where the tablet stands."""
        return self._journey

    @property
    def idle_limits(self) -> IdleLimits:
        """Return the time-outs of this visit."""
        return self._limits

    def listen(self, listener: Listener) -> None:
        """Call back after every change."""
        self._listeners.append(listener)

    def begin(self, language: LanguageTag) -> None:
        """Start a visit in a language; ignored while one is under way."""
        issued = self._journey.outline.code is CodePolicy.OFF
        visit = Visit(
            id=self._codes.visit_id(),
            code=self._codes.visit_code() if issued else VisitCode(""),
            code_issued=issued,
            language=language,
            started_at=self._clock.now(),
            page=Page(Step.COMFORT),
            reached=Step.COMFORT,
        )
        self.handle(Begin(visit))

    def speak(self, language: LanguageTag) -> None:
        """Change the language of the visit under way."""
        visit = self._journey.visit
        if visit is not None and not self._journey.ended and visit.language != language:
            self._background.submit(partial(self._store.set_language, visit.id, language))
            self.show(replace(self._journey, visit=replace(visit, language=language)))

    def set_code(self, code: VisitCode) -> None:
        """Take the code that the patient typed; empty takes it back."""
        visit = self._journey.visit
        if visit is None or self._journey.ended or visit.code == code:
            return
        self._background.submit(partial(self._store.set_code, visit.id, code))
        self.show(replace(self._journey, visit=replace(visit, code=code)))

    def give_more_time(self) -> None:
        """Multiply the time-outs for the rest of this visit; ignored when none is under way."""
        if self._journey.visit is None or self._journey.ended:
            return  # touched as time ran out: the next patient must not get it
        self._limits = self._usual_limits.with_more_time()
        self.show(self._journey)

    def handle(self, event: Event) -> None:
        """Apply an event: store what it changed, end the visit if it ended, tell listeners."""
        before = self._journey
        after = before.after(event)
        if after == before:
            return
        if after.ended and not before.ended:
            after = self._end(before, after)
        elif after.visit is not None:
            self._store_changes(before.visit, after.visit)
        if after.visit is None:
            self._limits = self._usual_limits
        self.show(after)

    def show(self, journey: Journey) -> None:
        """Take a journey as the present one and tell listeners; nothing is stored."""
        self._journey = journey
        for listener in self._listeners:
            listener(journey)

    def _store_changes(self, before: Visit | None, after: Visit) -> None:
        if before is None:
            self._background.submit(partial(self._store.begin, after))
            self._audit("visit.started", after.id, "ok")
            return
        changed = changed_answers(before, after)
        if changed:
            self._background.submit(partial(self._store.record, after.id, changed))
        if after.page != before.page:
            turn = partial(self._store.turn, after.id, after.page, after.reached)
            self._background.submit(turn)

    def _end(self, before: Journey, after: Journey) -> Journey:
        visit = after.visit
        if visit is None or visit.outcome is None or visit.stop_reason is None:
            return after
        result = f"{visit.outcome.value} {visit.stop_reason.value}"
        if before.visit is not None:
            self._store_changes(before.visit, visit)
        if not visit.code:
            visit = replace(visit, code=self._codes.visit_code(), code_issued=True)
            self._background.submit(partial(self._store.set_code, visit.id, visit.code))
        now = self._clock.now()
        stem = self._codes.file_stem(now)
        closed = close(visit, at=now, file_stem=stem, fhir=self._fhir)
        self._background.submit(partial(self._store.end, closed.visit, closed.documents))
        self._audit("visit.ended", visit.id, result)
        if closed.documents:
            self._background.submit(self._exports.export_due)
        ended = replace(after, visit=closed.visit)
        return ended.after(Leave()) if visit.stop_reason in QUIET_ENDS else ended

    def _audit(self, action: str, subject: str, result: str) -> None:
        event = AuditEvent(self._clock.now(), action, subject, result)
        self._background.submit(partial(self._store.audit, event))


def changed_answers(before: Visit, after: Visit) -> tuple[Answer, ...]:
    """Return what was given, changed or (empty value) taken back between two states."""
    keys: dict[tuple[AnswerKind, str], None] = {}
    for key in (*before.answers, *after.answers):
        keys[key.kind, key.item] = None
    return tuple(
        Answer(kind, item, after.answer(kind, item))
        for kind, item in keys
        if before.answer(kind, item) != after.answer(kind, item)
    )
