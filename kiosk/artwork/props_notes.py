"""Things for keeping track and for deciding: notebook, diary, hourglass, telephone, signs, ways.

All signs are words-free; icons for small pictures are in ``icons``, rooms in ``props_room``.
"""

import math

from kiosk.artwork.fields import Fields
from kiosk.artwork.palette import Color, darker, lighter, mix
from kiosk.artwork.stage import Drawing, Placement, Stage
from kiosk.artwork.svg import (
    Point,
    circle,
    ellipse,
    group,
    line,
    moved,
    num,
    pair,
    path,
    rect,
    spline,
)


def draw_notebook(fields: Fields) -> str:
    """An open notebook looked at from above, its spine at the origin. Fields: size, color."""
    w, h = fields.pair("size", (460, 320))
    cover = fields.color("color", Color.PLUM)
    fold = mix(Color.WHITE, Color.FLOOR2, 0.5)
    return (
        rect(-w / 2 - 14, -h / 2 - 12, w + 28, h + 24, cover, radius=16)
        + rect(-w / 2, -h / 2, w, h, Color.WHITE, radius=8)
        + path(f"M0 {num(-h / 2)}Q-14 0 0 {num(h / 2)}M0 {num(-h / 2)}Q14 0 0 {num(h / 2)}",
               fold, stroke=fold, width=3)
    )  # fmt: skip


def draw_diary(fields: Fields) -> str:
    """A page of hours: one row a clock, and how strong the pain is then, top left at the origin.

    Fields: size, hours (of the clocks), levels (0..1, one an hour), color.
    """
    w, h = fields.pair("size", (300, 380))
    hours, levels = _numbers(fields, "hours"), _numbers(fields, "levels")
    if len(hours) != len(levels):
        raise fields.fail("levels", "are not as many as the hours", "Write one a clock")
    color = fields.color("color", Color.TEAL)
    row = h / len(hours)
    r = min(row * 0.32, w * 0.13)
    parts = []
    for i, (hour, level) in enumerate(zip(hours, levels, strict=True)):
        y = row * (i + 0.5)
        a = math.radians(hour * 30)
        hand = line([(0, 0), (r * 0.5 * math.sin(a), -r * 0.5 * math.cos(a))], Color.INK, r * 0.16)
        hand += line([(0, 0), (0, -r * 0.66)], Color.INK, r * 0.12)
        parts.append(moved(r + 8, y, circle(0, 0, r, Color.WHITE, stroke=Color.TEAL2,
                                            width=r * 0.18), hand))  # fmt: skip
        start, wide = 2 * r + 30, w - 2 * r - 40
        thick = row * 0.3
        parts.append(rect(start, y - thick / 2, wide, thick, Color.WALL2, radius=thick / 2))
        long = max(thick, wide * level)
        parts.append(rect(start, y - thick / 2, long, thick, color, radius=thick / 2))
    return "".join(parts)


def _numbers(fields: Fields, name: str) -> list[float]:
    raw = fields.need(name)
    if not isinstance(raw, list) or not raw:
        raise fields.fail(name, "expected a list of numbers", "Write [1, 2, 3]")
    return [fields.as_number(name, value) for value in raw]


