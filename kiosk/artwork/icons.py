"""Flat signs for small pictures: clocks, calendars, a bed, a bag. Each stands at the origin.

They carry their meaning at 60 pixels, so shapes are few and large, and there is no text.
"""

import math

from kiosk.artwork.fields import Fields
from kiosk.artwork.palette import Color, darker, lighter
from kiosk.artwork.svg import circle, ellipse, line, moved, num, pair, path, rect


def draw_clock(fields: Fields) -> str:
    """A clock. Fields: radius, hour (0..12), minute (0..60)."""
    r = fields.number("radius", 56)
    hour, minute = fields.number("hour", 10), fields.number("minute", 10)
    ticks = []
    for i in range(12):
        a = math.radians(i * 30)
        long = 0.68 if i % 3 == 0 else 0.76
        start = (r * long * math.sin(a), -r * long * math.cos(a))
        end = (r * 0.82 * math.sin(a), -r * 0.82 * math.cos(a))
        ticks.append(line([start, end], Color.STEEL2, r * 0.06))
    h, m = math.radians((hour + minute / 60) * 30), math.radians(minute * 6)
    hands = line([(0, 0), (r * 0.4 * math.sin(h), -r * 0.4 * math.cos(h))], Color.INK, r * 0.13)
    hands += line([(0, 0), (r * 0.6 * math.sin(m), -r * 0.6 * math.cos(m))], Color.INK, r * 0.1)
    face = circle(0, 0, r, Color.WHITE, stroke=Color.TEAL, width=r * 0.16)
    return face + "".join(ticks) + hands + circle(0, 0, r * 0.09, Color.CORAL)


def draw_calendar(fields: Fields) -> str:
    """A calendar leaf, centre at the origin. Fields: size, marked (how many days), rows."""
    w, h = fields.pair("size", (120, 112))
    marked, rows = int(fields.number("marked", 1)), int(fields.number("rows", 3))
    first = int(fields.number("first", 0))
    columns = 4
    top = h * 0.26
    unit_x, unit_y = (w - 20) / columns, (h - top - 16) / rows
    cells = []
    for index in range(rows * columns):
        row, column = divmod(index, columns)
        color = Color.MUSTARD if first <= index < first + marked else Color.SKY2
        x, y = -w / 2 + 10 + column * unit_x + unit_x * 0.12, -h / 2 + top + 8 + row * unit_y
        cells.append(rect(x, y, unit_x * 0.76, unit_y * 0.74, color, radius=unit_y * 0.18))
    head = f"M{num(-w / 2)} {num(-h / 2 + top)}V{num(-h / 2 + 14)}Q{num(-w / 2)} {num(-h / 2)} "
    head += f"{num(-w / 2 + 14)} {num(-h / 2)}H{num(w / 2 - 14)}Q{num(w / 2)} {num(-h / 2)} "
    head += f"{num(w / 2)} {num(-h / 2 + 14)}V{num(-h / 2 + top)}Z"
    rings = "".join(
        rect(x - w * 0.03, -h / 2 - h * 0.07, w * 0.06, h * 0.17, Color.NAVY, radius=w * 0.03)
        for x in (-w * 0.24, w * 0.24)
    )
    leaf = rect(-w / 2, -h / 2, w, h, Color.WHITE, radius=14, stroke=Color.TEAL, width=3)
    return leaf + path(head, Color.TEAL) + rings + "".join(cells)


def draw_coins(fields: Fields) -> str:
    """A purse note and coins, with no currency. Fields: none."""
    note = rect(-72, -46, 132, 76, Color.SAGE2, radius=10)
    note += rect(-62, -36, 112, 56, Color.MINT, radius=6) + circle(-6, -8, 18, Color.SAGE2)
    edge = darker(Color.MUSTARD, 0.3)
    coins = ""
    for x, y in ((28, 56), (28, 42), (28, 28)):
        coins += rect(x - 34, y - 8, 84, 18, Color.MUSTARD, radius=9, stroke=edge, width=4)
    return note + coins


