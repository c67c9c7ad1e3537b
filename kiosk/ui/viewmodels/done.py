"""Done: thanks, hand the tablet back, the code if one was issued."""

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.journey import Leave
from kiosk.domain.summarise import may_share_with_nurse
from kiosk.domain.visit import Step, StopReason
from kiosk.ui.viewmodels.base import StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DoneModel(StepModel):
    """The last screen; it is wiped soon."""

    STEP = Step.DONE
    changed = Signal()

    @Property(str, notify=changed)
    def closing(self) -> str:
        """Return the pack's closing words."""
        return self.content.closing

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Return the picture of the tablet being handed back."""
        return self.picture_url(self.screen_picture("done"))

    @Property(str, notify=changed)
    def pictureAlt(self) -> str:
        """Return what it shows, in words."""
        picture = self.screen_picture("done")
        return picture.alt if picture else ""

    @Property(bool, notify=changed)
    def calledAway(self) -> bool:
        """Tell whether the visit ended because the patient was called."""
        visit = self.journey.visit
        return visit is not None and visit.stop_reason is StopReason.CALLED_AWAY

    @Property(bool, notify=changed)
    def shared(self) -> bool:
        """Tell whether the nurse gets the answers."""
        visit = self.journey.visit
        return visit is not None and may_share_with_nurse(visit)

    @Property(bool, notify=changed)
    def flagged(self) -> bool:
        """Tell whether the front desk should be told something now."""
        visit = self.journey.visit
        return bool(visit and visit.red_flags)

    @Property(str, notify=changed)
    def issuedCode(self) -> str:
        """Return the code that the kiosk made; empty when no document of the nurse's carries it."""
        visit = self.journey.visit
        if visit is None or not visit.code_issued:
            return ""
        return visit.code if may_share_with_nurse(visit) or visit.red_flags else ""

    @Slot()
    def leave(self) -> None:
        """Wipe and go back to attract."""
        self._walk.handle(Leave())
