"""A checkout in miniature, and the real one that these tests run in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.checkout import Checkout


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout with locks, a project file and an environment that looks made."""
    made = Checkout(tmp_path)
    for path, text in (
        (made.project, "[project]\nname = 'small'\n"),
        (tmp_path / "requirements" / "runtime.txt", "one==1 --hash=sha256:aa\n"),
        (tmp_path / "requirements" / "dev.txt", "one==1 --hash=sha256:aa\n"),
        (made.venv / "pyvenv.cfg", "version = 3.11.2\n"),
        (made.python, ""),
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return made


@pytest.fixture
def this_checkout() -> Checkout:
    """The checkout these tests belong to."""
    return Checkout(Path(__file__).resolve().parents[2])
