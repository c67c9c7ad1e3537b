"""Lines to write on by hand."""

from dataclasses import dataclass

from kiosk.documents.pen import Pen


@dataclass(frozen=True, slots=True)
class WritingLines:
    """A number of rules, each with room to write above it."""

    count: int
    room: float

    def height(self, width: float) -> float:
        """Return the height of all lines."""
        return self.count * self.room

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the rules."""
        for number in range(1, self.count + 1):
            y = top - number * self.room
            pen.line(x, y, x + width, y, width=0.7)
