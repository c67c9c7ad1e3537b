"""The composition root: settings -> paths -> log -> screens -> database, content, services.

The only module that knows every other. The attract screen comes first; what stands behind it is
made by the worker thread after the first frame. close() takes it all down in reverse.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk import __version__
from kiosk.content import Pack, PackFace, load_pack, peek
from kiosk.domain.content import Content
from kiosk.domain.idle import IdleLimits
from kiosk.domain.ids import LanguageTag
from kiosk.domain.journey import Stop
from kiosk.domain.outline import CodePolicy, JourneyPath, Outline, outline_of
from kiosk.domain.ports import Clock, CodeIssuer, DocumentKind, ExportFolder, SheetWriter
from kiosk.domain.summary import Stamp, Summary
from kiosk.domain.visit import StopReason
from kiosk.errors import ConfigError, KnownError
from kiosk.paths import DataFolder, ProgramFiles
from kiosk.services.background import OneThread
from kiosk.services.exporting import DocumentExport, ExportReport
from kiosk.services.forgetting import forget_old_answers
from kiosk.services.recovering import end_interrupted_visits
from kiosk.services.walking import VisitWalk
from kiosk.settings import Settings
from kiosk.ui.engine import KioskEngine, WindowChoice, load_fonts
from kiosk.ui.idle import TouchWatch
from kiosk.ui.jobs import Bridge
from kiosk.ui.viewmodels.appearance import AppearanceModel
from kiosk.ui.viewmodels.attract import AttractModel, Poster, StartButton
from kiosk.ui.viewmodels.base import Library
from kiosk.ui.viewmodels.idle import IdleModel
from kiosk.ui.viewmodels.kiosk import KioskModel

if TYPE_CHECKING:  # loaded after the first frame
    from db.engine import Opened
    from db.settings import DatabaseSettings
    from db.store import SqlVisitStore

RETRY_MS = 10_000
"""How long to wait before trying again what met trouble, or a document that could not go out."""
HOUSEKEEPING_MS = 3_600_000
SHORTEST_PASSPHRASE = 12


@dataclass(frozen=True, slots=True)
class Place:
    """Everything that is known before anything is opened."""

    settings: Settings
    program: ProgramFiles
    data: DataFolder
    clock: Clock
    codes: CodeIssuer

    @property
    def pack(self) -> Path:
        """Return the content pack's folder."""
        return self.settings.pack.folder or self.program.default_pack

    @property
    def documents(self) -> Path:
        """Return the export folder."""
        return self.settings.documents.folder or self.data.documents


@dataclass(frozen=True, slots=True)
class Backstage:
    """What stands behind the attract screen. Made and used by the worker thread."""

    pack: Pack
    outline: Outline
    store: "SqlVisitStore"
    opened: "Opened"
    exports: DocumentExport
    contents: Callable[[LanguageTag], Content]


def raise_backstage(place: Place, on_report: Callable[[ExportReport], None]) -> Backstage:
    """Load the pack, open the database, end what was interrupted; KnownError when it cannot be."""
    from db.engine import open_database
    from db.store import SqlVisitStore

    settings = place.settings
    pack = load_pack(place.pack)
    clinic = LanguageTag(settings.kiosk.language)
    if clinic not in pack.contents:
        raise ConfigError(
            f"the content pack has no language {clinic!r}",
            where="kiosk.language",
            remedy=f"Use one of: {', '.join(pack.languages)}",
        )
    outline = outline_of(
        pack.content(clinic),
        switched_off=pack.steps_off,
        path=JourneyPath(settings.visit.path),
        code=CodePolicy(settings.visit.code),
    )

    def contents(language: LanguageTag) -> Content:
        return pack.contents.get(language) or pack.content(clinic)

    opened = open_database(database_settings(place), place.clock)
    store = SqlVisitStore(opened.database, place.clock)
    exports = DocumentExport(
        store=store,
        sheets=LateSheets(partial(open_printer, place)),
        folder=open_folder(place),
        contents=contents,
        outline=outline,
        clinic_language=clinic,
        stamp=Stamp(__version__, settings.kiosk.id),
        clock=place.clock,
        on_report=on_report,
    )
    end_interrupted_visits(store, outline, place.clock, place.codes)
    return Backstage(pack, outline, store, opened, exports, contents)


