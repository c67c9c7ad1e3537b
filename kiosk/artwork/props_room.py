"""Rooms and furniture. Each function draws one prop at the origin from its fields.

A prop that stands on the floor has its origin there, in the middle of its foot.
"""

from kiosk.artwork.fields import Fields
from kiosk.artwork.palette import Color, darker, lighter
from kiosk.artwork.svg import circle, ellipse, group, line, moved, num, path, rect

_BLOB = "M60 590C40 380 130 150 360 130C560 112 640 60 780 140C920 220 920 440 900 590Z"


def draw_room(fields: Fields) -> str:
    """A wall with one soft shape and a floor. Fields: size, floor (its y)."""
    width, height = fields.pair("size", (960, 720))
    floor = fields.number("floor", 590)
    stretch = f"scale({width / 960:.4g} {floor / 590:.4g})"
    return (
        rect(0, 0, width, height, Color.WALL)
        + group(path(_BLOB, Color.WALL2), transform=stretch)
        + rect(0, floor, width, height - floor, Color.FLOOR)
        + rect(0, floor, width, 8, Color.FLOOR2)
    )


def draw_wall(fields: Fields) -> str:
    """A plain surface. Fields: size, color."""
    width, height = fields.pair("size", (960, 720))
    return rect(0, 0, width, height, fields.color("color", Color.WALL))


def draw_bed_of_icon(fields: Fields) -> str:
    """The round light bed an icon lies on, so that it reads on any theme. Fields: color."""
    return circle(120, 120, 118, fields.color("color", Color.WALL2))


def draw_window(fields: Fields) -> str:
    """A window on a day outside. Fields: size."""
    w, h = fields.pair("size", (190, 200))
    hills = (
        f"M12 {num(h - 50)}C{num(w * 0.3)} {num(h - 92)} {num(w * 0.5)} {num(h - 48)} "
        f"{num(w - 12)} {num(h - 78)}L{num(w - 12)} {num(h - 20)}Q{num(w - 12)} {num(h - 12)} "
        f"{num(w - 20)} {num(h - 12)}L20 {num(h - 12)}Q12 {num(h - 12)} 12 {num(h - 20)}Z"
    )
    return (
        rect(0, 0, w, h, Color.WHITE, radius=14)
        + rect(12, 12, w - 24, h - 24, Color.SKY, radius=8)
        + circle(w - 54, 54, 20, Color.MUSTARD)
        + path(hills, Color.SAGE)
        + rect(w / 2 - 4, 12, 8, h - 24, Color.WHITE)
    )


def draw_frame(fields: Fields) -> str:
    """A picture on the wall. Fields: size, color."""
    w, h = fields.pair("size", (96, 116))
    hill = f"M10 {num(h - 34)}Q{num(w * 0.35)} {num(h * 0.4)} {num(w - 10)} {num(h - 42)}"
    hill += f"L{num(w - 10)} {num(h - 10)}L10 {num(h - 10)}Z"
    return (
        rect(0, 0, w, h, Color.WHITE, radius=8)
        + rect(10, 10, w - 20, h - 20, Color.SKY, radius=3)
        + circle(w * 0.64, h * 0.34, 11, Color.MUSTARD)
        + path(hill, fields.color("color", Color.SAGE2))
    )


def draw_plant(fields: Fields) -> str:
    """A plant in a pot on the floor. Fields: pot."""
    pot = fields.color("pot", Color.CORAL)
    leaf = "M0 0C-14-30-12-70 0-96C12-70 14-30 0 0Z"
    leaves = (
        (-48, Color.SAGE2), (44, Color.SAGE2), (-24, Color.SAGE), (22, Color.SAGE), (0, Color.SAGE2)
    )  # fmt: skip
    return (
        moved(0, -58, "".join(path(leaf, color, turn=angle) for angle, color in leaves))
        + path("M-30-62L30-62L23 0L-23 0Z", pot)
        + rect(-34, -70, 68, 14, darker(pot, 0.16), radius=5)
    )


def draw_shelf(fields: Fields) -> str:
    """A shelf with a ball and a rolled mat. Fields: none."""
    return (
        rect(0, 0, 150, 12, Color.WOOD, radius=5)
        + circle(34, -26, 26, Color.MUSTARD)
        + path("M15-30Q34-18 53-30", stroke=darker(Color.MUSTARD, 0.15), width=4)
        + rect(76, -30, 56, 30, Color.SAGE2, radius=15)
        + circle(91, -15, 9, Color.SAGE)
    )


def draw_shadow(fields: Fields) -> str:
    """The contact shadow on a floor. Fields: rx, ry, color."""
    ry = fields.number("ry", 11)
    return ellipse(0, 0, fields.number("rx", 120), ry, fields.color("color", Color.FLOOR2))


def draw_chair(fields: Fields) -> str:
    """A chair from the side, facing right, seat 128 above the floor. Fields: color, arms."""
    color = fields.color("color", Color.PLUM)
    dark = darker(color, 0.16)
    parts = [
        path("M60-118L68 0", stroke=dark, width=12),
        path("M-50-118L-60 0", stroke=dark, width=12),
        path("M-56-118L-78-262", stroke=color, width=20),
        rect(-72, -138, 148, 26, color, radius=13),
        rect(-68, -138, 140, 10, lighter(color, 0.18), radius=5),
        path("M-62-156L-74-246", stroke=lighter(color, 0.16), width=12),
    ]
    if fields.flag("arms"):
        parts.append(path("M56-132L56-192", stroke=dark, width=9))
        parts.append(path("M-66-194L62-194", stroke=color, width=15))
    return "".join(parts)


