"""Words to the person at the terminal, and commands run on their behalf.

Belongs here: printing, running a child process, and `Trouble`, the one error that dev.py shows.
Does not belong here: any knowledge of what the commands do.
"""

from __future__ import annotations

import shlex
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from enum import IntEnum
from typing import TypeAlias

Command: TypeAlias = Sequence[str]


class Exit(IntEnum):
    """What dev.py's exit codes mean."""

    OK = 0
    CHECKS_FAILED = 1
    USAGE = 2
    MACHINE_LACKS_SOMETHING = 3
    INTERRUPTED = 130
    TERMINATED = 143


class Trouble(Exception):  # noqa: N818 - the world's fault, in the words of those who read it
    """Say what the world got wrong, and the exact command that would put it right."""

    def __init__(
        self, what: str, remedy: str = "", code: Exit = Exit.MACHINE_LACKS_SOMETHING
    ) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy
        self.code = code

    def __str__(self) -> str:
        return f"{self.what}\n  Run: {self.remedy}" if self.remedy else self.what


def say(text: str) -> None:
    """Print one line at once, so that it comes before a child's output."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def shown(command: Command) -> str:
    """Write a command as a person would type it."""
    if sys.platform == "win32":
        return subprocess.list2cmdline(command)
    return shlex.join(command)


def call(command: Command, env: Mapping[str, str] | None = None) -> int:
    """Run a command with this terminal as its own; return its exit code.

    Raises Trouble when the command cannot be started at all.
    """
    try:
        return subprocess.run(list(command), env=env, check=False).returncode
    except OSError as error:
        raise Trouble(f"Cannot start {command[0]}: {error.strerror}", shown(command)) from error


def output(command: Command, env: Mapping[str, str] | None = None) -> tuple[int, str]:
    """Run a command and return its exit code and all it printed; 127 when it cannot start.

    The output goes by a file: a server that the command leaves behind would keep a pipe open.
    """
    with tempfile.TemporaryFile() as printed:
        try:
            done = subprocess.run(
                list(command),
                env=env,
                check=False,
                stdin=subprocess.DEVNULL,
                stdout=printed,
                stderr=subprocess.STDOUT,
            )
        except OSError as error:
            return 127, f"{command[0]}: {error.strerror}"
        printed.seek(0)
        return done.returncode, printed.read().decode(errors="replace")


def attempt(command: Command, what: str, progress: tuple[str, ...] = ()) -> None:
    """Run a command quietly, showing only the lines that start with one of `progress`.

    Raises Trouble, with the child's most telling line and the command, when it fails.
    """
    tail: deque[str] = deque(maxlen=200)
    with _started(command) as lines:
        for line in lines:
            tail.append(line.rstrip())
            if progress and line.strip().startswith(progress):
                say(f"  {line.strip()}")
    if lines.code != 0:
        raise Trouble(f"{what} failed: {telling_line(tail)}", shown(command))


def telling_line(lines: Sequence[str]) -> str:
    """Pick from a failed command's output the line that says why: the first error, or the last.

    A broken connection goes first, as what pip and apt-get say after it hides it.
    """
    broken = [line for line in lines if any(sign in line.lower() for sign in _NO_CONNECTION)]
    errors = [line for line in lines if line.lower().startswith(("error", "e:", "fatal"))]
    filled = [line for line in lines if line.strip()]
    if broken:
        return f"there is no connection to the packages' server ({(errors or broken)[0].strip()})"
    chosen = errors[:1] or filled[-1:] or ["it printed nothing"]
    return chosen[0].strip()


_NO_CONNECTION = (
    "connection broken by",
    "newconnectionerror",
    "could not connect",
    "could not resolve",
    "temporary failure resolving",
)


class _Lines:
    """A running command's output; `code` holds its exit code once the output has ended."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.code = 0

    def __iter__(self) -> Iterator[str]:
        if self._process.stdout is not None:
            yield from self._process.stdout
        self.code = self._process.wait()


@contextmanager
def _started(command: Command) -> Iterator[_Lines]:
    try:
        process = subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
    except OSError as error:
        raise Trouble(f"Cannot start {command[0]}: {error.strerror}", shown(command)) from error
    with process:
        yield _Lines(process)
