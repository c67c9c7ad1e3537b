"""The safety check: one yes/no question a page, and the calm alert after a first yes."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.content import SafetyQuestion
from kiosk.domain.journey import ALERT_ITEM
from kiosk.domain.visit import NO, YES, AnswerKind, Step
from kiosk.services.walking import VisitWalk
from kiosk.ui.viewmodels.base import Library, StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SafetyModel(StepModel):
    """Pages: one a safety question, and "alert"."""

    STEP = Step.SAFETY
    changed = Signal()

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(walk, library, parent)
        self._shown: SafetyQuestion | None = None

    @Property(bool, notify=changed)
    def alert(self) -> bool:
        """Tell whether the page shown asks to tell the front desk."""
        return self._page == ALERT_ITEM

    @Property(str, notify=changed)
    def alertTitle(self) -> str:
        """Return the alert's heading."""
        return self.content.alert_title

    @Property(str, notify=changed)
    def alertText(self) -> str:
        """Return the alert's sentences."""
        return self.content.alert_text

    @Property(str, notify=changed)
    def alertPicture(self) -> str:
        """Return the picture of the front desk."""
        return self.picture_url(self.screen_picture("alert"))

    @Property(str, notify=changed)
    def alertPictureAlt(self) -> str:
        """Return what it shows, in words."""
        picture = self.screen_picture("alert")
        return picture.alt if picture else ""

    @Property(str, notify=changed)
    def intro(self) -> str:
        """Return what all the questions share, such as "new since your last visit"."""
        return self.content.safety_intro

    @Property(str, notify=changed)
    def question(self) -> str:
        """Return the question of the page shown."""
        return self._shown.text if self._shown else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """Return the small print of the question."""
        return self._shown.detail if self._shown else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        """Return the question's number, from 1; 0 on the alert."""
        ids = [one.id for one in self.content.safety]  # in another language it is another value
        return ids.index(self._shown.id) + 1 if self._shown else 0

    @Property(int, notify=changed)
    def count(self) -> int:
        """Return how many questions there are."""
        return len(self.content.safety)

    @Property(str, notify=changed)
    def given(self) -> str:
        """Return yes, no, or empty."""
        return "" if self._page == ALERT_ITEM else self.answer(AnswerKind.SAFETY, self._page)

    @Slot(str)
    def give(self, answer: str) -> None:
        """Answer the question shown."""
        if answer in {YES, NO} and self._page and self._page != ALERT_ITEM:
            self.say(AnswerKind.SAFETY, self._page, answer)

    def refresh(self) -> None:
        """Show the page's question."""
        self._shown = next((q for q in self.content.safety if q.id == self._page), None)
