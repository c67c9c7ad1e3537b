"""Done: thanks, hand the tablet back, the code if one was issued, the sheet for a phone."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.carried import carried_text
from kiosk.domain.journey import Leave
from kiosk.domain.summarise import may_share_with_nurse, summarise
from kiosk.domain.summary import Stamp
from kiosk.domain.visit import Outcome, Step, StopReason
from kiosk.qr import QrCode, qr_of
from kiosk.services.walking import VisitWalk
from kiosk.ui.viewmodels.base import Library, StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DoneModel(StepModel):
    """The last screen; it is wiped soon."""

    STEP = Step.DONE
    changed = Signal()
    carryingChanged = Signal()

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(walk, library, parent)
        self._code: QrCode | None = None

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

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Tell whether the patient may take the take-home sheet's text with them."""
        visit = self.journey.visit
        return visit is not None and visit.outcome is Outcome.FINISHED

    @Property(bool, notify=carryingChanged)
    def carrying(self) -> bool:
        """Tell whether the code for the patient's phone is on the screen."""
        return self.is_carrying

    @Property(int, notify=carryingChanged)
    def codeModules(self) -> int:
        """Return how many modules a side of the code has; 0 for none."""
        return self._code.modules if self._code else 0

    @Property(str, notify=carryingChanged)
    def codePath(self) -> str:
        """Return the dark modules as an SVG path, one unit a module; empty for none."""
        runs = self._code.runs() if self._code else ()
        return " ".join(f"M{x} {y}h{length}v1h-{length}z" for x, y, length in runs)

    @property
    def is_carrying(self) -> bool:
        """Tell whether there is a code."""
        return self._code is not None

    @Slot()
    def carry(self) -> None:
        """Show the take-home sheet's text as a code; nothing is written anywhere."""
        visit = self.journey.visit
        if visit is None or visit.outcome is not Outcome.FINISHED:
            return
        summary = summarise(
            visit,
            self.content,
            self.journey.outline,
            patient_language_name=self.content.language_name,
            stamp=Stamp("", ""),
            now=visit.ended_at or visit.started_at,
        )
        self._show(qr_of(carried_text(summary, visit.started_at.date())))

    @Slot()
    def putAway(self) -> None:
        """Take the code off the screen."""
        self._show(None)

    def refresh(self) -> None:
        """Let the code go with its visit."""
        if self.journey.visit is None:
            self._show(None)

    def _show(self, code: QrCode | None) -> None:
        if code != self._code:
            self._code = code
            self.carryingChanged.emit()

    @Slot()
    def leave(self) -> None:
        """Wipe and go back to attract."""
        self._walk.handle(Leave())
