"""Reading aloud: when the screens are read, what stops it, how fast and how loud.

Belongs here: when, and what a touch means. The words of a screen come from kiosk.ui.spoken, what
is said after what is kiosk.ui.reader's, the voice is a port.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.ids import LanguageTag
from kiosk.domain.journey import Give, Journey
from kiosk.domain.ports import Clock
from kiosk.domain.speech import (
    AFTER_A_TURN,
    LONGEST_READING,
    READ_ALOUD,
    NoSpeech,
    Speech,
    SpeechRate,
    SpeechVolume,
)
from kiosk.domain.visit import YES, Answer, AnswerKind, Step
from kiosk.services.walking import VisitWalk
from kiosk.ui.pronounced import pronounced
from kiosk.ui.reader import Reader
from kiosk.ui.spoken import Phrases, Piece, sentences
from kiosk.ui.viewmodels.idle import IdleModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ReadScreen = Callable[[], Sequence[Piece]]
"""Returns what there is to say of the screen as it stands."""


@QmlElement
class ReadAloudModel(QObject):
    """Reads the screen on request, and from then on every new page. Silent until it is asked.

    touched() is called for every touch and key before anything else sees it, tick() a few times a
    second. Whether it is on is an answer of the visit, so it ends with it. Before a visit the
    first screen is read in the clinic's language, and the visit that follows soon is read too.
    """

    changed = Signal()

    def __init__(
        self,
        walk: VisitWalk,
        idle: IdleModel,
        clock: Clock,
        read: ReadScreen,
        clinic_language: LanguageTag,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clinic_language = clinic_language
        self._walk = walk
        self._clock = clock
        self._read = read
        self._reader = Reader(idle, clock, self.changed.emit)
        self._sought = False
        self._phrases = Phrases()
        self._cut = False
        self._naming = False
        self._asking = False
        self._due_at: float | None = None
        self._due_asked = False
        self._begun_early_at: float | None = None
        self._rate = SpeechRate.NORMAL
        self._volume = SpeechVolume.NORMAL
        self._aside: LanguageTag | None = None
        self._before = walk.journey
        walk.listen(self._follow)

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Tell whether there is a voice for the language on the screen."""
        return self._reader.voice.can_say(self._language)

    @Property(bool, notify=changed)
    def everyPage(self) -> bool:
        """Tell whether every new page is read."""
        return self._is_on

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """Tell whether the voice reads the screen."""
        return self._reader.speaking and not self._naming

    @property
    def is_speaking(self) -> bool:
        """Tell whether the voice says anything, or is about to."""
        return self._reader.speaking or self._due_at is not None

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Tell whether it is to be answered if the patient's answers are read out loud, too."""
        return self._asking

    @Property(list, constant=True)
    def rates(self) -> list[str]:
        """Return the names of the rates, slow first."""
        return [rate.value for rate in SpeechRate]

    @Property(list, constant=True)
    def volumes(self) -> list[str]:
        """Return the names of the volumes, soft first."""
        return [volume.value for volume in SpeechVolume]

    @Property(str, notify=changed)
    def rate(self) -> str:
        """Return how fast it reads."""
        return self._rate.value

    @Property(str, notify=changed)
    def volume(self) -> str:
        """Return how loud it reads."""
        return self._volume.value

    @Slot("QVariantMap")
    def setPhrases(self, words: dict[str, object]) -> None:
        """Take the interface's words around the screen's own, in the language on the screen."""
        self._phrases = Phrases.of(words)

    @Slot()
    def toggle(self) -> None:
        """Read this screen, and every one from now on; while it reads, end that.

        A touch has silenced it already when it comes to mean this button.
        """
        if self.reading or self._cut:
            self._keep(on=False)
            self._hush()
        else:
            self.again()

    @Slot()
    def toggleByKey(self) -> None:
        """Read this screen, or end that; no touched() comes before it."""
        self._cut = False
        self.toggle()

    @Slot()
    def toggleOn(self) -> None:
        """Switch the reading of every page on or off; on, this one is read at once."""
        if self._is_on:
            self._keep(on=False)
            self._hush()
        else:
            self.again()

    @Slot()
    def again(self) -> None:
        """Read this screen from its beginning, whole, and the next ones by themselves.

        Where all answers stand it asks first; the question is read, too.
        """
        self._keep(on=True)
        if self._walk.journey.page.step is Step.SHARE:
            self._ask(asking=True)
        else:
            self._await(asked=True)

    @Slot(bool)
    def readAnswers(self, aloud: bool) -> None:  # noqa: FBT001 - QML hands values by position
        """Answer whether the patient's answers are read too, and read the page."""
        self._ask(asking=False)
        self._await(asked=aloud)

    @Slot(str)
    def setRate(self, rate: str) -> None:
        """Choose how fast; a word at that rate says so."""
        self._rate = SpeechRate(rate)
        self._reader.voice.set_rate(self._rate)
        self._sample()

    @Slot(str)
    def setVolume(self, volume: str) -> None:
        """Choose how loud; a word that loud says so."""
        self._volume = SpeechVolume(volume)
        self._reader.voice.set_volume(self._volume)
        self._sample()

    def read_aside(self, language: LanguageTag | None, *, aloud: bool = False) -> None:
        """Read a screen outside of a visit in a language, now if aloud; None: there is no more.

        Who asks for it there asks for that screen alone.
        """
        self._forget()
        self._aside = language
        self.changed.emit()
        if aloud:
            self._await(asked=False)

    def take_manner(self, rate: str, volume: str) -> None:
        """Read as fast and as loud as before, and say no sample of it."""
        self._rate, self._volume = SpeechRate(rate), SpeechVolume(volume)
        self._reader.voice.set_rate(self._rate)
        self._reader.voice.set_volume(self._volume)
        self.changed.emit()

    @Slot()
    def showAnew(self) -> None:
        """Read anew what now lies on top, where every page is read; called when that changes."""
        self._hush()
        if self._is_on:
            self._await(asked=False)

    def seek_voice(self, find: Callable[[], Speech]) -> None:
        """Look for a voice, once, and only while nobody would wait for it."""
        if self._sought or self._walk.journey.visit is not None:
            return
        self._sought = True
        self.take_voice(find())

    def take_voice(self, speech: Speech) -> None:
        """Speak with a voice from now on."""
        self._reader.take(speech)
        self.changed.emit()

    def release_voice(self) -> None:
        """Speak no more; the kiosk closes."""
        self._hush()
        self._reader.voice.close()
        self._reader.take(NoSpeech())

    def touched(self) -> None:
        """Be silent at once, for any touch and key."""
        self._cut = bool(self.reading)
        self._hush()

    def name_control(self, name: str) -> None:
        """Say what the focus came to, where every page is read and nothing else is said."""
        if name and self._is_on and not self.is_speaking:
            self._naming = True
            self._reader.say((pronounced(name, self._language),), self._language, waits=False)

    @Slot()
    def tick(self) -> None:
        """Begin what is due; end a reading that never ends by itself."""
        now = self._clock.monotonic()
        self._reader.tick()
        if self._begun_early and self._walk.journey.visit is not None:
            self._begun_early_at = None
            self._keep(on=True)
            self._await(asked=False)
        if self._due_at is not None and now >= self._due_at:
            self._begin(asked=self._due_asked)

    @property
    def _is_on(self) -> bool:
        visit = self._walk.journey.visit
        return visit is not None and visit.answer(AnswerKind.COMFORT, READ_ALOUD) == YES

    @property
    def _language(self) -> LanguageTag:
        visit = self._walk.journey.visit
        return visit.language if visit else self._aside or self._clinic_language

    @property
    def _begun_early(self) -> bool:
        """Tell whether the first screen was read a moment ago, to who now begins a visit."""
        at = self._begun_early_at
        return at is not None and self._clock.monotonic() - at < LONGEST_READING

    def _follow(self, journey: Journey) -> None:
        """Read a new page; fall silent with the visit."""
        before, self._before = self._before, journey
        if journey.visit is None:
            if before.visit is not None:
                self._forget()
            return
        spoken_anew = before.visit is None or before.visit.language != journey.visit.language
        if journey.page != before.page or spoken_anew:
            self._ask(asking=False)
            self.showAnew()
        if spoken_anew:
            self.changed.emit()

    def _forget(self) -> None:
        """Leave nothing of a visit: no words, no rate, no volume."""
        self._hush()
        self._cut = False
        self._asking = False
        self._begun_early_at = None
        self._rate = SpeechRate.NORMAL
        self._volume = SpeechVolume.NORMAL
        self._reader.voice.set_rate(self._rate)
        self._reader.voice.set_volume(self._volume)
        self.changed.emit()

    def _keep(self, *, on: bool) -> None:
        """Note with the visit that it is read; the sheets say so."""
        if self._walk.journey.visit is None:
            early = on and self._aside is None
            self._begun_early_at = self._clock.monotonic() if early else None
        elif on != self._is_on:
            answer = Answer(AnswerKind.COMFORT, READ_ALOUD, YES if on else "")
            self._walk.handle(Give(answer))
            self.changed.emit()

    def _ask(self, *, asking: bool) -> None:
        if asking != self._asking:
            self._asking = asking
            self.changed.emit()

    def _await(self, *, asked: bool) -> None:
        """Read as soon as the page stands."""
        if self._reader.voice.can_say(self._language):
            self._due_at = self._clock.monotonic() + AFTER_A_TURN
            self._due_asked = asked

    def _begin(self, *, asked: bool) -> None:
        self._due_at = None
        self._naming = False
        spoken = sentences(self._read(), self._phrases, self._language, asked=asked)
        if spoken:
            self._reader.say(spoken, self._language)

    def _sample(self) -> None:
        if self._phrases.sample and self._reader.voice.can_say(self._language):
            self._naming = False
            self._reader.say((self._phrases.sample,), self._language)
        self.changed.emit()

    def _hush(self) -> None:
        """Be silent, and read nothing that was due."""
        self._due_at = None
        self._naming = False
        self._reader.hush()