def draw_armchair(fields: Fields) -> str:
    """An armchair with open wooden arms, facing right, seat 112 above the floor.

    Fields: color, part. ``part`` back is what is behind a sitting person, front the near arm.
    """
    color = fields.color("color", Color.SAGE2)
    if fields.choice("part", ("back", "front"), "back") == "front":
        return (
            path("M-78-178L-92 0", stroke=Color.WOOD, width=13)
            + path("M70-174L80 0", stroke=Color.WOOD, width=13)
            + path("M-96-180Q-10-192 84-176", stroke=Color.WOOD, width=17)
            + path("M-88-184Q-10-195 78-180", stroke=lighter(Color.WOOD, 0.25), width=5)
        )
    back = "M-88-78C-112-150-134-236-134-296C-134-324-96-326-90-300C-82-244-66-170-48-112Z"
    return (
        path("M-62-80L-74 0", stroke=Color.WOOD2, width=12)
        + path("M88-80L96 0", stroke=Color.WOOD2, width=12)
        + path(back, darker(color, 0.12))
        + path("M-112-288C-108-240-94-176-78-126", stroke=color, width=9)
        + rect(-90, -122, 182, 44, color, radius=20)
        + rect(-78, -120, 160, 13, lighter(color, 0.2), radius=6)
    )


def draw_side_table(fields: Fields) -> str:
    """A small round table on one leg, 150 high. Fields: none."""
    return (
        path("M-44 0Q0-16 44 0Z", Color.WOOD2)
        + rect(-7, -140, 14, 134, Color.WOOD2, radius=5)
        + rect(-78, -150, 156, 18, Color.WOOD, radius=9)
    )


def draw_cup(fields: Fields) -> str:
    """A cup standing at the origin. Fields: color."""
    color = fields.color("color", Color.CORAL)
    return (
        path("M26-44Q50-46 47-26Q44-8 24-12", stroke=color, width=9)
        + path("M-32-56H32V-22Q32 0 0 0Q-32 0-32-22Z", color)
        + ellipse(0, -56, 32, 6, darker(color, 0.2))
    )


def draw_desk(fields: Fields) -> str:
    """A desk or table from the side, standing on the floor. Fields: width, height."""
    w, h = fields.number("width", 400), fields.number("height", 240)
    return (
        rect(-w / 2 + 20, -h + 16, 18, h - 16, Color.WOOD2, radius=5)
        + rect(w / 2 - 38, -h + 16, 18, h - 16, Color.WOOD2, radius=5)
        + rect(-w / 2, -h, w, 20, Color.WOOD, radius=9)
    )


def draw_counter(fields: Fields) -> str:
    """A closed counter such as a front desk. Fields: width, height, color."""
    w, h = fields.number("width", 420), fields.number("height", 260)
    color = fields.color("color", Color.TEAL)
    return (
        rect(-w / 2 + 12, -h + 20, w - 24, h - 20, color, radius=6)
        + rect(-w / 2 + 12, -h + 20, w - 24, 16, darker(color, 0.2))
        + rect(-w / 2 + 40, -h + 62, w - 80, h - 106, lighter(color, 0.12), radius=12)
        + rect(-w / 2, -h, w, 26, Color.WOOD, radius=11)
        + rect(-w / 2 + 8, -h + 3, w - 16, 7, lighter(Color.WOOD, 0.25), radius=3)
        + rect(-w / 2 + 12, -18, w - 24, 18, darker(color, 0.25))
    )


def draw_table_front(fields: Fields) -> str:
    """A table that people sit behind, filling down to the edge. Fields: size, color."""
    w, h = fields.pair("size", (400, 100))
    return (
        rect(-w / 2 + 16, 12, w - 32, h, darker(Color.WOOD, 0.1))
        + rect(-w / 2, 0, w, 24, Color.WOOD, radius=11)
        + rect(-w / 2 + 10, 3, w - 20, 6, lighter(Color.WOOD, 0.25), radius=3)
    )


def draw_monitor(fields: Fields) -> str:
    """A computer screen from the side, standing at the origin, facing right. Fields: none."""
    return path("M-30 0H26V-10H4V-64H-14V-10H-30Z", Color.STEEL2) + rect(
        -4, -130, 22, 104, Color.NAVY, radius=9
    )


def draw_lamp(fields: Fields) -> str:
    """A floor lamp, 330 high. Fields: color."""
    color = fields.color("color", Color.MUSTARD)
    return (
        path("M-34 0Q0-12 34 0Z", Color.WOOD2)
        + line([(0, -4), (0, -264)], Color.WOOD2, 8)
        + path("M-34-334H34L54-254H-54Z", color)
        + path("M-54-254H54", stroke=darker(color, 0.14), width=7)
    )


def draw_rug(fields: Fields) -> str:
    """A rug in the floor's perspective. Fields: rx, color."""
    rx = fields.number("rx", 260)
    color = fields.color("color", Color.MINT)
    return ellipse(0, 0, rx, 26, color) + ellipse(0, 0, rx - 24, 18, lighter(color, 0.3))


def draw_bell(fields: Fields) -> str:
    """A desk bell. Fields: none."""
    return (
        rect(-24, -6, 48, 6, Color.NAVY, radius=3)
        + path("M-20-8A20 18 0 0 1 20-8Z", Color.MUSTARD)
        + circle(0, -28, 4, Color.NAVY)
    )


def draw_books(fields: Fields) -> str:
    """A short stack of books lying flat. Fields: none."""
    return (
        rect(-40, -14, 80, 14, Color.TEAL, radius=4)
        + rect(-34, -27, 70, 13, Color.MUSTARD, radius=4)
        + rect(-30, -24, 40, 4, lighter(Color.MUSTARD, 0.4), radius=2)
    )
