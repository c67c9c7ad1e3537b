"""What was tried before: one answer an option."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.content import CardKind
from kiosk.domain.visit import AnswerKind, Step
from kiosk.services.walking import VisitWalk
from kiosk.ui.models.rows import RowsModel
from kiosk.ui.viewmodels.base import Library, StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TriedModel(StepModel):
    """All options in one list; staying as things are cannot have been tried."""

    STEP = Step.TRIED
    changed = Signal()

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(walk, library, parent)
        self._options = RowsModel(("key", "name", "picture", "given"), self)
        self._answers = RowsModel(("key", "text"), self)

    @Property(RowsModel, constant=True)
    def options(self) -> RowsModel:
        """Return the options: id, name, picture's address, the answer given."""
        return self._options

    @Property(RowsModel, constant=True)
    def answers(self) -> RowsModel:
        """Return the possible answers: id, label."""
        return self._answers

    @Property(str, notify=changed)
    def question(self) -> str:
        """Return the question."""
        return self.content.tried_question

    @Slot(str, str)
    def give(self, option: str, answer: str) -> None:
        """Answer for one option; the same answer again takes it back."""
        given = self.answer(AnswerKind.TRIED, option)
        self.say(AnswerKind.TRIED, option, "" if given == answer else answer)

    def refresh(self) -> None:
        """Show the options and the answers."""
        self._answers.show([{"key": c.id, "text": c.label} for c in self.content.tried_answers])
        self._options.show(
            [
                {
                    "key": card.id,
                    "name": card.name,
                    "picture": self.picture_url(card.picture),
                    "given": self.answer(AnswerKind.TRIED, card.id),
                }
                for card in self.content.cards
                if card.kind is not CardKind.NO_CHANGE
            ]
        )
