"""The nurse's own block: boxes to tick, lines to write on, signature; or what was filled in."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.flowables.block import Block
from kiosk.documents.flowables.ticks import BOX, INDENT, draw_box
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
_TITLE = mm(26)
"""Width of the title, left of the boxes to tick."""
_ABOVE_LINE = 2.0
_TICK_RISE = 2.5


@dataclass(frozen=True, slots=True)
class NurseTick:
    """A box to tick, its words, and the tick of a review (None: not ticked)."""

    words: Block
    tick: Block | None


@dataclass(frozen=True, slots=True)
class NurseBlock:
    """What the nurse fills in by hand, or filled in at the desk."""

    title: Block
    ticks: Sequence[NurseTick]
    tick_leading: float
    note: Block
    signing: Sequence[Block]
    """Names below the three signing lines."""
    note_lines: int = 1
    written: Block | None = None
    """The note of a review, above its line."""
    signed: Sequence[Block | None] = (None, None, None)
    """What a review has above the three signing lines."""

    def height(self, width: float) -> float:
        """Return the height of the block."""
        inner = width - 2 * _PAD
        rows = -(-len(self.ticks) // _COLUMNS)
        return (
            2 * _PAD
            + rows * _TICK_ROW
            + self._note_room(inner)
            + self.note.height(inner)
            + self._signing_room(inner)
            + max(block.height(width) for block in self.signing)
        )

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw frame, ticks, writing lines and signing lines."""
        height = self.height(width)
        pen.box(x, top - height, width, height, line=1.1, fill=_GREY)
        left, inner = x + _PAD, width - 2 * _PAD
        y = top - _PAD
        self.title.draw(pen, left, y, _TITLE)
        self._draw_ticks(pen, left + _TITLE, y, inner - _TITLE)
        y -= -(-len(self.ticks) // _COLUMNS) * _TICK_ROW
        self._draw_note(pen, left, y, inner)
        y -= self._note_room(inner)
        self.note.draw(pen, left, y - 1, inner)
        y -= self.note.height(inner) + self._signing_room(inner)
        for own, name, signed in zip(self._shares(inner), self.signing, self.signed, strict=True):
            if signed is not None:
                signed.draw(pen, left, y + signed.height(own) + _ABOVE_LINE, own)
            pen.line(left, y, left + own, y, width=0.7)
            name.draw(pen, left, y - 1, own)
            left += own + _GUTTER

    def _draw_ticks(self, pen: Pen, x: float, top: float, width: float) -> None:
        own = width / _COLUMNS
        for index, tick in enumerate(self.ticks):
            at_x = x + (index % _COLUMNS) * own
            at_y = top - (index // _COLUMNS) * _TICK_ROW
            draw_box(pen, at_x, at_y, self.tick_leading)
            with pen.item():
                if tick.tick is not None:
                    tick.tick.draw(pen, at_x, at_y + _TICK_RISE, BOX * 2)
                tick.words.draw(pen, at_x + INDENT, at_y, own - INDENT)

    def _draw_note(self, pen: Pen, left: float, top: float, inner: float) -> None:
        if self.written is None:
            for number in range(1, self.note_lines + 1):
                y = top - number * WRITING_LINE
                pen.line(left, y, left + inner, y, width=0.7)
            return
        below = top - self._note_room(inner)
        self.written.draw(pen, left, below + self.written.height(inner) + _ABOVE_LINE, inner)
        pen.line(left, below, left + inner, below, width=0.7)

    def _note_room(self, inner: float) -> float:
        if self.written is None:
            return self.note_lines * WRITING_LINE
        return max(WRITING_LINE, self.written.height(inner) + 2 * _ABOVE_LINE)

    def _signing_room(self, inner: float) -> float:
        shares = zip(self.signed, self._shares(inner), strict=True)
        heights = [block.height(own) for block, own in shares if block is not None]
        return max(WRITING_LINE, *(height + 2 * _ABOVE_LINE for height in heights), 0.0)

    def _shares(self, inner: float) -> list[float]:
        free = inner - _GUTTER * (len(_SIGNING) - 1)
        return [free * share for share in _SIGNING]
