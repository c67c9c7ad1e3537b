"""Language and comfort: how the patient likes to read, and who is with them."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.ids import LanguageTag
from kiosk.domain.visit import YES, AnswerKind, Step
from kiosk.services.walking import VisitWalk
from kiosk.ui.models.rows import RowsModel
from kiosk.ui.viewmodels.base import Library, StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ComfortModel(StepModel):
    """Language and helper; text size, colours and reach are the appearance's."""

    STEP = Step.COMFORT
    changed = Signal()

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(walk, library, parent)
        self._languages = RowsModel(("key", "text", "chosen"), self)

    @Property(RowsModel, constant=True)
    def languages(self) -> RowsModel:
        """Return the languages: tag, own name, whether it is the visit's."""
        return self._languages

    @Property(str, notify=changed)
    def language(self) -> str:
        """Return the visit's language tag."""
        return self.content.language

    @Property(bool, notify=changed)
    def helper(self) -> bool:
        """Tell whether somebody helps."""
        return self.answer(AnswerKind.COMFORT, "helper") == YES

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Return the picture of somebody standing up."""
        return self.picture_url(self.screen_picture("comfort"))

    @Property(str, notify=changed)
    def pictureAlt(self) -> str:
        """Return what it shows, in words."""
        picture = self.screen_picture("comfort")
        return picture.alt if picture else ""

    @Property(int, notify=changed)
    def secondsUntilCleared(self) -> int:
        """Return how many seconds nobody may touch until the visit ends, the question included."""
        limits = self._walk.idle_limits
        return round(limits.warn_after + limits.countdown)

    @Slot(str)
    def speak(self, language: str) -> None:
        """Change the language."""
        self._walk.speak(LanguageTag(language))

    @Slot()
    def toggleHelper(self) -> None:
        """Say or take back that somebody helps."""
        self.flip(AnswerKind.COMFORT, "helper")

    def refresh(self) -> None:
        """Show the languages."""
        spoken = self.content.language
        rows = [self._library.contents(language) for language in self._library.languages]
        self._languages.show(
            [
                {"key": c.language, "text": c.language_name, "chosen": c.language == spoken}
                for c in rows
            ]
        )
