"""Walk one visit after another: hold the journey, store every answer as it is given, end, wipe."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from kiosk.domain.idle import IdleLimits
from kiosk.domain.ids import LanguageTag, VisitCode
from kiosk.domain.journey import Begin, ComeBack, Event, Journey, Leave, Pause
from kiosk.domain.outline import CodePolicy, Outline
from kiosk.domain.ports import Clock, CodeIssuer, VisitStore
from kiosk.domain.visit import Answer, AnswerKind, Page, Step, StopReason, Visit
from kiosk.services.background import Background
from kiosk.services.ending import VisitEnding
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
        self._background = background
        self._clock = clock
        self._codes = codes
        self._usual_limits = idle_limits
        self._limits = idle_limits
        self._listeners: list[Listener] = []
        self.ending = VisitEnding(
            store=store,
            exports=exports,
            background=background,
            clock=clock,
            codes=codes,
            fhir=fhir,
        )

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

    @property
    def has_more_time(self) -> bool:
        """Tell whether the patient asked for more time."""
        return self._limits != self._usual_limits

    def set_aside(self) -> Visit | None:
        """Take the visit off the tablet without ending it; return it, None when there is none."""
        visit = self._journey.visit
        after = self._journey.after(Pause())
        if visit is None or after.visit is not None:
            return None
        self._limits = self._usual_limits
        self.show(after)
        return visit

    def bring_back(self, back: ComeBack, *, more_time: bool) -> bool:
        """Go on with a visit that was set aside; False while there is another on the tablet."""
        after = self._journey.after(back)
        if after.visit is None or after == self._journey:
            return False
        self._store_changes(back.visit, after.visit)
        if more_time:
            self._limits = self._usual_limits.with_more_time()
        self.show(after)
        return True

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
            self.ending.audit("visit.started", after, "ok")
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
        if before.visit is not None:
            self._store_changes(before.visit, visit)
        ended = replace(after, visit=self.ending.end(visit))
        return ended.after(Leave()) if visit.stop_reason in QUIET_ENDS else ended


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
