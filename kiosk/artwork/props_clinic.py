"""Things of a clinic: tables, cushions, needles, rings and marks.

A device has its tip at the origin, so that ``at`` is the point it reaches.
"""

import math

from kiosk.artwork.fields import Fields
from kiosk.artwork.palette import Color, darker, lighter
from kiosk.artwork.svg import circle, ellipse, line, moved, num, path, rect


def draw_treatment_table(fields: Fields) -> str:
    """A treatment table, top at the origin's height, left edge at 0. Fields: width, height."""
    w, h = fields.number("width", 740), fields.number("height", 188)
    dark = Color.TEAL2
    return (
        rect(24, 30, 16, h - 30, dark, radius=5)
        + rect(w - 40, 30, 16, h - 30, dark, radius=5)
        + rect(8, h - 12, 48, 14, dark, radius=6)
        + rect(w - 56, h - 12, 48, 14, dark, radius=6)
        + rect(28, h * 0.6, w - 56, 10, dark, radius=5)
        + rect(0, 0, w, 36, Color.TEAL, radius=16)
        + rect(0, 0, w, 14, lighter(Color.TEAL, 0.22), radius=7)
    )


def draw_mat(fields: Fields) -> str:
    """An exercise mat on the floor. Fields: width."""
    w = fields.number("width", 600)
    return rect(0, 0, w, 16, Color.SAGE2, radius=8) + rect(0, 0, w, 7, Color.SAGE, radius=3.5)


def draw_cushion(fields: Fields) -> str:
    """A cushion, centre at the origin. Fields: size, color."""
    w, h = fields.pair("size", (120, 40))
    color = fields.color("color", Color.PLUM)
    fold = (
        f"M{num(-w / 2 + 14)} {num(-h * 0.1)}Q0 {num(h * 0.16)} {num(w / 2 - 14)} {num(-h * 0.1)}"
    )
    return rect(-w / 2, -h / 2, w, h, color, radius=min(w, h) * 0.46) + path(
        fold, stroke=darker(color, 0.14), width=3
    )


def draw_head_rest(fields: Fields) -> str:
    """The padded ring a face lies in, top of the table at the origin. Fields: color."""
    color = fields.color("color", Color.PLUM)
    return path("M-62 2Q-66-40-36-40Q-22-18 0-18Q22-18 34-38Q62-40 60 2Z", color)


def draw_towel(fields: Fields) -> str:
    """A sheet over the hips and legs of someone who lies prone, head to the left.

    The origin is the top of the table under the near end of the sheet. Fields: length, color.
    """
    length = fields.number("length", 330)
    color = fields.color("color", Color.MINT)
    n = length
    cover = (
        f"M4-104C{num(n * 0.16)}-116 {num(n * 0.34)}-104 {num(n * 0.55)}-84"
        f"C{num(n * 0.75)}-66 {num(n * 0.9)}-58 {num(n)}-50L{num(n)} 10L-4 10C-14-24-10-70 4-104Z"
    )
    band = "M4-104C-10-70-14-24-4 10L24 10C14-24 16-72 32-110Z"
    fold = f"M{num(n * 0.3)}-88C{num(n * 0.5)}-76 {num(n * 0.7)}-54 {num(n * 0.95)}-42"
    return (
        path(cover, color)
        + path(band, lighter(color, 0.5))
        + path(fold, stroke=Color.SAGE, width=4)
    )


