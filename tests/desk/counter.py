"""The real desk on fakes: a window that a test or an eye can use."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import io
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, timedelta
from pathlib import Path
from typing import cast

import pikepdf
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.content import Pack
from kiosk.domain.content import Content
from kiosk.domain.ids import LanguageTag, VisitCode, VisitId
from kiosk.domain.outline import CodePolicy, JourneyPath, Outline, outline_of
from kiosk.domain.ports import Document, DocumentKind, DocumentState, SheetWriter
from kiosk.domain.review import ReviewDraft, ReviewTick
from kiosk.domain.summary import Stamp, Summary
from kiosk.domain.visit import YES, Answer, AnswerKind, Outcome, Step, StopReason
from kiosk.errors import KnownError
from kiosk.paths import program_files
from kiosk.services.background import Background, Work
from kiosk.services.desk import Desk, DeskTools
from kiosk.services.exporting import DocumentExport, ExportReport
from kiosk.services.staff_access import StaffAccess
from kiosk.ui.desk_engine import DeskEngine
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.steady import SteadyRowsModel
from kiosk.ui.sheet_pages import SheetPages
from kiosk.ui.translation import SpokenLanguage
from kiosk.ui.viewmodels.desk.desk import DeskModel, DeskWorld
from kiosk.ui.viewmodels.desk.review import DeskReviewModel
from kiosk.ui.viewmodels.desk.sign_in import DeskSignInModel
from kiosk.ui.viewmodels.desk.visits import DeskVisitsModel
from kiosk.ui.viewmodels.desk.words import Clinic
from kiosk.ui.window import WindowChoice
from tests.desk_fakes import FakeDeskStore, FakeQueue
from tests.fakes import AtOnce, FakeClock, MemoryFolder
from tests.staff import MemoryStaffStore, QuickHasher, everybody
from tests.visits import new_visit, walk_until

ENGLISH = LanguageTag("en")
SPANISH = LanguageTag("es")
SIGN_OUT_AFTER = 600.0
LEG_WEAKNESS = "leg-weakness"
FEVER = "fever"


class TwoPages:
    """Sheets of two empty pages; the title says of what, so that no two are alike."""

    def write(self, kind: DocumentKind, summary: Summary) -> bytes:
        pdf = pikepdf.new()
        pdf.add_blank_page(page_size=(612, 792))
        pdf.add_blank_page(page_size=(612, 792))
        version = summary.review.version if summary.review else 1
        pdf.docinfo["/Title"] = f"{kind.value} {summary.visit.code} {version}"
        out = io.BytesIO()
        pdf.save(out)
        return out.getvalue()


class Share(MemoryFolder):
    """A folder on a share that can be away; away, when set, is raised by whatever is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.away: KnownError | None = None

    def find(self, file_name: str) -> bytes | None:
        if self.away is not None:
            raise self.away
        return super().find(file_name)

    def save(self, file_name: str, content: bytes) -> Path:
        if self.away is not None:
            raise self.away
        return super().save(file_name, content)


class OneByOne:
    """Does background work when told, so that a test can look at the time between."""

    def __init__(self) -> None:
        self.waiting: deque[Work] = deque()
        self.held = False

    def submit(self, work: Work) -> None:
        if self.held:
            self.waiting.append(work)
        else:
            work()

    def hold(self) -> None:
        self.held = True

    def go_on(self) -> None:
        self.held = False
        while self.waiting:
            self.waiting.popleft()()


@dataclass
class Visits:
    """Makes ended visits, each a few minutes older than the one before."""

    content: Content
    outline: Outline
    clock: FakeClock
    store: FakeDeskStore
    folder: Share
    made: int = 0

    def __call__(
        self,
        code: str,
        *,
        flag: str = "",
        until: Step | None = None,
        language: LanguageTag = ENGLISH,
        minutes_ago: float = 10,
        consent: bool = True,
    ) -> VisitId:
        """Put a visit into the store; until is the step at which it was called in."""
        self.made += 1
        ended = self.clock.now() - timedelta(minutes=minutes_ago)
        begun = new_visit(ended - timedelta(minutes=9), language=language, code=code)
        begun = replace(begun, id=VisitId(f"{self.made:032x}"))
        if until is None:
            visit = walk_until(self.content, self.outline, begun, lambda journey: False)
            visit = replace(visit, outcome=Outcome.FINISHED, stop_reason=StopReason.DONE)
        else:
            visit = walk_until(
                self.content, self.outline, begun, lambda journey: journey.page.step is until
            )
            visit = replace(visit, outcome=Outcome.PARTIAL, stop_reason=StopReason.CALLED_AWAY)
        if flag:
            visit = visit.with_answer(Answer(AnswerKind.SAFETY, flag, YES))
        if not consent:
            visit = visit.without_answers()
            visit = visit.with_answer(Answer(AnswerKind.SAFETY, flag, YES)) if flag else visit
        visit = replace(visit, ended_at=ended, code=VisitCode(code))
        name = f"{ended:%Y%m%d-%H%M}-{self.made:08d}.pdf"
        self.store.put(
            visit, Document(visit.id, DocumentKind.NURSE_SHEET, name, DocumentState.EXPORTED)
        )
        return visit.id


