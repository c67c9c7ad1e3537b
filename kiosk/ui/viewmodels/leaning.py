"""Leaning: asked once, changeable; several options can stand together."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.visit import YES, AnswerKind, Step
from kiosk.services.walking import VisitWalk
from kiosk.ui.models.rows import RowsModel
from kiosk.ui.viewmodels.base import CHOICE, Library, StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LeaningModel(StepModel):
    """The options in the pack's order, then answers such as "not sure"."""

    STEP = Step.LEANING
    changed = Signal()

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(walk, library, parent)
        self._options = RowsModel(CHOICE, self)
        self._others = RowsModel(CHOICE, self)

    @Property(str, notify=changed)
    def question(self) -> str:
        """Return the question."""
        return self.content.leaning_question

    @Property(RowsModel, constant=True)
    def options(self) -> RowsModel:
        """Return the options."""
        return self._options

    @Property(RowsModel, constant=True)
    def others(self) -> RowsModel:
        """Return the other answers."""
        return self._others

    @Property(list, notify=changed)
    def chosen(self) -> list[str]:
        """Return the ids of the options and other answers chosen."""
        return list(self.answered(AnswerKind.LEANING, YES))

    @Slot(str)
    def choose(self, key: str) -> None:
        """Say or take back a leaning."""
        self.flip(AnswerKind.LEANING, key)

    def refresh(self) -> None:
        """Show options and other answers."""
        chosen = self.answered(AnswerKind.LEANING, YES)
        self._options.show(
            [
                {
                    "key": card.id,
                    "text": card.name,
                    "detail": "",
                    "picture": self.picture_url(card.picture),
                    "chosen": card.id in chosen,
                }
                for card in self.content.cards
            ]
        )
        self._others.show(
            [self.choice_row(c, chosen=c.id in chosen) for c in self.content.leanings]
        )
