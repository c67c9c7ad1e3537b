"""What is left to ask: what the patient thinks is so, how sure they are, their questions."""

from kiosk.documents.booklet.front import centred
from kiosk.documents.booklet.kit import LINE_GAP, Kit, named
from kiosk.documents.booklet.section import Section, Start
from kiosk.documents.flowables.block import Block, Stack
from kiosk.documents.flowables.framed import Framed
from kiosk.documents.flowables.grid import Grid
from kiosk.documents.flowables.writing import WritingLines
from kiosk.documents.paper import mm
from kiosk.documents.text import bold
from kiosk.domain.content import Content, Fact, Question

_STATEMENT_SHARE = 4.2
_ITEM_SHARE = 4.5
_OWN_LINES = 5
_FRAME = mm(3)


class Asking:
    """Makes the last sections that are filled in."""

    def __init__(self, kit: Kit, content: Content) -> None:
        self._kit = kit
        self._content = content

    def facts(self) -> Section:
        """Return true or false; the answers stand far from here."""
        kit, words, content = self._kit, self._kit.words, self._content
        head = centred(kit.styles.head)
        answers = (words.true, words.false, words.not_sure)
        decks = [("", content.general_facts), *((card.name, card.facts) for card in content.cards)]
        rows: list[list[Block]] = []
        for name, facts in decks:
            for index, fact in enumerate(facts):
                said: Block = kit.text(
                    named(f"{len(rows) + 1}.", words.quoted.format(text=fact.statement))
                )
                if name and not index:
                    said = Stack([kit.text(name, kit.styles.label), said])
                rows.append([said, *(kit.box_cell(answer) for answer in answers)])
        grid = Grid(
            [
                kit.text(words.statement_head, kit.styles.head),
                *(kit.text(answer, head) for answer in answers),
            ],
            rows,
            [_STATEMENT_SHARE, *([0.7] * len(answers))],
        )
        note = words.facts_note.format(page=kit.page("answers"))
        return Section("facts", [kit.titled(words.facts, kit.text(note)), grid], Start.PAGE)

    def answers(self) -> Section:
        """Return the answers by the numbers of the statements."""
        kit, words = self._kit, self._kit.words
        told = [
            kit.text(named(f"{number}. {_verdict(kit, fact)}", fact.explanation))
            for number, fact in enumerate(all_facts(self._content), start=1)
        ]
        return Section("answers", [kit.titled(words.answers), kit.columned(told)])

    def sure(self) -> Section:
        """Return the questions of how sure the patient is."""
        kit, words, content = self._kit, self._kit.words, self._content
        head = centred(kit.styles.head)
        grid = Grid(
            [
                kit.text(words.question_head, kit.styles.head),
                kit.text(words.yes, head),
                kit.text(words.no, head),
            ],
            [
                [kit.text(item.text), kit.box_cell(words.yes), kit.box_cell(words.no)]
                for item in content.sure
            ],
            [_ITEM_SHARE, 0.6, 0.6],
        )
        return Section("sure", [kit.titled(words.sure, kit.text(words.sure_note)), grid])

    def questions(self) -> Section:
        """Return all questions to tick, the general ones first, then lines for one's own."""
        kit, words, content = self._kit, self._kit.words, self._content
        decks = [(words.about_any, content.questions)]
        decks += [(words.about.format(name=card.name), card.questions) for card in content.cards]
        groups = [block for title, deck in decks for block in self._deck(title, deck)]
        first, *rest = groups
        own = kit.subtitled(
            words.own_question,
            kit.text(words.own_words, kit.styles.small),
            WritingLines(_OWN_LINES, kit.measures.writing),
        )
        head = kit.titled(words.questions, kit.text(words.questions_note), first)
        return Section("questions", [head, *rest, own], Start.PAGE)

    def _deck(self, title: str, questions: tuple[Question, ...]) -> list[Block]:
        kit = self._kit
        rows = kit.rows([kit.tick(one.text) for one in questions], kit.measures.columns)
        return [kit.subtitled(title, *rows)]

    def share(self) -> Section:
        """Return whether the nurse may have the answers, and what comes next."""
        kit, words, content = self._kit, self._kit.words, self._content
        consent = kit.titled(
            content.consent_question,
            *kit.rows(
                [
                    kit.tick(named(f"{words.yes}.", words.share_yes)),
                    kit.tick(named(f"{words.no}.", words.share_no)),
                ],
                kit.measures.columns,
            ),
        )
        then = Stack(
            [kit.text(bold(content.next_step)), kit.text(content.closing)],
            LINE_GAP,
        )
        return Section("share", [consent, Framed(then, _FRAME, 1.2)])


def all_facts(content: Content) -> list[Fact]:
    """Return the statements in the order of their numbers."""
    return [*content.general_facts, *(fact for card in content.cards for fact in card.facts)]


def _verdict(kit: Kit, fact: Fact) -> str:
    return kit.words.is_true if fact.is_true else kit.words.is_not_true
