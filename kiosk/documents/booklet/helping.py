"""How an option may help: in words, in the best figure there is, and how sure we are."""

from kiosk.documents.booklet.kit import GUTTER, LINE_GAP, Kit
from kiosk.documents.flowables.block import Block, Columns, Gap, Stack
from kiosk.documents.flowables.figures import HUNDRED, People, PointRuler
from kiosk.documents.flowables.framed import Framed
from kiosk.documents.flowables.word_strip import WordStrip
from kiosk.documents.paper import mm
from kiosk.documents.text import Span, bold
from kiosk.domain.content import Benefit, Certainty, Figure, IconArray, Ruler, Study, Words

_FRAME = mm(2.6)
_FRAME_LINE = 0.9
_SHARES = (0.46, 0.54)
_FROM_UNSURE = (Certainty.VERY_LOW, Certainty.LOW, Certainty.MODERATE, Certainty.HIGH)
"""As the screens have them, from left to right."""


class Helping:
    """Makes the blocks of a benefit."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

    def blocks(self, name: str, benefit: Benefit) -> list[Block]:
        """Return heading and words, and the figure beside or below them."""
        kit = self._kit
        title = f"{name} · {kit.words.helps}"
        said = Stack(
            [
                kit.text(benefit.headline, kit.styles.lead),
                *(kit.text(claim.text) for claim in benefit.claims),
            ],
            LINE_GAP,
        )
        figure = Framed(
            Stack([self._figure(benefit.figure), self._certainty(benefit.certainty)], mm(2.5)),
            _FRAME,
            _FRAME_LINE,
        )
        if kit.measures.columns == 1:
            return [kit.ruled(title, said), figure]
        return [kit.ruled(title, Columns([said, figure], _SHARES, GUTTER))]

    def _certainty(self, certainty: Certainty) -> Block:
        kit, words = self._kit, self._kit.words
        strip = WordStrip(
            [
                kit.text(
                    words.certainty[one],
                    kit.styles.chosen if one is certainty else kit.styles.unchosen,
                )
                for one in _FROM_UNSURE
            ],
            _FROM_UNSURE.index(certainty),
        )
        return Stack([kit.text(words.how_sure, kit.styles.label), strip], 2.0)

    def _figure(self, figure: Figure) -> Block:
        match figure:
            case IconArray():
                return self._people(figure)
            case Ruler():
                return self._points(figure)
            case Words():
                return self._kit.text(figure.text, self._kit.styles.lead)

    def _people(self, figure: IconArray) -> Block:
        kit, words = self._kit, self._kit.words
        groups: list[Block] = []
        for group in figure.groups:
            said = words.people.format(
                count=group.count,
                outcome=figure.outcome,
                rest=HUNDRED - group.count,
                opposite=figure.opposite,
            )
            groups += [
                kit.text((*bold(f"{group.label}: "), Span(said)), kit.styles.small),
                People(group.count),
                Gap(1.0),
            ]
        return Stack([*groups, self._study(figure.study)], 2.0)

    def _points(self, figure: Ruler) -> Block:
        kit, words = self._kit, self._kit.words
        points = round(figure.better_by)
        better = words.point_better if points == 1 else words.points_better
        ruler = PointRuler(
            figure.better_by,
            figure.low,
            figure.high,
            figure.matters,
            kit.text(words.matters.format(points=round(figure.matters)), kit.styles.label),
            kit.text(words.end.format(number=0, meaning=figure.low_end), kit.styles.small),
            kit.text(words.end.format(number=HUNDRED, meaning=figure.high_end), kit.styles.right),
        )
        return Stack(
            [
                kit.text(figure.measure, kit.styles.strong),
                kit.text(better.format(points=points), kit.styles.label),
                ruler,
                self._study(figure.study),
            ],
            2.0,
        )

    def _study(self, study: Study) -> Block:
        told = ", ".join(part for part in (study.who, study.period) if part)
        return self._kit.text(told, self._kit.styles.small)
