"""An export folder that answers in time, or says that it does not: shares can hang for minutes.

How a file is written is the business of the folder that is wrapped.
"""

from collections.abc import Callable
from concurrent.futures import Future, wait
from pathlib import Path
from threading import Thread
from typing import Protocol, TypeVar

from kiosk.domain.ports import ExportFolder
from kiosk.errors import ExportError

PATIENCE = 10.0
"""Seconds that a call may take."""
SHORT_PATIENCE = 1.0
"""Seconds that it may take after one that hung and then failed: answers of patients wait."""

Answer = TypeVar("Answer")


class _Call(Protocol):
    """A call whose answer nobody waits for any more."""

    def done(self) -> bool: ...
    def exception(self) -> BaseException | None: ...


class PromptFolder:
    """An export folder behind a thread of its own; implements ports.ExportFolder.

    open_folder is called in that thread on first use, and on the next when it failed. A call that
    takes too long goes on alone: until it comes back, every other fails at once, so nothing is
    ever written twice at a time. A document whose save came back late is in the folder, and
    find() finds it. Call it from one thread at a time. Raises ExportError.
    """

    def __init__(
        self,
        open_folder: Callable[[], ExportFolder],
        where: Path,
        *,
        patience: float = PATIENCE,
        short_patience: float = SHORT_PATIENCE,
    ) -> None:
        self._open_folder = open_folder
        self._where = where
        self._patience = patience
        self._short_patience = short_patience
        self._folder: ExportFolder | None = None
        self._late: _Call | None = None

    def open(self) -> None:
        """Open the folder now; what open_folder raises is raised here, too."""
        self._in_time(self._opened)

    def find(self, file_name: str) -> bytes | None:
        """Return the content of a file that was saved whole before, None when there is none."""
        return self._in_time(lambda: self._opened().find(file_name))

    def save(self, file_name: str, content: bytes) -> Path:
        """Write a file whole or not at all, never over another; return its path."""
        return self._in_time(lambda: self._opened().save(file_name, content))

    def _opened(self) -> ExportFolder:
        if self._folder is None:
            self._folder = self._open_folder()
        return self._folder

    def _in_time(self, work: Callable[[], Answer]) -> Answer:
        late, seconds = self._late, self._patience
        if late is not None:
            if not late.done():
                raise self._silence()
            if late.exception() is not None:
                seconds = self._short_patience
        future = start_alone(work)
        wait([future], seconds)
        if not future.done():
            self._late = future
            raise self._silence()
        self._late = None
        return future.result()

    def _silence(self) -> ExportError:
        return ExportError(
            "the export folder does not answer",
            where=str(self._where),
            remedy="Check the network and the drive; documents wait and are tried again",
        )


def start_alone(work: Callable[[], Answer]) -> "Future[Answer]":
    """Do a piece of work in a thread that holds up nobody, not even the end of the program."""
    future: Future[Answer] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except Exception as error:  # noqa: BLE001 - whoever asks for the result meets it
            future.set_exception(error)

    Thread(target=run, name="kiosk-folder", daemon=True).start()
    return future
