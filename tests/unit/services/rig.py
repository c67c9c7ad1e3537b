"""A walk on fakes: what a test of the services touches and looks at."""

from collections.abc import Callable
from datetime import timedelta

from kiosk.domain.content import Content
from kiosk.domain.idle import IdleLimits
from kiosk.domain.ids import LanguageTag
from kiosk.domain.journey import Event, Give, Journey, Next
from kiosk.domain.outline import CodePolicy, Outline
from kiosk.domain.pausing import Held
from kiosk.domain.ports import DocumentKind, SheetWriter
from kiosk.domain.summary import Stamp, Summary
from kiosk.domain.visit import Answer, Step, Visit
from kiosk.services.background import Background
from kiosk.services.exporting import DocumentExport, ExportReport
from kiosk.services.pausing import PausedVisits
from kiosk.services.walking import VisitWalk
from tests import factories
from tests.fakes import (
    AtOnce,
    CountingCodes,
    FakeClock,
    MemoryFolder,
    MemoryPauses,
    MemoryStore,
)

USUAL = IdleLimits(90, 30)


class NotedSheets:
    """Sheets of a line each; keeps what it was asked to write. fault is raised for its kind."""

    def __init__(self) -> None:
        self.written: list[tuple[DocumentKind, Summary]] = []
        self.faults: dict[DocumentKind, Exception] = {}

    def write(self, kind: DocumentKind, summary: Summary) -> bytes:
        if kind in self.faults:
            raise self.faults[kind]
        self.written.append((kind, summary))
        return f"{kind.value} {summary.visit.id}".encode()


class Rig:
    """VisitWalk and DocumentExport on fakes; background work is done on the spot by default."""

    def __init__(
        self,
        *,
        bones: Outline | None = None,
        background: Background | None = None,
        sheets: SheetWriter | None = None,
        clock: FakeClock | None = None,
        contents: Callable[[LanguageTag], Content] = factories.content,
        clinic_language: LanguageTag = factories.ENGLISH,
    ) -> None:
        self._background = background or AtOnce()
        self.clock = clock or FakeClock()
        self.codes = CountingCodes()
        self.store = MemoryStore()
        self.folder = MemoryFolder()
        self.sheets = NotedSheets()
        self.reports: list[ExportReport] = []
        self.seen: list[Journey] = []
        self.outline = bones or factories.outline(code=CodePolicy.OPTIONAL)
        self.exports = DocumentExport(
            store=self.store,
            sheets=sheets or self.sheets,
            folder=self.folder,
            contents=contents,
            outline=self.outline,
            clinic_language=clinic_language,
            stamp=Stamp("0.1.0", "kiosk-1"),
            clock=self.clock,
            on_report=self.reports.append,
        )
        self.walk = VisitWalk(
            outline=self.outline,
            store=self.store,
            exports=self.exports,
            background=self._background,
            clock=self.clock,
            codes=self.codes,
            idle_limits=USUAL,
        )
        self.walk.listen(self.seen.append)
        self.pauses = MemoryPauses(self.store)
        self.paused = self.paused_anew()

    def paused_anew(self, *kept: Held, minutes: int = 15) -> PausedVisits:
        """Return the visits that wait: none, or what a restart has left."""
        return PausedVisits(
            walk=self.walk,
            store=self.store,
            pauses=self.pauses,
            background=self._background,
            clock=self.clock,
            codes=self.codes,
            longest=timedelta(minutes=minutes),
            kept=kept,
        )

    @property
    def journey(self) -> Journey:
        return self.walk.journey

    @property
    def visit(self) -> Visit:
        """Return the visit on the tablet."""
        assert self.journey.visit is not None
        return self.journey.visit

    @property
    def stored(self) -> Visit:
        """Return the visit as the store has it; the newest when there are several."""
        return list(self.store.visits.values())[-1]

    def begin(self, *answers: Answer) -> "Rig":
        """Start a visit and give some answers."""
        self.walk.begin(factories.ENGLISH)
        return self.touch(*map(Give, answers))

    def touch(self, *events: Event) -> "Rig":
        """Hand in events."""
        for event in events:
            self.walk.handle(event)
        return self

    def walk_on_to(self, step: Step) -> "Rig":
        """Touch Next, answering what waits, until a step is shown."""
        while self.journey.page.step is not step:
            if not self.journey.may_go_on:
                waits_for = factories.what_it_waits_for(self.journey, factories.Habits())
                self.walk.handle(Give(waits_for))
            self.walk.handle(Next())
        return self

    def finish(self, share: Answer) -> "Rig":
        """Walk to the end and choose where the answers go."""
        return self.walk_on_to(Step.SHARE).touch(Give(share), Next())

    def due(self) -> list[str]:
        """Return the kinds and names of the documents of the newest visit, due or not."""
        newest = self.stored.id
        return [
            f"{one.kind.value} {one.file_name}"
            for one in self.store.documents
            if one.visit == newest
        ]
