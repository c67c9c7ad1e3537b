"""Proportional set size: what a process really costs, shared pages shared out."""

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.figures import Figure


def proportional_set_size(process: int | None = None) -> float:
    """Return the PSS of a process in MB; of this one for None. Linux only."""
    rollup = Path(f"/proc/{process or os.getpid()}/smaps_rollup").read_text(encoding="ascii")
    kilobytes = next(line.split()[1] for line in rollup.splitlines() if line.startswith("Pss:"))
    return int(kilobytes) / 1024


def measure() -> list[Figure]:
    """Return the PSS of the bare window."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.bare_window", "--stay"],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(1)
        size = proportional_set_size(process.pid)
        process.wait(30)
    return [Figure("memory (PSS), bare window", size, "MB")]
