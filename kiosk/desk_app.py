"""The desk's composition root: a request -> settings -> log -> database -> desk -> window.

Stands beside kiosk.bootstrap, which is the kiosk's. What the desk does belongs to the services,
what it shows to kiosk.ui.
"""

import logging
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from db.beside import open_beside
from db.database import Database
from db.desk_store import SqlDeskStore
from db.store import SqlVisitStore
from kiosk import __version__
from kiosk.assembly import (
    Place,
    database_settings,
    find_place,
    forgetting_in,
    open_folder,
    press_of,
    read_passphrase,
)
from kiosk.clinic_pack import ClinicPack, read_clinic_pack
from kiosk.documents.elsewhere import SheetsElsewhere
from kiosk.documents.note import note_lines
from kiosk.documents.strings import WORDS, words_for
from kiosk.documents.unlock import unlocker
from kiosk.domain.ids import LanguageTag
from kiosk.domain.ports import ExportFolder
from kiosk.domain.summary import Stamp, Summary
from kiosk.household.staffing import staff_access
from kiosk.paths import own_command, program_files
from kiosk.printing import make_queue
from kiosk.request import PRINT, Request
from kiosk.services.background import Errands
from kiosk.services.desk import Desk, DeskTools
from kiosk.services.exporting import DocumentExport, ExportReport
from kiosk.services.forgetting import Forgetting
from kiosk.services.staff_access import StaffAccess
from kiosk.signs import SignWeight, sign_font
from kiosk.system import time_zone
from kiosk.ui.desk_engine import DeskEngine
from kiosk.ui.faces import load_fonts
from kiosk.ui.jobs import Bridge, Jobs
from kiosk.ui.link_guard import LinkGuard
from kiosk.ui.sheet_pages import SheetPages
from kiosk.ui.translation import SpokenLanguage
from kiosk.ui.viewmodels.desk.desk import DeskModel, DeskWorld
from kiosk.ui.viewmodels.desk.words import Clinic
from kiosk.ui.window import WindowChoice

SECONDS_A_MINUTE = 60
HOUSEKEEPING_MS = 3_600_000
PATIENCE = 12.0
"""Seconds that the end of the program waits for a call that hangs in a network drive."""


@dataclass(frozen=True, slots=True)
class BackOffice:
    """What stands behind the desk's window. Used by the worker thread."""

    place: Place
    database: Database
    desk: Desk
    access: StaffAccess
    clinic: Clinic
    language: LanguageTag
    sheets: SheetsElsewhere
    forgetting: Forgetting

    def forget(self) -> list[str]:
        """Delete what this desk wrote and whose time is over; return what is wrong, if anything."""
        keep = timedelta(hours=self.place.settings.retention.hours)
        return [str(failure) for failure in self.forgetting.forget(keep=keep).failures]

    def close(self) -> None:
        """End the process that makes sheets, close the database."""
        self.sheets.rest()
        self.database.close()


@dataclass(frozen=True, slots=True)
class _Room:
    """What is known before the database is opened."""

    place: Place
    pack: ClinicPack
    passphrase: str | None
    folder: ExportFolder

    @property
    def name(self) -> str:
        """Return what the desk is called."""
        return desk_name(self.place)

    def clinic(self) -> Clinic:
        """Return what the view models know of the clinic."""
        content = self.pack.content(self.pack.language)
        return Clinic(
            flags={question.id: question.flag for question in content.safety},
            languages={one.language: one.language_name for one in self.pack.pack.contents.values()},
            outline=self.pack.outline,
            zone=time_zone(self.place.settings.kiosk.time_zone),
            station=self.name,
        )

    def note(self, summary: Summary) -> str:
        """Return the note for the record, in the clinic's language and zone."""
        words = words_for(self.pack.language, WORDS)
        return "\n".join(note_lines(summary, words))


