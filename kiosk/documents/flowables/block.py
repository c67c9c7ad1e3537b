"""What every part of a sheet can do, and the plainest parts: text, gap, stack, columns.

Parts with a look of their own have their own modules.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from kiosk.documents.pen import Pen
from kiosk.documents.styles import Style
from kiosk.documents.text import Rich, TextGate

_ENDLESS = 1e6
_ROUNDING = 0.5


class Block(Protocol):
    """A part that knows its height and draws itself downwards from a top edge (points)."""

    def height(self, width: float) -> float:
        """Return the height at a width."""
        ...

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw with the top left corner at (x, top)."""
        ...


class Text:
    """A paragraph in a named style; long words break rather than run over the edge.

    pattern is a fragment of another paragraph in the style: with it ReportLab need not read
    markup, which takes longer than all the rest of setting a paragraph.
    """

    def __init__(
        self, gate: TextGate, rich: Rich, style: Style, pattern: ParaFrag | None = None
    ) -> None:
        self._style = style
        drawn = ParagraphStyle(
            "style",
            fontName=gate.font_name(style.face),
            fontSize=style.size,
            leading=style.leading,
            textColor=Color(style.grey, style.grey, style.grey),
            alignment=style.align.value,
            splitLongWords=1,
        )
        runs = gate.rich_runs(rich, style.face)
        if pattern is None or not runs:
            self._paragraph = Paragraph(gate.markup(rich, style.face), drawn)
        else:
            frags = [pattern.clone(fontName=font, text=run) for font, run in runs]
            self._paragraph = Paragraph("", drawn, frags=frags)
        self._heights: dict[float, float] = {}
        """By width: layout asks many times."""
        self._wrapped = -1.0

    @property
    def pattern(self) -> ParaFrag | None:
        """Return a fragment to make others by; None for a paragraph without text."""
        return next(iter(self._paragraph.frags), None)

    def height(self, width: float) -> float:
        """Return the height at a width."""
        if width not in self._heights:
            self._heights[width] = self._wrap(width)
        return self._heights[width]

    def least_width(self, most: float) -> float:
        """Return the width of the longest line when no line is wider than most."""
        self._heights[most] = self._wrap(most)
        return float(max(self._paragraph.getActualLineWidths0(), default=0.0)) + _ROUNDING

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the lines, tagged with the style's role."""
        height = self.height(width)
        if self._wrapped != width:
            self._wrap(width)
        with pen.tagged(self._style.role):
            pen.draw_paragraph(self._paragraph, x, top - height, self._style.face)

    def _wrap(self, width: float) -> float:
        self._wrapped = width
        return float(self._paragraph.wrap(width, _ENDLESS)[1])


class Texts:
    """The paragraphs of one document: sizes are tried in turn, and setting one is the slow part."""

    def __init__(self, gate: TextGate) -> None:
        self._gate = gate
        self._made: dict[tuple[Rich, Style], Text] = {}
        self._patterns: dict[Style, ParaFrag | None] = {}

    def of(self, rich: Rich, style: Style) -> Text:
        """Return the paragraph of a text in a style, the same one each time."""
        key = (rich, style)
        if key not in self._made:
            made = Text(self._gate, rich, style, self._patterns.get(style))
            self._made[key] = made
            self._patterns.setdefault(style, made.pattern)
        return self._made[key]


@dataclass(frozen=True, slots=True)
class Gap:
    """Empty height."""

    points: float

    def height(self, width: float) -> float:
        """Return the height."""
        return self.points

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw nothing."""


@dataclass(frozen=True, slots=True)
class Stack:
    """Parts below each other, with the same gap between them."""

    blocks: Sequence[Block]
    gap: float = 0.0

    def height(self, width: float) -> float:
        """Return the height of all parts and the gaps."""
        inner = sum(block.height(width) for block in self.blocks)
        return inner + self.gap * max(0, len(self.blocks) - 1)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the parts in order."""
        for block in self.blocks:
            block.draw(pen, x, top, width)
            top -= block.height(width) + self.gap


@dataclass(frozen=True, slots=True)
class Columns:
    """Parts beside each other, each with its share of the width."""

    blocks: Sequence[Block]
    shares: Sequence[float]
    """Widths relative to each other."""
    gutter: float

    def height(self, width: float) -> float:
        """Return the height of the tallest column."""
        return max(
            (block.height(w) for block, w in zip(self.blocks, self._widths(width), strict=True)),
            default=0.0,
        )

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the columns from the left, aligned at the top."""
        for block, own in zip(self.blocks, self._widths(width), strict=True):
            block.draw(pen, x, top, own)
            x += own + self.gutter

    def _widths(self, width: float) -> list[float]:
        free = width - self.gutter * (len(self.shares) - 1)
        return [free * share / sum(self.shares) for share in self.shares]
