"""A table with a head: rows of cells that are words, boxes to tick or room to write.

Which rows stand on which page is settled by who makes the tables; one that goes on has its head
again.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.documents.flowables.block import Block
from kiosk.documents.pen import Pen
from kiosk.documents.tags import Role

_PAD = 4.5
_GUTTER = 6.0
_RULE = 0.6
_HEAD_RULE = 1.4


@dataclass(frozen=True, slots=True)
class BoxCell:
    """A box to tick in the middle of its cell; said says what it is for, to who reads by ear."""

    side: float
    said: str

    def height(self, width: float) -> float:
        """Return the box's height."""
        return self.side

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the box."""
        with pen.tagged(Role.FIGURE, self.said):
            pen.box(
                x + (width - self.side) / 2, top - self.side, self.side, self.side, line=1, fill=1
            )


@dataclass(frozen=True, slots=True)
class LineCell:
    """Room to write by hand, above the rule of its row; said says what for."""

    room: float
    said: str

    def height(self, width: float) -> float:
        """Return the room."""
        return self.room

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw nothing, but say what is to be written."""
        with pen.tagged(Role.FIGURE, self.said):
            pass


@dataclass(frozen=True, slots=True)
class Grid:
    """The first cell of each row names it; shares are widths relative to each other."""

    head: Sequence[Block]
    rows: Sequence[Sequence[Block]]
    shares: Sequence[float]

    def height(self, width: float) -> float:
        """Return the height of head and rows."""
        return sum(self._row_height(row, width) for row in (self.head, *self.rows))

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the rows with a rule below each."""
        with pen.group(Role.TABLE):
            for index, row in enumerate((self.head, *self.rows)):
                height = self._row_height(row, width)
                self._draw_row(pen, row, x, top, width, head=index == 0)
                top -= height
                rule = _RULE if index else _HEAD_RULE
                pen.line(x, top, x + width, top, width=rule)

    def least(self, width: float) -> float:
        """Return the height of the head and the tallest row: less room no part of it can have."""
        tallest = max((self._row_height(row, width) for row in self.rows), default=0.0)
        return self._row_height(self.head, width) + tallest

    def split(self, width: float, room: float) -> "tuple[Grid, Grid | None]":
        """Return as many rows as fit a room, one at least, and the table of the others."""
        used, count = self._row_height(self.head, width), 0
        for row in self.rows:
            used += self._row_height(row, width)
            if used > room and count:
                break
            count += 1
        if count == len(self.rows):
            return self, None
        return (
            Grid(self.head, self.rows[:count], self.shares),
            Grid(self.head, self.rows[count:], self.shares),
        )

    def _draw_row(
        self, pen: Pen, row: Sequence[Block], x: float, top: float, width: float, *, head: bool
    ) -> None:
        height = self._row_height(row, width)
        with pen.group(Role.ROW):
            for index, (cell, own) in enumerate(zip(row, self._widths(width), strict=True)):
                inner = own - _GUTTER
                below = (height - cell.height(inner)) / 2 if not head else _PAD
                with _cell(pen, index, head=head):
                    cell.draw(pen, x, top - below, inner)
                x += own

    def _row_height(self, row: Sequence[Block], width: float) -> float:
        cells = zip(row, self._widths(width), strict=True)
        return max(cell.height(own - _GUTTER) for cell, own in cells) + 2 * _PAD

    def _widths(self, width: float) -> list[float]:
        return [width * share / sum(self.shares) for share in self.shares]


@contextmanager
def _cell(pen: Pen, index: int, *, head: bool) -> Iterator[None]:
    role = Role.COLUMN_HEADER if head else Role.CELL if index else Role.ROW_HEADER
    with pen.group(role):
        yield