def draw_month(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw a calendar leaf with single days marked, centre at the origin.

    Fields: size, rows, columns, days (numbers of the marked cells, from 0), past (how many cells
    before are done, in a quiet tone). Targets: day.N for every marked day.
    """
    w, h = fields.pair("size", (420, 380))
    rows, columns = int(fields.number("rows", 4)), int(fields.number("columns", 5))
    marked = [int(v) for v in _numbers(fields, "days")]
    past = int(fields.number("past", 0))
    if not all(0 <= day < rows * columns for day in marked):
        raise fields.fail("days", "lie outside the leaf", f"Use 0 to {rows * columns - 1}")
    top, pad = h * 0.2, w * 0.05
    ux, uy = (w - 2 * pad) / columns, (h - top - 2 * pad) / rows

    def middle(day: int) -> Point:
        row, column = divmod(day, columns)
        return -w / 2 + pad + ux * (column + 0.5), -h / 2 + top + pad + uy * (row + 0.5)

    r = w * 0.05
    head = f"M{num(-w / 2)} {num(-h / 2 + top)}V{num(-h / 2 + r)}Q{num(-w / 2)} {num(-h / 2)} "
    head += f"{num(-w / 2 + r)} {num(-h / 2)}H{num(w / 2 - r)}Q{num(w / 2)} {num(-h / 2)} "
    head += f"{num(w / 2)} {num(-h / 2 + r)}V{num(-h / 2 + top)}Z"
    parts = [
        rect(-w / 2, -h / 2, w, h, Color.WHITE, radius=r, stroke=Color.TEAL, width=4),
        path(head, Color.TEAL),
    ]
    for day in range(rows * columns):
        x, y = middle(day)
        color = Color.MUSTARD if day in marked else Color.SAGE if day < past else Color.SKY
        box = rect(-ux * 0.41, -uy * 0.4, ux * 0.82, uy * 0.8, color, radius=uy * 0.16)
        parts.append(moved(x, y, box))
    parts += [
        rect(x - w * 0.02, -h / 2 - h * 0.05, w * 0.04, h * 0.13, Color.NAVY, radius=w * 0.02)
        for x in (-w * 0.24, w * 0.24)
    ]
    return Drawing("".join(parts), {f"day.{day}": (middle(day),) for day in marked})


def draw_hourglass(fields: Fields) -> str:
    """An hourglass, its middle at the origin: taking time. Fields: none."""
    glass = "M-34-56H34C34-26 8-14 6 0C8 14 34 26 34 56H-34C-34 26-8 14-6 0C-8-14-34-26-34-56Z"
    return (
        path(glass, lighter(Color.SKY2, 0.4))
        + path("M-24-30H24C18-16 6-10 4-2H-4C-6-10-18-16-24-30Z", Color.MUSTARD)
        + path("M-2 0H2V34H-2Z", Color.MUSTARD)
        + path("M-30 54C-26 38-10 32 0 26C10 32 26 38 30 54Z", Color.MUSTARD)
        + path(glass, stroke=Color.TEAL, width=6)
        + rect(-46, -68, 92, 14, Color.WOOD2, radius=6)
        + rect(-46, 54, 92, 14, Color.WOOD2, radius=6)
    )


def draw_phone(fields: Fields) -> str:
    """A mobile telephone upright, its middle at the origin. Fields: size, color."""
    w, h = fields.pair("size", (24, 48))
    color = fields.color("color", Color.NAVY)
    r = w * 0.22
    return rect(-w / 2, -h / 2, w, h, color, radius=r) + rect(
        -w * 0.38, -h * 0.42, w * 0.76, h * 0.74, Color.SKY2, radius=r * 0.5
    )


def draw_thermometer(fields: Fields) -> str:
    """A thermometer that reads high, its middle at the origin. Fields: none."""
    ticks = "".join(line([(16, y), (28, y)], Color.INK, 4) for y in (-44, -28, -12, 4))
    return (
        rect(-13, -62, 26, 96, Color.WHITE, radius=13, stroke=Color.STEEL2, width=5)
        + circle(0, 44, 22, Color.WHITE, stroke=Color.STEEL2, width=5)
        + rect(-6, -46, 12, 84, Color.PAIN, radius=6)
        + circle(0, 44, 15, Color.PAIN)
        + ticks
    )


def draw_done(fields: Fields) -> str:
    """A tick that says something was done, its middle at the origin. Fields: size."""
    s = fields.number("size", 22)
    data = f"M{num(-s)} 0L{num(-s * 0.25)} {num(s * 0.7)}L{num(s)} {num(-s * 0.7)}"
    return path(data, stroke=Color.TEAL2, width=s * 0.42)


def draw_toilet(fields: Fields) -> str:
    """A toilet from the side, its foot at the origin, facing right. Fields: none."""
    edge = Color.STEEL2
    return (
        rect(-52, -116, 34, 62, Color.WHITE, radius=8, stroke=edge, width=5)
        + path("M-44-58H58C58-28 38-16 18-16L20 0H-24L-26-20C-38-30-44-44-44-58Z", Color.WHITE,
               stroke=edge, width=5)
        + rect(-50, -66, 112, 14, Color.SKY2, radius=7, stroke=edge, width=4)
        + rect(-44, -108, 12, 10, edge, radius=4)
    )  # fmt: skip


def draw_seat_numb(fields: Fields) -> str:
    """Hips and legs from behind with the seat and inner thighs shaded, centre at the origin.

    Fields: color (of the skin).
    """
    skin = fields.color("color", Color.SKIN_FAIR)
    crease = darker(skin, 0.2)
    hips = (
        "M-40-70C-40-40-58-24-60 2C-62 30-54 60-48 74H-6L0 28L6 74H48C54 60 62 30 60 2"
        "C58-24 40-40 40-70Z"
    )
    spots = "".join(
        circle(x, y, 4.4, Color.PAIN)
        for x, y in ((-22, 8), (-8, -4), (8, -4), (22, 8), (-14, 24), (14, 24), (-16, 44),
                     (16, 44), (0, 12))
    )  # fmt: skip
    return (
        path(hips, skin)
        + path("M-36 2C-34-22 34-22 36 2C36 22 26 30 24 58H8L0 28L-8 58H-24C-26 30-36 22-36 2Z",
               Color.PAIN3, stroke=Color.PAIN, width=4)
        + path("M0-22V28", stroke=crease, width=4)
        + spots
    )  # fmt: skip


def draw_cigarettes(fields: Fields) -> str:
    """A packet with three cigarettes, its middle at the origin. Fields: none."""
    tops = "".join(
        rect(x, -72 - lift, 15, 44, Color.WHITE, radius=2, stroke=Color.STEEL2, width=3)
        + rect(x, -72 - lift, 15, 16, Color.MUSTARD, radius=2)
        for x, lift in ((-27, 0), (-7, 16), (13, 4))
    )
    return (
        tops
        + rect(-38, -44, 76, 104, Color.CORAL, radius=6)
        + path("M-38-12L38-34V8L-38 30Z", Color.WHITE)
        + rect(-38, -44, 76, 12, darker(Color.CORAL, 0.2), radius=4)
    )


def draw_bin(fields: Fields) -> str:
    """A waste bin, its rim's middle at the origin. Fields: part (back inside, front wall)."""
    if fields.choice("part", ("back", "front"), "front") == "back":
        return ellipse(0, 0, 112, 26, darker(Color.STEEL2, 0.45))
    return (
        path("M-112 0A112 26 0 0 0 112 0L88 190Q86 202 74 202H-74Q-86 202-88 190Z", Color.STEEL2)
        + path("M-112 0A112 26 0 0 0 112 0", stroke=lighter(Color.STEEL2, 0.3), width=9)
        + path("M-46 60L-38 176M0 64V180M46 60L38 176", stroke=darker(Color.STEEL2, 0.16), width=6)
    )


def draw_ways(fields: Fields) -> str:
    """Equal paths that fan out from the origin to a horizon, each to an equal round sign.

    Fields: ends (where each path ends, as [x, y] rows from the origin), width (near the origin).
    """
    raw = fields.need("ends")
    if not isinstance(raw, list) or len(raw) < 2:
        raise fields.fail("ends", "expected at least two points", "Write [[x, y], [x, y]]")
    half = fields.number("width", 44) / 2
    ways, signs = [], []
    for row in raw:
        if not isinstance(row, list) or len(row) != 2:
            raise fields.fail("ends", f"{row!r} is not a point", "Write [x, y]")
        x, y = (fields.as_number("ends", value) for value in row)
        ways.append(path(_way((x, y), half), Color.TRACK, stroke=Color.TRACK2, width=3))
        post = line([(x, y), (x, y - 46)], Color.WOOD2, 8)
        signs.append(post + circle(x, y - 74, 30, Color.WHITE, stroke=Color.TEAL, width=7))
    spot = ellipse(0, 6, half * 3.4, half * 1.1, Color.TRACK)
    return "".join(ways) + spot + "".join(signs)


def _way(end: Point, half: float) -> str:
    """Return the outline of a path from the origin to ``end`` that narrows to a third."""
    bend = (end[0] * 0.5, end[1] * 0.3)
    left, right = [], []
    for i in range(9):
        t = i / 8
        x = 2 * t * (1 - t) * bend[0] + t * t * end[0]
        y = 2 * t * (1 - t) * bend[1] + t * t * end[1]
        dx = 2 * (1 - 2 * t) * bend[0] + 2 * t * end[0]
        dy = 2 * (1 - 2 * t) * bend[1] + 2 * t * end[1]
        wide = half * (1 - 0.62 * t) / math.hypot(dx, dy)
        left.append((x + dy * wide, y - dx * wide))
        right.append((x - dy * wide, y + dx * wide))
    there = spline(left, closed=False)
    back = spline(right[::-1], closed=False)
    return f"{there}L{back[1:]}Z"


def draw_heat(fields: Fields) -> str:
    """Warmth around a tip at the origin: broken rings. Fields: radius, color."""
    r = fields.number("radius", 40)
    color = fields.color("color", Color.CORAL)
    parts = []
    for share, width in ((0.5, 6), (0.78, 5.4), (1.06, 4.8)):
        for start in (20, 140, 260):
            a, b = math.radians(start), math.radians(start + 80)
            q = r * share
            begin, end = (q * math.cos(a), q * math.sin(a)), (q * math.cos(b), q * math.sin(b))
            data = f"M{pair(*begin)}A{num(q)} {num(q)} 0 0 1 {pair(*end)}"
            parts.append(path(data, stroke=color, width=width))
    return group("".join(parts))
