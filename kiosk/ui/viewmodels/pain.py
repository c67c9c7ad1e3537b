"""Your pain: three 0 to 10 items (PEG), one a page, and where the pain is."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.journey import PLACE_ITEM
from kiosk.domain.visit import AnswerKind, Step
from kiosk.services.walking import VisitWalk
from kiosk.ui.models.rows import RowsModel
from kiosk.ui.viewmodels.base import CHOICE, Library, StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


UNANSWERED = -1


@QmlElement
class PainModel(StepModel):
    """Pages: one a PEG item, and "place"."""

    STEP = Step.PAIN
    changed = Signal()

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(walk, library, parent)
        self._places = RowsModel(CHOICE, self)
        self._item: tuple[str, str, str] = ("", "", "")

    @Property(bool, notify=changed)
    def asksPlace(self) -> bool:
        """Tell whether the page shown asks where the pain is."""
        return self._page == PLACE_ITEM

    @Property(str, notify=changed)
    def question(self) -> str:
        """Return the question of the page shown."""
        return self.content.places_question if self._page == PLACE_ITEM else self._item[0]

    @Property(str, notify=changed)
    def period(self) -> str:
        """Return what time the items are about."""
        return self.content.peg_period

    @Property(str, notify=changed)
    def lowEnd(self) -> str:
        """Return what 0 means."""
        return self._item[1]

    @Property(str, notify=changed)
    def highEnd(self) -> str:
        """Return what 10 means."""
        return self._item[2]

    @Property(int, notify=changed)
    def value(self) -> int:
        """Return 0 to 10, or -1 while unanswered."""
        given = self.answer(AnswerKind.PEG, self._page)
        return int(given) if given else UNANSWERED

    @Property(RowsModel, constant=True)
    def places(self) -> RowsModel:
        """Return where the pain can be."""
        return self._places

    @Property(str, notify=changed)
    def place(self) -> str:
        """Return where the pain is said to be: an id, or empty."""
        return self.answer(AnswerKind.PLACE)

    @Slot(int)
    def pick(self, value: int) -> None:
        """Answer the item shown."""
        if 0 <= value <= 10 and self._page and self._page != PLACE_ITEM:
            self.say(AnswerKind.PEG, self._page, str(value))

    @Slot(str)
    def pickPlace(self, key: str) -> None:
        """Say where the pain is."""
        self.say(AnswerKind.PLACE, "", key)

    def refresh(self) -> None:
        """Show the page's item and the places."""
        for item in self.content.peg:
            if item.id == self._page:
                self._item = (item.text, item.low_end, item.high_end)
        chosen = self.answer(AnswerKind.PLACE)
        self._places.show(
            [self.choice_row(place, chosen=place.id == chosen) for place in self.content.places]
        )
