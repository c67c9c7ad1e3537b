"""Paper sizes and the sheets' fixed measures, in millimetres and points.

Only numbers with names belong here; what is drawn with them belongs to the sheets.
"""

from dataclasses import dataclass
from enum import Enum

POINTS_PER_MM = 72 / 25.4


def mm(length: float) -> float:
    """Return millimetres as points."""
    return length * POINTS_PER_MM


class Paper(Enum):
    """The paper in the clinic's printer; values are width and height in points."""

    LETTER = (612.0, 792.0)
    A4 = (595.28, 841.89)

    @property
    def width(self) -> float:
        """Return the width in points."""
        return self.value[0]

    @property
    def height(self) -> float:
        """Return the height in points."""
        return self.value[1]


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on the page, in points from the bottom left corner."""

    left: float
    bottom: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return the right edge."""
        return self.left + self.width

    @property
    def top(self) -> float:
        """Return the top edge."""
        return self.bottom + self.height


def inner_area(paper: Paper, *, side: float, top: float, bottom: float) -> Area:
    """Return the page without its margins (points)."""
    return Area(side, bottom, paper.width - 2 * side, paper.height - top - bottom)
