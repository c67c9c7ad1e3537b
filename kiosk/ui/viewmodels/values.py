"""What matters: statements rated, the two that matter most, and a goal."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.content import Choice
from kiosk.domain.outline import TOP_VALUES
from kiosk.domain.visit import AnswerKind, Step
from kiosk.services.walking import VisitWalk
from kiosk.ui.models.rows import RowsModel
from kiosk.ui.viewmodels.base import CHOICE, Library, StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


LONGEST_WORDS = 200


@QmlElement
class ValuesModel(StepModel):
    """Pages: rate, top, goal. Nothing is scored."""

    STEP = Step.VALUES
    changed = Signal()

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(walk, library, parent)
        self._statements = RowsModel(("key", "text", "given", "top"), self)
        self._answers = RowsModel(("key", "text"), self)
        self._goals = RowsModel(CHOICE, self)

    @Property(str, notify=changed)
    def question(self) -> str:
        """Return the heading of the statements."""
        return self.content.values_question

    @Property(str, notify=changed)
    def goalQuestion(self) -> str:
        """Return the heading of the goals."""
        return self.content.goals_question

    @Property(RowsModel, constant=True)
    def statements(self) -> RowsModel:
        """Return the statements: id, text, rating given, whether among the two that matter most."""
        return self._statements

    @Property(RowsModel, constant=True)
    def answers(self) -> RowsModel:
        """Return the possible ratings."""
        return self._answers

    @Property(RowsModel, constant=True)
    def goals(self) -> RowsModel:
        """Return the goals."""
        return self._goals

    @Property(int, constant=True)
    def most(self) -> int:
        """Return how many statements can matter most."""
        return TOP_VALUES

    @Property(list, notify=changed)
    def tops(self) -> list[str]:
        """Return the ids of the statements said to matter most."""
        return list(self.answered(AnswerKind.TOP_VALUE))

    @Property(str, notify=changed)
    def goal(self) -> str:
        """Return the id of the goal chosen, or an empty string."""
        return self.answer(AnswerKind.GOAL)

    @Property(str, notify=changed)
    def goalWords(self) -> str:
        """Return the goal in the patient's own words."""
        return self.answer(AnswerKind.GOAL_WORDS)

    @Property(int, constant=True)
    def longestWords(self) -> int:
        """Return how long own words can be."""
        return LONGEST_WORDS

    @Slot(str, str)
    def rate(self, key: str, answer: str) -> None:
        """Rate a statement; the same rating again takes it back."""
        given = self.answer(AnswerKind.VALUE, key)
        self.say(AnswerKind.VALUE, key, "" if given == answer else answer)

    @Slot(str)
    def toggleTop(self, key: str) -> None:
        """Say or take back that a statement matters most."""
        self.flip(AnswerKind.TOP_VALUE, key)

    @Slot(str)
    def pickGoal(self, key: str) -> None:
        """Choose a goal; the same again takes it back."""
        self.say(AnswerKind.GOAL, "", "" if self.answer(AnswerKind.GOAL) == key else key)

    @Slot(str)
    def writeGoal(self, words: str) -> None:
        """Take the goal in the patient's own words."""
        self.say(AnswerKind.GOAL_WORDS, "", words[:LONGEST_WORDS])

    def refresh(self) -> None:
        """Show statements and goals; the top page lists what was not called unimportant."""
        top = self.answered(AnswerKind.TOP_VALUE)
        self._answers.show([{"key": c.id, "text": c.label} for c in self.content.value_answers])
        self._statements.show(
            [
                {
                    "key": value.id,
                    "text": value.label,
                    "given": self.answer(AnswerKind.VALUE, value.id),
                    "top": value.id in top,
                }
                for value in self._listed()
            ]
        )
        goal = self.answer(AnswerKind.GOAL)
        self._goals.show([self.choice_row(g, chosen=g.id == goal) for g in self.content.goals])

    def _listed(self) -> tuple[Choice, ...]:
        """Return the statements of the page: for the top, those rated above the lowest if any."""
        values = self.content.values
        lowest = self.content.value_answers[0].id
        if self._page != "top":
            return values
        kept = tuple(
            value for value in values if self.answer(AnswerKind.VALUE, value.id) not in {"", lowest}
        )
        return kept or values
