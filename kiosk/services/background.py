"""One thread for all that may take time: database, documents, files. Work is done in order.

The thread never touches a screen; callers hear of trouble through the handler they gave.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Protocol

Work = Callable[[], None]
TroubleHandler = Callable[[BaseException], None]


class Background(Protocol):
    """Something that does work later, in the order given."""

    def submit(self, work: Work) -> None:
        """Queue a piece of work. What it raises goes to the trouble handler."""
        ...


class OneThread:
    """A queue with one worker thread; close() does what is queued, then joins the thread.

    on_trouble is called in the worker thread with whatever a piece of work raised.
    """

    def __init__(self, on_trouble: TroubleHandler) -> None:
        self._on_trouble = on_trouble
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="kiosk-work")

    def submit(self, work: Work) -> None:
        """Queue a piece of work."""
        self._pool.submit(work).add_done_callback(self._report)

    def close(self) -> None:
        """Finish the queue and end the thread."""
        self._pool.shutdown(wait=True)

    def _report(self, future: "Future[None]") -> None:
        error = future.exception()
        if error is not None:
            self._on_trouble(error)


class AtOnce:
    """Does work on the spot, in the caller's thread; for tools and tests.

    Errors come out of submit().
    """

    def submit(self, work: Work) -> None:
        """Do the work now."""
        work()
