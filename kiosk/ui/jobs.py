"""The bridge from the worker thread to the GUI thread: results travel as signals."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.errors import KnownError
from kiosk.services.background import Background

Answer = TypeVar("Answer")


class OwnFaultError(KnownError):
    """A fault of the program, for who waited for an answer."""


class Bridge(QObject):
    """Signals that the worker thread emits and the GUI thread receives, queued by Qt."""

    assembled = Signal(object)
    """What was loaded behind the attract screen."""
    troubled = Signal(object)
    """An exception that work in the background met."""
    calmed = Signal()
    """What had met trouble was done at last."""
    exported = Signal(object)
    """The report of a round of exporting."""


class Jobs(QObject):
    """Calls that are made in the background and answered in the GUI thread, in their order."""

    _came = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._came.connect(self._deliver)

    def ask(
        self,
        call: Callable[[], Answer],
        answer: Callable[[Answer], object],
        trouble: Callable[[KnownError], object],
    ) -> None:
        """Make a call later; then either answer or trouble is called with what came of it.

        A bug is told as trouble, too, so that nobody waits for ever, and goes on to the
        background's own handler, which logs it.
        """

        def work() -> None:
            try:
                result = call()
            except KnownError as error:
                known = error
                self._came.emit(lambda: trouble(known))
            except Exception as error:
                bug = _told(error)
                self._came.emit(lambda: trouble(bug))
                raise
            else:
                self._came.emit(lambda: answer(result))

        self._background.submit(work)

    @Slot(object)
    def _deliver(self, reply: Callable[[], object]) -> None:
        reply()


def _told(bug: Exception) -> OwnFaultError:
    return OwnFaultError(
        f"a fault of the program ({type(bug).__name__})",
        where="desk",
        remedy="Try again; the log has its place for IT",
    )
