"""The list of visits: which day, which state, which code; new ones come by themselves."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.desk import COUNTED_TO, ROWS_AT_ONCE, DeskList, DeskQuery, DeskState
from kiosk.domain.ids import VisitId
from kiosk.domain.ports import Clock
from kiosk.errors import KnownError
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.steady import SteadyRowsModel
from kiosk.ui.viewmodels.desk.words import ROW, Clinic, detail_of, kind_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CODE_LENGTH = 16


@QmlElement
class DeskVisitsModel(QObject):
    """The rows and what they are chosen by. listed is emitted with each DeskList that came."""

    changed = Signal()
    listed = Signal(object)

    def __init__(
        self,
        ask: Callable[[DeskQuery], DeskList],
        jobs: Jobs,
        clinic: Clinic,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._jobs = jobs
        self._clinic = clinic
        self._clock = clock
        self._rows = SteadyRowsModel(ROW, self)
        self._active = False
        self._state = ""
        self._day: date | None = None
        self._code = ""
        self._limit = self._read = ROWS_AT_ONCE
        self._found = DeskList((), more=False)
        self._baseline: set[VisitId] | None = None
        self._asked: DeskQuery | None = None
        self._followed = True
        self._loaded = False
        self._fresh = 0
        self._trouble_kind = self._trouble = ""
        self._clear()

    @Property(SteadyRowsModel, constant=True)
    def rows(self) -> SteadyRowsModel:
        """Return the visits."""
        return self._rows

    @Property(str, notify=changed)
    def state(self) -> str:
        """Return the state that is shown: waiting, reviewed, done; empty for all."""
        return self._state

    @Property(list, notify=changed)
    def counts(self) -> list[str]:
        """Return how many wait, are reviewed, are done, are there at all, on the day shown.

        Nobody counts further than 500: more is "500+".
        """
        known = [self._found.counts.get(state, 0) for state in DeskState]
        counted = all(count < COUNTED_TO for count in known)
        each = [str(count) if count < COUNTED_TO else f"{COUNTED_TO}+" for count in known]
        return [*each, str(sum(known)) if counted else f"{COUNTED_TO}+"]

    @Property(str, notify=changed)
    def day(self) -> str:
        """Return the day that is shown, as YYYY-MM-DD; empty for any day."""
        return self._day.isoformat() if self._day else ""

    @Property(int, notify=changed)
    def daysAgo(self) -> int:
        """Return how many days ago that is; -1 for any day."""
        return (self._today() - self._day).days if self._day else -1

    @Property(str, notify=changed)
    def today(self) -> str:
        """Return today, as YYYY-MM-DD."""
        return self._today().isoformat()

    @Property(str, notify=changed)
    def code(self) -> str:
        """Return what codes are searched for."""
        return self._code

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        """Tell whether the list is what was asked for."""
        return self._loaded

    @Property(bool, notify=changed)
    def more(self) -> bool:
        """Tell whether there are more rows than are shown."""
        return self._found.more

    @Property(int, notify=changed)
    def fresh(self) -> int:
        """Return how many visits came since somebody last looked."""
        return self._fresh

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Return why the list is not up to date, for IT; may be empty."""
        return self._trouble

    @Property(str, notify=changed)
    def troubleKind(self) -> str:
        """Return which sentence QML has for it; empty while all is well."""
        return self._trouble_kind

    @Slot(str)
    def showState(self, state: str) -> None:
        """Show the visits of one state; empty for all."""
        self._state = state
        self._anew()

    @Slot(int)
    def turnDay(self, by: int) -> None:
        """Show a day before or after; never one after today. From any day it is today."""
        day = self._day + timedelta(days=by) if self._day else self._today()
        self._day = min(day, self._today())
        self._anew()

    @Slot()
    def showToday(self) -> None:
        """Show today."""
        self._day = self._today()
        self._anew()

    @Slot()
    def showAnyDay(self) -> None:
        """Show the visits of all days that are kept."""
        self._day = None
        self._anew()

    @Slot(str)
    def search(self, code: str) -> None:
        """Show the visits whose code begins with this."""
        if code.strip()[:CODE_LENGTH] != self._code:
            self._code = code.strip()[:CODE_LENGTH]
            self._anew()

    @Slot()
    def showMore(self) -> None:
        """Show more rows."""
        self._limit += ROWS_AT_ONCE
        self.poll()

    @Slot()
    def look(self) -> None:
        """Note that somebody saw what is new."""
        if self._fresh:
            self._fresh = 0
            self.changed.emit()

    def begin(self) -> None:
        """Show today's visits that wait, for somebody who has just signed in."""
        self._active = True
        self._clear()
        self._anew()

    def end(self) -> None:
        """Forget every row."""
        self._active = False
        self._clear()
        self._rows.show([])
        self.changed.emit()

    @Slot()
    def poll(self) -> None:
        """Ask for the list again, unless it is being asked for; a new day begins by itself."""
        if self._followed and self._day is not None and self._day != self._today():
            self._day = self._today()
            self._baseline = None
        query = self._query()
        if not self._active or self._asked == query:
            return
        self._asked = query
        self._jobs.ask(
            lambda: self._ask(query), lambda found: self._came(query, found), self._failed
        )

    def _clear(self) -> None:
        self._state = DeskState.WAITING.value
        self._day = self._today()
        self._code = ""
        self._limit = self._read = ROWS_AT_ONCE
        self._found = DeskList((), more=False)
        self._baseline = None
        self._asked = None
        self._followed = True
        self._loaded = False
        self._fresh = 0
        self._trouble_kind = self._trouble = ""

    def _anew(self) -> None:
        """Ask for another list than the one that is shown."""
        self._followed = self._day == self._today()
        self._limit = ROWS_AT_ONCE
        self._baseline = None
        self._loaded = False
        self._fresh = 0
        self.changed.emit()
        self.poll()

    def _came(self, query: DeskQuery, found: DeskList) -> None:
        if self._asked == query:
            self._asked = None
        if not self._active or query != self._query():
            return  # somebody asked for another list meanwhile
        ids = {visit.id for visit in found.visits}
        if self._baseline is None:
            self._baseline = ids
        else:
            waiting = {v.id for v in found.visits if v.state is DeskState.WAITING}
            # Rows that "Show more" brought are old; new ones ended after the newest known.
            self._fresh += len(waiting - self._baseline) if query.limit == self._read else 0
            self._baseline |= ids
        self._read = query.limit
        self._found = found
        self._loaded = True
        self._trouble_kind = self._trouble = ""
        self._rows.show([self._clinic.row(visit) for visit in found.visits])
        self.changed.emit()
        self.listed.emit(found)

    def _failed(self, error: KnownError) -> None:
        self._asked = None
        if self._active:
            self._trouble_kind, self._trouble = kind_of(error), detail_of(error)
            self.changed.emit()

    def _query(self) -> DeskQuery:
        query = DeskQuery(
            state=DeskState(self._state) if self._state else None,
            code=self._code,
            limit=self._limit,
        )
        if self._day is None:
            return query
        return replace(
            query,
            ended_from=self._midnight(self._day),
            ended_before=self._midnight(self._day + timedelta(days=1)),
        )

    def _midnight(self, day: date) -> datetime:
        begins = datetime.combine(day, time(), tzinfo=self._clinic.zone)
        return begins if self._clinic.zone else begins.astimezone()

    def _today(self) -> date:
        return self._clinic.local(self._clock.now()).date()
