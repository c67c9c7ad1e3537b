"""A voice by Qt's text to speech: which one speaks which language, how fast and how loud.

Heavy to import (it brings Qt's multimedia library), and an engine may hang: only the voice's own
process imports it. What is said belongs to the view model of reading aloud.
"""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.domain.ids import LanguageTag
from kiosk.domain.speech import SpeechRate, SpeechVolume

RATES: Mapping[SpeechRate, float] = MappingProxyType(
    {SpeechRate.SLOW: -0.35, SpeechRate.NORMAL: -0.1, SpeechRate.FAST: 0.25}
)
"""On Qt's scale from -1 to 1; usual is a little slower than an engine's own pace."""
VOLUMES: Mapping[SpeechVolume, float] = MappingProxyType(
    {SpeechVolume.SOFT: 0.4, SpeechVolume.NORMAL: 0.7, SpeechVolume.LOUD: 1.0}
)
REGIONS = (
    QLocale.Country.UnitedStates,
    QLocale.Country.Mexico,
    QLocale.Country.LatinAmerica,
)
"""Whose voice is taken for a language without a region, the first first."""
MOCK = "mock"
"""An engine for tests, in some of Qt's builds; it says nothing to anybody."""


class QtSpeech(QObject):
    """An engine of Qt's, by its name."""

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = QTextToSpeech(engine, self)
        self._listener: Callable[[], None] | None = None
        self._begun = False
        self._awaited = False
        self._locales: dict[LanguageTag, QLocale | None] = {}
        self._engine.stateChanged.connect(self._follow)
        self.set_rate(SpeechRate.NORMAL)
        self.set_volume(SpeechVolume.NORMAL)

    @property
    def trouble(self) -> str:
        """Return what is wrong with the engine; empty while all is well."""
        if self._engine.state() is not QTextToSpeech.State.Error:
            return ""
        return self._engine.errorString() or "the speech engine does not answer"

    def can_say(self, language: LanguageTag) -> bool:
        """Tell whether there is a voice for a language now."""
        return not self.trouble and self.locale_for(language) is not None

    def locale_for(self, language: LanguageTag) -> QLocale | None:
        """Return the locale of the engine that fits a language best, None for none."""
        if language not in self._locales:  # an engine may take its time to list its voices
            self._locales[language] = best_locale(language, self._engine.availableLocales())
        return self._locales[language]

    def say(self, text: str, language: LanguageTag) -> None:
        """Begin to say a text; listen() tells when it is over."""
        locale = self.locale_for(language)
        if locale is None or self.trouble:
            self._tell()
            return
        if self._engine.locale() != locale:
            self._engine.setLocale(locale)
        self._awaited = True
        self._begun = False
        self._engine.say(text)

    def stop(self) -> None:
        """Be silent at once."""
        self._awaited = False
        self._engine.stop(QTextToSpeech.BoundaryHint.Immediate)

    def set_rate(self, rate: SpeechRate) -> None:
        """Speak at a rate from the next text on."""
        self._engine.setRate(RATES[rate])

    def set_volume(self, volume: SpeechVolume) -> None:
        """Speak at a volume from the next text on."""
        self._engine.setVolume(VOLUMES[volume])

    def listen(self, over: Callable[[], None]) -> None:
        """Call back whenever a text has been said to its end, or cannot be said."""
        self._listener = over

    @Slot(QTextToSpeech.State)
    def _follow(self, state: QTextToSpeech.State) -> None:
        """Tell the end of a text: an engine may still report the end of the one before it."""
        if not self._awaited:
            return
        if state is QTextToSpeech.State.Speaking:
            self._begun = True
        elif state is QTextToSpeech.State.Error or (
            state is QTextToSpeech.State.Ready and self._begun
        ):
            self._tell()

    def _tell(self) -> None:
        self._awaited = False
        if self._listener is not None:
            self._listener()


def best_locale(language: LanguageTag, offered: Iterable[QLocale]) -> QLocale | None:
    """Return the locale that speaks a language: of its region, else of REGIONS, else any."""
    wanted = QLocale(language)
    tag = wanted.name().replace("_", "-")
    fitting = [one for one in offered if one.language() == wanted.language()]
    if wanted.language() is QLocale.Language.C or not fitting:
        return None
    if "-" in language:
        fitting.sort(key=lambda one: one.name().replace("_", "-") != tag)
        return fitting[0]
    return min(fitting, key=lambda one: _place(one.territory(), wanted.territory()))


def engine_of() -> str:
    """Return the name of the engine that speaks on this machine; empty where none does."""
    names = [name for name in QTextToSpeech.availableEngines() if name != MOCK]
    return names[0] if names else ""


def _place(region: QLocale.Country, usual: QLocale.Country) -> int:
    order = (*REGIONS, usual)
    return order.index(region) if region in order else len(order)
