"""The ``person`` layer: reads a person of a scene, solves the poses, draws the figure.

Hands and feet reach their targets at every step of the loop, not only at its ends, so planted
feet stay where they are and hands stay on what they hold.
"""

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.artwork.fields import Fields
from kiosk.artwork.figure import draw_figure
from kiosk.artwork.head import HAIR_STYLES
from kiosk.artwork.held import HELD
from kiosk.artwork.motion import STEPS, there_and_back
from kiosk.artwork.palette import Color
from kiosk.artwork.people import PEOPLE, Look
from kiosk.artwork.pose import (
    JOINTS,
    POSES,
    SOLE,
    Pose,
    Side,
    changed,
    joints,
    walking,
    with_foot,
    with_hand,
    with_palm,
    with_part_at,
)
from kiosk.artwork.stage import Drawing, Placement, Stage, Track, at_step, steps_of

_SIDES: tuple[Side, Side] = ("near", "far")
_REACH = 3.0
"""Scene units a hand or foot may miss its target by."""
_HIDEABLE = frozenset({"near_arm", "far_arm", "far_leg"})


@dataclass(frozen=True, slots=True)
class _Stance:
    """One end of a person's loop, targets still in the frame of the scene."""

    angles: Mapping[str, float]
    hands: Mapping[str, Track]
    feet: Mapping[str, Track]
    palms: Mapping[str, float]
    pinned: Mapping[str, Track]


def _tracks(fields: Fields, name: str, stage: Stage, allowed: frozenset[str]) -> dict[str, Track]:
    inner = fields.mapping(name)
    if inner is None:
        return {}
    for side in inner.names():
        inner.known(side, side, allowed)
    return {side: stage.track(inner, side) for side in inner.names()}


def _numbers(fields: Fields, name: str, allowed: frozenset[str]) -> dict[str, float]:
    inner = fields.mapping(name)
    if inner is None:
        return {}
    for key in inner.names():
        inner.known(key, key, allowed)
    return {key: inner.number(key) for key in inner.names()}


def _stance(fields: Fields, stage: Stage) -> _Stance:
    sides = frozenset(_SIDES)
    return _Stance(
        angles=_numbers(fields, "angles", JOINTS),
        hands=_tracks(fields, "hands", stage, sides),
        feet=_tracks(fields, "feet", stage, sides),
        palms=_numbers(fields, "palms", sides),
        pinned=_tracks(fields, "pin", stage, frozenset(joints(Pose()))),
    )


def read_look(fields: Fields) -> Look:
    """Return the look of a member of the cast, with the scene's changes."""
    who = fields.choice("who", PEOPLE)
    look = PEOPLE[who]
    changes = fields.mapping("look")
    if changes is None:
        return look
    values: dict[str, object] = {}
    known = {f.name: f for f in dataclasses.fields(Look)}
    for name in changes.names():
        changes.known(name, name, known)
        current = getattr(look, name)
        if isinstance(current, Color):
            values[name] = changes.color(name)
        elif isinstance(current, bool):
            values[name] = changes.flag(name)
        elif isinstance(current, float):
            values[name] = changes.number(name)
        elif name == "hair":
            values[name] = changes.choice(name, HAIR_STYLES)
        elif name == "eyes":
            values[name] = changes.choice(name, ("open", "closed"))
        else:
            values[name] = changes.choice(name, ("short", "long"))
    return dataclasses.replace(look, **values)  # type: ignore[arg-type]  # checked field by field


def _mixed(
    first: Mapping[str, Track], second: Mapping[str, Track], step: int, share: float
) -> dict[str, tuple[float, float]]:
    found = {}
    for name, track in first.items():
        x, y = at_step(track, step)
        to_x, to_y = at_step(second.get(name, track), step)
        found[name] = (x + (to_x - x) * share, y + (to_y - y) * share)
    return found


