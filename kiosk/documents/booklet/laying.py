"""From sections to pages: nothing cut but tables and lists, no heading left alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.booklet.section import GAP, Section, Start
from kiosk.documents.booklet.styles import LIST_GAP
from kiosk.documents.flowables.block import Block, Gap, Stack
from kiosk.documents.flowables.grid import Grid
from kiosk.documents.flowables.newspaper import Newspaper
from kiosk.documents.paper import Area, mm
from kiosk.errors import PackError

Cut = Grid | Newspaper
"""What can be cut where a page ends."""

SECTION_GAP = mm(7)


@dataclass(frozen=True, slots=True)
class Laid:
    """The pages, and by a section's key the number of the page on which it begins."""

    pages: Sequence[Sequence[Block]]
    starts: dict[str, int]


class Layer:
    """Fills pages from the top; between is what a left page needs before it to be one."""

    def __init__(self, area: Area, filler: Block) -> None:
        self._area = area
        self._filler = filler
        self._pages: list[list[Block]] = []
        self._used = 0.0
        self._starts: dict[str, int] = {}

    def lay(self, sections: Sequence[Section]) -> Laid:
        """Return the sections on pages; PackError when a text is longer than a page."""
        for section in sections:
            self._begin(section)
            queue = list(section.blocks)
            first, gap = True, SECTION_GAP
            while queue:
                block = queue.pop(0)
                follows = queue[0] if queue and isinstance(queue[0], Grid | Newspaper) else None
                queue[:0] = self._place(block, follows, gap)
                if first:
                    self._starts[section.key] = len(self._pages)
                # A table that follows its heading stands close to it, on a loose page too.
                gap = LIST_GAP if first and follows else section.gap
                first = False
        return Laid(self._pages, self._starts)

    def _begin(self, section: Section) -> None:
        if section.start is Start.ANYWHERE and self._pages:
            return
        # The page after an odd number of pages is a left one.
        if section.start is Start.LEFT and len(self._pages) % 2 == 0:
            self._turn()
            self._pages[-1].append(self._filler)
        self._turn()

    def _turn(self) -> None:
        self._pages.append([])
        self._used = 0.0

    def _place(self, block: Block, follows: Cut | None, gap: float) -> list[Block]:
        """Put a block on the page or the next; return what is left of a table."""
        width = self._area.width
        above = gap if self._pages[-1] else 0.0
        room = self._area.height - self._used - above
        if isinstance(block, Grid | Newspaper):
            return self._place_part(block, room, above)
        height = block.height(width)
        self._demand(height)
        wanted = height + (follows.least(width) + GAP if follows else 0.0)
        if wanted > room and self._pages[-1]:
            self._turn()
            above = 0.0
        self._add(block, height, above)
        return []

    def _place_part(self, whole: Cut, room: float, above: float) -> list[Block]:
        self._demand(whole.least(self._area.width))
        if whole.least(self._area.width) > room and self._pages[-1]:
            self._turn()
            above, room = 0.0, self._area.height
        part, rest = whole.split(self._area.width, room)
        height = part.height(self._area.width)
        self._add(part, height, above)
        if rest is None:
            return []
        self._turn()
        return [rest]

    def _demand(self, height: float) -> None:
        if height > self._area.height:
            raise PackError(
                "a text is longer than a page",
                where="the booklet on paper",
                remedy="Shorten it in the content pack",
            )

    def _add(self, block: Block, height: float, above: float) -> None:
        page = self._pages[-1]
        if above:
            page.append(Gap(above))
        page.append(block)
        self._used += above + height


def spaced(page: Sequence[Block], room: float, width: float, most: float) -> list[Block]:
    """Return a page whose gaps take what is left of it, each at most so much."""
    loose = [isinstance(block, Gap) and block.points >= GAP for block in page]
    used = sum(block.height(width) for block in page)
    extra = min(most, (room - used) / sum(loose)) if any(loose) else 0.0
    return [
        Gap(block.height(width) + extra) if grows else block
        for block, grows in zip(page, loose, strict=True)
    ]


def fits(blocks: Sequence[Block], area: Area) -> bool:
    """Tell whether blocks fit one page."""
    laid = Layer(area, Stack([])).lay([Section("one", blocks, Start.PAGE)])
    return len(laid.pages) == 1
