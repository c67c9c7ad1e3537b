"""The lumbar column cut down the middle (anterior to the left): canal, sac, ligament."""

from kiosk.artwork.fields import Fields
from kiosk.artwork.palette import Color
from kiosk.artwork.spine import Frame, body, bone, column, disc, halfway
from kiosk.artwork.stage import Drawing, Placement, Stage
from kiosk.artwork.svg import path, spline

_SPINOUS = (
    "M112-30C106-20 108 10 116 20C132 34 160 44 186 56C206 62 230 66 238 52"
    "C244 36 238 22 216 16C190 8 150-10 132-26C126-34 116-36 112-30Z"
)
_LIGAMENT = "M110-30C115-14 115 14 110 30L123 34C131 14 131-14 123-34Z"

EPIDURAL = 104.5
"""Where the epidural space is, behind the sac and before the ligament, from a body's centre."""


def draw_sagittal(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw the column cut in the middle.

    Fields: count, lordosis, start, pitch; medicine (a disc level) lays medicine along the
    epidural space there. Targets: body.N, disc.N, epidural.N, sac.N, ligament.N, spinous.N.
    """
    count, lordosis = int(fields.number("count", 3)), fields.number("lordosis", 5)
    pitch, start = fields.number("pitch", 116), fields.number("start", 6)
    rows = column(count + 3, lordosis, start + lordosis, pitch)
    shift = rows[1]
    rows = [Frame(f.x - shift.x, f.y - shift.y, f.turn) for f in rows]
    discs = halfway(rows)

    def band(near: float, far: float) -> str:
        there = spline([f.at(near, 0) for f in rows], closed=False)
        back = spline([f.at(far, 0) for f in reversed(rows)], closed=False)
        return f"{there}L{back[1:]}Z"

    def along(x: float) -> str:
        return spline([f.at(x, 0) for f in rows], closed=False)

    parts = [path(band(54, 128), Color.EPIDURAL_FAT)]
    parts.append(path(band(64, 97), Color.SAC, stroke=Color.NERVE_LINE, width=3))
    parts += [path(along(x), stroke=Color.NERVE, width=3.6) for x in (72, 80.5, 89)]
    parts += [
        f.place(path(_LIGAMENT, Color.LIGAMENT, stroke=Color.LIGAMENT_LINE, width=2.5))
        for f in discs
    ]
    parts += [f.place(bone(_SPINOUS)) for f in rows]
    parts += [f.place(disc()) for f in discs]
    parts += [f.place(body()) for f in rows]
    targets = {}
    for i, frame in enumerate(rows[1:]):
        targets[f"body.{i}"] = (frame.at(0, 0),)
        targets[f"spinous.{i}"] = (frame.at(230, 42),)
    for i, frame in enumerate(discs[1:]):
        targets[f"disc.{i}"] = (frame.at(0, 0),)
        targets[f"epidural.{i}"] = (frame.at(EPIDURAL, 2),)
        targets[f"sac.{i}"] = (frame.at(80, 0),)
        targets[f"ligament.{i}"] = (frame.at(119, 0),)
    return Drawing("".join(parts), targets)
