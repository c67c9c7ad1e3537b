"""A part of a fixed width at the right edge, and another that takes what is left."""

from dataclasses import dataclass

from kiosk.documents.flowables.block import Block
from kiosk.documents.pen import Pen


@dataclass(frozen=True, slots=True)
class Beside:
    """Two parts, aligned at the top; the left one is read first."""

    left: Block
    right: Block
    right_width: float
    gutter: float

    def height(self, width: float) -> float:
        """Return the height of the taller part."""
        return max(self.left.height(self._left(width)), self.right.height(self.right_width))

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw both."""
        self.left.draw(pen, x, top, self._left(width))
        self.right.draw(pen, x + width - self.right_width, top, self.right_width)

    def _left(self, width: float) -> float:
        return width - self.right_width - self.gutter
