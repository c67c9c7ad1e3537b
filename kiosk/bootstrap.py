"""The composition root: a request -> log -> attract screen -> everything behind it.

The only module that knows every other. The attract screen comes first and alone; what stands
behind it is made by the worker thread after the first frame, and imported there, because those
imports take longer than the frame. close() takes it all down in reverse.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.content.face import peek
from kiosk.content.pack import PackFace
from kiosk.errors import KnownError
from kiosk.frugal import be_frugal, give_back
from kiosk.paths import program_files
from kiosk.plain_imports import unwrap_imports
from kiosk.request import FirstLook, Request
from kiosk.services.background import OneThread
from kiosk.signs import SignWeight, sign_font
from kiosk.ui.engine import KioskEngine
from kiosk.ui.faces import load_fonts
from kiosk.ui.jobs import Bridge
from kiosk.ui.viewmodels.attract import AttractModel, Poster, StartButton
from kiosk.ui.window import WindowChoice

if TYPE_CHECKING:  # imported after the first frame
    from kiosk.assembly import Backstage
    from kiosk.household import Household
    from kiosk.services.exporting import ExportReport
    from kiosk.services.walking import VisitWalk
    from kiosk.ui.furnishing import Furniture
    from kiosk.ui.viewmodels.kiosk import KioskModel

ReadFace = Callable[[Path], PackFace]
"""Reads from a pack's folder what the attract screen shows."""
Assemble = Callable[[Request, Callable[["ExportReport"], None]], "Backstage"]
"""Makes what stands behind the attract screen, of a request and a listener for exports."""


