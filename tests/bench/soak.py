"""Visit after visit at full speed: what does the kiosk hold that it did not hold before?

The kiosk runs in a process of its own (soaked_kiosk.py); this starts it, prints the curve and
judges it.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean

from tests.bench.figures import Figure

SAMPLES = 20
SETTLED = 200
"""Visits after which nothing may grow any more; in a shorter soak a third of them."""
GROWTH_AT_MOST = 5.0
SECONDS = 60
HEAD = (
    "visits   MB (PSS)   own MB  handles  threads  timers  Qt objects  wrappers  Python objects\n"
)


@dataclass(frozen=True, slots=True)
class Sample:
    """What the process holds while nobody is there; memory in MB, all else counted."""

    visits: int
    memory: float
    """PSS: it falls when another program uses the same libraries."""
    own: float
    """What is in no file."""
    handles: int
    threads: int
    python_threads: int
    timers: int
    objects: int
    """Qt objects and items below the window, the kiosk and the application."""
    wrappers: int
    """Python's wrappers around Qt objects."""
    python_objects: int


def measure(visits: int) -> list[Figure]:
    """Soak a kiosk; return the growth of what it holds since it has settled."""
    curve, kinds, warnings = _soaked(visits)
    sys.stdout.write(f"{visits} visits: {kinds}\n")
    settled = SETTLED if visits >= 2 * SETTLED else visits // 3
    early, late = _phases(curve, settled)
    name = f"soak, {visits} visits"
    grown = mean(one.memory for one in late) / mean(one.memory for one in early)
    own_grown = mean(one.own for one in late) / mean(one.own for one in early)
    figures = [
        Figure(f"{name}, memory (PSS) at the end", late[-1].memory, "MB"),
        _growth(f"{name}, memory (PSS) growth after {settled}", grown),
        _growth(f"{name}, own memory growth after {settled}", own_grown),
        Figure(f"{name}, Qt's warnings", warnings, "", at_most=0),
    ]
    for what in ("handles", "threads", "python_threads", "timers", "objects"):
        left = min(getattr(one, what) for one in late) - max(getattr(one, what) for one in early)
        title = f"{name}, {what.replace('python_t', 'Python t')} left over"
        figures.append(Figure(title, max(left, 0), "", at_most=0))
    return figures


def _growth(name: str, factor: float) -> Figure:
    return Figure(name, (factor - 1) * 100, "%", at_most=GROWTH_AT_MOST)


def _phases(curve: Sequence[Sample], settled: int) -> tuple[list[Sample], list[Sample]]:
    """Return three samples from the moment that all has settled, and the last three."""
    after = [one for one in curve if one.visits >= settled]
    return list(after[:3]), list(after[-3:])


def _soaked(visits: int) -> tuple[list[Sample], str, int]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    curve: list[Sample] = []
    kinds, warnings = "", 0
    sys.stdout.write(HEAD)
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.bench.soaked_kiosk",
                folder,
                str(visits),
                str(SAMPLES),
            ],
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        ) as process,
    ):
        assert process.stdout is not None
        for line in process.stdout:
            told = json.loads(line)
            if "kinds" in told:
                warnings = int(told["warnings"])
                kinds = ", ".join(
                    f"{count} {kind}" for kind, count in sorted(told["kinds"].items())
                )
            else:
                curve.append(Sample(**told))
                sys.stdout.write(_row(curve[-1]))
                sys.stdout.flush()
        if process.wait(SECONDS) or not kinds:
            raise RuntimeError("the soaked kiosk ended before its visits were over")
    return curve, kinds, warnings


def _row(one: Sample) -> str:
    return (
        f"{one.visits:6}  {one.memory:9.1f}  {one.own:7.1f}  {one.handles:7}  {one.threads:7}  "
        f"{one.timers:6}  {one.objects:10}  {one.wrappers:8}  {one.python_objects:14}\n"
    )


if __name__ == "__main__":
    from tests.bench.figures import table

    sys.stdout.write(f"{table(measure(int(sys.argv[1])))}\n")
