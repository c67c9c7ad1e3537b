"""What a process holds: with shared pages shared out, with all of them, with none.

The kiosk is weighed from outside (weighed_kiosk.py), before anything of Qt is loaded here: pages
that two processes share count half for each.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.starting import first_start

ROOT = Path(__file__).parents[2]
AT_MOST_MB = 200.0
FINGER = ("libQt6Test.so", "libQt6Widgets.so", "QtTest.abi3.so")
"""Libraries that only the finger loads; the kiosk has none of them."""
START = """
import runpy, sys
runpy.run_path(sys.argv.pop(1))
runpy.run_module("tests.bench.weighed_kiosk", run_name="__main__")
"""
"""First what keeps the widgets out of the bundle: the finger's module would import them."""


def proportional_set_size(process: int | None = None) -> float:
    """Return the PSS of a process in MB; of this one for None. Linux only."""
    return _of_rollup("Pss:", process)


def resident(process: int | None = None) -> float:
    """Return all pages of a process that are in memory, in MB, shared or not."""
    return _of_rollup("Rss:", process)


def anonymous(process: int | None = None) -> float:
    """Return what is a process's own and in no file, in MB; other programs do not change it."""
    return _of_rollup("Anonymous:", process)


def _of_rollup(what: str, process: int | None) -> float:
    rollup = Path(f"/proc/{process or os.getpid()}/smaps_rollup").read_text(encoding="ascii")
    kilobytes = next(line.split()[1] for line in rollup.splitlines() if line.startswith(what))
    return int(kilobytes) / 1024


def measure(visits: int) -> list[Figure]:
    """Return what the bare window holds, and the kiosk at the end of its last visit and at rest."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.bare_window", "--stay"],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(1)  # it has said that it stands; what its start held for a moment goes
        bare = proportional_set_size(process.pid)
        process.wait(30)
    return [
        Figure("memory (PSS), bare window", bare, "MB"),
        *_of_kiosk(visits),
    ]


def _of_kiosk(visits: int) -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        first_start(folder)  # makes the database, as only the first start of all does
        with subprocess.Popen(
            [
                sys.executable,
                "-c",
                START,
                str(ROOT / "packaging" / "no_widgets.py"),
                folder,
                str(visits),
            ],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            sizes: dict[str, tuple[float, float, float]] = {}
            for line in process.stdout:
                finger = _of_libraries(process.pid, FINGER)
                pss = proportional_set_size(process.pid)
                sizes[line.strip()] = (pss - finger, resident(process.pid), finger)
                process.stdin.write("x")
                process.stdin.flush()
    if "rest" not in sizes:
        raise RuntimeError("the weighed kiosk ended before its visits were over")
    name = "memory (PSS), kiosk"
    after = f"after {visits} visits"
    return [
        Figure(f"{name} before visits", sizes["before"][0], "MB"),
        Figure(f"{name} at the end of a visit", sizes["end"][0], "MB", at_most=AT_MOST_MB),
        Figure(f"{name} at rest, {after}", sizes["rest"][0], "MB", at_most=AT_MOST_MB),
        Figure("  left out of these: the finger's libraries", sizes["rest"][2], "MB"),
        Figure("  all pages, none shared out (RSS)", sizes["rest"][1], "MB"),
    ]


def _of_libraries(process: int, names: tuple[str, ...]) -> float:
    """Return the PSS in MB of the files of these names."""
    kilobytes = 0
    counted = False
    for line in Path(f"/proc/{process}/smaps").read_text(encoding="utf-8").splitlines():
        first, _, rest = line.partition(" ")
        if "-" in first and not first.endswith(":"):
            counted = any(name in rest for name in names)
        elif counted and first == "Pss:":
            kilobytes += int(rest.split()[0])
    return kilobytes / 1024
