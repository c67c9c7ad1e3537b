"""People facing us or with their back to us, whose trunk and arms move in the picture's plane.

The hip is the origin and the ground lies at 238, as for the profile figure, so that both fit one
scale. Sides are the viewer's left and right. The profile figure is in ``figure``.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from kiosk.artwork.actors import read_look
from kiosk.artwork.faces import draw_back_head, draw_face, draw_hair_behind
from kiosk.artwork.fields import Fields
from kiosk.artwork.held import HELD
from kiosk.artwork.motion import STEPS, there_and_back, turning
from kiosk.artwork.palette import Color, darker, lighter
from kiosk.artwork.people import Look
from kiosk.artwork.pose import FOREARM, PALM, SHIN, SOLE, THIGH, UPPER_ARM, two_bones
from kiosk.artwork.stage import Drawing, Placement, Stage, Track, at_step, steps_of
from kiosk.artwork.svg import Point, circle, ellipse, limb, mirrored, moved, path, rect, spline

Side: TypeAlias = Literal["left", "right"]
_SIDES: tuple[Side, Side] = ("left", "right")
_SIGN: Mapping[Side, int] = {"left": -1, "right": 1}
_WAIST: Point = (0, -16)
_SHOULDER: Point = (46, -124)
_NECK: Point = (0, -148)
_REACH = 3.0
_LAP = 36.0
"""How far below the hip the knees of someone who sits facing us are drawn."""
_ANGLES = ("lean", "head", *(f"{side}_{joint}" for side in _SIDES for joint in ("arm", "elbow")))
_BASE = {"left_arm": 9.0, "right_arm": 9.0, "left_elbow": 4.0, "right_elbow": 4.0}
_TRUNK: tuple[Point, ...] = (
    (0, -152), (16, -150), (36, -143), (52, -128), (55, -106), (47, -74), (42, -46), (42, -22),
    (45, 0), (44, 14), (0, 20),
)  # fmt: skip
_TUNIC: tuple[Point, ...] = ((43, -40), (44, -10), (49, 22), (51, 46), (0, 50))


@dataclass(frozen=True, slots=True)
class _Stance:
    """One end of a loop: angles, and where wrists go (in the scene's frame).

    ``fold`` is 1 when elbows that reach for something point outwards, -1 when they hang.
    """

    angles: Mapping[str, float]
    hands: Mapping[str, Track]
    fold: int = 1


@dataclass(frozen=True, slots=True)
class _Bend:
    """All angles at one step, in degrees; arms are 0 when they hang, 180 overhead."""

    lean: float
    head: float
    arms: Mapping[Side, tuple[float, float]]

    def out(self, point: Point) -> Point:
        """Return a point of the trunk in the figure's frame."""
        c, s = math.cos(math.radians(self.lean)), math.sin(math.radians(self.lean))
        x, y = point[0] - _WAIST[0], point[1] - _WAIST[1]
        return _WAIST[0] + x * c - y * s, _WAIST[1] + x * s + y * c

    def inside(self, point: Point) -> Point:
        """Return a point of the figure's frame in the trunk's."""
        return _Bend(-self.lean, 0, {}).out(point)

    def wrist(self, side: Side, along: float = 0) -> Point:
        """Return where a wrist is, or a point ``along`` the hand beyond it."""
        sign, (arm, elbow) = _SIGN[side], self.arms[side]
        upper, fore = math.radians(arm), math.radians(arm + elbow)
        x = sign * (_SHOULDER[0] + UPPER_ARM * math.sin(upper) + (FOREARM + along) * math.sin(fore))
        y = _SHOULDER[1] + UPPER_ARM * math.cos(upper) + (FOREARM + along) * math.cos(fore)
        return self.out((x, y))


def _stance(fields: Fields, stage: Stage) -> _Stance:
    angles, hands = fields.mapping("angles"), fields.mapping("hands")
    found: dict[str, float] = {}
    if angles is not None:
        for name in angles.names():
            angles.known(name, name, _ANGLES)
            found[name] = angles.number(name)
    goals: dict[str, Track] = {}
    if hands is not None:
        for name in hands.names():
            hands.known(name, name, _SIDES)
            goals[name] = stage.track(hands, name)
    hang = fields.choice("elbows", ("out", "down"), "out") == "down"
    return _Stance(found, goals, -1 if hang else 1)


def _bend(rest: _Stance, other: _Stance, placement: Placement, step: int, share: float) -> _Bend:
    def angle(name: str) -> float:
        start = rest.angles.get(name, _BASE.get(name, 0.0))
        return start + (other.angles.get(name, start) - start) * share

    bend = _Bend(angle("lean"), angle("head"), {})
    arms: dict[Side, tuple[float, float]] = {}
    for side in _SIDES:
        arms[side] = angle(f"{side}_arm"), angle(f"{side}_elbow")
        if side in rest.hands:
            x, y = at_step(rest.hands[side], step)
            to_x, to_y = at_step(other.hands.get(side, rest.hands[side]), step)
            goal = placement.inside((x + (to_x - x) * share, y + (to_y - y) * share))
            gx, gy = bend.inside(goal)
            reach = gx * _SIGN[side], gy
            upper, fore = two_bones(_SHOULDER, reach, UPPER_ARM, FOREARM, rest.fold)
            arms[side] = -upper, upper - fore
    return _Bend(bend.lean, bend.head, arms)


def _check(fields: Fields, stance: _Stance, bend: _Bend, placement: Placement, step: int) -> None:
    for side in _SIDES:
        if side in stance.hands:
            there, goal = placement.out(bend.wrist(side)), at_step(stance.hands[side], step)
            if math.dist(there, goal) > _REACH:
                message = f"is {math.dist(there, goal):.0f} units farther than the arm is long"
                raise fields.fail(f"hands.{side}", message, "Bring the target nearer")


class _Drawer:
    """The parts of one figure; each method returns SVG text."""

    def __init__(self, look: Look, bends: Sequence[_Bend], seconds: float, *, back: bool) -> None:
        self.look, self.bends, self.seconds, self.back = look, bends, seconds, back
        self.wide = 1 + (look.build - 1) * 0.7

    def turned(self, at: Point, angles: Sequence[float], body: str) -> str:
        return moved(*at, turning(angles, self.seconds, body))

    def hand(self, color: str, sign: int) -> str:
        inner = -sign
        palm = path("M-9-6C-11 8-10 20-5 27C0 31 6 29 8 21C10 12 9 4 8-6Z", color)
        thumb = f"M{6 * inner} 0C{12 * inner} 3 {15 * inner} 10 {12 * inner} 16"
        return palm + path(f"{thumb}C{10 * inner} 18 {7 * inner} 16 {6 * inner} 12Z", color)

    def arm(self, side: Side, held: str) -> str:
        look, sign = self.look, _SIGN[side]
        skin = darker(look.skin, 0.1 if look.bare_back else 0.04)
        top = darker(look.top, 0.08)
        upper = path(limb(UPPER_ARM, [(0, 17, 17), (0.5, 15, 15), (1, 12.5, 12.5)]), skin)
        fore = path(limb(FOREARM, [(0, 12, 12), (0.25, 12.5, 12.5), (1, 8, 8)]), skin)
        sleeve = ""
        if look.sleeves == "long" and not look.bare_back:
            upper = path(limb(UPPER_ARM, [(0, 18, 18), (0.4, 16.5, 16.5), (1, 14, 14)]), top)
            fore += path(limb(FOREARM * 0.86, [(0, 14, 14), (0.4, 13.5, 13.5), (1, 11, 11)]), top)
        elif not look.bare_back:
            sleeve = path(limb(46, [(0, 18, 18), (0.5, 18.5, 18.5), (1, 18, 18)]), top)
        glove = str(Color.GLOVE) if look.gloves else skin
        palm = moved(0, FOREARM, held + self.hand(glove, sign))
        elbows = [-sign * bend.arms[side][1] for bend in self.bends]
        below = self.turned((0, UPPER_ARM), elbows, palm + fore)
        arms = [-sign * bend.arms[side][0] for bend in self.bends]
        shoulder = (sign * _SHOULDER[0] * self.wide**0.5, _SHOULDER[1])
        return self.turned(shoulder, arms, upper + below + sleeve)

    def shoe(self) -> str:
        sole = rect(-16, 12, 33, 8, Color.STEEL if self.look.shoe == Color.WHITE else Color.WHITE,
                    radius=4)  # fmt: skip
        return path("M-11-16C-15-4-17 6-16 16H17C18 6 15-4 11-16Z", self.look.shoe) + sole

    def leg(self, *, seated: bool) -> str:
        look, w = self.look, self.wide
        cloth = str(look.bottom)
        wide = [(0.0, 26.0 * w, 25.0 * w), (0.4, 25.0 * w, 23.0 * w), (1.0, 18.0, 18.0)]
        shin = path(limb(SHIN, [(0, 17, 17), (0.3, 18, 18), (1, 12.5, 12.5)]), cloth)
        below = moved(0, SHIN, self.shoe()) + shin
        if seated:
            lap = path(limb(48, [(0, 30 * w, 30 * w), (1, 25 * w, 25 * w)]), lighter(cloth, 0.14))
            return moved(4, _LAP, below) + moved(0, -8, lap, turn=-5)
        return path(limb(THIGH, wide), cloth) + moved(0, THIGH, below)

    def trunk(self) -> str:
        look, w = self.look, self.wide
        color = str(look.skin if look.bare_back else look.top)
        side = [(x * (w if y > -110 else w**0.5), y) for x, y in _TRUNK]
        outline = [*side, *((-x, y) for x, y in reversed(side) if x)]
        parts = [path(spline(outline), color)]
        if look.bare_back and self.back:
            crease = darker(look.skin, 0.14)
            parts.append(path("M0-134Q3-80 0-2", stroke=crease, width=3.4))
            parts.append(mirrored(path("M14-114Q30-106 27-84", stroke=crease, width=2.6)))
            parts.append(mirrored(circle(11, 0, 2.6, crease)))
        elif self.back:
            parts.append(path("M-1-128Q2-84 0-8", stroke=darker(color, 0.12), width=2.6))
            parts.append(path("M-17-149Q0-139 17-149", stroke=darker(color, 0.2), width=4.5))
        elif look.tunic:
            parts.append(path("M-15-150L0-122L15-150Z", darker(look.skin, 0.1)))
            parts.append(path("M-15-150L0-122L15-150", stroke=lighter(color, 0.3), width=4))
        else:
            parts.append(path("M-17-150Q0-130 17-150", stroke=darker(color, 0.18), width=5))
        if look.stethoscope and not self.back:
            tube = "M-24-146C-26-108 18-96 24-146M0-108L4-80"
            parts.append(path(tube, stroke=Color.NAVY, width=4.5) + circle(4, -74, 7, Color.STEEL2))
        return "".join(parts)

    def hem(self) -> str:
        if self.look.bare_back or not self.look.tunic:
            return ""
        side = [(x * self.wide, y) for x, y in _TUNIC]
        return path(spline([*side, *((-x, y) for x, y in reversed(side) if x)]), self.look.top)

    def head(self) -> str:
        look = self.look
        throat = rect(-13, -20, 26, 34, darker(look.skin, 0.1), radius=10)
        face = draw_back_head(look) if self.back else draw_face(look)
        skull = moved(0, -12, face, scale=1.06)
        angles = [bend.head for bend in self.bends]
        return self.turned(_NECK, angles, throat + skull)

    def hair_behind(self) -> str:
        if self.back:
            return ""
        behind = draw_hair_behind(self.look)
        angles = [bend.head for bend in self.bends]
        return self.turned(_NECK, angles, moved(0, -12, behind, scale=1.06)) if behind else ""

    def leaning(self, body: str) -> str:
        back = moved(-_WAIST[0], -_WAIST[1], body)
        return self.turned(_WAIST, [bend.lean for bend in self.bends], back)


def draw_front(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw a person who faces us (or, with ``facing: back``, has the back to us).

    Fields: who, look, facing, pose (stand or sit), angles, hands, elbows (out or down),
    moved, holds, behind (sides whose arm is drawn behind the trunk).
    Targets: low_back, shoulders, head, and per side wrist, hand, foot.
    """
    look = read_look(fields)
    back = fields.choice("facing", ("front", "back"), "front") == "back"
    seated = fields.choice("pose", ("stand", "sit"), "stand") == "sit"
    rest, other = _stance(fields, stage), _Stance({}, {})
    change = fields.mapping("moved")
    if change is not None:
        other = _stance(change, stage)
        change.finish()
    tracks = [*rest.hands.values(), *other.hands.values()]
    count = STEPS + 1 if change is not None else steps_of(*tracks)
    shares = [there_and_back(i / STEPS) if change is not None else 0.0 for i in range(count)]
    bends = [_bend(rest, other, placement, i, share) for i, share in enumerate(shares)]
    _check(fields, rest, bends[0], placement, 0)
    if change is not None:
        _check(change, other, bends[STEPS // 2], placement, STEPS // 2)
    holds, held = fields.mapping("holds"), {"left": "", "right": ""}
    if holds is not None:
        held |= {side: HELD[holds.choice(side, HELD)]() for side in holds.names()}
        holds.finish()
    behind = fields.words("behind")
    for name in behind:
        fields.known("behind", name, _SIDES)
    draw = _Drawer(look, bends, stage.seconds, back=back)
    arms = {side: draw.arm(side, held[side]) for side in _SIDES}
    hidden = _SIDES if back and not look.bare_back else tuple(s for s in _SIDES if s in behind)
    far = "".join(arms[side] for side in hidden)
    near = "".join(arms[side] for side in _SIDES if side not in hidden)
    leg = moved(22 * draw.wide, 0, draw.leg(seated=seated))
    hips = ellipse(0, 4, 45 * draw.wide, 26, look.bottom)
    upper = draw.leaning(draw.hair_behind() + far)
    body = draw.leaning(draw.trunk() + draw.head() + near)
    legs = mirrored(leg) + hips if not seated else hips + mirrored(leg)
    svg = (
        upper + legs + draw.hem() + body if not seated else upper + body + legs + _over(draw, near)
    )
    targets: dict[str, Track] = {
        "low_back": tuple(bend.out((0.0, -26.0)) for bend in bends),
        "shoulders": tuple(bend.out((0.0, -126.0)) for bend in bends),
        "head": tuple(bend.out((0.0, -196.0)) for bend in bends),
    }
    knee = _LAP if seated else THIGH
    for side in _SIDES:
        foot = (_SIGN[side] * 22 * draw.wide, knee + SHIN + SOLE)
        targets[f"{side}_foot"] = (foot,)
        targets[f"{side}_wrist"] = tuple(bend.wrist(side) for bend in bends)
        targets[f"{side}_hand"] = tuple(bend.wrist(side, PALM) for bend in bends)
    return Drawing(svg, targets)


def _over(draw: _Drawer, arms: str) -> str:
    """Draw the arms of someone who sits once more, over the lap."""
    return draw.leaning(arms) if arms else ""
