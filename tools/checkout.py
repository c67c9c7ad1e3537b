"""Where things are in a checkout and in its virtual environment.

Belongs here: paths, and the names of the two sets of locked requirements.
Does not belong here: anything that writes.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Profile(Enum):
    """A set of locked requirements; the value is the lock file's stem."""

    RUNTIME = "runtime"
    DEV = "dev"

    def covers(self, other: Profile) -> bool:
        """Tell whether an environment made for this profile also serves the other one."""
        return self is Profile.DEV or other is Profile.RUNTIME


@dataclass(frozen=True, slots=True)
class Checkout:
    """The checkout at `root`."""

    root: Path

    @property
    def venv(self) -> Path:
        """The environment that dev.py makes and owns."""
        return self.root / ".venv"

    @property
    def stamp(self) -> Path:
        """The note of what the environment was made from."""
        return self.venv / "checkout-stamp.json"

    @property
    def python(self) -> Path:
        """The environment's Python."""
        return self.script("python")

    @property
    def project(self) -> Path:
        """The project file."""
        return self.root / "pyproject.toml"

    def lock(self, profile: Profile) -> Path:
        """Return the hash-locked requirements of a profile."""
        return self.root / "requirements" / f"{profile.value}.txt"

    def script(self, name: str, platform: str = sys.platform) -> Path:
        """Return the path of a command installed in the environment."""
        if platform == "win32":
            return self.venv / "Scripts" / f"{name}.exe"
        return self.venv / "bin" / name

    def pyside(self) -> Path | None:
        """Return the installed PySide6 package, or None before it is there."""
        folders = ("lib/python3.*/site-packages", "Lib/site-packages")
        found = sorted(path for folder in folders for path in self.venv.glob(f"{folder}/PySide6"))
        return found[-1] if found else None
