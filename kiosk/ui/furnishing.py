"""Makes the view models of everything behind the attract screen, and takes them down again."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtQuick import QQuickWindow

from kiosk.domain.ids import LanguageTag
from kiosk.domain.journey import Stop
from kiosk.domain.ports import Clock
from kiosk.domain.visit import StopReason
from kiosk.services.walking import VisitWalk
from kiosk.ui.accessible import controls
from kiosk.ui.idle import TouchWatch
from kiosk.ui.spoken import pieces_of
from kiosk.ui.translation import SpokenLanguage
from kiosk.ui.viewmodels.appearance import AppearanceModel
from kiosk.ui.viewmodels.base import Library
from kiosk.ui.viewmodels.idle import IdleModel
from kiosk.ui.viewmodels.kiosk import KioskModel
from kiosk.ui.viewmodels.read_aloud import ReadAloudModel
from kiosk.ui.voice_search import search_voice


@dataclass(frozen=True, slots=True)
class Furniture:
    """The view models, the language and the watch over time, around one walk."""

    walk: VisitWalk
    language: SpokenLanguage
    model: KioskModel
    appearance: AppearanceModel
    idle: IdleModel
    reading: ReadAloudModel
    watch: TouchWatch

    @classmethod
    def make(
        cls,
        walk: VisitWalk,
        library: Library,
        clock: Clock,
        language: SpokenLanguage,
        *,
        done_after: float,
        reduced_motion: bool,
        window: QQuickWindow,
    ) -> "Furniture":
        """Make them; done_after is how many seconds the last screen stays."""
        walk.listen(language.follow)  # before the models: their words come with the interface's
        appearance = AppearanceModel(reduced_motion=reduced_motion)
        idle = IdleModel(walk, clock, done_after=done_after)
        reading = ReadAloudModel(
            walk, idle, clock, lambda: pieces_of(controls(window)), library.clinic_language
        )
        model = KioskModel(walk, library, appearance, idle, reading)
        appearance.setParent(model)
        idle.setParent(model)
        reading.setParent(model)
        watch = TouchWatch(window, idle, reading)
        return cls(walk, language, model, appearance, idle, reading, watch)

    def seek_voice(self, log: logging.Logger, languages: Iterable[LanguageTag]) -> None:
        """Look for a voice, the first time that nobody would wait for it."""
        self.reading.seek_voice(lambda: search_voice(log, languages))

    def begin(self, language: str) -> None:
        """Begin a visit in a language."""
        self.walk.begin(LanguageTag(language))

    def interrupt(self) -> None:
        """End the visit after an error of our own."""
        self.walk.handle(Stop(StopReason.INTERRUPTED))

    def end(self) -> None:
        """End the visit, if there is one, and stop watching the time."""
        self.walk.handle(Stop(StopReason.STAFF))
        self.watch.stop()