class KioskApp(QObject):
    """The running kiosk. Needs a QGuiApplication; lives in the GUI thread.

    assemble is run by the worker thread; one of one's own can bring another clock or disk, and
    read_face the attract screen that goes with it. ready is emitted when visits can begin, failed
    with the KnownError that ended the start, left with the exit code that staff asked for.
    supervised: something starts the kiosk again when it ends.
    """

    ready = Signal()
    failed = Signal(object)
    left = Signal(int)

    def __init__(
        self,
        request: Request,
        look: FirstLook,
        choice: WindowChoice,
        log: logging.Logger,
        assemble: Assemble | None = None,
        read_face: ReadFace = peek,
        *,
        supervised: bool = False,
    ) -> None:
        super().__init__()
        unwrap_imports()
        be_frugal()
        self._request = request
        self._look = look
        self._log = log
        self._make_backstage = assemble or assemble_backstage
        self._backstage: Backstage | None = None
        self._furniture: Furniture | None = None
        self._assembling = False
        self._household: Household | None = None
        self._supervised = supervised
        self._bridge = Bridge(self)
        self._bridge.assembled.connect(self._furnish)
        self._bridge.troubled.connect(self._show_trouble)
        self._bridge.calmed.connect(self._end_trouble)
        self._bridge.exported.connect(self._note_export)
        self._background = OneThread(self._bridge.troubled.emit, self._bridge.calmed.emit)
        load_fonts(program_files().fonts, [sign_font(weight) for weight in SignWeight])
        self._attract = AttractModel(poster_of(read_face(look.pack)), self)
        self.engine = KioskEngine(self._attract, choice)
        queued = Qt.ConnectionType.QueuedConnection  # frames come from the render thread
        self.engine.window.frameSwapped.connect(self._begin_assembly, queued)

    @property
    def model(self) -> "KioskModel":
        """Return the root view model; RuntimeError before ready."""
        return self._furnished.model

    @property
    def walk(self) -> "VisitWalk":
        """Return the walk; RuntimeError before ready."""
        return self._furnished.walk

    @property
    def furniture(self) -> "Furniture":
        """Return the view models; RuntimeError before ready."""
        return self._furnished

    @property
    def backstage(self) -> "Backstage":
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
        if self._furniture is not None:
            self._furniture.interrupt()
        if self._household is not None:
            self._household.send_staff_away()

    def close(self) -> None:
        """End the visit if there is one, finish what is queued, close everything."""
        if self._furniture is not None:
            self._furniture.end()
        if self._household is not None:
            self._household.stop()
        self._background.close()
        if self._household is not None:
            self._household.close()
        if self._backstage is not None:
            self._backstage.opened.database.close()
        self.engine.close()
        if self._furniture is not None:
            self._furniture.language.close()

    @property
    def _furnished(self) -> "Furniture":
        if self._furniture is None:
            raise RuntimeError("the kiosk is not ready")
        return self._furniture

    def _begin_assembly(self) -> None:
        """Begin after the first frame; several may have come before the first is told."""
        if self._assembling:
            return
        self._assembling = True
        self.engine.window.frameSwapped.disconnect(self._begin_assembly)
        self._background.submit(self._assemble)

    def _assemble(self) -> None:
        """Import and make everything else. Run by the worker thread."""
        from kiosk import household  # and the view models with it

        assert household  # imported here so that the GUI thread need not wait for it
        try:
            backstage = self._make_backstage(self._request, self._bridge.exported.emit)
            self._bridge.assembled.emit(backstage)
        except KnownError as error:
            self._bridge.assembled.emit(error)

    def _furnish(self, result: "Backstage | KnownError") -> None:
        from kiosk.household import Household
        from kiosk.ui.furnishing import Furniture
        from kiosk.ui.translation import SpokenLanguage

        if isinstance(result, KnownError):
            self._log.error("start failed", extra={"error": str(result)})
            self.failed.emit(result)
            return
        self._backstage = result
        self._log_opening(result)
        library = result.library()
        self._furniture = Furniture.make(
            result.walk(self._background),
            library,
            result.place.clock,
            SpokenLanguage(
                program_files().translations, library.clinic_language, self.engine.retranslate
            ),
            done_after=result.place.settings.idle.done_after,
            reduced_motion=self._look.reduced_motion,
            window=self.engine.window,
        )
        self._furniture.model.setParent(self)  # or what they connect would keep them all alive
        self.engine.furnish(self._furniture.model)
        self.engine.when_at_rest(give_back)
        seek_voice = self._furniture.seek_voice
        self.engine.when_at_rest(lambda: seek_voice(self._log, library.languages))
        self._attract.started.connect(self._furniture.begin)
        self._attract.become_ready()
        self._household = Household(
            self._request,
            result,
            self._furniture,
            self.engine,
            self._background,
            self._log,
            supervised=self._supervised,
            parent=self,
        )
        self._household.left.connect(self._leave)
        self._household.start()
        self.ready.emit()

    def _leave(self, code: int) -> None:
        """End as staff asked: the visit under way ends as by staff."""
        self._log.info("staff end the kiosk", extra={"state": str(code)})
        self.furniture.end()
        self.left.emit(code)

    def _log_opening(self, backstage: "Backstage") -> None:
        for warning in backstage.opened.warnings:
            self._log.warning("database", extra={"state": warning})
        if backstage.opened.recovery is not None:
            self._log.error("database recovered", extra={"state": str(backstage.opened.recovery)})
        self._log.info("ready", extra={"state": backstage.pack.info.version})

    def keep_house(self) -> None:
        """Do now what is done every hour; does nothing before ready."""
        if self._household is not None:
            self._household.keep_house()

    def _note_export(self, report: "ExportReport") -> None:
        if self._household is not None:
            self._household.note_export(report)

    def _show_trouble(self, error: BaseException) -> None:
        if isinstance(error, KnownError):
            self._log.error("trouble", extra={"error": str(error)})
            if self._household is not None:
                self._household.note_trouble(error)
            if self._furniture is not None:
                self._furniture.model.report_trouble("storage")
        else:
            kind = (type(error), error, error.__traceback__)
            self._log.error("bug in the background", exc_info=kind)
            if self._backstage is None:
                self.failed.emit(_start_ended_by(error, self._request))

    def _end_trouble(self) -> None:
        self._log.info("trouble is over")
        if self._furniture is not None:
            self._furniture.model.report_trouble("")


def assemble_backstage(
    request: Request, on_report: Callable[["ExportReport"], None]
) -> "Backstage":
    """Make what stands behind the attract screen; KnownError when it cannot be made."""
    from kiosk.assembly import find_place, raise_backstage

    return raise_backstage(find_place(request), on_report)


def _start_ended_by(bug: BaseException, request: Request) -> KnownError:
    """Return what to tell of a bug that ended the start: a poster nobody can start helps nobody."""
    return KnownError(
        f"the kiosk could not start ({type(bug).__name__})",
        where=str(request.data.logs),
        remedy="Run kiosk doctor; the log has the place of the fault",
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
