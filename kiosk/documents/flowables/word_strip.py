"""Words in a row of which one holds: the one on a black field, the others plain."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.flowables.block import Block
from kiosk.documents.pen import Pen

_PAD = 3.0
_LINE = 0.9


@dataclass(frozen=True, slots=True)
class WordStrip:
    """All words as wide; only the one that holds is read aloud."""

    words: Sequence[Block]
    """The one that holds is set in white."""
    chosen: int

    def height(self, width: float) -> float:
        """Return the strip's height."""
        own = width / len(self.words)
        return max(word.height(own) for word in self.words) + 2 * _PAD

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw frame, field and words."""
        height, own = self.height(width), width / len(self.words)
        pen.box(x, top - height, width, height, line=_LINE)
        pen.box(x + self.chosen * own, top - height, own, height, line=0, fill=0.0)
        for index, word in enumerate(self.words):
            left = x + index * own
            if index == self.chosen:
                word.draw(pen, left, top - _PAD, own)
                continue
            with pen.ornament():
                word.draw(pen, left, top - _PAD, own)
