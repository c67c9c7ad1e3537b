"""What a picture must tell, as far as data can hold it: places in the body, steps, and people.

The rest was judged by looking; docs/what-pictures-tell.md says what each picture must tell.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
import yaml

from kiosk.artwork import CompiledScene
from kiosk.artwork.actors import read_look
from kiosk.artwork.fields import Fields
from kiosk.artwork.kinds import KINDS
from kiosk.artwork.palette import Color
from kiosk.artwork.people import Look
from kiosk.artwork.spine import BODY
from kiosk.artwork.stage import Stage

from .conftest import PACK, SCENES

PAGE = Path(__file__).parents[3] / "docs" / "what-pictures-tell.md"
NAMES = sorted(path.stem for path in SCENES.glob("*.yaml"))
SPINES = {"spine_side": "joint", "spine_middle": "epidural", "spine_back": "groove"}
"""Each view of the spine -> the place that a needle in it is for."""
WORDS = {"joint": "joint", "epidural": "space", "groove": "nerve"}
NEEDLES = frozenset({"syringe", "probe", "injection"})
PEOPLE_KINDS = frozenset({"person", "front", "bust", "back_figure", "small_person"})
ROUNDS = frozenset({"locator", "ring", "clock", "wedge_clock"})
PARTS = frozenset({"head", "near_hand", "far_hand", "left_hand", "right_hand", "near_ankle"})
AIDS = frozenset({"stick", "walking_frame", "wheelchair"})
QUIET = (240.0, 144.0)
"""The corner of a picture of 960 x 720 that the replay control may cover."""


def _scene(name: str) -> dict[str, object]:
    found: dict[str, object] = yaml.safe_load((SCENES / f"{name}.yaml").read_text("utf-8"))
    return found


def _layers(holder: Mapping[str, object]) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield every layer, those of groups too."""
    layers = holder["layers"]
    assert isinstance(layers, list)
    for layer in layers:
        ((kind, values),) = layer.items()
        if values is None:
            layer[kind] = values = {}
        yield kind, values
        if kind == "group":
            yield from _layers(values)


def _texts(value: object) -> Iterator[tuple[str, str]]:
    """Yield each picture of a text file with the words that stand by it."""
    if isinstance(value, dict):
        picture = value.get("picture", value)
        if isinstance(picture, dict) and isinstance(picture.get("id"), str) and "alt" in picture:
            yield picture["id"], f"{value.get('text', '')} {picture['caption']} {picture['alt']}"
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _words() -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted((PACK / "en").rglob("*.yaml")):
        for name, words in _texts(yaml.safe_load(path.read_text("utf-8"))):
            found[name] = f"{found.get(name, '')} {words}".lower()
    return found


def _needle_scenes() -> list[str]:
    kinds = {name: {kind for kind, _ in _layers(_scene(name))} for name in NAMES}
    inside = [n for n in NAMES if kinds[n] & NEEDLES and kinds[n] & SPINES.keys()]
    assert len(inside) >= 7
    return inside


@pytest.mark.parametrize("name", _needle_scenes())
def test_each_needle_in_a_spine_ends_at_the_place_that_the_words_name(
    name: str, scenes: Mapping[str, CompiledScene]
) -> None:
    layers = list(_layers(_scene(name)))
    (place,) = {SPINES[kind] for kind, _ in layers if kind in SPINES}
    aims = [str(values["at"]) for kind, values in layers if kind in NEEDLES]
    assert all(aim.startswith(f"spine.{place}.") for aim in aims)
    anchors, targets = scenes[name].anchors, scenes[name].targets
    tips = [point for anchor, point in anchors.items() if "needle" in anchor]
    assert tips
    assert all(min(math.dist(tip, targets[aim]) for aim in aims) < 1 for tip in tips)
    assert WORDS[place] in _words()[name]


def _drawn(kind: str, **fields: object) -> tuple[str, Mapping[str, tuple[float, float]]]:
    made = Fields("test", "", {"layers": [{kind: {"id": "s", **fields}}]})
    stage = Stage(made.mappings("layers"), KINDS, 6)
    svg = stage.draw()
    return svg, {name: track[0] for name, track in stage.targets.items()}


Box = tuple[float, float, float, float]


