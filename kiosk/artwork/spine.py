"""The lumbar column from the side (anterior to the left): bones, discs, joints, nerve roots.

The upper joint process of the lower vertebra lies in front of the lower process of the upper
one, with the joint between them. The spine cut down the middle is in ``sagittal``.
"""

import itertools
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kiosk.artwork.fields import Fields
from kiosk.artwork.motion import Key, growing, sampled, sliding
from kiosk.artwork.palette import Color, lighter, mix
from kiosk.artwork.stage import Drawing, Placement, Stage
from kiosk.artwork.svg import Point, circle, ellipse, group, num, pair, path, rect

EDGE = 3.2
"""Outline of anatomy in its own units; scaled 1.3 to 1.7 in a scene."""

BODY = (
    "M-56-45Q0-38 56-45Q64-42 58-29Q51 0 57 29Q63 42 55 45Q0 38-55 45Q-65 42-58 29"
    "Q-49 0-58-29Q-65-42-56-45Z"
)

_ARCH = mix(Color.BONE, Color.BONE2, 0.5)
_LIT = mix(Color.BONE, Color.MUSTARD, 0.5)


@dataclass(frozen=True, slots=True)
class Frame:
    """The centre of a vertebral body or disc and its tilt in degrees."""

    x: float
    y: float
    turn: float

    def at(self, x: float, y: float) -> Point:
        """Return a point of this frame in the frame of the column."""
        c, s = math.cos(math.radians(self.turn)), math.sin(math.radians(self.turn))
        return self.x + x * c - y * s, self.y + x * s + y * c

    def place(self, *shapes: str) -> str:
        """Return shapes placed in this frame."""
        return group(
            *shapes, transform=f"translate({num(self.x)} {num(self.y)}) rotate({num(self.turn)})"
        )


def column(count: int, lordosis: float, start: float, pitch: float) -> list[Frame]:
    """Return the frames of vertebrae from the top down, each tilted less than the one above."""
    frames = [Frame(0, 0, start)]
    for _ in range(count - 1):
        last = frames[-1]
        turn = last.turn - lordosis
        middle = math.radians((last.turn + turn) / 2)
        x, y = last.x - math.sin(middle) * pitch, last.y + math.cos(middle) * pitch
        frames.append(Frame(x, y, turn))
    return frames


def halfway(frames: list[Frame]) -> list[Frame]:
    """Return the frames of the discs between vertebrae."""
    pairs = itertools.pairwise(frames)
    return [Frame((a.x + b.x) / 2, (a.y + b.y) / 2, (a.turn + b.turn) / 2) for a, b in pairs]


def bone(data: str, color: str = Color.BONE) -> str:
    """Draw a bone with its outline."""
    return path(data, color, stroke=Color.BONE_LINE, width=EDGE)


def body() -> str:
    """Draw a vertebral body."""
    shine = path("M-48-36Q0-30 46-36", stroke=lighter(Color.BONE, 0.5), width=4)
    return bone(BODY) + shine


def disc(color: str = Color.DISC) -> str:
    """Draw a disc from the side."""
    outline = "M-56-15Q0-27 54-15Q70 0 54 15Q0 27-56 15Q-70 0-56-15Z"
    return path(outline, color, stroke=Color.DISC_LINE, width=EDGE)


def _spinous() -> str:
    return bone(
        "M120-8C150 0 190 8 216 16C238 22 244 36 238 52C230 66 206 62 186 56C160 48 140 44 126 36Z",
        Color.BONE2,
    )


def _lower_process(color: str) -> str:
    return bone(
        "M86-12C98-28 118-28 132-10C146 10 150 40 148 72C147 94 140 104 131 103"
        "C121 101 120 88 121 70C121 50 117 38 108 26C102 18 92 12 84 4Z",
        color,
    )


def _upper_process(color: str) -> str:
    return bone(
        "M60-35.8C68-36 77-36 86-40C90-52 91-66 96-76C102-86 111-82 112-70"
        "C112-52 114-38 120-24C124-12 116 0 104 2C90 4 74-3 52-4.6Z",
        color,
    )


