"""A lumbar level looked at from below, front at the top: room for the nerves, and laminectomy.

A composite: the disc is shown although the laminae lie at the level of the body. Removing the
laminae takes the spinous process and the ligament along and keeps the facet joints.
"""

from kiosk.artwork.fields import Fields
from kiosk.artwork.motion import Key as MotionKey
from kiosk.artwork.motion import growing, sampled, sliding
from kiosk.artwork.palette import Color, lighter
from kiosk.artwork.spine import EDGE
from kiosk.artwork.stage import Drawing, Placement, Stage
from kiosk.artwork.svg import circle, ellipse, group, mirrored, moved, path

_DISC = (
    "M-112-150C-108-224 108-224 112-150C114-100 84-66 44-58C22-52-22-52-44-58"
    "C-84-66-114-100-112-150Z"
)
_DISC_CORE = "M-70-146C-66-186 66-186 70-146C70-112 40-96 0-96C-40-96-70-112-70-146Z"
_CANAL = "M-44-56C-84-30-78 34-42 52C-20 62 20 62 42 52C78 34 84-30 44-56C20-50-20-50-44-56Z"
_UPPER = "M60-40C84-48 112-30 114 4C114 28 100 42 88 38C76 30 78 12 70-4C62-16 54-30 60-40Z"
_TRANSVERSE = "M94-34C116-46 140-42 152-26C158-14 152-2 140-2C126-4 116 4 106 12Z"
_LOWER = "M66-2C72 12 70 30 84 44C96 54 92 74 76 76C60 76 48 62 44 46C42 30 52-4 66-2Z"
_JOINT = "M73-6C80 12 78 28 90 42"
_LAMINA = "M78 60C70 78 46 92 20 104L-2 106L-2 66C16 60 34 48 46 36C60 34 78 44 78 60Z"
_SPINOUS = "M-17 92C-13 130-22 168-14 196C-8 206 8 206 14 196C22 168 13 130 17 92Z"
_LIGAMENT = "M46 36C34 48 16 60-2 66L-2 14C14 10 26-6 34-24C44-22 52 12 46 36Z"
_GONE = (
    "M78 62C60 84 40 96 18 104C14 130 22 168 14 196C8 206-8 206-14 196C-22 168-14 130-18 104"
    "C-40 96-60 84-78 62"
)
_ROOTS = (
    (-30, -8), (-16, -24), (4, -30), (22, -20), (32, -2), (-24, 14), (-8, 22), (12, 20),
    (26, 14), (-6, -6), (12, -4),
)  # fmt: skip
_TIGHT_ROOTS = (
    (-19, -31), (-7, -33), (6, -33), (18, -31), (-13, -23), (0, -25), (13, -23), (-7, -15),
    (7, -15), (0, -9), (0, -1),
)  # fmt: skip


def _tissue(data: str, fill: str, edge: str) -> str:
    return path(data, fill, stroke=edge, width=EDGE + 0.8)


def _sac(*, tight: bool) -> str:
    """The dural sac with its eleven roots: the same number in both pictures, on purpose."""
    if tight:
        squeezed = "M-30-36C-12-44 12-44 30-36C26-14 12 2 0 8C-12 2-26-14-30-36Z"
        outline, roots, radius = _tissue(squeezed, Color.SAC, Color.NERVE_LINE), _TIGHT_ROOTS, 4.0
    else:
        outline = ellipse(0, -2, 50, 44, Color.SAC, stroke=Color.NERVE_LINE, width=4)
        roots, radius = _ROOTS, 6.0
    dots = [circle(x, y, radius, Color.NERVE, stroke=Color.NERVE_LINE, width=2) for x, y in roots]
    return outline + "".join(dots)


def draw_axial(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw one level; ``open`` shows it after laminectomy, the removed bone as a dashed ghost.

    ``moving`` shows the bone going away. Targets: canal, sac, lamina, spinous, facet.left,
    facet.right, disc.
    """
    opened, moving = fields.flag("open"), fields.flag("moving")
    bone, bone2, edge = Color.BONE, Color.BONE2, Color.BONE_LINE
    parts = [
        _tissue(_DISC, Color.DISC, Color.DISC_LINE),
        path(_DISC_CORE, lighter(Color.DISC, 0.35)),
        path(_CANAL, Color.INNER),
    ]
    joint = path(_JOINT, stroke=Color.CARTILAGE, width=7)
    facets = joint + _tissue(_UPPER, bone, edge) + _tissue(_LOWER, bone, edge)
    wings = mirrored(_tissue(_TRANSVERSE, bone2, edge))
    arch = mirrored(_tissue(_LAMINA, bone, edge)) + _tissue(_SPINOUS, bone, edge)
    if opened:
        parts.append(growing_sac(stage.seconds) if moving else _sac(tight=False))
        parts.append(path(_GONE, stroke=edge, width=5, dash="3 13"))
        parts += [wings, mirrored(facets)]
        if moving:
            parts.append(_leaving(arch, stage.seconds))
    else:
        ligament = _tissue(_LIGAMENT, Color.LIGAMENT, Color.LIGAMENT_LINE)
        parts += [_sac(tight=True), wings, mirrored(facets + ligament), arch]
    targets = {
        "canal": ((0, 0),),
        "sac": ((0, -14),),
        "lamina": ((34, 78),),
        "spinous": ((0, 160),),
        "facet.left": ((-76, 20),),
        "facet.right": ((76, 20),),
        "disc": ((0, -140),),
    }
    return Drawing("".join(parts), {name: tuple(t) for name, t in targets.items()})


_REST = 0.62


def growing_sac(seconds: float) -> str:
    """The sac that gets its room; at rest it is wide."""
    keys = [
        MotionKey(t, (v,)) for t, v in ((0, 0.62), (0.18, 0.62), (0.42, 1), (0.9, 1), (1, 0.62))
    ]
    return growing([v[0] for v in sampled(keys, _REST)], seconds, _sac(tight=False))


def _leaving(arch: str, seconds: float) -> str:
    """The bone that is taken away; at rest it is gone."""
    sizes = [MotionKey(t, (v,)) for t, v in ((0, 1.0), (0.14, 1.0), (0.38, 0), (0.92, 0), (1, 1.0))]
    ways = [
        MotionKey(t, (0.0, v)) for t, v in ((0, 0.0), (0.14, 0.0), (0.38, 40), (0.92, 40), (1, 0.0))
    ]
    small = growing([v[0] for v in sampled(sizes, _REST)], seconds, moved(0, -110, arch))
    return sliding(sampled(ways, _REST), seconds, group(small, transform="translate(0 110)"))
