"""How the tests' PostgreSQL server is found and handed over."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.postgres import (
    REQUIRED_VARIABLE,
    URL_VARIABLE,
    find_programs,
    is_ci,
    server_for_tests,
)

SERVER = "postgresql+psycopg://pat@db.example/kiosk"


def test_debians_newest_server_is_taken_by_number_and_not_by_spelling(tmp_path: Path) -> None:
    for version in ("9.6", "15", "16"):
        programs = tmp_path / version / "bin"
        programs.mkdir(parents=True)
        (programs / "initdb").touch()
    assert find_programs(tmp_path) == tmp_path / "16" / "bin"


def test_a_version_without_its_programs_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "17" / "lib").mkdir(parents=True)
    (tmp_path / "15" / "bin").mkdir(parents=True)
    (tmp_path / "15" / "bin" / "initdb").touch()
    assert find_programs(tmp_path) == tmp_path / "15" / "bin"


def test_a_server_that_the_caller_names_is_used_as_it_is() -> None:
    with server_for_tests({URL_VARIABLE: SERVER}) as env:
        assert env == {URL_VARIABLE: SERVER}


def test_ci_may_not_skip_what_needs_a_server() -> None:
    with server_for_tests({URL_VARIABLE: SERVER, "CI": "true"}) as env:
        assert env[REQUIRED_VARIABLE] == "1"


@pytest.mark.parametrize(("value", "expected"), [("true", "CI"), ("1", "CI"), ("false", "a desk")])
def test_ci_is_told_from_a_desk(value: str, expected: str) -> None:
    assert ("CI" if is_ci({"CI": value}) else "a desk") == expected
