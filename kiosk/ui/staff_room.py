"""The staff's area put together: its thread, the way in, the duties, and the watch over time.

The way in is made when somebody asks for the pad first: what hashing needs is never loaded at the
start. What the duties do belongs to the services, what is shown to the view models.
"""

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.ports import Clock
from kiosk.domain.staff import Refused, SignedIn
from kiosk.services.background import Background, Errands
from kiosk.services.duties import AuditLog, Duties, Machine
from kiosk.ui.jobs import Jobs
from kiosk.ui.panel import WindowPanel
from kiosk.ui.staff_watch import StaffWatch
from kiosk.ui.viewmodels.desk.sign_in import Access
from kiosk.ui.viewmodels.staff.area import AreaWorld, StaffAreaModel, VisitsHere
from kiosk.ui.viewmodels.staff.screen_size import ScreenSizeModel
from kiosk.ui.viewmodels.staff.staff import StaffModel

PATIENCE = 3.0
"""Seconds that the program waits at its end for what the staff asked last."""


class LazyAccess:
    """The staff's way in, made at the first use; what keeps it from being made is told then.

    Called from one thread at a time.
    """

    def __init__(self, make: Callable[[], Access]) -> None:
        self._make = make
        self._made: Access | None = None

    def names(self) -> Sequence[str]:
        """Return the names that can sign in."""
        return self._access().names()

    def waiting(self) -> Refused | None:
        """Return why nobody may try now, None when anybody may."""
        return self._access().waiting()

    def sign_in(self, name: str, pin: str) -> SignedIn | Refused:
        """Check a PIN."""
        return self._access().sign_in(name, pin)

    def sign_out(self, who: SignedIn) -> None:
        """Note that somebody left."""
        self._access().sign_out(who)

    def _access(self) -> Access:
        if self._made is None:
            self._made = self._make()
        return self._made


class StaffRoom:
    """The staff's area of a running kiosk. Lives in the GUI thread; close() ends its own thread.

    errands makes the quick calls; it is the caller's to close, after this. stop ends what takes
    seconds.
    """

    def __init__(
        self,
        *,
        access: Access,
        errands: Background,
        machine: Machine,
        audit: AuditLog,
        clock: Clock,
        window: QQuickWindow,
        retry: Callable[[], None],
        visits: Callable[[], VisitsHere],
        supervised: bool,
        stop: Callable[[], None],
        log: logging.Logger,
        parent: QObject,
    ) -> None:
        self._log = log
        self._stop = stop
        self._slow = Errands(self._note_bug)
        jobs = Jobs(errands, parent)
        duties = Duties(machine, audit, clock)
        world = AreaWorld(
            duties=duties,
            jobs=jobs,
            slow=Jobs(self._slow, parent),
            retry=retry,
            visits=visits,
            supervised=supervised,
            screen=ScreenSizeModel(WindowPanel(window), duties, jobs),
        )
        self.area = StaffAreaModel(world)
        self.model = StaffModel(access, jobs, self.area, clock, parent)
        self._watch = StaffWatch(window, self.model)

    def close(self) -> None:
        """Close the area, end what is under way."""
        self.model.close()
        self._watch.stop()
        self._stop()
        if not self._slow.close(PATIENCE):
            self._log.error("a call did not come back")

    def _note_bug(self, error: BaseException) -> None:
        kind = (type(error), error, error.__traceback__)
        self._log.error("bug in the background", exc_info=kind)