def draw_car(fields: Fields) -> str:
    """A small car facing right. Fields: color."""
    color = fields.color("color", Color.TEAL)
    return (
        path("M-50-36Q-44-74-16-74H18Q34-74 52-36Z", color)
        + path("M-36-40Q-32-62-16-62H-4V-40ZM6-40V-62H16Q26-62 36-40Z", Color.SKY)
        + path("M-84-2V-20Q-84-40-60-42H56Q88-40 90-14V-2Q90 4 84 4H-78Q-84 4-84-2Z", color)
        + rect(80, -24, 10, 12, Color.MUSTARD, radius=4)
        + moved(-46, 4, circle(0, 0, 20, Color.INK), circle(0, 0, 9, Color.STEEL))
        + moved(48, 4, circle(0, 0, 20, Color.INK), circle(0, 0, 9, Color.STEEL))
    )


def draw_pin(fields: Fields) -> str:
    """A place mark, its tip at the origin. Fields: color."""
    color = fields.color("color", Color.CORAL)
    return path("M0 0C-14-24-30-36-30-58A30 30 0 0 1 30-58C30-36 14-24 0 0Z", color) + circle(
        0, -58, 12, Color.WHITE
    )


def draw_again(fields: Fields) -> str:
    """Two arrows in a circle: done before. Fields: radius."""
    r = fields.number("radius", 52)
    start, end = math.radians(-150), math.radians(128)
    x0, y0 = r * math.cos(start), r * math.sin(start)
    x1, y1 = r * math.cos(end), r * math.sin(end)
    ring = f"M{pair(x0, y0)}A{num(r)} {num(r)} 0 1 1 {pair(x1, y1)}"
    tip = f"M{pair(0, r * 0.52)}L{pair(-r * 0.46, -r * 0.3)}L{pair(r * 0.46, -r * 0.3)}Z"
    head = moved(x0, y0, path(tip, Color.TEAL, stroke=Color.TEAL, width=6), turn=22)
    return path(ring, stroke=Color.TEAL, width=r * 0.27) + head


def draw_speech(fields: Fields) -> str:
    """A speech bubble with three dots. Fields: color."""
    color = fields.color("color", Color.TEAL)
    bubble = "M-72-52Q-72-70-54-70H54Q72-70 72-52V20Q72 38 54 38H-10L-42 68V38H-54Q-72 38-72 20Z"
    dots = "".join(circle(x, -16, 11, Color.WHITE) for x in (-34, 0, 34))
    return path(bubble, color) + dots


def draw_pencil(fields: Fields) -> str:
    """A pencil along +x, tip at the origin. Fields: color."""
    color = fields.color("color", Color.MUSTARD)
    return (
        path("M0 0L28-13V13Z", Color.WALL)
        + path("M0 0L11-5V5Z", Color.INK)
        + rect(27, -13, 74, 26, color)
        + rect(27, -4, 74, 8, darker(color, 0.14))
        + rect(100, -13, 10, 26, Color.STEEL2)
        + rect(109, -13, 18, 26, Color.CORAL, radius=6)
    )


def draw_bed(fields: Fields) -> str:
    """A bed from the side with someone asleep. Fields: skin, hair."""
    skin, hair = fields.color("skin", Color.SKIN_DEEP), fields.color("hair", Color.HAIR_BLACK)
    return (
        rect(-88, -62, 12, 92, Color.WOOD2, radius=6)
        + rect(78, -20, 12, 50, Color.WOOD2, radius=6)
        + rect(-82, -4, 166, 24, Color.WHITE, radius=8)
        + rect(-82, 12, 166, 12, Color.WOOD, radius=4)
        + rect(-76, -30, 52, 28, lighter(Color.SKY2, 0.3), radius=12)
        + circle(-46, -32, 19, skin)
        + path("M-65-34C-66-58-34-62-28-42C-40-50-54-48-65-34Z", hair)
        + path("M-41-30Q-37-26-33-30", stroke=Color.INK, width=3)
        + path("M-34-4C-30-30-10-38 12-36C50-34 74-28 84-4V8H-34Z", Color.TEAL)
        + path("M-34-4C-31-20-22-30-12-33L-4-33C-14-26-20-12-20 8H-34Z", Color.MINT)
    )