def draw_syringe(fields: Fields) -> str:
    """A syringe along +x, tip at the origin. Fields: needle, barrel, filled (0..1)."""
    n, b = fields.number("needle", 310), fields.number("barrel", 128)
    v = b * fields.number("filled", 0.6)
    return (
        line([(0, 0), (n, 0)], Color.INK, 9)
        + line([(0, 0), (n, 0)], Color.STEEL, 5)
        + path(f"M{num(n - 4)}-5L{num(n + 22)}-14L{num(n + 22)} 14L{num(n - 4)} 5Z", Color.MEDICINE)
        + rect(n + 20 + v, -5, b - v + 44, 10, Color.STEEL2, radius=4)
        + rect(n + 20, -22, b, 44, Color.WHITE, radius=8, stroke=Color.STEEL2, width=4)
        + rect(n + 26, -15, v - 4, 30, Color.MEDICINE, radius=4)
        + rect(n + 22 + v, -17, 11, 34, Color.NAVY, radius=4)
        + rect(n + 18 + b, -36, 11, 72, Color.STEEL2, radius=5)
        + rect(n + b + 60, -24, 12, 48, Color.STEEL2, radius=5)
    )


def draw_probe(fields: Fields) -> str:
    """A thin needle with a hub, along +x, tip at the origin. Fields: needle, color."""
    n = fields.number("needle", 190)
    color = fields.color("color", Color.MEDICINE)
    return (
        line([(0, 0), (n, 0)], Color.INK, 9)
        + line([(0, 0), (n, 0)], Color.STEEL, 5)
        + path(f"M{num(n - 4)}-6L{num(n + 12)}-14L{num(n + 12)} 14L{num(n - 4)} 6Z", color)
        + rect(n + 8, -15, 48, 30, color, radius=7)
        + rect(n + 50, -22, 13, 44, Color.TEAL2, radius=5)
    )


def draw_acupuncture_needle(fields: Fields) -> str:
    """A hair-thin needle upright in the skin at the origin. Fields: length, color."""
    length = fields.number("length", 92)
    color = fields.color("color", Color.CORAL)
    return (
        line([(0, 2), (0, -length * 0.6)], Color.INK, 4.4)
        + rect(-4.5, -length, 9, length * 0.46, color, radius=4.5)
        + circle(0, -length, 6.5, color)
    )


def draw_ring(fields: Fields) -> str:
    """A ring around what matters. Fields: radius, width, color, fill."""
    radius, width = fields.number("radius", 76), fields.number("width", 7)
    fill = fields.color("fill", Color.WHITE) if fields.has("fill") else "none"
    color = fields.color("color", Color.TEAL2)
    return circle(0, 0, radius, fill, stroke=color, width=width)


def draw_dot(fields: Fields) -> str:
    """A filled circle. Fields: radius, color."""
    return circle(0, 0, fields.number("radius", 12), fields.color("color", Color.MEDICINE))


def draw_oval(fields: Fields) -> str:
    """A filled ellipse. Fields: rx, ry, color."""
    rx, ry = fields.number("rx", 30), fields.number("ry", 20)
    return ellipse(0, 0, rx, ry, fields.color("color", Color.MINT))


def draw_panel(fields: Fields) -> str:
    """A card with round corners, top left at the origin. Fields: size, color, edge, radius."""
    w, h = fields.pair("size", (432, 620))
    edge = fields.color("edge", Color.STEEL)
    fill = fields.color("color", Color.WHITE)
    radius = fields.number("radius", 34)
    return rect(0, 0, w, h, fill, radius=radius, stroke=edge, width=fields.number("width", 5))


def draw_numeral(fields: Fields) -> str:
    """The numeral 1 or 2 on a round badge, as shapes and not as text. Fields: value, color."""
    value = fields.choice("value", ("one", "two"))
    color = fields.color("color", Color.TEAL2)
    shapes = {
        "one": "M-9-9L2-18L2 18M-9 18H13",
        "two": "M-12-8Q-11-19 1-19Q13-19 13-8Q13 0-12 18H14",
    }
    return circle(0, 0, 38, color) + path(shapes[value], stroke=Color.WHITE, width=7)


