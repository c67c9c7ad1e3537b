"""The attract screen: an invitation and one start button a language; nothing personal."""

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.ids import LanguageTag
from kiosk.domain.visit import Step
from kiosk.services.walking import VisitWalk
from kiosk.ui.models.rows import RowsModel
from kiosk.ui.viewmodels.base import Library, StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AttractModel(StepModel):
    """Invite and start."""

    STEP = Step.ATTRACT

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(walk, library, parent)
        self._starts = RowsModel(("language", "name", "label"), self)

    @Property(RowsModel, constant=True)
    def starts(self) -> RowsModel:
        """Return the start buttons: language, its own name, "touch to start" in that language."""
        return self._starts

    @Property(str, notify=StepModel.changed)
    def title(self) -> str:
        """Return the question that invites."""
        return self.content.title

    @Property(str, notify=StepModel.changed)
    def invitation(self) -> str:
        """Return the sentence below the title."""
        return self.content.invitation

    @Property(str, constant=True)
    def widePicture(self) -> str:
        """Return the poster for landscape screens."""
        return self._library.url("attract-wide")

    @Property(str, constant=True)
    def tallPicture(self) -> str:
        """Return the poster for portrait screens."""
        return self._library.url("attract-tall")

    @Slot(str)
    def start(self, language: str) -> None:
        """Begin a visit in a language."""
        self._walk.begin(LanguageTag(language))

    def refresh(self) -> None:
        """Show one start button a language."""
        rows = [self._library.contents(language) for language in self._library.languages]
        self._starts.show(
            [
                {"language": c.language, "name": c.language_name, "label": c.start_label}
                for c in rows
            ]
        )
