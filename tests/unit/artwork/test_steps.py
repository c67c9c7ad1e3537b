"""The step-by-step pictures of a card: one story, true to its words, and safe to look at."""

import itertools
import math
import re
from pathlib import Path

import pytest
import yaml

from kiosk.artwork import CompiledScene, compile_scene
from kiosk.artwork.fields import Fields
from kiosk.artwork.kinds import KINDS
from kiosk.artwork.motion import STEPS
from kiosk.artwork.palette import Color, contrast
from kiosk.artwork.pose import SOLE
from kiosk.artwork.stage import Stage, Track

from .conftest import SCENES

STORIES = {
    "physical-therapy": ("james", 5),
    "chiropractic-care": ("mei", 5),
    "acupuncture": ("amy", 5),
    "epidural-injection": ("tom", 5),
    "lifestyle-changes": ("diego", 5),
}
STEP_NAMES = sorted(
    path.stem
    for card in STORIES
    for path in SCENES.glob(f"{card}-*.yaml")
    if re.fullmatch(rf"{card}-\d-[a-z-]+", path.stem)
)
NEEDLES = ("acupuncture_needle", "tiny_needle", "injection", "probe", "sponge", "swab")
WORN = {"acupuncture-4-rest": "nobody touches a needle while she rests"}


def _stage(name: str) -> Stage:
    values = yaml.safe_load((SCENES / f"{name}.yaml").read_text(encoding="utf-8"))
    stage = Stage(Fields(name, "", values).mappings("layers"), KINDS, values.get("seconds", 6))
    stage.draw()
    return stage


def _spread(track: Track) -> float:
    return max(math.dist(track[0], point) for point in track)


@pytest.mark.parametrize("card", STORIES)
def test_every_step_of_a_card_has_its_picture_in_order(card: str) -> None:
    numbers = [int(n.removeprefix(f"{card}-")[0]) for n in STEP_NAMES if n.startswith(f"{card}-")]
    assert numbers == list(range(1, STORIES[card][1] + 1))


@pytest.mark.parametrize("name", STEP_NAMES)
def test_the_same_person_goes_through_all_steps_of_a_card(name: str) -> None:
    card = re.sub(r"-\d-.*", "", name)
    text = (SCENES / f"{name}.yaml").read_text(encoding="utf-8")
    hidden_in_anatomy = name == "epidural-injection-4-medicine"
    assert hidden_in_anatomy or f"who: {STORIES[card][0]}" in text


@pytest.mark.parametrize("name", STEP_NAMES)
def test_a_clinician_with_a_needle_wears_gloves(name: str) -> None:
    text = (SCENES / f"{name}.yaml").read_text(encoding="utf-8")
    if any(f"- {thing}:" in text for thing in NEEDLES) and name not in WORN:
        assert "gloves: true" in text


def test_most_steps_move(scenes: dict[str, CompiledScene]) -> None:
    assert sum(scenes[name].animated for name in STEP_NAMES) >= 20


@pytest.mark.parametrize("name", STEP_NAMES)
def test_a_step_publishes_where_labels_may_point(
    name: str, scenes: dict[str, CompiledScene]
) -> None:
    assert scenes[name].anchors


def test_gloves_stand_out_from_skin_cloth_and_wall() -> None:
    for ground in (Color.SKIN_FAIR, Color.WALL, Color.TEAL2, Color.WHITE):
        assert contrast(Color.GLOVE, ground) > 1.6


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("physical-therapy-2-test", "patient.near_ankle"),
        ("physical-therapy-2-test", "patient.far_ankle"),
        ("physical-therapy-3-practice", "patient.near_wrist"),
        ("physical-therapy-3-practice", "patient.far_knee"),
        ("physical-therapy-4-home", "patient.near_ankle"),
        ("physical-therapy-4-home", "patient.far_ankle"),
        ("chiropractic-care-3-massage-stretch", "patient.far_ankle"),
        ("lifestyle-changes-4-support", "sitter.near_ankle"),
        ("lifestyle-changes-4-support", "sitter.far_ankle"),
    ],
)
def test_what_rests_on_the_ground_stays_there(name: str, part: str) -> None:
    track = _stage(name).targets[part]
    assert len(track) == STEPS + 1
    assert _spread(track) < 2


def test_he_gets_up_from_the_chair_at_home() -> None:
    hip = _stage("physical-therapy-4-home").targets["patient.hip"]
    assert min(y for _, y in hip) < hip[0][1] - 40


def test_opposite_arm_and_leg_are_straight_in_the_still_picture() -> None:
    at = {name: track[0] for name, track in _stage("physical-therapy-3-practice").targets.items()}
    reach = math.dist(at["patient.shoulder"], at["patient.far_wrist"])
    leg = math.dist(at["patient.hip"], at["patient.near_ankle"])
    assert reach > 0.99 * 154 * 1.18
    assert leg > 0.99 * 218 * 1.18
    assert at["patient.far_wrist"][0] > at["patient.shoulder"][0]
    assert at["patient.near_ankle"][0] < at["patient.hip"][0]


@pytest.mark.parametrize("side", ["near", "far"])
def test_the_hands_stay_on_the_knee_that_is_stretched(side: str) -> None:
    targets = _stage("chiropractic-care-3-massage-stretch").targets
    knee, wrist = targets["patient.near_knee"], targets[f"clinician.{side}_wrist"]
    gaps = [math.dist(a, b) for a, b in zip(knee, wrist, strict=True)]
    assert max(gaps) - min(gaps) < 2
    assert _spread(knee) > 20


