"""After a crash, a kill or a power cut: end what was left open, make what was left due."""

from dataclasses import replace

from kiosk.domain.journey import Journey, Stop
from kiosk.domain.outline import Outline
from kiosk.domain.ports import AuditEvent, Clock, CodeIssuer, VisitStore
from kiosk.domain.visit import StopReason
from kiosk.services.closing import close


def end_interrupted_visits(
    store: VisitStore, outline: Outline, clock: Clock, codes: CodeIssuer, *, fhir: bool = False
) -> int:
    """End every unfinished visit: partial with consent, wiped without; return how many.

    fhir: whatever goes to the nurse is written for machines, too.
    """
    unfinished = store.unfinished()
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
