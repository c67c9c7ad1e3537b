"""Things of everyday life and of practice: a house, a door, footprints, a speech bubble, charts.

Furniture is in ``props_room``, landscape in ``props_outdoor``.
"""

import math

from kiosk.artwork.actors import read_look
from kiosk.artwork.fields import Fields
from kiosk.artwork.head import draw_head
from kiosk.artwork.motion import STEPS, sliding
from kiosk.artwork.palette import Color, darker, lighter
from kiosk.artwork.stage import Drawing, Placement, Stage
from kiosk.artwork.svg import (
    Point,
    circle,
    ellipse,
    group,
    line,
    mirrored,
    moved,
    num,
    pair,
    path,
    rect,
)


def draw_bubble(fields: Fields) -> str:
    """A white speech bubble, centre at the origin. Fields: size, tail (left or right)."""
    w, h = fields.pair("size", (220, 180))
    sign = -1 if fields.choice("tail", ("left", "right"), "left") == "left" else 1
    x = sign * w * 0.2
    tail = f"M{num(x - 22)} {num(h / 2 - 6)}L{num(x + sign * 34)} {num(h / 2 + 44)}"
    tail += f"L{num(x + 26)} {num(h / 2 - 6)}Z"
    return path(tail, Color.WHITE) + rect(-w / 2, -h / 2, w, h, Color.WHITE, radius=40)


def draw_footprints(fields: Fields) -> str:
    """Footprints along +x from the origin. Fields: count, step, color."""
    count, step = int(fields.number("count", 6)), fields.number("step", 46)
    color = fields.color("color", Color.WOOD)
    shoe = ellipse(8, 0, 13, 8.5, color) + ellipse(-11, 0, 6.5, 6.5, color)
    return "".join(moved(i * step, -13 if i % 2 else 13, shoe) for i in range(count))


def draw_house(fields: Fields) -> str:
    """A small house from the front, its foot at the origin. Fields: color, roof."""
    color, roof = fields.color("color", Color.WHITE), fields.color("roof", Color.CORAL)
    return (
        rect(-62, -84, 124, 84, color)
        + path("M-84-78L0-146L84-78Z", roof)
        + rect(-16, -56, 34, 56, Color.TEAL, radius=4)
        + circle(10, -28, 3.4, Color.MUSTARD)
        + rect(-50, -62, 24, 26, Color.SKY2, radius=3)
        + rect(30, -62, 24, 26, Color.SKY2, radius=3)
    )


def draw_front_of_house(fields: Fields) -> str:
    """The front of a house with an open door, door sill at the origin; fills left and up.

    Fields: size.
    """
    w, h = fields.pair("size", (430, 620))
    wall = lighter(Color.SAGE, 0.45)
    boards = "".join(rect(90 - w, -y, w, 4, darker(wall, 0.07)) for y in range(60, int(h), 60))
    return (
        rect(90 - w, -h, w, h, wall)
        + boards
        + rect(-92, -322, 160, 322, Color.WHITE, radius=6)
        + rect(-78, -308, 132, 308, darker(Color.WOOD2, 0.35))
        + path("M-78-308L-118-286L-118 10L-78 0Z", Color.TEAL)
        + circle(-108, -140, 6, Color.MUSTARD)
        + rect(-112, -4, 206, 22, Color.STEEL, radius=5)
    )


def draw_door(fields: Fields) -> str:
    """An open door in a wall with daylight behind, its foot at the origin. Fields: size."""
    w, h = fields.pair("size", (170, 380))
    return (
        rect(-w / 2 - 16, -h - 16, w + 32, h + 16, Color.WHITE, radius=6)
        + rect(-w / 2, -h, w, h, Color.SKY)
        + path(f"M{num(-w / 2)} {num(-h * 0.3)}Q0 {num(-h * 0.42)} {num(w / 2)} {num(-h * 0.28)}"
               f"V0H{num(-w / 2)}Z", Color.SAGE)
        + path(f"M{num(-w * 0.2)} 0L{num(-w * 0.06)} {num(-h * 0.34)}"
               f"H{num(w * 0.1)}L{num(w * 0.3)} 0Z", Color.TRACK)
        + path(f"M{num(w / 2)} {num(-h)}L{num(w / 2 + 74)} {num(-h + 26)}V20L{num(w / 2)} 0Z",
               Color.TEAL)
        + circle(w / 2 + 60, -h * 0.46, 7, Color.MUSTARD)
    )  # fmt: skip


def draw_bars(fields: Fields) -> str:
    """A board with bars side by side, its centre the origin.

    Fields: size, values (shares of the height, 0..1), color, second (from..to drawn in coral).
    """
    w, h = fields.pair("size", (260, 190))
    color = fields.color("color", Color.TEAL)
    raw = fields.need("values")
    if not isinstance(raw, list) or not raw:
        raise fields.fail("values", "expected a list of numbers", "Write [0.2, 0.5]")
    values = [fields.as_number("values", value) for value in raw]
    low = fields.numbers("second", 2, (-1, -1))
    unit = (w - 44) / len(values)
    bars = []
    for i, value in enumerate(values):
        tall = (h - 56) * value
        tone = Color.CORAL if low[0] <= i <= low[1] else color
        x, round_by = -w / 2 + 22 + unit * (i + 0.14), min(7, tall / 2)
        bars.append(rect(x, h / 2 - 24 - tall, unit * 0.72, tall, tone, radius=round_by))
    floor = line([(-w / 2 + 18, h / 2 - 20), (w / 2 - 18, h / 2 - 20)], Color.STEEL2, 5)
    board = rect(-w / 2, -h / 2, w, h, Color.WHITE, radius=16, stroke=Color.WOOD, width=8)
    return board + "".join(bars) + floor


