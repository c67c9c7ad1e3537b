"""How dense a screen's pixels are, and who says so: the configuration, a measurement, or a guess.

Rules and values only: the file of a measurement belongs to kiosk.calibration, the guess to the
screens.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

LEAST, MOST = 60.0, 600.0
"""Pixels per inch that a panel can have."""
MM_PER_INCH = 25.4
CARD_MM = (85.60, 53.98)
"""Width and height of a bank card, ISO/IEC 7810 ID-1: what everybody can hold to a screen."""


class DensitySource(Enum):
    """Who says how dense the pixels are; the first that says so holds."""

    SET = "set"
    """display.pixels_per_inch in the configuration."""
    MEASURED = "measured"
    """Staff held a card to the screen."""
    GUESSED = "guessed"


@dataclass(frozen=True, slots=True)
class Measured:
    """What staff measured, for a screen of so many pixels: another screen needs another."""

    pixels_per_inch: float
    on: date
    pixels: tuple[int, int]
    """Long side, short side."""

    def fits(self, width: int, height: int) -> bool:
        """Tell whether it was measured on a screen of this size; turning it changes nothing."""
        return self.pixels == long_and_short(width, height)

    @property
    def pixels_per_mm(self) -> float:
        """Return the same for a millimetre."""
        return self.pixels_per_inch / MM_PER_INCH


@dataclass(frozen=True, slots=True)
class Density:
    """The density in force."""

    pixels_per_inch: float
    source: DensitySource
    measured_on: date | None = None


def density_in_force(
    configured: float, measured: Measured | None, guess: float, pixels: tuple[int, int]
) -> Density:
    """Return what holds, in pixels per inch; configured is 0 for not set. pixels: width, height."""
    if configured:
        return Density(configured, DensitySource.SET)
    if measured is not None and measured.fits(*pixels):
        return Density(measured.pixels_per_inch, DensitySource.MEASURED, measured.on)
    return Density(guess, DensitySource.GUESSED)


def is_a_density(pixels_per_inch: float) -> bool:
    """Tell whether a panel can be so dense."""
    return LEAST <= pixels_per_inch <= MOST


def long_and_short(width: int, height: int) -> tuple[int, int]:
    """Return a screen's sides, the longer first."""
    sides: Sequence[int] = sorted((width, height))
    return sides[1], sides[0]
