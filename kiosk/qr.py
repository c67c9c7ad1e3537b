"""A text as a QR code: which modules are dark. How it is drawn belongs to sheets and screens.

segno is imported when the first code is made: the first screen need not wait for it.
"""

from dataclasses import dataclass

QUIET = 4
"""Modules of empty ground that a reader wants around a code."""
_MASK = 3
"""Always the same: to weigh all eight takes three quarters of the time, and a text of hundreds of
letters mixes dark and light under any of them."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """Rows of modules from the top, True where dark; without the empty ground around them."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def modules(self) -> int:
        """Return how many modules a side has."""
        return len(self.rows)

    def runs(self) -> tuple[tuple[int, int, int], ...]:
        """Return the dark stretches as (column, row, length)."""
        found: list[tuple[int, int, int]] = []
        for y, row in enumerate(self.rows):
            start = 0
            for x, dark in enumerate((*row, False)):
                if dark and (x == 0 or not row[x - 1]):
                    start = x
                if not dark and x and row[x - 1]:
                    found.append((start, y, x - start))
        return tuple(found)


def qr_of(text: str) -> QrCode:
    """Return the smallest code that holds a text, with as much correction as its size gives.

    The text is UTF-8 without a mark that says so: phones find that out by themselves, and some
    stumble over the mark. Raises ValueError for a text that no code holds.
    """
    import segno

    code = segno.make_qr(text, error="l", encoding="utf-8", mask=_MASK, boost_error=True)
    return QrCode(tuple(tuple(bool(module) for module in row) for row in code.matrix))
