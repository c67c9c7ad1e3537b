"""The checks of `dev.py test`, in their order, and the table at their end.

Belongs here: which checks there are, and timing them.
Does not belong here: how a check works inside.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tools import postgres, qmllint
from tools.checkout import Checkout
from tools.console import Command, Exit, Trouble, call, say
from tools.system import blind


@dataclass(frozen=True, slots=True)
class Check:
    """A named check; `run` returns True when it passed and may raise Trouble."""

    name: str
    run: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Result:
    """How a check ended."""

    name: str
    passed: bool
    seconds: float


def test(checkout: Checkout, options: Sequence[str]) -> Exit:
    """Run all checks, or pytest alone when there are options for it."""
    everything = [
        *(tool_check(checkout, *words) for words in TOOLS),
        windows_check(checkout),
        Check("qmllint", lambda: qmllint.check(checkout)),
        Check("pytest", lambda: run_pytest(checkout, [f"--ignore={suite}" for suite in APART])),
        *(pytest_check(checkout, suite, *more) for suite, more in APART.items()),
    ]
    alone = [Check("pytest", lambda: run_pytest(checkout, options))]
    results = [perform(check) for check in (alone if options else everything)]
    say("")
    for line in summary(results):
        say(line)
    return Exit.OK if all(result.passed for result in results) else Exit.CHECKS_FAILED


APART: Mapping[str, Sequence[str]] = {
    "tests/e2e": (),
    "tests/qml": (),
    "tests/audit": (),
    "tests/escape": ("-n", "0"),
    "tests/package": ("-n", "0"),
}
"""Suites in processes of their own, with options. The first three make many kiosks, or look at
every item of a page: PySide6 remembers objects that are long gone and then takes new ones for
them. Escapes share one screen and one kiosk on it; the last one installed program.
"""

TOOLS: Sequence[Command] = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("mypy",),
    ("lint-imports",),
)


def tool_check(checkout: Checkout, name: str, *arguments: str) -> Check:
    """Make a check of a tool that takes its settings from pyproject.toml."""
    command = [str(checkout.script(name)), *arguments]
    return Check(" ".join([name, *arguments]), lambda: call(command) == 0)


def windows_check(checkout: Checkout) -> Check:
    """Make a check of the types as they are on Windows, where nobody runs the tests.

    What follows a check of the platform is beyond reach there; the other run looks at that.
    """
    how = ["--platform", "win32", "--no-warn-unreachable", "--cache-dir", ".mypy_cache/windows"]
    command = [str(checkout.script("mypy")), *how, "kiosk", "db", "tools", "dev.py"]
    return Check("mypy for Windows", lambda: call(command) == 0)


def pytest_check(checkout: Checkout, suite: str, *options: str) -> Check:
    """Make a check of one suite of tests."""
    return Check(f"pytest {suite}", lambda: run_pytest(checkout, [suite, *options]))


def perform(check: Check) -> Result:
    """Run one check under its headline; trouble in it fails it and is told in words."""
    say(f"\n== {check.name}")
    begun = time.monotonic()
    try:
        passed = check.run()
    except Trouble as trouble:
        say(str(trouble))
        passed = False
    seconds = time.monotonic() - begun
    say(f"== {check.name}: {_verdict(passed)} in {seconds:.1f} s")
    return Result(check.name, passed, seconds)


def _verdict(passed: bool) -> str:  # noqa: FBT001 - the verdict is the one thing it takes
    return "passed" if passed else "FAILED"


def summary(results: Sequence[Result]) -> list[str]:
    """Lay out the results as a table with a last line that counts them."""
    width = max((len(result.name) for result in results), default=0)
    rows = [
        f"  {result.name:<{width}}  {_verdict(result.passed)}  {result.seconds:7.1f} s"
        for result in results
    ]
    passed = sum(result.passed for result in results)
    return [*rows, f"  {passed} of {len(results)} checks passed"]


def run_pytest(checkout: Checkout, options: Sequence[str]) -> bool:
    """Run pytest blind, with PostgreSQL at hand where the machine has it."""
    with postgres.server_for_tests(test_environment(os.environ)) as env:
        return call(pytest_command(checkout, options), env) == 0


def test_environment(env: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of the tests: no display, no graphics card, whoever runs them."""
    return blind(env)


def pytest_command(checkout: Checkout, options: Sequence[str]) -> Command:
    """Compose the pytest command: three workers, unless the options say otherwise after it.

    One more than the smallest machine has cores: whole visits spend half of their time waiting.
    """
    return [str(checkout.python), "-m", "pytest", "-n", "3", *options]
