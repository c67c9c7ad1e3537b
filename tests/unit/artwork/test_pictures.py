"""The committed pictures: safe for every renderer, up to date, and pointing where they say."""

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kiosk.artwork import CompiledScene, check_folder, check_svg, draw_pack, stale
from kiosk.artwork.palette import Color, contrast

from .conftest import PICTURES, SCENES

REASONS = ("needles", "cost", "time", "travel", "tried", "fear", "other")
GOALS = ("walk", "sleep", "sit", "lift", "family", "work", "hobby", "other")
_SVG = "{http://www.w3.org/2000/svg}"


def test_every_committed_picture_keeps_to_the_safe_subset() -> None:
    assert len(list(PICTURES.glob("*.svg"))) >= 38
    assert check_folder(PICTURES) == {}


def test_committed_pictures_are_what_their_scenes_compile_to() -> None:
    assert stale(SCENES, PICTURES) == []


def test_drawing_twice_gives_the_same_files(tmp_path: Path) -> None:
    first = draw_pack(SCENES, tmp_path)
    assert "index.json" in first
    assert draw_pack(SCENES, tmp_path) == []


@pytest.mark.parametrize(
    ("svg", "word"),
    [
        ('<g opacity="0.5"><rect/></g>', "opacity"),
        ("<text>Hi</text>", "text"),
        ('<defs><clipPath id="a"/></defs>', "clipPath"),
        ('<g style="fill:red"/>', "style"),
    ],
)
def test_the_check_finds_what_is_not_safe(svg: str, word: str) -> None:
    whole = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{svg}</svg>'
    assert any(word in problem for problem in check_svg(whole))


@pytest.mark.parametrize(
    ("base", "values", "word"),
    [
        ("scale(1 1)", "1 1;0 0;1 1", "below"),
        ("rotate(4)", "3;5;3", "begins"),
        ("rotate(3)", "3;5;4", "close"),
        ("scale(1 1)", "1;2;1", "numbers"),
    ],
)
def test_the_check_finds_loops_that_renderers_disagree_on(
    base: str, values: str, word: str
) -> None:
    kind = base.split("(")[0]
    motion = f'<animateTransform attributeName="transform" type="{kind}" values="{values}"'
    motion += ' dur="4s" repeatCount="indefinite"/>'
    whole = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
    whole += f'<g transform="{base}">{motion}<rect/></g></svg>'
    assert any(word in problem for problem in check_svg(whole))


def test_index_tells_screens_about_every_picture(scenes: dict[str, CompiledScene]) -> None:
    index = json.loads((PICTURES / "index.json").read_text(encoding="utf-8"))
    assert sorted(index) == sorted(scenes)
    for name, entry in index.items():
        assert set(entry) == {"size", "focus", "crop", "anchors", "animated", "source"}
        assert entry["anchors"].keys() == scenes[name].anchors.keys()


@pytest.mark.parametrize(
    "name",
    [
        "physical-therapy", "chiropractic-care", "acupuncture", "epidural-injection",
        "laminectomy", "spinal-fusion", "lifestyle-changes", "no-change", "nerve-block-ablation",
        "facet-joint", "facet-injection", "facet-timeline", "attract-wide", "attract-tall",
        "comfort", "pain-back", "pain-leg", "pain-both", "tell-front-desk", "thank-you",
        "who-decides-me", "who-decides-together", "who-decides-clinician",
        *(f"reason-{r}" for r in REASONS),
        *(f"goal-{g}" for g in GOALS),
    ],
)  # fmt: skip
def test_the_pictures_that_screens_ask_for_are_there(
    name: str, scenes: dict[str, CompiledScene]
) -> None:
    assert name in scenes


def test_a_timeline_has_its_five_stations_from_left_to_right(
    scenes: dict[str, CompiledScene],
) -> None:
    anchors = scenes["facet-timeline"].anchors
    across = [anchors[f"station{n}"][0] for n in range(1, 6)]
    assert across == sorted(across)
    assert len(set(across)) == 5


@pytest.mark.parametrize(
    ("name", "needle", "target"),
    [
        ("epidural-injection", "needle.origin", "spine.epidural.1"),
        ("facet-injection", "needle.origin", "spine.joint.1"),
        ("nerve-block-ablation", "needle_upper.origin", "spine.groove.1.right"),
        ("nerve-block-ablation", "needle_lower.origin", "spine.groove.2.right"),
    ],
)
def test_a_needle_tip_is_where_the_words_say(
    name: str, needle: str, target: str, scenes: dict[str, CompiledScene]
) -> None:
    targets = scenes[name].targets
    assert targets[needle] == pytest.approx(targets[target], abs=0.01)


