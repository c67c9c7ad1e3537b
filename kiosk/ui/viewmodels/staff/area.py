"""What a signed-in member sees and does at a kiosk: the duties, and what the kiosk tells of itself.

Opening, closing and signing in belong to kiosk.ui.viewmodels.staff.staff. Keys, paths and what
the doctor says stand as IT knows them; all other words belong to QML.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.duties import Condition, Duty, Fact, duties_of
from kiosk.domain.staff import SignedIn
from kiosk.errors import ExitCode, KnownError
from kiosk.services.duties import Duties
from kiosk.services.exporting import ExportReport
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.rows import RowsModel
from kiosk.ui.viewmodels.desk.words import in_words
from kiosk.ui.viewmodels.staff.screen_size import ScreenSizeModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Found = TypeVar("Found")

LEAVING = {Duty.EXIT: ExitCode.OK, Duty.RESTART: ExitCode.RESTART_WANTED}
NONE_YET = -1


@dataclass(frozen=True, slots=True)
class VisitsHere:
    """The visits that the kiosk's end touches."""

    under_way: bool
    paused: int


@dataclass(frozen=True, slots=True)
class AreaWorld:
    """What the area works with."""

    duties: Duties
    jobs: Jobs
    slow: Jobs
    """For what takes seconds: nobody's leaving waits for it."""
    retry: Callable[[], None]
    """Tries again to write what is due; note_report() is called with what came of it."""
    visits: Callable[[], VisitsHere]
    supervised: bool
    """Whether something starts the kiosk again."""
    screen: ScreenSizeModel


