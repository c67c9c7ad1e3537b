"""The bundle's start against the checkout's: from the disk, and from memory.

Both are measured from outside, as they are installed: from the start of the process until the
poster is made (the kiosk's first beat; its first frame follows) and until its log says that visits
can begin. Runs alternate, to meet the same load.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.request import Request
from tests.bench.figures import Figure, median

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "dist" / "kiosk"
PROGRAM = BUNDLE / ("kiosk.exe" if sys.platform == "win32" else "kiosk")
AT_MOST = 1.5
PATIENCE = 60.0
DROP_CACHES = Path("/proc/sys/vm/drop_caches")
FILES = (BUNDLE, ROOT / "kiosk", ROOT / "db", ROOT / "resources", Path(sys.prefix))


@dataclass(frozen=True, slots=True)
class _Start:
    """Milliseconds from the start of the process."""

    poster: float
    ready: float


def measure(rounds: int) -> list[Figure]:
    """Return the milliseconds from process start to the first beat of both, and the ratios."""
    if not PROGRAM.exists():
        sys.stdout.write(
            f"{PROGRAM.relative_to(ROOT)} is not there, so its start was not measured. "
            "Make it: python3 dev.py package --folder-only\n"
        )
        return []
    commands = {
        "checkout": [sys.executable, "-m", "kiosk"],
        "bundle": [str(PROGRAM)],
    }
    figures = []
    with tempfile.TemporaryDirectory() as folder:
        for command in commands.values():
            _start(command, Path(folder))  # makes the database and QML's own cache
        for cold in (True, False):
            taken: dict[str, list[_Start]] = {name: [] for name in commands}
            how = "warm start"
            for _ in range(rounds):
                for name, command in commands.items():
                    if cold:
                        how = f"cold start ({_forget_files(FILES)})"
                    taken[name].append(_start(command, Path(folder)))
            figures += _figures(how, taken, AT_MOST if cold else None)
    return figures


def _figures(how: str, taken: dict[str, list[_Start]], promise: float | None) -> list[Figure]:
    posters = {name: median([one.poster for one in starts]) for name, starts in taken.items()}
    ready = {name: median([one.ready for one in starts]) for name, starts in taken.items()}
    ratio = ready["bundle"] / ready["checkout"]
    return [
        *(Figure(f"{how}, {name}, poster", value, "ms") for name, value in posters.items()),
        *(Figure(f"{how}, {name}, ready for visits", value, "ms") for name, value in ready.items()),
        Figure(f"{how}, bundle / checkout", ratio, "x", at_most=promise),
    ]


def _start(command: list[str], folder: Path) -> _Start:
    """Start the program, and end it once visits can begin."""
    log = Request(data_dir=folder).data.logs
    before = _times_ready(log)
    begun = time.perf_counter()
    with subprocess.Popen(
        [*command, "run", "--windowed", "--beat", "--data-dir", str(folder)],
        cwd=ROOT,
        env=_environment(os.environ),
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        said = process.stdout.read(1)
        poster = time.perf_counter() - begun
        while said and _times_ready(log) == before and process.poll() is None:
            time.sleep(0.005)
        ready = time.perf_counter() - begun
        ended = process.poll()
        process.terminate()
        process.communicate(timeout=PATIENCE)
    if not said or ended is not None:
        raise RuntimeError(f"{command[0]} did not start")
    return _Start(poster * 1000, ready * 1000)


def _times_ready(log: Path) -> int:
    files = log.glob("*.log") if log.is_dir() else ()
    return sum(file.read_bytes().count(b'"ready"') for file in files)


def _environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the environment without the folder of Python's modules: the bundle needs none."""
    return {name: value for name, value in environment.items() if name != "PYTHONPATH"}


def _forget_files(folders: Iterable[Path]) -> str:
    """Take the files out of the system's memory; return by what means.

    All that the system keeps where we may, else what it keeps of these folders.
    """
    if hasattr(os, "sync"):
        os.sync()
    try:
        DROP_CACHES.write_text("3", encoding="ascii")
    except OSError:
        if not hasattr(os, "posix_fadvise"):
            return "nothing dropped: not to be trusted"
        for folder in folders:
            for file in folder.rglob("*"):
                if file.is_file() and not file.is_symlink():
                    _forget_file(file)
        return "own files dropped"
    return "page cache dropped"


def _forget_file(file: Path) -> None:
    handle = os.open(file, os.O_RDONLY)
    try:
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)
