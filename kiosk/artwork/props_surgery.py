"""Things of an operation: scans, masks, a calm screen, an opening with muscle held aside.

Nothing here bleeds or shows a wound; the opening is a plan of the layers. Bones belong to the
spine modules, things of a visit with needles to ``props_procedure``.
"""

import math

from kiosk.artwork.fields import Fields
from kiosk.artwork.motion import Key, growing, sampled, sliding
from kiosk.artwork.palette import Color, darker, lighter, mix
from kiosk.artwork.stage import Drawing, Placement, Stage
from kiosk.artwork.svg import Point, circle, ellipse, group, line, moved, num, path, rect, spline

CLOTH = mix(Color.SKY2, Color.DENIM, 0.22)
_FILM = darker(Color.NAVY, 0.4)
_SHELL = mix(Color.WHITE, Color.STEEL, 0.45)


def draw_scan(fields: Fields) -> str:
    """A scan of the low back from the side on a lit screen, centre at the origin.

    Fields: size, narrow (the canal is tight at one level, which is ringed).
    """
    w, h = fields.pair("size", (320, 400))
    bone, soft = mix(Color.STEEL, _FILM, 0.32), mix(Color.STEEL2, _FILM, 0.62)
    pale = mix(Color.WHITE, _FILM, 0.16)
    step = h * 0.186

    def spine(i: float) -> Point:
        return -w * 0.16 - w * 0.055 * math.sin(math.pi * (i + 0.4) / 5), (i - 2) * step

    def band(dx: float) -> list[Point]:
        return [(spine(i)[0] + dx, spine(i)[1]) for i in (-0.5, 0.5, 1.5, 2.5, 3.5, 4.5)]

    skin = [(w * 0.36, -h * 0.46), (w * 0.31, -h * 0.1), (w * 0.33, h * 0.16), (w * 0.42, h * 0.46)]
    back = spline(skin, closed=False)
    parts = [
        rect(-w / 2 - 16, -h / 2 - 16, w + 32, h + 32, Color.STEEL2, radius=22),
        rect(-w / 2, -h / 2, w, h, _FILM, radius=10),
        path(f"{back}L{num(-w * 0.4)} {num(h * 0.46)}L{num(-w * 0.4)} {num(-h * 0.46)}Z", soft),
        path(back, stroke=mix(Color.WHITE, _FILM, 0.4), width=w * 0.03),
        path(spline(band(w * 0.225), closed=False), stroke=pale, width=w * 0.085),
        path(spline(band(w * 0.225), closed=False), stroke=mix(Color.STEEL2, _FILM, 0.2),
             width=w * 0.03),
    ]  # fmt: skip
    for i in range(5):
        x, y = spine(i)
        turn = 9.0 - 5 * i
        body = rect(-w * 0.15, -step * 0.36, w * 0.3, step * 0.72, bone, radius=w * 0.03)
        tail = rect(w * 0.3, -step * 0.06, w * 0.2, step * 0.42, bone, radius=w * 0.05)
        parts.append(moved(x, y, body, moved(0, 0, tail, turn=8), turn=turn))
        if i < 4:
            px, py = spine(i + 0.5)
            shade = mix(Color.STEEL, _FILM, 0.55)
            parts.append(moved(px, py, rect(-w * 0.15, -step * 0.1, w * 0.3, step * 0.2, shade,
                                            radius=step * 0.1), turn=turn - 2.5))  # fmt: skip
    if fields.flag("narrow"):
        x, y = spine(2.5)
        parts.append(ellipse(x + w * 0.175, y, w * 0.04, step * 0.2, soft))
        parts.append(ellipse(x + w * 0.275, y, w * 0.04, step * 0.24, soft))
        parts.append(circle(x + w * 0.225, y, step * 0.52, stroke=Color.MUSTARD, width=7))
    return "".join(parts)


