"""Three facts: true, false or not sure, explained at once and kindly; no score."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.content import Fact
from kiosk.domain.visit import AnswerKind, FactAnswer, Step
from kiosk.services.walking import VisitWalk
from kiosk.ui.viewmodels.base import Library, StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FactsModel(StepModel):
    """Pages: one a fact."""

    STEP = Step.FACTS
    changed = Signal()

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(walk, library, parent)
        self._fact: Fact | None = None

    @Property(str, notify=changed)
    def statement(self) -> str:
        """Return the statement of the page shown."""
        return self._fact.statement if self._fact else ""

    @Property(str, notify=changed)
    def given(self) -> str:
        """Return true, false, not-sure or empty."""
        return self.answer(AnswerKind.FACT, self._page) if self._page else ""

    @Property(bool, notify=changed)
    def isTrue(self) -> bool:
        """Tell whether the statement is true; shown only once it was answered."""
        return self._fact is not None and self._fact.is_true

    @Property(str, notify=changed)
    def explanation(self) -> str:
        """Return why, kindly."""
        return self._fact.explanation if self._fact else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        """Return the fact's number, from 1."""
        asked = self._asked()
        return asked.index(self._page) + 1 if self._page in asked else 0

    @Property(int, notify=changed)
    def count(self) -> int:
        """Return how many facts are asked about."""
        return len(self._asked())

    @Slot(str)
    def give(self, answer: str) -> None:
        """Answer the statement shown."""
        if self._page and answer in {known.value for known in FactAnswer}:
            self.say(AnswerKind.FACT, self._page, answer)

    def refresh(self) -> None:
        """Show the page's fact."""
        facts = [*self.content.general_facts, *(f for c in self.content.cards for f in c.facts)]
        self._fact = next((fact for fact in facts if fact.id == self._page), None)

    def _asked(self) -> list[str]:
        visit = self.journey.visit
        return [str(fact) for fact in self.journey.outline.facts_for(visit)] if visit else []