def _solve(
    base: Pose, rest: _Stance, other: _Stance, placement: Placement, step: int, share: float
) -> Pose:
    """Return the pose at a step that is ``share`` of the way to the other stance."""
    angles = {
        name: rest.angles.get(name, getattr(base, name)) * (1 - share)
        + other.angles.get(name, rest.angles.get(name, getattr(base, name))) * share
        for name in rest.angles.keys() | other.angles.keys()
    }
    pose = changed(base, angles)
    for part, place in _mixed(rest.pinned, other.pinned, step, share).items():
        pose = with_part_at(pose, part, placement.inside(place))
    feet = _mixed(rest.feet, other.feet, step, share)
    hands = _mixed(rest.hands, other.hands, step, share)
    for side in _SIDES:
        if side in feet:
            x, y = placement.inside(feet[side])
            pose = with_foot(pose, side, (x, y - SOLE))
        if side in hands:
            pose = with_hand(pose, side, placement.inside(hands[side]))
        if side in rest.palms:
            palm = rest.palms[side]
            palm += (other.palms.get(side, palm) - palm) * share
            pose = with_palm(pose, side, palm)
    return pose


def _check_reach(fields: Fields, stance: _Stance, pose: Pose, placement: Placement) -> None:
    """Raise when a hand or foot cannot reach where one end of the loop puts it."""
    found = joints(pose)
    for name, goals, part in (("hands", stance.hands, "wrist"), ("feet", stance.feet, "ankle")):
        for side, track in goals.items():
            x, y = found[f"{side}_{part}"]
            there = placement.out((x, y + SOLE) if part == "ankle" else (x, y))
            gap = math.dist(there, track[0])
            if gap > _REACH:
                message = f"is {gap:.0f} units farther than the limb is long"
                remedy = "Move the person, bend the back, or bring the target nearer"
                raise fields.fail(f"{name}.{side}", message, remedy)


def _at_half(tracks: Mapping[str, Track]) -> dict[str, Track]:
    return {name: (at_step(track, STEPS // 2),) for name, track in tracks.items()}


def _walk(fields: Fields) -> tuple[list[Pose], float]:
    stride, phase = fields.number("stride", 62), fields.number("phase", 0)
    poses = [walking((phase + i / STEPS) % 1, stride) for i in range(STEPS)]
    for side in _SIDES:
        if fields.has(f"{side}_arm"):
            shoulder, elbow, wrist = fields.numbers(f"{side}_arm", 3)
            poses = [p.bent(side, shoulder=shoulder, elbow=elbow, wrist=wrist) for p in poses]
    seconds = fields.number("seconds", 2.4)
    fields.finish()
    return [*poses, poses[0]], seconds


def _looped(fields: Fields, placement: Placement, stage: Stage) -> list[Pose]:
    base = POSES[fields.choice("pose", POSES, "stand")]
    rest = _stance(fields, stage)
    moved = fields.mapping("moved")
    nothing: Mapping[str, Track] = MappingProxyType({})
    other = _Stance({}, nothing, nothing, {}, nothing)
    if moved is not None:
        other = _stance(moved, stage)
        moved.finish()
    tracks = [t for s in (rest, other) for m in (s.hands, s.feet, s.pinned) for t in m.values()]
    count = STEPS + 1 if moved is not None else steps_of(*tracks)
    _check_reach(fields, rest, _solve(base, rest, other, placement, 0, 0), placement)
    if count == 1:
        return [_solve(base, rest, other, placement, 0, 0)]
    if moved is not None:
        middle = _solve(base, rest, other, placement, STEPS // 2, 1)
        whole = {**rest.hands, **other.hands}, {**rest.feet, **other.feet}
        end = dataclasses.replace(other, hands=_at_half(whole[0]), feet=_at_half(whole[1]))
        _check_reach(moved, end, middle, placement)
    shares = [there_and_back(i / STEPS) for i in range(count)]
    return [_solve(base, rest, other, placement, i, share) for i, share in enumerate(shares)]


def draw_person(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw a person of the cast and publish where the parts of the body are."""
    look = read_look(fields)
    seconds = stage.seconds
    walk = fields.mapping("walk")
    if walk is not None:
        poses, seconds = _walk(walk)
    else:
        poses = _looped(fields, placement, stage)
    hidden = fields.words("hide")
    for part in hidden:
        fields.known("hide", part, _HIDEABLE)
    holds = fields.mapping("holds")
    held = {}
    if holds is not None:
        held = {side: holds.choice(side, HELD) for side in holds.names()}
        holds.finish()

    def in_hand(side: Side) -> str:
        return HELD[held[side]]() if side in held else ""

    shapes = draw_figure(look, poses, seconds, hidden=hidden, held=in_hand)
    places = [joints(pose) for pose in poses]
    targets = {name: tuple(place[name] for place in places) for name in places[0]}
    return Drawing(shapes, targets)
