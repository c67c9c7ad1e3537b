"""Joints of a drawn person: angles, where every joint is, and reaching for a point.

Angles are anatomical degrees, flexion positive. The frame is the figure's own: the origin is
the hip before ``x`` and ``y``, the person faces +x, y grows downwards. No drawing here.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Literal, TypeAlias

from kiosk.artwork.svg import Point

Side: TypeAlias = Literal["near", "far"]

THIGH, SHIN, SOLE = 112.0, 106.0, 20.0
UPPER_ARM, FOREARM, PALM = 82.0, 72.0, 12.0
LUMBAR, THORAX, SHOULDER, NECK, SKULL = (-4, -30), (-1, -46), (-2, -52), (3, -70), (2, -17)
HEAD_CENTRE, UPPER_BACK, LOW_BACK = (0, -38), (-34, -46), (-32, -12)


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the hip is, how the whole person is turned (SVG degrees), and every joint."""

    x: float = 0
    y: float = 0
    turn: float = 0
    lumbar: float = 0
    thorax: float = 0
    neck: float = 0
    head: float = 0
    near_shoulder: float = 6
    near_elbow: float = 12
    near_wrist: float = 0
    far_shoulder: float = -4
    far_elbow: float = 12
    far_wrist: float = 0
    near_hip: float = 0
    near_knee: float = 2
    near_ankle: float = 0
    far_hip: float = 0
    far_knee: float = 2
    far_ankle: float = 0

    def joint(self, side: Side, name: str) -> float:
        """Return the angle of one side's joint."""
        return float(getattr(self, f"{side}_{name}"))

    def bent(self, side: Side, **angles: float) -> "Pose":
        """Return the pose with one side's joints at other angles."""
        return changed(self, {f"{side}_{name}": angle for name, angle in angles.items()})


JOINTS = frozenset(field.name for field in fields(Pose))

POSES: Mapping[str, Pose] = {
    "stand": Pose(),
    "prone": Pose(
        turn=90, lumbar=-5, thorax=4, neck=2, head=4, near_shoulder=2, near_elbow=10,
        near_hip=7, near_knee=4, near_ankle=-62, far_hip=7, far_knee=4, far_ankle=-62,
    ),
    "supine": Pose(turn=-90, neck=6, head=2),
    "lean": Pose(lumbar=16, thorax=14, neck=10, head=2, near_wrist=-8, far_wrist=-8),
    "sit": Pose(
        lumbar=-3, thorax=5, neck=2, near_hip=88, near_knee=88, far_hip=86, far_knee=88,
        near_shoulder=20, near_elbow=62, far_shoulder=26, far_elbow=60,
    ),
    "half_kneel": Pose(
        turn=4, lumbar=20, thorax=16, neck=-6, head=-4, near_hip=-4, near_knee=94,
        near_ankle=-74, far_hip=86, far_knee=82, far_ankle=4,
    ),
}  # fmt: skip


def changed(pose: Pose, angles: Mapping[str, float]) -> Pose:
    """Return the pose with some of its fields set."""
    return replace(pose, **dict(angles))


def between(first: Pose, second: Pose, share: float) -> Pose:
    """Return the pose that is ``share`` of the way from one to another."""
    return Pose(**{n: getattr(first, n) * (1 - share) + getattr(second, n) * share for n in JOINTS})


def _step(start: Point, offset: Point, turn: float) -> Point:
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    return start[0] + offset[0] * c - offset[1] * s, start[1] + offset[0] * s + offset[1] * c


def _trunk(pose: Pose) -> tuple[Point, float, Point, float]:
    """Return the lumbar joint, its turn, the thorax joint and its turn."""
    lumbar = _step((pose.x, pose.y), LUMBAR, pose.turn)
    lumbar_turn = pose.turn + pose.lumbar
    return lumbar, lumbar_turn, _step(lumbar, THORAX, lumbar_turn), lumbar_turn + pose.thorax


