"""Shapes as SVG text, in the safe subset that every renderer of the product draws alike.

Plain shapes only: no colours of its own, no motion (see ``motion``), no figures or bones.
"""

from collections.abc import Sequence
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
WidthAt: TypeAlias = tuple[float, float, float]


def num(value: float) -> str:
    """Return a number with at most one decimal, without a trailing zero or minus zero."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def pair(x: float, y: float) -> str:
    """Return two numbers as SVG writes them."""
    return f"{num(x)} {num(y)}"


def _line(stroke: str | None, width: float, dash: str | None) -> str:
    if stroke is None:
        return ""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    ends = ' stroke-linecap="round" stroke-linejoin="round"'
    return f' stroke="{stroke}" stroke-width="{num(width)}"{ends}{dashes}'


def path(
    data: str,
    fill: str = "none",
    *,
    stroke: str | None = None,
    width: float = 0,
    dash: str | None = None,
    turn: float = 0,
) -> str:
    """Draw path data; ``turn`` (degrees) turns it about the origin."""
    transform = f' transform="rotate({num(turn)})"' if turn else ""
    return f'<path d="{data}" fill="{fill}"{_line(stroke, width, dash)}{transform}/>'


def line(points: Sequence[Point], stroke: str, width: float, *, dash: str | None = None) -> str:
    """Draw straight lines through points."""
    return path("M" + "L".join(pair(*p) for p in points), stroke=stroke, width=width, dash=dash)


def circle(
    x: float,
    y: float,
    radius: float,
    fill: str = "none",
    *,
    stroke: str | None = None,
    width: float = 0,
    see_through: float | None = None,
) -> str:
    """Draw a circle; ``see_through`` is a fill opacity, for halos and blush only."""
    opacity = f' fill-opacity="{see_through}"' if see_through else ""
    edge = f' stroke="{stroke}" stroke-width="{num(width)}"' if stroke else ""
    place = f'cx="{num(x)}" cy="{num(y)}" r="{num(radius)}"'
    return f'<circle {place} fill="{fill}"{opacity}{edge}/>'


def ellipse(
    x: float,
    y: float,
    rx: float,
    ry: float,
    fill: str = "none",
    *,
    turn: float = 0,
    stroke: str | None = None,
    width: float = 0,
) -> str:
    """Draw an ellipse, turned about its own centre."""
    edge = f' stroke="{stroke}" stroke-width="{num(width)}"' if stroke else ""
    turned = f' transform="rotate({num(turn)} {pair(x, y)})"' if turn else ""
    place = f'cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}"'
    return f'<ellipse {place} fill="{fill}"{edge}{turned}/>'


def rect(
    x: float,
    y: float,
    w: float,
    h: float,
    fill: str = "none",
    *,
    radius: float = 0,
    stroke: str | None = None,
    width: float = 0,
) -> str:
    """Draw a rectangle with round corners."""
    edge = f' stroke="{stroke}" stroke-width="{num(width)}"' if stroke else ""
    corner = f' rx="{num(radius)}" ry="{num(radius)}"' if radius else ""
    place = f'x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}"'
    return f'<rect {place}{corner} fill="{fill}"{edge}/>'


def group(*parts: str, transform: str = "") -> str:
    """Put parts in a group; with no transform they are returned as they are."""
    inner = "".join(parts)
    return f'<g transform="{transform}">{inner}</g>' if transform else inner


def moved(x: float, y: float, *parts: str, turn: float = 0, scale: float = 1) -> str:
    """Put parts in a group that stands at x, y."""
    transform = f"translate({pair(x, y)})"
    if turn:
        transform += f" rotate({num(turn)})"
    if scale != 1:
        transform += f" scale({scale:.4g} {scale:.4g})"
    return group(*parts, transform=transform)


def mirrored(*parts: str) -> str:
    """Draw parts twice: as they are, and mirrored left to right about x = 0."""
    return group(*parts) + group(*parts, transform="scale(-1 1)")


def spline(points: Sequence[Point], *, closed: bool = True) -> str:
    """Return path data of a smooth (Catmull-Rom) curve through points."""
    count = len(points)

    def near(index: int) -> Point:
        return points[index % count] if closed else points[max(0, min(count - 1, index))]

    data = "M" + pair(*points[0])
    for i in range(count if closed else count - 1):
        before, start, end, after = (near(i + k) for k in (-1, 0, 1, 2))
        first = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        second = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        data += "C" + " ".join(pair(*p) for p in (first, second, end))
    return data + ("Z" if closed else "")


def limb(length: float, widths: Sequence[WidthAt]) -> str:
    """Return path data of a limb along +y with round ends.

    Each of ``widths`` is (share of the length, half width behind, half width in front).
    """
    (t0, back0, front0), (t1, back1, front1) = widths[0], widths[-1]
    top, end = (back0 + front0) / 2, (back1 + front1) / 2
    y0, y1 = t0 * length, t1 * length
    cap = [(-top * 0.7, y0 - top * 0.75), (0, y0 - top), (top * 0.7, y0 - top * 0.75)]
    tip = [(end * 0.7, y1 + end * 0.75), (0, y1 + end), (-end * 0.7, y1 + end * 0.75)]
    front = [(f, t * length) for t, _, f in widths]
    back = [(-b, t * length) for t, b, _ in reversed(widths)]
    return spline([*cap, *front, *tip, *back])


def document(width: float, height: float, body: str) -> str:
    """Return a whole SVG file of a size in scene units."""
    size = f'viewBox="0 0 {num(width)} {num(height)}" width="{num(width)}" height="{num(height)}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{body}</svg>\n'
