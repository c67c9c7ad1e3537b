"""How different two colours look: CIEDE2000, as published.

Belongs here: the formula, on colours as somebody sees them. What has to come out of it belongs to
the tests.
"""

import math
from functools import cache

from tests.audit.seeing import seen_linear

Lab = tuple[float, float, float]
XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
"""From linear sRGB, for the white point below."""
WHITE = (0.95047, 1.0, 1.08883)
FAR = 25.0**7


@cache
def lab(color: int, seen_as: str = "") -> Lab:
    """Return a colour given as 0xRRGGBB in CIELAB, as somebody sees it."""
    seen = [min(max(part, 0.0), 1.0) for part in seen_linear(color, seen_as)]
    x, y, z = (
        _root(sum(m * c for m, c in zip(row, seen, strict=True)) / white)
        for row, white in zip(XYZ, WHITE, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@cache
def difference(one: int, other: int, seen_as: str = "") -> float:
    """Return how different two colours look; about 2 can just be told apart side by side."""
    return ciede2000(lab(one, seen_as), lab(other, seen_as))


def ciede2000(one: Lab, other: Lab) -> float:
    """Return the difference of two colours after Sharma, Wu and Dalal 2005, all weights 1."""
    chroma = (math.hypot(*one[1:]) + math.hypot(*other[1:])) / 2
    stretch = 1.5 - 0.5 * math.sqrt(chroma**7 / (chroma**7 + FAR))
    c1, h1 = _polar(one[1] * stretch, one[2])
    c2, h2 = _polar(other[1] * stretch, other[2])
    light, c = (one[0] + other[0]) / 2, (c1 + c2) / 2
    turn, h = _between(h1, h2) if c1 * c2 > 0 else (0.0, h1 + h2)
    by_hue = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    t = (
        1
        - 0.17 * _cos(h - 30)
        + 0.24 * _cos(2 * h)
        + 0.32 * _cos(3 * h + 6)
        - 0.20 * _cos(4 * h - 63)
    )
    off = (light - 50) ** 2
    lightness = (other[0] - one[0]) / (1 + 0.015 * off / math.sqrt(20 + off))
    saturation = (c2 - c1) / (1 + 0.045 * c)
    hue = by_hue / (1 + 0.015 * c * t)
    twist = 30 * math.exp(-(((h - 275) / 25) ** 2))
    bend = -2 * math.sqrt(c**7 / (c**7 + FAR)) * math.sin(math.radians(2 * twist))
    return math.sqrt(lightness**2 + saturation**2 + hue**2 + bend * saturation * hue)


def _root(share: float) -> float:
    return share ** (1 / 3) if share > 216 / 24389 else (24389 / 27 * share + 16) / 116


def _polar(a: float, b: float) -> tuple[float, float]:
    return math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360


def _between(h1: float, h2: float) -> tuple[float, float]:
    """Return the shorter turn from one hue to another and the hue half way, in degrees."""
    turn, middle = h2 - h1, (h1 + h2) / 2
    if abs(turn) <= 180:
        return turn, middle
    return turn - math.copysign(360, turn), middle + (180 if h1 + h2 < 360 else -180)


def _cos(degrees: float) -> float:
    return math.cos(math.radians(degrees))
