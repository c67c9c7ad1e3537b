"""Mistakes in scene data are told in one line, with the file and the field."""

from pathlib import Path

import pytest

from kiosk.artwork import SceneError, compile_scene, draw_pack, stale

GOOD = """
focus: [0.5, 0.5]
size: [480, 360]
layers:
  - wall: {size: [480, 360]}
"""


def _error(folder: Path, text: str) -> SceneError:
    path = folder / "some-scene.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SceneError) as caught:
        compile_scene(path)
    return caught.value


@pytest.mark.parametrize(
    ("text", "field", "word"),
    [
        ("layers: [", "line", "YAML"),
        ("- 1\n", "", "names"),
        ("layers:\n  - wall:\n", "focus", "missing"),
        ("focus: [2, 0.5]\nlayers:\n  - wall:\n", "focus", "within 0 and 1"),
        ("focus: [0.5, 0.5]\n", "layers", "missing"),
        (GOOD + "  - plnat: {at: [1, 2]}\n", "layers[1]", "plant"),
        (GOOD + "  - plant: {at: [1, 2], colour: red}\n", "layers[1].plant.colour", "not a field"),
        (GOOD + "  - plant: {at: [1]}\n", "layers[1].plant.at", "2 numbers"),
        (GOOD + "  - plant: {pot: red}\n", "layers[1].plant.pot", "unknown name"),
        (GOOD + "  - plant: {at: pot.top}\n", "layers[1].plant.at", "pot.top"),
        (GOOD + "  - person: {who: nobody}\n", "layers[1].person.who", "unknown name"),
        (
            GOOD + "  - person: {who: tom, angles: {wing: 3}}\n",
            "layers[1].person.angles.wing",
            "unknown name",
        ),
        (GOOD + "  - plant: {at: [1, 2], motion: {turn: [[0, 1], [1, 2]]}}\n", "turn", "close"),
        (
            GOOD + "  - person: {who: tom, at: [200, 100], hands: {near: [470, 90]}}\n",
            "layers[1].person.hands.near",
            "farther than the limb",
        ),
        (GOOD + "  - dot: {id: a}\n  - dot: {id: a}\n", "layers[2].dot.id", "taken"),
        (GOOD + "anchors: {far: [900, 10]}\n", "anchors.far", "outside"),
        (GOOD + "crop: [0, 0, 900, 10]\n", "crop", "outside"),
        (GOOD + "animated: true\n", "animated", "does not move"),
        (GOOD + "seconds: 1\n", "seconds", "calm"),
        (GOOD + "caption: Hello\n", "caption", "not a field"),
        (GOOD + "  - spine_side: {count: 3, fused: 7}\n", "fused", "no such disc"),
        (
            GOOD + "  - plant: {id: a, at: b.origin}\n  - plant: {id: b, at: a.origin}\n",
            "id",
            "circle",
        ),
    ],
)
def test_a_mistake_names_file_and_field(tmp_path: Path, text: str, field: str, word: str) -> None:
    error = _error(tmp_path, text)
    assert error.file == "some-scene.yaml"
    assert field in error.field
    assert word in str(error)
    assert str(error).startswith("some-scene.yaml: ")
    assert "\n" not in str(error)


def test_a_mistake_in_one_scene_writes_no_picture(tmp_path: Path) -> None:
    scenes, out = tmp_path / "scenes", tmp_path / "out"
    scenes.mkdir()
    (scenes / "a.yaml").write_text(GOOD, encoding="utf-8")
    (scenes / "b.yaml").write_text("focus: 1\n", encoding="utf-8")
    with pytest.raises(SceneError):
        draw_pack(scenes, out)
    assert not out.exists()


def test_a_folder_without_scenes_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(SceneError, match="no scenes"):
        draw_pack(tmp_path, tmp_path / "out")


def test_stale_names_changed_missing_and_orphaned_pictures(tmp_path: Path) -> None:
    scenes, out = tmp_path / "scenes", tmp_path / "out"
    scenes.mkdir()
    for name in ("a", "b"):
        (scenes / f"{name}.yaml").write_text(GOOD, encoding="utf-8")
    draw_pack(scenes, out)
    assert stale(scenes, out) == []
    (out / "a.svg").write_text("<svg/>", encoding="utf-8")
    (out / "b.svg").unlink()
    (out / "c.svg").write_text("<svg/>", encoding="utf-8")
    assert stale(scenes, out) == ["a.svg", "b.svg", "c.svg"]


def test_a_layer_may_refer_to_one_that_is_drawn_later(tmp_path: Path) -> None:
    path = tmp_path / "order.yaml"
    text = GOOD + "  - dot: {id: dot, at: {target: pot.origin, offset: [5, 0]}}\n"
    path.write_text(text + "  - plant: {id: pot, at: [50, 300]}\n", encoding="utf-8")
    assert compile_scene(path).targets["dot.origin"] == (55, 300)


def test_a_group_publishes_its_points_in_the_frame_around_it(tmp_path: Path) -> None:
    path = tmp_path / "group.yaml"
    dot = "layers: [{dot: {id: d, at: [3, 4]}}]"
    text = GOOD + f"  - group: {{id: inset, at: [100, 200], scale: 2, {dot}}}\n"
    path.write_text(text + "anchors: {here: inset.d.origin}\n", encoding="utf-8")
    assert compile_scene(path).anchors == {"here": (106, 208)}
