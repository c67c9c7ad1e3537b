"""Signing in by PIN: counts before it checks, makes guessers wait, locks after ten.

Each call may take a tenth of a second and waits for the database: never call it from the GUI's
thread. Closing the staff's screens when nobody touches them belongs to the screens.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from kiosk.domain.ports import AuditEvent, Clock
from kiosk.domain.staff import (
    LOCKED_AFTER,
    Attempts,
    Refused,
    SignedIn,
    StaffMember,
    StaffRole,
    wait_after,
)
from kiosk.domain.staff_ports import PinHasher, StaffStore

_NOBODY = "unknown"
"""Stands in the audit log for a name that is no member's: it may be a mistyped PIN."""


class StaffAccess:
    """The staff's way in. Call it from one thread at a time; raises KnownError for the database.

    Two programs may serve one device with one store: attempts are counted together. Nothing here
    keeps patients from the kiosk.
    """

    def __init__(self, store: StaffStore, hasher: PinHasher, clock: Clock) -> None:
        self._store = store
        self._hasher = hasher
        self._clock = clock
        self._wait = _Wait(clock)

    def names(self) -> Sequence[str]:
        """Return the names that can sign in; empty until IT has added somebody."""
        return tuple(member.name for member in self._store.members())

    def waiting(self) -> Refused | None:
        """Return why nobody may try now, None when anybody may.

        While locked with nothing left to wait, an admin may.
        """
        return self._refusal(self._store.attempts())

    def sign_in(self, name: str, pin: str) -> SignedIn | Refused:
        """Check a PIN; a failure is the same, and takes at least one hash, whatever its reason."""
        member = next((one for one in self._store.members() if one.name == name), None)
        admin = member is not None and member.role is StaffRole.ADMIN
        while True:
            before = self._store.attempts()
            refusal = self._refusal(before)
            if refusal is not None and (refusal.wait_seconds or not admin):
                self._hasher.hash(pin)
                self._audit("staff.refused", member, "locked" if refusal.locked else "waiting")
                return refusal
            counted = self._one_more(before)
            # on disk before the check: a plug that is pulled now gives no free guess
            if self._store.remember(counted, after=before):
                break
        self._wait.begin(counted)
        if member is not None and self._is_right(member, pin):
            return self._let_in(member, counted)
        return self._turn_away(member, pin, counted)

    def sign_out(self, who: SignedIn) -> None:
        """Note that somebody left."""
        event = AuditEvent(self._clock.now(), "staff.signed-out", who.name, who.role.value)
        self._store.audit(event)

    def _is_right(self, member: StaffMember, pin: str) -> bool:
        right = self._hasher.verify(member.pin_hash, pin)
        if self._hasher.is_outdated(member.pin_hash):
            # made in any case: an old hash is checked faster, which nobody shall see
            anew = self._hasher.hash(pin)
            if right:
                self._store.upgrade(member, anew)
        return right

    def _let_in(self, member: StaffMember, counted: Attempts) -> SignedIn:
        found: Attempts | None = counted
        while not self._store.remember(self._none(found), after=found):
            found = self._store.attempts()
        # the count holds this very sign-in, too
        if counted.failures > LOCKED_AFTER:
            self._audit("staff.unlocked", member, member.role.value)
        self._audit("staff.signed-in", member, member.role.value)
        return SignedIn(member.name, member.role)

    def _turn_away(self, member: StaffMember | None, pin: str, counted: Attempts) -> Refused:
        if member is None:
            self._hasher.hash(pin)
        self._audit("staff.refused", member, "wrong")
        if counted.failures == LOCKED_AFTER:
            self._audit("staff.locked", member, f"{LOCKED_AFTER} failures")
        return Refused(wait_after(counted.failures), locked=counted.locked)

    def _refusal(self, attempts: Attempts | None) -> Refused | None:
        if attempts is None:
            return None
        left = self._wait.left(attempts)
        return Refused(left, locked=attempts.locked) if left or attempts.locked else None

    def _one_more(self, before: Attempts | None) -> Attempts:
        failures = (before.failures if before else 0) + 1
        high = self._wait.time_after(before)
        wait = wait_after(failures)
        return Attempts(failures, high + timedelta(seconds=wait) if wait else None, high)

    def _none(self, before: Attempts | None) -> Attempts:
        return Attempts(0, None, self._wait.time_after(before))

    def _audit(self, action: str, member: StaffMember | None, result: str) -> None:
        subject = member.name if member else _NOBODY
        self._store.audit(AuditEvent(self._clock.now(), action, subject, result))


class _Wait:
    """How long what is remembered makes wait, by the clock that nobody can set.

    The time of day counts only when something is seen for the first time in this run, and makes no
    wait longer than it was at first.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._seen: Attempts | None = None
        self._since = 0.0
        self._ends = 0.0

    def begin(self, attempts: Attempts) -> None:
        """Let the whole wait of an attempt begin now."""
        self._set(attempts, wait_after(attempts.failures))

    def left(self, attempts: Attempts) -> int:
        """Return the seconds left, rounded up."""
        if attempts != self._seen:
            until, now = attempts.wait_until, self._clock.now()
            left = (until - now).total_seconds() if until else 0.0
            self._set(attempts, min(left, wait_after(attempts.failures)))
        return max(0, -int(-(self._ends - self._clock.monotonic()) // 1))

    def time_after(self, attempts: Attempts | None) -> datetime:
        """Return the time of day, never before what is remembered: a clock can be set back."""
        if attempts is None:
            return self._clock.now()
        gone = self._clock.monotonic() - self._since if attempts == self._seen else 0.0
        return max(self._clock.now(), attempts.clock_high + timedelta(seconds=gone))

    def _set(self, attempts: Attempts, seconds: float) -> None:
        self._seen = attempts
        self._since = self._clock.monotonic()
        self._ends = self._since + seconds
