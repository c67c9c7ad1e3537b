"""A frame around other parts."""

from dataclasses import dataclass

from kiosk.documents.flowables.block import Block
from kiosk.documents.pen import Pen


@dataclass(frozen=True, slots=True)
class Framed:
    """A box with a line of a given weight, maybe a grey ground."""

    block: Block
    padding: float
    line: float
    fill: float | None = None

    def height(self, width: float) -> float:
        """Return the height with the padding."""
        return self.block.height(width - 2 * self.padding) + 2 * self.padding

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the frame, then what is in it."""
        height = self.height(width)
        pen.box(x, top - height, width, height, line=self.line, fill=self.fill)
        self.block.draw(pen, x + self.padding, top - self.padding, width - 2 * self.padding)
