"""Start to first frame, against the bare window; runs alternate, to meet the same load."""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.figures import Figure, median

MODULES = ("tests.bench.bare_window", "tests.bench.kiosk_window")


def measure(rounds: int) -> list[Figure]:
    """Return the seconds from process start to first frame of both, and their ratio."""
    seconds: dict[str, list[float]] = {module: [] for module in MODULES}
    with tempfile.TemporaryDirectory() as folder:
        for module in MODULES:
            _first_frame(module, folder)  # warm the disk and QML's own cache
        for _ in range(rounds):
            for module in MODULES:
                seconds[module].append(_first_frame(module, folder))
    bare, kiosk = (median(seconds[module]) for module in MODULES)
    return [
        Figure("start, bare window", bare * 1000, "ms"),
        Figure("start, kiosk", kiosk * 1000, "ms"),
        Figure("start, kiosk / bare", kiosk / bare, "x", at_most=2.0),
    ]


def first_start(folder: str) -> None:
    """Start the kiosk once on a data folder."""
    _first_frame("tests.bench.kiosk_window", folder)


def _first_frame(module: str, folder: str) -> float:
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", module, str(Path(folder))],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = time.perf_counter() - begun
        process.wait(60)
    if line.strip() != "first-frame":
        raise RuntimeError(f"{module} showed no frame")
    return taken
