"""Scanning for switches: which control is marked, and which comes next.

Belongs here: the order, and that many controls are offered row by row. What time it is and where
the controls come from belongs to those who ask.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

PACES = (1, 2, 3, 5, 10)
"""Seconds that a control stays marked; EN 301 549 and A11Y-28 ask for 1 to 10."""
USUAL_PACE = 3
MANY = 12
"""More controls than this are offered in rows: a round of them would take too long."""
HOLD_TO_START = 3.0
"""Seconds that a key is held on the first screen to start the scan by it."""
NOBODY = 120.0
"""Seconds without a key after which the scan ends that was started on the first screen."""


@dataclass(frozen=True, slots=True)
class Box:
    """The place of a control on the screen, in pixels."""

    x: float
    y: float
    width: float
    height: float

    def is_level_with(self, other: "Box") -> bool:
        """Tell whether both stand in one row: half of the lower one beside the other."""
        shared = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        return shared > 0.5 * min(self.height, other.height)


@dataclass(frozen=True, slots=True)
class Scan:
    """Where a scan over controls stands: on a row, or on one control of it."""

    rows: tuple[range, ...]
    """Each the numbers of its controls; rows of one where there are few."""
    row: int = 0
    at: int | None = None
    """The control; None while the row is marked as a whole."""

    @classmethod
    def over(cls, boxes: Sequence[Box], *, first: int = 0) -> "Scan":
        """Return the scan of controls in reading order, with its mark on the row of one of them."""
        few = len(boxes) <= MANY
        rows = tuple(range(at, at + 1) for at in range(len(boxes))) if few else rows_of(boxes)
        return cls(rows, next((at for at, row in enumerate(rows) if first in row), 0))

    @property
    def marked(self) -> range:
        """Return the numbers of the controls that are marked; none where there are none."""
        if not self.rows:
            return range(0)
        return self.rows[self.row] if self.at is None else range(self.at, self.at + 1)

    @property
    def is_row(self) -> bool:
        """Tell whether several are marked: to choose is to go into the row."""
        return len(self.marked) > 1

    def following(self) -> "Scan":
        """Return the scan with its mark on what comes next; after a row's last, on the row again.

        Who has missed a control of the row then goes into it once more; else the scan goes on.
        """
        if not self.rows:
            return self
        if self.at is None:
            return replace(self, row=(self.row + 1) % len(self.rows))
        later = self.at + 1
        return replace(self, at=later if later in self.rows[self.row] else None)

    def inside(self) -> "Scan":
        """Return the scan with its mark on the first control of the row."""
        return replace(self, at=self.marked[0]) if self.is_row else self

    def outside(self) -> "Scan":
        """Return the scan with its mark on the row again."""
        return replace(self, at=None)


def rows_of(boxes: Sequence[Box]) -> tuple[range, ...]:
    """Return those that follow each other on a level, as ranges of their numbers."""
    rows: list[range] = []
    for at, box in enumerate(boxes):
        if rows and box.is_level_with(boxes[rows[-1][0]]):
            rows[-1] = range(rows[-1][0], at + 1)
        else:
            rows.append(range(at, at + 1))
    return tuple(rows)