class KioskApp(QObject):
    """The running kiosk. Needs a QGuiApplication; lives in the GUI thread.

    ready is emitted when visits can begin, failed with the KnownError that ended the start.
    """

    ready = Signal()
    failed = Signal(object)

    def __init__(self, place: Place, choice: WindowChoice, log: logging.Logger) -> None:
        super().__init__()
        self._place = place
        self._log = log
        self._backstage: Backstage | None = None
        self._model: KioskModel | None = None
        self._walk: VisitWalk | None = None
        self._watch: TouchWatch | None = None
        self._exports_due = 0
        self._bridge = Bridge(self)
        self._bridge.assembled.connect(self._furnish)
        self._bridge.troubled.connect(self._show_trouble)
        self._bridge.calmed.connect(self._end_trouble)
        self._bridge.exported.connect(self._note_export)
        self._background = OneThread(self._bridge.troubled.emit, self._bridge.calmed.emit)
        self._retry = self._timer(RETRY_MS, self._try_again)
        self._housekeeping = self._timer(HOUSEKEEPING_MS, self._keep_house)
        load_fonts(place.program.fonts)
        reduced_motion = place.settings.display.reduced_motion
        self.appearance = AppearanceModel(reduced_motion=reduced_motion, parent=self)
        self._attract = AttractModel(poster_of(peek(place.pack)), self)
        self.engine = KioskEngine(self._attract, choice)
        self.engine.window.frameSwapped.connect(self._begin_assembly)

    @property
    def model(self) -> KioskModel:
        """Return the root view model; RuntimeError before ready."""
        if self._model is None:
            raise RuntimeError("the kiosk is not ready")
        return self._model

    @property
    def walk(self) -> VisitWalk:
        """Return the walk; RuntimeError before ready."""
        if self._walk is None:
            raise RuntimeError("the kiosk is not ready")
        return self._walk

    @property
    def backstage(self) -> Backstage:
        """Return what stands behind the screens; RuntimeError before ready."""
        if self._backstage is None:
            raise RuntimeError("the kiosk is not ready")
        return self._backstage

    @property
    def background(self) -> OneThread:
        """Return the worker thread's queue."""
        return self._background

    def show(self) -> None:
        """Show the attract screen; the rest follows after its first frame."""
        self.engine.show()

    def recover_from_bug(self) -> None:
        """End the visit and go back to attract after an error of our own."""
        if self._walk is not None:
            self._walk.handle(Stop(StopReason.INTERRUPTED))

    def close(self) -> None:
        """End the visit if there is one, finish what is queued, close everything."""
        if self._walk is not None:
            self._walk.handle(Stop(StopReason.STAFF))
        if self._watch is not None:
            self._watch.stop()
        self._retry.stop()
        self._housekeeping.stop()
        self._background.close()
        if self._backstage is not None:
            self._backstage.opened.database.close()
        self.engine.close()

    def _begin_assembly(self) -> None:
        self.engine.window.frameSwapped.disconnect(self._begin_assembly)
        self._background.submit(self._assemble)

    def _assemble(self) -> None:
        """Run by the worker thread."""
        try:
            self._bridge.assembled.emit(raise_backstage(self._place, self._bridge.exported.emit))
        except KnownError as error:
            self._bridge.assembled.emit(error)

    def _furnish(self, result: Backstage | KnownError) -> None:
        if isinstance(result, KnownError):
            self._log.error("start failed", extra={"error": str(result)})
            self.failed.emit(result)
            return
        settings = self._place.settings
        self._backstage = result
        self._log_opening(result)
        self._walk = VisitWalk(
            outline=result.outline,
            store=result.store,
            exports=result.exports,
            background=self._background,
            clock=self._place.clock,
            codes=self._place.codes,
            idle_limits=IdleLimits(settings.idle.warn_after, settings.idle.countdown),
        )
        library = Library(
            contents=result.contents,
            languages=result.pack.languages,
            clinic_language=LanguageTag(settings.kiosk.language),
            illustrations=result.pack.folder / "illustrations",
        )
        done_after = settings.idle.done_after
        idle = IdleModel(self._walk, self._place.clock, done_after=done_after)
        self._model = KioskModel(self._walk, library, self.appearance, idle, self)
        idle.setParent(self._model)
        self._watch = TouchWatch(self.engine.window, idle)
        self.engine.furnish(self._model)
        self._attract.started.connect(self._begin_visit)
        self._attract.become_ready()
        self._keep_house()
        self._retry.start()
        self._housekeeping.start()
        self.ready.emit()

    def _begin_visit(self, language: str) -> None:
        self.walk.begin(LanguageTag(language))

    def _log_opening(self, backstage: Backstage) -> None:
        for warning in backstage.opened.warnings:
            self._log.warning("database", extra={"state": warning})
        if backstage.opened.recovery is not None:
            self._log.error("database recovered", extra={"state": str(backstage.opened.recovery)})
        self._log.info("ready", extra={"state": backstage.pack.info.version})

    def _try_again(self) -> None:
        self._background.retry()
        if self._model is not None and self._exports_due:
            self._background.submit(self.backstage.exports.export_due)

    def _keep_house(self) -> None:
        """Forget what is old, send out what is due."""
        store, clock = self.backstage.store, self._place.clock
        keep = timedelta(hours=self._place.settings.retention.hours)

        def forget() -> None:
            forget_old_answers(store, clock, keep=keep)

        self._background.submit(forget)
        self._background.submit(self.backstage.exports.export_due)

    def _note_export(self, report: ExportReport) -> None:
        self._exports_due = report.still_due
        if report.failure is not None:
            detail = {"error": str(report.failure), "count": report.still_due}
            self._log.error("export failed", extra=detail)
        elif report.exported:
            self._log.info("exported", extra={"count": len(report.exported)})

    def _show_trouble(self, error: BaseException) -> None:
        if isinstance(error, KnownError):
            self._log.error("trouble", extra={"error": str(error)})
            if self._model is not None:
                self._model.report_trouble("storage")
        else:
            kind = (type(error), error, error.__traceback__)
            self._log.error("bug in the background", exc_info=kind)

    def _end_trouble(self) -> None:
        self._log.info("trouble is over")
        if self._model is not None:
            self._model.report_trouble("")

    def _timer(self, every_ms: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(every_ms)
        timer.timeout.connect(call)
        return timer


class LateSheets:
    """A sheet writer that is made when the first sheet is due: its libraries take long to load."""

    def __init__(self, make: Callable[[], SheetWriter]) -> None:
        self._make = make
        self._writer: SheetWriter | None = None

    def write(self, kind: DocumentKind, summary: Summary) -> bytes:
        """Return the whole PDF file."""
        if self._writer is None:
            self._writer = self._make()
        return self._writer.write(kind, summary)


def open_printer(place: Place) -> SheetWriter:
    """Return the writer of the sheets; KnownError when fonts or the passphrase cannot be read."""
    from kiosk.documents.fonts import FontFiles
    from kiosk.documents.paper import Paper
    from kiosk.documents.printer import SheetPrinter

    return SheetPrinter(
        FontFiles.bundled(),
        place.pack / "illustrations",
        Paper[place.settings.documents.paper.upper()],
        passphrase=_passphrase(place.settings.documents.passphrase_file),
    )


def open_folder(place: Place) -> ExportFolder:
    """Return the export folder."""
    from kiosk.documents.folder import LocalExportFolder

    return LocalExportFolder(place.documents)


def database_settings(place: Place) -> "DatabaseSettings":
    """Return what the database needs to be told."""
    from db.settings import DatabaseSettings

    url = place.settings.database.url
    return DatabaseSettings(
        folder=place.data.root,
        url=url.get_secret_value() if url else "",
        device=place.settings.kiosk.id,
        key_path=place.settings.database.key_file,
        backup_path=place.data.backups,
    )


def poster_of(face: PackFace) -> Poster:
    """Return what the attract screen shows of a pack."""
    first = face.languages[0]
    wide, tall = first.screens["attract-wide"], first.screens["attract-tall"]
    return Poster(
        title=first.title,
        invitation=first.invitation,
        starts=[StartButton(one.tag, one.name, one.start_label) for one in face.languages],
        wide=face.picture_file(wide.id),
        tall=face.picture_file(tall.id),
        alt=wide.alt,
    )


def _passphrase(file: Path | None) -> str | None:
    if file is None:
        return None
    remedy = f"Put {SHORTEST_PASSPHRASE} characters or more on its first line"
    try:
        first = file.read_text(encoding="utf-8").splitlines()[:1]
    except (OSError, UnicodeDecodeError) as error:
        what = "the passphrase file cannot be read"
        raise ConfigError(what, where=str(file), remedy=remedy) from error
    if not first or len(first[0]) < SHORTEST_PASSPHRASE:
        raise ConfigError("the passphrase is too short", where=str(file), remedy=remedy)
    return first[0]
