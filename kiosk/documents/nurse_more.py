"""The nurse's second page: every value rating, every question, the note to paste, the sources.

No answer is ever shortened here. What the kiosk and the desk also tell, the sources and the note,
gives way so that one page holds the rest; only answers far beyond the ordinary flow over more.
"""

from collections.abc import Sequence, Set
from dataclasses import dataclass

from kiosk.documents.flowables.block import Block, Columns, Gap, Stack, Text
from kiosk.documents.flowables.framed import Framed
from kiosk.documents.flowables.heading import Heading
from kiosk.documents.flowables.pairs import Pairs
from kiosk.documents.flowables.ticks import Ticked
from kiosk.documents.note import goal_of, note_lines
from kiosk.documents.nurse_frame import BODY
from kiosk.documents.nurse_parts import (
    Movable,
    option_notes,
    own_first,
    question_rich,
    standing_rows,
)
from kiosk.documents.strings import DocumentWords
from kiosk.documents.styles import nurse_styles
from kiosk.documents.text import Rich, TextGate, bold, italic, joined, plain
from kiosk.domain.summary import Reached, Summary, ToExplain

_SOURCE_GUTTER = 16.0
_NAME_WIDTH = 200.0
_STANDING_WIDTH = 90.0
_GAP = 3.0


@dataclass(frozen=True, slots=True)
class Fullness:
    """How roomy the page is, and whether it has what stands elsewhere too."""

    leading: float
    between: float
    gap: float
    """Between the lines of a part."""
    note: bool
    citations: bool
    """Sources in full; else their names only, with where to find them."""


LADDER = (
    Fullness(1.24, 12.0, 3.0, note=True, citations=True),
    Fullness(1.2, 9.0, 3.0, note=True, citations=False),
    Fullness(1.2, 9.0, 3.0, note=False, citations=False),
    Fullness(1.14, 5.0, 2.0, note=False, citations=False),
    Fullness(1.1, 3.0, 0.5, note=False, citations=False),
)
"""From roomy to tight: the first that fits one page is taken."""


class NurseMore:
    """Makes the blocks of the further pages."""

    def __init__(
        self,
        gate: TextGate,
        words: DocumentWords,
        full: Fullness,
        summary: Summary,
        left: Set[Movable],
    ) -> None:
        self._left = left
        self._gate = gate
        self._words = words
        self._full = full
        self._styles = nurse_styles(BODY, leading=full.leading)
        self._summary = summary

    def blocks(self) -> list[Block]:
        """Return the blocks in order; a heading is held together with what follows it."""
        nurse = self._words.nurse
        title = nurse.next_page.format(
            code=self._summary.visit.code or nurse.not_given,
            date=self._words.date(self._summary.started_at),
        )
        return [
            Text(self._gate, plain(title), self._styles.next_page),
            Gap(self._full.between),
            *self._section(nurse.all_values, self._values()),
            *self._section(nurse.all_questions, self._questions()),
            *(self._section(nurse.explain, self._facts()) if Movable.EXPLAIN in self._left else ()),
            *(self._section(nurse.tried, self._tried()) if Movable.TRIED in self._left else ()),
            *(
                self._section(nurse.standing, self._standing())
                if Movable.STANDING in self._left
                else ()
            ),
            *(
                self._section(nurse.options, self._options())
                if Movable.OPTIONS in self._left
                else ()
            ),
            *(self._section(nurse.paste, [self._note()]) if self._full.note else ()),
            *self._section(nurse.sources, self._sources()),
        ]

    def _section(self, title: str, blocks: Sequence[Block]) -> list[Block]:
        heading = Heading(Text(self._gate, plain(title), self._styles.heading))
        first, *rest = blocks
        spaced = [part for block in rest for part in (Gap(self._full.gap), block)]
        return [Stack([heading, first]), *spaced, Gap(self._full.between)]

    def _values(self) -> list[Block]:
        nurse, values = self._words.nurse, self._summary.values
        goal = goal_of(self._summary, nurse)
        goals = [self._rich((*bold(f"{nurse.goal}: "), *plain(goal)))] if goal else []
        if not values:
            absent = self._absent(self._summary.standing.values_reached)
            return [*goals] or [absent]
        ratings = dict.fromkeys(value.rating for value in values)
        return [*(self._rated(rating) for rating in ratings), *goals]

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

    def _standing(self) -> list[Block]:
        return [
            Pairs(
                [(self._rich(bold(name)), self._body(text) if text else self._absent(reached))],
                _STANDING_WIDTH,
                0,
            )
            for name, text, reached in standing_rows(self._summary, self._words.nurse)
        ]

    def _options(self) -> list[Block]:
        nurse = self._words.nurse
        tried = Movable.TRIED not in self._left  # else the section above says it
        return [
            Pairs(
                [
                    (
                        self._body(line.card.name),
                        self._body(", ".join(option_notes(line, nurse, tried=tried))),
                    )
                ],
                _NAME_WIDTH,
                0,
            )
            for line in self._summary.options
        ]

    def _sources(self) -> list[Block]:
        nurse = self._words.nurse
        if not self._summary.sources:
            return [self._body(nurse.sources_none)]
        if not self._full.citations:
            names = ", ".join(source.id for source in self._summary.sources)
            return [self._body(f"{names}. {nurse.sources_elsewhere}")]
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
        lines = note_lines(self._summary, self._words)
        return Framed(Stack([self._body(line) for line in lines], _GAP), 8.0, 0.8)

    def _body(self, text: str) -> Text:
        return self._rich(plain(text))

    def _rich(self, rich: Rich) -> Text:
        return Text(self._gate, rich, self._styles.body)

    def _absent(self, reached: Reached) -> Block:
        return Text(self._gate, italic(self._words.nurse.no_answer[reached]), self._styles.body)
