"""The shipped pack, read once, and copies of it that a test may break."""

import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kiosk.content import Finding, Pack, Severity, check_pack, load_pack

SHIPPED = Path(__file__).parents[3] / "resources" / "packs" / "facet-next-steps"
ON_THE_DAY = date(2026, 11, 22)
"""A day between the publication of the pack and its review."""

Change = Callable[[str, str, str], None]


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load_pack(SHIPPED)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Return a copy of the shipped pack in English alone; pictures are linked.

    One language, so that what a test breaks is found once.
    """
    folder = copy_of_shipped(tmp_path / "pack")
    shutil.rmtree(folder / "es")
    languages(folder, "en")
    return folder


@pytest.fixture
def bilingual(tmp_path: Path) -> Path:
    """Return a copy of the shipped pack in English and Spanish; pictures are linked."""
    return copy_of_shipped(tmp_path / "pack")


@pytest.fixture
def change(copied: Path) -> Change:
    """Return how to replace one text in one file of the copy."""

    def replace(name: str, old: str, new: str) -> None:
        replace_in(copied, name, old, new)

    return replace


def copy_of_shipped(folder: Path) -> Path:
    """Copy the shipped pack's text and picture index; link its pictures."""
    shutil.copytree(
        SHIPPED,
        folder,
        ignore=shutil.ignore_patterns("scenes", "*.svg"),
    )
    for picture in (SHIPPED / "illustrations").glob("*.svg"):
        (folder / "illustrations" / picture.name).symlink_to(picture)
    return folder


def languages(folder: Path, *tags: str) -> None:
    """Say which languages a pack has."""
    file = folder / "pack.yaml"
    text = file.read_text(encoding="utf-8")
    said = f"languages: [{', '.join(tags)}]"
    file.write_text(re.sub(r"(?m)^languages: .*$", said, text), encoding="utf-8")


def replace_in(folder: Path, name: str, old: str, new: str) -> None:
    """Replace the first place where a file of a pack says something."""
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{name} has no {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def errors(folder: Path) -> list[Finding]:
    """Return the errors that the check finds on the day of the tests."""
    return [
        finding
        for finding in check_pack(folder, today=ON_THE_DAY)
        if finding.severity is Severity.ERROR
    ]


def line_of(folder: Path, name: str, text: str) -> int:
    """Return the number of the first line of a file that holds a text."""
    lines = (folder / name).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)
