"""What a queue may say of itself, in words for the desk, each trouble with its remedy."""

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
