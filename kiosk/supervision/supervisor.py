"""The supervisor's round: start the kiosk, wait for its end, do what the rules say."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Event
from typing import Protocol

from kiosk.errors import ExitCode
from kiosk.supervision.history import CrashFile
from kiosk.supervision.rules import Next, after_exit

SAFE_PAGE_SECONDS = 60
"""How long the safe page stays before the kiosk is tried again."""
RUNS = "minds the kiosk"


class Child(Protocol):
    """A process that is minded."""

    def watch(self) -> int | None:
        """Wait for its end; return the exit code, None when it was frozen and killed."""
        ...

    def stop(self) -> None:
        """Ask it to end."""
        ...


class Service(Protocol):
    """Whoever looks after the supervisor itself."""

    def ready(self, state: str) -> None:
        """Learn that it has begun, and what is going on."""
        ...

    def tell(self, state: str) -> None:
        """Learn what is going on."""
        ...

    def alive(self) -> None:
        """Learn that it is alive."""
        ...

    def stopping(self) -> None:
        """Learn that it ends because it was asked to."""
        ...


class Unheard:
    """Nobody looks after it."""

    def ready(self, state: str) -> None:
        """Tell nobody."""

    tell = ready

    def alive(self) -> None:
        """Tell nobody."""

    stopping = alive


@dataclass(frozen=True, slots=True)
class Commands:
    """What is started: the kiosk, and the page that asks patients to go to the desk."""

    kiosk: Sequence[str]
    safe_page: Sequence[str]


class Supervisor:
    """Minds one kiosk. run() returns when staff left it, or when stop() was called."""

    def __init__(
        self,
        commands: Commands,
        history: CrashFile,
        log: logging.Logger,
        *,
        start: Callable[[Sequence[str]], Child],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        safe_page_seconds: int = SAFE_PAGE_SECONDS,
        service: Service | None = None,
    ) -> None:
        self._commands = commands
        self._history = history
        self._log = log
        self._start = start
        self._now = now
        self._safe_page_seconds = safe_page_seconds
        self._service = service or Unheard()
        self._stopping = Event()
        self._child: Child | None = None

    def run(self) -> int:
        """Mind the kiosk; return the exit code that ended it, OK after stop()."""
        self._service.ready(RUNS)
        while not self._stopping.is_set():
            code = self._mind(self._commands.kiosk)
            if self._stopping.is_set():
                return ExitCode.OK
            what, crashes = after_exit(code, self._history.read(), self._now())
            kept = self._history.write(crashes)
            ended = "frozen" if code is None else str(code)
            detail = {"state": f"{what.value}, exit {ended}", "count": len(crashes.times)}
            self._log.log(_LEVELS[what], "kiosk ended", extra=detail)
            if not kept:
                self._log.warning("crashes cannot be remembered")
            if what is Next.END:
                self._service.stopping()
                return code if code is not None else ExitCode.FAILED
            if what is Next.SAFE_PAGE:
                self._service.tell(f"shows the safe page: the kiosk ended with {ended}")
                self._show_safe_page(self._safe_page_seconds)
            elif what is Next.ALARM:
                self._service.tell("ALARM: it crashed again and again and is not tried any more")
                self._show_safe_page(None)
            self._service.tell(RUNS)
        return ExitCode.OK

    def stop(self) -> None:
        """End the kiosk and then run(); any thread or signal handler may call it."""
        self._stopping.set()
        self._service.stopping()
        if self._child is not None:
            self._child.stop()

    def _mind(self, command: Sequence[str]) -> int | None:
        self._child = self._start(command)
        if self._stopping.is_set():  # asked while it was being started
            self._child.stop()
        try:
            return self._child.watch()
        finally:
            self._child = None

    def _show_safe_page(self, seconds: int | None) -> None:
        """Show the page for so long, or (None) until stop(); a page that ends is shown again."""
        limit = () if seconds is None else ("--seconds", str(seconds))
        while not self._stopping.is_set():
            code = self._mind([*self._commands.safe_page, *limit])
            if code == ExitCode.OK and seconds is not None:
                return
            if code != ExitCode.OK:
                self._log.error("safe page ended", extra={"state": str(code)})
                self._rest(1.0 if seconds is None else seconds)
                if seconds is not None:
                    return

    def _rest(self, seconds: float) -> None:
        """Wait, or until stop(); the service stays alive meanwhile."""
        for _ in range(max(1, round(seconds))):
            self._service.alive()
            if self._stopping.wait(min(1.0, seconds)):
                return


_LEVELS = {
    Next.START_AGAIN: logging.WARNING,
    Next.SAFE_PAGE: logging.ERROR,
    Next.ALARM: logging.CRITICAL,
    Next.END: logging.INFO,
}
