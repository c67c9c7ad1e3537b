"""The lumbar column from behind, with the medial branch nerves that serve the facet joints.

The upper joint process of the lower vertebra lies to the side of the lower process of the upper
one; the medial branch crosses the groove between that process and the transverse process.
"""

from kiosk.artwork.fields import Fields
from kiosk.artwork.motion import Key, growing, sampled, sliding
from kiosk.artwork.palette import Color, darker, lighter
from kiosk.artwork.spine import EDGE, bone
from kiosk.artwork.stage import Drawing, Placement, Stage, Track
from kiosk.artwork.svg import line, mirrored, moved, path, rect

_TRANSVERSE = "M48-32C80-46 106-52 126-44C137-38 136-24 126-20C104-18 84-8 62 4Z"
_UPPER = "M38-20C36-50 44-76 56-82C69-82 73-62 71-46C69-32 64-16 52-6Z"
_LAMINA = (
    "M-1-34C18-38 38-36 50-26C62-14 60 0 52 12C47 26 53 46 51 62C48 78 34 84 27 74"
    "C21 60 22 44 13 34L-1 30Z"
)
_SPINOUS = "M-10-24C-14 6-21 30-15 50C-9 63 9 63 15 50C21 30 14 6 10-24Q0-33-10-24Z"
_BRANCH = "M112-100C104-80 84-62 77-42C72-28 72-12 64 2C60 10 54 16 50 22"
_GROOVE = (74.0, -30.0)
_KEPT = (
    "M37-33C42-31 46-29 50-26C62-14 60 0 52 12C47 26 53 46 51 62C48 78 36 82 31 73"
    "C27 60 32 44 33 30C32 10 31-12 37-33Z"
)
_ARCH = (
    "M-36-33C-18-38 18-38 36-33C31-12 32 10 33 30Q24 34 17 36L15 50C9 63-9 63-15 50L-17 36"
    "Q-24 34-33 30C-32 10-31-12-36-33Z"
)
_REST = 0.66


def draw_posterior(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw the column from behind.

    Fields: count, pitch, opened (the vertebra whose lamina is trimmed away between its joints, so
    that the nerve sac shows), moving (the trimmed bone goes away; at rest it is gone).
    Targets: groove.N.left, groove.N.right, joint.N.left, joint.N.right, branch.N.right, spinous.N,
    cut.N.right, as the viewer sees left and right.
    """
    opened = int(fields.number("opened", -9))
    moving = fields.flag("moving")
    count, pitch = int(fields.number("count", 3)), fields.number("pitch", 128)
    rows = [i * pitch for i in range(-1, count + 1)]

    def each(shape: str) -> str:
        return "".join(moved(0, y, shape) for y in rows)

    nerve = path(_BRANCH, stroke=Color.NERVE_LINE, width=11)
    nerve += path(_BRANCH, stroke=Color.NERVE, width=6.5)
    block = path("M-66-46L66-46Q58 0 66 46L-66 46Q-58 0-66-46Z", darker(Color.BONE2, 0.12))
    between = rect(-68, -pitch / 2 - 22, 136, 44, Color.DISC, radius=10)
    spinous = bone(_SPINOUS, lighter(Color.BONE, 0.4))
    parts = [
        each(block + between),
        each(mirrored(bone(_TRANSVERSE, Color.BONE2))),
        each(mirrored(bone(_UPPER))),
        each(mirrored(nerve)),
        *(moved(0, y, _sac()) for i, y in enumerate(rows, -1) if i == opened),
        "".join(
            moved(
                0,
                y,
                _trimmed(stage.seconds if moving else 0)
                if i == opened
                else mirrored(bone(_LAMINA)) + spinous,
            )
            for i, y in enumerate(rows, -1)
        ),
    ]
    targets: dict[str, Track] = {}
    for i in range(count):
        y = i * pitch
        targets[f"spinous.{i}"] = ((0, y + 14),)
        for side, sign in (("left", -1), ("right", 1)):
            targets[f"groove.{i}.{side}"] = ((sign * _GROOVE[0], y + _GROOVE[1]),)
            targets[f"joint.{i}.{side}"] = ((sign * 54, y - 60),)
            targets[f"cut.{i}.{side}"] = ((sign * 33, y + 8),)
            targets[f"branch.{i}.{side}"] = ((sign * 98, y - 76),)
    return Drawing("".join(parts), targets)


def _trimmed(seconds: float) -> str:
    """Draw what a laminectomy leaves: the joints in place and the outline of the gap.

    With ``seconds`` the trimmed bone is drawn too and goes away; it is gone at rest.
    """
    kept = mirrored(bone(_KEPT))
    ghost = path(_ARCH, stroke=Color.BONE_LINE, width=4, dash="3 10")
    if not seconds:
        return kept + ghost
    sizes = ((0.0, 1.0), (0.16, 1.0), (0.44, 0.0), (0.92, 0.0), (1.0, 1.0))
    ways = ((0.0, 0.0), (0.16, 0.0), (0.44, 60.0), (0.92, 60.0), (1.0, 0.0))
    scales = [v[0] for v in sampled([Key(t, (v,)) for t, v in sizes], _REST)]
    places = [(v[0], -v[0] * 0.6) for v in sampled([Key(t, (v,)) for t, v in ways], _REST)]
    arch = bone(_ARCH) + bone(_SPINOUS, lighter(Color.BONE, 0.4))
    piece = sliding(places, seconds, growing(scales, seconds, arch))
    return kept + ghost + piece


def _sac() -> str:
    """Draw the nerve sac where the bone over it is gone."""
    tube = rect(-27, -110, 54, 250, Color.SAC, stroke=Color.NERVE_LINE, width=EDGE, radius=20)
    return tube + "".join(line([(x, -100), (x, 130)], Color.NERVE, 5) for x in (-15, -5, 5, 15))
