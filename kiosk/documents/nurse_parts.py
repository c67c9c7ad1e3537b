"""The parts of the nurse's sheet, numbers 3 to 10, as blocks.

A part that has nothing to say says why: not reached, not answered, not asked here. Where the
parts stand on the page belongs to kiosk.documents.nurse_sheet.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from kiosk.documents.flowables.block import Block, Stack, Text, Texts
from kiosk.documents.flowables.heading import Heading
from kiosk.documents.flowables.option_table import OptionLineRow, OptionTable
from kiosk.documents.flowables.pairs import Pairs
from kiosk.documents.flowables.peg import PegRow, PegRows
from kiosk.documents.flowables.ticks import Ticked
from kiosk.documents.note import completion_sentence, goal_of, pain_scores, seen, sure_count
from kiosk.documents.pictures import PictureShelf
from kiosk.documents.strings_nurse import NurseWords
from kiosk.documents.styles import NurseStyles
from kiosk.documents.text import Rich, Span, bold, italic, plain
from kiosk.domain.summary import OptionLine, Reached, Summary, ToExplain
from kiosk.signs import ARROW

_NAME_WIDTH = 85.0
_OPTION_SHARES = (1.5, 0.68, 1.12)


class Movable(Enum):
    """Parts that may go to the next page when nothing else makes room."""

    EXPLAIN = "explain"
    TRIED = "tried"
    OPTIONS = "options"
    STANDING = "standing"


@dataclass(frozen=True, slots=True)
class Density:
    """How much room the parts take, and how much of a long answer stands on the first page."""

    body: float
    leading: float
    """Of the body, as a share of its size."""
    gap: float
    questions: int
    """Questions on the first page."""
    letters: int
    """Letters of one question or statement on the first page."""
    statements: bool
    """Show the statement of a missed fact, not only the right one."""
    picture: float
    """Width of an option's picture in points; 0: none."""
    rulers: bool = True
    """Draw the pain scores on rulers; else they stand in one line."""
    moved: frozenset[Movable] = frozenset()
    """Parts that only stand on the next page."""