@QmlElement
class StaffAreaModel(QObject):
    """The area of whoever is signed in. left is emitted with the exit code that was asked for."""

    changed = Signal()
    left = Signal(int)

    def __init__(self, world: AreaWorld, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._world = world
        self._who: SignedIn | None = None
        self._facts = RowsModel(("name", "value", "condition"), self)
        self._turn = 0
        self._page: Duty | None = None
        self._asked: Duty | None = None
        self._visits = VisitsHere(under_way=False, paused=0)
        self._working = False
        self._trouble = self._file = ""
        self._written, self._still_due = NONE_YET, 0
        self._told: tuple[Fact, ...] = ()
        world.screen.setParent(self)

    @Property(str, notify=changed)
    def who(self) -> str:
        """Return the name of who is signed in."""
        return self._who.name if self._who else ""

    @Property(str, notify=changed)
    def role(self) -> str:
        """Return the role of who is signed in."""
        return self._who.role.value if self._who else ""

    @Property(list, notify=changed)
    def duties(self) -> list[str]:
        """Return what this member may do, in order: words such as exit."""
        return [_word(duty) for duty in duties_of(self._who.role)] if self._who else []

    @Property(str, notify=changed)
    def page(self) -> str:
        """Return the duty whose page is open; empty for the overview."""
        return _word(self._page) if self._page else ""

    @Property(str, notify=changed)
    def asked(self) -> str:
        """Return what must be confirmed: exit, restart or nothing."""
        return _word(self._asked) if self._asked else ""

    @Property(bool, notify=changed)
    def visitUnderWay(self) -> bool:
        """Tell whether a visit would end by what must be confirmed."""
        return self._visits.under_way

    @Property(int, notify=changed)
    def pausedVisits(self) -> int:
        """Return how many visits waited for their patients when the question was asked."""
        return self._visits.paused

    @Property(bool, constant=True)
    def supervised(self) -> bool:
        """Tell whether something starts the kiosk again."""
        return self._world.supervised

    @Property(RowsModel, constant=True)
    def facts(self) -> RowsModel:
        """Return what the page tells: name, value, condition."""
        return self._facts

    @Property(bool, notify=changed)
    def working(self) -> bool:
        """Tell whether more is still to come."""
        return self._working

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Return what did not work, in words."""
        return self._trouble

    @Property(int, notify=changed)
    def written(self) -> int:
        """Return how many documents the last try wrote; -1 before."""
        return self._written

    @Property(int, notify=changed)
    def stillDue(self) -> int:
        """Return how many documents are still due after it."""
        return self._still_due

    @Property(str, notify=changed)
    def file(self) -> str:
        """Return the path of the support bundle that was written."""
        return self._file

    @Property(ScreenSizeModel, constant=True)
    def screenSize(self) -> ScreenSizeModel:
        """Return the page that measures the screen."""
        return self._world.screen

    @Property(bool, notify=changed)
    def reviewPast(self) -> bool:
        """Tell whether the content should have been reviewed by now."""
        return self._is_bad("review-due")

    @Property(bool, notify=changed)
    def unsigned(self) -> bool:
        """Tell whether no clinician has signed the content off."""
        return self._is_bad("signed-off-by")

    @Slot(str)
    def open(self, word: str) -> None:
        """Begin a duty: a page opens, or a question is asked first."""
        duty = next((one for one in Duty if _word(one) == word), None)
        who = self._who
        if duty is None or who is None or self._asked is not None:
            return
        if duty in LEAVING:
            self._asked = duty
            self._visits = self._world.visits()
            self.changed.emit()
            return
        self._clear()
        self._page, self._working = duty, True
        self._turn += 1
        self._begin(who, duty)
        self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """Do what was asked about: the kiosk ends."""
        duty, self._asked = self._asked, None
        who = self._who
        if duty is None or who is None:
            return
        self._working, self._trouble = True, ""
        self._turn += 1
        code = int(LEAVING[duty])
        self._ask(self._world.jobs, lambda: self._world.duties.permit(who, duty), self._leave(code))
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Take the question back."""
        self._asked = None
        self.changed.emit()

    def go_back(self) -> bool:
        """Leave the question or the page; tell whether there was one."""
        was_deep = self._page is not None or self._asked is not None
        self._turn += 1
        self._clear()
        return was_deep

    def begin(self, who: SignedIn) -> None:
        """Show the area to a member."""
        self._who = who
        self.go_back()

    def end(self) -> SignedIn | None:
        """Take everything off the screen; return who was signed in."""
        who, self._who = self._who, None
        self.go_back()
        return who

    def note_report(self, report: ExportReport) -> None:
        """Learn how a round of exporting went.

        The first may have begun before staff asked, so a later one that wrote something counts too.
        """
        news = self._working or bool(report.exported)
        if self._page is not Duty.EXPORT or not news:
            return
        self._working = False
        self._written, self._still_due = len(report.exported), report.still_due
        self._trouble = in_words(report.failure) if report.failure else ""
        self.changed.emit()

    def note_trouble(self, error: KnownError) -> None:
        """Learn that storing met trouble: until it is over nothing can be exported."""
        if self._page is Duty.EXPORT and self._working:
            self._fail(error)

    def _begin(self, who: SignedIn, duty: Duty) -> None:
        world, duties = self._world, self._world.duties
        match duty:
            case Duty.SETTINGS:
                self._ask(world.jobs, lambda: duties.settings(who), self._tell)
            case Duty.CONTENT:
                self._ask(world.jobs, lambda: duties.content(who), self._tell)
            case Duty.DIAGNOSTICS:
                self._ask(world.jobs, lambda: duties.diagnose(who), self._tell_and_examine)
            case Duty.BUNDLE:
                self._ask(world.slow, lambda: duties.bundle(who), self._tell_file)
            case Duty.SCREEN_SIZE:
                self._working = False
                world.screen.begin(who)
            case Duty.EXPORT:
                self._ask(world.jobs, lambda: duties.permit(who, duty), lambda _: world.retry())

    def _ask(self, jobs: Jobs, call: Callable[[], Found], answer: Callable[[Found], None]) -> None:
        """Make a call; an answer that comes when the page is gone is not shown."""
        turn = self._turn

        def answered(found: Found) -> None:
            if turn == self._turn:
                answer(found)

        def failed(error: KnownError) -> None:
            if turn == self._turn:
                self._fail(error)

        jobs.ask(call, answered, failed)

    def _leave(self, code: int) -> Callable[[None], None]:
        return lambda _: self.left.emit(code)

    def _tell(self, facts: Sequence[Fact]) -> None:
        self._working = False
        self._show(facts)

    def _tell_and_examine(self, facts: Sequence[Fact]) -> None:
        self._show(facts)
        who = self._who
        if who is None:
            return

        def add(more: Sequence[Fact]) -> None:
            self._tell([*facts, *more])

        self._ask(self._world.slow, lambda: self._world.duties.examine(who), add)

    def _tell_file(self, path: str) -> None:
        self._working, self._file = False, path
        self.changed.emit()

    def _show(self, facts: Sequence[Fact]) -> None:
        self._told = tuple(facts)
        self._facts.show(
            [
                {"name": one.name, "value": one.value, "condition": one.condition.value}
                for one in facts
            ]
        )
        self.changed.emit()

    def _fail(self, error: KnownError) -> None:
        self._working = False
        self._trouble = in_words(error)
        self.changed.emit()

    def _is_bad(self, name: str) -> bool:
        return any(
            one.name == name and one.condition in {Condition.BAD, Condition.WARNING}
            for one in self._told
        )

    def _clear(self) -> None:
        if self._page is Duty.SCREEN_SIZE:
            self._world.screen.end()
        self._page = self._asked = None
        self._working = False
        self._trouble = self._file = ""
        self._written, self._still_due = NONE_YET, 0
        self._show(())


def _word(duty: Duty) -> str:
    return duty.value.removeprefix("staff.")
