"""Things of a visit with needles: drape, X-ray arm and screen, tray, bandage, skin cut open.

Also what the picture needs to look down on a table. Other clinic props are in ``props_clinic``.
"""

from kiosk.artwork.fields import Fields
from kiosk.artwork.motion import Key, sampled, sliding
from kiosk.artwork.palette import Color, darker, lighter, mix
from kiosk.artwork.stage import Drawing, Placement, Stage
from kiosk.artwork.svg import (
    circle,
    ellipse,
    group,
    line,
    mirrored,
    moved,
    num,
    path,
    rect,
)

_CLOTH = mix(Color.SKY2, Color.DENIM, 0.22)
_SCREEN = darker(Color.NAVY, 0.35)


def draw_table_top(fields: Fields) -> str:
    """A padded table looked at from above, head end left, centre at the origin.

    Fields: size, color, hole (how far left of the centre the face hole is; 0 is none).
    """
    w, h = fields.pair("size", (820, 300))
    color = fields.color("color", Color.TEAL)
    hole = fields.number("hole", 0)
    seam = rect(-w / 2 + 18, -h / 2 + 18, w - 36, h - 36, radius=34, stroke=darker(color, 0.18),
                width=4)  # fmt: skip
    top = rect(-w / 2, -h / 2, w, h, lighter(color, 0.16), radius=48)
    parts = [rect(-w / 2 + 6, -h / 2 + 12, w, h, Color.FLOOR2, radius=48), top, seam]
    if hole:
        parts.append(ellipse(-hole, 0, 66, 82, darker(color, 0.12)))
        parts.append(ellipse(-hole, 0, 34, 46, darker(color, 0.45)))
    return "".join(parts)


def draw_towel_top(fields: Fields) -> str:
    """A towel over hips and legs looked at from above, its edge at the origin, going right.

    Fields: size, color.
    """
    w, h = fields.pair("size", (360, 320))
    color = fields.color("color", Color.MINT)
    edge = f"M0 {num(-h / 2)}Q-26 0 0 {num(h / 2)}"
    cover = f"{edge}L{num(w)} {num(h / 2)}L{num(w)} {num(-h / 2)}Z"
    hem = f"M20 {num(-h / 2)}Q-6 0 20 {num(h / 2)}"
    folds = f"M{num(w * 0.3)} {num(-h * 0.22)}Q{num(w * 0.6)} {num(-h * 0.1)} {num(w)} 0"
    return (
        path(cover, color)
        + path(hem, stroke=lighter(color, 0.55), width=16)
        + path(folds, stroke=darker(color, 0.1), width=5)
        + path(f"M{num(w * 0.35)} {num(h * 0.3)}Q{num(w * 0.7)} {num(h * 0.2)} {num(w)} "
               f"{num(h * 0.26)}", stroke=darker(color, 0.1), width=5)
    )  # fmt: skip


def draw_drape(fields: Fields) -> str:
    """A sterile cloth with a window, looked at from above; the window's middle is the origin.

    Fields: window (size), left, right, top, bottom (how far the cloth reaches).
    """
    w, h = fields.pair("window", (190, 170))
    left, right = fields.number("left", 190), fields.number("right", 420)
    top, bottom = fields.number("top", 300), fields.number("bottom", 300)
    x, y = w / 2, h / 2
    fold = darker(_CLOTH, 0.1)
    return (
        rect(-left, -top, left - x, top + bottom, _CLOTH, radius=14)
        + rect(x, -top, right - x, top + bottom, _CLOTH, radius=14)
        + rect(-left, -top, left + right, top - y, _CLOTH, radius=14)
        + rect(-left, y, left + right, bottom - y, _CLOTH, radius=14)
        + rect(-x, -y, w, h, radius=16, stroke=lighter(_CLOTH, 0.5), width=11)
        + path(f"M{num(-left + 34)} {num(-top + 20)}Q{num(-x - 30)} {num(-y - 60)} {num(-x - 36)} "
               f"{num(bottom - 30)}", stroke=fold, width=4)
        + path(f"M{num(x + 60)} {num(-top + 24)}Q{num(x + 90)} 0 {num(x + 50)} {num(bottom - 24)}",
               stroke=fold, width=4)
    )  # fmt: skip


