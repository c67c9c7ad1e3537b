"""The nurse's own block: boxes to tick, lines to write on, signature."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.flowables.block import Block
from kiosk.documents.flowables.ticks import INDENT, draw_box
from kiosk.documents.paper import mm
from kiosk.documents.pen import Pen

WRITING_LINE = mm(7.4)
"""Room to write by hand above a line."""
_PAD = mm(3.2)
_GREY = 0.955
_COLUMNS = 3
_TICK_ROW = mm(6.4)
_SIGNING = (0.36, 0.36, 0.28)
_GUTTER = mm(5)
_TITLE = mm(24)
"""Width of the title, left of the boxes to tick."""


@dataclass(frozen=True, slots=True)
class NurseBlock:
    """What the nurse fills in by hand."""

    title: Block
    ticks: Sequence[Block]
    tick_leading: float
    note: Block
    signing: Sequence[Block]
    """Names below the three signing lines."""
    note_lines: int = 1

    def height(self, width: float) -> float:
        """Return the height of the block."""
        rows = -(-len(self.ticks) // _COLUMNS)
        return (
            2 * _PAD
            + rows * _TICK_ROW
            + self.note_lines * WRITING_LINE
            + self.note.height(width)
            + WRITING_LINE
            + max(block.height(width) for block in self.signing)
        )

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw frame, ticks, writing lines and signing lines."""
        height = self.height(width)
        pen.box(x, top - height, width, height, line=1.1, fill=_GREY)
        left, inner = x + _PAD, width - 2 * _PAD
        y = top - _PAD
        self.title.draw(pen, left, y, _TITLE)
        own = (inner - _TITLE) / _COLUMNS
        for index, tick in enumerate(self.ticks):
            at_x = left + _TITLE + (index % _COLUMNS) * own
            at_y = y - (index // _COLUMNS) * _TICK_ROW
            draw_box(pen, at_x, at_y, self.tick_leading)
            tick.draw(pen, at_x + INDENT, at_y, own - INDENT)
        y -= -(-len(self.ticks) // _COLUMNS) * _TICK_ROW
        for _ in range(self.note_lines):
            y -= WRITING_LINE
            pen.line(left, y, left + inner, y, width=0.7)
        self.note.draw(pen, left, y - 1, inner)
        y -= self.note.height(inner) + WRITING_LINE
        free = inner - _GUTTER * (len(_SIGNING) - 1)
        for share, name in zip(_SIGNING, self.signing, strict=True):
            pen.line(left, y, left + free * share, y, width=0.7)
            name.draw(pen, left, y - 1, free * share)
            left += free * share + _GUTTER