def draw_scanner(fields: Fields) -> str:
    """A scanner with a round tunnel, its mouth's middle at the origin, the machine to the right.

    Fields: part (back is behind the person on its table, front hides what is in the tunnel).
    """
    shade = darker(_SHELL, 0.1)
    if fields.choice("part", ("back", "front"), "back") == "back":
        return (
            ellipse(0, 0, 104, 196, shade)
            + ellipse(0, 0, 72, 146, _FILM)
            + ellipse(10, 0, 58, 132, darker(_FILM, 0.3))
        )
    front = "M0-196H236Q280-196 280-152V152Q280 196 236 196H0V146A72 146 0 0 0 0-146Z"
    lip = "M0-146A72 146 0 0 1 0 146"
    return (
        path(front, _SHELL)
        + path(lip, stroke=shade, width=10)
        + path("M120-196H236Q280-196 280-152V152Q280 196 236 196H120Q176 0 120-196Z", shade)
        + rect(206, -40, 40, 62, Color.TEAL, radius=10)
        + circle(226, -22, 7, Color.MINT)
        + circle(226, 4, 7, Color.MINT)
        + rect(30, 190, 220, 26, darker(_SHELL, 0.22), radius=8)
    )


def draw_scanner_table(fields: Fields) -> str:
    """The sliding table of a scanner, its top at the origin's height, from x = 0. Fields: width."""
    w = fields.number("width", 420)
    return rect(0, 0, w, 24, Color.TEAL, radius=12) + rect(
        0, 0, w, 9, lighter(Color.TEAL, 0.25), radius=4.5
    )


def draw_air_mask(fields: Fields) -> str:
    """A soft breathing mask, the middle of a head at the origin. Fields: view (side or front).

    ``side`` fits a head that faces +x, ``front`` a face; the tube goes on from the mask.
    """
    shell = lighter(Color.SKY2, 0.35)
    if fields.choice("view", ("side", "front"), "side") == "side":
        tube = "M46 16C66 16 76 30 76 60V170"
        return (
            path(tube, stroke=Color.STEEL2, width=13)
            + path(tube, stroke=lighter(Color.STEEL, 0.35), width=8)
            + path("M15-2C26-6 40 2 46 12V20C40 32 30 36 17 35C11 24 11 8 15-2Z", shell)
            + path("M15-2C11 8 11 24 17 35", stroke=Color.TEAL, width=5)
            + path("M13 12L-12 2M14 24L-10 22", stroke=Color.TEAL, width=3)
            + rect(42, 8, 12, 16, Color.TEAL, radius=4)
        )
    return (
        path("M-27 10C-24-12 24-12 27 10C28 34 14 46 0 46C-14 46-28 34-27 10Z", Color.TEAL)
        + path("M-21 11C-19-5 19-5 21 11C22 30 12 40 0 40C-12 40-22 30-21 11Z", shell)
        + circle(0, 18, 12, Color.TEAL)
        + circle(0, 18, 7, lighter(Color.STEEL, 0.35))
    )