def _pedicle(color: str) -> str:
    """Cover the seam, so that body and arch read as one bone; a lit arch ends at the body."""
    if color == _LIT:
        return path("M60-34.2L72-34.4L72-4L56-5.4Q55-20 60-34.2Z", color)
    return path("M40-32L62-34.2L72-34.4L72-4L60-5.9L40-7Z", color)


def _transverse() -> str:
    return ellipse(90, -18, 13, 10, Color.BONE2, turn=-12, stroke=Color.BONE_LINE, width=EDGE)


def _cartilage() -> str:
    return path("M116-76C116-60 118-46 124-32", stroke=Color.CARTILAGE, width=9)


def _root() -> str:
    return ellipse(84, 17, 17, 13, Color.NERVE, turn=-20, stroke=Color.NERVE_LINE, width=EDGE)


def _screw() -> str:
    """A pedicle screw through the upper half of the body, its head behind the joints."""
    tip = path("M-34-20.5L-22-26.5L98-25L98-13L-22-14.5Z", Color.STEEL)
    shaft = path("M-34-20.5L-22-26.5L98-25L98-13L-22-14.5Z", stroke=Color.STEEL2, width=2.6)
    threads = "".join(
        path(f"M{x}-29L{x - 5}-12", stroke=Color.STEEL2, width=3.4) for x in range(-10, 92, 13)
    )
    return tip + threads + shaft


def _screw_head() -> str:
    return rect(94, -37, 36, 37, Color.STEEL, radius=9, stroke=Color.STEEL2, width=3)


def _graft() -> str:
    """Bone that joins two bodies, packed around a spacer."""
    bridge = path(
        "M-53-19Q0-10 51-19Q61-16 57 0Q61 17 51 19Q0 11-53 19Q-64 15-59 0Q-64-15-53-19Z",
        mix(Color.BONE, Color.SUN, 0.45),
        stroke=Color.BONE_LINE,
        width=EDGE,
    )
    grains = [(-50, -7), (-48, 8), (47, -9), (48, 7), (-42, 0), (40, 0)]
    dots = "".join(circle(x, y, 3.4, Color.BONE_LINE) for x, y in grains)
    spacer = rect(-33, -13, 66, 26, Color.SAGE, radius=7, stroke=Color.TEAL2, width=3.2)
    holes = "".join(
        ellipse(x, 0, 6, 7.5, Color.BONE, stroke=Color.TEAL2, width=2) for x in (-19, 0, 19)
    )
    return bridge + dots + spacer + holes


_IN_SCREW = (0.08, 0.4, 170.0)
_IN_ROD = (0.38, 0.62, 230.0)
"""When a part comes in (shares of the loop) and from how far behind."""


def _coming(shape: str, seconds: float, start: float, end: float, far: float) -> str:
    """Move a part in from behind; with no ``seconds`` it is there."""
    if not seconds:
        return shape
    rows = ((0.0, far), (start, far), (end, 0.0), (0.92, 0.0), (1.0, far))
    places = [(v[0], 0.0) for v in sampled([Key(t, (d,)) for t, d in rows], 0.72)]
    return sliding(places, seconds, shape)


def _coming_graft(seconds: float) -> str:
    """Draw the graft that fills the space of a removed disc; at rest it is there."""
    if not seconds:
        return _graft()
    space = "M-54-17Q0-27 52-17Q60 0 52 17Q0 27-54 17Q-62 0-54-17Z"
    rows = ((0.0, 0.0), (0.14, 0.0), (0.46, 1.0), (0.92, 1.0), (1.0, 0.0))
    sizes = [v[0] for v in sampled([Key(t, (s,)) for t, s in rows], 0.72)]
    gap = path(space, Color.INNER, stroke=Color.DISC_LINE, width=EDGE, dash="2 9")
    return gap + growing(sizes, seconds, _graft())