def draw_sponge(fields: Fields) -> str:
    """A sponge on a stick along +x that cleans skin, its middle at the origin. Fields: color."""
    color = fields.color("color", Color.MUSTARD)
    return (
        line([(20, 0), (150, 0)], Color.STEEL2, 9)
        + line([(20, 0), (150, 0)], Color.STEEL, 4)
        + rect(-30, -22, 56, 44, color, radius=16)
        + path("M-14-12V12M2-14V14", stroke=darker(color, 0.16), width=4)
    )


def draw_swab(fields: Fields) -> str:
    """A cotton pad, its middle at the origin. Fields: radius."""
    r = fields.number("radius", 34)
    return circle(0, 0, r, Color.WHITE) + circle(0, 0, r * 0.66, stroke=Color.STEEL, width=3)


def draw_tray(fields: Fields) -> str:
    """A steel tray looked at from above, centre at the origin. Fields: size."""
    w, h = fields.pair("size", (190, 110))
    return rect(-w / 2, -h / 2, w, h, Color.STEEL2, radius=22) + rect(
        -w / 2 + 8, -h / 2 + 8, w - 16, h - 16, Color.STEEL, radius=15
    )


def draw_sharps_box(fields: Fields) -> str:
    """The yellow box that used needles go into, standing at the origin. Fields: none."""
    return (
        path("M-46-96H46L38 0H-38Z", Color.MUSTARD)
        + rect(-52, -112, 104, 22, Color.CORAL, radius=8)
        + rect(-20, -108, 40, 9, darker(Color.CORAL, 0.4), radius=4.5)
        + path("M-13-58H13L10-24H-10Z", Color.WHITE)
        + line([(-5, -50), (4, -32)], Color.INK, 4)
    )


def draw_c_arm(fields: Fields) -> str:
    """The live X-ray: an arm around a table, from behind it; its beam's middle is the origin.

    Fields: part (back is behind the table, front the round head above), reach (half its height).
    """
    r = fields.number("reach", 210)
    steel, dark = lighter(Color.STEEL, 0.3), Color.STEEL2
    if fields.choice("part", ("back", "front"), "back") == "front":
        top = -r
        return (
            rect(-30, top - 44, 60, 36, dark, radius=10)
            + path(f"M-62 {num(top - 12)}H62L52 {num(top + 40)}H-52Z", Color.WHITE)
            + rect(-58, top + 34, 116, 14, dark, radius=6)
            + rect(-62, top - 14, 124, 12, dark, radius=6)
        )
    arc = f"M0 {num(-r - 20)}C{num(r * 1.05)} {num(-r - 24)} {num(r * 1.05)} {num(r)} 0 {num(r)}"
    return (
        path(arc, stroke=dark, width=48)
        + path(arc, stroke=steel, width=36)
        + rect(-56, r - 40, 112, 64, Color.WHITE, radius=12)
        + rect(-56, r - 40, 112, 16, dark, radius=8)
        + path(f"M{num(r * 0.76)} 10H{num(r * 0.76 + 90)}V{num(r + 40)}", stroke=dark, width=34)
        + rect(r * 0.76 + 8, r + 26, 150, 34, Color.WHITE, radius=12)
        + circle(r * 0.76 + 34, r + 62, 13, Color.INK)
        + circle(r * 0.76 + 132, r + 62, 13, Color.INK)
    )


