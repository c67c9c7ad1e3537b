"""Hands close up, bare or gloved, with the forearm that they belong to.

Small hands belong to ``figure`` and ``frontal``; what a hand holds is a layer of its own, or is
drawn with the hand when both move together (``injection``).
"""

from kiosk.artwork.actors import read_look
from kiosk.artwork.fields import Fields
from kiosk.artwork.motion import Key, sampled, sliding
from kiosk.artwork.palette import Color, darker, lighter
from kiosk.artwork.people import Look
from kiosk.artwork.stage import Drawing, Placement, Stage
from kiosk.artwork.svg import WidthAt, limb, line, moved, num, path, rect

_FINGERS = ((-21, 54, 40, 8.6, -9), (-7.5, 60, 50, 9.2, -3), (7, 60, 47, 9.2, 3),
            (20, 54, 35, 8.4, 10))  # fmt: skip


def _colors(look: Look) -> tuple[str, str]:
    """Return the colour of a hand and of its shaded side."""
    color = str(Color.GLOVE) if look.gloves else str(look.skin)
    return color, darker(color, 0.15)


def _forearm(look: Look, length: float, sleeve: float) -> str:
    """Draw a forearm along -y, the wrist at the origin; ``sleeve`` of it is bare."""
    arm: list[WidthAt] = [(0, 33, 33), (0.5, 29, 29), (0.85, 22, 22), (1, 20, 20)]
    cloth: list[WidthAt] = [(0, 42, 42), (0.6, 37, 37), (1, 33, 33)]
    skin = moved(0, -length, path(limb(length + 12, arm), look.skin))
    cuff = ""
    if look.gloves:
        cuff = path("M-23-34L-21 14H21L23-34Q0-27-23-34Z", Color.GLOVE)
        cuff += path("M-23-33Q0-26 23-33", stroke=darker(Color.GLOVE, 0.18), width=5)
    if sleeve >= length:
        return skin + cuff
    top = moved(0, -length, path(limb(length - sleeve - 24, cloth), look.top))
    edge = path(f"M-31 {num(-sleeve - 14)}Q0 {num(-sleeve)} 31 {num(-sleeve - 14)}",
                stroke=darker(look.top, 0.18), width=6)  # fmt: skip
    return skin + cuff + top + edge


def _flat(look: Look) -> str:
    color, shade = _colors(look)
    thumb = moved(-19, 22, path(limb(46, [(0, 13, 13), (0.6, 10.5, 10.5), (1, 8.5, 8.5)]), shade),
                  turn=48)  # fmt: skip
    palm = "M-21-8C-30 14-33 40-30 58C-12 70 14 70 29 57C31 38 28 12 21-8Z"
    parts = [thumb, path(palm, color)]
    for x, y, length, wide, turn in _FINGERS:
        finger = path(limb(length, [(0, wide, wide), (0.6, wide, wide), (1, wide * 0.86,
                      wide * 0.86)]), color)  # fmt: skip
        if not look.gloves:
            nail = lighter(color, 0.35)
            finger += rect(-4.4, length - 1, 8.8, 9, nail, radius=4)
        parts.append(moved(x, y, finger, turn=-turn))
    for x, turn in ((-14.5, 6), (0, 0), (13.5, -6)):
        parts.append(moved(x, 64, path("M0-6V14", stroke=shade, width=2.6), turn=turn))
    parts.append(path("M-13 20Q-12 34-14 46M1 18V46M15 20Q14 34 15 44", stroke=shade, width=2))
    return "".join(parts)


def _pinch(look: Look) -> str:
    """Thumb and first finger meet at the origin; the hand comes from the upper right."""
    color, shade = _colors(look)
    curled = ((102, 30, 24, 18), (82, 30, 25, 18), (64, 22, 25, 18))
    parts = []
    for i, (x, y, rx, ry) in enumerate(curled):
        data = f"M-{rx} 0Q-{rx} {ry} 0 {ry}Q{rx + 8} {ry} {rx + 10}-22L6-28Q-{rx}-20-{rx} 0Z"
        parts.append(moved(x, y, path(data, darker(color, 0.08 + 0.05 * i))))
    palm = "M60-30C70-66 112-84 146-70C168-58 172-20 152 12C136 38 104 40 84 22C66 12 56-8 60-30Z"
    parts.append(path("M112-8C84 6 48 18 5 7", stroke=shade, width=25))
    parts.append(path(palm, color))
    parts.append(path("M100-62C66-72 26-50 3-6", stroke=color, width=25))
    parts.append(path("M94-52C70-54 44-40 24-12", stroke=shade, width=2.4))
    if not look.gloves:
        parts.append(moved(7, -13, rect(-5, -6, 10, 11, lighter(color, 0.35), radius=4), turn=26))
    return "".join(parts)


