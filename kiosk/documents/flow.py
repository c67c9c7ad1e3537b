"""Flow blocks over pages: as many on each as fit, none cut.

Single blocks must be shorter than a page; the sheets see to that by keeping them small.
"""

from collections.abc import Sequence

from kiosk.documents.flowables.block import Block, Gap
from kiosk.documents.paper import Area
from kiosk.documents.pen import Pen


def paginate(blocks: Sequence[Block], area: Area) -> list[list[Block]]:
    """Return the blocks by page; a gap at the top of a page is dropped."""
    pages: list[list[Block]] = [[]]
    used = 0.0
    for block in blocks:
        height = block.height(area.width)
        if used + height > area.height and not isinstance(block, Gap) and pages[-1]:
            pages.append([])
            used = 0.0
        if isinstance(block, Gap) and not pages[-1]:
            continue
        pages[-1].append(block)
        used += height
    return pages


def draw_page(pen: Pen, blocks: Sequence[Block], area: Area) -> None:
    """Draw one page's blocks from the top of an area."""
    y = area.top
    for block in blocks:
        block.draw(pen, area.left, y, area.width)
        y -= block.height(area.width)
