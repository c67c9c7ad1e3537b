"""One thread for all that may take time: database, documents, files. Work is done in order.

The thread never touches a screen; callers hear of trouble through the handler they gave.
"""

from collections import deque
from collections.abc import Callable
from threading import Condition, Thread
from typing import Protocol

from kiosk.errors import KnownError

Work = Callable[[], None]
TroubleHandler = Callable[[BaseException], None]


class Background(Protocol):
    """Something that does work later, in the order given."""

    def submit(self, work: Work) -> None:
        """Queue a piece of work. What it raises goes to the trouble handler."""
        ...


class OneThread:
    """A queue with one worker thread.

    Work that meets trouble of the world's (KnownError) stays first in the queue, and the queue
    waits: nothing that a patient said is lost while a disk is full. retry() tries again. Work
    that fails by a bug is dropped. on_trouble is called in the worker thread in both cases,
    on_calm when work that had met trouble is done at last.
    """

    def __init__(self, on_trouble: TroubleHandler, on_calm: Callable[[], None]) -> None:
        self._on_trouble = on_trouble
        self._on_calm = on_calm
        self._queue: deque[Work] = deque()
        self._changed = Condition()
        self._blocked = False
        self._closing = False
        self._thread = Thread(target=self._run, name="kiosk-work", daemon=True)
        self._thread.start()

    def submit(self, work: Work) -> None:
        """Queue a piece of work."""
        with self._changed:
            self._queue.append(work)
            self._changed.notify_all()

    def retry(self) -> None:
        """Try again what met trouble; does nothing while all is well."""
        with self._changed:
            self._blocked = False
            self._changed.notify_all()

    def wait_until_idle(self, timeout: float | None = None) -> bool:
        """Wait until the queue is empty or blocked; tell whether it is empty."""
        with self._changed:
            self._changed.wait_for(lambda: not self._queue or self._blocked, timeout)
            return not self._queue

    def close(self) -> None:
        """Do what is queued, trying once more what met trouble, then join the thread."""
        with self._changed:
            self._closing = True
            self._blocked = False
            self._changed.notify_all()
        self._thread.join()

    def _run(self) -> None:
        in_trouble = False
        while True:
            with self._changed:
                self._changed.wait_for(self._may_go_on)
                if not self._queue or self._blocked:
                    return
                work = self._queue[0]
            try:
                work()
            except KnownError as error:
                in_trouble = True
                with self._changed:
                    self._blocked = True
                    self._changed.notify_all()
                self._on_trouble(error)
                continue
            except Exception as error:  # noqa: BLE001 - a bug in one piece must not end the thread
                self._on_trouble(error)
            if in_trouble:
                in_trouble = False
                self._on_calm()
            with self._changed:
                self._queue.popleft()
                self._changed.notify_all()

    def _may_go_on(self) -> bool:
        return self._closing or (bool(self._queue) and not self._blocked)


class Errands:
    """A queue with one worker thread, for whoever hears of each trouble and decides.

    Unlike OneThread nothing is tried again and nothing waits: work that raises is over, and the
    next piece is done. on_bug is called in the worker thread with whatever was raised.
    """

    def __init__(self, on_bug: TroubleHandler) -> None:
        self._on_bug = on_bug
        self._queue: deque[Work] = deque()
        self._changed = Condition()
        self._closing = False
        self._busy = False
        self._thread = Thread(target=self._run, name="kiosk-errands", daemon=True)
        self._thread.start()

    def submit(self, work: Work) -> None:
        """Queue a piece of work."""
        with self._changed:
            self._queue.append(work)
            self._changed.notify_all()

    def wait_until_idle(self, timeout: float | None = None) -> bool:
        """Wait until everything is done; tell whether it is."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._queue and not self._busy, timeout)

    def close(self, timeout: float | None = None) -> bool:
        """Do what is queued, then end the thread; tell whether it ended in time (seconds).

        A thread that hangs in a network drive is left behind and ends with the program.
        """
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closing or bool(self._queue))
                if not self._queue:
                    return
                work = self._queue.popleft()
                self._busy = True
            try:
                work()
            except Exception as error:  # noqa: BLE001 - a bug in one piece must not end the thread
                self._on_bug(error)
            with self._changed:
                self._busy = False
                self._changed.notify_all()
