"""The session's keys do to a window that guards nothing what they do to any: they can be told.

The kiosk of the other files comes after these.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.escape.session import PATIENCE, Session

ROOT = Path(__file__).parents[2]


@pytest.fixture
def plain(session: Session) -> Iterator["subprocess.Popen[bytes]"]:
    command = [sys.executable, "-m", "tests.escape.plain_window"]
    with subprocess.Popen(command, env=session.environment, cwd=ROOT) as process:
        session.wait_for(lambda: session.in_front == process.pid, "the window")
        yield process
        process.kill()
        process.wait(PATIENCE)


def test_alt_f4_closes_a_window(session: Session, plain: "subprocess.Popen[bytes]") -> None:
    session.press("alt+F4")

    assert plain.wait(PATIENCE) == 0


@pytest.mark.parametrize("key", ["super+d", "ctrl+alt+Right"])
def test_another_desktop_leaves_a_window_behind(
    session: Session, plain: "subprocess.Popen[bytes]", key: str
) -> None:
    session.press(key)

    session.wait_for(lambda: session.in_front != plain.pid, "another window in front")
    assert plain.poll() is None
    session.press("super+F1")


def test_a_menu_covers_a_window(session: Session, plain: "subprocess.Popen[bytes]") -> None:
    windows = session.windows

    session.press("alt+space")

    session.wait_for(lambda: session.windows > windows, "a menu")
    session.press("Escape")
