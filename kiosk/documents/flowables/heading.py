"""A heading with a rule below it."""

from kiosk.documents.flowables.block import Text
from kiosk.documents.pen import Pen

_RULE = 1.1
_ABOVE_RULE = 2.2
_BELOW_RULE = 4.4


class Heading:
    """A heading; its rule spans the whole width."""

    def __init__(self, text: Text) -> None:
        self._text = text

    def height(self, width: float) -> float:
        """Return the height with the rule and the space below it."""
        return self._text.height(width) + _ABOVE_RULE + _RULE + _BELOW_RULE

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the heading and its rule."""
        self._text.draw(pen, x, top, width)
        y = top - self._text.height(width) - _ABOVE_RULE
        pen.line(x, y, x + width, y, width=_RULE)
