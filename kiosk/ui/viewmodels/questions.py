"""My questions: ticks from the cards seen and general ones, and one free line."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.visit import YES, AnswerKind, Mark, Step
from kiosk.services.walking import VisitWalk
from kiosk.ui.models.rows import RowsModel
from kiosk.ui.viewmodels.base import Library, StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


LONGEST_QUESTION = 200


@QmlElement
class QuestionsModel(StepModel):
    """Pages: choose, own."""

    STEP = Step.QUESTIONS
    changed = Signal()

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(walk, library, parent)
        self._groups = RowsModel(("about", "questions"), self)

    @Property(RowsModel, constant=True)
    def groups(self) -> RowsModel:
        """Return the questions by option: its name (empty: general), and rows of key and text."""
        return self._groups

    @Property(list, notify=changed)
    def ticked(self) -> list[str]:
        """Return the ids of the questions ticked."""
        return list(self.answered(AnswerKind.QUESTION, YES))

    @Property(str, notify=changed)
    def own(self) -> str:
        """Return the patient's own question."""
        return self.answer(AnswerKind.OWN_QUESTION)

    @Property(int, constant=True)
    def longest(self) -> int:
        """Return how long the own question can be."""
        return LONGEST_QUESTION

    @Slot(str)
    def choose(self, key: str) -> None:
        """Tick a question or take the tick back."""
        self.flip(AnswerKind.QUESTION, key)

    @Slot(str)
    def write(self, words: str) -> None:
        """Take the patient's own question."""
        self.say(AnswerKind.OWN_QUESTION, "", words[:LONGEST_QUESTION])

    def refresh(self) -> None:
        """Show the questions of the cards that the patient opened or marked, then general ones."""
        visit = self.journey.visit
        seen = {*visit.opened, *visit.marked(Mark.MAYBE)} if visit else set()
        groups = [(c.name, c.questions) for c in self.content.cards if c.id in seen]
        groups.append(("", self.content.questions))
        self._groups.show(
            [
                {"about": about, "questions": [{"key": q.id, "text": q.text} for q in questions]}
                for about, questions in groups
            ]
        )
