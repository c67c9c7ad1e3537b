"""The bridge from the worker thread to the GUI thread: results travel as signals."""

from PySide6.QtCore import QObject, Signal


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
