"""Scene files: read one, check it, and compile it to an SVG with its anchors and focus.

A scene is data only: layers in drawing order, points named after anatomy and people, colours
named after the palette. What the layers look like belongs to the drawing modules; writing a
whole pack belongs to ``pack``.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from kiosk.artwork.errors import SceneError
from kiosk.artwork.fields import Fields
from kiosk.artwork.kinds import KINDS
from kiosk.artwork.stage import Stage
from kiosk.artwork.svg import Point, document


@dataclass(frozen=True, slots=True)
class CompiledScene:
    """A picture and what screens need to know about it.

    ``size`` and ``anchors`` are in scene units, ``crop`` is (x, y, width, height) in scene
    units, ``focus`` is in 0..1 of the size; ``source`` is the sha256 of the scene file.
    ``targets`` are all published points, at rest, for checks and tools.
    """

    name: str
    svg: str
    size: tuple[float, float]
    focus: Point
    crop: tuple[float, float, float, float] | None
    anchors: Mapping[str, Point]
    animated: bool
    source: str
    targets: Mapping[str, Point]


def _read(path: Path) -> tuple[Fields, str]:
    raw = path.read_bytes()
    try:
        values = yaml.safe_load(raw.decode("utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as problem:
        place = ""
        if isinstance(problem, yaml.MarkedYAMLError) and problem.problem_mark is not None:
            place = f"line {problem.problem_mark.line + 1}"
        message = "is not readable YAML"
        raise SceneError(path.name, place, message, "Correct the line") from problem
    text = raw.replace(b"\r\n", b"\n")
    return Fields(path.name, "", values), hashlib.sha256(text).hexdigest()


def _inside(fields: Fields, name: str, point: Point, size: Point) -> Point:
    if not (0 <= point[0] <= size[0] and 0 <= point[1] <= size[1]):
        remedy = f"Keep it within {size[0]:.0f} x {size[1]:.0f}"
        raise fields.fail(
            name, f"lies outside the picture at {point[0]:.0f}, {point[1]:.0f}", remedy
        )
    return round(point[0], 1), round(point[1], 1)


def _crop(fields: Fields, size: Point) -> tuple[float, float, float, float] | None:
    if not fields.has("crop"):
        return None
    x, y, w, h = fields.numbers("crop", 4)
    if x < 0 or y < 0 or w <= 0 or h <= 0 or x + w > size[0] or y + h > size[1]:
        raise fields.fail("crop", "reaches outside the picture", "Write [x, y, width, height]")
    return x, y, w, h


def compile_scene(path: Path) -> CompiledScene:
    """Compile one scene file.

    Raises SceneError for the first mistake found, naming file and field.
    """
    fields, source = _read(path)
    size = fields.pair("size", (960, 720))
    focus = fields.pair("focus")
    if not (0 <= focus[0] <= 1 and 0 <= focus[1] <= 1):
        raise fields.fail("focus", "is not within 0 and 1", "Write shares of width and height")
    crop = _crop(fields, size)
    animated = fields.flag("animated")
    seconds = fields.number("seconds", 6)
    if not 4 <= seconds <= 9:
        raise fields.fail("seconds", "a calm loop lasts 4 to 9 seconds", "Write such a number")
    layers = fields.mappings("layers")
    if not layers:
        raise fields.fail("layers", "is missing", "Add at least one layer")
    stage = Stage(layers, KINDS, seconds)
    body = stage.draw()
    anchors = {}
    wanted = fields.mapping("anchors")
    if wanted is not None:
        for name in wanted.names():
            anchors[name] = _inside(wanted, name, stage.track(wanted, name)[0], size)
    fields.finish()
    if animated != ("<animateTransform" in body):
        moves = "moves" if not animated else "does not move"
        raise fields.fail("animated", f"says {animated} but the scene {moves}", "Correct it")
    svg = document(size[0], size[1], body)
    rest = {name: track[0] for name, track in stage.targets.items()}
    return CompiledScene(path.stem, svg, size, focus, crop, anchors, animated, source, rest)
