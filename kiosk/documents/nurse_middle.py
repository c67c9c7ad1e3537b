"""The middle of the nurse's sheet: parts 3 to 10, at the roomiest density that fits.

Read from the top, left column before right: the order of the parts is the order of the page. What
a part says belongs to kiosk.documents.nurse_parts, what stands around them to nurse_sheet.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.documents.flowables.block import Block, Texts
from kiosk.documents.nurse_parts import Density, Movable, NurseParts
from kiosk.documents.paper import mm
from kiosk.documents.pictures import PictureShelf
from kiosk.documents.strings_nurse import NurseWords
from kiosk.documents.styles import nurse_styles
from kiosk.documents.text import TextGate
from kiosk.domain.summary import Summary

_GUTTER = mm(7)
_MOST_EXTRA_GAP = mm(2.4)
_GAPS = 7
"""The most that one column can have, the one above the completion included."""
_EVERYTHING = 10_000
_MOVED_FIRST = frozenset({Movable.EXPLAIN, Movable.TRIED})
_MOST_MOVED = frozenset({*_MOVED_FIRST, Movable.OPTIONS})
_ALL = frozenset(Movable)
_LOOSE = 1.24
_TIGHT = 1.17
_LADDER = (
    Density(11.0, _LOOSE, 11.0, _EVERYTHING, _EVERYTHING, statements=True, picture=26.0),
    Density(10.5, _LOOSE, 9.0, _EVERYTHING, _EVERYTHING, statements=True, picture=24.0),
    Density(10.5, _LOOSE, 7.0, _EVERYTHING, _EVERYTHING, statements=False, picture=22.0),
    Density(10.5, _TIGHT, 5.0, _EVERYTHING, _EVERYTHING, statements=False, picture=19.0),
    Density(10.5, _TIGHT, 3.5, _EVERYTHING, _EVERYTHING, statements=False, picture=17.0),
    Density(10.5, _TIGHT, 4.0, 4, 120, statements=False, picture=17.0),
    Density(10.5, _TIGHT, 4.0, 3, 100, statements=False, picture=17.0),
    Density(10.5, _TIGHT, 4.0, 2, 90, statements=False, picture=17.0, moved=_MOVED_FIRST),
    Density(10.5, _TIGHT, 3.5, 1, 70, statements=False, picture=0.0, moved=_MOVED_FIRST),
    Density(10.5, _TIGHT, 3.0, 1, 70, statements=False, picture=0.0, moved=_MOST_MOVED),
    Density(10.5, 1.12, 2, 1, 70, statements=False, picture=0, rulers=False, moved=_MOST_MOVED),
    Density(10.5, 1.12, 2, 1, 70, statements=False, picture=0, rulers=False, moved=_ALL),
)
"""From roomy to tight: the first that fits is taken."""
FLOWING = _LADDER[1]
"""Where nothing fits one page and the parts run over several."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A block, its left edge, its distance below the top of the middle, its width."""

    block: Block
    x: float
    below: float
    width: float


@dataclass(frozen=True, slots=True)
class Middle:
    """Parts 3 to 10, placed, in the order in which they are read."""

    placed: tuple[Placed, ...]
    height: float
    shortened: bool
    left: frozenset[Movable]


@dataclass(frozen=True, slots=True)
class MiddleParts:
    """Parts 3 to 10 at one density, not yet placed; options in one column and in two."""

    needs: Block
    explain: Block
    pain: Block
    tried: Block
    standing: Block
    options: Block
    wide_options: Block
    questions: Block
    completion: Block
    shortened: bool
    left: frozenset[Movable]

    def in_order(self) -> list[Block]:
        """Return the blocks in the order of the parts, each as wide as the page."""
        return [
            self.needs,
            self.explain,
            self.pain,
            self.tried,
            self.standing,
            self.wide_options,
            self.questions,
            self.completion,
        ]


class MiddleMaker:
    """Makes the middle of one summary; texts set once serve every density tried."""

    def __init__(
        self, gate: TextGate, shelf: PictureShelf, words: NurseWords, summary: Summary
    ) -> None:
        self._shelf = shelf
        self._words = words
        self._summary = summary
        self._texts = Texts(gate)

    def fit(self, left: float, width: float, room: float) -> Middle | None:
        """Return the roomiest middle that fits into a height, None when none does."""
        for density in _LADDER:
            parts = self.parts(density)
            for place in (_columns, _below):
                middle = place(parts, left, width, density.gap)
                if middle.height <= room:
                    extra = min(_MOST_EXTRA_GAP, (room - middle.height) / _GAPS)
                    return place(parts, left, width, density.gap + extra)
        return None

    def parts(self, density: Density) -> MiddleParts:
        """Return the parts at a density."""
        maker = NurseParts(
            self._texts,
            self._shelf,
            self._words,
            nurse_styles(density.body, leading=density.leading),
            self._summary,
            density,
        )
        blocks = (
            maker.needs(),
            maker.explain(),
            maker.pain(),
            maker.tried(),
            maker.standing(),
            maker.options(columns=1),
            maker.options(columns=2),
            maker.questions(),
            maker.completion(),
        )
        return MiddleParts(*blocks, maker.shortened, frozenset(maker.left))


def _columns(parts: MiddleParts, left: float, width: float, gap: float) -> Middle:
    """Place parts 3 to 9 in two columns, read one after the other."""
    blocks = (*_first_five(parts), parts.options, parts.questions)
    placed, bottom = _in_two(blocks, left, width, gap)
    return _closed(parts, placed, left, width, bottom)


def _below(parts: MiddleParts, left: float, width: float, gap: float) -> Middle:
    """Place the options, in two columns, above the questions."""
    upper, top = _in_two(_first_five(parts), left, width, gap)
    under = top + parts.wide_options.height(width) + gap
    lower = (
        Placed(parts.wide_options, left, top, width),
        Placed(parts.questions, left, under, width),
    )
    bottom = under + parts.questions.height(width)
    return _closed(parts, (*upper, *lower), left, width, bottom + gap)


def _first_five(parts: MiddleParts) -> tuple[Block, ...]:
    return (parts.needs, parts.explain, parts.pain, parts.tried, parts.standing)


def _in_two(
    blocks: tuple[Block, ...], left: float, width: float, gap: float
) -> tuple[tuple[Placed, ...], float]:
    """Place blocks in two columns of about one height; return how far below them is free."""
    column = (width - _GUTTER) / 2
    heights = [block.height(column) + gap for block in blocks]

    def tallest(cut: int) -> float:
        return max(sum(heights[:cut]), sum(heights[cut:]))

    cut = min(range(1, len(blocks)), key=tallest)
    placed = (
        *_stacked(blocks[:cut], left, column, gap),
        *_stacked(blocks[cut:], left + column + _GUTTER, column, gap),
    )
    return placed, tallest(cut)


def _stacked(blocks: tuple[Block, ...], left: float, width: float, gap: float) -> Iterator[Placed]:
    below = 0.0
    for block in blocks:
        yield Placed(block, left, below, width)
        below += block.height(width) + gap


def _closed(
    parts: MiddleParts, placed: tuple[Placed, ...], left: float, width: float, bottom: float
) -> Middle:
    """Put the completion below everything."""
    last = Placed(parts.completion, left, bottom, width)
    height = bottom + parts.completion.height(width)
    return Middle((*placed, last), height, parts.shortened, parts.left)