def joints(pose: Pose) -> dict[str, Point]:
    """Return where the named parts of the body are, in the figure's frame."""
    lumbar, lumbar_turn, thorax, turn = _trunk(pose)
    skull_turn = turn + pose.neck
    skull = _step(_step(thorax, NECK, turn), SKULL, skull_turn)
    found = {
        "hip": (pose.x, pose.y),
        "low_back": _step(lumbar, LOW_BACK, lumbar_turn),
        "upper_back": _step(thorax, UPPER_BACK, turn),
        "shoulder": _step(thorax, SHOULDER, turn),
        "head": _step(skull, HEAD_CENTRE, skull_turn + pose.head),
    }
    sides: tuple[Side, Side] = ("near", "far")
    for side in sides:
        arm = turn - pose.joint(side, "shoulder")
        elbow = _step(found["shoulder"], (0, UPPER_ARM), arm)
        fore = arm - pose.joint(side, "elbow")
        wrist = _step(elbow, (0, FOREARM), fore)
        thigh = pose.turn - pose.joint(side, "hip")
        knee = _step(found["hip"], (0, THIGH), thigh)
        shin = thigh + pose.joint(side, "knee")
        found |= {
            f"{side}_elbow": elbow,
            f"{side}_wrist": wrist,
            f"{side}_hand": _step(wrist, (0, PALM), fore - pose.joint(side, "wrist")),
            f"{side}_knee": knee,
            f"{side}_ankle": _step(knee, (0, SHIN), shin),
        }
    return found


def two_bones(
    start: Point, end: Point, upper: float, lower: float, bend: int
) -> tuple[float, float]:
    """Return the SVG angles of two bones from start to end; ``bend`` chooses the side."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    reach = max(abs(upper - lower) * 1.001, min(math.hypot(dx, dy), (upper + lower) * 0.9995))
    line = math.degrees(math.atan2(-dx, dy))
    first = (upper**2 + reach**2 - lower**2) / (2 * upper * reach)
    inner = (upper**2 + lower**2 - reach**2) / (2 * upper * lower)
    a, b = (math.degrees(math.acos(max(-1.0, min(1.0, v)))) for v in (first, inner))
    return line - bend * a, line - bend * a + bend * (180 - b)


def with_foot(pose: Pose, side: Side, ankle: Point) -> Pose:
    """Return the pose with an ankle at a point and the foot flat on the ground."""
    thigh, shin = two_bones((pose.x, pose.y), ankle, THIGH, SHIN, 1)
    return pose.bent(side, hip=pose.turn - thigh, knee=shin - thigh, ankle=shin)


def with_hand(pose: Pose, side: Side, wrist: Point) -> Pose:
    """Return the pose with a wrist at a point (or as near as the arm is long)."""
    turn = _trunk(pose)[3]
    arm, fore = two_bones(joints(pose)["shoulder"], wrist, UPPER_ARM, FOREARM, -1)
    return pose.bent(side, shoulder=turn - arm, elbow=arm - fore)


def with_palm(pose: Pose, side: Side, angle: float) -> Pose:
    """Return the pose with a hand at an angle to the ground: 0 hangs down, 90 points ahead."""
    turn = _trunk(pose)[3]
    fore = turn - pose.joint(side, "shoulder") - pose.joint(side, "elbow")
    return pose.bent(side, wrist=fore + angle)


def with_part_at(pose: Pose, part: str, place: Point) -> Pose:
    """Return the pose moved as a whole so that a named part is at a place."""
    x, y = joints(pose)[part]
    return replace(pose, x=pose.x + place[0] - x, y=pose.y + place[1] - y)


def walking(time: float, stride: float) -> Pose:
    """Return the pose at ``time`` (0..1) of two steps on the spot; the ground is at y = 232.

    While a foot carries the body it moves back at one speed, so it never slides.
    """
    phase = 2 * math.pi * time
    swing = 24 * math.cos(phase) * stride / 62
    pose = Pose(
        y=3.5 * math.cos(2 * phase), lumbar=2, thorax=3 + 1.5 * math.sin(2 * phase), neck=-1,
        head=-2, near_shoulder=-swing, far_shoulder=swing, near_elbow=20 - swing * 0.4,
        far_elbow=20 + swing * 0.4,
    )  # fmt: skip
    sides: tuple[tuple[Side, float], ...] = (("near", 0), ("far", 0.5))
    for side, offset in sides:
        now = (time + offset) % 1
        if now < 0.6:
            share = now / 0.6
            rise = max(0.0, (share - 0.72) / 0.28)
            x, y = stride - 2 * stride * share, 212 - 14 * rise
            tilt = 12 * max(0.0, 1 - share * 5) - 34 * rise
        else:
            share = (now - 0.6) / 0.4
            forward = share * share * (3 - 2 * share)
            x = -stride + 2 * stride * forward
            y = 212 - 26 * math.sin(math.pi * share) - 14 * (1 - share)
            tilt = -34 * (1 - share) + 12 * share
        pose = with_foot(pose, side, (x, y))
        pose = pose.bent(side, ankle=pose.joint(side, "ankle") + tilt)
    return pose
