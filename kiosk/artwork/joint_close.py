"""One facet joint close up, with its small nerve: swollen or calm, sending signals or quiet.

A plain figure of how medicine acts, not a cut through the body; whole columns are in the spine
modules.
"""

from kiosk.artwork.fields import Fields
from kiosk.artwork.motion import Key, growing, sampled
from kiosk.artwork.palette import Color, lighter, mix
from kiosk.artwork.spine import bone
from kiosk.artwork.stage import Drawing, Placement, Stage
from kiosk.artwork.svg import ellipse, moved, path

_LEFT = "M-96-78C-60-92-34-78-26-50C-18-20-20 20-30 52C-40 82-74 88-100 70C-92 20-90-30-96-78Z"
_RIGHT = "M96-70C66-86 32-74 14-48C2-18 0 20 6 54C18 86 60 94 98 80C90 30 90-20 96-70Z"
_GAP = "M-8-66C-12-20-12 24-16 66"
_NERVE = "M2 62C14 92 44 104 76 112C110 120 130 126 156 128"
_SIGNALS = ((44, 101, 20), (88, 115, 14), (132, 126, 10))


def draw_joint_close(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw the joint between two bones, its nerve going off to the lower right.

    Fields: swollen (0 calm, 1 much), signals (the nerve sends), medicine (it lies in the joint),
    moving (swelling and signals swell and fade a little). Targets: joint, nerve.
    """
    swollen = fields.number("swollen", 0)
    parts = []
    keys = [Key(t, (v,)) for t, v in ((0.0, 1.0), (0.5, 0.9), (1.0, 1.0))]
    sizes = [v[0] for v in sampled(keys, 0)]
    seconds = stage.seconds if fields.flag("moving") else 0.0
    if swollen > 0:
        rx, ry = 34 + 40 * swollen, 84 + 26 * swollen
        halo = ellipse(0, 0, rx, ry, Color.PAIN3, stroke=Color.PAIN2, width=6)
        halo += ellipse(0, 0, rx * 0.66, ry * 0.8, mix(Color.PAIN3, Color.PAIN2, 0.5))
        place = moved(-10, 0, growing(sizes, seconds, halo) if seconds else halo)
        parts.append(place)
    bones = bone(_LEFT) + bone(_RIGHT)
    gap = path(_GAP, stroke=Color.CARTILAGE, width=13)
    parts = [bones, *parts, gap] if swollen > 0 else [bones, gap]
    if fields.flag("medicine"):
        parts.append(path(_GAP, stroke=Color.MEDICINE, width=11))
        parts.append(
            path("M-9-44C-12-20-12 0-13 18", stroke=lighter(Color.MEDICINE, 0.45), width=3)
        )
    nerve = path(_NERVE, stroke=Color.NERVE_LINE, width=19)
    nerve += path(_NERVE, stroke=Color.NERVE, width=12)
    parts.append(nerve)
    if fields.flag("signals"):
        for x, y, turn in _SIGNALS:
            waves = path("M0-20L9 0L0 20", stroke=Color.CORAL2, width=8)
            shape = growing(sizes, seconds, waves) if seconds else waves
            parts.append(moved(x, y, shape, turn=turn))
    return Drawing("".join(parts), {"joint": ((-12.0, 0.0),), "nerve": ((90.0, 115.0),)})