def draw_wedge_clock(fields: Fields) -> str:
    """A clock face with a wedge for a stretch of minutes, 1 to 59.

    Fields: radius, minutes, up_to (a longer stretch, drawn paler behind), color.
    """
    r, minutes = fields.number("radius", 56), fields.number("minutes", 10)
    color = fields.color("color", Color.MUSTARD)
    inner = r * 0.8

    def rim(count: float, share: float) -> Point:
        angle = math.radians(count * 6)
        return r * share * math.sin(angle), -r * share * math.cos(angle)

    def wedge(count: float, fill: str) -> str:
        large = 1 if count > 30 else 0
        way = f"A{num(inner)} {num(inner)} 0 {large} 1 {pair(*rim(count, 0.8))}"
        return path(f"M0 0V{num(-inner)}{way}Z", fill)

    longer = fields.number("up_to", minutes)
    ticks = "".join(
        line([rim(i * 5, 0.7), rim(i * 5, 0.84)], Color.STEEL2, r * 0.06) for i in range(12)
    )
    face = circle(0, 0, r, Color.WHITE, stroke=Color.TEAL, width=r * 0.14)
    shares = wedge(longer, lighter(color, 0.5)) + wedge(minutes, color)
    hands = line([(0, 0), (0, -r * 0.62)], Color.INK, r * 0.1)
    hands += line([(0, 0), rim(minutes, 0.62)], Color.INK, r * 0.1)
    return face + shares + ticks + hands


def draw_chair_front(fields: Fields) -> str:
    """A chair from the front, its seat 160 high, foot at the origin. Fields: color."""
    color = fields.color("color", Color.PLUM)
    return (
        rect(-62, -296, 124, 150, color, radius=26)
        + rect(-50, -284, 100, 110, lighter(color, 0.1), radius=20)
        + mirrored(rect(50, -160, 13, 160, darker(color, 0.2), radius=5))
        + rect(-70, -178, 140, 34, darker(color, 0.08), radius=14)
    )


def draw_stretch_band(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw an elastic band between two points that may move, such as two hands.

    Fields: from, to, width, color. The band is turned and scaled, so it always meets both.
    """
    start, end = stage.track(fields, "from"), stage.track(fields, "to")
    color = fields.color("color", Color.CORAL)
    width = fields.number("width", 13)
    count = max(len(start), len(end))
    slots = 6
    dots = []
    for i in range(slots + 1):
        share = i / slots
        places = []
        for step in range(count):
            a, b = start[step % len(start)], end[step % len(end)]
            places.append((a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share))
        half = 0.0
        for step in range(count):
            a, b = start[step % len(start)], end[step % len(end)]
            half = max(half, abs(b[0] - a[0]) / slots / 2)
        piece = rect(-half - 2, -width / 2, half * 2 + 4, width, color, radius=width / 2)
        dots.append(sliding(places if count == STEPS + 1 else places[:1], stage.seconds, piece))
    return Drawing("".join(dots))


def draw_ride(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw a car facing right with two people in it, wheels on the ground at the origin.

    Fields: driver, passenger (each: who, look), color. Targets: driver, passenger.
    """
    color = fields.color("color", Color.TEAL)
    heads = []
    for name, x in (("passenger", -40.0), ("driver", 44.0)):
        person = fields.mapping(name)
        if person is None:
            raise fields.fail(name, "is missing", f"Add {name}")
        look = read_look(person)
        person.finish()
        body = path("M-34 42C-36 8-20-6-4-8H8C24-4 32 10 32 42Z", look.top)
        heads.append(moved(x, -116, body, draw_head(look), scale=0.86))
    roof = "M-172-96C-160-176-120-206-60-208H36C84-206 118-160 146-100Z"
    cabin = "M-152-100C-142-164-112-190-60-192H32C72-190 100-152 124-100Z"
    body = (
        "M-230-30V-66C-230-92-210-100-180-102H150C214-98 240-82 242-50V-30Q242-18 230-18H-218"
        "Q-230-18-230-30Z"
    )
    wheel = circle(0, 0, 40, Color.INK) + circle(0, 0, 18, Color.STEEL)
    svg = group(
        path(roof, color),
        path(cabin, Color.SKY),
        "".join(heads),
        rect(-6, -194, 10, 98, color),
        path(body, color),
        path("M-222-62H236", stroke=darker(color, 0.14), width=5),
        rect(-60, -86, 30, 7, darker(color, 0.3), radius=3.5),
        rect(60, -86, 30, 7, darker(color, 0.3), radius=3.5),
        rect(222, -76, 20, 22, Color.MUSTARD, radius=8),
        moved(-132, -32, wheel),
        moved(142, -32, wheel),
    )
    return Drawing(svg, {"passenger": ((-40, -146),), "driver": ((44, -146),)})
