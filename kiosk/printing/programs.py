"""Runs another program with a deadline and reads what it says. What it is for is not known here."""

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

_BUNDLED_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""What a packaged program sets for itself; under <name>_ORIG it keeps what the machine had."""
LAST_WAIT = 0.2
"""Seconds for a killed program to go; one that the kernel holds is left behind."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a program said, and how it ended."""

    code: int
    out: str
    err: str


class MissingError(Exception):
    """There is no such program, or it may not be run."""


class SilentError(Exception):
    """The program did not come to its end in time; it was killed."""


def ask(command: Sequence[str], *, seconds: float, given: bytes = b"") -> Said:
    """Run a program in plain English and feed it bytes; return what it said.

    Raises MissingError, and SilentError after the seconds, whatever the program does.
    """
    try:
        running = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_plain_environment(),
            start_new_session=True,
        )
    except OSError as error:
        raise MissingError(command[0]) from error
    try:
        out, err = running.communicate(given, timeout=max(seconds, 0.0))
    except subprocess.TimeoutExpired as error:
        _end(running)
        raise SilentError(command[0]) from error
    return Said(running.returncode, _text(out), _text(err))


def _end(running: "subprocess.Popen[bytes]") -> None:
    """Kill a program and what it started, and let go of its pipes without reading on."""
    if sys.platform == "win32":
        running.kill()
    else:
        with suppress(OSError):
            os.killpg(running.pid, 9)
    for pipe in (running.stdin, running.stdout, running.stderr):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
    with suppress(subprocess.TimeoutExpired):
        running.wait(LAST_WAIT)


def _plain_environment() -> dict[str, str]:
    """Return the machine's own environment with its messages in English."""
    found = {**os.environ, "LC_ALL": "C"}
    for name in _BUNDLED_PATHS:
        if (original := found.pop(f"{name}_ORIG", None)) is not None:
            found[name] = original
    return found


def _text(said: bytes) -> str:
    return said.decode("utf-8", "replace").strip()