def draw_xray_screen(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw a screen with a live X-ray of the low back, centre at the origin.

    Fields: size, moving (the needle comes in). Targets: tip, bone. At rest the needle is there.
    """
    w, h = fields.pair("size", (360, 320))
    bone, soft = mix(Color.STEEL, _SCREEN, 0.28), mix(Color.STEEL2, _SCREEN, 0.55)
    parts = [
        rect(-w / 2 - 16, -h / 2 - 16, w + 32, h + 32, Color.STEEL2, radius=22),
        rect(-w / 2, -h / 2, w, h, _SCREEN, radius=10),
        ellipse(0, 0, w * 0.46, h * 0.47, mix(_SCREEN, Color.STEEL2, 0.3)),
    ]
    pitch = h * 0.3
    for i in (-1, 0, 1):
        shapes = path("M-62-34Q0-24 62-34Q54 0 62 34Q0 24-62 34Q-54 0-62-34Z", bone)
        wing = "M58-20C86-30 112-24 122-14C112-2 86-2 60-2Z"
        shapes = mirrored(path(wing, soft)) + shapes
        shapes += mirrored(ellipse(36, -12, 12, 15, lighter(bone, 0.5)))
        shapes += path("M-9-4Q0-10 9-4L11 32Q0 44-11 32Z", lighter(bone, 0.42))
        parts.append(moved(0, i * pitch, shapes, scale=h / 330))
    tip = (0.0, pitch / 2)
    reach = w * 0.5
    needle = moved(
        *tip, line([(0, 0), (reach * 0.56, 0)], Color.WHITE, 7), circle(0, 0, 5, Color.WHITE),
        turn=34,
    )  # fmt: skip
    if fields.flag("moving"):
        away = (reach * 0.33, reach * 0.2)
        rows = ((0.0, 1.0), (0.12, 1.0), (0.5, 0.0), (0.9, 0.0), (1.0, 1.0))
        shares = [v[0] for v in sampled([Key(t, (v,)) for t, v in rows], 0.7)]
        needle = sliding([(away[0] * s, away[1] * s) for s in shares], stage.seconds, needle)
    parts.append(needle)
    parts.append(circle(*tip, h * 0.13, stroke=Color.MUSTARD, width=6))
    return Drawing("".join(parts), {"tip": (tip,), "bone": ((0, -pitch),)})


def draw_skin_block(fields: Fields) -> str:
    """Skin, fat and muscle cut open, the skin's surface at y = 0. Fields: size."""
    w, h = fields.pair("size", (960, 420))

    def layer(top: float, bow: float, color: str) -> str:
        data = f"M{num(-w / 2)} {num(top + bow)}Q0 {num(top - bow)} {num(w / 2)} {num(top + bow)}"
        return path(f"{data}V{num(h)}H{num(-w / 2)}Z", color)

    fibres = "".join(
        path(f"M{num(-w / 2)} {num(y + 16)}Q0 {num(y - 14)} {num(w / 2)} {num(y + 16)}",
             stroke=Color.MUSCLE2, width=5)
        for y in (h * 0.56, h * 0.7, h * 0.84)
    )  # fmt: skip
    return (
        layer(0, 20, fields.color("color", Color.SKIN_FAIR))
        + layer(44, 20, Color.SKIN_CUT)
        + layer(74, 20, Color.FAT)
        + layer(h * 0.4, 18, Color.MUSCLE)
        + fibres
    )


def draw_tiny_needle(fields: Fields) -> str:
    """A hair-thin needle along -y, tip at the origin, its coiled handle on top.

    Fields: length, handle, color.
    """
    n, handle = fields.number("length", 190), fields.number("handle", 92)
    color = fields.color("color", Color.CORAL)
    coil = "".join(
        path(f"M-6 {num(-n - y)}L6 {num(-n - y - 6)}", stroke=lighter(color, 0.35), width=2.6)
        for y in range(10, int(handle) - 8, 13)
    )
    return (
        line([(0, 0), (0, -n)], Color.INK, 5)
        + line([(0, -6), (0, -n)], Color.STEEL, 2)
        + rect(-6.5, -n - handle, 13, handle, color, radius=5)
        + coil
    )


def draw_wrapper(fields: Fields) -> str:
    """An opened paper wrapper of one needle, centre at the origin. Fields: none."""
    return group(
        rect(-30, -70, 60, 140, Color.WHITE, radius=8, stroke=Color.STEEL2, width=3),
        rect(-20, -22, 40, 80, Color.SKY, radius=6),
        line([(0, -12), (0, 48)], Color.STEEL2, 4),
        path("M-30-44Q-4-62 30-40L44-74Q10-92-26-76Z", lighter(Color.SKY2, 0.2)),
    )


def draw_sound(fields: Fields) -> str:
    """Two small arcs: a soft sound. Fields: color."""
    color = fields.color("color", Color.TEAL2)
    return path("M0-18Q14 0 0 18", stroke=color, width=7) + path(
        "M18-34Q44 0 18 34", stroke=color, width=7
    )
