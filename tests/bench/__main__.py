"""Measure everything and say it in a table: python3 dev.py bench [--quick] [--only SUBJECT].

With --quick there are fewer rounds: 60 visits instead of 2,000 in the soak, 10 kills instead of
200, a tenth of the desk's visits. The whole takes some two hours, of which the soak is the most.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.bench.figures import Figure, keep, table

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"

Measure = Callable[[bool], list[Figure]]
"""Measures a subject, quickly or at length. Imports what it needs: the kiosk is weighed before
anything of Qt is loaded here."""


def main() -> int:
    """Run the benches; return 1 when a promise is broken."""
    asked = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    asked.add_argument("--quick", action="store_true", help="fewer rounds")
    asked.add_argument("--only", action="append", choices=list(SUBJECTS), help="this subject")
    asked.add_argument("--out", type=Path, default=Path("out/bench.json"))
    given = asked.parse_args()
    figures: list[Figure] = []
    for name in given.only or SUBJECTS:
        figures += SUBJECTS[name](given.quick)
    sys.stdout.write(f"{table(figures)}\n")
    keep(figures, given.out)
    broken = [figure.name for figure in figures if not figure.kept]
    sys.stdout.write(f"{len(broken)} promises broken{''.join(f'; {one}' for one in broken)}\n")
    return 1 if broken else 0


def _starting(quick: bool) -> list[Figure]:  # noqa: FBT001 - a Measure
    from tests.bench import starting

    return starting.measure(3 if quick else 9)


def _memory(quick: bool) -> list[Figure]:  # noqa: FBT001
    from tests.bench import memory

    return memory.measure(1 if quick else 3)


def _cold(quick: bool) -> list[Figure]:  # noqa: FBT001
    from tests.bench import cold

    return cold.measure(3 if quick else 9)


def _soak(quick: bool) -> list[Figure]:  # noqa: FBT001
    from tests.bench import soak

    return soak.measure(60 if quick else 2_000)


def _walking(quick: bool) -> list[Figure]:  # noqa: FBT001
    from tests.bench import walking

    return walking.measure(1 if quick else 3)


def _modes(quick: bool) -> list[Figure]:  # noqa: FBT001
    from tests.bench import modes

    return modes.measure(1 if quick else 3)


def _silence(quick: bool) -> list[Figure]:  # noqa: FBT001
    from tests.bench import silence

    return silence.measure(10 if quick else 40)


def _moving(quick: bool) -> list[Figure]:  # noqa: FBT001
    from tests.bench import moving

    return moving.measure(1 if quick else 3)


def _sheets(quick: bool) -> list[Figure]:  # noqa: FBT001
    from kiosk.assembly import find_place
    from kiosk.request import Request
    from tests.bench import sheets

    with tempfile.TemporaryDirectory() as folder:
        return sheets.measure(find_place(Request(data_dir=Path(folder))), 5 if quick else 25)


def _desk(quick: bool) -> list[Figure]:  # noqa: FBT001
    from tests.bench import desk

    return desk.measure(100_000 if quick else 1_000_000)


def _kills(quick: bool) -> list[Figure]:  # noqa: FBT001
    from tests.bench import kills

    return kills.measure(10 if quick else 200)


SUBJECTS: dict[str, Measure] = {
    "starting": _starting,
    "memory": _memory,
    "cold": _cold,
    "soak": _soak,
    "walking": _walking,
    "modes": _modes,
    "silence": _silence,
    "moving": _moving,
    "sheets": _sheets,
    "desk": _desk,
    "kills": _kills,
}
"""In the order in which they are measured."""


if __name__ == "__main__":
    sys.exit(main())
