"""A window manager that is told to take the kiosk away: the kiosk comes back by itself."""

import subprocess
import sys
from collections.abc import Iterator

import pytest

from kiosk.domain.visit import AnswerKind
from tests.escape.patient import ROOT, Standing, answers_of
from tests.escape.session import PATIENCE

OWN = "%1"
"""The window in front, as xdotool calls what it found first."""


@pytest.mark.parametrize(
    "words",
    [
        ("getactivewindow", "windowminimize", OWN),
        ("getactivewindow", "windowunmap", OWN),
        ("getactivewindow", "windowsize", OWN, "400", "300"),
        ("getactivewindow", "windowmove", OWN, "600", "500"),
        ("getactivewindow", "set_desktop_for_window", OWN, "2"),
        ("set_desktop", "1"),
        ("set_desktop", "0"),
    ],
    ids=lambda words: words[1] if words[0] == "getactivewindow" else " ".join(words),
)
def test_it_comes_back(kiosk: Standing, words: tuple[str, ...]) -> None:
    kiosk.session.ask_window_manager(*words)

    kiosk.stays(after=" ".join(words))


@pytest.fixture
def foreign(kiosk: Standing) -> Iterator["subprocess.Popen[bytes]"]:
    """Another program's window over the whole screen."""
    command = [sys.executable, "-m", "tests.escape.plain_window"]
    session = kiosk.session
    with subprocess.Popen(command, env=session.environment, cwd=ROOT) as process:
        session.wait_for(lambda: session.windows > kiosk.windows, "the other window")
        yield process
        process.kill()
        process.wait(PATIENCE)


def test_another_programs_window_does_not_stay_before_it(
    kiosk: Standing, foreign: "subprocess.Popen[bytes]"
) -> None:
    session = kiosk.session

    session.wait_for(lambda: session.picture in kiosk.pages, "the page")
    session.wait_for(lambda: session.in_front == kiosk.process.pid, "the keyboard")
    assert foreign.poll() is None


def test_after_all_of_it_the_visit_is_stored_as_it_was(kiosk: Standing) -> None:
    """The last test of this suite: it stops the kiosk that the others used."""
    visit = kiosk.leave()

    assert answers_of(visit) == {AnswerKind.CONSENT: "yes", AnswerKind.SAFETY: "yes"}