def draw_hand(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw a hand with its forearm.

    Fields: who, look, pose, arm (length of the forearm), sleeve (bare length before the sleeve).
    Pose ``flat`` lies palm down, wrist at the origin, fingers along +y, thumb at -x; ``pinch``
    holds something thin at the origin. Targets: palm, tip.
    """
    look = read_look(fields)
    arm, sleeve = fields.number("arm", 220), fields.number("sleeve", 60)
    if fields.choice("pose", ("flat", "pinch"), "flat") == "flat":
        shapes = _forearm(look, arm, sleeve) + _flat(look)
        return Drawing(shapes, {"palm": ((0, 38),), "tip": ((0, 112),)})
    forearm = moved(138, -42, _forearm(look, arm, sleeve), turn=62)
    return Drawing(forearm + _pinch(look), {"palm": ((112, -24),), "tip": ((0, 0),)})


def draw_injection(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw a syringe along +x, tip at the origin, in a hand whose thumb is on the plunger.

    Fields: who, look, needle, barrel, filled (0..1), press (how far the plunger goes while the
    scene moves; at rest it is pressed), arm, sleeve. Targets: tip, hub.
    """
    look = read_look(fields)
    needle, barrel = fields.number("needle", 200), fields.number("barrel", 128)
    left, press = barrel * fields.number("filled", 0.7), fields.number("press", 0)
    arm, sleeve = fields.number("arm", 220), fields.number("sleeve", 70)
    color, shade = _colors(look)
    ways = _pressing(press)

    def pressed(*parts: str) -> str:
        return sliding(ways, stage.seconds, "".join(parts)) if press else "".join(parts)

    start, end, flange = needle + 20, needle + left + 96, needle + 18 + barrel
    fluid = rect(needle + 26, -15, max(left, 4), 30, Color.MEDICINE, radius=4)
    rod = rect(start + left, -5, 68, 10, Color.STEEL2, radius=4)
    thumb = path(
        f"M{num(needle + barrel - 4)} 84C{num(end)} 96 {num(end + 34)} 52 {num(end + 14)} 6",
        stroke=color, width=27,
    )  # fmt: skip
    palm = path(
        f"M{num(flange - 66)} 58C{num(flange - 30)} 40 {num(flange + 20)} 44 "
        f"{num(flange + 48)} 74C{num(flange + 58)} 100 {num(flange + 52)} 134 "
        f"{num(flange + 20)} 146C{num(flange - 24)} 146 {num(flange - 62)} 104 "
        f"{num(flange - 66)} 58Z",
        color,
    )
    fingers = "".join(
        path(
            f"M{num(flange + x + 8)} 78C{num(flange + x - 20)} 60 {num(flange + x - 24)} 10 "
            f"{num(flange + x)} -26",
            stroke=tone, width=24,
        )
        for x, tone in ((-54, shade), (-22, color))
    )  # fmt: skip
    shapes = [
        moved(flange + 26, 126, _forearm(look, arm, sleeve), turn=150),
        line([(0, 0), (needle, 0)], Color.INK, 9) + line([(0, 0), (needle, 0)], Color.STEEL, 5),
        path(f"M{num(needle - 4)}-5L{num(needle + 22)}-14V14L{num(needle - 4)} 5Z",
             Color.MEDICINE),
        pressed(rod, rect(end - 8, -24, 12, 48, Color.STEEL2, radius=5)),
        rect(start, -22, barrel, 44, Color.WHITE, radius=8, stroke=Color.STEEL2, width=4),
        fluid,
        pressed(fluid if press else "", rect(start + 2 + left, -17, 11, 34, Color.NAVY, radius=4)),
        rect(flange, -38, 11, 76, Color.STEEL2, radius=5),
        pressed(thumb),
        palm,
        fingers,
    ]  # fmt: skip
    return Drawing("".join(shapes), {"tip": ((0, 0),), "hub": ((needle, 0),)})


def _pressing(press: float) -> list[tuple[float, ...]]:
    """Return how far the plunger is out over a loop, with the times of spreading medicine."""
    rows = ((0.0, 1.0), (0.3, 1.0), (0.62, 0.0), (0.92, 0.0), (1.0, 1.0))
    return sampled([Key(t, (press * share, 0.0)) for t, share in rows], 0.7)