def draw_pulse_screen(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw a screen with two calm waves, centre at the origin.

    Fields: size, pole (how far down its pole goes), moving (a light runs along the upper wave).
    """
    w, h = fields.pair("size", (170, 120))
    pole = fields.number("pole", 0)
    parts = []
    if pole:
        parts.append(line([(0, 0), (0, pole - 8)], Color.STEEL2, 12))
        parts.append(path(f"M-52 {num(pole)}Q0 {num(pole - 26)} 52 {num(pole)}Z", Color.STEEL2))
    parts.append(rect(-w / 2 - 10, -h / 2 - 10, w + 20, h + 20, _SHELL, radius=18))
    parts.append(rect(-w / 2, -h / 2, w, h, _FILM, radius=10))
    unit = (w - 24) / 4
    beat = "".join(
        f"h{num(unit * 0.34)}l{num(unit * 0.1)}-{num(h * 0.06)}l{num(unit * 0.1)} {num(h * 0.06)}"
        f"l{num(unit * 0.1)}-{num(h * 0.2)}l{num(unit * 0.12)} {num(h * 0.26)}"
        f"l{num(unit * 0.08)}-{num(h * 0.06)}h{num(unit * 0.16)}"
        for _ in range(4)
    )
    parts.append(path(f"M{num(-w / 2 + 12)} {num(-h * 0.1)}{beat}", stroke=Color.MINT, width=4.5))
    breath = f"M{num(-w / 2 + 12)} {num(h * 0.3)}" + "".join(
        f"q{num(unit * 0.5)}-{num(h * 0.22)} {num(unit)} 0" for _ in range(4)
    )
    parts.append(path(breath, stroke=Color.MUSTARD, width=4.5))
    if fields.flag("moving"):
        rows = ((0.0, w - 24), (0.02, 0.0), (0.98, w - 24), (1.0, w - 24))
        places = [(v[0], 0.0) for v in sampled([Key(t, (d,)) for t, d in rows], 0)]
        dot = circle(-w / 2 + 12, h * 0.3 - h * 0.05, 6, Color.WHITE)
        parts.append(sliding(places, stage.seconds, dot))
    return Drawing("".join(parts), {"screen": ((0, 0),)})


def draw_drip(fields: Fields) -> str:
    """A stand with a bag of clear fluid, its foot at the origin. Fields: height."""
    h = fields.number("height", 420)
    return (
        line([(0, -6), (0, -h)], Color.STEEL2, 8)
        + path(f"M-30 {num(-h + 2)}H30", stroke=Color.STEEL2, width=7)
        + path("M-44 0Q0-22 44 0Z", Color.STEEL2)
        + rect(10, -h + 8, 46, 78, lighter(Color.SKY2, 0.45), radius=12)
        + rect(10, -h + 40, 46, 46, Color.SKY2, radius=12)
        + path(f"M33 {num(-h + 86)}V{num(-h + 190)}", stroke=lighter(Color.STEEL2, 0.2), width=4)
    )


def draw_blanket(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw a blanket over someone who lies on the back, head to the left, hip at the origin.

    Fields: color, moving (the chest rises and falls with calm breath).
    """
    color = fields.color("color", Color.MINT)
    chest = path("M-66 34C-70-18-58-44-20-46C22-48 50-40 66-26L70 34Z", color)
    band = path("M-66 34C-70-18-58-44-20-46L-2-46C-40-42-46-16-44 34Z", lighter(color, 0.5))
    legs = (
        "M-70-4C-30-40 30-42 80-32C130-24 170-20 196-24C206-52 234-58 244-36"
        "C250-14 252 10 254 34H-60Z"
    )
    folds = path("M-8-20C50-22 110-8 190-4M40 14C90 8 140 14 200 16", stroke=darker(color, 0.1),
                 width=3.4)  # fmt: skip
    breast = chest + band
    if fields.flag("moving"):
        keys = [Key(t, (v,)) for t, v in ((0.0, 1.06), (0.45, 1.0), (0.55, 1.0), (1.0, 1.06))]
        sizes = [v[0] for v in sampled(keys, 0)]
        breast = growing(sizes, stage.seconds, moved(0, -34, breast))
        breast = moved(0, 34, breast)
    svg = path(legs, color) + moved(-72, 0, breast) + folds
    return Drawing(svg, {"chest": ((-72.0, -30.0),)})


def _lens(half: Point) -> str:
    w, h = half[0] / 0.75, half[1]
    return (
        f"M0 {num(-h)}C{num(-w)} {num(-h * 0.42)} {num(-w)} {num(h * 0.42)} 0 {num(h)}"
        f"C{num(w)} {num(h * 0.42)} {num(w)} {num(-h * 0.42)} 0 {num(-h)}Z"
    )


def draw_opening(fields: Fields) -> str:
    """Cloth and skin around an opening through which lower layers show, its middle at the origin.

    Fields: half (half its width and height), window (size of the skin that the cloth leaves
    free), color (of the skin).
    """
    hw, hh = fields.pair("half", (170, 300))
    w, h = fields.pair("window", (640, 660))
    skin = fields.color("color", Color.SKIN_BROWN)
    hole = _lens((hw, hh))
    far = "M-1100-900H1100V900H-1100Z"
    x, y, r = w / 2, h / 2, 44
    window = (
        f"M{num(-x + r)} {num(-y)}Q{num(-x)} {num(-y)} {num(-x)} {num(-y + r)}V{num(y - r)}"
        f"Q{num(-x)} {num(y)} {num(-x + r)} {num(y)}H{num(x - r)}Q{num(x)} {num(y)} {num(x)} "
        f"{num(y - r)}V{num(-y + r)}Q{num(x)} {num(-y)} {num(x - r)} {num(-y)}Z"
    )
    skin_face = path(f"M{num(-x - 20)} {num(-y - 20)}H{num(x + 20)}V{num(y + 20)}H{num(-x - 20)}Z"
                     f"{hole}", skin)  # fmt: skip
    return (
        skin_face
        + path(hole, stroke=Color.FAT, width=30)
        + path(_lens((hw + 19, hh + 22)), stroke=darker(skin, 0.1), width=9)
        + path(f"{far}{window}", CLOTH)
        + path(window, stroke=lighter(CLOTH, 0.5), width=12)
    )


def draw_muscle_side(fields: Fields) -> str:
    """The long muscle on the right of the spine, its inner edge along x = 0. Fields: size."""
    w, h = fields.pair("size", (200, 640))
    edge = f"M0 {num(-h / 2)}C24 {num(-h * 0.2)} 24 {num(h * 0.2)} 0 {num(h / 2)}"
    fibres = "".join(
        path(f"M{num(w * s)} {num(-h / 2)}C{num(w * s + 20)} {num(-h * 0.2)} {num(w * s + 20)} "
             f"{num(h * 0.2)} {num(w * s)} {num(h / 2)}", stroke=Color.MUSCLE2, width=5)
        for s in (0.16, 0.36, 0.56, 0.76)
    )  # fmt: skip
    return (
        path(f"{edge}L{num(w)} {num(h / 2)}L{num(w)} {num(-h / 2)}Z", Color.MUSCLE)
        + fibres
        + path(edge, stroke=lighter(Color.MUSCLE, 0.3), width=7)
    )


def draw_holder(fields: Fields) -> str:
    """A steel holder that keeps muscle aside: its blade at the origin, its arm along +x.

    Fields: length, blade (height of the blade).
    """
    n, b = fields.number("length", 330), fields.number("blade", 150)
    edge, fill = Color.STEEL2, lighter(Color.STEEL, 0.3)
    arm = rect(10, -13, n, 26, fill, radius=10, stroke=edge, width=4)
    blade = rect(-6, -b / 2, 32, b, fill, radius=14, stroke=edge, width=4)
    grip = "".join(line([(x, -5), (x, 5)], edge, 4) for x in (n - 70, n - 54, n - 38, n - 22))
    return arm + blade + line([(10, -b * 0.34), (10, b * 0.34)], edge, 3) + grip


def draw_trimmer(fields: Fields) -> str:
    """A slim tool that trims bone in small bites, along +x, jaw at the origin. Fields: length."""
    n = fields.number("length", 380)
    edge, fill = Color.STEEL2, lighter(Color.STEEL, 0.25)
    return group(
        path(f"M-4-20Q-10-6-4 8L18 12H{num(n)}V-4H28L22-12L8-10Z", fill, stroke=edge, width=4),
        path(f"M24-4H{num(n)}V-17H34Z", Color.STEEL, stroke=edge, width=4),
        rect(n - 8, -26, 40, 44, Color.TEAL2, radius=10),
        line([(n + 12, -12), (n + 12, 4)], Color.MINT, 4),
    )


def draw_stitches(fields: Fields) -> str:
    """A closed cut with stitches along y, its middle at the origin. Fields: length, count."""
    n, count = fields.number("length", 120), int(fields.number("count", 6))
    seam = line([(0, -n / 2), (0, n / 2)], Color.BONE_LINE, 5)
    gap = n / count
    threads = "".join(
        line([(-15, -n / 2 + gap * (i + 0.5)), (15, -n / 2 + gap * (i + 0.5))], Color.NAVY, 5)
        for i in range(count)
    )
    return seam + threads


def draw_plaster(fields: Fields) -> str:
    """A small plaster, centre at the origin. Fields: none."""
    color = mix(Color.SKIN_TAN, Color.WHITE, 0.45)
    holes = "".join(circle(x, y, 2.4, Color.WOOD) for x in (-26, 26) for y in (-5, 5))
    pad = rect(-14, -11, 28, 22, Color.WHITE, radius=4)
    return rect(-40, -14, 80, 28, color, radius=14, stroke=Color.WOOD, width=3) + pad + holes


def draw_bare_back(fields: Fields) -> str:
    """The skin of a low back from behind, for a round window of ``radius``, centre at the origin.

    Fields: radius, color.
    """
    r = fields.number("radius", 110)
    skin = fields.color("color", Color.SKIN_BROWN)
    waist = f"M{num(-r * 0.6)} {num(-r * 0.8)}Q{num(-r * 0.36)} {num(-r * 0.1)} {num(-r * 0.66)} "
    waist += f"{num(r * 0.75)}"
    crease = darker(skin, 0.16)
    return (
        circle(0, 0, r, skin)
        + path(waist, stroke=crease, width=4)
        + group(path(waist, stroke=crease, width=4), transform="scale(-1 1)")
        + path(f"M0 {num(r * 0.66)}V{num(r * 0.96)}", stroke=crease, width=4)
        + circle(-r * 0.17, r * 0.5, 3.5, crease)
        + circle(r * 0.17, r * 0.5, 3.5, crease)
    )
