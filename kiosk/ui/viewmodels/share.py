"""Check and share: every answer in a plain list, each editable; and where it goes."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.journey import Edit
from kiosk.domain.visit import AnswerKind, Share, Step
from kiosk.services.walking import VisitWalk
from kiosk.ui.models.rows import RowsModel
from kiosk.ui.viewmodels.base import Library, StepModel
from kiosk.ui.viewmodels.said import answers_in_words

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ShareModel(StepModel):
    """What was said, by step, and the choice of who gets it."""

    STEP = Step.SHARE
    changed = Signal()

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(walk, library, parent)
        self._rows = RowsModel(("key", "texts", "words"), self)

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        """Return a row a step: its name in lower case, what was answered, and a word for each.

        A word is empty, or one of yes, no, true, false, not-sure, maybe, not-for-me.
        """
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
                {
                    "key": step.name.lower(),
                    "texts": [one.text for one in said],
                    "words": [one.word for one in said],
                }
                for step, said in rows.items()
                if step in steps
            ]
        )
