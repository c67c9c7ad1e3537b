"""The two figures of how an option may help: people out of a hundred, and points on a ruler.

Both are ornament: every number in them stands beside them in words.
"""

from dataclasses import dataclass

from kiosk.documents.flowables.block import Block
from kiosk.documents.pen import Pen

HUNDRED = 100
_ROW = 25
_FULLEST = 0.36
"""Radius of a person as a share of the room that one has."""
_LINE = 0.8


@dataclass(frozen=True, slots=True)
class People:
    """A hundred people in four rows; count of them are filled."""

    count: int

    def height(self, width: float) -> float:
        """Return the height of four rows."""
        return width / _ROW * (HUNDRED // _ROW)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the filled ones first."""
        own, canvas = width / _ROW, pen.canvas
        with pen.ornament():
            canvas.setLineWidth(_LINE)
            canvas.setStrokeGray(0)
            canvas.setFillGray(0)
            for number in range(HUNDRED):
                canvas.circle(
                    x + own * (number % _ROW + 0.5),
                    top - own * (number // _ROW + 0.5),
                    own * _FULLEST,
                    stroke=1,
                    fill=int(number < self.count),
                )


_BAR = 16.0
_POST = 5.0
_TICKS = 10
_RANGE = 5.0


@dataclass(frozen=True, slots=True)
class PointRuler:
    """A scale from 0 to 100: how many points better, from where to where, and what matters."""

    better_by: float
    low: float
    high: float
    matters: float
    """0: none known."""
    note: Block
    """What the post marks; begins at the post where it has the room."""
    low_end: Block
    high_end: Block

    def height(self, width: float) -> float:
        """Return the height of bar, post, note and ends."""
        return _BAR + 2 * _POST + self._note_height(width) + self._ends(width)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the bar, then the words below it."""
        bar = top - _POST - _BAR
        with pen.ornament():
            self._draw_bar(pen, x, bar, width)
        below = bar - _POST
        if self.matters > 0:
            self.note.draw(pen, x, below, width)
        below -= self._note_height(width)
        self.low_end.draw(pen, x, below, width / 2)
        self.high_end.draw(pen, x + width / 2, below, width / 2)

    def _draw_bar(self, pen: Pen, x: float, bar: float, width: float) -> None:
        canvas = pen.canvas
        pen.box(x, bar, width, _BAR, line=_LINE, fill=1.0)
        pen.box(x, bar, max(_at(self.better_by, width), 1.5), _BAR, line=0, fill=0.0)
        for number in range(1, _TICKS):
            reach = _BAR * (0.5 if number == _TICKS / 2 else 0.28)
            at = _at(number * HUNDRED / _TICKS, width)
            canvas.setStrokeGray(1 if at < _at(self.better_by, width) else 0)
            canvas.setLineWidth(_LINE)
            canvas.line(x + at, bar, x + at, bar + reach)
        if self.high > self.low:
            left = _at(self.low, width)
            long = _at(self.high, width) - left
            pen.box(x + left, bar + _BAR - _RANGE - 3, long, _RANGE, line=_LINE, fill=1.0)
        if self.matters > 0:
            at = x + _at(self.matters, width)
            pen.line(at, bar - _POST, at, bar + _BAR + _POST, width=2.2)

    def _note_height(self, width: float) -> float:
        return self.note.height(width) if self.matters > 0 else 0.0

    def _ends(self, width: float) -> float:
        return max(self.low_end.height(width / 2), self.high_end.height(width / 2))


def _at(points: float, width: float) -> float:
    return max(0.0, min(float(HUNDRED), points)) / HUNDRED * width
