"""One option: what happens, how it may help, downsides and more, alike for every option."""

from dataclasses import dataclass

from kiosk.documents.booklet.helping import Helping
from kiosk.documents.booklet.kit import GUTTER, LINE_GAP, Kit
from kiosk.documents.booklet.section import GAP, Section, Start
from kiosk.documents.booklet.topic import steps_of
from kiosk.documents.flowables.block import Block, Columns, Stack
from kiosk.documents.flowables.framed import Framed
from kiosk.documents.paper import mm
from kiosk.domain.content import Card, Claim, Content
from kiosk.domain.ids import SourceId

_FRAME = mm(2.6)
_FRAME_LINE = 0.9
_PICTURE_SHARE = (0.36, 0.64)


@dataclass(frozen=True, slots=True)
class CardRung:
    """How large an option's pictures are set, in points of width."""

    picture: float
    step: float


ROOMY = (
    CardRung(mm(62), mm(57)),
    CardRung(mm(56), mm(52)),
    CardRung(mm(52), mm(46)),
    CardRung(mm(46), mm(40)),
    CardRung(mm(40), mm(34)),
)
"""Every option is set in the same rung: equal weight."""


class Cards:
    """Makes a section an option."""

    def __init__(self, kit: Kit, content: Content, numbers: dict[SourceId, int]) -> None:
        self._kit = kit
        self._content = content
        self._numbers = numbers
        self._helping = Helping(kit)

    def sections(self, card: Card, rung: CardRung, *, spread: bool) -> list[Section]:
        """Return what happens, then how it may help and all else: each a page of a spread."""
        start = Start.LEFT if spread else Start.PAGE
        then = Start.PAGE if spread else Start.ANYWHERE
        return [
            Section(card_key(card), self.steps(card, rung), start),
            Section(f"{card_key(card)}-more", self.more(card), then),
        ]

    def steps(self, card: Card, rung: CardRung) -> list[Block]:
        """Return what it is and what happens."""
        return [self._head(card, rung), *self._happens(card, rung)]

    def more(self, card: Card) -> list[Block]:
        """Return how it may help, and all else."""
        kit, words = self._kit, self._kit.words
        return [
            *self._helping.blocks(card.name, card.benefit),
            *self._downsides(card),
            kit.columned(
                [
                    self._said(words.suits, card.suits),
                    self._said(words.check, card.check_first),
                    self._said(words.cost, card.cost),
                    self._said(words.disagree, card.disagreement),
                ],
                gap=GAP,
            ),
            self._origin(card),
        ]

    def _head(self, card: Card, rung: CardRung) -> Block:
        kit = self._kit
        works: list[Block] = [
            kit.text(card.sentence, kit.styles.lead),
            kit.text(kit.words.how_works, kit.styles.sub),
            *kit.bullets(claim.text for claim in card.how_it_works),
        ]
        picture = kit.scene(card.picture, rung.picture)
        columns = Columns([Stack(picture), Stack(works, LINE_GAP)], _PICTURE_SHARE, GUTTER)
        return kit.titled(card.name, columns)

    def _happens(self, card: Card, rung: CardRung) -> list[Block]:
        """Return the steps; how long it takes stands where a sixth one would."""
        kit, words = self._kit, self._kit.words
        time = Framed(self._said(words.time, card.time), _FRAME, _FRAME_LINE)
        first, *rest = steps_of(kit, card.steps, rung.step, time)
        return [kit.subtitled(words.happens, first), *rest]

    def _downsides(self, card: Card) -> list[Block]:
        """Return common and rare ones side by side, with the same weight."""
        kit, words = self._kit, self._kit.words
        first, *rest = kit.beside(
            self._harms(words.common, card.common_downsides),
            self._harms(words.rare, card.rare_downsides),
        )
        return [kit.subtitled(words.downsides, first), *rest]

    def _harms(self, title: str, claims: tuple[Claim, ...]) -> Block:
        kit, blocks = self._kit, list[Block]()
        for claim in claims:
            said: list[Block] = [kit.text(claim.text)]
            if claim.certainty is not None:
                sure = kit.words.harm_certainty[claim.certainty]
                said.append(kit.text(sure, kit.styles.small))
            blocks.append(Stack(said))
        name = kit.text(title, kit.styles.strong)
        return Framed(Stack([name, *blocks], LINE_GAP), _FRAME, _FRAME_LINE)

    def _said(self, title: str, claims: tuple[Claim, ...]) -> Block:
        kit = self._kit
        return kit.subtitled(title, kit.running([claim.text for claim in claims]))

    def _origin(self, card: Card) -> Block:
        kit, words = self._kit, self._kit.words
        numbers = sorted(self._numbers[source] for source in card.sources)
        line = words.origin_list.format(
            title=words.origin,
            numbers=", ".join(str(number) for number in numbers),
            page=kit.page("sources"),
        )
        return kit.text(line, kit.styles.small)


def card_key(card: Card) -> str:
    """Return the key of an option's section."""
    return f"card-{card.id}"
