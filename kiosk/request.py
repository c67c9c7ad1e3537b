"""What every command is asked, and the little of the settings that the first frame needs.

Light to import: reading and validating all settings belongs to kiosk.settings, later.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.calibration import read_measured
from kiosk.domain.density import MM_PER_INCH, Measured
from kiosk.errors import KnownError
from kiosk.paths import DataFolder, program_files, usual_config_file, usual_data_folder

PRINT = "print-sheets"
"""What the program is called with to print for another of its processes; not for people."""
PANEL = "tell-panel"
"""What the program is called with to say what the display is; not for people."""
SPOOL = "spool-sheet"
"""What the program is called with, before queue and title, to print on a queue of Windows."""


@dataclass(frozen=True, slots=True)
class Request:
    """The common options; flags are settings that the command itself decides."""

    config: Path | None = None
    data_dir: Path | None = None
    pack: Path | None = None
    flags: Mapping[str, Mapping[str, object]] = field(default_factory=dict)

    @property
    def config_file(self) -> Path | None:
        """Return the configuration file to read, None for none."""
        return self.config or usual_config_file()

    @property
    def options(self) -> Sequence[str]:
        """Return the options with which another process of ours is asked the same."""
        named = (
            ("--config", self.config),
            ("--data-dir", self.data_dir),
            ("--pack", self.pack),
        )
        return [part for name, path in named if path for part in (name, str(path))]

    @property
    def data(self) -> DataFolder:
        """Return the folder for everything that is written."""
        return DataFolder(self.data_dir.absolute()) if self.data_dir else usual_data_folder()


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What the attract screen needs of the settings."""

    pack: Path
    pixels_per_mm: float | None
    reduced_motion: bool
    measured: Measured | None = None
    """What staff measured; it holds where pixels_per_mm is not set, on the same screen."""
    screen: str = ""
    """Name or number of the screen; empty for the primary one."""


def first_look(request: Request, environment: Mapping[str, str]) -> FirstLook:
    """Read what the first frame needs, without judging it.

    Whatever is wrong reads as not set here; the validation that follows right after names it.
    """
    tables = _tables(request.config_file)
    display = tables.get("display")
    display = display if isinstance(display, dict) else {}
    density = environment.get("KIOSK_DISPLAY__PIXELS_PER_INCH", display.get("pixels_per_inch"))
    try:
        inches = float(density) if isinstance(density, int | float | str) else 0.0
    except ValueError:
        inches = 0.0
    section = tables.get("pack")
    configured = section.get("folder") if isinstance(section, dict) else None
    named = request.pack or environment.get("KIOSK_PACK__FOLDER") or configured
    pack = Path(named) if named and isinstance(named, str | Path) else program_files().default_pack
    return FirstLook(
        pack=pack,
        pixels_per_mm=inches / MM_PER_INCH if inches > 0 else None,
        reduced_motion=display.get("reduced_motion") is True,
        measured=_measured(request.data.measured_screen),
        screen=str(environment.get("KIOSK_DISPLAY__SCREEN") or display.get("screen") or ""),
    )


def _measured(file: Path) -> Measured | None:
    try:
        return read_measured(file)
    except KnownError:
        return None


def _tables(file: Path | None) -> dict[str, object]:
    if file is None:
        return {}
    try:
        return tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError):
        return {}