class Counter:
    """The desk of a clinic; window sizes in pixels, density in pixels per inch."""

    def __init__(
        self,
        pack: Pack,
        *,
        size: tuple[int, int] = (1280, 800),
        density: float = 96,
        language: LanguageTag = ENGLISH,
        sheets: SheetWriter | None = None,
        note: Callable[[Summary], str] = lambda summary: f"Note of {summary.visit.code}",
        queue: FakeQueue | None = None,
        printer: bool = True,
        background: Background | None = None,
        people: bool = True,
    ) -> None:
        content = pack.contents.get(language) or pack.content(ENGLISH)
        self.clock = FakeClock()
        self.store = FakeDeskStore()
        self.folder = Share()
        self.queue = queue or FakeQueue()
        self.reports: list[ExportReport] = []
        outline = outline_of(
            content, switched_off=pack.steps_off, path=JourneyPath.FULL, code=CodePolicy.OPTIONAL
        )
        self.visits = Visits(content, outline, self.clock, self.store, self.folder)
        writer = sheets or TwoPages()
        exports = DocumentExport(
            store=self.store,
            sheets=writer,
            folder=self.folder,
            contents=lambda tag: pack.contents.get(tag) or content,
            outline=outline,
            clinic_language=language,
            stamp=Stamp("0.1.0", "kiosk-1"),
            clock=self.clock,
            on_report=lambda report: self.model.note_report(report),
        )
        tools = DeskTools(
            exports=exports,
            folder=self.folder,
            sheets=writer,
            unlock=lambda pdf: pdf,
            note=note,
            queue=self.queue if printer else None,
            clock=self.clock,
        )
        self.desk = Desk(self.store, tools)
        hasher = QuickHasher()
        self.staff = MemoryStaffStore(*(everybody(hasher) if people else ()))
        self.access = StaffAccess(self.staff, hasher, self.clock)
        clinic = Clinic(
            flags={question.id: question.flag for question in content.safety},
            languages={one.language: one.language_name for one in pack.contents.values()},
            outline=outline,
            zone=UTC,
            station="desk-1",
        )
        world = DeskWorld(
            desk=self.desk,
            access=self.access,
            clinic=clinic,
            clock=self.clock,
            clipboard=QGuiApplication.clipboard(),
            sign_out_after=SIGN_OUT_AFTER,
        )
        self.jobs = Jobs(background or AtOnce())
        self.pages = SheetPages()
        self.model = DeskModel(world, self.jobs, self.pages)
        choice = WindowChoice(windowed=True, size=QSize(*size), pixels_per_mm=density / 25.4)
        self.engine = DeskEngine(self.model, self.pages, choice)
        self.language = SpokenLanguage(
            program_files().translations, language, self.engine.retranslate
        )
        self.engine.show()

    @property
    def page(self) -> DeskSignInModel:
        """Return the sign-in page's view model."""
        return cast(DeskSignInModel, self.model.signIn)

    @property
    def list(self) -> DeskVisitsModel:
        """Return the list's view model."""
        return cast(DeskVisitsModel, self.model.visits)

    @property
    def form(self) -> DeskReviewModel:
        """Return the nurse's block's view model."""
        return cast(DeskReviewModel, self.model.review)

    @property
    def rows(self) -> int:
        """Return how many rows the list has, in view or not."""
        return cast(SteadyRowsModel, self.list.rows).rowCount()

    @property
    def wait(self) -> int:
        """Return the seconds until the next try to sign in."""
        return cast(int, self.page.waitSeconds)

    def by_code(self, code: str) -> VisitId:
        """Return the visit of a code."""
        return next(v.id for v in self.store.kiosk.visits.values() if v.code == code)

    def erase_answers(self, visit: VisitId) -> None:
        """Have the time of a visit's answers be over."""
        self.store.kiosk.visits[visit] = self.store.kiosk.visits[visit].without_answers()

    def review_elsewhere(self, visit: VisitId, initials: str = "AB", version: int = 1) -> None:
        """Have another desk review a visit."""
        draft = ReviewDraft(frozenset({ReviewTick.REFERRED}), "seen there", initials)
        self.desk.review(visit, draft, based_on=version, staff="Bea")

    def advance(self, seconds: float) -> None:
        """Let time pass, as the desk's timers notice it."""
        self.clock.advance(seconds)
        self.model.tick()

    def grab(self) -> QImage:
        return self.engine.window.grabWindow()

    def close(self) -> None:
        self.engine.close()
        self.language.close()
