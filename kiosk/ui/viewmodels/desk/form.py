"""The nurse's block while it is filled in: ticks, a note, initials. Saving belongs to review."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.ids import VisitId
from kiosk.domain.review import INITIALS_LENGTH, NOTE_LENGTH, ReviewTick
from kiosk.ui.models.rows import RowsModel
from kiosk.ui.viewmodels.desk.drafts import Draft, Drafts

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DeskFormModel(QObject):
    """A form of one visit at a time; what is not saved is kept in the drafts."""

    formChanged = Signal()

    def __init__(self, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._ticks = RowsModel(("key", "chosen"), self)
        self._visit: VisitId | None = None
        self._saved = Draft()
        self._draft = Draft()
        self._initials = ""

    @Property(RowsModel, constant=True)
    def ticks(self) -> RowsModel:
        """Return what can be ticked: key, whether ticked."""
        return self._ticks

    @Property(str, notify=formChanged)
    def note(self) -> str:
        """Return the note as it stands."""
        return self._draft.note

    @Property(int, constant=True)
    def noteLength(self) -> int:
        """Return how many characters a note may have."""
        return NOTE_LENGTH

    @Property(str, notify=formChanged)
    def initials(self) -> str:
        """Return the initials as they stand."""
        return self._initials

    @Property(int, constant=True)
    def initialsLength(self) -> int:
        """Return how many letters initials may have."""
        return INITIALS_LENGTH

    @Property(bool, notify=formChanged)
    def unsaved(self) -> bool:
        """Tell whether the form says something that is not saved."""
        return self._draft != self._saved

    @Slot(str)
    def flip(self, key: str) -> None:
        """Tick, or take a tick back."""
        self._write(Draft(self._draft.ticks ^ {ReviewTick(key)}, self._draft.note))

    @Slot(str)
    def setNote(self, text: str) -> None:
        """Write the note: one line. What is too long is cut; a full note takes nothing more."""
        line = "".join(sign for sign in " ".join(text.splitlines()) if sign.isprintable())
        if len(line) > NOTE_LENGTH:
            full = len(self._draft.note) == NOTE_LENGTH
            line = self._draft.note if full else line[:NOTE_LENGTH]
        self._write(Draft(self._draft.ticks, line))

    @Slot(str)
    def setInitials(self, text: str) -> None:
        """Write the initials: letters, in capitals."""
        self._initials = "".join(filter(str.isalpha, text)).upper()[:INITIALS_LENGTH]
        self._drafts.use_initials(self._initials)
        self.formChanged.emit()

    def hand_to(self, name: str) -> None:
        """Let a member of staff fill in forms; nobody for an empty name."""
        if name:
            self._drafts.begin(name)
        self._initials = self._drafts.initials if name else ""
        self.formChanged.emit()

    def fill(self, visit: VisitId, saved: Draft) -> None:
        """Show a visit's form: its draft where there is one, else as it was saved."""
        self._visit = visit
        self._saved = saved
        self._draft = self._drafts.of(visit) or saved
        self._show()

    def empty(self) -> None:
        """Show no visit's form; a draft is kept."""
        self._visit = None
        self._saved = self._draft = Draft()
        self._show()

    @property
    def filled_in(self) -> Draft:
        """Return the form as it stands."""
        return self._draft

    def _write(self, draft: Draft) -> None:
        if self._visit is None:
            return
        self._draft = draft
        if draft == self._saved:
            self._drafts.drop(self._visit)
        else:
            self._drafts.keep(self._visit, draft)
        self._show()

    def _show(self) -> None:
        chosen = self._draft.ticks
        self._ticks.show([{"key": t.value, "chosen": t in chosen} for t in ReviewTick])
        self.formChanged.emit()
