"""What lies around the spine: body cavity, muscle, fat and skin, and medicine in a space."""

from kiosk.artwork.fields import Fields
from kiosk.artwork.motion import Key, growing, sampled
from kiosk.artwork.palette import Color, lighter
from kiosk.artwork.stage import Drawing, Placement, Stage
from kiosk.artwork.svg import Point, ellipse, moved, num, pair, path, spline

_BACK = ((668, -60), (656, 60), (650, 180), (654, 300), (668, 420), (694, 560), (740, 740))
_SKIN, _FAT = 34, 36


def draw_back_tissue(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw the layers of a low back from the side, for a frame 960 x 720.

    Fields: skin (how far the skin is moved along x), muscle (where muscle begins).
    Targets: skin, fat, muscle, as label points at the height of ``label`` (a row 1..5).
    """
    shift, muscle = fields.number("skin", 0), fields.number("muscle", 380)
    row = int(fields.number("label", 4))
    if not 0 <= row < len(_BACK):
        raise fields.fail("label", "there is no such row", f"Use 0 to {len(_BACK) - 1}")

    def to_left_of(inset: float, color: str) -> str:
        points: list[Point] = [(x + shift - inset, y) for x, y in _BACK]
        return path(f"M-10-60L{spline(points, closed=False)[1:]}L-10 740Z", color)

    bands = [
        to_left_of(0, Color.SKIN_CUT),
        to_left_of(_SKIN, Color.FAT),
        to_left_of(_SKIN + _FAT, Color.MUSCLE),
    ]
    start = [(muscle - 6, -60), (muscle + 4, 180), (muscle + 14, 420), (muscle + 44, 740)]
    edge = _BACK
    inset = _SKIN + _FAT
    for share in (0.3, 0.55, 0.8):
        fibre = []
        for (sx, sy), index in zip(start, (0, 2, 4, 6), strict=True):
            end = edge[index][0] + shift - inset
            fibre.append((sx + (end - sx) * share, sy))
        bands.append(path(spline(fibre, closed=False), stroke=Color.MUSCLE2, width=4))
    front = spline(start, closed=False)[1:]
    bands.append(path(f"M-10-60L{front}L-10 740Z", Color.INNER))
    x, y = _BACK[row]
    targets = {
        "skin": ((x + shift - _SKIN / 2, float(y)),),
        "fat": ((x + shift - _SKIN - _FAT / 2, float(y)),),
        "muscle": ((x + shift - _SKIN - _FAT - 50, float(y)),),
    }
    return Drawing("".join(bands), targets)


def draw_back_layers(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw skin and muscle on both sides of a spine seen from behind, 960 x 720."""
    outer = path("M70-10C110 240 110 480 60 730L880 730C830 480 830 240 870-10Z", Color.SKIN_CUT)
    inner = path("M150-10C176 240 176 480 140 730L800 730C764 480 764 240 790-10Z", Color.MUSCLE)
    fibres = []
    for x in (230, 285, 655, 710):
        bow = 12 if x < 470 else -12
        data = f"M{num(x)}-10C{pair(x + bow, 240)} {pair(x + bow, 480)} {pair(x, 730)}"
        fibres.append(path(data, stroke=Color.MUSCLE2, width=4))
    return Drawing(outer + inner + "".join(fibres))


def draw_medicine(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw medicine that fills a slit-like space along y and spreads while the scene moves.

    Fields: length, thick, bend. It grows from a drop at ``at``; at rest it has spread.
    """
    length, thick = fields.number("length", 60), fields.number("thick", 15)
    bend = fields.number("bend", 0)
    half = length / 2
    body = path(f"M0 {num(-half)}Q{num(bend)} 0 0 {num(half)}", stroke=Color.MEDICINE, width=thick)
    gleam = path(
        f"M0 {num(-half * 0.55)}Q{num(bend)} 0 0 {num(half * 0.3)}",
        stroke=lighter(Color.MEDICINE, 0.45),
        width=thick * 0.25,
    )
    if not fields.flag("moving"):
        return Drawing(body + gleam)
    rows = ((0.0, 0.0), (0.34, 0.0), (0.62, 1.0), (0.92, 1.0), (1.0, 0.0))
    sizes = [v[0] for v in sampled([Key(t, (v,)) for t, v in rows], 0.7)]
    return Drawing(growing(sizes, stage.seconds, body + gleam))


def draw_glow(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw a soft spot that swells a little, such as warmth or pressure."""
    rx, ry = fields.number("rx", 40), fields.number("ry", 40)
    color = fields.color("color", Color.MINT)
    inner = ellipse(0, 0, rx, ry, color)
    if not fields.flag("moving"):
        return Drawing(inner)
    keys = [Key(t, (v,)) for t, v in ((0.0, 1.0), (0.5, 1.08), (1.0, 1.0))]
    sizes = [v[0] for v in sampled(keys, 0)]
    return Drawing(growing(sizes, stage.seconds, moved(0, 0, inner)))