class NurseParts:
    """Makes the blocks of one summary at one density."""

    def __init__(
        self,
        texts: Texts,
        shelf: PictureShelf,
        words: NurseWords,
        styles: NurseStyles,
        summary: Summary,
        density: Density,
    ) -> None:
        self._texts = texts
        self._shelf = shelf
        self._words = words
        self._styles = styles
        self._summary = summary
        self._density = density
        self.shortened = False
        """Set once something was left to the next page."""
        self.left: set[Movable] = set()
        """The parts that the next page has to give in full."""

    def needs(self) -> Block:
        """Part 3: SURE, each no with its action."""
        words, sure = self._words, self._summary.sure
        if sure.reached is not Reached.ANSWERED:
            return self._part(words.needs, [self._absent(sure.reached)])
        count = sure_count(self._summary, words)
        if not sure.needs:
            return self._part(words.needs, [self._body((*bold(count), Span(words.sure_all_yes)))])
        blocks: list[Block] = [self._body(bold(count))]
        for need in sure.needs:
            named = (Span(f"{need.short}: "), *bold(words.said_no))
            blocks.append(self._ticked(named, (*bold(f"{ARROW} "), *plain(need.action))))
        return self._part(words.needs, blocks)

    def explain(self) -> Block:
        """Part 4: missed facts with the right statement."""
        words, summary = self._words, self._summary
        if summary.to_explain and Movable.EXPLAIN in self._density.moved:
            return self._elsewhere(words.explain, Movable.EXPLAIN)
        if summary.facts_reached is not Reached.ANSWERED:
            return self._part(words.explain, [self._absent(summary.facts_reached)])
        if not summary.to_explain:
            return self._part(words.explain, [self._body(plain(words.explain_none))])
        return self._part(
            words.explain, [self._ticked(*self._fact(fact)) for fact in summary.to_explain]
        )

    def pain(self) -> Block:
        """Part 5: PEG and where it hurts."""
        words, pain = self._words, self._summary.pain
        if pain.reached is not Reached.ANSWERED:
            return self._part(words.pain, [self._absent(pain.reached)])
        place = bold(pain.place) if pain.place else plain(words.no_place)
        where = self._body((Span(words.place), *place))
        if not self._density.rulers:
            return self._part(words.pain, [self._body(plain(pain_scores(pain, words))), where])
        rows = [
            PegRow(
                self._body(plain(score.short)),
                self._figure(words.not_given if score.value is None else str(score.value)),
                score.value,
            )
            for score in pain.scores
        ]
        mean = words.not_given if pain.mean is None else f"{pain.mean:.1f}"
        rows.append(PegRow(self._body(plain(words.mean)), self._figure(mean), None, ruled=False))
        return self._part(words.pain, [PegRows(rows), where])

    def tried(self) -> Block:
        """Part 6: what was tried before, by how it went."""
        words, tried = self._words, self._summary.tried
        if tried.groups and Movable.TRIED in self._density.moved:
            return self._elsewhere(words.tried, Movable.TRIED)
        if tried.reached is not Reached.ANSWERED:
            return self._part(words.tried, [self._absent(tried.reached)])
        if not tried.groups:
            return self._part(words.tried, [self._body(plain(words.tried_none))])
        return self._part(
            words.tried,
            [
                self._body((*bold(f"{label}: "), *plain(", ".join(names))))
                for label, names in tried.groups
            ],
        )

    def standing(self) -> Block:
        """Part 7: leaning, role, top two values, goal."""
        words = self._words
        if Movable.STANDING in self._density.moved:
            return self._elsewhere(words.standing, Movable.STANDING)
        pairs = [
            (
                self._body(bold(name)),
                self._body(plain(self._short(text))) if text else self._lacking(reached),
            )
            for name, text, reached in standing_rows(self._summary, words)
        ]
        return self._part(words.standing, [Pairs(pairs, _NAME_WIDTH, self._density.gap / 3)])

    def options(self, *, columns: int) -> Block:
        """Part 8: a table of the options that were seen; what was not seen is named."""
        words, lines = self._words, self._summary.options
        if not any(seen(line) for line in lines):
            return self._no_option()
        if Movable.OPTIONS in self._density.moved:
            return self._elsewhere(words.options, Movable.OPTIONS)
        # By the patient's own marks, in the pack's order within each.
        shown = sorted((line for line in lines if seen(line)), key=_by_mark)
        first, second, third = (self._body(bold(name)) for name in words.option_head)
        table = OptionTable(
            (first, second, third),
            [self._option_row(line) for line in shown],
            min(columns, len(shown)),
            self._density.picture,
            _OPTION_SHARES,
        )
        return self._part(words.options, [table, self._not_seen()])

    def questions(self) -> Block:
        """Part 9: questions as worded, the patient's own verbatim and named as such."""
        words, summary = self._words, self._summary
        asked = summary.questions
        if not asked:
            state = summary.questions_reached
            nothing = (
                self._body(plain(words.questions_none))
                if state is Reached.ANSWERED
                else self._absent(state)
            )
            return self._part(words.questions, [nothing])
        ordered = own_first(summary)
        limit = self._density.questions
        # One left over would take the very line that says so.
        shown = ordered if len(ordered) == limit + 1 else ordered[:limit]
        blocks: list[Block] = [
            self._ticked(question_rich(self._short(text), text, summary, words)) for text in shown
        ]
        left = len(ordered) - len(shown)
        if left:
            self.shortened = True
            blocks.append(self._body(italic(words.more.format(count=left))))
        return self._part(words.questions, blocks)

    def completion(self) -> Block:
        """Part 10: finished, or stopped at which step and why."""
        words = self._words
        sentence = completion_sentence(self._summary, words)
        return self._body((*bold(f"{sentence} "), *plain(words.shared)))

    def _part(self, title: str, blocks: Sequence[Block]) -> Block:
        heading = Heading(self._texts.of(plain(title), self._styles.heading))
        return Stack([heading, Stack(blocks, self._density.gap * 0.45)])

    def _body(self, rich: Rich) -> Text:
        return self._texts.of(rich, self._styles.body)

    def _ticked(self, *lines: Rich) -> Block:
        return Ticked(Stack([self._body(rich) for rich in lines]), self._styles.body.leading)

    def _absent(self, reached: Reached) -> Block:
        return self._body(italic(self._words.no_answer[reached]))

    def _lacking(self, reached: Reached) -> Text:
        """Return why one answer of a part lacks; other answers of the part may stand."""
        state = Reached.SKIPPED if reached is Reached.ANSWERED else reached
        return self._body(italic(self._words.no_answer[state]))

    def _short(self, text: str) -> str:
        limit = self._density.letters
        if len(text) <= limit:
            return text
        self.shortened = True
        return text[:limit].rsplit(" ", 1)[0].rstrip() + " …"

    def _fact(self, fact: ToExplain) -> tuple[Rich, ...]:
        words = self._words
        right = (*bold(words.explain_right), *plain(self._short(fact.right)))
        if len(fact.right) > self._density.letters:
            self._leave(Movable.EXPLAIN)
        if not self._density.statements:
            return (right,)
        given = words.explain_given.get(fact.given, "")
        statement = words.quoted.format(text=self._short(fact.statement))
        return plain(f"{given}{statement}"), right

    def _figure(self, figure: str) -> Text:
        return self._texts.of(plain(figure), self._styles.figure)

    def _no_option(self) -> Block:
        """Return part 8 when no option was seen: why, and all names."""
        words, summary = self._words, self._summary
        names = ", ".join(line.card.name for line in summary.options)
        return self._part(
            words.options,
            [
                self._lacking(summary.options_reached),
                self._body((*bold(f"{words.not_seen}: "), *plain(names))),
            ],
        )

    def _leave(self, part: Movable) -> None:
        self.shortened = True
        self.left.add(part)

    def _elsewhere(self, title: str, part: Movable) -> Block:
        self._leave(part)
        return self._part(title, [self._body(italic(self._words.elsewhere))])

    def _option_row(self, line: OptionLine) -> OptionLineRow:
        words, picture = self._words, line.card.picture
        return OptionLineRow(
            self._shelf.get(picture.id) if self._density.picture else None,
            picture.alt,
            self._body(bold(line.card.short_name)),
            self._body(plain(words.yes if line.opened else words.no)),
            self._body(plain(said_of(line, words))),
        )

    def _not_seen(self) -> Block:
        words = self._words
        names = [line.card.short_name for line in self._summary.options if not seen(line)]
        return self._body((*bold(f"{words.not_seen}: "), *plain(", ".join(names) or words.none)))


