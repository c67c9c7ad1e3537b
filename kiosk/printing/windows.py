"""A queue of Windows. Its spooler takes no PDF, so a child process draws the pages through Qt.

Windows names no job to Qt: a job goes by the document's title. Whether paper is missing shows at
the printer and in Windows' own queue, not here.
"""

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from kiosk.domain.desk_ports import PrintAnswer
from kiosk.printing import states
from kiosk.printing.programs import MissingError, SilentError, ask
from kiosk.printing.states import QueueState

SECONDS: Final = 9.0
"""How long the child may take, its start included."""


class Spooled(IntEnum):
    """What became of a document; the child's exit codes."""

    OK = 0
    FAILED = 1
    UNKNOWN_QUEUE = 3
    STUCK = 4


_STATES: Final = {
    Spooled.OK: states.READY_STATE,
    Spooled.UNKNOWN_QUEUE: states.UNKNOWN_QUEUE,
    Spooled.STUCK: states.STOPPED,
}


class WindowsQueue:
    """A queue of the Windows spooler; implements desk_ports.PrintQueue.

    command starts the program so that it calls kiosk.commands.spooling.spool(); queue and title
    follow.
    """

    def __init__(self, name: str, command: Sequence[str], *, seconds: float = SECONDS) -> None:
        self._name = name
        self._command = list(command)
        self._seconds = seconds

    @property
    def name(self) -> str:
        """Return the queue's name, as configured."""
        return self._name

    def send(self, title: str, pdf: bytes) -> PrintAnswer:
        """Have a document printed, once; never raises."""
        try:
            state = self._ask(title, pdf)
        except SilentError:
            return PrintAnswer("", states.no_answer(self._name))
        if state.is_ready:
            return PrintAnswer(title, states.sent(self._name, title))
        return PrintAnswer("", states.refused(self._name, state))

    def state(self) -> str:
        """Return in one line how the queue stands, as far as Windows tells."""
        try:
            return str(self._ask("", b""))
        except SilentError:
            return str(states.SILENT)

    def _ask(self, title: str, pdf: bytes) -> QueueState:
        try:
            said = ask([*self._command, self._name, title], seconds=self._seconds, given=pdf)
        except MissingError:
            return states.UNCLEAR
        return next((state for code, state in _STATES.items() if code == said.code), states.UNCLEAR)
