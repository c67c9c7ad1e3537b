"""What the booklet is made of before it has pages: sections of blocks, and where they may begin."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from kiosk.documents.flowables.block import Block
from kiosk.documents.paper import mm

GAP = mm(2.8)


class Start(Enum):
    """Where a section begins."""

    ANYWHERE = "anywhere"
    PAGE = "page"
    LEFT = "left"
    """On a left page, so that two pages of it face each other."""


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks that follow each other; none is cut, so a heading stands in one with what follows."""

    key: str
    """By which other sections name its page; unique."""
    blocks: Sequence[Block]
    start: Start = Start.ANYWHERE
    gap: float = GAP
    """Between the blocks; where it is the usual one it may grow to fill a page."""
