"""People in motion: feet stay planted, hands stay on what they hold, loops close."""

import itertools
import math
import re
from collections.abc import Sequence

import pytest
import yaml

from kiosk.artwork import CompiledScene
from kiosk.artwork.fields import Fields
from kiosk.artwork.kinds import KINDS
from kiosk.artwork.motion import STEPS, Key, sampled, there_and_back
from kiosk.artwork.pose import (
    SOLE,
    Pose,
    Side,
    between,
    joints,
    walking,
    with_foot,
    with_hand,
    with_palm,
)
from kiosk.artwork.stage import Stage, Track

from .conftest import SCENES

SIDES: tuple[Side, Side] = ("near", "far")


def _stage(name: str) -> Stage:
    values = yaml.safe_load((SCENES / f"{name}.yaml").read_text(encoding="utf-8"))
    stage = Stage(Fields(name, "", values).mappings("layers"), KINDS, values.get("seconds", 6))
    stage.draw()
    return stage


def _spread(track: Track) -> float:
    return max(math.dist(track[0], point) for point in track)


def _between_samples(poses: Sequence[Pose], part: str, share: float) -> list[tuple[float, float]]:
    pairs = itertools.pairwise(poses)
    return [joints(between(a, b, share))[part] for a, b in pairs]


@pytest.mark.parametrize("side", SIDES)
def test_planted_feet_do_not_slide_during_the_bridge(side: Side) -> None:
    track = _stage("physical-therapy").targets[f"patient.{side}_ankle"]
    assert len(track) == STEPS + 1
    assert _spread(track) < 2


def test_the_hips_rise_while_the_upper_back_stays_down() -> None:
    targets = _stage("physical-therapy").targets
    assert _spread(targets["patient.upper_back"]) < 2
    assert _spread(targets["patient.hip"]) > 40


@pytest.mark.parametrize("side", SIDES)
def test_the_therapist_follows_the_knee_with_both_hands(side: Side) -> None:
    targets = _stage("physical-therapy").targets
    knee, wrist = targets["patient.near_knee"], targets[f"therapist.{side}_wrist"]
    gaps = [math.dist(a, b) for a, b in zip(knee, wrist, strict=True)]
    assert max(gaps) - min(gaps) < 2


@pytest.mark.parametrize("side", SIDES)
def test_a_walking_foot_moves_back_at_one_speed_while_it_carries(side: Side) -> None:
    offset = 0.0 if side == "near" else 0.5
    times = [i / STEPS for i in range(STEPS + 1) if ((i / STEPS + offset) % 1) < 0.42]
    found = []
    for time in times:
        x, y = joints(walking(time, 58))[f"{side}_ankle"]
        share = ((time + offset) % 1) / 0.6
        found.append((x - (58 - 116 * share), y))
    assert _spread(tuple(found)) < 2


def test_feet_hold_between_the_samples_of_a_loop() -> None:
    poses = [with_foot(Pose(y=8 * there_and_back(i / STEPS)), "near", (20, 205)) for i in range(33)]
    for share in (0.25, 0.5, 0.75):
        places = _between_samples(poses, "near_ankle", share)
        assert max(math.dist(p, (20, 205)) for p in places) < 2


@pytest.mark.parametrize("place", [(90, -60), (60, -20), (120, -120), (-30, 10)])
def test_a_hand_reaches_its_target(place: tuple[float, float]) -> None:
    pose = with_hand(Pose(lumbar=12, thorax=8), "near", place)
    assert math.dist(joints(pose)["near_wrist"], place) < 0.5


def test_a_target_out_of_reach_straightens_the_arm_towards_it() -> None:
    pose = with_hand(Pose(), "near", (900, -128))
    assert pose.near_elbow < 5


def test_a_palm_keeps_its_angle_to_the_ground() -> None:
    for bend in (0, 20, 45):
        pose = with_palm(with_hand(Pose(lumbar=bend), "near", (80, -60)), "near", 90)
        wrist, hand = joints(pose)["near_wrist"], joints(pose)["near_hand"]
        assert hand[1] == pytest.approx(wrist[1], abs=0.01)
        assert hand[0] > wrist[0]


def test_standing_feet_are_on_the_ground_of_the_figure() -> None:
    pose = with_foot(Pose(), "near", (0, 217))
    assert joints(pose)["near_ankle"][1] + SOLE == pytest.approx(237)


@pytest.mark.parametrize(
    ("part", "place"), [("patient.near_wrist", (448, 360)), ("nurse.near_wrist", (536, 352))]
)
def test_hands_are_where_the_scene_puts_them(part: str, place: tuple[float, float]) -> None:
    assert math.dist(_stage("thank-you").targets[part][0], place) < 2


@pytest.mark.parametrize("side", SIDES)
def test_the_push_is_on_the_low_back_and_small(side: Side) -> None:
    targets = _stage("chiropractic-care").targets
    hand, back = targets[f"clinician.{side}_hand"], targets["patient.low_back"][0]
    assert math.dist(hand[0], back) < 24
    assert 8 < _spread(hand) < 24


def test_samples_begin_and_end_at_rest() -> None:
    keys = [Key(0, (0.0,)), Key(0.3, (9.0,)), Key(1, (0.0,))]
    values = sampled(keys, 0.3)
    assert len(values) == STEPS + 1
    assert values[0] == values[-1] == (9.0,)


def test_there_and_back_rests_at_both_ends() -> None:
    assert there_and_back(0) == there_and_back(0.05) == there_and_back(1) == 0
    assert there_and_back(0.5) == 1


def test_the_loops_of_a_scene_end_together_and_soon(scenes: dict[str, CompiledScene]) -> None:
    for scene in scenes.values():
        tenths = {round(float(s) * 10) for s in re.findall(r'dur="([\d.]+)s"', scene.svg)}
        assert math.lcm(*tenths) <= 100, scene.name