def open_office(request: Request, on_report: Callable[[ExportReport], None]) -> BackOffice:
    """Open everything behind the desk's window; KnownError when it cannot be opened.

    on_report is called in the worker thread after each round of exporting.
    """
    place = find_place(request)
    room = _room_of(place)
    beside = replace(database_settings(place), device=room.name)
    with ExitStack() as stack:
        database = open_beside(beside, place.clock)
        stack.callback(database.close)
        access = staff_access(database, place.settings.kiosk.id, place.clock)
        store = SqlDeskStore(database, place.clock)
        sheets = SheetsElsewhere(press_of(place, room.passphrase), [*own_command(), PRINT])
        exports = DocumentExport(
            store=store,
            sheets=sheets,
            folder=room.folder,
            contents=room.pack.content,
            outline=room.pack.outline,
            clinic_language=room.pack.language,
            stamp=Stamp(__version__, place.settings.kiosk.id),
            clock=place.clock,
            on_report=on_report,
        )
        tools = DeskTools(
            exports=exports,
            folder=room.folder,
            sheets=sheets,
            unlock=unlocker(room.passphrase),
            note=room.note,
            queue=make_queue(place.settings.printer.queue),
            clock=place.clock,
        )
        stack.pop_all()
        return BackOffice(
            place=place,
            database=database,
            desk=Desk(store, tools),
            access=access,
            clinic=room.clinic(),
            language=room.pack.language,
            sheets=sheets,
            forgetting=forgetting_in(place, SqlVisitStore(database, place.clock)),
        )


def _room_of(place: Place) -> _Room:
    settings = place.settings
    passphrase = read_passphrase(settings.documents.passphrase_file)
    clinic = read_clinic_pack(place.pack, settings)
    folder = open_folder(place, writer=desk_name(place))
    return _Room(place, clinic, passphrase, folder)


def desk_name(place: Place) -> str:
    """Return what the desk is called; never what the kiosk beside it is."""
    return place.settings.desk.name or f"{place.settings.kiosk.id}-desk"


class DeskApp(QObject):
    """The running desk. Needs a QGuiApplication; lives in the GUI thread.

    Raises KnownError when something behind it cannot be opened.
    """

    def __init__(self, request: Request, choice: WindowChoice, log: logging.Logger) -> None:
        super().__init__()
        self._log = log
        self._bridge = Bridge(self)
        self._office = open_office(request, self._bridge.exported.emit)
        self._errands = Errands(self._note_bug)
        self._jobs = Jobs(self._errands, self)
        pages = SheetPages()
        load_fonts(program_files().fonts, [sign_font(weight) for weight in SignWeight])
        settings = self._office.place.settings
        world = DeskWorld(
            desk=self._office.desk,
            access=self._office.access,
            clinic=self._office.clinic,
            clock=self._office.place.clock,
            clipboard=QGuiApplication.clipboard(),
            # A kiosk's staff screens close after two minutes, in a waiting room. The desk is
            # behind the counter, and a nurse on the phone would be signed out all day long.
            sign_out_after=float(settings.desk.sign_out_after * SECONDS_A_MINUTE),
        )
        self.model = DeskModel(world, self._jobs, pages, self)
        self.engine = DeskEngine(self.model, pages, choice)
        self._links = LinkGuard(log, self)
        self._language = SpokenLanguage(
            program_files().translations, self._office.language, self.engine.retranslate
        )
        self._bridge.exported.connect(self._note_export)
        self._housekeeping = QTimer(self)
        self._housekeeping.setInterval(HOUSEKEEPING_MS)
        self._housekeeping.timeout.connect(self.keep_house)

    def show(self) -> None:
        """Show the sign-in page and begin to look at the clock."""
        self.engine.show()
        self.engine.run_timers()
        self._housekeeping.start()
        self.keep_house()
        self._log.info("ready", extra={"state": "desk"})

    @Slot()
    def keep_house(self) -> None:
        """Forget what is old. Called at the start and every hour."""
        self._errands.submit(self._forget)

    def recover_from_bug(self) -> None:
        """Sign out after an error of our own: what is on the screen may be wrong."""
        self.model.signOut()

    def close(self) -> None:
        """Sign out, finish what is queued, close everything."""
        self._housekeeping.stop()
        self.model.signOut()
        if not self._errands.close(PATIENCE):
            self._log.error("a call did not come back")
        self.engine.close()
        self._links.stop()
        self._language.close()
        self._office.close()

    def _forget(self) -> None:
        """Run by the worker thread."""
        for trouble in self._office.forget():
            self._log.error("not forgotten", extra={"error": trouble})

    @Slot(object)
    def _note_export(self, report: ExportReport) -> None:
        if report.failure is not None:
            detail = {"error": str(report.failure), "count": report.still_due}
            self._log.error("export failed", extra=detail)
        elif report.exported:
            self._log.info("exported", extra={"count": len(report.exported)})
        self.model.note_report(report)

    def _note_bug(self, error: BaseException) -> None:
        kind = (type(error), error, error.__traceback__)
        self._log.error("bug in the background", exc_info=kind)
