"""The alert strip: a black or white field with one word, and beside it what was answered."""

from dataclasses import dataclass

from kiosk.documents.flowables.block import Stack
from kiosk.documents.paper import mm
from kiosk.documents.pen import Pen

_FIELD = mm(38)
_INSET = mm(3.2)
_LINE = 2.2
_LEAST = mm(15)


@dataclass(frozen=True, slots=True)
class AlertStrip:
    """A framed strip; urgent ones have a black field, so that they differ from a metre away."""

    word: Stack
    lines: Stack
    urgent: bool

    def height(self, width: float) -> float:
        """Return the height of the frame."""
        inner = max(
            self.word.height(_FIELD - 2 * _INSET),
            self.lines.height(width - _FIELD - 2 * _INSET),
        )
        return max(_LEAST, inner + 2 * _INSET)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw frame, field and text, each centred on its height."""
        height = self.height(width)
        bottom = top - height
        pen.box(x, bottom, width, height, line=_LINE if self.urgent else 1.1)
        if self.urgent:
            pen.box(x, bottom, _FIELD, height, line=0, fill=0.0)
        else:
            pen.line(x + _FIELD, bottom, x + _FIELD, top, width=1.1)
        for stack, left, inner in (
            (self.word, x + _INSET, _FIELD - 2 * _INSET),
            (self.lines, x + _FIELD + _INSET, width - _FIELD - 2 * _INSET),
        ):
            stack.draw(pen, left, top - (height - stack.height(inner)) / 2, inner)
