"""Small things a person holds, drawn in the frame of the hand (+y along the fingers)."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from kiosk.artwork.palette import Color, darker, lighter
from kiosk.artwork.svg import circle, group, path, rect


def _book() -> str:
    cover = path("M-34-24L34-24L34 24L-34 24Z", Color.CORAL2)
    pages = path("M-31-22L0-16L31-22L31 20L0 26L-31 20Z", Color.WHITE)
    fold = path("M0-16L0 26", stroke=Color.FLOOR2, width=2)
    return group(cover, pages, fold, transform="translate(10 14)")


def _sheet() -> str:
    page = rect(-22, -30, 44, 58, Color.WHITE, radius=3, stroke=Color.FLOOR2, width=2)
    rows = "".join(rect(-14, y, 28, 4, Color.FLOOR2, radius=2) for y in (-20, -10, 0, 10))
    return group(page, rows, transform="translate(6 20) rotate(-8)")


def _cup() -> str:
    handle = path("M12-10Q26-12 24 2Q22 12 10 10", stroke=Color.CORAL, width=5)
    body = path("M-16-16H14V6Q14 20-1 20Q-16 20-16 6Z", Color.CORAL)
    return group(handle, body, transform="translate(4 16) rotate(90)")


def _bag() -> str:
    strap = path("M-16 30Q-16-2 0-2Q16-2 16 30", stroke=Color.WOOD2, width=5)
    sack = path("M-34 28H34L40 96Q40 104 32 104H-32Q-40 104-40 96Z", Color.MUSTARD)
    shade = path("M-35 40H35", stroke=darker(Color.MUSTARD, 0.15), width=4)
    return group(strap, sack, shade, transform="translate(0 16)")


def _clipboard() -> str:
    board = rect(-28, -36, 56, 74, Color.WOOD, radius=5)
    page = rect(-22, -26, 44, 58, Color.WHITE, radius=2)
    clip = rect(-10, -42, 20, 12, Color.STEEL2, radius=4)
    rows = "".join(rect(-15, y, 30, 4, Color.FLOOR2, radius=2) for y in (-14, -4, 6, 16))
    return group(board, page, clip, rows, transform="translate(8 20)")


def _ball() -> str:
    ball = circle(2, 26, 20, Color.CORAL)
    return ball + path("M-10 20Q2 30 16 18", stroke=lighter(Color.CORAL, 0.35), width=3)


def _pencil() -> str:
    wood = path("M0 0L10-4V4Z", Color.WALL) + path("M0 0L4-1.6V1.6Z", Color.INK)
    stick = rect(10, -4, 42, 8, Color.MUSTARD) + rect(52, -4, 8, 8, Color.CORAL, radius=3)
    return group(wood, stick, transform="translate(8 32) rotate(-118)")


def _phone() -> str:
    return rect(-9, -2, 17, 40, Color.NAVY, radius=5) + rect(-6, 3, 11, 28, Color.SKY2, radius=2)


HELD: Mapping[str, Callable[[], str]] = MappingProxyType(
    {
        "book": _book,
        "sheet": _sheet,
        "cup": _cup,
        "bag": _bag,
        "clipboard": _clipboard,
        "ball": _ball,
        "pencil": _pencil,
        "phone": _phone,
    }
)
