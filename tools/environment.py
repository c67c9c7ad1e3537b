"""The virtual environment: made once, checked by a stamp, filled from the hash-locked files.

Belongs here: venv, pip, the stamp.
Does not belong here: system libraries (tools/system.py), computing the locks (tools/locks.py).
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
import shutil
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path

from tools.checkout import Checkout, Profile
from tools.console import Command, Trouble, attempt, output, say
from tools.system import Use, apt_command, apt_install, ensure_libraries, is_systems_own


@dataclass(frozen=True, slots=True)
class Stamp:
    """What an environment was made from, and about which uses of Qt its machine was asked.

    `machine` is there because an environment may be carried to another container as it is.
    """

    digest: str
    profile: Profile
    machine: str
    uses: frozenset[Use]

    def holds(self, digest: str, profile: Profile) -> bool:
        """Tell whether the packages of this profile, in the versions wanted now, are there."""
        return self.digest == digest and self.profile.covers(profile)

    def to_json(self) -> str:
        """Write the stamp as it is stored."""
        return json.dumps(
            {
                "digest": self.digest,
                "profile": self.profile.value,
                "machine": self.machine,
                "uses": sorted(use.name for use in self.uses),
            },
            indent=1,
        )

    @classmethod
    def from_json(cls, text: str) -> Stamp | None:
        """Read a stored stamp; None when it cannot be understood."""
        try:
            held = json.loads(text)
            uses = frozenset(Use[name] for name in held["uses"])
            return cls(held["digest"], Profile(held["profile"]), held["machine"], uses)
        except (ValueError, KeyError, TypeError):
            return None


def digest_of(checkout: Checkout) -> str:
    """Return a digest of all that the environment's content depends on.

    The place counts, as scripts in an environment name it; so does the environment's own record
    of the Python it was made with.
    """
    sources = [
        checkout.lock(Profile.RUNTIME),
        checkout.lock(Profile.DEV),
        checkout.project,
        checkout.venv / "pyvenv.cfg",
    ]
    digest = hashlib.sha256(str(checkout.root).encode())
    for source in sources:
        digest.update(source.name.encode() + b"\0" + _content(source) + b"\0")
    return digest.hexdigest()


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def read_stamp(checkout: Checkout) -> Stamp | None:
    """Return the stamp in the environment, None when it cannot be read or its Python is gone."""
    if not checkout.python.exists():
        return None
    return Stamp.from_json(_content(checkout.stamp).decode(errors="replace"))


def ensure(
    checkout: Checkout, profile: Profile, needed: tuple[Use, ...], wished: tuple[Use, ...] = ()
) -> None:
    """Make the environment fit for a profile and for these uses of Qt; quick when it already is.

    A wish that the machine does not grant is told once and then counts as answered.
    Raises Trouble when the machine or the network does not allow it.
    """
    held = read_stamp(checkout)
    if held is None or not held.holds(digest_of(checkout), profile):
        _install(checkout, profile)
        # Making an environment changes what its digest covers, hence not the one from above.
        held = Stamp(digest_of(checkout), profile, platform.node(), frozenset())
        _write(checkout, held)
    asked = frozenset((*needed, *wished))
    known = held.uses if held.machine == platform.node() else frozenset()
    if not asked <= known:
        ensure_libraries(checkout, needed, wished)
        _write(checkout, replace(held, machine=platform.node(), uses=asked | known))


def _write(checkout: Checkout, stamp: Stamp) -> None:
    checkout.stamp.write_text(stamp.to_json() + "\n", encoding="utf-8")


def _install(checkout: Checkout, profile: Profile) -> None:
    begun = time.monotonic()
    checkout.stamp.unlink(missing_ok=True)
    if not _works(checkout):
        _make_venv(checkout)
    say("Installing the locked packages (about 300 MB where none is cached)")
    attempt(
        requirements_command(checkout, profile), "Installing the locked packages", ("Downloading",)
    )
    attempt(project_command(checkout), "Installing the program itself")
    say(f"The environment is ready, after {time.monotonic() - begun:.0f} s.")


def requirements_command(checkout: Checkout, profile: Profile) -> Command:
    """Compose the command that installs a profile's locked packages.

    Wheels only: building from source would run code and fetch tools that no hash covers.
    """
    return [
        *_pip(checkout),
        "--require-hashes",
        "--only-binary=:all:",
        "-r",
        str(checkout.lock(profile)),
    ]


def project_command(checkout: Checkout) -> Command:
    """Compose the command that installs the program itself, editable, with what is there."""
    return [*_pip(checkout), "--no-deps", "--no-build-isolation", "-e", str(checkout.root)]


def _pip(checkout: Checkout) -> list[str]:
    options = ["--no-input", "--disable-pip-version-check", "--progress-bar=off"]
    return [str(checkout.python), "-m", "pip", "install", *options]


def _works(checkout: Checkout) -> bool:
    """Tell whether the environment's Python starts, is in its own place and has pip."""
    if not checkout.python.exists():
        return False
    code = "import pip, sys; assert sys.version_info >= (3, 11); print(sys.prefix)"
    status, printed = output([str(checkout.python), "-c", code])
    return status == 0 and Path(printed.strip()).resolve() == checkout.venv.resolve()


def _make_venv(checkout: Checkout) -> None:
    if not _can_make_venv():
        _install_venv_module()
    say(f"Making .venv with Python {platform.python_version()}")
    if checkout.venv.exists():
        shutil.rmtree(checkout.venv)
    command = [sys.executable, "-m", "venv", str(checkout.venv)]
    status, printed = output(command, env=_without_venv(dict(os.environ)))
    if status != 0 or not _works(checkout):
        last = printed.strip().splitlines()[-1:] or ["pip is not in it"]
        raise Trouble(f"Making the virtual environment failed: {last[0]}", " ".join(command))


def _without_venv(env: dict[str, str]) -> dict[str, str]:
    """Leave out what would make a child Python look elsewhere for its modules."""
    return {name: value for name, value in env.items() if name not in {"PYTHONHOME", "PYTHONPATH"}}


def _can_make_venv() -> bool:
    """Tell whether this Python has the modules that Debian ships apart, in python3-venv."""
    specs = [importlib.util.find_spec(name) for name in ("venv", "ensurepip")]
    return all(spec is not None and spec.origin is not None for spec in specs)


def venv_packages(version: tuple[int, int]) -> list[str]:
    """Name the Debian packages that complete a system Python of this version."""
    return [f"python{version[0]}.{version[1]}-venv"]


def _install_venv_module() -> None:
    packages = venv_packages(sys.version_info[:2])
    say("This Python cannot make virtual environments: its venv module is incomplete.")
    if not is_systems_own(Path(sys.executable)):
        raise Trouble(
            f"{sys.executable} lacks the ensurepip module. Start dev.py with a complete Python, "
            "for example the system's:",
            f"{apt_command(packages)} && /usr/bin/python3 dev.py",
        )
    apt_install(packages)
    importlib.invalidate_caches()
    if not _can_make_venv():
        raise Trouble("The venv module is still incomplete.", apt_command(packages))
