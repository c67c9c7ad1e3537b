"""The nurse's second page: every value rating, every question, the note to paste, the sources.

It flows over as many pages as it takes; nothing is ever shortened here.
"""

from collections.abc import Sequence, Set
from datetime import datetime

from kiosk.documents.flowables.block import Block, Columns, Gap, Stack, Text
from kiosk.documents.flowables.framed import Framed
from kiosk.documents.flowables.heading import Heading
from kiosk.documents.flowables.pairs import Pairs
from kiosk.documents.flowables.ticks import Ticked
from kiosk.documents.note import note_lines
from kiosk.documents.nurse_parts import Movable, option_notes, own_first, question_rich
from kiosk.documents.strings import DocumentWords
from kiosk.documents.styles import NurseStyles
from kiosk.documents.text import TextGate, bold, italic, joined, plain
from kiosk.domain.summary import Reached, Summary, ToExplain

_SOURCE_GUTTER = 16.0
_NAME_WIDTH = 270.0
_GAP = 3.0
_BETWEEN = 12.0


class NurseMore:
    """Makes the blocks of the further pages."""

    def __init__(
        self,
        gate: TextGate,
        words: DocumentWords,
        styles: NurseStyles,
        summary: Summary,
        times: tuple[datetime, datetime],
        left: Set[Movable],
    ) -> None:
        self._left = left
        self._gate = gate
        self._words = words
        self._styles = styles
        self._summary = summary
        self._started, self._ended = times

    def blocks(self) -> list[Block]:
        """Return the blocks in order; a heading is held together with what follows it."""
        nurse = self._words.nurse
        title = nurse.next_page.format(
            code=self._summary.visit.code or nurse.not_given, date=self._words.date(self._started)
        )
        return [
            Text(self._gate, plain(title), self._styles.alert_word),
            Gap(_BETWEEN),
            *self._section(nurse.all_values, self._values()),
            *self._section(nurse.all_questions, self._questions()),
            *(self._section(nurse.explain, self._facts()) if Movable.EXPLAIN in self._left else ()),
            *(self._section(nurse.tried, self._tried()) if Movable.TRIED in self._left else ()),
            *(
                self._section(nurse.options, self._options())
                if Movable.OPTIONS in self._left
                else ()
            ),
            *self._section(nurse.paste, [self._note()]),
            *self._section(nurse.sources, self._sources()),
        ]

    def _section(self, title: str, blocks: Sequence[Block]) -> list[Block]:
        heading = Heading(self._gate, plain(title), self._styles.heading)
        first, *rest = blocks
        spaced = [part for block in rest for part in (Gap(_GAP), block)]
        return [Stack([heading, first]), *spaced, Gap(_BETWEEN)]

    def _values(self) -> list[Block]:
        values = self._summary.values
        if not values:
            return [self._absent(self._summary.standing.values_reached)]
        ratings = dict.fromkeys(value.rating for value in values)
        return [self._rated(rating) for rating in ratings]

    def _rated(self, rating: str) -> Block:
        nurse = self._words.nurse
        named = [
            (*bold(value.text), *plain(f" ({nurse.value_top})")) if value.top else plain(value.text)
            for value in self._summary.values
            if value.rating == rating
        ]
        rich = (*bold(f"{rating or nurse.not_given}: "), *joined(named, " · "))
        return Text(self._gate, rich, self._styles.body)

    def _questions(self) -> list[Block]:
        nurse, summary = self._words.nurse, self._summary
        if not summary.questions:
            return [self._absent(summary.questions_reached)]
        return [
            Ticked(
                Text(self._gate, question_rich(text, text, summary, nurse), self._styles.body),
                self._styles.body.leading,
            )
            for text in own_first(summary)
        ]

    def _facts(self) -> list[Block]:
        nurse, summary = self._words.nurse, self._summary
        if summary.facts_reached is not Reached.ANSWERED:
            return [self._absent(summary.facts_reached)]
        if not summary.to_explain:
            return [self._body(nurse.explain_none)]
        return [self._fact(fact) for fact in summary.to_explain]

    def _fact(self, fact: ToExplain) -> Block:
        nurse = self._words.nurse
        given = nurse.explain_given.get(fact.given, "") + nurse.quoted.format(text=fact.statement)
        rich = (*plain(f"{given} "), *bold(nurse.explain_right), *plain(fact.right))
        return Ticked(Text(self._gate, rich, self._styles.body), self._styles.body.leading)

    def _tried(self) -> list[Block]:
        nurse, tried = self._words.nurse, self._summary.tried
        if tried.reached is not Reached.ANSWERED:
            return [self._absent(tried.reached)]
        if not tried.groups:
            return [self._body(nurse.tried_none)]
        return [
            Text(
                self._gate,
                (*bold(f"{label}: "), *plain(", ".join(names))),
                self._styles.body,
            )
            for label, names in tried.groups
        ]

    def _options(self) -> list[Block]:
        nurse = self._words.nurse
        return [
            Pairs(
                [(self._body(line.card.name), self._body(", ".join(option_notes(line, nurse))))],
                _NAME_WIDTH,
                0,
            )
            for line in self._summary.options
        ]

    def _sources(self) -> list[Block]:
        nurse = self._words.nurse
        if not self._summary.sources:
            return [self._body(nurse.sources_none)]
        texts = [
            Text(
                self._gate,
                (
                    *bold(f"{source.id}  "),
                    *plain(" ".join(p for p in (source.citation, source.where) if p)),
                ),
                self._styles.label,
            )
            for source in self._summary.sources
        ]
        if len(texts) % 2:
            texts.append(Text(self._gate, plain(""), self._styles.label))
        pairs = zip(texts[::2], texts[1::2], strict=True)
        return [Columns(pair, (1, 1), _SOURCE_GUTTER) for pair in pairs]

    def _note(self) -> Block:
        lines = note_lines(self._summary, self._words, self._started, self._ended)
        return Framed(Stack([self._body(line) for line in lines], _GAP), 8.0, 0.8)

    def _body(self, text: str) -> Text:
        return Text(self._gate, plain(text), self._styles.body)

    def _absent(self, reached: Reached) -> Block:
        return Text(self._gate, italic(self._words.nurse.no_answer[reached]), self._styles.body)
