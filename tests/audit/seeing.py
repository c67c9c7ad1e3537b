"""What eyes make of pixels: contrast, colours as colour-blind people see them, shapes.

Belongs here: the arithmetic. What has to come out of it belongs to the tests.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage

Matrix = tuple[tuple[float, float, float], ...]
SIMULATIONS: dict[str, Matrix] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB."""
USUAL: Matrix = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
LUMINANCE = (0.2126, 0.7152, 0.0722)
SHAPE_CONTRAST = 3.0
"""Between a mark and what is around it (WCAG 1.4.11)."""


def pixels(image: QImage, place: QRectF) -> Iterator[tuple[int, ...]]:
    """Yield rows of a place of an image, each pixel as 0xRRGGBB."""
    whole: QRect = place.toAlignedRect().intersected(image.rect())
    crop = image.copy(whole).convertToFormat(QImage.Format.Format_RGB32)
    words = memoryview(crop.constBits()).cast("B").cast("I")
    for y in range(crop.height()):
        start = y * crop.bytesPerLine() // 4
        yield tuple(word & 0xFFFFFF for word in words[start : start + crop.width()])


def most_common(rows: Sequence[tuple[int, ...]]) -> int:
    """Return the colour of most pixels."""
    counted: Counter[int] = Counter()
    for row in rows:
        counted.update(row)
    return counted.most_common(1)[0][0]


@cache
def luminance(color: int, seen_as: str = "") -> float:
    """Return the relative luminance of a colour, as somebody sees it."""
    seen = seen_linear(color, seen_as)
    return sum(k * min(max(c, 0.0), 1.0) for k, c in zip(LUMINANCE, seen, strict=True))


def seen_linear(color: int, seen_as: str = "") -> tuple[float, ...]:
    """Return a colour in linear RGB as somebody sees it; parts may lie outside of 0 to 1."""
    linear = [_linear((color >> shift & 0xFF) / 255) for shift in (16, 8, 0)]
    matrix = SIMULATIONS.get(seen_as, USUAL)
    return tuple(sum(m * c for m, c in zip(row, linear, strict=True)) for row in matrix)


def contrast(one: int, other: int, seen_as: str = "") -> float:
    """Return the contrast of two colours, from 1 to 21."""
    dark, light = sorted((luminance(one, seen_as), luminance(other, seen_as)))
    return (light + 0.05) / (dark + 0.05)


def number_of(color: QColor) -> int:
    """Return a colour as 0xRRGGBB."""
    return color.rgb() & 0xFFFFFF


def shape(rows: Sequence[tuple[int, ...]], seen_as: str) -> list[bool]:
    """Return which pixels stand out from the ground, for somebody who sees no hue."""
    ground = most_common(rows)
    standing = {
        color: contrast(color, ground, seen_as) >= SHAPE_CONTRAST
        for color in {color for row in rows for color in row}
    }
    return [standing[color] for row in rows for color in row]


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
