"""Rows of a bold name and what belongs to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.flowables.block import Block
from kiosk.documents.pen import Pen


@dataclass(frozen=True, slots=True)
class Pairs:
    """Names in a narrow column, values beside them."""

    rows: Sequence[tuple[Block, Block]]
    name_width: float
    gap: float

    def height(self, width: float) -> float:
        """Return the height of all rows."""
        rows = sum(self._row_height(row, width) for row in self.rows)
        return rows + self.gap * max(0, len(self.rows) - 1)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the rows."""
        for row in self.rows:
            name, value = row
            name.draw(pen, x, top, self.name_width)
            value.draw(pen, x + self.name_width, top, width - self.name_width)
            top -= self._row_height(row, width) + self.gap

    def _row_height(self, row: tuple[Block, Block], width: float) -> float:
        name, value = row
        return max(name.height(self.name_width), value.height(width - self.name_width))
