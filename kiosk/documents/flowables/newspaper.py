"""A list in columns: down the first, then down the next, as even as they can be."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.flowables.block import Block, Columns, Stack
from kiosk.documents.pen import Pen

_LEAST_ROWS = 3
"""Of what goes on on another page."""


@dataclass(frozen=True, slots=True)
class Newspaper:
    """Blocks in columns; it can be cut between them where a page ends."""

    blocks: Sequence[Block]
    columns: int
    gap: float
    gutter: float

    def height(self, width: float) -> float:
        """Return the height of the tallest column."""
        return self._laid(width).height(width)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw column by column."""
        self._laid(width).draw(pen, x, top, width)

    def least(self, width: float) -> float:
        """Return the height of the tallest block: less than one cannot be placed."""
        return max(block.height(self._own(width)) for block in self.blocks)

    def split(self, width: float, room: float) -> "tuple[Newspaper, Newspaper | None]":
        """Return as many blocks as fit a room, and the others in columns of their own.

        A few fewer where else one or two would be left for the next page.
        """
        if self._fill(width, room) is not None:
            return self, None
        count = sum(len(column) for column in self._cut(width, room))
        few = len(self.blocks) - _LEAST_ROWS * self.columns
        if few > count // 2:
            count = min(count, few)
        return (
            Newspaper(self.blocks[:count], self.columns, self.gap, self.gutter),
            Newspaper(self.blocks[count:], self.columns, self.gap, self.gutter),
        )

    def _laid(self, width: float) -> Columns:
        """Return the columns at the least height at which all blocks find room."""
        heights = [block.height(self._own(width)) for block in self.blocks]
        low, high = 0.0, sum(heights) + self.gap * len(heights)
        while high - low > 0.5:
            middle = (low + high) / 2
            if self._fill(width, middle) is None:
                low = middle
            else:
                high = middle
        columns = self._fill(width, high) or [list(self.blocks)]
        columns += [[] for _ in range(self.columns - len(columns))]
        stacks = [Stack(column, self.gap) for column in columns]
        return Columns(stacks, [1.0] * self.columns, self.gutter)

    def _fill(self, width: float, room: float) -> list[list[Block]] | None:
        """Return the columns at a height, None where not all blocks find room."""
        columns = self._cut(width, room)
        return columns if sum(map(len, columns)) == len(self.blocks) else None

    def _cut(self, width: float, room: float) -> list[list[Block]]:
        own, columns, used = self._own(width), list[list[Block]]([[]]), 0.0
        for block in self.blocks:
            height = block.height(own)
            if used + height > room:
                if len(columns) == self.columns:
                    break
                columns.append([])
                used = 0.0
                if height > room:
                    break
            columns[-1].append(block)
            used += height + self.gap
        return columns

    def _own(self, width: float) -> float:
        return (width - self.gutter * (self.columns - 1)) / self.columns
