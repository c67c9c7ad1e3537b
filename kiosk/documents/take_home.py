"""The take-home sheet: one page in the patient's language, large print, no results of tests.

My options with their pictures, my questions, what matters to me, the next step, warning signs.
Options have equal weight and stand in the pack's order.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from kiosk.documents.flow import draw_page, paginate
from kiosk.documents.flowables.block import Block, Columns, Gap, Stack, Text
from kiosk.documents.flowables.framed import Framed
from kiosk.documents.flowables.heading import Heading
from kiosk.documents.flowables.option_rows import OptionRow, OptionRows
from kiosk.documents.flowables.ticks import Bulleted, Ticked
from kiosk.documents.flowables.writing import WritingLines
from kiosk.documents.paper import Area, Paper, inner_area, mm
from kiosk.documents.pen import Pen
from kiosk.documents.pictures import PictureShelf
from kiosk.documents.strings import DocumentWords
from kiosk.documents.styles import TakeHomeStyles, take_home_styles
from kiosk.documents.text import Rich, Span, TextGate, bold, plain
from kiosk.domain.content import Card
from kiosk.domain.summary import Summary

_SIDE = mm(16)
_TOP = mm(12)
_BOTTOM = mm(10)
_BEFORE_FOOTER = mm(3)
_MOST_PICTURES = 4
_GENERAL_QUESTIONS = 3
_ROW_GAP = mm(2.2)
_FRAME_PADDING = mm(3.6)
_FRAME_LINE = 1.8
_MOST_EXTRA_GAP = mm(3)
_LEAST_BODY = 12.5
_COLUMN_GUTTER = mm(6)
_WRITING_LINE = mm(9)
_LEAST_NOTES = 3
"""Fewer lines to write on than this are not worth their heading."""
_MOST_NOTES = 7


@dataclass(frozen=True, slots=True)
class _Rung:
    """How large the sheet is set: body size, picture width (0: none), sentences, gaps."""

    body: float
    picture: float
    sentences: bool
    gap: float


_LADDER = (
    _Rung(14.0, mm(42), sentences=True, gap=mm(5)),
    _Rung(14.0, mm(36), sentences=True, gap=mm(4.5)),
    _Rung(14.0, mm(30), sentences=True, gap=mm(4)),
    _Rung(14.0, mm(25), sentences=True, gap=mm(3.5)),
    _Rung(13.5, mm(24), sentences=True, gap=mm(3.2)),
    _Rung(13.0, mm(23), sentences=True, gap=mm(3)),
    _Rung(_LEAST_BODY, mm(22), sentences=True, gap=mm(2.6)),
    _Rung(_LEAST_BODY, mm(20), sentences=False, gap=mm(2.4)),
    _Rung(_LEAST_BODY, 0, sentences=True, gap=mm(2.6)),
    _Rung(_LEAST_BODY, 0, sentences=False, gap=mm(2.4)),
)
"""From roomy to tight. All options keep their pictures or none does: equal weight."""
_TWO_PAGES = _Rung(14.0, mm(30), sentences=True, gap=mm(4))
"""When not even names fit on one page, nothing is left out and nothing is small."""


class TakeHomeSheet:
    """Composes the take-home sheet of one summary."""

    def __init__(
        self,
        gate: TextGate,
        words: DocumentWords,
        paper: Paper,
        shelf: PictureShelf,
        *,
        zone: tzinfo | None,
    ) -> None:
        self._gate = gate
        self._words = words
        self._shelf = shelf
        self._zone = zone
        self._area = inner_area(paper, side=_SIDE, top=_TOP, bottom=_BOTTOM)

    def compose(self, pen: Pen, summary: Summary) -> None:
        """Draw the sheet; a second page only when nothing shorter is left to do."""
        footer = self._footer(summary)
        taken = footer.height(self._area.width) + _BEFORE_FOOTER
        room = Area(
            self._area.left, self._area.bottom + taken, self._area.width, self._area.height - taken
        )
        pages = self._fit(summary, room)
        for number, blocks in enumerate(pages):
            if number:
                pen.new_page()
            draw_page(pen, blocks, room)
            footer.draw(pen, room.left, room.bottom - _BEFORE_FOOTER, room.width)
        pen.end()

    def _fit(self, summary: Summary, room: Area) -> list[list[Block]]:
        for rung in _LADDER:
            sections = self._sections(summary, rung)
            inner = sum(block.height(room.width) for block in sections)
            gaps = len(sections) - 1
            height = inner + rung.gap * gaps
            if height <= room.height:
                extra = min(_MOST_EXTRA_GAP, (room.height - height) / max(1, gaps))
                spare = room.height - height - extra * gaps
                notes = self._notes(rung, spare - rung.gap - extra, room.width)
                if notes is not None:
                    # Below the next step, above the warning box that closes the sheet.
                    sections.insert(-1, notes)
                return [_spaced(sections, rung.gap + extra)]
        loose = [
            part for section in self._sections(summary, _TWO_PAGES) for part in _parts(section)
        ]
        return paginate(_spaced(loose, _TWO_PAGES.gap / 2), room)

    def _sections(self, summary: Summary, rung: _Rung) -> list[Block]:
        styles = take_home_styles(rung.body)
        sections = [
            self._head(summary, styles),
            self._options(summary, styles, rung),
            self._questions(summary, styles),
            self._matters(summary, styles),
            self._next_step(summary, styles),
            self._warning(summary, styles),
        ]
        return [section for section in sections if section is not None]

    def _head(self, summary: Summary, styles: TakeHomeStyles) -> Block:
        words = self._words.take_home
        started = summary.started_at
        if self._zone is not None:
            started = started.astimezone(self._zone)
        line = words.visit.format(
            date=self._words.date(started),
            code=summary.visit.code or self._words.nurse.not_given,
        )
        return Stack(
            [
                Text(self._gate, plain(words.title), styles.title),
                Text(self._gate, (*bold(line), Span(f". {words.intro}")), styles.meta),
            ],
            2.0,
        )

    def _options(self, summary: Summary, styles: TakeHomeStyles, rung: _Rung) -> Block:
        words = self._words.take_home
        chosen = my_options(summary)
        if not chosen:
            names: list[Block] = [
                Bulleted(Text(self._gate, plain(line.card.name), styles.body), styles.body.leading)
                for line in summary.options
            ]
            half = -(-len(names) // 2)
            return Stack(
                [
                    self._heading(words.options, styles),
                    Text(self._gate, plain(words.options_none), styles.body),
                    Columns([Stack(names[:half]), Stack(names[half:])], (1, 1), _COLUMN_GUTTER),
                ],
                2.0,
            )
        shown, also = chosen[:_MOST_PICTURES], chosen[_MOST_PICTURES:]
        blocks = self._shown(shown, styles, rung)
        if also:
            rich = (Span(words.also), *bold(" · ".join(card.name for card in also)))
            blocks.append(Text(self._gate, rich, styles.body))
        return Stack([self._heading(words.options, styles), Stack(blocks, _ROW_GAP)])

    def _shown(self, cards: Sequence[Card], styles: TakeHomeStyles, rung: _Rung) -> list[Block]:
        """Return the options with pictures; with words only when one has none, or for room."""
        pictures = [self._shelf.get(card.picture.id) for card in cards] if rung.picture else []
        rows = [
            OptionRow(picture, card.picture.alt, self._card_words(card, styles, rung))
            for card, picture in zip(cards, pictures, strict=False)
            if picture is not None
        ]
        if len(rows) == len(cards):
            return [OptionRows(rows, rung.picture, _ROW_GAP)]
        return [
            Bulleted(self._card_words(card, styles, rung), styles.body.leading) for card in cards
        ]

    def _card_words(self, card: Card, styles: TakeHomeStyles, rung: _Rung) -> Block:
        words: list[Block] = [Text(self._gate, plain(card.name), styles.strong)]
        if rung.sentences:
            words.append(Text(self._gate, plain(card.sentence), styles.body))
        return Stack(words)

    def _questions(self, summary: Summary, styles: TakeHomeStyles) -> Block:
        words = self._words.take_home
        own = set(summary.own_questions)
        mine = sorted(summary.questions, key=lambda text: text not in own)
        general = [question.text for question in summary.content.questions][:_GENERAL_QUESTIONS]
        blocks: list[Block] = [
            Ticked(
                Text(
                    self._gate,
                    plain(words.quoted.format(text=text) if text in own else text),
                    styles.body,
                ),
                styles.body.leading,
            )
            for text in mine or general
        ]
        title = words.questions if mine else words.questions_general
        return Stack([self._heading(title, styles), Stack(blocks, 2.5)])

    def _matters(self, summary: Summary, styles: TakeHomeStyles) -> Block | None:
        words, standing = self._words.take_home, summary.standing
        own = words.quoted.format(text=standing.goal_words) if standing.goal_words else ""
        goal = ", ".join(part for part in (standing.goal, own) if part)
        rows: list[Rich] = []
        if standing.top_values:
            top = " · ".join(value.rstrip(".") for value in standing.top_values)
            rows.append((*bold(words.matters), Span(top)))
        if goal:
            rows.append((*bold(words.goal), Span(goal)))
        if not rows:
            return None
        return Stack([Text(self._gate, rich, styles.body) for rich in rows], 2.0)

    def _next_step(self, summary: Summary, styles: TakeHomeStyles) -> Block:
        return Stack(
            [
                self._heading(self._words.take_home.next_step, styles),
                Text(self._gate, plain(summary.content.next_step), styles.body),
            ]
        )

    def _warning(self, summary: Summary, styles: TakeHomeStyles) -> Block | None:
        if not summary.warning_signs:
            return None
        signs = [
            Bulleted(Text(self._gate, plain(sign.text), styles.body), styles.body.leading)
            for sign in summary.warning_signs
        ]
        words = self._words.take_home
        head: list[Block] = [
            Text(self._gate, plain(words.warning), styles.heading),
            Text(self._gate, plain(words.warning_call), styles.body),
            Gap(2.0),
        ]
        return Framed(Stack([*head, *signs]), _FRAME_PADDING, _FRAME_LINE)

    def _notes(self, rung: _Rung, room: float, width: float) -> Block | None:
        heading = self._heading(self._words.take_home.notes, take_home_styles(rung.body))
        lines = min(_MOST_NOTES, int((room - heading.height(width)) // _WRITING_LINE))
        if lines < _LEAST_NOTES:
            return None
        return Stack([heading, WritingLines(lines, _WRITING_LINE)])

    def _heading(self, title: str, styles: TakeHomeStyles) -> Block:
        return Heading(self._gate, plain(title), styles.heading)

    def _footer(self, summary: Summary) -> Block:
        words, info = self._words.take_home, summary.content.info
        published = datetime.combine(info.published, datetime.min.time())
        facts = [
            words.pack.format(
                version=info.version, published=self._words.date(published), status=info.status
            ),
            summary.content.translation_status,
        ]
        rich = (
            *bold(f"{words.no_advice} "),
            Span(" · ".join(fact.rstrip(".") for fact in facts if fact) + "."),
        )
        return Text(self._gate, rich, take_home_styles(_LEAST_BODY).footer)


def my_options(summary: Summary) -> tuple[Card, ...]:
    """Return what the patient wants to talk about: marked maybe or leaning to, else opened."""
    chosen = [line.card for line in summary.options if line.maybe or line.leaning]
    if chosen:
        return tuple(chosen)
    return tuple(line.card for line in summary.options if line.opened and not line.ruled_out)


def _parts(section: Block) -> list[Block]:
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
