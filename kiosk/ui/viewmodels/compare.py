"""Compare: up to three options beside staying as things are, the same rows for each."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.content import Card, CardKind
from kiosk.domain.outline import COMPARED_AT_MOST
from kiosk.domain.visit import YES, AnswerKind, Mark, Step
from kiosk.services.walking import VisitWalk
from kiosk.ui.models.rows import RowsModel
from kiosk.ui.viewmodels.base import Library, StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


COLUMN = ("key", "name", "picture", "focusX", "focusY", "alt")


@QmlElement
class CompareModel(StepModel):
    """One table. Until the patient chooses, it shows what they marked or opened."""

    STEP = Step.COMPARE
    changed = Signal()

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(walk, library, parent)
        self._columns = RowsModel(COLUMN, self)
        self._names: list[str] = []
        self._rows = RowsModel(("key", "question", "cells"), self)
        self._options = RowsModel(("key", "text", "picture", "chosen"), self)

    @Property(RowsModel, constant=True)
    def columns(self) -> RowsModel:
        """Return the options compared, staying as things are last."""
        return self._columns

    @Property(list, notify=changed)
    def names(self) -> list[str]:
        """Return the columns' names, to say with each cell."""
        return list(self._names)

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        """Return the questions with one cell a column."""
        return self._rows

    @Property(RowsModel, constant=True)
    def options(self) -> RowsModel:
        """Return what can be put beside each other."""
        return self._options

    @Property(int, constant=True)
    def most(self) -> int:
        """Return how many options can be chosen."""
        return COMPARED_AT_MOST

    @Property(int, notify=changed)
    def chosenCount(self) -> int:
        """Return how many options are chosen."""
        return len(self._compared())

    @Property(list, notify=changed)
    def compared(self) -> list[str]:
        """Return the ids of the options compared, staying as things are left out."""
        return list(self._compared())

    @Slot(str)
    def choose(self, key: str) -> None:
        """Put an option into the comparison or take it out."""
        compared = self._compared()
        if not self.answered(AnswerKind.COMPARE):
            for option in compared:  # what was only proposed becomes the patient's own choice
                self.say(AnswerKind.COMPARE, option, YES)
        self.flip(AnswerKind.COMPARE, key)

    def refresh(self) -> None:
        """Show the table."""
        cards = self.content.cards
        compared = self._compared()
        shown = [card for card in cards if card.id in compared]
        shown += [card for card in cards if card.kind is CardKind.NO_CHANGE]
        self._names = [card.short_name for card in shown]
        self._columns.show([self._column(card) for card in shown])
        self._rows.show(
            [
                {
                    "key": row.id,
                    "question": row.question,
                    "cells": [card.compare.get(row.id, "") for card in shown],
                }
                for row in self.content.compare_rows
            ]
        )
        self._options.show(
            [
                {
                    "key": card.id,
                    "text": card.name,
                    "picture": self.picture_url(card.picture),
                    "chosen": card.id in compared,
                }
                for card in cards
                if card.kind is not CardKind.NO_CHANGE
            ]
        )

    def _column(self, card: Card) -> dict[str, object]:
        layout = self.content.pictures[card.picture.id]
        return {
            "key": card.id,
            "name": card.short_name,
            "picture": self.picture_url(card.picture),
            "focusX": layout.focus_x,
            "focusY": layout.focus_y,
            "alt": card.picture.alt,
        }

    def _compared(self) -> tuple[str, ...]:
        """Return the options chosen or, before any choice, marked maybe or opened."""
        chosen = self.answered(AnswerKind.COMPARE)
        if chosen or self.journey.visit is None:
            return chosen
        visit = self.journey.visit
        staying = self.journey.outline.no_change
        proposed = dict.fromkeys((*visit.marked(Mark.MAYBE), *visit.opened))
        return tuple(option for option in proposed if option not in staying)[:COMPARED_AT_MOST]
