"""SURE: four yes/no questions, one a page."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.content import SureItem
from kiosk.domain.visit import NO, YES, AnswerKind, Step
from kiosk.services.walking import VisitWalk
from kiosk.ui.viewmodels.base import Library, StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SureModel(StepModel):
    """Pages: one a SURE item."""

    STEP = Step.SURE
    changed = Signal()

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(walk, library, parent)
        self._item: SureItem | None = None

    @Property(str, notify=changed)
    def question(self) -> str:
        """Return the question of the page shown."""
        return self._item.text if self._item else ""

    @Property(str, notify=changed)
    def given(self) -> str:
        """Return yes, no, or empty."""
        return self.answer(AnswerKind.SURE, self._page) if self._page else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        """Return the question's number, from 1."""
        ids = [one.id for one in self.content.sure]  # in another language it is another value
        return ids.index(self._item.id) + 1 if self._item else 0

    @Property(int, notify=changed)
    def count(self) -> int:
        """Return how many questions there are."""
        return len(self.content.sure)

    @Slot(str)
    def give(self, answer: str) -> None:
        """Answer the question shown."""
        if self._page and answer in {YES, NO}:
            self.say(AnswerKind.SURE, self._page, answer)

    def refresh(self) -> None:
        """Show the page's question."""
        self._item = next((item for item in self.content.sure if item.id == self._page), None)
