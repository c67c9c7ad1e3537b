"""The interface's own words in the language of the visit: qsTr in QML, translate() in Python.

A pack's words belong to the view models, which show them in the same language. English needs no
file: it is what the QML files say. A language without a translation is shown in English.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.domain.ids import LanguageTag
from kiosk.domain.journey import Journey

SOURCE_LANGUAGE = LanguageTag("en")


class SpokenLanguage:
    """The language that the interface speaks: the visit's, between visits the clinic's.

    To be told of a change of the walk before the view models are, so that what they show and the
    words around it change in the same frame. retranslate() makes the screens look anew.
    """

    def __init__(
        self, folder: Path, clinic_language: LanguageTag, retranslate: Callable[[], None]
    ) -> None:
        self._folder = folder
        self._clinic_language = clinic_language
        self._retranslate = retranslate
        self._language = SOURCE_LANGUAGE
        self._translator: QTranslator | None = None
        self.speak(clinic_language)

    @property
    def language(self) -> LanguageTag:
        """Return the language that was asked for last."""
        return self._language

    def follow(self, journey: Journey) -> None:
        """Speak the language of the visit, or the clinic's where there is none."""
        self.speak(journey.visit.language if journey.visit else self._clinic_language)

    def speak(self, language: LanguageTag) -> None:
        """Say everything in a language from now on."""
        if language == self._language:
            return
        self._language = language
        before, self._translator = self._translator, load_translator(self._folder, language)
        if before is None and self._translator is None:
            return
        if self._translator is not None:
            QCoreApplication.installTranslator(self._translator)
        if before is not None:
            QCoreApplication.removeTranslator(before)
        self._retranslate()

    def close(self) -> None:
        """Take the translator off the application; the screens are gone or going."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        self._language = SOURCE_LANGUAGE


def said_in(folder: Path, language: LanguageTag, context: str, text: str) -> str:
    """Return one text of a QML file (its name is the context) in a language, English for none."""
    translator = load_translator(folder, language)
    return (translator.translate(context, text) if translator else "") or text


def load_translator(folder: Path, language: LanguageTag) -> QTranslator | None:
    """Return the words of a language, or of its primary tag (es for es-MX); None for English."""
    for tag in dict.fromkeys((language, language.partition("-")[0])):
        file = folder / f"kiosk_{tag}.qm"
        translator = QTranslator()
        if file.is_file() and translator.load(str(file)):
            return translator
    return None
