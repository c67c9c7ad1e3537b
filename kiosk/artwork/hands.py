"""Hands close up, bare or gloved, with the forearm that they belong to.

Small hands belong to ``figure`` and ``frontal``; what a hand holds is a layer of its own, or is
drawn with the hand when both move together (``injection``).
"""

from kiosk.artwork.actors import read_look
from kiosk.artwork.fields import Fields
from kiosk.artwork.motion import STEPS, Key, sampled, sliding
from kiosk.artwork.palette import Color, darker, lighter
from kiosk.artwork.people import Look
from kiosk.artwork.stage import Drawing, Placement, Stage
from kiosk.artwork.svg import WidthAt, circle, limb, line, moved, num, path, rect

_FINGERS = ((-21, 54, 40, 8.6, -9), (-7.5, 60, 50, 9.2, -3), (7, 60, 47, 9.2, 3),
            (20, 54, 35, 8.4, 10))  # fmt: skip


def _colors(look: Look) -> tuple[str, str]:
    """Return the colour of a hand and of its shaded side."""
    color = str(Color.GLOVE) if look.gloves else str(look.skin)
    return color, darker(color, 0.15)


def _forearm(look: Look, length: float, sleeve: float) -> str:
    """Draw a forearm from the wrist at the origin along -y; the sleeve ends ``sleeve`` before it."""
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
    curled = ((64, 22, 25, 18), (82, 30, 25, 18), (102, 30, 24, 18))
    parts = [
        moved(x, y, path(f"M-{rx} 0Q-{rx} {ry} 0 {ry}Q{rx + 8} {ry} {rx + 10} -22L6-28Q-{rx}-20-{rx} 0Z",
              darker(color, 0.08 + 0.05 * i)))
        for i, (x, y, rx, ry) in enumerate(reversed(curled))
    ]  # fmt: skip
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
    Pose ``flat`` lies palm down, wrist at the origin, fingers along +y, thumb at -x; ``pinch`` holds
    something thin at the origin. Targets: palm, tip.
    """
    look = read_look(fields)
    arm, sleeve = fields.number("arm", 220), fields.number("sleeve", 60)
    if fields.choice("pose", ("flat", "pinch"), "flat") == "flat":
        shapes = _forearm(look, arm, sleeve) + _flat(look)
        return Drawing(shapes, {"palm": ((0, 38),), "tip": ((0, 112),)})
    forearm = moved(138, -42, _forearm(look, arm, sleeve), turn=62)
    return Drawing(forearm + _pinch(look), {"palm": ((112, -24),), "tip": ((0, 0),)})


def draw_injection(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw a syringe along +x, tip at the origin, in a hand whose thumb presses the plunger.

    Fields: who, look, needle, barrel, filled (0..1), press (how far the plunger goes), arm, sleeve.
    At rest the plunger is pressed; while the scene moves it goes in with the medicine.
    """
    look = read_look(fields)
    n, b = fields.number("needle", 200), fields.number("barrel", 128)
    filled, press = fields.number("filled", 0.7), fields.number("press", 0)
    arm, sleeve = fields.number("arm", 220), fields.number("sleeve", 70)
    color, shade = _colors(look)
    v = b * filled
    rows = ((0.0, 1.0), (0.3, 1.0), (0.62, 0.0), (0.92, 0.0), (1.0, 1.0))
    places = [(press * s[0], 0.0) for s in sampled([Key(t, (w,)) for t, w in rows], 0.7)]
    if not press:
        places = [(0.0, 0.0)] * (STEPS + 1)
    end = n + v + 96
    rod = rect(n + 20 + v, -5, 68, 10, Color.STEEL2, radius=4)
    rod += rect(end - 8, -24, 12, 48, Color.STEEL2, radius=5)
    stop = rect(n + 22 + v, -17, 11, 34, Color.NAVY, radius=4)
    thumb = path(f"M{num(n + b - 4)} 84C{num(end)} 96 {num(end + 34)} 52 {num(end + 14)} 6",
                 stroke=color, width=27)  # fmt: skip
    nail = "" if look.gloves else moved(end + 13, 4, rect(-5, -6, 10, 11, lighter(color, 0.35),
                                                          radius=4))  # fmt: skip
    flange = n + 18 + b
    needle = line([(0, 0), (n, 0)], Color.INK, 9) + line([(0, 0), (n, 0)], Color.STEEL, 5)
    needle += path(f"M{num(n - 4)}-5L{num(n + 22)}-14L{num(n + 22)} 14L{num(n - 4)} 5Z",
                   Color.MEDICINE)  # fmt: skip
    barrel = rect(n + 20, -22, b, 44, Color.WHITE, radius=8, stroke=Color.STEEL2, width=4)
    fluid = rect(n + 26, -15, max(v - 4, 4), 30, Color.MEDICINE, radius=4)
    wing = rect(flange, -38, 11, 76, Color.STEEL2, radius=5)
    back = moved(flange + 26, 126, _forearm(look, arm, sleeve), turn=150)
    palm = path(f"M{num(flange - 66)} 58C{num(flange - 30)} 40 {num(flange + 20)} 44 "
                f"{num(flange + 48)} 74C{num(flange + 58)} 100 {num(flange + 52)} 134 "
                f"{num(flange + 20)} 146C{num(flange - 24)} 146 {num(flange - 62)} 104 "
                f"{num(flange - 66)} 58Z", color)  # fmt: skip
    fingers = "".join(
        path(f"M{num(flange + dx + 8)} 78C{num(flange + dx - 20)} 60 {num(flange + dx - 24)} 10 "
             f"{num(flange + dx)} -26", stroke=tone, width=24)
        for dx, tone in ((-54, shade), (-22, color))
    )  # fmt: skip
    moving = sliding(places, stage.seconds, rod + stop)
    pressing = sliding(places, stage.seconds, thumb + nail)
    shapes = back + needle + moving + barrel + fluid
    if press:
        shapes = back + needle + moving + barrel + _emptying(n, v, press, stage.seconds)
        shapes += sliding(places, stage.seconds, stop)
    else:
        shapes += stop
    shapes += wing + pressing + palm + fingers
    return Drawing(shapes, {"tip": ((0, 0),), "hub": ((n, 0),)})


def _emptying(needle: float, left: float, press: float, seconds: float) -> str:
    """Draw the medicine in the barrel: what is left, and what the plunger pushes out."""
    rows = ((0.0, 0.0), (0.3, 0.0), (0.62, 1.0), (0.92, 1.0), (1.0, 0.0))
    shares = [v[0] for v in sampled([Key(t, (w,)) for t, w in rows], 0.7)]
    places = [(press * (1 - share), 0.0) for share in shares]
    stays = rect(needle + 26, -15, max(left, 4), 30, Color.MEDICINE, radius=4)
    goes = rect(needle + 26, -15, max(left, 4), 30, Color.MEDICINE, radius=4)
    return stays + sliding(places, seconds, goes)


def draw_swab(fields: Fields) -> str:
    """A cotton pad, its middle at the origin. Fields: radius."""
    r = fields.number("radius", 34)
    return circle(0, 0, r, Color.WHITE) + circle(0, 0, r * 0.66, stroke=Color.STEEL, width=3)