@pytest.mark.parametrize("name", ["epidural-injection", "facet-injection", "nerve-block-ablation"])
def test_a_needle_is_at_its_target_in_the_still_picture(
    name: str, scenes: dict[str, CompiledScene]
) -> None:
    slides = [m for m in _walk(ET.fromstring(scenes[name].svg)) if m.get("type") == "translate"]
    assert slides
    assert all(motion.get("values", "").startswith("0 0;") for motion in slides)


def test_the_epidural_needle_stops_behind_the_sac_and_before_bone(
    scenes: dict[str, CompiledScene],
) -> None:
    targets = scenes["epidural-injection"].targets
    sac, tip = targets["spine.sac.1"], targets["spine.epidural.1"]
    ligament = targets["spine.ligament.1"]
    assert sac[0] + 17 * 1.62 < tip[0] < ligament[0]


def _walk(element: ET.Element) -> list[ET.Element]:
    return list(element.iter(f"{_SVG}animateTransform"))


def test_every_loop_begins_and_ends_at_the_teaching_pose(
    scenes: dict[str, CompiledScene],
) -> None:
    moving = [scene for scene in scenes.values() if scene.animated]
    assert len(moving) >= 8
    for scene in moving:
        for motion in _walk(ET.fromstring(scene.svg)):
            values = motion.get("values", "").split(";")
            assert values[0] == values[-1], scene.name
            assert len(values) == 33, scene.name


def test_medicine_and_moving_bone_are_there_in_the_still_picture(
    scenes: dict[str, CompiledScene],
) -> None:
    still = re.sub("<animateTransform[^>]*/>", "", scenes["facet-injection"].svg)
    assert "scale(0.01" not in still
    assert Color.MEDICINE in still
    assert "scale(0.01 0.01)" in scenes["laminectomy"].svg


_EDGES = [
    (Color.BONE_LINE, Color.BONE, 3.0),
    (Color.BONE_LINE, Color.WALL, 3.0),
    (Color.DISC_LINE, Color.DISC, 2.9),
    (Color.NERVE_LINE, Color.NERVE, 3.0),
    (Color.NERVE_LINE, Color.SAC, 3.0),
    (Color.NERVE_LINE, Color.INNER, 3.0),
    (Color.LIGAMENT_LINE, Color.BONE, 3.0),
    (Color.MEDICINE, Color.BONE, 3.0),
    (Color.MEDICINE, Color.EPIDURAL_FAT, 3.0),
    (Color.INK, Color.MUSCLE, 4.5),
    (Color.TEAL2, Color.MUSCLE, 3.0),
    (Color.TEAL2, Color.INNER, 4.5),
    (Color.STEEL2, Color.WALL, 3.0),
    (Color.STEEL2, Color.BONE, 3.0),
    (Color.PAIN, Color.PAIN3, 4.5),
    (Color.PAIN, Color.SKY2, 3.0),
    (Color.TEAL, Color.WALL2, 4.0),
    (Color.WHITE, Color.TEAL2, 4.5),
    (Color.CORAL, Color.WHITE, 3.0),
]


@pytest.mark.parametrize(("line", "ground", "ratio"), _EDGES)
def test_lines_that_carry_meaning_stand_out_from_their_ground(
    line: Color, ground: Color, ratio: float
) -> None:
    assert contrast(line, ground) >= ratio


def test_people_of_the_pack_are_varied() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in sorted(SCENES.glob("*.yaml")))
    cast = re.findall(r"who: (\w+)", text)
    for who in set(cast):
        assert cast.count(who) <= len(cast) / 5, who
    assert len(set(cast)) >= 10


def test_no_label_lies_where_the_replay_control_is(scenes: dict[str, CompiledScene]) -> None:
    for scene in scenes.values():
        if scene.size[0] == 960 and scene.size[1] == 720:
            for name, (x, y) in scene.anchors.items():
                assert not (x < 240 and y < 144), f"{scene.name}: {name}"


def test_crops_show_the_focus(scenes: dict[str, CompiledScene]) -> None:
    for scene in scenes.values():
        if scene.crop is not None:
            x, y, w, h = scene.crop
            focus = scene.focus[0] * scene.size[0], scene.focus[1] * scene.size[1]
            assert x < focus[0] < x + w, scene.name
            assert y < focus[1] < y + h, scene.name


def test_the_laminectomy_crop_is_three_to_four(scenes: dict[str, CompiledScene]) -> None:
    crop = scenes["laminectomy"].crop
    assert crop is not None
    assert crop[2] / crop[3] == pytest.approx(3 / 4)
