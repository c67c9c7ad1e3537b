"""The nurse's sheet: twelve parts on one page, in black and white.

The page is composed here: header and alert strip on top, the nurse's block and the footer at the
bottom. What stands between them belongs to nurse_middle, what a part says to nurse_parts and
nurse_frame.
"""

from kiosk.documents.flow import draw_page, paginate
from kiosk.documents.flowables.block import Block, Gap, Text
from kiosk.documents.flowables.nurse_block import WRITING_LINE
from kiosk.documents.nurse_frame import BODY, NurseFrame
from kiosk.documents.nurse_middle import FLOWING, Middle, MiddleMaker, Placed
from kiosk.documents.nurse_more import LADDER as MORE_LADDER
from kiosk.documents.nurse_more import Fullness, NurseMore
from kiosk.documents.nurse_parts import Movable
from kiosk.documents.paper import Area, Paper, inner_area, mm
from kiosk.documents.pen import Pen
from kiosk.documents.pictures import PictureShelf
from kiosk.documents.second_page import SecondPage
from kiosk.documents.strings import DocumentWords
from kiosk.documents.styles import nurse_styles
from kiosk.documents.text import TextGate, plain
from kiosk.domain.summary import Summary

_SIDE = mm(12.7)
_TOP = mm(11)
_BOTTOM = mm(9)
_AFTER_HEADER = mm(3.6)
_AFTER_ALERT = mm(4.2)
_BEFORE_NURSE = mm(3.5)
_BEFORE_FOOTER = mm(2.2)
_MOST_NOTE_LINES = 4


class NurseSheet:
    """Composes the sheet of one summary onto a pen's pages."""

    def __init__(
        self,
        gate: TextGate,
        words: DocumentWords,
        paper: Paper,
        shelf: PictureShelf,
        *,
        second_page: SecondPage,
    ) -> None:
        self._gate = gate
        self._words = words
        self._second_page = second_page
        self._shelf = shelf
        self._styles = nurse_styles(BODY)
        self._area = inner_area(paper, side=_SIDE, top=_TOP, bottom=_BOTTOM)
        self._frame = NurseFrame(gate, words, self._styles, self._area.width)

    def compose(self, pen: Pen, summary: Summary) -> None:
        """Draw all pages of a summary."""
        area, frame = self._area, self._frame
        header, alert = frame.header(summary), frame.alert(summary)
        nurse = frame.nurse_block(summary.review, note_lines=1)
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
        for one in middle.placed:
            one.block.draw(pen, one.x, middle_top - one.below, one.width)
        spare = int((room - middle.height) // WRITING_LINE)
        nurse = frame.nurse_block(summary.review, note_lines=1 + min(_MOST_NOTE_LINES - 1, spare))
        nurse.draw(pen, area.left, nurse_bottom + nurse.height(area.width), area.width)
        self._draw_footer(pen, summary, page=1, pages=pages)
        for number, blocks in enumerate(more, start=2):
            pen.new_page()
            draw_page(pen, blocks, flowing)
            self._draw_footer(pen, summary, page=number, pages=pages)
        pen.end()

    def _flow(self, pen: Pen, summary: Summary, head: list[Block], area: Area) -> None:
        parts = self._middle_maker(summary).parts(FLOWING)
        nurse = self._frame.nurse_block(summary.review, note_lines=1)
        spaced = [
            block for part in (*parts.in_order(), nurse) for block in (Gap(_AFTER_ALERT), part)
        ]
        blocks = [
            *head,
            *spaced,
            Gap(_AFTER_ALERT),
            *self._more(summary, parts.left, MORE_LADDER[0]),
        ]
        pages = paginate(blocks, area)
        for number, on_page in enumerate(pages, start=1):
            if number > 1:
                pen.new_page()
            draw_page(pen, on_page, area)
            self._draw_footer(pen, summary, page=number, pages=len(pages))
        pen.end()

    def _fit_middle(self, summary: Summary, room: float) -> Middle | None:
        """Return the roomiest middle that fits, or None."""
        if summary.alert_only:
            return self._alert_only()
        return self._middle_maker(summary).fit(self._area.left, self._area.width, room)

    def _middle_maker(self, summary: Summary) -> MiddleMaker:
        return MiddleMaker(self._gate, self._shelf, self._words.nurse, summary)

    def _alert_only(self) -> Middle:
        area = self._area
        block = Text(self._gate, plain(self._words.nurse.not_shared), nurse_styles(11.0).body)
        placed = (Placed(block, area.left, 0.0, area.width),)
        return Middle(placed, block.height(area.width), shortened=False, left=frozenset())

    def _draw_footer(self, pen: Pen, summary: Summary, *, page: int, pages: int) -> None:
        footer = self._frame.footer(summary, page=page, pages=pages)
        area = self._area
        footer.draw(pen, area.left, area.bottom + footer.height(area.width), area.width)

    def _flowing_area(self, footer_height: float) -> Area:
        area = self._area
        taken = footer_height + 2 * _BEFORE_FOOTER
        return Area(area.left, area.bottom + taken, area.width, area.height - taken)

    def _more(self, summary: Summary, left: frozenset[Movable], full: Fullness) -> list[Block]:
        return NurseMore(self._gate, self._words, full, summary, left).blocks()

    def _more_pages(self, summary: Summary, middle: Middle, area: Area) -> list[list[Block]]:
        wanted = middle.shortened or self._second_page is SecondPage.ALWAYS
        if summary.alert_only or not wanted:
            return []
        pages: list[list[Block]] = []
        for full in MORE_LADDER:
            pages = paginate(self._more(summary, middle.left, full), area)
            if len(pages) == 1:
                break
        return pages
