"""The first pages: the cover with the warning signs, where the pain is, what was tried."""

from kiosk.documents.booklet.kit import GUTTER, LINE_GAP, Kit
from kiosk.documents.booklet.section import Section, Start
from kiosk.documents.flowables.beside import Beside
from kiosk.documents.flowables.block import Block, Stack
from kiosk.documents.flowables.framed import Framed
from kiosk.documents.flowables.grid import Grid
from kiosk.documents.flowables.label_box import LabelBox
from kiosk.documents.flowables.number_scale import NumberScale
from kiosk.documents.flowables.peg import HIGHEST
from kiosk.documents.paper import mm
from kiosk.documents.styles import Align, Style
from kiosk.documents.text import Rich, Span, bold
from kiosk.domain.content import Content, SafetyQuestion

WORDS_A_MINUTE = 130
"""Slow reading, with the pictures."""
_COVER_PICTURE = mm(56)
_ALERT_PICTURE = mm(40)
_CODE_WIDTH = mm(62)
_CODE_HEIGHT = mm(24)
_PLACE_PICTURE = mm(29)
_FRAME = mm(3)
_NAME_SHARE = 1.9


class Front:
    """Makes the first sections."""

    def __init__(self, kit: Kit, content: Content) -> None:
        self._kit = kit
        self._content = content

    def cover(self) -> Section:
        """Return what this is, then the warning signs: they come before anything else."""
        kit, words, content = self._kit, self._kit.words, self._content
        minutes = max(5, round(kit.read / WORDS_A_MINUTE / 5) * 5)
        title = Stack(
            [
                kit.text(content.title, kit.styles.cover),
                kit.text(words.subtitle, kit.styles.lead),
                kit.text(words.informs),
            ],
            LINE_GAP,
        )
        picture = self._scene("attract-wide", _COVER_PICTURE)
        head = Beside(title, picture[0], _COVER_PICTURE, GUTTER) if picture else title
        code = LabelBox(kit.text(words.code, kit.styles.small), _CODE_HEIGHT)
        told = Stack(
            [
                kit.text(words.pen),
                kit.text(words.private),
                kit.text(words.minutes.format(minutes=minutes)),
            ],
            LINE_GAP,
        )
        return Section(
            "cover",
            [
                head,
                Framed(kit.text(self._draft(), kit.styles.notice), mm(1.8), 1.2),
                self._safety(),
                self._tell(),
                Beside(told, code, _CODE_WIDTH, GUTTER),
            ],
            Start.PAGE,
        )

    def _draft(self) -> Rich:
        words, info = self._kit.words, self._content.info
        signed = words.signed.format(names="; ".join(info.reviewers))
        status = info.status[:1].upper() + info.status[1:]
        parts = [signed if info.reviewers else words.not_signed, self._content.translation_status]
        rest = " ".join(f"{part.rstrip('.')}." for part in parts if part)
        return (*bold(f"{status}. "), Span(rest))

    def _safety(self) -> Block:
        kit, words = self._kit, self._kit.words
        asked: list[Block] = [
            kit.text(words.tick_new),
            *(kit.tick(_question(one)) for one in self._content.safety),
            kit.tick(bold(words.none_new)),
        ]
        return kit.titled(self._content.safety_intro, *asked)

    def _tell(self) -> Block:
        kit, words, content = self._kit, self._kit.words, self._content
        said: list[Block] = [
            kit.text(words.if_any, kit.styles.lead),
            kit.text(content.alert_title, kit.styles.title),
            kit.text(words.tell_now),
        ]
        stack: Block = Stack(said, LINE_GAP)
        if picture := self._scene("alert", _ALERT_PICTURE):
            stack = Beside(stack, picture[0], _ALERT_PICTURE, GUTTER)
        return Framed(stack, _FRAME, 2.4)

    def _scene(self, screen: str, wide: float) -> list[Block]:
        """Return a screen's picture; none in large print, where the words need the room."""
        kit = self._kit
        if kit.measures.columns == 1:
            return []
        return kit.scene(self._content.screens.get(screen), wide)

    def pain(self) -> Section:
        """Return the scales of the pain and where it is."""
        kit, words, content = self._kit, self._kit.words, self._content
        scales: list[Block] = [self._scale(index) for index in range(len(content.peg))]
        places = [
            Stack(
                [*kit.scene(place.picture, _PLACE_PICTURE), kit.tick(place.label)],
                LINE_GAP,
            )
            for place in content.places
        ]
        intro = kit.text((*bold(f"{content.peg_period}. "), Span(words.circle)))
        return Section(
            "pain",
            [
                kit.titled(words.pain, intro, *scales[:1]),
                *scales[1:],
                kit.subtitled(
                    content.places_question,
                    kit.text(words.tick_one),
                    *kit.rows(places, len(places)),
                ),
            ],
            self._fresh(),
        )

    def _fresh(self) -> Start:
        """Return a page of its own, but in large print the next place: covers differ there."""
        return Start.PAGE if self._kit.measures.spread else Start.ANYWHERE

    def _scale(self, index: int) -> Block:
        kit, item = self._kit, self._content.peg[index]
        end, styles = kit.words.end, kit.styles
        scale = NumberScale(
            [kit.text(str(number), styles.centred) for number in range(HIGHEST + 1)],
            kit.text(end.format(number=0, meaning=item.low_end), styles.small),
            kit.text(end.format(number=HIGHEST, meaning=item.high_end), styles.right),
        )
        return Stack([kit.text(item.text, styles.lead), scale], LINE_GAP)

    def tried(self) -> Section:
        """Return a row an option, a column an answer."""
        kit, content = self._kit, self._content
        answers = [answer.label for answer in content.tried_answers]
        grid = Grid(
            [
                kit.text(kit.words.option, kit.styles.head),
                *(kit.text(answer, centred(kit.styles.head)) for answer in answers),
            ],
            [
                [kit.text(card.name), *(kit.box_cell(answer) for answer in answers)]
                for card in content.cards
            ],
            [_NAME_SHARE, *([1.0] * len(answers))],
        )
        return Section(
            "tried",
            [kit.titled(content.tried_question, kit.text(kit.words.tick_one_row)), grid],
            self._fresh(),
        )


def _question(one: SafetyQuestion) -> Rich:
    return (*bold(f"{one.text} "), Span(one.detail))


def centred(style: Style) -> Style:
    """Return a style set in the middle, for the head of a column of boxes."""
    return Style(style.face, style.size, style.leading, style.role, style.grey, Align.CENTRE)
