"""What the patient says after reading: options beside each other, marks, values, goals, leaning."""

from kiosk.documents.booklet.cards import card_key
from kiosk.documents.booklet.front import centred
from kiosk.documents.booklet.kit import LINE_GAP, Kit, named
from kiosk.documents.booklet.section import Section, Start
from kiosk.documents.booklet.styles import LIST_GAP
from kiosk.documents.flowables.block import Block, Stack
from kiosk.documents.flowables.grid import Grid, LineCell
from kiosk.documents.flowables.option_rows import OptionRow, OptionRows
from kiosk.documents.flowables.scene import Scene
from kiosk.documents.flowables.writing import WritingLines
from kiosk.documents.paper import mm
from kiosk.documents.text import Span, bold
from kiosk.domain.content import Content
from kiosk.domain.outline import TOP_VALUES

_GLANCE_PICTURE = mm(29)
_GOAL_PICTURE = mm(20)
_GOALS_ACROSS = 4
_NAME_SHARE = 1.9
_REASON_SHARE = 2.4
_COMPARED_SHARE = 1.0


class Choosing:
    """Makes the sections around the options."""

    def __init__(self, kit: Kit, content: Content) -> None:
        self._kit = kit
        self._content = content

    def glance(self) -> Section:
        """Return all options with the page of each."""
        kit, words = self._kit, self._kit.words
        blocks: list[Block] = []
        for card in self._content.cards:
            page = words.on_page.format(page=kit.page(card_key(card)))
            said = Stack(
                [
                    kit.text((*bold(card.name), Span(f" · {page}"))),
                    kit.text(card.line),
                ]
            )
            shown = kit.scene(card.picture, _GLANCE_PICTURE)
            if shown and isinstance(shown[0], Scene):
                row = OptionRow(shown[0].picture, card.picture.alt, said)
                blocks.append(OptionRows([row], _GLANCE_PICTURE, 0.0))
            else:
                blocks.append(said)
        first, *rest = blocks
        head = kit.titled(words.options, kit.text(words.options_note), first)
        return Section("glance", [head, *rest], Start.PAGE, LIST_GAP)

    def compare(self) -> list[Section]:
        """Return the options beside each other, so many questions a table."""
        kit, content = self._kit, self._content
        at_once = kit.measures.questions
        sections = []
        for start in range(0, len(content.compare_rows), at_once):
            rows = content.compare_rows[start : start + at_once]
            grid = Grid(
                [kit.text(kit.words.option, kit.styles.head)]
                + [kit.text(row.question, kit.styles.head) for row in rows],
                [
                    [kit.text(card.short_name, kit.styles.strong)]
                    + [kit.text(card.compare.get(row.id, "")) for row in rows]
                    for card in content.cards
                ],
                [_COMPARED_SHARE, *([1.0] * len(rows))],
            )
            title = kit.words.compare
            if start:
                title = kit.words.continued.format(title=title)
            sections.append(Section(f"compare-{start}", [kit.titled(title), grid], Start.PAGE))
        return sections

    def marks(self) -> Section:
        """Return a row an option: maybe, not for me, and the reason in the patient's words."""
        kit, words, content = self._kit, self._kit.words, self._content
        head = centred(kit.styles.head)
        grid = Grid(
            [
                kit.text(words.option, kit.styles.head),
                kit.text(words.maybe, head),
                kit.text(words.not_for_me, head),
                kit.text(words.reason, kit.styles.head),
            ],
            [
                [
                    kit.text(card.name),
                    kit.box_cell(words.maybe),
                    kit.box_cell(words.not_for_me),
                    LineCell(kit.measures.writing * 0.8, words.reason),
                ]
                for card in content.cards
            ],
            [_NAME_SHARE, 0.75, 0.75, _REASON_SHARE],
        )
        reasons = " · ".join(reason.label for reason in content.reasons)
        return Section(
            "marks",
            [
                kit.titled(content.options_question),
                grid,
                kit.text((Span(f"{words.reasons} "), *bold(f"{reasons}."))),
            ],
            Start.PAGE,
        )

    def values(self) -> Section:
        """Return the statements with their answers, and which matter most."""
        kit, words, content = self._kit, self._kit.words, self._content
        head = centred(kit.styles.head)
        answers = [answer.label for answer in content.value_answers]
        grid = Grid(
            [
                kit.text(words.statement, kit.styles.head),
                *(kit.text(answer, head) for answer in (*answers, words.matter_most)),
            ],
            [
                [
                    kit.text(value.label),
                    *(kit.box_cell(answer) for answer in (*answers, words.matter_most)),
                ]
                for value in content.values
            ],
            [kit.measures.statement, *([1.0] * (len(answers) + 1))],
        )
        note = words.matter_most_note.format(most=TOP_VALUES)
        return Section(
            "values",
            [kit.titled(content.values_question, kit.text(note)), grid],
            Start.PAGE,
        )

    def goals(self) -> Section:
        """Return goals to tick, with their pictures, and a line for one's own."""
        kit, words, content = self._kit, self._kit.words, self._content
        across = _GOALS_ACROSS if kit.measures.columns > 1 else 2
        goals = [
            Stack([*kit.scene(goal.picture, _GOAL_PICTURE), kit.tick(goal.label)], LINE_GAP)
            for goal in content.goals
        ]
        first, *rest, last = kit.rows(goals, across)
        own: list[Block] = [
            kit.text(words.own_goal, kit.styles.strong),
            WritingLines(1, kit.measures.writing),
        ]
        return Section(
            "goals",
            [
                kit.titled(content.goals_question, kit.text(words.tick_one), first),
                *rest,
                Stack([last, *own], LINE_GAP),
            ],
        )

    def leaning(self) -> Section:
        """Return the options and the other answers to tick."""
        kit, words, content = self._kit, self._kit.words, self._content
        options = [kit.tick(card.name) for card in content.cards]
        others = [kit.tick(named(f"{one.label}.", one.detail)) for one in content.leanings]
        rows = Stack([*kit.rows(options, kit.measures.columns), *others], LIST_GAP)
        intro = kit.text(f"{words.tick_any} {words.leaning_note}")
        return Section("leaning", [kit.titled(content.leaning_question, intro, rows)])