def _box(data: str) -> Box:
    numbers = [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", data)]
    xs, ys = numbers[::2], numbers[1::2]
    return min(xs), min(ys), max(xs), max(ys)


def _filled(svg: str, color: Color) -> list[Box]:
    shapes = re.findall(r'<path d="([^"]+)"[^>]*fill="([^"]+)"', svg)
    assert shapes
    return [_box(data) for data, fill in shapes if fill == color]


def _covers(box: Box, point: tuple[float, float]) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


@pytest.mark.parametrize(
    ("part", "there"),
    [("lamina", False), ("spinous", False), ("facet.right", True)],
)
def test_a_laminectomy_takes_the_lamina_and_leaves_the_joints(part: str, *, there: bool) -> None:
    before, at = _drawn("spine_level")
    after, _ = _drawn("spine_level", open=True)
    place = at[f"s.{part}"]
    assert any(_covers(box, place) for box in _filled(before, Color.BONE))
    assert any(_covers(box, place) for box in _filled(after, Color.BONE)) is there


def test_the_second_panel_of_the_laminectomy_is_the_opened_one() -> None:
    levels = [values for kind, values in _layers(_scene("laminectomy")) if kind == "spine_level"]
    assert [bool(values.get("open")) for values in levels] == [False, True]


@pytest.mark.parametrize("field", ["fused", "grafted"])
def test_the_graft_reaches_both_bodies_and_the_disc_is_gone(field: str) -> None:
    whole, _ = _drawn("spine_side")
    joined, at = _drawn("spine_side", **{field: 1})
    assert len(_filled(joined, Color.DISC)) == len(_filled(whole, Color.DISC)) - 1
    gap = math.dist(at["s.body.1"], at["s.body.2"]) / 2 - _box(BODY)[3]
    new = set(re.findall(r'd="([^"]+)"', joined)) - set(re.findall(r'd="([^"]+)"', whole))
    boxes = [_box(data) for data in new]
    assert any(b[3] >= gap > 0 >= -gap >= b[1] and b[2] - b[0] > 100 for b in boxes)


@pytest.mark.parametrize(
    "name", ["spinal-fusion", "spinal-fusion-3-graft", "spinal-fusion-4-screws"]
)
def test_the_graft_of_a_fusion_picture_is_between_two_bodies(
    name: str, scenes: Mapping[str, CompiledScene]
) -> None:
    at = scenes[name].targets
    bodies = [point for target, point in at.items() if target.startswith("spine.body.")]
    two = sorted(bodies, key=lambda point: math.dist(point, at["spine.graft"]))[:2]
    middle = (two[0][0] + two[1][0]) / 2, (two[0][1] + two[1][1]) / 2
    assert math.dist(middle, at["spine.graft"]) < 1


@pytest.mark.parametrize(
    "path", sorted((PACK / "en" / "cards").glob("*.yaml")), ids=lambda p: p.stem
)
def test_a_card_has_a_picture_and_three_to_five_steps_with_one_each(path: Path) -> None:
    card = yaml.safe_load(path.read_text("utf-8"))
    steps = [step["picture"]["id"] for step in card["steps"]]
    assert card["picture"]["id"] == path.stem
    assert 3 <= len(steps) <= 5
    assert [name for name in NAMES if name.startswith(f"{path.stem}-")] == steps


@pytest.mark.parametrize(
    "name", [n for n in NAMES if set(dict(_layers(_scene(n)))) & SPINES.keys()]
)
def test_a_picture_of_the_spine_says_where_in_the_body_it_is(name: str) -> None:
    assert "locator" in {kind for kind, _ in _layers(_scene(name))}


def _patients() -> list[Look]:
    """Return the look of each person who is no staff, once a scene."""
    found = []
    for name in NAMES:
        seen = set()
        for kind, values in _layers(_scene(name)):
            if kind in PEOPLE_KINDS and "who" in values:
                wanted = {key: values[key] for key in ("who", "look") if key in values}
                look = read_look(Fields(name, "", wanted))
                if not look.tunic and values["who"] not in seen:
                    seen.add(values["who"])
                    found.append(look)
    return found


def _age(look: Look) -> str:
    if not look.older:
        return "young"
    return "old" if look.hair_color in (Color.HAIR_GREY, Color.HAIR_WHITE) else "middle"


def _body(look: Look) -> str:
    return "slim" if look.build < 1.06 else "middle" if look.build < 1.2 else "broad"


@pytest.mark.parametrize(
    ("kind", "most"),
    [(lambda look: look.skin, 0.35), (_age, 0.4), (_body, 0.4)],
    ids=["skin", "age", "body"],
)
def test_no_patient_is_the_default(kind: Callable[[Look], object], most: float) -> None:
    patients = _patients()
    counts = Counter(kind(look) for look in patients)
    assert len(patients) > 50
    assert len(counts) >= 3
    assert max(counts.values()) <= most * len(patients)


def test_some_patients_have_an_aid_to_walk_or_to_sit() -> None:
    kinds = [{kind for kind, _ in _layers(_scene(name))} for name in NAMES]
    assert sum(bool(found & AIDS) for found in kinds) >= 5
    assert set().union(*kinds) >= AIDS


@pytest.mark.parametrize("name", NAMES)
def test_nothing_that_tells_lies_under_the_replay_control(name: str) -> None:
    values = _scene(name)
    if values.get("size", [960, 720]) != [960, 720]:
        return
    rounds = {}
    for number, (kind, layer) in enumerate(_layers(values)):
        layer["id"] = layer.get("id", f"x{number}")
        if kind in ROUNDS:
            radius, scale = layer.get("radius", 76), layer.get("scale", 1)
            assert isinstance(radius, int | float)
            assert isinstance(scale, int | float)
            rounds[str(layer["id"])] = radius * scale
    seconds = values.get("seconds", 6)
    assert isinstance(seconds, int | float)
    stage = Stage(Fields(name, "", values).mappings("layers"), KINDS, seconds)
    stage.draw()
    for target, track in stage.targets.items():
        *owner, part = target.split(".")
        x, y = track[0]
        if part in PARTS and owner:
            assert not (0 < x < QUIET[0] and 0 < y < QUIET[1]), target
        if part == "origin" and owner[-1] in rounds:
            away = math.hypot(max(0.0, x - QUIET[0]), max(0.0, y - QUIET[1]))
            assert away > rounds[owner[-1]] - 10, target


def test_the_page_says_what_each_step_of_each_card_must_tell() -> None:
    page = PAGE.read_text("utf-8")
    cards = [path.stem for path in (PACK / "en" / "cards").glob("*.yaml")]
    told = [name for name in NAMES if any(name.startswith(card) for card in cards)]
    told += [name for name in NAMES if name.startswith("facet-")]
    assert [name for name in told if f"`{name}`" not in page] == []
