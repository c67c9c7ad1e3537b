"""A whole X session for a test: a screen, openbox with its usual keys, hands on keyboard and mouse.

Belongs here: what stands around the kiosk, and what can be seen of it from outside. What must come
of a key belongs to the tests.
"""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

WIDTH, HEIGHT = 1280, 800
PATIENCE = 15.0
LOOK_EVERY = 0.05
LOOKS_TO_BE_SURE = 3
"""A window manager answers a key within a few hundredths of a second."""


@dataclass(frozen=True, slots=True)
class Session:
    """A running session; nothing in it asks who somebody is."""

    display: str
    home: Path
    screen: Path
    """The X server's own picture of its screen, kept up to date by it."""

    @property
    def environment(self) -> dict[str, str]:
        """Return the environment of a program in the session."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
        return {
            **kept,
            "DISPLAY": self.display,
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home),
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
        }

    def press(self, *chords: str) -> None:
        """Press chords of keys one after the other, by the names that X gives them."""
        self._hand("key", *chords)

    def hold(self, key: str, seconds: float) -> None:
        """Keep a key down."""
        self._hand("keydown", key, "sleep", str(seconds), "keyup", key)

    def type(self, text: str) -> None:
        """Type a text as fast as the X server takes it, as a device that says it is a keyboard."""
        self._hand("type", "--delay", "0", text)

    def click(self, x: int, y: int, button: int = 1, times: int = 1, held: str = "") -> None:
        """Click at a point, with keys held down."""
        down, up = (["keydown", held], ["keyup", held]) if held else ([], [])
        clicks = ["click", "--repeat", str(times), "--delay", "20", str(button)]
        self._hand("mousemove", str(x), str(y), *down, *clicks, *up)

    def drag(self, x: int, y: int, to_x: int, to_y: int, held: str = "", button: int = 1) -> None:
        """Drag from a point to another, with keys held down; the pointer goes back at the end."""
        down, up = (["keydown", held], ["keyup", held]) if held else ([], [])
        there = ["mousemove", str((x + to_x) // 2), str((y + to_y) // 2)]
        there += ["mousemove", str(to_x), str(to_y)]
        begin, end = ["mousedown", str(button)], ["mouseup", str(button)]
        self._hand("mousemove", str(x), str(y), *down, *begin, *there, *end, *up)

    def ask_window_manager(self, *words: str) -> None:
        """Do to the window in front what only another program of the session could do."""
        self._hand(*words)

    @property
    def picture(self) -> bytes:
        """Return every pixel of the screen as it is now."""
        return self.screen.read_bytes()[-WIDTH * HEIGHT * 4 :]

    @property
    def in_front(self) -> int:
        """Return the number of the process whose window has the keyboard; 0 for none."""
        answer = self._ask("getactivewindow", "getwindowpid")
        return int(answer[-1]) if answer and answer[-1].isdecimal() else 0

    @property
    def windows(self) -> int:
        """Return how many windows are on the screen, the window manager's own among them."""
        return len(self._ask("search", "--onlyvisible", "--maxdepth", "2", ".*"))

    def wait_for(self, holds: Callable[[], bool], what: str) -> None:
        """Wait until something has held for some looks in a row; fail after PATIENCE.

        It looks again and again: other processes send no signal.
        """
        end = time.monotonic() + PATIENCE
        in_a_row = 0
        while in_a_row < LOOKS_TO_BE_SURE:
            in_a_row = in_a_row + 1 if holds() else 0
            assert in_a_row or time.monotonic() < end, f"not within {PATIENCE} s: {what}"
            time.sleep(LOOK_EVERY)

    def wait_for_another(self, picture: bytes) -> bytes:
        """Wait until the screen shows another picture and keeps to it; return that."""
        seen = [picture]

        def is_new_and_still() -> bool:
            now = self.picture
            still = now == seen[-1] and now != picture
            seen[:] = [now]
            return still

        self.wait_for(is_new_and_still, "another picture")
        return seen[-1]

    def _hand(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, timeout=PATIENCE, check=True)

    def _ask(self, *words: str) -> list[str]:
        answer = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        return answer.stdout.split()


@contextmanager
def session_in(folder: Path) -> Iterator[Session]:
    """Run a session, its files in a folder; everything in it has ended afterwards."""
    with ExitStack() as stack:
        read, write = os.pipe()
        stack.callback(os.close, read)
        screen = ["-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder), "-nocursor"]
        number = ["-displayfd", str(write), "-nolisten", "tcp"]
        server = ["Xvfb", *screen, *number]
        stack.enter_context(_running(server, dict(os.environ), pass_fds=(write,)))
        os.close(write)  # else its end would not be seen here
        display = os.read(read, 16).decode().strip()
        assert display, "Xvfb did not start"
        session = Session(f":{display}", folder, folder / "Xvfb_screen0")
        stack.enter_context(_running(["openbox", "--sm-disable"], session.environment))
        session.wait_for(lambda: session.windows > 1, "a window manager")
        yield session


@contextmanager
def _running(
    command: list[str], environment: dict[str, str], pass_fds: tuple[int, ...] = ()
) -> Iterator[None]:
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        command, env=environment, stdout=quiet, stderr=quiet, pass_fds=pass_fds
    ) as process:
        try:
            yield
        finally:
            process.terminate()
            process.wait(PATIENCE)
