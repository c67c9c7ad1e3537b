"""Step pictures of surgery, nerve block, waiting and the facet injection: what they must show."""

import math
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from kiosk.artwork import CompiledScene, SceneError, compile_scene
from kiosk.artwork.fields import Fields
from kiosk.artwork.kinds import KINDS
from kiosk.artwork.stage import Stage

CARDS: Mapping[str, Sequence[str]] = {
    "laminectomy": ("1-talk", "2-asleep", "3-opening", "4-trim", "5-walk"),
    "spinal-fusion": ("1-scan", "2-asleep", "3-graft", "4-screws", "5-heal"),
    "nerve-block-ablation": ("1-test", "2-diary", "3-again", "4-heat", "5-home"),
    "no-change": ("1-tell", "2-date", "3-note", "4-signs", "5-sooner"),
    "facet-injection": ("1-lie", "2-clean", "3-xray", "4-medicine", "5-home"),
}
STEPS = tuple(f"{card}-{step}" for card, steps in CARDS.items() for step in steps)
TOPIC = ("facet-medicines", "why-no-relief", "more-than-one")


def _drawn(*layers: object) -> tuple[str, Mapping[str, Sequence[tuple[float, float]]]]:
    fields = Fields("test", "", {"layers": list(layers)})
    stage = Stage(fields.mappings("layers"), KINDS, 6)
    return stage.draw(), stage.targets


@pytest.mark.parametrize("name", [*STEPS, *TOPIC])
def test_every_step_has_its_picture_with_a_quiet_corner(
    name: str, scenes: Mapping[str, CompiledScene]
) -> None:
    scene = scenes[name]
    assert list(scene.size) == [960, 720]
    assert all(x >= 240 or y >= 144 for x, y in scene.anchors.values())
    assert scene.focus[0] >= 0.25 or scene.focus[1] >= 0.2


@pytest.mark.parametrize("card", CARDS)
def test_most_steps_of_a_card_move(card: str, scenes: Mapping[str, CompiledScene]) -> None:
    moving = [step for step in CARDS[card] if scenes[f"{card}-{step}"].animated]
    assert len(moving) >= 3


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("facet-injection-4-medicine", "spine.joint.1"),
        ("nerve-block-ablation-1-test", "spine.groove.1.right"),
        ("nerve-block-ablation-4-heat", "spine.groove.1.right"),
    ],
)
def test_the_needle_tip_ends_where_the_words_say(
    name: str, target: str, scenes: Mapping[str, CompiledScene]
) -> None:
    scene = scenes[name]
    x, y = scene.targets[target]
    assert scene.anchors["needle_tip"] == pytest.approx((x, y), abs=0.1)
    placed = [
        tuple(map(float, found))
        for found in re.findall(
            r'"translate\(([\d.-]+) ([\d.-]+)\) rotate\((?:-24|18)\)"', scene.svg
        )
    ]
    assert any(math.dist((x, y), place) < 0.2 for place in placed)


def test_the_graft_lies_between_two_bodies(scenes: Mapping[str, CompiledScene]) -> None:
    for name in ("spinal-fusion-3-graft", "spinal-fusion-4-screws"):
        at = scenes[name].targets
        (ux, uy), (lx, ly) = at["spine.body.1"], at["spine.body.2"]
        assert at["spine.graft"] == pytest.approx(((ux + lx) / 2, (uy + ly) / 2), abs=1)


def test_screws_end_inside_the_bodies_that_are_joined(
    scenes: Mapping[str, CompiledScene],
) -> None:
    at = scenes["spinal-fusion-4-screws"].targets
    for screw, body in (("screw.0", "body.1"), ("screw.1", "body.2")):
        (x, y), (bx, by) = at[f"spine.{screw}"], at[f"spine.{body}"]
        assert abs(x - bx) < 50 * 1.9
        assert abs(y - by) < 40 * 1.9


def test_a_graft_alone_brings_no_metal() -> None:
    plain, targets = _drawn({"spine_side": {"id": "s", "grafted": 1}})
    fused, _ = _drawn({"spine_side": {"id": "s", "fused": 1}})
    assert "s.graft" in targets
    assert "s.rod" not in targets
    assert "#C9D3D6" in fused
    assert "#C9D3D6" not in plain


def test_trimming_keeps_the_joints_and_shows_the_sac() -> None:
    whole, before = _drawn({"spine_back": {"id": "s"}})
    opened, after = _drawn({"spine_back": {"id": "s", "opened": 1}})
    assert "#F9E08B" in opened
    assert "#F9E08B" not in whole
    assert after["s.joint.1.left"] == before["s.joint.1.left"]
    assert abs(after["s.cut.1.right"][0][0]) < abs(after["s.joint.1.right"][0][0])


def test_trimmed_bone_goes_away_and_is_gone_at_rest() -> None:
    svg, _ = _drawn({"spine_back": {"opened": 1, "moving": True}})
    assert 'transform="scale(0.01 0.01)"' in svg


def test_possible_sources_are_ringed_alike(scenes: Mapping[str, CompiledScene]) -> None:
    svg = scenes["why-no-relief"].svg
    rings = re.findall(
        r'<circle cx="0" cy="0" r="50" fill="none" stroke="(#\w+)" stroke-width="7"', svg
    )
    assert len(rings) == 5
    assert len(set(rings)) == 1


def test_no_way_is_larger_than_another(scenes: Mapping[str, CompiledScene]) -> None:
    svg = scenes["more-than-one"].svg
    signs = re.findall(r'r="30" fill="(#\w+)" stroke="(#\w+)" stroke-width="7"', svg)
    assert len(signs) == 6
    assert len(set(signs)) == 1


@pytest.mark.parametrize(
    ("layer", "word"),
    [
        ("month: {days: [40]}", "outside"),
        ("diary: {hours: [1, 2], levels: [0.5]}", "as many"),
        ("ways: {ends: [[1, 2]]}", "two points"),
        ("ways: {ends: [[1, 2], 3]}", "not a point"),
        ("diary: {hours: often, levels: [1]}", "list of numbers"),
    ],
)
def test_a_mistake_in_a_new_layer_is_told(tmp_path: Path, layer: str, word: str) -> None:
    scene = tmp_path / "wrong.yaml"
    scene.write_text(f"focus: [0.5, 0.5]\nlayers:\n  - {layer}\n", encoding="utf-8")
    with pytest.raises(SceneError, match=word):
        compile_scene(scene)
