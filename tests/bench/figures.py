"""Figures, their table and their file."""

import json
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median as _median
from statistics import quantiles


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure; at_most is what the product promises."""

    name: str
    value: float
    unit: str
    at_most: float | None = None

    @property
    def kept(self) -> bool:
        """Tell whether the promise, if there is one, is kept."""
        return self.at_most is None or self.value <= self.at_most


def median(values: Sequence[float]) -> float:
    """Return the median."""
    return _median(values)


def p95(values: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return quantiles(values, n=20, method="inclusive")[-1] if len(values) > 1 else values[0]


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as a table."""
    wide = max((len(one.name) for one in figures), default=0)
    lines = []
    for one in figures:
        promise = ""
        if one.at_most is not None:
            promise = (
                f"  at most {one.at_most:g} {one.unit}".rstrip()
                + f": {'OK' if one.kept else 'BROKEN'}"
            )
        lines.append(f"{one.name:{wide}}  {one.value:9.2f} {one.unit:3}{promise}")
    return "\n".join(lines)


def keep(figures: Sequence[Figure], file: Path) -> None:
    """Write the figures as JSON."""
    file.parent.mkdir(parents=True, exist_ok=True)
    rows = [
        {
            "name": one.name,
            "value": round(one.value, 3),
            "unit": one.unit,
            "at_most": one.at_most,
            "kept": one.kept,
        }
        for one in figures
    ]
    whole = {
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        "figures": rows,
    }
    file.write_text(json.dumps(whole, indent=2) + "\n", encoding="utf-8")
