"""The nurse's sheet: twelve parts on one page, in black and white.

The page is composed here: header and alert strip on top, the nurse's block and the footer at the
bottom, two columns and the options between them. What a part says belongs to nurse_parts and
nurse_frame.
"""

from dataclasses import dataclass
from datetime import tzinfo

from kiosk.documents.flow import draw_page, paginate
from kiosk.documents.flowables.block import Block, Gap, Text
from kiosk.documents.flowables.nurse_block import WRITING_LINE
from kiosk.documents.nurse_frame import NurseFrame
from kiosk.documents.nurse_more import NurseMore
from kiosk.documents.nurse_parts import Density, Movable, NurseParts
from kiosk.documents.paper import Area, Paper, inner_area, mm
from kiosk.documents.pen import Pen
from kiosk.documents.second_page import SecondPage
from kiosk.documents.strings import DocumentWords
from kiosk.documents.strings_nurse import NurseWords
from kiosk.documents.styles import Style, nurse_styles
from kiosk.documents.text import Rich, TextGate, plain
from kiosk.domain.summary import Summary

_SIDE = mm(12.7)
_TOP = mm(11)
_BOTTOM = mm(9)
_BODY = 10.5
_GUTTER = mm(7)
_AFTER_HEADER = mm(3.6)
_AFTER_ALERT = mm(4.2)
_BEFORE_NURSE = mm(3.5)
_BEFORE_FOOTER = mm(2.2)
_MOST_NOTE_LINES = 4
_MOST_EXTRA_GAP = mm(2.4)
_EVERYTHING = 10_000
_MOVED_FIRST = frozenset({Movable.EXPLAIN, Movable.TRIED})
_LADDER = (
    Density(11.0, 11.0, _EVERYTHING, _EVERYTHING, statements=True, names=10, notes=True),
    Density(10.5, 9.0, _EVERYTHING, _EVERYTHING, statements=True, names=6, notes=True),
    Density(10.5, 8.0, _EVERYTHING, _EVERYTHING, statements=False, names=4, notes=True),
    Density(10.5, 5.5, _EVERYTHING, _EVERYTHING, statements=False, names=4, notes=True),
    Density(10.5, 5.5, 4, 120, statements=False, names=3, notes=True),
    Density(10.5, 5.5, 3, 100, statements=False, names=1, notes=False),
    Density(10.0, 5.0, 2, 90, statements=False, names=1, notes=False),
    Density(10.0, 5.0, 2, 80, statements=False, names=1, notes=False, moved=_MOVED_FIRST),
    Density(10.0, 4.0, 1, 70, statements=False, names=1, notes=False, moved=frozenset(Movable)),
)
"""From roomy to tight: the first that fits is taken."""


@dataclass(frozen=True, slots=True)
class _Middle:
    """Parts 3 to 10 at one density, with where each stands below the top of the middle."""

    placed: tuple[tuple[Block, float, float, float], ...]
    """Block, x, distance from the top, width: in the order of the parts."""
    height: float
    shortened: bool
    left: frozenset[Movable]
    gaps: int


@dataclass(frozen=True, slots=True)
class _MiddleParts:
    """Parts 3 to 10 at one density, not yet placed."""

    needs: Block
    explain: Block
    pain: Block
    tried: Block
    standing: Block
    options: Block
    questions: Block
    completion: Block
    shortened: bool
    left: frozenset[Movable]

    def in_order(self) -> list[Block]:
        """Return the blocks in the order of the parts."""
        return [
            self.needs,
            self.explain,
            self.pain,
            self.tried,
            self.standing,
            self.options,
            self.questions,
            self.completion,
        ]

    @classmethod
    def make(
        cls,
        gate: TextGate,
        words: NurseWords,
        summary: Summary,
        density: Density,
        texts: dict[tuple[Rich, Style], Text],
    ) -> "_MiddleParts":
        maker = NurseParts(gate, words, nurse_styles(density.body), summary, density, texts)
        blocks = (
            maker.needs(),
            maker.explain(),
            maker.pain(),
            maker.tried(),
            maker.standing(),
            maker.options(),
            maker.questions(),
            maker.completion(),
        )
        return cls(*blocks, maker.shortened, frozenset(maker.left))


