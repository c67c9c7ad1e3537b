"""Feeds the staff's screens while they are open: touches and keys, and the time."""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from kiosk.ui.idle import LOOK_EVERY_MS, SIGNS_OF_LIFE
from kiosk.ui.viewmodels.staff.staff import StaffModel


class StaffWatch(QObject):
    """An event filter for the window; it looks at nothing while the staff's screens are closed."""

    def __init__(self, window: QObject, staff: StaffModel) -> None:
        super().__init__(window)
        self._window = window
        self._staff = staff
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(staff.tick)
        staff.openChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note signs of life; let every event pass."""
        if event.type() in SIGNS_OF_LIFE:
            self._staff.touch()
        return super().eventFilter(watched, event)

    def stop(self) -> None:
        """Stop looking."""
        self._timer.stop()
        self._window.removeEventFilter(self)

    @Slot()
    def _follow(self) -> None:
        if self._staff.property("open"):
            self._window.installEventFilter(self)
            self._timer.start()
        else:
            self.stop()
