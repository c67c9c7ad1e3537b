"""Every screen of the staff's area in every state that shows something else, and how to get there.

Belongs here: which there are, for the audit and for eyes. What has to hold on them belongs to
tests/audit.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.domain.density import Measured
from kiosk.domain.duties import Condition, Fact
from kiosk.domain.ids import VisitId
from kiosk.domain.ports import Document, DocumentKind, DocumentState
from kiosk.errors import ConfigError, DatabaseError, ExportError
from kiosk.services.exporting import ExportReport
from kiosk.ui.viewmodels.staff.screen_size import ScreenSizeModel
from tests.items import kind_of, shown
from tests.staff import ANA, IVO, PINS, UMA
from tests.staff_area.kiosk import StaffTablet

Show = Callable[[StaffTablet], None]
WRONG = "999000"
FULL = DatabaseError("the disk is full", where="kiosk.db", remedy="Make room")
DRIVE = ExportError("the drive is not there", where="/mnt/sheets", remedy="Connect the drive")
UNREAD = ConfigError("screen.json is no measurement", where="screen.json", remedy="Measure again")
SHEET = Document(VisitId("1"), DocumentKind.NURSE_SHEET, "a.pdf", DocumentState.EXPORTED)
REPORTS = {
    "nothing was due": ExportReport((), 0, None),
    "all written": ExportReport((SHEET,), 0, None),
    "some written": ExportReport((SHEET,), 1, DRIVE),
}


@dataclass(frozen=True, slots=True)
class StaffPage:
    """A screen of the staff's; show leads there from a closed area whose machine is in order."""

    name: str
    show: Show


def staff_pages() -> Iterator[StaffPage]:
    """Yield every state of every screen."""
    yield from _way_in()
    yield from _area()
    yield from _exports()
    yield from _screen_sizes()


def _way_in() -> Iterator[StaffPage]:
    yield StaffPage("names", lambda staff: staff.model.come())
    yield StaffPage("names nobody", _nobody)
    yield StaffPage("names trouble", _trouble)
    yield StaffPage("pad", _ask_for_pin)
    yield StaffPage("pad typed", _then(_ask_for_pin, _write("402739")))
    yield StaffPage("pad checking", _check)
    yield StaffPage("pad refused", _then(_ask_for_pin, _guess))
    yield StaffPage("pad waits", _then(_fail(2), _ask_for_pin, _guess))
    yield StaffPage("pad locked", _then(_fail(9), _ask_for_pin, _guess))
    letters = _then(_ask_for_pin, _set("StaffSignIn", "letters", new=True))
    yield StaffPage("letters", letters)
    yield StaffPage("letters typed", _then(letters, _write("three old oaks")))
    for page in ("numbers", "accents"):
        yield StaffPage(f"letters {page}", _then(letters, _set("LetterPad", "page", new=page)))
    yield StaffPage("letters locked", _then(_fail(9), letters, _guess))


def _area() -> Iterator[StaffPage]:
    for name in (ANA, IVO, UMA):
        yield StaffPage(f"area of {name}", _enter(name))
    yield StaffPage("area closes soon", _then(_enter(), _let_time_pass))
    for page in ("settings", "diagnostics", "content", "bundle", "exit", "restart"):
        yield StaffPage(page, _open(page))
    yield StaffPage("settings trouble", _then(_enter(), _break, _go("settings")))
    for page in ("diagnostics", "bundle"):
        yield StaffPage(f"{page} working", _then(_hold, _open(page)))
    yield StaffPage("content overdue", _then(_grow_old, _open("content")))


def _exports() -> Iterator[StaffPage]:
    yield StaffPage("export working", _open("export"))
    for name, report in REPORTS.items():
        yield StaffPage(f"export {name}", _then(_open("export"), _report(report)))


def _screen_sizes() -> Iterator[StaffPage]:
    measure = _open("screen-size")
    yield StaffPage("screen-size guessed", measure)
    for name, steps in (("smaller", -40.0), ("larger", 40.0)):
        yield StaffPage(f"screen-size {name}", _then(measure, _try(steps)))
    yield StaffPage("screen-size measured", _then(_measured, measure))
    yield StaffPage("screen-size kept", _then(measure, lambda staff: _sizes(staff).use()))
    yield StaffPage("screen-size configured", _then(_configured, measure))
    yield StaffPage("screen-size trouble", _then(_enter(), _unread, _go("screen-size")))


def _then(*shows: Show) -> Show:
    def show(staff: StaffTablet) -> None:
        for one in shows:
            one(staff)

    return show


def _nobody(staff: StaffTablet) -> None:
    staff.door.store.kept.clear()
    staff.model.come()


def _trouble(staff: StaffTablet) -> None:
    staff.door.store.fault = FULL
    staff.model.come()


def _ask_for_pin(staff: StaffTablet) -> None:
    staff.model.come()
    staff.pad.choose(IVO)


def _check(staff: StaffTablet) -> None:
    _ask_for_pin(staff)
    staff.quick.held = True
    staff.pad.enter(PINS[IVO])


def _guess(staff: StaffTablet) -> None:
    staff.pad.enter(WRONG)


def _fail(times: int) -> Show:
    def show(staff: StaffTablet) -> None:
        refused = staff.door.fail(times)
        staff.door.clock.advance(refused.wait_seconds)

    return show


def _write(secret: str) -> Show:
    return _set("StaffSignIn", "secret", new=secret)


def _set(kind: str, name: str, *, new: object) -> Show:
    def show(staff: StaffTablet) -> None:
        items = shown(staff.tablet.engine.window.contentItem())
        (item,) = (one for one in items if kind_of(one) == kind)
        item.setProperty(name, new)

    return show


def _enter(name: str = UMA) -> Show:
    def show(staff: StaffTablet) -> None:
        staff.model.come()
        staff.pad.choose(name)
        staff.pad.enter(PINS[name])

    return show


def _go(page: str) -> Show:
    return lambda staff: staff.area.open(page)


def _open(page: str) -> Show:
    return _then(_enter(), _go(page))


def _let_time_pass(staff: StaffTablet) -> None:
    staff.door.clock.advance(100)
    staff.model.tick()


def _break(staff: StaffTablet) -> None:
    staff.machine.trouble = FULL


def _unread(staff: StaffTablet) -> None:
    staff.machine.trouble = UNREAD


def _hold(staff: StaffTablet) -> None:
    staff.slow.held = True


def _grow_old(staff: StaffTablet) -> None:
    staff.machine.review_due = Fact("review-due", "2026-11-20", Condition.WARNING)
    staff.machine.signed_off_by = Fact("signed-off-by", "", Condition.WARNING)


def _report(report: ExportReport) -> Show:
    return lambda staff: staff.area.note_report(report)


def _try(steps: float) -> Show:
    return lambda staff: _sizes(staff).change(steps)


def _measured(staff: StaffTablet) -> None:
    window = staff.tablet.engine.window
    staff.machine.measured = Measured(148.5, date(2026, 11, 20), (window.width(), window.height()))


def _configured(staff: StaffTablet) -> None:
    staff.machine.configured = 160.0


def _sizes(staff: StaffTablet) -> ScreenSizeModel:
    model: object = staff.area.screenSize
    assert isinstance(model, ScreenSizeModel)
    return model
