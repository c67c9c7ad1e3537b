"""Measure everything and say it in a table: python3 dev.py bench [--quick] [--out FILE]."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"


def main() -> int:
    """Run the benches; return 1 when a promise is broken."""
    from kiosk.assembly import find_place
    from kiosk.request import Request
    from tests.bench import desk, memory, moving, sheets, starting, walking
    from tests.bench.figures import keep, table

    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--quick", action="store_true", help="fewer rounds")
    asked.add_argument("--out", type=Path, default=Path("out/bench.json"))
    given = asked.parse_args()
    figures = starting.measure(3 if given.quick else 9)
    figures += memory.measure()
    figures += walking.measure(1 if given.quick else 3)
    figures += moving.measure(1 if given.quick else 3)
    with tempfile.TemporaryDirectory() as folder:
        figures += sheets.measure(
            find_place(Request(data_dir=Path(folder))), 5 if given.quick else 25
        )
    figures += desk.measure(100_000 if given.quick else 1_000_000)
    sys.stdout.write(f"{table(figures)}\n")
    keep(figures, given.out)
    return 0 if all(figure.kept for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