def _each(frames: Iterable[Frame], shape: Callable[[], str]) -> str:
    return "".join(frame.place(shape()) for frame in frames)


def draw_lateral(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw the column from the side.

    Fields: count, lordosis, start, pitch, fused (the disc between two vertebrae joined by
    screws, a rod and a graft), grafted (the same with the graft only), moving (screws and rod
    come in, or with ``grafted`` the graft does; at rest all is in place), lit (the facet joint
    whose two bones stand out).
    Targets: body.N, disc.N, joint.N, root.N, spinous.N, with ``fused`` or ``grafted`` graft, and
    with ``fused`` also screw.0, screw.1 and rod.
    """
    count = int(fields.number("count", 4))
    lordosis = fields.number("lordosis", 5)
    frames = column(count, lordosis, fields.number("start", 8), fields.number("pitch", 117))
    discs = halfway(frames)
    fused = int(fields.number("fused", -1))
    lit = int(fields.number("lit", -1))
    grafted = int(fields.number("grafted", -1))
    seconds = stage.seconds if fields.flag("moving") else 0.0
    if max(fused, grafted) >= len(discs):
        raise fields.fail("fused", "there is no such disc", f"Use 0 to {len(discs) - 1}")
    parts = [
        _each(frames, _spinous),
        _each(frames[1:], _cartilage),
        *(f.place(_lower_process(_LIT if i == lit else _ARCH)) for i, f in enumerate(frames)),
        "".join(
            f.place(_coming_graft(seconds) if i == grafted else _graft() if i == fused else disc())
            for i, f in enumerate(discs)
        ),
        _each(frames, body),
        *(
            f.place(_upper_process(_LIT if i == lit + 1 and lit >= 0 else Color.BONE))
            for i, f in enumerate(frames)
        ),
        *(
            f.place(_pedicle(_LIT if i == lit + 1 and lit >= 0 else Color.BONE))
            for i, f in enumerate(frames)
        ),
    ]
    joined = {fused, fused + 1} if fused >= 0 else set()
    parts.append(_each((f for i, f in enumerate(frames) if i not in joined), _transverse))
    parts.append(_each(frames[:-1], _root))
    targets = {}
    for i, frame in enumerate(frames):
        targets[f"body.{i}"] = (frame.at(0, 0),)
        targets[f"spinous.{i}"] = (frame.at(230, 38),)
        targets[f"root.{i}"] = (frame.at(84, 17),)
    for i, frame in enumerate(frames[1:]):
        targets[f"joint.{i}"] = (frame.at(118, -56),)
    for i, frame in enumerate(discs):
        targets[f"disc.{i}"] = (frame.at(0, 0),)
    if joined:
        upper, lower = frames[fused], frames[fused + 1]
        parts += [f.place(_coming(_screw(), seconds, *_IN_SCREW)) for f in (upper, lower)]
        rod = [upper.at(112, -50), upper.at(114, -18), lower.at(112, -18), lower.at(112, 14)]
        smooth = "M" + "L".join(pair(*point) for point in rod)
        parts += [f.place(_coming(_screw_head(), seconds, *_IN_SCREW)) for f in (upper, lower)]
        bar = path(smooth, stroke=Color.INK, width=17)
        bar += path(smooth, stroke=Color.STEEL2, width=11)
        for frame in (upper, lower):
            x, y = frame.at(112, -18)
            bar += circle(x, y, 9, Color.STEEL, stroke=Color.INK, width=3)
        parts.append(_coming(bar, seconds, *_IN_ROD))
        targets |= {
            "screw.0": (upper.at(10, -20),),
            "screw.1": (lower.at(10, -20),),
            "rod": (((rod[1][0] + rod[2][0]) / 2, (rod[1][1] + rod[2][1]) / 2),),
            "graft": (discs[fused].at(0, 0),),
        }
    if grafted >= 0:
        targets["graft"] = (discs[grafted].at(0, 0),)
    return Drawing("".join(parts), targets)