class NurseSheet:
    """Composes the sheet of one summary onto a pen's pages."""

    def __init__(
        self,
        gate: TextGate,
        words: DocumentWords,
        paper: Paper,
        *,
        second_page: SecondPage,
        zone: tzinfo | None,
    ) -> None:
        self._gate = gate
        self._words = words
        self._second_page = second_page
        self._styles = nurse_styles(_BODY)
        self._area = inner_area(paper, side=_SIDE, top=_TOP, bottom=_BOTTOM)
        self._frame = NurseFrame(gate, words, self._styles, self._area.width, zone)

    def compose(self, pen: Pen, summary: Summary) -> None:
        """Draw all pages of a summary."""
        area, frame = self._area, self._frame
        header, alert = frame.header(summary), frame.alert(summary)
        nurse = frame.nurse_block(note_lines=1)
        top = area.top - header.height(area.width) - _AFTER_HEADER
        middle_top = top - alert.height(area.width) - _AFTER_ALERT
        # Measured with the longer of the two endings, so that either fits.
        footer_height = max(
            frame.footer(summary, page=1, pages=pages).height(area.width) for pages in (1, 2)
        )
        nurse_bottom = area.bottom + footer_height + _BEFORE_FOOTER
        room = middle_top - nurse_bottom - nurse.height(area.width) - _BEFORE_NURSE
        flowing = self._flowing_area(footer_height)
        middle = self._fit_middle(summary, room)
        if middle is None:
            # Texts far beyond the ordinary: nothing is cut, the parts run over as many pages.
            self._flow(pen, summary, [header, Gap(_AFTER_HEADER), alert], flowing)
            return
        more = self._more_pages(summary, middle, flowing)
        pages = 1 + len(more)
        header.draw(pen, area.left, area.top, area.width)
        alert.draw(pen, area.left, top, area.width)
        for block, x, below, width in middle.placed:
            block.draw(pen, x, middle_top - below, width)
        spare = int((room - middle.height) // WRITING_LINE)
        nurse = frame.nurse_block(note_lines=1 + min(_MOST_NOTE_LINES - 1, spare))
        nurse.draw(pen, area.left, nurse_bottom + nurse.height(area.width), area.width)
        self._draw_footer(pen, summary, page=1, pages=pages)
        for number, blocks in enumerate(more, start=2):
            pen.new_page()
            draw_page(pen, blocks, flowing)
            self._draw_footer(pen, summary, page=number, pages=pages)
        pen.end()

    def _flow(self, pen: Pen, summary: Summary, head: list[Block], area: Area) -> None:
        parts = _MiddleParts.make(self._gate, self._words.nurse, summary, _LADDER[1], {})
        nurse = self._frame.nurse_block(note_lines=1)
        spaced = [
            block for part in (*parts.in_order(), nurse) for block in (Gap(_AFTER_ALERT), part)
        ]
        blocks = [*head, *spaced, Gap(_AFTER_ALERT), *self._more(summary, parts.left).blocks()]
        pages = paginate(blocks, area)
        for number, on_page in enumerate(pages, start=1):
            if number > 1:
                pen.new_page()
            draw_page(pen, on_page, area)
            self._draw_footer(pen, summary, page=number, pages=len(pages))
        pen.end()

    def _fit_middle(self, summary: Summary, room: float) -> _Middle | None:
        """Return the roomiest middle that fits, or None."""
        if summary.alert_only:
            return self._alert_only()
        texts: dict[tuple[Rich, Style], Text] = {}
        for density in _LADDER:
            parts = _MiddleParts.make(self._gate, self._words.nurse, summary, density, texts)
            middle = self._place(parts, density.gap)
            if middle.height <= room:
                extra = min(_MOST_EXTRA_GAP, (room - middle.height) / max(1, middle.gaps))
                return self._place(parts, density.gap + extra)
        return None

    def _alert_only(self) -> _Middle:
        styles = nurse_styles(11.0)
        block = Text(self._gate, plain(self._words.nurse.not_shared), styles.body)
        placed = ((block, self._area.left, 0.0, self._area.width),)
        return _Middle(
            placed, block.height(self._area.width), shortened=False, left=frozenset(), gaps=1
        )

    def _place(self, parts: _MiddleParts, gap: float) -> _Middle:
        area = self._area
        column = (area.width - _GUTTER) / 2
        right = area.left + column + _GUTTER
        left_tops, left_height = _tops([parts.needs, parts.explain, parts.questions], column, gap)
        right_tops, right_height = _tops([parts.pain, parts.tried, parts.standing], column, gap)
        options_top = max(left_height, right_height) + gap
        completion_top = options_top + parts.options.height(area.width) + gap * 0.8
        placed = (
            (parts.needs, area.left, left_tops[0], column),
            (parts.explain, area.left, left_tops[1], column),
            (parts.pain, right, right_tops[0], column),
            (parts.tried, right, right_tops[1], column),
            (parts.standing, right, right_tops[2], column),
            (parts.options, area.left, options_top, area.width),
            (parts.questions, area.left, left_tops[2], column),
            (parts.completion, area.left, completion_top, area.width),
        )
        height = completion_top + parts.completion.height(area.width)
        return _Middle(placed, height, parts.shortened, parts.left, gaps=4)

    def _draw_footer(self, pen: Pen, summary: Summary, *, page: int, pages: int) -> None:
        footer = self._frame.footer(summary, page=page, pages=pages)
        area = self._area
        footer.draw(pen, area.left, area.bottom + footer.height(area.width), area.width)

    def _flowing_area(self, footer_height: float) -> Area:
        area = self._area
        taken = footer_height + 2 * _BEFORE_FOOTER
        return Area(area.left, area.bottom + taken, area.width, area.height - taken)

    def _more(self, summary: Summary, left: frozenset[Movable]) -> NurseMore:
        times = self._frame.times(summary)
        return NurseMore(self._gate, self._words, self._styles, summary, times, left)

    def _more_pages(self, summary: Summary, middle: _Middle, area: Area) -> list[list[Block]]:
        wanted = middle.shortened or self._second_page is SecondPage.ALWAYS
        if summary.alert_only or not wanted:
            return []
        return paginate(self._more(summary, middle.left).blocks(), area)


def _tops(blocks: list[Block], width: float, gap: float) -> tuple[list[float], float]:
    """Return how far below the first each block begins, and the height of all."""
    tops, y = [], 0.0
    for block in blocks:
        tops.append(y)
        y += block.height(width) + gap
    return tops, y - gap
