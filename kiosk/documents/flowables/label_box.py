"""The empty box for the clinic's patient label."""

from dataclasses import dataclass

from kiosk.documents.flowables.block import Block
from kiosk.documents.pen import Pen


@dataclass(frozen=True, slots=True)
class LabelBox:
    """A dashed box of a fixed height with its name in the corner."""

    name: Block
    points: float

    def height(self, width: float) -> float:
        """Return the box's height."""
        return self.points

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the box and its name."""
        pen.box(x, top - self.points, width, self.points, line=0.8, dash=(3.0, 2.0))
        self.name.draw(pen, x + 5, top - 3, width - 10)