def said_of(line: OptionLine, words: NurseWords) -> str:
    """Return how the patient marked an option: maybe, leaning, ruled out with the reason."""
    said = []
    if line.maybe:
        said.append(words.maybe.lower())
    if line.ruled_out:
        reason = line.reason.lower() or words.no_reason
        said.append(words.ruled_out_because.format(reason=reason))
    if line.leaning:
        said.append(words.is_leaning)
    return ", ".join(said) or words.no_mark


def _by_mark(line: OptionLine) -> int:
    if line.maybe or (line.leaning and not line.ruled_out):
        return 0
    return 2 if line.ruled_out else 1


def standing_rows(summary: Summary, words: NurseWords) -> tuple[tuple[str, str, Reached], ...]:
    """Return leaning, role, what matters and goal: name, text, and why there is none."""
    standing = summary.standing
    values = Reached.SKIPPED if standing.top_values else standing.values_reached
    top = " · ".join(value.rstrip(".") for value in standing.top_values)
    return (
        (words.leaning, ", ".join(standing.leaning), standing.leaning_reached),
        (words.role, standing.role, standing.role_reached),
        (words.matters, top, values),
        (words.goal, goal_of(summary, words), standing.values_reached),
    )


def question_rich(shown: str, text: str, summary: Summary, words: NurseWords) -> Rich:
    """Return a question; the patient's own is quoted, bold, with the language it was typed in."""
    if text not in summary.own_questions:
        return plain(shown)
    foreign = summary.visit.language.partition("-")[0] != summary.content.language.partition("-")[0]
    name = words.own_in.format(language=summary.patient_language_name) if foreign else words.own
    return (*bold(words.quoted.format(text=shown)), *plain(f" ({name})"))


def own_first(summary: Summary) -> list[str]:
    """Return the questions, the patient's own first: no ticked one may push them off the page."""
    return sorted(summary.questions, key=lambda text: text not in summary.own_questions)


def option_notes(line: OptionLine, words: NurseWords, *, tried: bool) -> list[str]:
    """Return all that the patient said of an option; not seen when nothing."""
    notes = []
    if line.maybe:
        notes.append(words.maybe.lower())
    if line.leaning:
        notes.append(words.is_leaning)
    if line.ruled_out:
        reason = line.reason.lower() or words.no_reason
        notes.append(words.ruled_out_because.format(reason=reason))
    if line.opened:
        notes.append(words.was_opened)
    elif seen(line):
        notes.append(words.not_opened)
    if not seen(line):
        notes.append(words.not_seen.lower())
    if line.tried and tried:
        notes.append(words.tried_before.format(answer=line.tried.lower()))
    return notes
