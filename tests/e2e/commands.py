"""Runs the real command line in a process of its own, as IT does, and reads what it says."""

import hashlib
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SECONDS = 60
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Said:
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Shell:
    """A user's account: a home of its own, so that no configuration of this machine is read."""

    home: Path

    @property
    def environment(self) -> dict[str, str]:
        """Return the environment of the account: no display, nothing of the kiosk set."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
        return {
            **kept,
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_CONFIG_DIRS": str(self.home / "machine"),
            "XDG_DATA_HOME": str(self.home / "share"),
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
        }

    def kiosk(
        self,
        *arguments: str | Path,
        timeout: int = SECONDS,
        typed: str | None = None,
        **variables: str,
    ) -> Said:
        """Run a command of the kiosk until it ends by itself; variables add to the environment.

        typed comes in by standard input.
        """
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", *map(str, arguments)],
            env={**self.environment, **variables},
            cwd=self.home,
            input=typed,
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )
        return Said(done.returncode, done.stdout, done.stderr)

    def start(self, *arguments: str | Path, **variables: str) -> subprocess.Popen[str]:
        """Start a command of the kiosk that goes on until it is told to stop."""
        return subprocess.Popen(
            [sys.executable, "-m", "kiosk", *map(str, arguments)],
            env={**self.environment, **variables},
            cwd=self.home,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


def is_refused(said: Said, code: int, *words: str) -> None:
    """Check that a command refused in one line that names all of these words."""
    assert said.err.count("\n") == 1, said.err
    assert said.err.startswith("kiosk: ")
    assert "Traceback" not in said.err + said.out
    assert said.code == code, said.err
    for word in words:
        assert word in said.err


def fingerprint(folder: Path) -> dict[str, str]:
    """Return the hash of each file below a folder; logs and locks are no one's answers."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix not in {".log", ".lock"}
    }
