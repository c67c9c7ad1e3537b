"""Sign-in: a name, a PIN, and how long to wait after a failure.

The PIN passes through and is kept nowhere. Who may sign in is settled by the staff's access.
"""

import math
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.ports import Clock
from kiosk.domain.staff import Refused, SignedIn, StaffRole
from kiosk.errors import KnownError
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.rows import RowsModel
from kiosk.ui.viewmodels.desk.words import in_words, kind_of

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_AGAIN = 5.0
"""Seconds after which the names are read anew while nobody has been added yet."""


class Access(Protocol):
    """Who may use the desk. Called in the background; raises KnownError."""

    def names(self) -> Sequence[str]:
        """Return the names that can sign in."""
        ...

    def sign_in(self, name: str, pin: str) -> SignedIn | Refused:
        """Sign in; a refusal is the same whatever its reason."""
        ...

    def sign_out(self, who: SignedIn) -> None:
        """Sign out."""
        ...

    def waiting(self) -> Refused | None:
        """Return how long to wait for the next try; None for not at all."""
        ...


@QmlElement
class DeskSignInModel(QObject):
    """What stands on the sign-in page. admitted is emitted with the member who came in."""

    changed = Signal()
    admitted = Signal(object)

    def __init__(
        self,
        access: Access,
        jobs: Jobs,
        clock: Clock,
        parent: QObject | None = None,
        *,
        opens_to: Callable[[StaffRole], bool] = lambda role: role.sees_patients,
    ) -> None:
        super().__init__(parent)
        self._opens_to = opens_to
        self._opened = 0
        self._access = access
        self._jobs = jobs
        self._clock = clock
        self._names = RowsModel(("key", "chosen"), self)
        self._known: tuple[str, ...] = ()
        self._loaded = False
        self._chosen = ""
        self._busy = False
        self._asking = False
        self._refused = False
        self._no_sheets = False
        self._locked = False
        self._wait_until = 0.0
        self._seconds = 0
        self._look_at = 0.0
        self._trouble_kind = self._trouble = ""

    @Property(RowsModel, constant=True)
    def names(self) -> RowsModel:
        """Return the names: name, whether chosen."""
        return self._names

    @Property(bool, notify=changed)
    def nobody(self) -> bool:
        """Tell whether there is no member of staff yet."""
        return self._loaded and not self._known

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """Return the name that is chosen."""
        return self._chosen

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Tell whether a PIN is being checked."""
        return self._busy

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        """Tell whether the last try failed."""
        return self._refused

    @Property(bool, notify=changed)
    def noSheets(self) -> bool:
        """Tell whether the member who came may not see sheets."""
        return self._no_sheets

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        """Tell whether only an administrator can open the way again."""
        return self._locked

    @Property(int, notify=changed)
    def waitSeconds(self) -> int:
        """Return the seconds until the next try; 0 for at once."""
        return self._seconds

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Return what is wrong with the desk, in words; empty while all is well."""
        return self._trouble

    @Property(str, notify=changed)
    def troubleKind(self) -> str:
        """Return which sentence QML has for it; empty while all is well."""
        return self._trouble_kind

    @Slot(str)
    def choose(self, name: str) -> None:
        """Choose a name; whoever is being checked meanwhile is not let in."""
        self.leave()
        self._chosen = name
        self._refused = self._no_sheets = False
        self._show_names()

    @Slot(str)
    def enter(self, pin: str) -> None:
        """Try to sign in with a PIN."""
        if self._busy or self._seconds or not pin or not self._chosen:
            return
        self._busy = True
        self._refused = self._no_sheets = False
        self.changed.emit()
        name, opened = self._chosen, self._opened

        def decided(answer: SignedIn | Refused) -> None:
            if opened == self._opened:
                self._decided(answer)
            elif isinstance(answer, SignedIn):
                self._send_away(answer)  # whoever asked has left, and another may stand here
            else:
                self._wait_for(answer)
                self.changed.emit()

        self._jobs.ask(lambda: self._access.sign_in(name, pin), decided, self._failed)

    def open(self) -> None:
        """Show the page anew: nobody chosen, names and waiting time read again."""
        self._opened += 1
        self._chosen = self._known[0] if len(self._known) == 1 else ""
        self._refused = self._no_sheets = self._busy = False
        self._show_names()
        self._look()

    def leave(self) -> None:
        """Forget who was trying: an answer that still comes lets nobody in."""
        self._opened += 1
        self._busy = False

    def tick(self) -> None:
        """Count the waiting time down; look for names again while there are none."""
        left = max(0, math.ceil(self._wait_until - self._clock.monotonic()))
        if left != self._seconds:
            self._seconds = left
            self.changed.emit()
        if (not self._known or self._trouble) and self._clock.monotonic() >= self._look_at:
            self._look()

    def _look(self) -> None:
        self._look_at = self._clock.monotonic() + LOOK_AGAIN
        if not self._asking:
            self._asking = True
            self._jobs.ask(
                lambda: (tuple(self._access.names()), self._access.waiting()),
                self._found,
                self._failed,
            )

    def _found(self, there: tuple[tuple[str, ...], Refused | None]) -> None:
        self._known, waiting = there
        self._loaded, self._asking = True, False
        self._trouble_kind = self._trouble = ""
        if self._chosen not in self._known:
            self._chosen = self._known[0] if len(self._known) == 1 else ""
        self._wait_for(waiting or Refused(0))
        self._show_names()

    def _decided(self, answer: SignedIn | Refused) -> None:
        self._busy = False
        self._trouble_kind = self._trouble = ""
        if isinstance(answer, Refused):
            self._refused = True
            self._wait_for(answer)
        elif not self._opens_to(answer.role):
            self._no_sheets = True
            self._send_away(answer)
        else:
            self._locked = False
            self.admitted.emit(answer)
        self.changed.emit()

    def _send_away(self, who: SignedIn) -> None:
        self._jobs.ask(lambda: self._access.sign_out(who), lambda _: None, self._failed)

    def _failed(self, error: KnownError) -> None:
        self._busy = self._asking = False
        self._trouble_kind, self._trouble = kind_of(error), in_words(error)
        self.changed.emit()

    def _wait_for(self, refused: Refused) -> None:
        self._locked = refused.locked
        self._seconds = refused.wait_seconds
        self._wait_until = self._clock.monotonic() + refused.wait_seconds

    def _show_names(self) -> None:
        self._names.show([{"key": n, "chosen": n == self._chosen} for n in self._known])
        self.changed.emit()
