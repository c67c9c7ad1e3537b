"""After a crash, a kill or a power cut: end what was left open, make what was left due."""

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

from kiosk.domain.ids import VisitId
from kiosk.domain.journey import Journey, Stop
from kiosk.domain.outline import Outline
from kiosk.domain.pausing import PAUSED_AT_MOST, Held, seconds_left
from kiosk.domain.ports import AuditEvent, Clock, CodeIssuer, PauseStore, VisitStore
from kiosk.domain.visit import StopReason
from kiosk.services.closing import close


def keep_pauses(
    store: VisitStore, pauses: PauseStore, clock: Clock, *, longest: timedelta
) -> tuple[Held, ...]:
    """Return the pauses that still hold; those that are over leave an interrupted visit behind.

    Of those the copies go whose red flag went out before. longest is zero for no pauses.
    """
    now = clock.now()
    kept: list[Held] = []
    for held in pauses.held():
        if longest and seconds_left(held, now) and len(kept) < PAUSED_AT_MOST:
            kept.append(held)
        elif held.told:
            pauses.drop(held.visit)
            store.audit(AuditEvent(now, "visit.dropped", held.visit, "told before"))
        else:
            pauses.release(held.visit)
    return tuple(kept)


def end_interrupted_visits(
    store: VisitStore,
    outline: Outline,
    clock: Clock,
    codes: CodeIssuer,
    *,
    fhir: bool = False,
    spare: Collection[VisitId] = frozenset(),
) -> int:
    """End every unfinished visit: partial with consent, wiped without; return how many.

    fhir: whatever goes to the nurse is written for machines, too. spare: those that are paused.
    """
    unfinished = [visit for visit in store.unfinished() if visit.id not in spare]
    for visit in unfinished:
        ended = Journey(outline, visit).after(Stop(StopReason.INTERRUPTED)).visit
        if ended is None:
            continue
        if not ended.code:
            ended = replace(ended, code=codes.visit_code(), code_issued=True)
            store.set_code(ended.id, ended.code)
        result = ended.outcome.value if ended.outcome else ""
        now = clock.now()
        closed = close(ended, at=now, file_stem=codes.file_stem(now), fhir=fhir)
        store.end(closed.visit, closed.documents)
        store.audit(AuditEvent(now, "visit.recovered", visit.id, result))
    return len(unfinished)
