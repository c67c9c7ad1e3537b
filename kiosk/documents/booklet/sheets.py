"""The whole booklet: its sections in the order of the journey, drawn page by page."""

from collections.abc import Sequence, Set

from kiosk.documents.booklet.asking import Asking
from kiosk.documents.booklet.back import Back, source_numbers
from kiosk.documents.booklet.cards import ROOMY, Cards
from kiosk.documents.booklet.choosing import Choosing
from kiosk.documents.booklet.front import Front
from kiosk.documents.booklet.kit import Kit
from kiosk.documents.booklet.laying import Laid, Layer, fits, spaced
from kiosk.documents.booklet.section import Section
from kiosk.documents.booklet.topic import Topic
from kiosk.documents.flow import draw_page
from kiosk.documents.flowables.block import Block
from kiosk.documents.flowables.writing import WritingLines
from kiosk.documents.paper import Area, Paper, inner_area, mm
from kiosk.documents.pen import Pen
from kiosk.domain.content import Content
from kiosk.domain.visit import Step

_SIDE = mm(16)
_TOP = mm(12)
_BOTTOM = mm(9)
_ABOVE_FOOTER = mm(3)
_FOOTER = 11.0
_MOST_EXTRA = mm(4)


class BookletSheets:
    """Composes the booklet of one content; left_out are the steps that the pack switches off."""

    def __init__(
        self, kit: Kit, paper: Paper, content: Content, left_out: Set[Step] = frozenset()
    ) -> None:
        self._kit = kit
        self._content = content
        self._left_out = left_out
        area = inner_area(paper, side=_SIDE, top=_TOP, bottom=_BOTTOM)
        taken = _FOOTER + _ABOVE_FOOTER
        self._area = Area(area.left, area.bottom + taken, area.width, area.height - taken)

    def compose(self, pen: Pen) -> int:
        """Draw all pages; return how many there are."""
        self._kit.pages = self._lay().starts
        laid = self._lay()
        area = self._area
        for number, page in enumerate(laid.pages, start=1):
            if number > 1:
                pen.new_page()
            draw_page(pen, spaced(page, area.height, area.width, _MOST_EXTRA), area)
            self._draw_footer(pen, number, len(laid.pages))
        pen.end()
        return len(laid.pages)

    def _lay(self) -> Laid:
        kit = self._kit
        lines = int((self._area.height - mm(20)) // kit.measures.writing)
        filler = kit.titled(kit.words.notes, WritingLines(lines, kit.measures.writing))
        return Layer(self._area, filler).lay(self._sections())

    def _sections(self) -> Sequence[Section]:
        kit, content = self._kit, self._content
        front, topic = Front(kit, content), Topic(kit, content, self._area.width)
        choosing, asking = Choosing(kit, content), Asking(kit, content)
        back = Back(kit, content, source_numbers(content))
        words = back.glossary()
        inner: list[tuple[Step, list[Section]]] = [
            (Step.PAIN, [front.pain()]),
            (Step.TRIED, [front.tried()]),
            (Step.WHERE, [*topic.pages(), topic.roles()]),
            (Step.OPTIONS, [choosing.glance(), *self._options()]),
            (Step.COMPARE, choosing.compare()),
            (Step.VALUES, [choosing.values(), choosing.goals()]),
            (Step.OPTIONS, [choosing.marks()]),
            (Step.LEANING, [choosing.leaning()]),
            (Step.FACTS, [asking.facts()]),
            (Step.SURE, [asking.sure()]),
            (Step.QUESTIONS, [asking.questions()]),
            (Step.SHARE, [asking.share(), back.warnings()]),
            (Step.FACTS, [asking.answers()]),
            (Step.DONE, [*([words] if words else []), back.about(), back.sources(), back.made()]),
        ]
        kept = [one for step, some in inner if step not in self._left_out for one in some]
        # Last, because it says how long all the others take.
        return [front.cover(), *kept]

    def _options(self) -> list[Section]:
        """Return the options: two pages that face each other each, where that holds them all.

        Their pictures are the largest with which the steps of every option fit a page.
        """
        kit, content, area = self._kit, self._content, self._area
        cards = Cards(kit, content, source_numbers(content))
        fitting = (
            rung
            for rung in ROOMY
            if all(fits(cards.steps(card, rung), area) for card in content.cards)
        )
        rung = next(fitting, None) if kit.measures.spread else None
        spread = rung is not None and all(fits(cards.more(card), area) for card in content.cards)
        return [
            part
            for card in content.cards
            for part in cards.sections(card, rung or ROOMY[0], spread=spread)
        ]

    def _draw_footer(self, pen: Pen, page: int, pages: int) -> None:
        """Draw what each page says again; who reads by ear hears it once, on the cover."""
        kit, words, area = self._kit, self._kit.words, self._area
        info = self._content.info
        pack = f"{words.informs} {info.version}, {info.status}."
        left: Block = kit.text(pack, kit.styles.footer)
        right: Block = kit.text(words.page.format(page=page, pages=pages), kit.styles.footer_right)
        with pen.ornament():
            left.draw(pen, area.left, area.bottom - _ABOVE_FOOTER, area.width * 0.88)
            right.draw(pen, area.left, area.bottom - _ABOVE_FOOTER, area.width)
