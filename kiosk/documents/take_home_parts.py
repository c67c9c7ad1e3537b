"""The parts of the take-home sheet: options, questions, what matters, next step, warning signs.

Options have equal weight and stand in the pack's order. Which size is taken and where a page ends
belongs to kiosk.documents.take_home.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.documents.flowables.beside import Beside
from kiosk.documents.flowables.block import Block, Columns, Gap, Stack, Texts
from kiosk.documents.flowables.framed import Framed
from kiosk.documents.flowables.heading import Heading
from kiosk.documents.flowables.option_rows import OptionRow, OptionRows
from kiosk.documents.flowables.qr import QrBlock
from kiosk.documents.flowables.ticks import Bulleted, Ticked
from kiosk.documents.flowables.writing import WritingLines
from kiosk.documents.paper import mm
from kiosk.documents.pictures import PictureShelf
from kiosk.documents.strings import DocumentWords
from kiosk.documents.styles import TakeHomeStyles, take_home_styles
from kiosk.documents.text import Rich, Span, TextGate, bold, plain
from kiosk.domain.carried import my_options
from kiosk.domain.content import Card
from kiosk.domain.summary import Summary
from kiosk.qr import QrCode

_MOST_PICTURES = 4
_GENERAL_QUESTIONS = 3
_ROW_GAP = mm(2.2)
_FRAME_PADDING = mm(3)
_FRAME_LINE = 1.8
_COLUMN_GUTTER = mm(6)
_QR_SIDE = mm(42)
"""With its empty ground: see kiosk.domain.carried for what a phone reads."""
_WRITING_LINE = mm(9)
_LEAST_NOTES = 3
"""Fewer lines to write on than this are not worth their heading."""
_MOST_NOTES = 7


@dataclass(frozen=True, slots=True)
class Rung:
    """How large the sheet is set: body size, picture width (0: none), sentences, gaps, leading."""

    body: float
    picture: float
    sentences: bool
    gap: float
    leading: float = 1.22

    def styles(self) -> TakeHomeStyles:
        """Return the styles."""
        return take_home_styles(self.body, self.leading)


class TakeHomeParts:
    """Makes the blocks of one sheet; texts set once serve every size tried."""

    def __init__(
        self,
        gate: TextGate,
        words: DocumentWords,
        shelf: PictureShelf,
    ) -> None:
        self._texts = Texts(gate)
        self._words = words
        self._shelf = shelf

    def sections(
        self, summary: Summary, rung: Rung, code: QrCode, *, loose: bool = False
    ) -> list[Block]:
        """Return the parts; loose ones can be cut between two questions for the next page."""
        styles = rung.styles()
        sections = [
            self._head(summary, styles),
            self._options(summary, styles, rung),
            *self._said(summary, styles, code, loose=loose),
            self._warning(summary, styles),
        ]
        return [section for section in sections if section is not None]

    def _head(self, summary: Summary, styles: TakeHomeStyles) -> Block:
        words = self._words.take_home
        line = words.visit.format(
            date=self._words.date(summary.started_at),
            code=summary.visit.code or self._words.nurse.not_given,
        )
        return Stack(
            [
                self._texts.of(plain(words.title), styles.title),
                self._texts.of((*bold(line), Span(f". {words.intro}")), styles.meta),
            ],
            2.0,
        )

    def _options(self, summary: Summary, styles: TakeHomeStyles, rung: Rung) -> Block:
        words = self._words.take_home
        chosen = my_options(summary)
        if not chosen:
            names: list[Block] = [
                Bulleted(self._texts.of(plain(line.card.name), styles.body), styles.body.leading)
                for line in summary.options
            ]
            half = -(-len(names) // 2)
            return Stack(
                [
                    self._heading(words.options, styles),
                    self._texts.of(plain(words.options_none), styles.body),
                    Columns([Stack(names[:half]), Stack(names[half:])], (1, 1), _COLUMN_GUTTER),
                ],
                2.0,
            )
        shown, also = chosen[:_MOST_PICTURES], chosen[_MOST_PICTURES:]
        blocks = self._shown(shown, styles, rung)
        if also:
            rich = (Span(words.also), *bold(" · ".join(card.name for card in also)))
            blocks.append(self._texts.of(rich, styles.body))
        return Stack([self._heading(words.options, styles), Stack(blocks, _ROW_GAP)])

    def _shown(self, cards: Sequence[Card], styles: TakeHomeStyles, rung: Rung) -> list[Block]:
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

    def _card_words(self, card: Card, styles: TakeHomeStyles, rung: Rung) -> Block:
        words: list[Block] = [self._texts.of(plain(card.name), styles.strong)]
        if rung.sentences:
            words.append(self._texts.of(plain(card.sentence), styles.body))
        return Stack(words)

    def _said(
        self, summary: Summary, styles: TakeHomeStyles, code: QrCode, *, loose: bool
    ) -> list[Block]:
        """Return questions, what matters and the next step; beside them the sheet for a phone."""
        words = self._words.take_home
        questions, matters = self._questions(summary, styles), self._matters(summary, styles)
        next_step = self._next_step(summary, styles)
        phone = Stack(
            [
                QrBlock(code, words.carry_alt, _QR_SIDE),
                self._texts.of(plain(words.carry), styles.meta),
            ]
        )
        if loose:
            beside = Stack([next_step, *matters])
            return [questions, Beside(beside, phone, _QR_SIDE, _COLUMN_GUTTER)]
        beside = Stack([questions, *matters])
        return [Beside(beside, phone, _QR_SIDE, _COLUMN_GUTTER), next_step]

    def _questions(self, summary: Summary, styles: TakeHomeStyles) -> Block:
        words = self._words.take_home
        own = set(summary.own_questions)
        mine = sorted(summary.questions, key=lambda text: text not in own)
        general = [question.text for question in summary.content.questions][:_GENERAL_QUESTIONS]
        asked: list[Block] = [
            Ticked(
                self._texts.of(
                    plain(words.quoted.format(text=text) if text in own else text),
                    styles.body,
                ),
                styles.body.leading,
            )
            for text in mine or general
        ]
        title = words.questions if mine else words.questions_general
        return Stack([self._heading(title, styles), Stack(asked, 2.5)])

    def _matters(self, summary: Summary, styles: TakeHomeStyles) -> list[Block]:
        words, standing = self._words.take_home, summary.standing
        own = words.quoted.format(text=standing.goal_words) if standing.goal_words else ""
        goal = ", ".join(part for part in (standing.goal, own) if part)
        rows: list[Rich] = []
        if standing.top_values:
            top = " · ".join(value.rstrip(".") for value in standing.top_values)
            rows.append((*bold(words.matters), Span(top)))
        if goal:
            rows.append((*bold(words.goal), Span(goal)))
        return [part for rich in rows for part in (Gap(4.0), self._texts.of(rich, styles.body))]

    def _next_step(self, summary: Summary, styles: TakeHomeStyles) -> Block:
        return Stack(
            [
                self._heading(self._words.take_home.next_step, styles),
                self._texts.of(plain(summary.content.next_step), styles.body),
            ]
        )

    def _warning(self, summary: Summary, styles: TakeHomeStyles) -> Block | None:
        if not summary.warning_signs:
            return None
        signs = [
            Bulleted(self._texts.of(plain(sign.text), styles.body), styles.body.leading)
            for sign in summary.warning_signs
        ]
        words = self._words.take_home
        head: list[Block] = [
            self._texts.of(plain(words.warning), styles.heading),
            self._texts.of(plain(words.warning_call), styles.body),
            Gap(2.0),
        ]
        return Framed(Stack([*head, *signs]), _FRAME_PADDING, _FRAME_LINE)

    def notes(self, rung: Rung, room: float, width: float) -> Block | None:
        """Return lines to write on that fill a height, None where only a few would fit."""
        heading = self._heading(self._words.take_home.notes, rung.styles())
        lines = min(_MOST_NOTES, int((room - heading.height(width)) // _WRITING_LINE))
        if lines < _LEAST_NOTES:
            return None
        return Stack([heading, WritingLines(lines, _WRITING_LINE)])

    def _heading(self, title: str, styles: TakeHomeStyles) -> Block:
        return Heading(self._texts.of(plain(title), styles.heading))

    def footer(self, summary: Summary, rung: Rung) -> Block:
        """Return the small print: nothing is recommended, which content, who reviewed it."""
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
        return self._texts.of(rich, rung.styles().footer)