def draw_arrow(fields: Fields) -> str:
    """An arrow from the origin along +x. Fields: length, width, color."""
    length, width = fields.number("length", 60), fields.number("width", 10)
    color = fields.color("color", Color.TEAL2)
    head = width * 2.2
    x, y = length - head * math.cos(0.55), head * math.sin(0.55)
    tip = f"M{num(length)} 0L{num(x)} {num(-y)}L{num(x)} {num(y)}Z"
    return line([(0, 0), (length - head * 0.6, 0)], color, width) + path(
        tip, color, stroke=color, width=width * 0.4
    )


def draw_locator(fields: Fields) -> str:
    """The round card of an inset that says where in the body. Fields: radius, color."""
    radius = fields.number("radius", 104)
    return circle(0, 0, radius, Color.WHITE, stroke=fields.color("color", Color.TEAL), width=6)


def draw_tablet(fields: Fields) -> str:
    """The kiosk's tablet seen from the side of its screen. Fields: none."""
    return (
        rect(-44, -32, 88, 64, Color.NAVY, radius=9)
        + rect(-37, -25, 74, 50, Color.WHITE, radius=4)
        + rect(-28, -15, 30, 28, Color.MINT, radius=5)
        + "".join(rect(8, y, 22, 5, Color.STEEL2, radius=2.5) for y in (-13, -2, 9))
    )


def draw_sheet(fields: Fields) -> str:
    """A sheet of paper with a small picture and lines, centre at the origin. Fields: size."""
    w, h = fields.pair("size", (84, 104))
    rows = "".join(
        rect(-w / 2 + 12, y, w - 24, 5, Color.STEEL, radius=2.5)
        for y in (h * 0.06, h * 0.2, h * 0.34)
    )
    return (
        rect(-w / 2, -h / 2, w, h, Color.WHITE, radius=5, stroke=Color.STEEL2, width=2.5)
        + rect(-w / 2 + 12, -h / 2 + 12, w - 24, h * 0.36, Color.MINT, radius=4)
        + rows
    )


def draw_thought(fields: Fields) -> str:
    """A thought cloud, centre at the origin, its trail to the lower left.

    Fields: shape (dots or knot).
    """
    puffs = ((-44, 4, 30), (-14, -20, 36), (28, -14, 34), (50, 10, 26), (2, 16, 34))
    cloud = "".join(circle(x, y, r, Color.WHITE) for x, y, r in puffs)
    trail = circle(-66, 58, 9, Color.WHITE) + circle(-82, 78, 6, Color.WHITE)
    if fields.choice("shape", ("dots", "knot"), "dots") == "knot":
        knot = "M-40 6C-30-34 6-30 4-4C2 20-26 14-18-8C-8-34 40-32 42 2"
        return cloud + trail + path(knot, stroke=Color.TEAL2, width=9)
    dots = "".join(circle(x, 0, 8, Color.TEAL2) for x in (-28, 2, 32))
    return cloud + trail + dots


def draw_walking_frame(fields: Fields) -> str:
    """A rollator from the side, facing right, standing on the floor. Fields: color."""
    color = fields.color("color", Color.CORAL)
    return (
        line([(-34, -10), (-14, -196)], color, 9)
        + line([(52, -10), (6, -150)], color, 9)
        + line([(-28, -78), (34, -78)], color, 8)
        + rect(-26, -104, 54, 14, Color.NAVY, radius=6)
        + path("M-14-196Q-16-208-40-206", stroke=Color.NAVY, width=12)
        + moved(-34, -16, circle(0, 0, 16, Color.INK), circle(0, 0, 7, Color.STEEL))
        + moved(52, -16, circle(0, 0, 16, Color.INK), circle(0, 0, 7, Color.STEEL))
    )


def draw_stick(fields: Fields) -> str:
    """A walking stick, its handle at the origin, its tip ``length`` below. Fields: length."""
    length = fields.number("length", 190)
    return (
        line([(0, 0), (0, length - 8)], Color.WOOD2, 8)
        + path("M-20-2Q-14-12 0-8L10-6", stroke=Color.WOOD2, width=10)
        + rect(-6, length - 14, 12, 14, Color.INK, radius=4)
    )
