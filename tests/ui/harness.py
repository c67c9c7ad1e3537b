"""The real screens on fakes: a tablet that a test or an eye can walk through."""

import os
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import shiboken6
from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.bootstrap import poster_of
from kiosk.content import Pack, PackFace, load_pack, peek
from kiosk.domain.idle import IdleLimits
from kiosk.domain.ids import LanguageTag
from kiosk.domain.journey import Begin, CalledAway, Give, Journey, Next, Open
from kiosk.domain.outline import CodePolicy, JourneyPath, outline_of
from kiosk.domain.ports import SheetWriter
from kiosk.domain.resting import RestRules
from kiosk.domain.summary import Stamp
from kiosk.domain.visit import Answer, Page
from kiosk.paths import program_files
from kiosk.services.exporting import DocumentExport
from kiosk.services.pausing import PausedVisits
from kiosk.services.walking import VisitWalk
from kiosk.signs import SignWeight, sign_font
from kiosk.ui.accessible import controls, name_focus
from kiosk.ui.engine import KioskEngine
from kiosk.ui.faces import load_fonts
from kiosk.ui.furnishing import invite_back
from kiosk.ui.rest import rest_while_waiting
from kiosk.ui.spoken import pieces_of
from kiosk.ui.switches import SwitchWatch
from kiosk.ui.translation import SpokenLanguage
from kiosk.ui.viewmodels.appearance import AppearanceModel, UsualLooks
from kiosk.ui.viewmodels.attract import AttractModel
from kiosk.ui.viewmodels.base import Library
from kiosk.ui.viewmodels.comforts import Comforts
from kiosk.ui.viewmodels.idle import IdleModel
from kiosk.ui.viewmodels.kiosk import KioskModel
from kiosk.ui.viewmodels.pausing import PauseModel
from kiosk.ui.viewmodels.read_aloud import ReadAloudModel
from kiosk.ui.viewmodels.scanning import ScanModel
from kiosk.ui.window import WindowChoice
from tests.fakes import (
    AtOnce,
    CountingCodes,
    FakeClock,
    MemoryFolder,
    MemoryPauses,
    MemoryStore,
    PlainSheets,
)

PACK = Path(__file__).parents[2] / "resources" / "packs" / "facet-next-steps"
ENGLISH = LanguageTag("en")


def load_program_fonts() -> None:
    """Load the program's fonts as the program does."""
    load_fonts(program_files().fonts, [sign_font(weight) for weight in SignWeight])


class Tablet:
    """The whole kiosk on fakes; window sizes in pixels."""

    def __init__(
        self,
        pack: Pack,
        *,
        size: tuple[int, int] = (1280, 800),
        path: JourneyPath = JourneyPath.FULL,
        code: CodePolicy = CodePolicy.OPTIONAL,
        sheets: SheetWriter | None = None,
        face: PackFace | None = None,
        rest: RestRules | None = None,
        looks: UsualLooks | None = None,
        pause_minutes: int = 15,
    ) -> None:
        self.pack = pack
        self.clock = FakeClock()
        self.store = MemoryStore()
        self.folder = MemoryFolder()
        content = pack.content(ENGLISH)
        outline = outline_of(content, switched_off=pack.steps_off, path=path, code=code)
        self.exports = DocumentExport(
            store=self.store,
            sheets=sheets or PlainSheets(),
            folder=self.folder,
            contents=pack.content,
            outline=outline,
            clinic_language=ENGLISH,
            stamp=Stamp("0.1.0", "kiosk-1"),
            clock=self.clock,
            on_report=lambda report: None,
        )
        codes = CountingCodes()
        self.walk = VisitWalk(
            outline=outline,
            store=self.store,
            exports=self.exports,
            background=AtOnce(),
            clock=self.clock,
            codes=codes,
            idle_limits=IdleLimits(90, 30),
        )
        choice = WindowChoice(windowed=True, size=QSize(*size))
        self.attract = AttractModel(poster_of(face or peek(pack.folder)))
        self.attract.started.connect(lambda language: self.walk.begin(LanguageTag(language)))
        self.engine = KioskEngine(self.attract, choice)
        translations = program_files().translations
        self.language = SpokenLanguage(translations, ENGLISH, self.engine.retranslate)
        self.walk.listen(self.language.follow)
        library = Library(pack.content, pack.languages, ENGLISH, pack.folder / "illustrations")
        self.appearance = AppearanceModel(looks)
        self.idle = IdleModel(self.walk, self.clock, done_after=10)
        window = self.engine.window
        self.reading = ReadAloudModel(
            self.walk, self.idle, self.clock, lambda: pieces_of(controls(window)), ENGLISH
        )
        self.scanning = ScanModel(
            self.walk, self.idle, self.reading, self.clock, lambda: name_focus(window)
        )
        self.paused = PausedVisits(
            walk=self.walk,
            store=self.store,
            pauses=MemoryPauses(self.store),
            background=AtOnce(),
            clock=self.clock,
            codes=codes,
            longest=timedelta(minutes=pause_minutes),
        )
        self.comforts = Comforts(self.appearance, self.reading, self.scanning)
        self.pausing = PauseModel(self.paused, self.walk, self.comforts, self.language, self.clock)
        self.model = KioskModel(
            self.walk,
            library,
            self.appearance,
            self.idle,
            self.reading,
            self.scanning,
            self.pausing,
        )
        invite_back(self.attract, self.pausing, self.paused, translations)
        self.switches = SwitchWatch(window, self.scanning)
        self.engine.show()
        self.engine.furnish(self.model)
        self.rest = rest_while_waiting(
            self.engine, self.attract, self.reading, rest or RestRules(), self.clock
        )
        self.attract.become_ready()

    @property
    def journey(self) -> Journey:
        return self.walk.journey

    def settle(self, milliseconds: int = 400) -> None:
        """Let animations and pictures come to rest; for pictures only, never for a test."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def grab(self) -> QImage:
        return self.engine.window.grabWindow()

    def close(self) -> None:
        self.engine.close()
        self.language.close()
        # a connection to a lambda holds the tablet, and with it all its models
        for one in (self.attract, self.model):
            shiboken6.delete(one)


__all__ = [
    "ENGLISH",
    "PACK",
    "Answer",
    "Begin",
    "CalledAway",
    "Give",
    "Next",
    "Open",
    "Page",
    "QGuiApplication",
    "Tablet",
    "load_pack",
    "load_program_fonts",
]
