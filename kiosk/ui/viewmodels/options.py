"""Options at a glance: all cards alike; and one card chosen to say something about it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.content import Card
from kiosk.domain.ids import ItemId, OptionId
from kiosk.domain.journey import Look, Open
from kiosk.domain.summarise import NOT_TRIED
from kiosk.domain.visit import AnswerKind, Mark, Step
from kiosk.services.walking import VisitWalk
from kiosk.ui.models.rows import RowsModel
from kiosk.ui.viewmodels.base import CHOICE, Library, StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


CARD = ("key", "name", "shortName", "line", "group", "picture", "focusX", "focusY", "mark", "tried")


@QmlElement
class OptionsModel(StepModel):
    """Pages: all cards (no item), and one card (its id)."""

    STEP = Step.OPTIONS
    changed = Signal()

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(walk, library, parent)
        self._cards = RowsModel(CARD, self)
        self._reasons = RowsModel(CHOICE, self)
        self._shown: Card | None = None

    @Property(bool, notify=changed)
    def choosing(self) -> bool:
        """Tell whether one card is shown to say something about it."""
        return self._shown is not None

    @Property(str, notify=changed)
    def question(self) -> str:
        """Return the heading of the glance."""
        return self.content.options_question

    @Property(RowsModel, constant=True)
    def cards(self) -> RowsModel:
        """Return the cards: mark is maybe, not-for-me or empty; tried is the answer's label."""
        return self._cards

    @Property(RowsModel, constant=True)
    def reasons(self) -> RowsModel:
        """Return the reasons for "not for me"."""
        return self._reasons

    @Property(str, notify=changed)
    def name(self) -> str:
        """Return the name of the card shown."""
        return self._shown.name if self._shown else ""

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """Return the plain sentence of the card shown."""
        return self._shown.sentence if self._shown else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Return the picture's address of the card shown."""
        return self.picture_url(self._shown.picture) if self._shown else ""

    @Property(str, notify=changed)
    def pictureAlt(self) -> str:
        """Return what that picture shows, in words."""
        return self._shown.picture.alt if self._shown else ""

    @Property(str, notify=changed)
    def mark(self) -> str:
        """Return maybe, not-for-me or empty for the card shown."""
        return self.answer(AnswerKind.MARK, self._page) if self._page else ""

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Return the id of the reason given for the card shown, or an empty string."""
        return self.answer(AnswerKind.REASON, self._page) if self._page else ""

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        """Tell whether the detail of the card shown was opened."""
        return self._page in self.answered(AnswerKind.OPENED)

    @Slot(str)
    def look(self, key: str) -> None:
        """Choose a card."""
        self._walk.handle(Look(OptionId(key)))

    @Slot()
    def open(self) -> None:
        """Tell me more about the card shown."""
        self._walk.handle(Open(OptionId(self._page)))

    @Slot(str)
    def setMark(self, mark: str) -> None:
        """Mark the card shown; the same mark again takes it back."""
        given = self.answer(AnswerKind.MARK, self._page)
        if self._page and mark in {known.value for known in Mark}:
            self.say(AnswerKind.MARK, self._page, "" if given == mark else mark)

    @Slot(str)
    def setReason(self, reason: str) -> None:
        """Say why the card shown is not for the patient; the same again takes it back."""
        given = self.answer(AnswerKind.REASON, self._page)
        if self._page:
            self.say(AnswerKind.REASON, self._page, "" if given == reason else reason)

    def refresh(self) -> None:
        """Show the cards with what was said of them."""
        self._shown = next((c for c in self.content.cards if c.id == self._page), None)
        tried = {c.id: c.label for c in self.content.tried_answers if c.id != NOT_TRIED}
        self._cards.show([self._card_row(card, tried) for card in self.content.cards])
        given = self.answer(AnswerKind.REASON, self._page) if self._page else ""
        self._reasons.show(
            [self.choice_row(reason, chosen=reason.id == given) for reason in self.content.reasons]
        )

    def _card_row(self, card: Card, tried: dict[ItemId, str]) -> dict[str, object]:
        layout = self.content.pictures[card.picture.id]
        return {
            "key": card.id,
            "name": card.name,
            "shortName": card.short_name,
            "line": card.line,
            "group": card.group,
            "picture": self.picture_url(card.picture),
            "focusX": layout.focus_x,
            "focusY": layout.focus_y,
            "mark": self.answer(AnswerKind.MARK, card.id),
            "tried": tried.get(ItemId(self.answer(AnswerKind.TRIED, card.id)), ""),
        }
