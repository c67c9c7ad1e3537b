"""Motion as SMIL that all renderers agree on.

Uniform steps without keyTimes (one renderer ignores them), easing baked into the values,
the first value equal to the group's own transform, which is the best teaching pose and what
paper and still pictures show. Groups that appear or vanish grow from almost nothing.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.artwork.svg import group, num, pair

STEPS = 32
"""Steps of one loop; every moving part of a scene has this many, so that none drifts."""

NOTHING = 0.01
"""The smallest scale: a scale of 0 makes some renderers drop the shape for good."""


@dataclass(frozen=True, slots=True)
class Key:
    """A moment (0..1 of the loop) and the values reached then."""

    at: float
    values: tuple[float, ...]


def ease(share: float) -> float:
    """Return the share of the way covered after a share of the time, slow at both ends."""
    return share * share * (3 - 2 * share)


def there_and_back(time: float, *, hold: float = 0.2) -> float:
    """Return how far a calm to-and-fro is at ``time`` (0..1): 0 is rest, 1 the other end.

    The rest pose is held around time 0, the other pose around 0.5, each for ``hold``.
    """
    way = (1 - 2 * hold) / 2
    folded = min(time % 1, 1 - time % 1)
    return ease(max(0.0, min(1.0, (folded - hold / 2) / way)))


def sampled(keys: Sequence[Key], rest: float) -> list[tuple[float, ...]]:
    """Return STEPS + 1 values, evenly spread over the loop, that begin and end at ``rest``."""

    def at(time: float) -> tuple[float, ...]:
        for start, end in itertools.pairwise(keys):
            if time <= end.at + 1e-9:
                share = ease((time - start.at) / max(end.at - start.at, 1e-9))
                pairs = zip(start.values, end.values, strict=True)
                return tuple(a + (b - a) * share for a, b in pairs)
        return keys[-1].values

    values = [at((rest + i / STEPS) % 1) for i in range(STEPS)]
    return [*values, values[0]]


def _animate(kind: str, values: Sequence[str], seconds: float) -> str:
    return (
        f'<animateTransform attributeName="transform" type="{kind}" values="{";".join(values)}"'
        f' dur="{num(seconds)}s" repeatCount="indefinite"/>'
    )


def _moving(kind: str, values: Sequence[str], seconds: float, body: str) -> str:
    if len(set(values)) == 1:
        idle = {"rotate": "0", "translate": "0 0", "scale": "1 1"}[kind]
        return body if values[0] == idle else group(body, transform=f"{kind}({values[0]})")
    return group(_animate(kind, values, seconds), body, transform=f"{kind}({values[0]})")


def turning(angles: Sequence[float], seconds: float, body: str) -> str:
    """Turn a body about the origin through angles (degrees); a single angle stands still."""
    return _moving("rotate", [num(a) for a in angles], seconds, body)


def sliding(places: Sequence[tuple[float, ...]], seconds: float, body: str) -> str:
    """Move a body through places (x, y)."""
    return _moving("translate", [pair(p[0], p[1]) for p in places], seconds, body)


def growing(scales: Sequence[float], seconds: float, body: str) -> str:
    """Scale a body about the origin; values are written as pairs and never reach zero."""
    values = [f"{max(s, NOTHING):.3g}" for s in scales]
    return _moving("scale", [f"{v} {v}" for v in values], seconds, body)
