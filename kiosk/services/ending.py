"""End a visit: what is kept, what is due, what the audit log says; storing and writing come later.

Whether and why it ends belongs to the journey, what is kept of it to closing.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from kiosk.domain.ports import AuditEvent, Clock, CodeIssuer, VisitStore
from kiosk.domain.visit import Visit
from kiosk.services.background import Background
from kiosk.services.closing import close
from kiosk.services.exporting import DocumentExport


class VisitEnding:
    """Stores ends in the background, in order. Any thread may call.

    fhir: whatever goes to the nurse is written for machines, too.
    """

    def __init__(
        self,
        *,
        store: VisitStore,
        exports: DocumentExport,
        background: Background,
        clock: Clock,
        codes: CodeIssuer,
        fhir: bool = False,
    ) -> None:
        self._store = store
        self._exports = exports
        self._background = background
        self._clock = clock
        self._codes = codes
        self._fhir = fhir
        self._listeners: list[Callable[[], None]] = []

    def listen(self, listener: Callable[[], None]) -> None:
        """Call back after every end, in the thread of whoever ended the visit."""
        self._listeners.append(listener)

    def with_code(self, visit: Visit) -> Visit:
        """Return the visit with a code, issued and stored where it has none yet."""
        if visit.code:
            return visit
        visit = replace(visit, code=self._codes.visit_code(), code_issued=True)
        self._background.submit(partial(self._store.set_code, visit.id, visit.code))
        return visit

    def end(self, visit: Visit) -> Visit:
        """End a visit that has its outcome and reason; return it as it is kept."""
        result = " ".join(why.value for why in (visit.outcome, visit.stop_reason) if why)
        visit = self.with_code(visit)
        now = self._clock.now()
        stem = self._codes.file_stem(now)
        closed = close(visit, at=now, file_stem=stem, fhir=self._fhir)
        self._background.submit(partial(self._store.end, closed.visit, closed.documents))
        self.audit("visit.ended", visit, result)
        if closed.documents:
            self._background.submit(self._exports.export_due)
        for listener in self._listeners:
            listener()
        return closed.visit

    def audit(self, action: str, visit: Visit, result: str) -> None:
        """Note what happened to a visit."""
        event = AuditEvent(self._clock.now(), action, visit.id, result)
        self._background.submit(partial(self._store.audit, event))
