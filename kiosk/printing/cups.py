"""A queue of CUPS, by the programs lp and lpstat that come with it."""

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.domain.desk_ports import PrintAnswer, PrinterTrouble, PrintOutcome
from kiosk.printing.programs import MissingError, Said, SilentError, ask

SECONDS_TO_TAKE: Final = 6.0
"""How long lp may take to hand over a job."""
SECONDS_TO_WATCH: Final = 3.0
"""How long a job is followed once it was taken; with the above within the ten of the port."""
_BETWEEN_LOOKS: Final = 0.5
_JOB: Final = re.compile(r"^request id is (\S+)", re.MULTILINE)
_ALERTS: Final = re.compile(r"^\s*Alerts:(.*)$", re.MULTILINE)
_UNREACHABLE: Final = (
    "may not exist or is unavailable",
    "Waiting for printer to become available",
    "is not responding",
)
"""What CUPS says below a queue whose printer does not answer."""
_OFFLINE: Final = "offline"
_CONNECTING: Final = "connecting-to-device"
_ONLY_TOLD: Final = "-report"
"""Ending of what does not stop a printer, or no longer does."""
_REASONS: Final = (
    (("media-empty", "media-needed", "input-tray-missing"), PrinterTrouble.NO_PAPER),
    (("media-jam",), PrinterTrouble.JAMMED),
    (("door-open", "cover-open", "interlock-open"), PrinterTrouble.OPEN),
    (("toner-empty", "marker-supply-empty", "marker-waste-full"), PrinterTrouble.NO_TONER),
    ((_OFFLINE, "timed-out", "shutdown"), PrinterTrouble.AWAY),
    (("paused", "moving-to-paused"), PrinterTrouble.PAUSED),
    (("stopped",), PrinterTrouble.STOPPED),
)
"""Words of IPP for what stops a printer, with or without -warning or -error; plainest first."""
_NOTHING_KNOWN: Final = frozenset(
    {PrinterTrouble.SILENT, PrinterTrouble.NO_PROGRAM, PrinterTrouble.NO_SERVICE}
)


@dataclass(frozen=True, slots=True)
class _Look:
    """What lpstat said of a queue."""

    trouble: PrinterTrouble | None
    waiting: frozenset[str] = frozenset()
    """Jobs that are not printed yet."""
    is_connecting: bool = False


class CupsQueue:
    """A queue of this machine's CUPS; implements desk_ports.PrintQueue.

    monotonic and wait stand for the clock, so that tests need not sleep.
    """

    def __init__(
        self,
        name: str,
        *,
        seconds_to_take: float = SECONDS_TO_TAKE,
        seconds_to_watch: float = SECONDS_TO_WATCH,
        monotonic: Callable[[], float] = time.monotonic,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self._name = name
        self._seconds_to_take = seconds_to_take
        self._seconds_to_watch = seconds_to_watch
        self._monotonic = monotonic
        self._wait = wait

    @property
    def name(self) -> str:
        """Return the queue's name, as configured."""
        return self._name

    def send(self, title: str, pdf: bytes) -> PrintAnswer:
        """Hand a document to lp once, and follow it for a few seconds; never raises.

        A document that lp did not answer for may have been taken: it is not sent again.
        """
        command = ["lp", "-d", self._name, "-t", title, "-"]
        try:
            said = ask(command, seconds=self._seconds_to_take, given=pdf)
        except MissingError:
            return self._refused(PrinterTrouble.NO_PROGRAM)
        except SilentError:
            return PrintAnswer(PrintOutcome.NO_ANSWER, self._name)
        if said.code != 0:
            return self._refused(self._why_refused(said))
        found = _JOB.search(said.out)
        job = found[1] if found else self._name
        trouble = self._follow(job)
        return PrintAnswer(_outcome(trouble), self._name, job, trouble)

    def state(self) -> PrinterTrouble | None:
        """Return what is wrong with the queue, None when it is ready."""
        return self._look(self._end_of_watch()).trouble

    def _refused(self, trouble: PrinterTrouble) -> PrintAnswer:
        return PrintAnswer(PrintOutcome.REFUSED, self._name, trouble=trouble)

    def _why_refused(self, said: Said) -> PrinterTrouble:
        if "not accepting" in said.err:
            return PrinterTrouble.REFUSING
        return self._look(self._end_of_watch()).trouble or PrinterTrouble.UNCLEAR

    def _follow(self, job: str) -> PrinterTrouble | None:
        """Watch a job until it is out, something stops it, or the time to watch is over."""
        until = self._end_of_watch()
        while True:
            look = self._look(until)
            if look.trouble or job not in look.waiting:
                return look.trouble
            if self._monotonic() + _BETWEEN_LOOKS >= until:
                return PrinterTrouble.AWAY if look.is_connecting else None
            self._wait(_BETWEEN_LOOKS)

    def _end_of_watch(self) -> float:
        return self._monotonic() + self._seconds_to_watch

    def _look(self, until: float) -> _Look:
        name = self._name
        try:
            said = self._lpstat(["-l", "-p", name, "-a", name, "-o", name], until)
            if said.code == 0:
                return _read(said.out, name)
            # lpstat knows no queue when no service runs, either
            about_service = self._lpstat(["-r"], until)
        except MissingError:
            return _Look(PrinterTrouble.NO_PROGRAM)
        except SilentError:
            return _Look(PrinterTrouble.SILENT)
        running = "is not running" not in about_service.out
        return _Look(PrinterTrouble.UNKNOWN_QUEUE if running else PrinterTrouble.NO_SERVICE)

    def _lpstat(self, options: list[str], until: float) -> Said:
        return ask(["lpstat", *options], seconds=until - self._monotonic())


def _outcome(trouble: PrinterTrouble | None) -> PrintOutcome:
    """Return what became of a job that was taken."""
    if trouble is None:
        return PrintOutcome.SENT
    return PrintOutcome.TAKEN if trouble in _NOTHING_KNOWN else PrintOutcome.HELD_UP


def _read(said: str, name: str) -> _Look:
    jobs = re.findall(rf"^({re.escape(name)}-\d+)\s", said, re.MULTILINE)
    alerts = " ".join(_ALERTS.findall(said)).split()
    return _Look(_trouble(said, alerts), frozenset(jobs), _CONNECTING in alerts)


def _trouble(said: str, alerts: Sequence[str]) -> PrinterTrouble | None:
    if re.search(r"^printer \S+ disabled", said, re.MULTILINE):
        return PrinterTrouble.PAUSED
    if re.search(r"^\S+ not accepting requests", said, re.MULTILINE):
        return PrinterTrouble.REFUSING
    if any(words in said for words in _UNREACHABLE):
        return PrinterTrouble.AWAY
    stopping = [one for one in alerts if one.startswith(_OFFLINE) or not one.endswith(_ONLY_TOLD)]
    for words, trouble in _REASONS:
        if any(one.startswith(words) for one in stopping):
            return trouble
    return None