def draw_moon(fields: Fields) -> str:
    """A crescent moon. Fields: none."""
    return path("M14-30A32 32 0 1 0 30 18A26 26 0 0 1 14-30Z", Color.MUSTARD)


def draw_box(fields: Fields) -> str:
    """A parcel, its bottom at the origin. Fields: size."""
    w, h = fields.pair("size", (96, 72))
    return (
        rect(-w / 2, -h, w, h, Color.WOOD, radius=6)
        + rect(-w * 0.1, -h, w * 0.2, h, lighter(Color.WOOD, 0.35))
        + rect(-w / 2, -h, w, h * 0.16, darker(Color.WOOD, 0.14), radius=4)
    )


def draw_briefcase(fields: Fields) -> str:
    """A work bag, centre at the origin. Fields: color."""
    color = fields.color("color", Color.PLUM)
    return (
        path("M-26-44V-58Q-26-66-18-66H18Q26-66 26-58V-44", stroke=darker(color, 0.2), width=12)
        + rect(-78, -46, 156, 104, color, radius=16)
        + path("M-78-4Q0 26 78-4", stroke=lighter(color, 0.3), width=6)
        + rect(-14, -4, 28, 28, Color.MUSTARD, radius=7)
    )


def draw_flower(fields: Fields) -> str:
    """A flower in a pot, standing at the origin. Fields: color."""
    color = fields.color("color", Color.CORAL)
    petals = "".join(
        ellipse(0, -24, 15, 21, color, turn=0)
        if i == 0
        else moved(0, 0, ellipse(0, -24, 15, 21, color), turn=i * 60)
        for i in range(6)
    )
    return (
        path("M0-58L0-110", stroke=Color.SAGE2, width=9)
        + path("M0-66C-34-66-42-88-44-98C-20-98-4-88 0-66Z"
               "M0-76C30-76 40-94 42-104C18-104 4-96 0-76Z",
               Color.SAGE2)
        + moved(0, -136, petals, circle(0, 0, 15, Color.MUSTARD))
        + path("M-42-60H42L32 0H-32Z", Color.WOOD)
        + rect(-48, -72, 96, 18, Color.WOOD2, radius=6)
    )  # fmt: skip


def draw_watering_can(fields: Fields) -> str:
    """A watering can pouring to the right, its body's centre at the origin. Fields: color."""
    color = fields.color("color", Color.TEAL)
    return (
        path("M-34-10Q-70-24-62 12Q-56 34-30 24", stroke=darker(color, 0.2), width=10)
        + path("M30 16L62-24", stroke=color, width=13)
        + path("M50-36L76-14", stroke=darker(color, 0.2), width=12)
        + path("M-36-26H30L36 34Q36 40 30 40H-36Q-42 40-42 34Z", color)
        + path("M-30-26Q-4-60 24-26", stroke=darker(color, 0.2), width=8)
    )


def draw_sore_spot(fields: Fields) -> str:
    """A patch of skin with a tender spot and a small plaster. Fields: none."""
    return (
        circle(0, 0, 54, Color.SKIN_TAN)
        + circle(0, 0, 36, Color.PAIN3)
        + circle(0, 0, 25, Color.PAIN2)
        + moved(
            0, 0,
            rect(-34, -12, 68, 24, Color.WALL, radius=12, stroke=Color.WOOD, width=3),
            rect(-12, -9, 24, 18, Color.WHITE, radius=4),
            turn=-32,
        )
    )  # fmt: skip


def draw_drop(fields: Fields) -> str:
    """A drop of medicine. Fields: color."""
    color = fields.color("color", Color.MEDICINE)
    gleam = path("M-18 16Q-18 30-4 34", stroke=lighter(color, 0.5), width=6)
    return path("M0-48C16-20 32-2 32 18A32 32 0 0 1-32 18C-32-2-16-20 0-48Z", color) + gleam
