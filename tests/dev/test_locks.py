"""The locked requirements in this checkout, and how they are read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools.checkout import Checkout, Profile
from tools.locks import canonical, compile_command, locked, requirements

PROFILES = pytest.mark.parametrize("profile", list(Profile))


@PROFILES
def test_a_lock_names_no_address(this_checkout: Checkout, profile: Profile) -> None:
    text = this_checkout.lock(profile).read_text(encoding="utf-8")
    assert "://" not in text
    assert "index" not in text


@PROFILES
def test_every_locked_package_has_one_version_and_hashes(
    this_checkout: Checkout, profile: Profile
) -> None:
    text = this_checkout.lock(profile).read_text(encoding="utf-8")
    packages = locked(text)
    assert len(packages) == len(re.findall(r"^[a-z0-9-]+==\S+", text, re.MULTILINE))
    for name, hashes in packages.items():
        assert hashes, name
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", value) for value in hashes), name


@PROFILES
def test_every_requirement_of_the_project_is_locked(
    this_checkout: Checkout, profile: Profile
) -> None:
    packages = locked(this_checkout.lock(profile).read_text(encoding="utf-8"))
    wanted = {canonical(line) for line in requirements(this_checkout.project, profile)}
    assert {"setuptools", "pyside6-essentials"} <= wanted
    assert wanted <= set(packages)


def test_the_developers_lock_holds_the_runtime_one_unchanged(this_checkout: Checkout) -> None:
    runtime = locked(this_checkout.lock(Profile.RUNTIME).read_text(encoding="utf-8"))
    dev = locked(this_checkout.lock(Profile.DEV).read_text(encoding="utf-8"))
    assert {name: dev.get(name) for name in runtime} == runtime


def test_windows_has_what_only_windows_needs(this_checkout: Checkout) -> None:
    text = this_checkout.lock(Profile.RUNTIME).read_text(encoding="utf-8")
    assert re.search(r"^tzdata==\S+ ; sys_platform == 'win32'", text, re.MULTILINE)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("PySide6-Addons==6.11.3", "pyside6-addons"),
        ("psycopg[binary]>=3.3,<4", "psycopg"),
        ("ruamel.yaml", "ruamel-yaml"),
        ("types_PyYAML", "types-pyyaml"),
    ],
)
def test_names_are_compared_as_indexes_compare_them(written: str, name: str) -> None:
    assert canonical(written) == name


def test_a_package_without_a_hash_is_noticed() -> None:
    text = "# made\none==1 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\ntwo==2\n"
    assert locked(text) == {"one": ["sha256:aa", "sha256:bb"], "two": []}


def test_locks_are_computed_for_all_systems_and_without_addresses() -> None:
    command = compile_command(Path("uv"), Path("a.in"), Path("a.txt"), ["--upgrade"])
    assert {"--universal", "--generate-hashes", "--no-emit-index-url", "--upgrade"} <= set(command)
    assert command[-3:] == ["a.in", "-o", "a.txt"]
