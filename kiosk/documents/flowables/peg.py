"""The pain scores: one box a score with its number and a small 0 to 10 ruler, and the mean."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.flowables.block import Block
from kiosk.documents.pen import Pen

HIGHEST = 10
_PAD = 4.0
_RULER = 13.0
_RULER_INSET = 9.0
_TICK = 2.2
_LONG_TICK = 4.0
_MARKER = 3.0
_MEAN_GREY = 0.92


@dataclass(frozen=True, slots=True)
class PegBox:
    """One box: the number as text, its name, and where the marker stands (None: no answer)."""

    figure: Block
    name: Block
    value: float | None
    is_mean: bool = False


@dataclass(frozen=True, slots=True)
class PegBoxes:
    """Boxes of equal width beside each other."""

    boxes: Sequence[PegBox]

    def height(self, width: float) -> float:
        """Return the height of the tallest box."""
        own = width / max(1, len(self.boxes))
        return max(
            (b.figure.height(own - 4) + b.name.height(own - 4) for b in self.boxes), default=0.0
        ) + (_RULER + 2 * _PAD)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the boxes from the left, numbers first, names last."""
        height = self.height(width)
        own = width / max(1, len(self.boxes))
        for box in self.boxes:
            fill = _MEAN_GREY if box.is_mean else None
            pen.box(x, top - height, own, height, line=0.8, fill=fill)
            y = top - _PAD
            box.figure.draw(pen, x + 2, y, own - 4)
            y -= box.figure.height(own - 4)
            _draw_ruler(pen, x + _RULER_INSET, y - _RULER * 0.62, own - 2 * _RULER_INSET, box.value)
            box.name.draw(pen, x + 2, y - _RULER, own - 4)
            x += own


def _draw_ruler(pen: Pen, x: float, y: float, length: float, value: float | None) -> None:
    canvas = pen.canvas
    with pen.ornament():
        canvas.setStrokeGray(0)
        canvas.setLineWidth(0.6)
        canvas.line(x, y, x + length, y)
        for number in range(HIGHEST + 1):
            at = x + length * number / HIGHEST
            reach = _LONG_TICK if number in {0, HIGHEST // 2, HIGHEST} else _TICK
            canvas.line(at, y - reach / 2, at, y + reach / 2)
        if value is not None:
            canvas.setFillGray(0)
            canvas.circle(x + length * value / HIGHEST, y, _MARKER, stroke=0, fill=1)
