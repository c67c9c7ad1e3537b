"""The numbers 0 to 10 to circle by hand, in a strip with what its ends mean below it."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.flowables.block import Block
from kiosk.documents.pen import Pen

_PAD = 5.0
_LINE = 0.9
_BELOW = 2.0


@dataclass(frozen=True, slots=True)
class NumberScale:
    """One cell a number, all as wide; the ends are set left and right."""

    numbers: Sequence[Block]
    low_end: Block
    high_end: Block

    def height(self, width: float) -> float:
        """Return the height of strip and ends."""
        return self._strip(width) + _BELOW + self._ends(width)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the cells, the numbers in them, then the ends."""
        strip, own = self._strip(width), width / len(self.numbers)
        pen.box(x, top - strip, width, strip, line=_LINE)
        for index, number in enumerate(self.numbers):
            left = x + index * own
            if index:
                pen.line(left, top - strip, left, top, width=_LINE / 2)
            with pen.item():
                number.draw(pen, left, top - _PAD, own)
        below = top - strip - _BELOW
        self.low_end.draw(pen, x, below, width / 2)
        self.high_end.draw(pen, x + width / 2, below, width / 2)

    def _strip(self, width: float) -> float:
        own = width / len(self.numbers)
        return max(number.height(own) for number in self.numbers) + 2 * _PAD

    def _ends(self, width: float) -> float:
        return max(self.low_end.height(width / 2), self.high_end.height(width / 2))
