"""What a display says of itself: its screens and whether somebody can touch it.

A display that cannot be opened ends the process that tries; so the doctor has another process of
ours ask, and reads the answer. Both ends of that are here.
"""

import json
from dataclasses import asdict, dataclass

from kiosk.errors import KnownError


@dataclass(frozen=True, slots=True)
class ScreenFacts:
    """A screen; size in pixels."""

    name: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class PanelFacts:
    """What was seen: the primary screen first."""

    screens: tuple[ScreenFacts, ...]
    touch: tuple[str, ...]
    """Names of the devices that take touches."""

    def told(self) -> str:
        """Return it as one line."""
        return json.dumps(asdict(self))


def read_facts(line: str) -> PanelFacts:
    """Return what told() told; KnownError for anything else."""
    try:
        said = json.loads(line)
        screens = tuple(
            ScreenFacts(str(one["name"]), int(one["width"]), int(one["height"]))
            for one in said["screens"]
        )
        return PanelFacts(screens, tuple(str(name) for name in said["touch"]))
    except (ValueError, KeyError, TypeError) as error:
        raise KnownError(
            "the display gave no answer",
            where="DISPLAY, WAYLAND_DISPLAY",
            remedy="Run kiosk doctor as the kiosk's user, in its session",
        ) from error
