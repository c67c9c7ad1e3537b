"""Options with their pictures: equal weight, picture on the left, words on the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.flowables.block import Block
from kiosk.documents.pen import Pen
from kiosk.documents.pictures import Artwork
from kiosk.documents.tags import Role

_GUTTER = 11.0
_CORNER = 5.0


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One option: its picture, the picture's text for a screen reader, and its words."""

    picture: Artwork
    alt: str
    words: Block


@dataclass(frozen=True, slots=True)
class OptionRows:
    """Rows of equal pictures; the words are centred on their picture."""

    rows: Sequence[OptionRow]
    picture_width: float
    gap: float

    def height(self, width: float) -> float:
        """Return the height of all rows."""
        rows = sum(self._row_height(row, width) for row in self.rows)
        return rows + self.gap * max(0, len(self.rows) - 1)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the rows."""
        left = x + self.picture_width + _GUTTER
        beside = width - self.picture_width - _GUTTER
        for row in self.rows:
            height = self._row_height(row, width)
            tall = row.picture.height_at(self.picture_width)
            with pen.tagged(Role.FIGURE, row.alt):
                row.picture.draw(pen, x, top - (height + tall) / 2, self.picture_width, _CORNER)
            row.words.draw(pen, left, top - (height - row.words.height(beside)) / 2, beside)
            top -= height + self.gap

    def _row_height(self, row: OptionRow, width: float) -> float:
        beside = width - self.picture_width - _GUTTER
        return max(row.picture.height_at(self.picture_width), row.words.height(beside))
