"""What a queue may say of itself and of a job, in words for the desk, each trouble with its remedy.

The desk says each in the clinic's language: kiosk/ui/qml/KioskDesk/Mishap.qml has all of them.
"""

from dataclasses import dataclass
from typing import Final

READY: Final = "ready"


@dataclass(frozen=True, slots=True)
class QueueState:
    """How a queue stands; without trouble there is no remedy."""

    words: str
    remedy: str = ""

    @property
    def is_ready(self) -> bool:
        """Tell whether nothing is known that keeps a job from being printed."""
        return not self.remedy

    def __str__(self) -> str:
        """Return one line."""
        return f"{self.words}. {self.remedy}" if self.remedy else self.words


READY_STATE: Final = QueueState(READY)
PAUSED: Final = QueueState("paused", "Resume it on the printer, or ask IT to resume the queue.")
REFUSING: Final = QueueState("not taking jobs", "Ask IT to let the queue take jobs again.")
NO_PAPER: Final = QueueState("out of paper", "Put paper in.")
JAMMED: Final = QueueState("jammed", "Take out the paper that is stuck.")
OPEN: Final = QueueState("open", "Close its door or cover.")
NO_TONER: Final = QueueState("out of toner or ink", "Change the cartridge.")
AWAY: Final = QueueState("away", "Switch the printer on and check its cable or network.")
STOPPED: Final = QueueState("stopped by a fault", "Look at the printer's own display.")
UNKNOWN_QUEUE: Final = QueueState(
    "not known to this machine", "Ask IT to add the queue or to correct printer.queue."
)
NO_SERVICE: Final = QueueState(
    "unknown: the print service is not running", "Ask IT to start CUPS on this machine."
)
SILENT: Final = QueueState(
    "unknown: the print service does not answer", "Ask IT to look at CUPS on this machine."
)
NO_PROGRAM: Final = QueueState(
    "unknown: the programs lp and lpstat are missing", "Ask IT to install the CUPS client."
)
UNCLEAR: Final = QueueState("unknown", "Look at the printer, or ask IT to look at the queue.")


def sent(queue: str, job: str) -> str:
    """Return that a job is on its way."""
    return f"Sent to {queue} (job {job})."


def held_up(queue: str, job: str, state: QueueState) -> str:
    """Return that a queue has a job and does not print it now."""
    return f"{queue} has it (job {job}), but is {state} Do not send it again."


def held(queue: str, job: str) -> str:
    """Return that a queue has a job, and no more is known."""
    return f"{queue} has it (job {job}). How the printer stands is not known."


def refused(queue: str, state: QueueState) -> str:
    """Return that a queue did not take a job."""
    return f"Not printed. {queue} is {state}"


def no_answer(queue: str) -> str:
    """Return that nobody knows whether a queue took a job."""
    return f"{queue} did not answer in time. See whether the sheet comes before you print again."
