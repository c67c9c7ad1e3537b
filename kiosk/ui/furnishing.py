"""Makes the view models of everything behind the attract screen, and takes them down again."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtQuick import QQuickWindow

from kiosk.domain.ids import LanguageTag
from kiosk.domain.journey import Stop
from kiosk.domain.ports import Clock
from kiosk.domain.visit import StopReason
from kiosk.services.pausing import PausedVisits
from kiosk.services.walking import VisitWalk
from kiosk.ui.accessible import controls, name_focus
from kiosk.ui.idle import TouchWatch
from kiosk.ui.spoken import pieces_of
from kiosk.ui.switches import SwitchWatch
from kiosk.ui.translation import SpokenLanguage, said_in
from kiosk.ui.viewmodels.appearance import AppearanceModel, UsualLooks
from kiosk.ui.viewmodels.attract import AttractModel
from kiosk.ui.viewmodels.base import Library
from kiosk.ui.viewmodels.comforts import Comforts
from kiosk.ui.viewmodels.idle import IdleModel
from kiosk.ui.viewmodels.kiosk import KioskModel
from kiosk.ui.viewmodels.pausing import PauseModel
from kiosk.ui.viewmodels.read_aloud import ReadAloudModel
from kiosk.ui.viewmodels.scanning import ScanModel
from kiosk.ui.voice_search import search_voice

COME_BACK = ("ComeBackPage", "Come back to my visit")
"""The page that asks for the code, and its heading: the poster's button says the same."""


@dataclass(frozen=True, slots=True, weakref_slot=True)  # signals refer to its methods
class Furniture:
    """The view models, the language and the watch over time, around one walk."""

    walk: VisitWalk
    language: SpokenLanguage
    model: KioskModel
    appearance: AppearanceModel
    idle: IdleModel
    reading: ReadAloudModel
    watch: TouchWatch
    switches: SwitchWatch
    paused: PausedVisits
    pausing: PauseModel

    @classmethod
    def make(
        cls,
        walk: VisitWalk,
        library: Library,
        clock: Clock,
        language: SpokenLanguage,
        *,
        done_after: float,
        looks: UsualLooks,
        window: QQuickWindow,
        paused: PausedVisits,
    ) -> "Furniture":
        """Make them; done_after is how many seconds the last screen stays."""
        walk.listen(language.follow)  # before the models: their words come with the interface's
        appearance = AppearanceModel(looks)
        idle = IdleModel(walk, clock, done_after=done_after)
        reading = ReadAloudModel(
            walk, idle, clock, lambda: pieces_of(controls(window)), library.clinic_language
        )
        scanning = ScanModel(walk, idle, reading, clock, lambda: name_focus(window))
        comforts = Comforts(appearance, reading, scanning)
        pausing = PauseModel(paused, walk, comforts, language, clock)
        model = KioskModel(walk, library, appearance, idle, reading, scanning, pausing)
        appearance.setParent(model)
        idle.setParent(model)
        reading.setParent(model)
        scanning.setParent(model)
        pausing.setParent(model)
        switches = SwitchWatch(window, scanning)
        # the later filter is the first to see an event
        watch = TouchWatch(window, idle, reading, pausing)
        return cls(
            walk, language, model, appearance, idle, reading, watch, switches, paused, pausing
        )

    def seek_voice(
        self, command: Sequence[str], languages: Sequence[LanguageTag], log: logging.Logger
    ) -> None:
        """Look for a voice, the first time that nobody would wait for it; command starts it."""
        reading = self.reading
        reading.seek_voice(lambda: search_voice(command, languages, log, reading.changed.emit))

    def invite_back(self, attract: AttractModel, translations: Path) -> None:
        """Let patients come back from the poster while one is waited for."""
        invite_back(attract, self.pausing, self.paused, translations)

    def begin(self, language: str) -> None:
        """Begin a visit in a language."""
        self.walk.begin(LanguageTag(language))

    def interrupt(self) -> None:
        """End the visit after an error of our own, and leave the pages of a break."""
        self.walk.handle(Stop(StopReason.INTERRUPTED))
        self.pausing.leave()

    def end(self) -> None:
        """End the visit, if there is one, and those that wait; stop watching the time."""
        self.walk.handle(Stop(StopReason.STAFF))
        self.paused.end_all()
        self.watch.stop()
        self.switches.stop()
        self.reading.release_voice()


def invite_back(
    attract: AttractModel, pausing: PauseModel, paused: PausedVisits, translations: Path
) -> None:
    """Put a button to come back under each language of the poster while a visit waits."""
    labels = {
        start.language: said_in(translations, LanguageTag(start.language), *COME_BACK)
        for start in attract.poster.starts
    }

    def invite() -> None:
        attract.invite_back(labels if paused.count else {})

    attract.returned.connect(pausing.askForCode)
    paused.listen(invite)
    invite()
