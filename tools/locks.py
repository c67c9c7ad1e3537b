"""Computing the hash-locked requirements from pyproject.toml: a maintainer's task.

Belongs here: asking the resolver and keeping every address out of its answer.
Does not belong here: installing (tools/environment.py).
"""

from __future__ import annotations

import re
import shutil
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from tools.checkout import Checkout, Profile
from tools.console import Command, Exit, Trouble, attempt, say

# Resolves once for all systems and Pythons, with markers, which pip itself cannot.
RESOLVER = "uv>=0.8,<1"
HEADER = "# Made from pyproject.toml by `python3 dev.py lock`: change that file, not this one.\n"
OLDEST_PYTHON = "3.11"


def requirements(project: Path, profile: Profile) -> list[str]:
    """Return a profile's direct requirements, with the build tools of the editable install."""
    parsed = tomllib.loads(project.read_text(encoding="utf-8"))
    wanted: list[str] = [*parsed["build-system"]["requires"], *parsed["project"]["dependencies"]]
    if profile is Profile.DEV:
        wanted += parsed["dependency-groups"]["dev"]
    return wanted


def canonical(requirement: str) -> str:
    """Return a requirement's package name as indexes compare names: `PySide6_Addons>=6` too."""
    name = re.match(r"[A-Za-z0-9._-]+", requirement.strip())
    return re.sub(r"[-_.]+", "-", name.group()).lower() if name else ""


def locked(text: str) -> dict[str, list[str]]:
    """Read a lock: the hashes of each package, by its canonical name."""
    joined = text.replace("\\\n", " ")
    entries = (line for line in joined.splitlines() if line and line[0] not in "# ")
    return {canonical(entry): re.findall(r"--hash=(\S+)", entry) for entry in entries}


def compile_command(tool: Path, source: Path, target: Path, extra: Sequence[str]) -> Command:
    """Compose the resolver's command for one lock."""
    fixed = "--universal --generate-hashes --no-header --no-annotate --no-emit-index-url --quiet"
    python = ["--python-version", OLDEST_PYTHON]
    return [
        str(tool),
        "pip",
        "compile",
        *fixed.split(),
        *python,
        *extra,
        str(source),
        "-o",
        str(target),
    ]


def update(checkout: Checkout, options: Sequence[str]) -> None:
    """Write both locks anew; `--upgrade` among the options lets versions move.

    Raises Trouble when the resolver cannot be installed, finds no answer, or names an address.
    """
    work = checkout.root / "build" / "lock"
    work.mkdir(parents=True, exist_ok=True)
    tool = _resolver(work)
    runtime: Path | None = None
    for profile in (Profile.RUNTIME, Profile.DEV):
        source = work / f"{profile.value}.in"
        source.write_text("\n".join(requirements(checkout.project, profile)) + "\n", "utf-8")
        target = work / f"{profile.value}.txt"
        if checkout.lock(profile).exists():
            shutil.copyfile(checkout.lock(profile), target)
        # The dev lock holds the runtime one, version by version.
        extra = [*options, *(["--constraint", str(runtime)] if runtime else [])]
        attempt(compile_command(tool, source, target, extra), f"Locking {profile.value}")
        _publish(target, checkout.lock(profile))
        runtime = target
        say(f"requirements/{profile.value}.txt: {len(locked(target.read_text('utf-8')))} packages")


def _publish(made: Path, lock: Path) -> None:
    text = made.read_text(encoding="utf-8")
    if "://" in text:
        raise Trouble(f"The resolver wrote an address into {made}", code=Exit.CHECKS_FAILED)
    body = text.removeprefix(HEADER)
    lock.parent.mkdir(exist_ok=True)
    lock.write_text(HEADER + body, encoding="utf-8", newline="\n")


def _resolver(work: Path) -> Path:
    """Return the resolver, installed in an environment of its own under build/."""
    scripts = work / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    tool = scripts / ("uv.exe" if sys.platform == "win32" else "uv")
    if not tool.exists():
        attempt([sys.executable, "-m", "venv", str(work / "venv")], "Making the resolver's place")
        install = [str(scripts / "python"), "-m", "pip", "install", "--quiet", RESOLVER]
        attempt(install, "Installing the resolver")
    return tool
