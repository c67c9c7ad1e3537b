"""Where layers stand and how they find each other's points.

A layer publishes named targets (``spine.joint.1``, ``patient.low_back``); another layer, an
anchor or a needle refers to them by name, so nothing aims at a typed pixel. Layers are drawn in
the order of the scene but worked out on demand, so a layer may refer to a later one.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.artwork.fields import Fields, is_number
from kiosk.artwork.motion import STEPS, Key, growing, sampled, sliding, turning
from kiosk.artwork.svg import Point, group, num, pair

Track: TypeAlias = tuple[Point, ...]
"""Where a point is: one place, or STEPS + 1 places over the loop (the first is the rest)."""


@dataclass(frozen=True, slots=True)
class Placement:
    """How a layer stands in the frame around it."""

    at: Point = (0, 0)
    scale: float = 1
    turn: float = 0
    flip: bool = False

    def out(self, point: Point) -> Point:
        """Return a point of the layer in the frame around it."""
        x, y = (-point[0] if self.flip else point[0]) * self.scale, point[1] * self.scale
        c, s = math.cos(math.radians(self.turn)), math.sin(math.radians(self.turn))
        return self.at[0] + x * c - y * s, self.at[1] + x * s + y * c

    def inside(self, point: Point) -> Point:
        """Return a point of the frame around in the layer's own frame."""
        dx, dy = point[0] - self.at[0], point[1] - self.at[1]
        c, s = math.cos(math.radians(-self.turn)), math.sin(math.radians(-self.turn))
        x, y = (dx * c - dy * s) / self.scale, (dx * s + dy * c) / self.scale
        return (-x if self.flip else x), y

    def wrap(self, svg: str) -> str:
        """Return the layer's shapes in a group that stands there."""
        parts = []
        if self.at != (0, 0):
            parts.append(f"translate({pair(*self.at)})")
        if self.turn:
            parts.append(f"rotate({num(self.turn)})")
        if self.scale != 1 or self.flip:
            across = -self.scale if self.flip else self.scale
            parts.append(f"scale({across:.4g} {self.scale:.4g})")
        return group(svg, transform=" ".join(parts))


@dataclass(frozen=True, slots=True)
class Drawing:
    """A layer's shapes and the targets it publishes, in its own frame."""

    svg: str
    targets: Mapping[str, Track] = field(default_factory=dict)


Maker: TypeAlias = Callable[[Fields, Placement, "Stage"], Drawing]


@dataclass(frozen=True, slots=True)
class _Layer:
    kind: str
    name: str
    fields: Fields


