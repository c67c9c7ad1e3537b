"""The take-home sheet: one page in the patient's language at 14 points, no results of tests.

Who chose large text on the screen gets it at 18 points, on two pages where one does not hold it.
Which size fits and where a page ends is settled here; what the sheet says belongs to
take_home_parts.
"""

from collections.abc import Sequence

from kiosk.documents.flow import draw_page, paginate
from kiosk.documents.flowables.block import Block, Gap, Stack
from kiosk.documents.paper import Area, Paper, inner_area, mm
from kiosk.documents.pen import Pen
from kiosk.documents.pictures import PictureShelf
from kiosk.documents.strings import DocumentWords
from kiosk.documents.take_home_parts import Rung, TakeHomeParts
from kiosk.documents.text import TextGate
from kiosk.domain.carried import carried_text
from kiosk.domain.summary import Summary
from kiosk.domain.visit import LARGE_TEXT, YES, AnswerKind
from kiosk.qr import qr_of

_SIDE = mm(14)
_TOP = mm(11)
_BOTTOM = mm(10)
_BEFORE_FOOTER = mm(3)
_MOST_EXTRA_GAP = mm(3)
_LEAST_BODY = 12.5
_TIGHT = 1.16
_LADDER = (
    Rung(14.0, mm(42), sentences=True, gap=mm(5)),
    Rung(14.0, mm(36), sentences=True, gap=mm(4.5)),
    Rung(14.0, mm(30), sentences=True, gap=mm(4)),
    Rung(14.0, mm(25), sentences=True, gap=mm(3.5)),
    Rung(14.0, mm(22), sentences=True, gap=mm(2.6)),
    Rung(14.0, mm(20), sentences=True, gap=mm(2), leading=_TIGHT),
    Rung(14.0, mm(20), sentences=False, gap=mm(2), leading=_TIGHT),
    Rung(14.0, mm(16), sentences=False, gap=mm(1.6), leading=_TIGHT),
    Rung(14.0, 0, sentences=False, gap=mm(2), leading=_TIGHT),
    Rung(13.0, mm(16), sentences=False, gap=mm(1.6), leading=_TIGHT),
    Rung(_LEAST_BODY, mm(16), sentences=False, gap=mm(1.6), leading=_TIGHT),
    Rung(_LEAST_BODY, 0, sentences=False, gap=mm(1.6), leading=_TIGHT),
)
"""From roomy to tight. All options keep their pictures or none does: equal weight."""
_TWO_PAGES = (
    Rung(14.0, mm(30), sentences=True, gap=mm(4)),
    Rung(14.0, 0, sentences=True, gap=mm(3)),
)
"""When not even names fit on one page, nothing is left out and nothing is small."""
_LARGE_LADDER = (
    Rung(18.0, mm(34), sentences=True, gap=mm(4)),
    Rung(18.0, mm(26), sentences=True, gap=mm(3)),
)
_LARGE_TWO_PAGES = (
    Rung(18.0, mm(42), sentences=True, gap=mm(5)),
    Rung(18.0, mm(30), sentences=True, gap=mm(4)),
    Rung(18.0, mm(24), sentences=False, gap=mm(3), leading=_TIGHT),
    Rung(18.0, 0, sentences=False, gap=mm(3), leading=_TIGHT),
    Rung(16.0, 0, sentences=False, gap=mm(3), leading=_TIGHT),
)
_MOST_PAGES = 2


class TakeHomeSheet:
    """Composes the take-home sheet of one summary."""

    def __init__(
        self,
        gate: TextGate,
        words: DocumentWords,
        paper: Paper,
        shelf: PictureShelf,
    ) -> None:
        self._parts = TakeHomeParts(gate, words, shelf)
        self._area = inner_area(paper, side=_SIDE, top=_TOP, bottom=_BOTTOM)

    def compose(self, pen: Pen, summary: Summary) -> None:
        """Draw the sheet; a second page only when nothing shorter is left to do."""
        large = summary.visit.answer(AnswerKind.COMFORT, LARGE_TEXT) == YES
        footer = self._parts.footer(summary, _LARGE_LADDER[0] if large else _LADDER[0])
        taken = footer.height(self._area.width) + _BEFORE_FOOTER
        room = Area(
            self._area.left, self._area.bottom + taken, self._area.width, self._area.height - taken
        )
        for number, blocks in enumerate(self._fit(summary, room, large=large)):
            if number:
                pen.new_page()
            draw_page(pen, blocks, room)
            footer.draw(pen, room.left, room.bottom - _BEFORE_FOOTER, room.width)
        pen.end()

    def _fit(self, summary: Summary, room: Area, *, large: bool) -> list[list[Block]]:
        code = qr_of(carried_text(summary, summary.started_at.date()))
        for rung in _LARGE_LADDER if large else _LADDER:
            sections = self._parts.sections(summary, rung, code)
            inner = sum(block.height(room.width) for block in sections)
            gaps = len(sections) - 1
            height = inner + rung.gap * gaps
            if height <= room.height:
                extra = min(_MOST_EXTRA_GAP, (room.height - height) / max(1, gaps))
                spare = room.height - height - extra * gaps
                notes = self._parts.notes(rung, spare - rung.gap - extra, room.width)
                if notes is not None:
                    # Below the next step, above the warning box that closes the sheet.
                    sections.insert(-1, notes)
                return [_spaced(sections, rung.gap + extra)]
        pages: list[list[Block]] = []
        for rung in _LARGE_TWO_PAGES if large else _TWO_PAGES:
            sections = self._parts.sections(summary, rung, code, loose=True)
            loose = [part for section in sections for part in _cut(section)]
            pages = paginate(_spaced(loose, rung.gap / 2), room)
            if len(pages) <= _MOST_PAGES:
                break
        return pages


def _cut(section: Block) -> list[Block]:
    """Return a section cut where a page may end: never between a heading and what follows."""
    if not isinstance(section, Stack) or len(section.blocks) < 2:
        return [section]
    heading, body, *rest = section.blocks
    inner = list(body.blocks) if isinstance(body, Stack) else [body]
    return [Stack([heading, *inner[:1]]), *inner[1:], *rest]


def _spaced(sections: Sequence[Block], gap: float) -> list[Block]:
    blocks: list[Block] = []
    for section in sections:
        if blocks:
            blocks.append(Gap(gap))
        blocks.append(section)
    return blocks
