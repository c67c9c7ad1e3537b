"""A queue of Windows. Its spooler takes no PDF, so a child process draws the pages through Qt.

Windows names no job to Qt: a job goes by the document's title. Whether paper is missing shows at
the printer and in Windows' own queue, not here.
"""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Final

from kiosk.domain.desk_ports import PrintAnswer, PrinterTrouble, PrintOutcome
from kiosk.printing.programs import MissingError, SilentError, ask

SECONDS: Final = 9.0
"""How long the child may take, its start included."""


class Spooled(IntEnum):
    """What became of a document; the child's exit codes."""

    OK = 0
    FAILED = 1
    UNKNOWN_QUEUE = 3
    STUCK = 4


_TROUBLES: Final[Mapping[int, PrinterTrouble | None]] = {
    Spooled.OK: None,
    Spooled.UNKNOWN_QUEUE: PrinterTrouble.UNKNOWN_QUEUE,
    Spooled.STUCK: PrinterTrouble.STOPPED,
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
            trouble = self._ask(title, pdf)
        except SilentError:
            return PrintAnswer(PrintOutcome.NO_ANSWER, self._name)
        if trouble is None:
            return PrintAnswer(PrintOutcome.SENT, self._name, title)
        return PrintAnswer(PrintOutcome.REFUSED, self._name, trouble=trouble)

    def state(self) -> PrinterTrouble | None:
        """Return what is wrong with the queue, as far as Windows tells; None for nothing."""
        try:
            return self._ask("", b"")
        except SilentError:
            return PrinterTrouble.SILENT

    def _ask(self, title: str, pdf: bytes) -> PrinterTrouble | None:
        try:
            said = ask([*self._command, self._name, title], seconds=self._seconds, given=pdf)
        except MissingError:
            return PrinterTrouble.UNCLEAR
        return _TROUBLES.get(said.code, PrinterTrouble.UNCLEAR)
