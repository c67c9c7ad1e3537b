"""The measurement of this tablet's screen, in a small file of the data folder.

It stands below display.pixels_per_inch, which is IT's word, and above the guess. Read before the
first frame, so it is light to import.
"""

import json
import math
from datetime import date
from pathlib import Path

from kiosk.domain.density import LEAST, MOST, Measured, is_a_density, long_and_short
from kiosk.errors import ConfigError
from kiosk.platform.whole_files import write_whole

LARGEST_FILE = 10_000
"""Bytes."""


def read_measured(file: Path) -> Measured | None:
    """Return what was measured, None for nothing; ConfigError for a file that says nothing."""
    try:
        with file.open("rb") as opened:
            said = json.loads(opened.read(LARGEST_FILE))
        density = float(said["pixels_per_inch"])
        width, height = (int(side) for side in said["pixels"])
        on = date.fromisoformat(said["measured_on"])
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unusable(file, f"cannot be read ({error.strerror})") from error
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError) as error:
        raise _unusable(file, "is not a measurement of the screen") from error
    if not math.isfinite(density) or not is_a_density(density):
        raise _unusable(file, f"{density:g} pixels per inch are not {LEAST:g} to {MOST:g}")
    return Measured(density, on, long_and_short(width, height))


def keep_measured(file: Path, measured: Measured) -> None:
    """Write it whole, in the place of what was measured before; ConfigError when it cannot be."""
    fields = {
        "pixels_per_inch": round(measured.pixels_per_inch, 2),
        "measured_on": measured.on.isoformat(),
        "pixels": list(measured.pixels),
    }
    try:
        write_whole(file, (json.dumps(fields) + "\n").encode())
    except OSError as error:
        raise ConfigError(
            f"cannot be written ({error.strerror})",
            where=str(file),
            remedy="Make room and let the kiosk's user write there",
        ) from error


def _unusable(file: Path, what: str) -> ConfigError:
    return ConfigError(
        what,
        where=str(file),
        remedy="Measure again in the staff area (Screen size), or delete the file",
    )
