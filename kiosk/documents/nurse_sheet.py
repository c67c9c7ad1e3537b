"""The nurse's sheet: twelve parts on one page, in black and white.

The page is composed here: header and alert strip on top, the nurse's block and the footer at the
bottom, two columns and the options between them. What a part says belongs to nurse_parts.
"""

from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from kiosk.documents.flow import draw_page, paginate
from kiosk.documents.flowables.alert import AlertStrip
from kiosk.documents.flowables.block import Block, Stack, Text
from kiosk.documents.flowables.label_box import LabelBox
from kiosk.documents.flowables.nurse_block import WRITING_LINE, NurseBlock
from kiosk.documents.nurse_more import NurseMore
from kiosk.documents.nurse_parts import Density, Movable, NurseParts
from kiosk.documents.paper import Area, Paper, inner_area, mm
from kiosk.documents.pen import Pen
from kiosk.documents.second_page import SecondPage
from kiosk.documents.strings import DocumentWords
from kiosk.documents.strings_nurse import NurseWords
from kiosk.documents.styles import WHITE, NurseStyles, Style, nurse_styles
from kiosk.documents.text import Rich, Span, TextGate, bold, italic, plain
from kiosk.domain.summary import AlertState, Summary

_SIDE = mm(12.7)
_TOP = mm(11)
_BOTTOM = mm(9)
_LABEL_WIDTH = mm(52)
_LABEL_HEIGHT = mm(18)
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
        self._zone = zone
        self._area = inner_area(paper, side=_SIDE, top=_TOP, bottom=_BOTTOM)

    def compose(self, pen: Pen, summary: Summary) -> None:
        """Draw all pages of a summary."""
        styles = nurse_styles(10.5)
        area = self._area
        header, alert = self._header(summary, styles), self._alert(summary, styles)
        nurse = self._nurse_block(styles, note_lines=1)
        top = area.top - header.height(area.width) - _AFTER_HEADER
        middle_top = top - alert.height(area.width) - _AFTER_ALERT
        # Measured with the longer of the two endings, so that either fits.
        footer_height = max(
            self._footer(summary, styles, page=1, pages=pages).height(area.width)
            for pages in (1, 2)
        )
        nurse_top = area.bottom + footer_height + _BEFORE_FOOTER + nurse.height(area.width)
        room = middle_top - nurse_top - _BEFORE_NURSE
        middle = self._fit_middle(summary, room)
        more = self._more_pages(summary, styles, footer_height, middle)
        pages = 1 + len(more)

        header.draw(pen, area.left, area.top, area.width)
        alert.draw(pen, area.left, top, area.width)
        for block, x, below, width in middle.placed:
            block.draw(pen, x, middle_top - below, width)
        spare = int(max(0.0, room - middle.height) // WRITING_LINE)
        lines = 1 + min(_MOST_NOTE_LINES - 1, spare)
        nurse = self._nurse_block(styles, note_lines=lines)
        nurse.draw(
            pen,
            area.left,
            area.bottom + footer_height + _BEFORE_FOOTER + nurse.height(area.width),
            area.width,
        )
        self._draw_footer(pen, summary, styles, page=1, pages=pages)
        for number, blocks in enumerate(more, start=2):
            pen.new_page()
            draw_page(pen, blocks, self._more_area(footer_height))
            self._draw_footer(pen, summary, styles, page=number, pages=pages)
        pen.end()

    def _times(self, summary: Summary) -> tuple[datetime, datetime]:
        if self._zone is None:
            return summary.started_at, summary.ended_at
        return summary.started_at.astimezone(self._zone), summary.ended_at.astimezone(self._zone)

    def _header(self, summary: Summary, styles: NurseStyles) -> Block:
        words, nurse = self._words, self._words.nurse
        started, ended = self._times(summary)
        facts = [
            nurse.when.format(
                date=words.date(started), start=words.time(started), end=words.time(ended)
            ),
            summary.patient_language_name,
            nurse.helper if summary.helper else "",
            nurse.read_aloud if summary.read_aloud else "",
            nurse.kiosk.format(id=summary.stamp.kiosk_id),
        ]
        code = summary.visit.code or nurse.not_given
        visit: Rich = (Span(nurse.visit), *bold(code), Span(" · "))
        told = [fact for fact in facts if fact]
        meta: list[Block] = [Text(self._gate, (*visit, Span(" · ".join(told))), styles.meta)]
        if meta[0].height(self._area.width - _LABEL_WIDTH - _GUTTER) > styles.meta.leading:
            # Two lines that each mean something, rather than one that breaks anywhere.
            meta = [
                Text(self._gate, (*visit, Span(told[0])), styles.meta),
                Text(self._gate, plain(" · ".join(told[1:])), styles.meta),
            ]
        left = Stack(
            [
                Text(self._gate, plain(nurse.title), styles.title),
                *meta,
                Text(self._gate, plain(nurse.notice), styles.notice),
            ],
            2.0 if len(meta) == 1 else 0.0,
        )
        return _Header(
            left, LabelBox(Text(self._gate, plain(nurse.label), styles.label), _LABEL_HEIGHT)
        )

    def _alert(self, summary: Summary, styles: NurseStyles) -> Block:
        nurse, alert = self._words.nurse, summary.alert
        if alert.state is AlertState.FLAGS:
            below = nurse.act_first
            strong = [nurse.flag + nurse.quoted.format(text=flag) for flag in alert.flags]
        elif alert.state is AlertState.ALL_NO:
            below, strong = nurse.no_flag, [nurse.all_no]
        elif alert.state is AlertState.INCOMPLETE:
            below, strong = nurse.ask_again, [nurse.incomplete]
        else:
            below, strong = nurse.ask_again, [nurse.none_reached]
        lines: list[Block] = [Text(self._gate, plain(text), styles.alert) for text in strong]
        for name, items in (
            (nurse.no_to, alert.answered_no),
            (nurse.not_reached, alert.not_reached),
        ):
            if items and alert.state is not AlertState.NOT_REACHED:
                rich = (*bold(name), *plain(" · ".join(items)))
                lines.append(Text(self._gate, rich, styles.alert_more))
        urgent = alert.state is AlertState.FLAGS
        word = [
            Text(self._gate, plain(nurse.safety), _on_field(styles.alert_word, urgent=urgent)),
            Text(self._gate, plain(below), _on_field(styles.alert_sub, urgent=urgent)),
        ]
        return AlertStrip(Stack(word, 1.0), Stack(lines, 2.5), urgent)

    def _fit_middle(self, summary: Summary, room: float) -> _Middle:
        if summary.alert_only:
            return self._alert_only()
        texts: dict[tuple[Rich, Style], Text] = {}
        for density in _LADDER:
            parts = _MiddleParts.make(self._gate, self._words.nurse, summary, density, texts)
            middle = self._place(parts, density.gap)
            if middle.height <= room:
                extra = min(_MOST_EXTRA_GAP, (room - middle.height) / max(1, middle.gaps))
                return self._place(parts, density.gap + extra)
        return middle

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

    def _nurse_block(self, styles: NurseStyles, *, note_lines: int) -> NurseBlock:
        nurse = self._words.nurse
        return NurseBlock(
            title=Text(self._gate, plain(nurse.nurse), styles.heading),
            ticks=[Text(self._gate, plain(tick), styles.body) for tick in nurse.ticks],
            tick_leading=styles.body.leading,
            note=Text(self._gate, plain(nurse.note), styles.label),
            signing=[Text(self._gate, plain(name), styles.label) for name in nurse.signing],
            note_lines=note_lines,
        )

    def _footer(self, summary: Summary, styles: NurseStyles, *, page: int, pages: int) -> Block:
        words, nurse, info = self._words, self._words.nurse, summary.content.info
        published = datetime.combine(info.published, datetime.min.time())
        due = datetime.combine(info.review_due, datetime.min.time())
        parts = [
            nurse.pack.format(
                version=info.version,
                published=words.date(published),
                due=words.date(due),
                status=info.status,
            ),
            summary.content.translation_status,
            nurse.program.format(version=summary.stamp.program_version),
            nurse.funding.format(funding=info.funding),
        ]
        rich: Rich = (
            *plain(" · ".join(part.rstrip(".") for part in parts if part) + ". "),
            *bold(nurse.no_advice),
            Span(f" {nurse.sources_elsewhere if pages == 1 else nurse.sources_next}"),
            *(italic(f" {nurse.page.format(page=page, pages=pages)}.") if pages > 1 else ()),
        )
        return Text(self._gate, rich, styles.footer)

    def _draw_footer(
        self, pen: Pen, summary: Summary, styles: NurseStyles, *, page: int, pages: int
    ) -> None:
        footer = self._footer(summary, styles, page=page, pages=pages)
        area = self._area
        footer.draw(pen, area.left, area.bottom + footer.height(area.width), area.width)

    def _more_area(self, footer_height: float) -> Area:
        area = self._area
        taken = footer_height + 2 * _BEFORE_FOOTER
        return Area(area.left, area.bottom + taken, area.width, area.height - taken)

    def _more_pages(
        self, summary: Summary, styles: NurseStyles, footer_height: float, middle: _Middle
    ) -> list[list[Block]]:
        wanted = middle.shortened or self._second_page is SecondPage.ALWAYS
        if summary.alert_only or not wanted:
            return []
        more = NurseMore(
            self._gate, self._words, styles, summary, self._times(summary), middle.left
        )
        return paginate(more.blocks(), self._more_area(footer_height))


@dataclass(frozen=True, slots=True)
class _Header:
    left: Block
    label: LabelBox

    def height(self, width: float) -> float:
        return max(self.left.height(width - _LABEL_WIDTH - _GUTTER), self.label.height(width))

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        self.left.draw(pen, x, top, width - _LABEL_WIDTH - _GUTTER)
        self.label.draw(pen, x + width - _LABEL_WIDTH, top, _LABEL_WIDTH)


def _tops(blocks: list[Block], width: float, gap: float) -> tuple[list[float], float]:
    """Return how far below the first each block begins, and the height of all."""
    tops, y = [], 0.0
    for block in blocks:
        tops.append(y)
        y += block.height(width) + gap
    return tops, y - gap


def _on_field(style: Style, *, urgent: bool) -> Style:
    return replace(style, grey=WHITE) if urgent else style
