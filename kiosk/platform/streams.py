"""The standard streams of a program that was started without: kioskw.exe, and services.

Python has None in their place then, and the first word to nobody would end the program with a
code that means something else.
"""

import os
import subprocess
import sys
from pathlib import Path


def fill_missing() -> None:
    """Put streams that say nothing and take everything where this process has none."""
    nowhere = Path(os.devnull)
    if sys.stdin is None:
        sys.stdin = nowhere.open(encoding="utf-8")
    if sys.stdout is None:
        sys.stdout = nowhere.open("w", encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = nowhere.open("w", encoding="utf-8")


def for_children() -> int | None:
    """Return the standard error that a child gets: this process's, or none where it has none.

    Windows refuses to start a child with a stream that its parent does not have.
    """
    return subprocess.DEVNULL if sys.__stderr__ is None else None
