"""The page that stands in for a kiosk that cannot run: no key takes it away.

The kiosk of the other files comes after it.
"""

import subprocess
import sys
from pathlib import Path

from tests.escape.session import PATIENCE, Session

ROOT = Path(__file__).parents[2]
KEYS = ("alt+F4", "super+d", "ctrl+alt+Right", "alt+space", "alt+Tab")


def test_no_key_takes_the_safe_page_away(session: Session) -> None:
    command = [sys.executable, "-m", "kiosk", "safe-page"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=session.environment, cwd=ROOT, stdout=quiet) as process:
        try:
            session.wait_for(lambda: session.in_front == process.pid, "the page")
            page = session.picture
            for key in KEYS:
                session.press(key)
                session.wait_for(
                    lambda: session.picture == page and session.in_front == process.pid,
                    f"the page, after {key}",
                )
            assert process.poll() is None
        finally:
            process.kill()
            process.wait(PATIENCE)
