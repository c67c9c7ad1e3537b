"""The composition root: a request -> log -> attract screen -> everything behind it.

The only module that knows every other. The attract screen comes first and alone; what stands
behind it is made by the worker thread after the first frame, and imported there, because those
imports take longer than the frame. close() takes it all down in reverse.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.calibration import read_measured
from kiosk.content.face import peek
from kiosk.content.pack import PackFace
from kiosk.errors import ExitCode, KnownError
from kiosk.paths import own_command, program_files
from kiosk.platform.memory import be_frugal, give_back
from kiosk.request import FirstLook, Request
from kiosk.services.background import OneThread
from kiosk.signs import SignWeight, sign_font
from kiosk.ui.engine import KioskEngine
from kiosk.ui.faces import forget_glyphs, load_fonts
from kiosk.ui.jobs import Bridge
from kiosk.ui.link_guard import LinkGuard
from kiosk.ui.screens import ScreenKeeper
from kiosk.ui.viewmodels.attract import AttractModel, Poster, PosterScene, StartButton
from kiosk.ui.window import WindowChoice
from kiosk.ui.window_guard import WindowGuard

if TYPE_CHECKING:  # imported after the first frame
    from kiosk.assembly import Backstage
    from kiosk.household.household import Household
    from kiosk.services.exporting import ExportReport
    from kiosk.services.walking import VisitWalk
    from kiosk.settings import Settings
    from kiosk.ui.furnishing import Furniture
    from kiosk.ui.rest import RestWatch
    from kiosk.ui.viewmodels.appearance import UsualLooks
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
        self._rest: RestWatch | None = None
        self._guard: WindowGuard | None = None
        self._keeper: ScreenKeeper | None = None
        self._guarded = not choice.windowed
        self._links = LinkGuard(log, self)
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
        if self._guarded:
            self._guard = WindowGuard(self.engine.window, self._log)
            self._keeper = ScreenKeeper(self.engine.window, self._look.screen, self._log)

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
        for watch in (self._rest, self._keeper, self._guard):
            if watch is not None:
                watch.stop()
        self.engine.close()
        self._links.stop()
        if self._furniture is not None:
            self._furniture.language.close()

    @property
    def _furnished(self) -> "Furniture":
        if self._furniture is None:
            raise RuntimeError("the kiosk is not ready")
        return self._furniture

    @Slot()
    def _begin_assembly(self) -> None:
        """Begin after the first frame; several may have come before the first is told."""
        if self._assembling:
            return
        self._assembling = True
        self.engine.window.frameSwapped.disconnect(self._begin_assembly)
        self._background.submit(self._assemble)

    def _assemble(self) -> None:
        """Import and make everything else. Run by the worker thread."""
        from kiosk.household import household  # and the view models with it

        assert household  # imported here so that the GUI thread need not wait for it
        try:
            backstage = self._make_backstage(self._request, self._bridge.exported.emit)
            self._bridge.assembled.emit(backstage)
        except KnownError as error:
            self._bridge.assembled.emit(error)

    @Slot(object)
    def _furnish(self, result: "Backstage | KnownError") -> None:
        from kiosk.household.household import Household
        from kiosk.ui.furnishing import Furniture
        from kiosk.ui.rest import rest_while_waiting
        from kiosk.ui.translation import SpokenLanguage

        if isinstance(result, KnownError):
            self._log.error("start failed", extra={"error": str(result)})
            self.failed.emit(result)
            return
        self._backstage = result
        self._log_opening(result)
        library = result.library()
        walk = result.walk(self._background)
        self._furniture = Furniture.make(
            walk,
            library,
            result.place.clock,
            SpokenLanguage(
                program_files().translations, library.clinic_language, self.engine.retranslate
            ),
            done_after=result.place.settings.idle.done_after,
            looks=self._usual_looks(result.place.settings),
            window=self.engine.window,
            paused=result.paused(walk, self._background),
        )
        self._furniture.model.setParent(self)  # or what they connect would keep them all alive
        self.engine.furnish(self._furniture.model)
        self._rest = rest_while_waiting(
            self.engine,
            self._attract,
            self._furniture.reading,
            result.place.rest,
            result.place.clock,
        )
        self.engine.when_at_rest(self._tidy_up)
        seek_voice = self._furniture.seek_voice
        voice = [*own_command(), "voice"]
        self.engine.when_at_rest(lambda: seek_voice(voice, library.languages, self._log))
        self._attract.started.connect(self._furniture.begin)
        self._furniture.invite_back(self._attract, program_files().translations)
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
        self._household.unfit.connect(self._give_up)
        self._household.start()
        self.ready.emit()

    def _usual_looks(self, settings: "Settings") -> "UsualLooks":
        """Return what every visit begins with."""
        from kiosk.ui.system_looks import system_theme
        from kiosk.ui.viewmodels.appearance import UsualLooks

        return UsualLooks(
            text_scale=settings.display.text_size / 100,
            reduced_motion=self._look.reduced_motion,
            theme=system_theme,
            settle_ms=settings.display.ignore_second_touch_ms,
        )

    def _tidy_up(self) -> None:
        """Give back memory; between visits also that of far screens and of drawn letters."""
        if self.walk.journey.visit is None:
            self.engine.forget_far_screens()
            forget_glyphs()
        give_back()

    @Slot(int)
    def _leave(self, code: int) -> None:
        """End as staff asked: the visit under way ends as by staff; who paused can come back."""
        self._log.info("staff end the kiosk", extra={"state": str(code)})
        if code == ExitCode.RESTART_WANTED:
            self.furniture.paused.stay()
        self.furniture.end()
        self.left.emit(code)

    @Slot(object)
    def _give_up(self, error: KnownError) -> None:
        """End because of the machine, with the exit code that says so."""
        self._log.error("the kiosk cannot go on", extra={"error": str(error)})
        self.failed.emit(error)

    def _log_opening(self, backstage: "Backstage") -> None:
        for warning in backstage.opened.warnings:
            self._log.warning("database", extra={"state": warning})
        if backstage.opened.recovery is not None:
            self._log.error("database recovered", extra={"state": str(backstage.opened.recovery)})
        try:
            read_measured(backstage.place.data.measured_screen)
        except KnownError as error:
            self._log.warning("the screen's size is guessed", extra={"error": str(error)})
        self._log.info("ready", extra={"state": backstage.pack.info.version})

    def keep_house(self) -> None:
        """Do now what is done every hour; does nothing before ready."""
        if self._household is not None:
            self._household.keep_house()

    @Slot(object)
    def _note_export(self, report: "ExportReport") -> None:
        if self._household is not None:
            self._household.note_export(report)

    @Slot(object)
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

    @Slot()
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
    return Poster(
        title=first.title,
        invitation=first.invitation,
        starts=[StartButton(one.tag, one.name, one.start_label) for one in face.languages],
        scenes=[
            PosterScene(face.picture_file(wide.id), face.picture_file(tall.id), wide.alt)
            for wide, tall in first.posters
        ],
    )
