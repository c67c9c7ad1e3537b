"""Printers' queues: adapters for the PrintQueue of kiosk.domain.desk_ports.

A document goes to a queue as bytes through a pipe: no dialog, no temporary file, nothing sent
twice. What is printed, and when, is not known here.
"""

import os

from kiosk.domain.desk_ports import PrintQueue
from kiosk.paths import own_command
from kiosk.printing.states import in_words
from kiosk.request import SPOOL

__all__ = ["in_words", "make_queue"]


def make_queue(name: str) -> PrintQueue | None:
    """Return this machine's queue of a name, None for an empty one. Nothing is asked of it yet."""
    if not name:
        return None
    if os.name == "nt":
        from kiosk.printing.windows import WindowsQueue

        return WindowsQueue(name, [*own_command(), SPOOL])
    from kiosk.printing.cups import CupsQueue

    return CupsQueue(name)
