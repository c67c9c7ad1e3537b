"""The heartbeat: a small JSON file that says each minute how the kiosk is; nothing of a visit.

Belongs here: writing it whole, and telling how old it is. What stands in it is health.py's.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.platform.whole_files import write_whole

EVERY = timedelta(seconds=60)
LATE = 3 * EVERY
"""An older heartbeat of a kiosk that did not end is a sign of trouble."""
NAME = "heartbeat.json"
RUNNING, ENDED = "running", "ended"

Fields = Mapping[str, str | int | float | bool | None]


@dataclass(frozen=True, slots=True)
class LastBeat:
    """What the file says of itself."""

    at: datetime
    running: bool
    """Whether the kiosk meant to go on."""


def write_heartbeat(folder: Path, fields: Fields) -> None:
    """Write the file whole, in the place of the last; OSError when the disk does not take it."""
    text = json.dumps(fields, indent=1) + "\n"
    write_whole(folder / NAME, text.encode())


def read_heartbeat(folder: Path) -> LastBeat | None:
    """Return when the kiosk last beat; None when it never did, or nobody can read what it wrote."""
    try:
        fields = json.loads((folder / NAME).read_text(encoding="utf-8"))
        at = datetime.fromisoformat(fields["written_at"])
        running = fields["state"] == RUNNING
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return LastBeat(at, running) if at.tzinfo is not None else None
