"""Check and share: every answer in a plain list, each editable; and where it goes."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.content import Content
from kiosk.domain.journey import Edit
from kiosk.domain.visit import YES, AnswerKind, Mark, Share, Step, Visit
from kiosk.services.walking import VisitWalk
from kiosk.ui.models.rows import RowsModel
from kiosk.ui.viewmodels.base import Library, StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ShareModel(StepModel):
    """What was said, by step, and the choice of who gets it."""

    STEP = Step.SHARE
    changed = Signal()

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(walk, library, parent)
        self._rows = RowsModel(("key", "texts"), self)

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        """Return a row a step: key is the step's name in lower case, texts what was answered."""
        return self._rows

    @Property(str, notify=changed)
    def given(self) -> str:
        """Return nurse, print-only or empty."""
        return self.answer(AnswerKind.SHARE)

    @Property(bool, notify=changed)
    def flagged(self) -> bool:
        """Tell whether a safety question was answered with yes."""
        visit = self.journey.visit
        return bool(visit and visit.red_flags)

    @Slot(str)
    def edit(self, step: str) -> None:
        """Change the answers of a step."""
        self._walk.handle(Edit(Step[step.upper()]))

    @Slot(str)
    def give(self, share: str) -> None:
        """Choose where the answers go."""
        if share in {known.value for known in Share}:
            self.say(AnswerKind.SHARE, "", share)

    def refresh(self) -> None:
        """List what was answered."""
        visit = self.journey.visit
        steps = self.journey.outline.steps
        rows = answers_in_words(visit, self.content) if visit else {}
        self._rows.show(
            [
                {"key": step.name.lower(), "texts": texts}
                for step, texts in rows.items()
                if step in steps
            ]
        )


def answers_in_words(visit: Visit, content: Content) -> dict[Step, list[str]]:
    """Return what a patient answered, step by step, in the words of the content."""
    names = {str(card.id): card.name for card in content.cards}
    labels = {
        str(choice.id): choice.label
        for choices in (
            content.places,
            content.roles,
            content.values,
            content.goals,
            content.leanings,
        )
        for choice in choices
    }
    tried = {str(choice.id): choice.label for choice in content.tried_answers}
    questions = {
        str(question.id): question.text
        for question in (*content.questions, *(q for c in content.cards for q in c.questions))
    }

    def one(kind: AnswerKind) -> list[str]:
        return [labels[visit.answer(kind)]] if visit.answer(kind) in labels else []

    def own(kind: AnswerKind) -> list[str]:
        return [f"“{visit.answer(kind)}”"] if visit.answer(kind) else []

    return {
        Step.SAFETY: [q.flag for q in content.safety if q.id in visit.red_flags],
        Step.PAIN: [
            *(
                f"{item.short}: {visit.answer(AnswerKind.PEG, item.id)}"
                for item in content.peg
                if visit.answer(AnswerKind.PEG, item.id)
            ),
            *one(AnswerKind.PLACE),
        ],
        Step.TRIED: [
            f"{names[item]}: {tried[visit.answer(AnswerKind.TRIED, item)]}"
            for item in visit.items(AnswerKind.TRIED)
            if item in names and visit.answer(AnswerKind.TRIED, item) in tried
        ],
        Step.WHERE: one(AnswerKind.ROLE),
        Step.OPTIONS: [
            *(names[option] for option in visit.marked(Mark.MAYBE) if option in names),
        ],
        Step.VALUES: [
            *(labels[item] for item in visit.items(AnswerKind.TOP_VALUE, YES) if item in labels),
            *one(AnswerKind.GOAL),
            *own(AnswerKind.GOAL_WORDS),
        ],
        Step.LEANING: [
            {**names, **labels}.get(item, item) for item in visit.items(AnswerKind.LEANING, YES)
        ],
        Step.QUESTIONS: [
            *(questions[q] for q in visit.items(AnswerKind.QUESTION, YES) if q in questions),
            *own(AnswerKind.OWN_QUESTION),
        ],
    }
