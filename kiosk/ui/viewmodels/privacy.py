"""Visit code and privacy: who sees the answers, and whether the nurse may have them."""

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.ids import VisitCode
from kiosk.domain.journey import CODE_ITEM
from kiosk.domain.outline import CodePolicy
from kiosk.domain.visit import NO, YES, AnswerKind, Step
from kiosk.ui.viewmodels.base import StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


LONGEST_CODE = 8


@QmlElement
class PrivacyModel(StepModel):
    """Pages: code, consent."""

    STEP = Step.PRIVACY
    changed = Signal()

    @Property(bool, notify=changed)
    def asksCode(self) -> bool:
        """Tell whether the page shown asks for the front desk's code."""
        return self._page == CODE_ITEM

    @Property(bool, notify=changed)
    def codeRequired(self) -> bool:
        """Tell whether the visit cannot go on without a code."""
        return self.journey.outline.code is CodePolicy.REQUIRED

    @Property(str, notify=changed)
    def code(self) -> str:
        """Return the digits typed so far."""
        visit = self.journey.visit
        return visit.code if visit else ""

    @Property(int, constant=True)
    def longestCode(self) -> int:
        """Return how many digits a code can have."""
        return LONGEST_CODE

    @Property(list, notify=changed)
    def sentences(self) -> list[str]:
        """Return the sentences about privacy."""
        return list(self.content.privacy)

    @Property(str, notify=changed)
    def question(self) -> str:
        """Return the question of consent."""
        return self.content.consent_question

    @Property(str, notify=changed)
    def consent(self) -> str:
        """Return yes, no, or empty."""
        return self.answer(AnswerKind.CONSENT)

    @Slot(str)
    def typeCode(self, code: str) -> None:
        """Take the digits typed so far."""
        self._walk.set_code(VisitCode(code[:LONGEST_CODE]))

    @Slot(str)
    def giveConsent(self, answer: str) -> None:
        """Answer yes or no."""
        if answer in {YES, NO}:
            self.say(AnswerKind.CONSENT, "", answer)
