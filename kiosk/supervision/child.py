"""A child process that beats: one line on its standard output every two seconds.

A child that falls silent is frozen, whatever the operating system thinks of it.
"""

import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Event, Thread
from typing import IO

from kiosk.platform.streams import for_children

BEAT = "beat"
"""The line; it comes from the thread that draws, which is the one that freezes."""
SILENCE = 10.0
"""Seconds without a beat after which a child counts as frozen."""
FIRST_SILENCE = 60.0
"""Seconds until the first beat: a cold start on a slow disk is no freeze."""
SLEPT = 5.0
"""Seconds between two looks after which the watcher itself did not run: the machine slept."""
POLITE = 5.0
"""Seconds that a child gets to end by itself."""


class BeatingChild:
    """A child that was started; watch() returns when it has ended, by itself or by a kill."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        monotonic: Callable[[], float] = time.monotonic,
        silence: float = SILENCE,
        first_silence: float = FIRST_SILENCE,
        on_look: Callable[[], None] = lambda: None,
    ) -> None:
        """Start it; on_look is called at every look of watch()."""
        self._monotonic = monotonic
        self._on_look = on_look
        self._silence = silence
        self._limit = first_silence
        self._last_beat = monotonic()
        self._stopping = Event()
        self._process = subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=for_children(),
        )
        assert self._process.stdout is not None
        self._ears = Thread(target=self._listen, args=(self._process.stdout,), daemon=True)
        self._ears.start()

    @property
    def number(self) -> int:
        """Return the process's number."""
        return self._process.pid

    def watch(self, every: float = 0.25) -> int | None:
        """Wait for the end; return the exit code, None for a child that was frozen and killed."""
        frozen = False
        looked = self._monotonic()
        while self._process.poll() is None:
            self._on_look()
            now = self._monotonic()
            if now - looked > SLEPT:
                self._last_beat = now  # the child slept, too
            looked = now
            if self._stopping.is_set():
                self._end_politely()
            elif self._monotonic() - self._last_beat > self._limit:
                frozen = True
                self._process.kill()
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(every)
        self._ears.join(POLITE)
        return None if frozen else self._process.returncode

    def stop(self) -> None:
        """Ask the child to end; any thread or signal handler may call it."""
        self._stopping.set()

    def _end_politely(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(POLITE)
        except subprocess.TimeoutExpired:
            self._process.kill()

    def _listen(self, pipe: IO[bytes]) -> None:
        with pipe:
            for line in pipe:
                if line.strip() == BEAT.encode():
                    self._last_beat = self._monotonic()
                    self._limit = self._silence
