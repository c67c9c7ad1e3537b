"""What stands beside the visits in a running kiosk: housekeeping, heartbeat, the staff's area.

Part of the composition root: it puts them together, each does its work itself.
"""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot, qVersion

from kiosk.assembly import Backstage
from kiosk.errors import KnownError
from kiosk.household.health import Health, Screen
from kiosk.household.housekeeping import Housekeeping
from kiosk.household.machine import KioskMachine, OneMore
from kiosk.paths import own_command
from kiosk.request import Request
from kiosk.services.background import Errands, OneThread
from kiosk.services.exporting import ExportReport
from kiosk.ui.engine import KioskEngine
from kiosk.ui.furnishing import Furniture
from kiosk.ui.staff_room import LazyAccess, StaffRoom
from kiosk.ui.viewmodels.staff.area import VisitsHere

if TYPE_CHECKING:  # made when staff ask for the PIN pad first
    from kiosk.services.staff_access import StaffAccess

PATIENCE = 3.0
"""Seconds that the end waits for what staff asked last."""


class Household(QObject):
    """Keeps a kiosk in order and lets staff in. Lives in the GUI thread.

    left is emitted with the exit code that staff asked for, unfit with the KnownError of a machine
    that must not go on. stop() comes before background is
    closed, close() after that.
    """

    left = Signal(int)
    unfit = Signal(object)

    def __init__(
        self,
        request: Request,
        backstage: Backstage,
        furniture: Furniture,
        engine: KioskEngine,
        background: OneThread,
        log: logging.Logger,
        *,
        supervised: bool,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._backstage = backstage
        self._engine = engine
        self._log = log
        self._errands = Errands(self._note_bug)
        self._walk = furniture.walk
        self._paused = furniture.paused
        self._health = Health(
            backstage.place,
            backstage.pack.info,
            backstage.opened.database,
            backstage.store,
            supervised=supervised,
        )
        self._housekeeping = Housekeeping(
            backstage, self._health, background, self._errands, self._screen, log, self
        )
        furniture.walk.ending.listen(self._health.note_visit_end)
        self._housekeeping.cramped.connect(self._end_between_visits)
        doctor = OneMore([*own_command(), "doctor", *request.options])
        self._staff = StaffRoom(
            access=LazyAccess(self._access),
            errands=self._errands,
            machine=KioskMachine(backstage.place, backstage.pack.info, self._health, doctor),
            audit=backstage.store,
            clock=backstage.place.clock,
            window=engine.window,
            retry=self._housekeeping.export_now,
            visits=self._visits_here,
            supervised=supervised,
            stop=doctor.stop,
            log=log,
            parent=self,
        )
        self._staff.area.left.connect(self.left)
        furniture.model.wiped.connect(self._staff.model.close)

    def start(self) -> None:
        """Begin what is done by the clock, and open the way for staff."""
        self._housekeeping.start()
        self._engine.admit_staff(self._staff.model)

    def stop(self) -> None:
        """Sign staff out, do nothing more by the clock."""
        self._staff.close()
        self._housekeeping.stop()
        if not self._errands.close(PATIENCE):
            self._log.error("a call did not come back")

    def close(self) -> None:
        """Say in the heartbeat that the kiosk ended in good order."""
        self._housekeeping.write_beat(self._screen(), running=False)

    def send_staff_away(self) -> None:
        """Take the staff's screens off the screen, and sign out whoever is in."""
        self._staff.model.close()

    def keep_house(self) -> None:
        """Do now what is done every hour, and beat."""
        self._housekeeping.keep_house()
        self._housekeeping.beat()

    def note_export(self, report: ExportReport) -> None:
        """Learn how a round of exporting went."""
        self._housekeeping.note_export(report)
        self._staff.area.note_report(report)

    def note_trouble(self, error: KnownError) -> None:
        """Learn that work in the background met trouble of the world's."""
        self._health.note_error(error)
        self._staff.area.note_trouble(error)

    @Slot(object)
    def _end_between_visits(self, error: KnownError) -> None:
        """End for want of room; a patient who is in the middle comes to the end first."""
        if not self._is_visit_under_way():
            self.unfit.emit(error)

    def _visits_here(self) -> VisitsHere:
        return VisitsHere(self._is_visit_under_way(), self._paused.count)

    def _is_visit_under_way(self) -> bool:
        return self._walk.journey.visit is not None

    def _access(self) -> "StaffAccess":
        from kiosk.household.staffing import staff_access

        place = self._backstage.place
        return staff_access(self._backstage.opened.database, place.settings.kiosk.id, place.clock)

    def _screen(self) -> Screen:
        size = self._engine.window.size()
        density = float(self._engine.window.property("pixelsPerMm"))
        return Screen(size.width(), size.height(), density, qVersion())

    def _note_bug(self, error: BaseException) -> None:
        kind = (type(error), error, error.__traceback__)
        self._log.error("bug in the background", exc_info=kind)
