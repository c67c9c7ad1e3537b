"""The pain scores: a row a score with its name, a small ruler from 0 to 10, its number; the mean.

For who reads by ear it is a table: the ruler is ornament, the number says the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.flowables.block import Block
from kiosk.documents.pen import Pen
from kiosk.documents.tags import Role

HIGHEST = 10
_NAME_SHARE = 0.34
_FIGURE_WIDTH = 40.0
_PAD = 1.6
_INSET = 4.0
_TICK = 3.0
_LONG_TICK = 7.0
_MARKER = 3.6
_MEAN_GREY = 0.92


@dataclass(frozen=True, slots=True)
class PegRow:
    """One row; value is where the marker stands, None for no answer or no ruler."""

    name: Block
    figure: Block
    value: float | None
    ruled: bool = True


@dataclass(frozen=True, slots=True)
class PegRows:
    """Rows below each other in one frame; those without a ruler have a grey ground."""

    rows: Sequence[PegRow]

    def height(self, width: float) -> float:
        """Return the height of all rows."""
        return sum(self._row_height(row, width) for row in self.rows)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the rows."""
        with pen.group(Role.TABLE):
            for row in self.rows:
                height = self._row_height(row, width)
                fill = None if row.ruled else _MEAN_GREY
                pen.box(x, top - height, width, height, line=0.6, fill=fill)
                self._draw_row(pen, row, x, top, width)
                top -= height

    def _draw_row(self, pen: Pen, row: PegRow, x: float, top: float, width: float) -> None:
        height = self._row_height(row, width)
        name_width = width * _NAME_SHARE - _INSET
        with pen.group(Role.ROW):
            with pen.group(Role.ROW_HEADER):
                below = (height - row.name.height(name_width)) / 2
                row.name.draw(pen, x + _INSET, top - below, name_width)
            with pen.group(Role.CELL):
                below = (height - row.figure.height(_FIGURE_WIDTH)) / 2
                row.figure.draw(pen, x + width - _FIGURE_WIDTH, top - below, _FIGURE_WIDTH)
        if row.ruled:
            left = x + width * _NAME_SHARE + _MARKER
            length = x + width - _FIGURE_WIDTH - _MARKER - left
            _draw_ruler(pen, left, top - height / 2, length, row.value)

    def _row_height(self, row: PegRow, width: float) -> float:
        inner = max(row.name.height(width * _NAME_SHARE - _INSET), row.figure.height(_FIGURE_WIDTH))
        return inner + 2 * _PAD


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
