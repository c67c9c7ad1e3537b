"""Boxes to tick by hand, with text beside them."""

from dataclasses import dataclass

from kiosk.documents.flowables.block import Block
from kiosk.documents.pen import Pen

BOX = 10.0
"""Side of a box to tick, points."""
INDENT = 17.0
_LINE = 1.0


def draw_box(
    pen: Pen, x: float, first_line_top: float, leading: float, *, side: float = BOX
) -> None:
    """Draw a box centred on the first line's letters."""
    middle = first_line_top - leading * 0.53
    pen.box(x + _LINE / 2, middle - side / 2, side, side, line=_LINE, fill=1.0)


@dataclass(frozen=True, slots=True)
class Ticked:
    """A box to tick and what it is for."""

    block: Block
    leading: float
    """Of the block's first line."""
    side: float = BOX

    def height(self, width: float) -> float:
        """Return the height of the text."""
        return self.block.height(width - self._indent)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the box, then the text."""
        draw_box(pen, x, top, self.leading, side=self.side)
        with pen.item():
            self.block.draw(pen, x + self._indent, top, width - self._indent)

    @property
    def _indent(self) -> float:
        return INDENT - BOX + self.side


@dataclass(frozen=True, slots=True)
class Bulleted:
    """A dot and the text beside it."""

    block: Block
    leading: float
    indent: float = INDENT

    def height(self, width: float) -> float:
        """Return the height of the text."""
        return self.block.height(width - self.indent)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the dot, then the text."""
        with pen.ornament():
            pen.canvas.setFillGray(0)
            pen.canvas.circle(
                x + self.indent * 0.3,
                top - self.leading * 0.57,
                self.leading * 0.13,
                stroke=0,
                fill=1,
            )
        with pen.item():
            self.block.draw(pen, x + self.indent, top, width - self.indent)
