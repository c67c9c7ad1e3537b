"""What a running kiosk does by the clock: try again, forget, look after the database, beat.

Part of the composition root. What a patient or a member of staff asks for belongs elsewhere.
"""

import logging
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.assembly import Backstage
from kiosk.errors import KnownError
from kiosk.household.health import Health, Screen
from kiosk.household.heartbeat import EVERY, write_heartbeat
from kiosk.services.background import Background, OneThread
from kiosk.services.clock_watch import ClockWatch
from kiosk.services.exporting import ExportReport

RETRY_MS = 10_000
"""How long to wait before trying again what met trouble, or a document that could not go out."""
HOUSEKEEPING_MS = 3_600_000
HEARTBEAT_MS = int(EVERY / timedelta(milliseconds=1))


class Housekeeping(QObject):
    """The timers of a kiosk; lives in the GUI thread.

    background does the work in order; errands writes the heartbeat, which must not wait for it.
    cramped is emitted with the KnownError, each minute that the disk leaves no room to run.
    """

    cramped = Signal(object)

    def __init__(
        self,
        backstage: Backstage,
        health: Health,
        background: OneThread,
        errands: Background,
        screen: Callable[[], Screen],
        log: logging.Logger,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._backstage = backstage
        self._health = health
        self._background = background
        self._errands = errands
        self._screen = screen
        self._log = log
        self._clock_watch = ClockWatch(backstage.place.clock)
        self._checked_on: date | None = None
        self._exports_due = 0
        self._timers = (
            self._timer(RETRY_MS, self.try_again),
            self._timer(HOUSEKEEPING_MS, self.keep_house),
            self._timer(HEARTBEAT_MS, self.beat),
        )

    def start(self) -> None:
        """Do everything once, and from now on by the clock."""
        self.keep_house()
        self.beat()
        for timer in self._timers:
            timer.start()

    def stop(self) -> None:
        """Do nothing more by the clock."""
        for timer in self._timers:
            timer.stop()

    @Slot()
    def try_again(self) -> None:
        """Try what met trouble, and what is due."""
        self._background.retry()
        if self._exports_due:
            self.export_due()

    def export_now(self) -> None:
        """Try what met trouble, and write what is due, whether or not anything is known of it."""
        self._background.retry()
        self.export_due()

    def export_due(self) -> None:
        """Write what is due, in its turn."""
        self._background.submit(self._backstage.exports.export_due)

    @Slot()
    def keep_house(self) -> None:
        """Forget what is old, look after the database once a day, send out what is due.

        Called at the start and every hour.
        """
        self._follow_clock()
        self._background.submit(self._forget)
        today = self._backstage.place.clock.now().date()
        if today != self._checked_on:
            self._checked_on = today
            self._background.submit(self._check_database)
        self.export_due()

    @Slot()
    def beat(self) -> None:
        """Write the heartbeat, in the background, and see whether somebody set the clock."""
        self._follow_clock()
        screen = self._screen()
        self._errands.submit(lambda: self.write_beat(screen, running=True))
        self._errands.submit(self._look_for_room)

    def write_beat(self, screen: Screen, *, running: bool) -> None:
        """Write the heartbeat; a disk that does not take it is told to the log."""
        try:
            fields = self._health.fields(screen, running=running)
            write_heartbeat(self._backstage.place.data.root, fields)
        except OSError as error:
            self._log.warning("no heartbeat", extra={"error": error.strerror})

    def note_export(self, report: ExportReport) -> None:
        """Learn how a round of exporting went."""
        self._exports_due = report.still_due
        if report.failure is not None:
            self._health.note_error(report.failure)
            detail = {"error": str(report.failure), "count": report.still_due}
            self._log.error("export failed", extra=detail)
        elif report.exported:
            self._log.info("exported", extra={"count": len(report.exported)})

    def _follow_clock(self) -> None:
        """Have everything age on as it did, where the clock was set; before anything is forgotten.

        In its turn, so that what is written after it is by the new clock.
        """
        step = self._clock_watch.look()
        if step is not None:
            self._log.warning(
                "the clock was set", extra={"seconds": round(step.by.total_seconds())}
            )
            self._background.submit(lambda: self._backstage.forgetting.follow_clock(step))

    def _look_for_room(self) -> None:
        """Look how full the disk is. Run in the background."""
        try:
            self._backstage.room.demand_to_run()
        except KnownError as error:
            self.cramped.emit(error)

    def _forget(self) -> None:
        """Delete what has been kept for its time. Run by the worker thread."""
        keep = timedelta(hours=self._backstage.place.settings.retention.hours)
        for failure in self._backstage.forget_older_than(keep):
            self._log.error("not deleted", extra={"error": failure})

    def _check_database(self) -> None:
        """Delete what is too old, check the database, back it up. Run by the worker thread."""
        try:
            findings = self._backstage.look_after_database()
        except KnownError as error:
            self._health.note_error(error)
            raise
        self._health.note_check(findings)
        for finding in findings:
            self._log.error("database check", extra={"error": finding})

    def _timer(self, every_ms: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(every_ms)
        timer.timeout.connect(call)
        return timer