class Stage:
    """The layers of a scene, or of a group in it, while they are drawn."""

    def __init__(
        self,
        layers: Sequence[Fields],
        kinds: Mapping[str, Maker],
        seconds: float,
        around: "tuple[Stage, Placement] | None" = None,
    ) -> None:
        self.kinds = kinds
        self.seconds = seconds
        self._around = around
        self._layers = [self._layer(entry) for entry in layers]
        self._check_names()
        self._drawn: dict[int, str] = {}
        self._busy: set[int] = set()
        self.targets: dict[str, Track] = {}

    def _layer(self, entry: Fields) -> _Layer:
        names = entry.names()
        if len(names) != 1:
            raise entry.fail("", "a layer has exactly one kind", "Write one '- kind:' per layer")
        kind = names[0]
        entry.known("", kind, self.kinds)
        values = entry.raw(kind)
        fields = Fields(entry.file, f"{entry.where}.{kind}", {} if values is None else values)
        return _Layer(kind, fields.text("id", ""), fields)

    def _check_names(self) -> None:
        seen: set[str] = set()
        for layer in self._layers:
            if layer.name in seen:
                raise layer.fields.fail("id", f"{layer.name!r} is taken", "Choose another id")
            seen |= {layer.name} - {""}

    def draw(self) -> str:
        """Return all layers in their order."""
        return "".join(self._draw(index) for index in range(len(self._layers)))

    def _draw(self, index: int) -> str:
        if index in self._drawn:
            return self._drawn[index]
        layer = self._layers[index]
        if index in self._busy:
            raise layer.fields.fail("id", "refers to itself in a circle", "Use a point instead")
        self._busy.add(index)
        fields = layer.fields
        placement = Placement(
            at=self.track(fields, "at", (0, 0))[0],
            scale=fields.number("scale", 1),
            turn=fields.number("turn", 0),
            flip=fields.flag("flip"),
        )
        drawing = self.kinds[layer.kind](fields, placement, self)
        shapes = drawing.svg
        motion = fields.mapping("motion")
        if motion is not None:
            shapes = self._move(motion, shapes)
        fields.finish()
        if layer.name:
            for name, track in drawing.targets.items():
                self.targets[f"{layer.name}.{name}"] = tuple(placement.out(p) for p in track)
        self._busy.discard(index)
        self._drawn[index] = placement.wrap(shapes)
        return self._drawn[index]

    def _move(self, fields: Fields, shapes: str) -> str:
        """Wrap shapes in the motions a layer asks for: grow, turn, slide."""
        seconds, rest = fields.number("seconds", self.seconds), fields.number("rest", 0)
        grow, turn, slide = (self._keys(fields, name) for name in ("grow", "turn", "slide"))
        if grow:
            shapes = growing([v[0] for v in sampled(grow, rest)], seconds, shapes)
        if turn:
            shapes = turning([v[0] for v in sampled(turn, rest)], seconds, shapes)
        if slide:
            shapes = sliding(sampled(slide, rest), seconds, shapes)
        fields.finish()
        return shapes

    def _keys(self, fields: Fields, name: str) -> list[Key]:
        rows = fields.raw(name)
        if rows is None:
            return []
        count = 3 if name == "slide" else 2
        remedy = "Write rows of [time 0..1, value]; the last row repeats the first value"
        if not isinstance(rows, list) or len(rows) < 2:
            raise fields.fail(name, "expected at least two rows", remedy)
        keys = []
        for row in rows:
            if not isinstance(row, list) or len(row) != count or not all(map(is_number, row)):
                raise fields.fail(name, f"{row!r} is not a row of {count} numbers", remedy)
            time, *values = (float(v) for v in row)
            keys.append(Key(time, tuple(values)))
        times = [key.at for key in keys]
        if times != sorted(times) or times[0] != 0 or times[-1] != 1:
            raise fields.fail(name, "times do not run from 0 to 1", remedy)
        if keys[0].values != keys[-1].values:
            raise fields.fail(name, "the loop does not close", remedy)
        return keys

    def track(self, fields: Fields, name: str, default: Point | None = None) -> Track:
        """Return where a field points: numbers, a target's name, or a target with an offset."""
        value = fields.raw(name) if default is not None else fields.need(name)
        if value is None and default is not None:
            return (default,)
        if isinstance(value, str):
            return self.target(fields, name, value)
        if isinstance(value, dict):
            inner = fields.mapping(name)
            assert inner is not None
            dx, dy = inner.pair("offset", (0, 0))
            track = self.target(inner, "target", inner.text("target"))
            inner.finish()
            return tuple((x + dx, y + dy) for x, y in track)
        return (fields.pair(name),)

    def target(self, fields: Fields, field_name: str, target: str) -> Track:
        """Return a published target, drawing the layer that publishes it if need be."""
        owner = target.split(".", 1)[0]
        for index, layer in enumerate(self._layers):
            if layer.name == owner:
                self._draw(index)
        if target in self.targets:
            return self.targets[target]
        if self._around is not None:
            stage, placement = self._around
            return tuple(placement.inside(p) for p in stage.target(fields, field_name, target))
        fields.known(field_name, target, self.targets)
        raise fields.fail(field_name, f"nothing publishes {target!r}", "Give a layer that id")


def steps_of(*tracks: Track) -> int:
    """Return how many poses are needed to follow tracks: 1 or STEPS + 1."""
    return STEPS + 1 if any(len(track) > 1 for track in tracks) else 1


def at_step(track: Track, step: int) -> Point:
    """Return where a track is at a step."""
    return track[step] if len(track) > 1 else track[0]
