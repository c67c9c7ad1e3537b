"""The options as a small table: picture and name, whether it was opened, what the patient said.

Long tables stand in two halves beside each other; for who reads by ear it stays one table.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.flowables.block import Block
from kiosk.documents.pen import Pen
from kiosk.documents.pictures import Artwork
from kiosk.documents.tags import Role

_GUTTER = 14.0
_PAD = 1.8
_CORNER = 2.0
_BESIDE = 5.0
_RULE = 0.4
_HEAD_RULE = 0.8


@dataclass(frozen=True, slots=True)
class OptionLineRow:
    """One option: its picture (None: there is none) with its text, and the three cells."""

    picture: Artwork | None
    alt: str
    name: Block
    opened: Block
    said: Block


@dataclass(frozen=True, slots=True)
class OptionTable:
    """Rows under a head; in one column or two."""

    head: tuple[Block, Block, Block]
    rows: Sequence[OptionLineRow]
    columns: int
    picture_width: float
    shares: tuple[float, float, float]
    """Widths of name (with its picture), opened, said, relative to each other."""

    def height(self, width: float) -> float:
        """Return the height of the taller half with its head."""
        own = self._own_width(width)
        return self._head_height(own) + max(
            (sum(self._row_height(row, own) for row in half) for half in self._halves(own)),
            default=0.0,
        )

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the halves from the left; the head of the second is ornament."""
        own = self._own_width(width)
        with pen.group(Role.TABLE):
            for number, half in enumerate(self._halves(own)):
                if number:
                    with pen.ornament():
                        self._draw_head(pen, x, top, own)
                else:
                    self._draw_head(pen, x, top, own)
                y = top - self._head_height(own)
                pen.line(x, y, x + own, y, width=_HEAD_RULE)
                for row in half:
                    self._draw_row(pen, row, x, y, own)
                    y -= self._row_height(row, own)
                    pen.line(x, y, x + own, y, width=_RULE)
                x += own + _GUTTER

    def _own_width(self, width: float) -> float:
        return (width - _GUTTER * (self.columns - 1)) / self.columns

    def _widths(self, own: float) -> tuple[float, float, float]:
        whole = sum(self.shares)
        name, opened, said = (own * share / whole for share in self.shares)
        return name, opened, said

    def _halves(self, own: float) -> list[list[OptionLineRow]]:
        """Return the rows by column, cut where the first column reaches half of the height."""
        if self.columns == 1:
            return [list(self.rows)]
        heights = [self._row_height(row, own) for row in self.rows]
        cuts = range(1, len(heights) + 1)
        cut = min(cuts, key=lambda at: max(sum(heights[:at]), sum(heights[at:])), default=0)
        return [list(self.rows[:cut]), list(self.rows[cut:])]

    def _head_height(self, own: float) -> float:
        cells = zip(self.head, self._widths(own), strict=True)
        return max(cell.height(width - _BESIDE) for cell, width in cells) + 1.0

    def _row_height(self, row: OptionLineRow, own: float) -> float:
        name, opened, said = self._widths(own)
        tall = row.picture.height_at(self.picture_width) if row.picture else 0.0
        return 2 * _PAD + max(
            tall,
            row.name.height(name - self._indent(row) - _BESIDE),
            row.opened.height(opened - _BESIDE),
            row.said.height(said),
        )

    def _indent(self, row: OptionLineRow) -> float:
        return self.picture_width + _BESIDE if row.picture else 0.0

    def _draw_head(self, pen: Pen, x: float, top: float, own: float) -> None:
        with pen.group(Role.ROW):
            for cell, width in zip(self.head, self._widths(own), strict=True):
                with pen.group(Role.COLUMN_HEADER):
                    cell.draw(pen, x, top, width - _BESIDE)
                x += width

    def _draw_row(self, pen: Pen, row: OptionLineRow, x: float, top: float, own: float) -> None:
        name, opened, said = self._widths(own)
        height, indent = self._row_height(row, own), self._indent(row)

        def middle(block: Block, at: float, width: float) -> None:
            block.draw(pen, at, top - (height - block.height(width)) / 2, width)

        with pen.group(Role.ROW):
            with pen.group(Role.ROW_HEADER):
                if row.picture:
                    tall = row.picture.height_at(self.picture_width)
                    with pen.tagged(Role.FIGURE, row.alt):
                        row.picture.draw(
                            pen, x, top - (height + tall) / 2, self.picture_width, _CORNER
                        )
                middle(row.name, x + indent, name - indent - _BESIDE)
            with pen.group(Role.CELL):
                middle(row.opened, x + name, opened - _BESIDE)
            with pen.group(Role.CELL):
                middle(row.said, x + name + opened, said)
