"""A patient who has answered a question on the real kiosk of a session, and stands before it."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.visit import AnswerKind, Visit
from kiosk.ui.voice_process import NOT_OFFERED
from tests.e2e.clinic import Clinic
from tests.e2e.papers import visits_in
from tests.escape.session import PATIENCE, Session

ROOT = Path(__file__).parents[2]
QUIET = "[idle]\nwarn_after = 600\n"
"""Seconds; nobody asks meanwhile whether the patient is still there."""
ADDRESS_OF_A_VOICE = "SPEECHD_ADDRESS"
NEXT = (1180, 735)
NO_CODE = (832, 731)
YES = (370, 450)
"""Where these stand on a screen of 1280 by 800 pixels."""


@dataclass(slots=True)
class Standing:
    """The kiosk on its page: its process, and what the screen and the session show meanwhile."""

    session: Session
    process: "subprocess.Popen[bytes]"
    clinic: Clinic
    pages: frozenset[bytes] = field(repr=False)
    """The page's picture as a touch leaves it, and with the ring that a key brings."""
    windows: int
    lost: bool = False
    """An earlier test led out: what comes after it says nothing."""

    def stays(self, after: str) -> None:
        """Check that nothing but the page is on the screen, and that it has the keyboard.

        What was on it for a moment must be gone by itself, and not come again.
        """
        assert not self.lost, "an earlier test led out"
        self.lost = True
        self.session.wait_for(self._stands, f"the page, after {after}")
        self.lost = False

    def _stands(self) -> bool:
        assert self.process.poll() is None, f"the kiosk ended with {self.process.returncode}"
        seen = self.session
        return (
            seen.picture in self.pages
            and seen.in_front == self.process.pid
            and seen.windows == self.windows
        )

    def leave(self) -> Visit:
        """Stop the kiosk as its service is stopped; return the visit as it was stored."""
        self.process.terminate()
        assert self.process.wait(PATIENCE) == 0
        (visit,) = visits_in(self.clinic)
        return visit


def without_voice(environment: Mapping[str, str], folder: Path) -> dict[str, str]:
    """Return the environment of a kiosk that finds no voice, whatever the machine has.

    A button that comes later would be taken for an escape, and what the kiosk says of its search
    tells when it is at rest.
    """
    kept = {name: value for name, value in environment.items() if name != ADDRESS_OF_A_VOICE}
    return {**kept, "PATH": str(folder), "XDG_RUNTIME_DIR": str(folder)}


@contextmanager
def kiosk_in(session: Session, folder: Path) -> Iterator[Standing]:
    """Start `kiosk run` in a session and answer the first questions; it has ended afterwards."""
    clinic = Clinic(folder)
    clinic.configure(QUIET)
    command = [sys.executable, "-m", "kiosk", "run"]
    command += ["--config", str(clinic.config), "--data-dir", str(clinic.data)]
    environment = without_voice(session.environment, folder)
    with subprocess.Popen(command, env=environment, cwd=ROOT) as process:
        try:
            pages = _answer(session, process, clinic)
            yield Standing(session, process, clinic, pages, session.windows)
        finally:
            process.kill()
            process.wait(PATIENCE)


def _answer(
    session: Session, process: "subprocess.Popen[bytes]", clinic: Clinic
) -> frozenset[bytes]:
    """Begin a visit, agree, say yes to the first safety question; return the page's pictures."""
    log = clinic.data / "logs" / "kiosk.log"
    session.wait_for(lambda: log.exists() and NOT_OFFERED in log.read_text(), "a kiosk at rest")
    session.wait_for(lambda: session.in_front == process.pid, "the kiosk in front")
    shown = session.picture
    session.press("Tab", "Return")
    shown = session.wait_for_another(shown)
    for point in (NEXT, NO_CODE, YES, NEXT, YES):
        session.click(*point)
        shown = session.wait_for_another(shown)
    session.press("Shift_L")
    return frozenset({shown, session.wait_for_another(shown)})


def answers_of(visit: Visit) -> dict[AnswerKind, str]:
    """Return the answers by their kind."""
    return {key.kind: answer for key, answer in visit.answers.items()}