def test_the_examining_hands_follow_the_back_that_bends() -> None:
    targets = _stage("chiropractic-care-1-exam").targets
    back, hand = targets["patient.low_back"], targets["clinician.near_wrist"]
    gaps = [math.dist(a, b) for a, b in zip(back, hand, strict=True)]
    assert max(gaps) - min(gaps) < 2
    assert _spread(targets["patient.shoulders"]) > 20


def test_both_hands_hold_the_band_while_it_is_pulled() -> None:
    targets = _stage("physical-therapy-5-progress").targets
    left, right = targets["patient.left_hand"], targets["patient.right_hand"]
    widths = [b[0] - a[0] for a, b in zip(left, right, strict=True)]
    assert widths[0] == max(widths)
    assert widths[0] - min(widths) > 100
    assert max(abs(a[1] - b[1]) for a, b in zip(left, right, strict=True)) < 2


def test_the_needle_of_step_four_stops_in_the_epidural_space(
    scenes: dict[str, CompiledScene],
) -> None:
    targets = scenes["epidural-injection-4-medicine"].targets
    tip, sac, ligament = (targets[n] for n in ("needle.tip", "spine.sac.1", "spine.ligament.1"))
    assert tip == pytest.approx(targets["spine.epidural.1"], abs=0.01)
    assert sac[0] + 17 * 2.3 < tip[0] < ligament[0]


def test_the_probe_is_at_the_low_back_under_the_x_ray() -> None:
    targets = _stage("epidural-injection-3-xray").targets
    back = targets["patient.low_back"][0]
    assert abs(back[0] - targets["arm.origin"][0][0]) < 30
    assert math.dist(targets["doctor.near_wrist"][0], back) < 60


def test_three_walks_grow_from_one_to_the_next() -> None:
    text = (SCENES / "lifestyle-changes-2-add-a-little.yaml").read_text(encoding="utf-8")
    for field in ("minutes", "count"):
        found = [int(n) for n in re.findall(rf"{field}: (\d+)", text)]
        assert len(found) == 3
        assert all(a < b for a, b in itertools.pairwise(found))


def test_bad_days_have_a_low_bar_and_never_an_empty_one() -> None:
    text = (SCENES / "lifestyle-changes-5-flare.yaml").read_text(encoding="utf-8")
    match = re.search(r"values: \[([^]]*)]", text)
    assert match is not None
    values = [float(value) for value in match[1].split(",")]
    assert min(values) > 0.2
    assert min(values) < max(values) / 2


def test_on_a_bad_day_the_hand_stays_on_the_low_back_while_he_walks() -> None:
    targets = _stage("lifestyle-changes-5-flare").targets
    back, hand = targets["walker.low_back"], targets["walker.near_hand"]
    assert len(hand) == STEPS + 1
    assert max(math.dist(a, b) for a, b in zip(back, hand, strict=True)) < 80
    assert _spread(targets["walker.near_ankle"]) > 20


FRONT = """
focus: [0.5, 0.5]
animated: {moves}
layers:
  - wall:
  - front: {{id: a, who: james, at: [480, 400]{more}}}
"""


def _front(folder: Path, more: str, *, moves: bool = False) -> CompiledScene:
    path = folder / "front.yaml"
    path.write_text(FRONT.format(moves=str(moves).lower(), more=more), encoding="utf-8")
    return compile_scene(path)


@pytest.mark.parametrize("elbows", ["out", "down"])
@pytest.mark.parametrize("place", [(380, 330), (420, 220), (350, 260)])
def test_a_wrist_of_a_person_who_faces_us_reaches_its_place(
    tmp_path: Path, elbows: str, place: tuple[int, int]
) -> None:
    more = f", elbows: {elbows}, hands: {{left: [{place[0]}, {place[1]}]}}"
    assert _front(tmp_path, more).targets["a.left_wrist"] == pytest.approx(place, abs=0.5)


def test_a_hand_reaches_its_place_while_the_trunk_leans(tmp_path: Path) -> None:
    more = ", angles: {lean: 14}, hands: {right: [600, 300]}"
    assert _front(tmp_path, more).targets["a.right_wrist"] == pytest.approx((600, 300), abs=0.5)


def test_leaning_to_the_right_moves_the_head_to_the_right(tmp_path: Path) -> None:
    upright = _front(tmp_path, "").targets["a.head"]
    leaning = _front(tmp_path, ", angles: {lean: 15}").targets["a.head"]
    assert leaning[0] > upright[0] + 30


def test_front_and_profile_figures_stand_on_the_same_ground(tmp_path: Path) -> None:
    more = "}\n  - person: {id: b, who: tom, at: [700, 400]"
    targets = _front(tmp_path, more).targets
    sole = targets["b.near_ankle"][1] + SOLE
    assert targets["a.left_foot"][1] == pytest.approx(sole, abs=1)


def test_a_lean_leaves_the_feet_where_they_are(tmp_path: Path) -> None:
    more = ", moved: {angles: {lean: 15}}"
    targets = _front(tmp_path, more, moves=True).targets
    assert targets["a.left_foot"] == pytest.approx((458, 638))
