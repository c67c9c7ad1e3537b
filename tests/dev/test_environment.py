"""When an environment counts as ready, and how it is filled."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tools.checkout import Checkout, Profile
from tools.environment import (
    Stamp,
    digest_of,
    project_command,
    read_stamp,
    requirements_command,
    venv_packages,
)
from tools.system import Use

STAMP = Stamp("abc", Profile.DEV, "here", frozenset({Use.OFFSCREEN, Use.SOUND}))


def test_a_stamp_reads_back_as_it_was_written() -> None:
    assert Stamp.from_json(STAMP.to_json()) == STAMP


@pytest.mark.parametrize("text", ["", "{}", "[]", "not json", '{"digest": "a", "uses": ["NEW"]}'])
def test_a_stamp_that_cannot_be_understood_is_no_stamp(text: str) -> None:
    assert Stamp.from_json(text) is None


def test_an_environment_for_developers_also_serves_to_run() -> None:
    assert STAMP.holds("abc", Profile.RUNTIME)


def test_an_environment_to_run_does_not_serve_developers() -> None:
    assert not replace(STAMP, profile=Profile.RUNTIME).holds("abc", Profile.DEV)


@pytest.mark.parametrize(
    "changed", ["pyproject.toml", "requirements/runtime.txt", "requirements/dev.txt"]
)
def test_a_change_of_what_is_installed_makes_the_environment_stale(
    checkout: Checkout, changed: str
) -> None:
    before = digest_of(checkout)
    with (checkout.root / changed).open("a", encoding="utf-8") as file:
        file.write("# more\n")
    assert not replace(STAMP, digest=before).holds(digest_of(checkout), Profile.DEV)


def test_another_python_makes_the_environment_stale(checkout: Checkout) -> None:
    before = digest_of(checkout)
    (checkout.venv / "pyvenv.cfg").write_text("version = 3.12.0\n", encoding="utf-8")
    assert digest_of(checkout) != before


def test_a_moved_checkout_makes_the_environment_stale(checkout: Checkout, tmp_path: Path) -> None:
    before = digest_of(checkout)
    moved = checkout.root.rename(tmp_path.with_name(f"{tmp_path.name}-moved"))
    assert digest_of(Checkout(moved)) != before


def test_text_moved_from_one_file_to_the_next_is_a_change(checkout: Checkout) -> None:
    before = digest_of(checkout)
    runtime, dev = checkout.lock(Profile.RUNTIME), checkout.lock(Profile.DEV)
    dev.write_text(runtime.read_text() + dev.read_text(), encoding="utf-8")
    runtime.write_text("", encoding="utf-8")
    assert digest_of(checkout) != before


def test_a_stamp_counts_for_nothing_once_its_python_is_gone(checkout: Checkout) -> None:
    checkout.stamp.write_text(STAMP.to_json(), encoding="utf-8")
    assert read_stamp(checkout) == STAMP
    checkout.python.unlink()
    assert read_stamp(checkout) is None


def test_packages_are_installed_with_hashes_from_wheels_and_from_no_named_index(
    checkout: Checkout,
) -> None:
    command = requirements_command(checkout, Profile.RUNTIME)
    assert command[:4] == [str(checkout.python), "-m", "pip", "install"]
    assert {"--require-hashes", "--only-binary=:all:"} <= set(command)
    assert command[-2:] == ["-r", str(checkout.root / "requirements" / "runtime.txt")]
    assert not any("index" in word for word in command)


def test_the_program_is_installed_editable_and_brings_nothing_with_it(checkout: Checkout) -> None:
    command = project_command(checkout)
    assert command[-2:] == ["-e", str(checkout.root)]
    assert {"--no-deps", "--no-build-isolation"} <= set(command)


@pytest.mark.parametrize(
    ("platform", "expected"), [("linux", "bin/kiosk"), ("win32", "Scripts/kiosk.exe")]
)
def test_the_program_is_where_each_system_puts_it(
    checkout: Checkout, platform: str, expected: str
) -> None:
    assert checkout.script("kiosk", platform) == checkout.venv / expected


def test_debians_venv_package_follows_the_version_of_python() -> None:
    assert venv_packages((3, 13)) == ["python3.13-venv"]
