"""How a queue stands, in English for IT: each trouble with its remedy.

A nurse reads the same in the clinic's language: kiosk/ui/qml/KioskDesk/Mishap.qml.
"""

from typing import Final

from kiosk.domain.desk_ports import PrinterTrouble

_READY: Final = "ready"
_TROUBLES: Final = {
    PrinterTrouble.PAUSED: "paused. Resume it on the printer, or ask IT to resume the queue.",
    PrinterTrouble.REFUSING: "not taking jobs. Ask IT to let the queue take jobs again.",
    PrinterTrouble.NO_PAPER: "out of paper. Put paper in.",
    PrinterTrouble.JAMMED: "jammed. Take out the paper that is stuck.",
    PrinterTrouble.OPEN: "open. Close its door or cover.",
    PrinterTrouble.NO_TONER: "out of toner or ink. Change the cartridge.",
    PrinterTrouble.AWAY: "away. Switch the printer on and check its cable or network.",
    PrinterTrouble.STOPPED: "stopped by a fault. Look at the printer's own display.",
    PrinterTrouble.UNKNOWN_QUEUE: (
        "not known to this machine. Ask IT to add the queue or to correct printer.queue."
    ),
    PrinterTrouble.NO_SERVICE: (
        "unknown: the print service is not running. Ask IT to start CUPS on this machine."
    ),
    PrinterTrouble.SILENT: (
        "unknown: the print service does not answer. Ask IT to look at CUPS on this machine."
    ),
    PrinterTrouble.NO_PROGRAM: (
        "unknown: the programs lp and lpstat are missing. Ask IT to install the CUPS client."
    ),
    PrinterTrouble.UNCLEAR: "unknown. Look at the printer, or ask IT to look at the queue.",
}


def in_words(trouble: PrinterTrouble | None) -> str:
    """Return one line that says how a queue with this trouble, or with none, stands."""
    return _TROUBLES[trouble] if trouble else _READY
