"""Pause a visit, bring it back by its code, end it when its time is over.

Only a hash of each code is kept, here and in the store; answers stay in the store alone until the
visit comes back. The rules are kiosk.domain.pausing's.
"""

import hashlib
import hmac
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Final

from kiosk.domain.ids import VisitId
from kiosk.domain.journey import ComeBack, Journey, Stop
from kiosk.domain.pausing import (
    PAUSED_AT_MOST,
    Guessing,
    Held,
    PauseCode,
    is_pause_code,
    seconds_left,
)
from kiosk.domain.ports import AuditEvent, Clock, CodeIssuer, PauseStore, VisitStore
from kiosk.domain.visit import StopReason, Visit
from kiosk.services.background import Background
from kiosk.services.walking import VisitWalk

_COST: Final = 2**12
"""Of scrypt: 4 MiB and about 10 ms a hash, for a code that holds a quarter of an hour."""


@dataclass(frozen=True, slots=True)
class Returned:
    """A paused visit as the store had it, and what was kept beside it."""

    visit: Visit
    held: Held


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A paused visit, without anything of it."""

    visit: VisitId
    seal: str
    told: bool
    until: float
    """By the clock that never goes back."""


Deliver = Callable[[Returned], None]


class PausedVisits:
    """The visits that wait for their patients. Not thread-safe: call it from the GUI thread.

    longest is how long a pause may be, zero for no pauses at all; kept are the pauses that a
    restart has left. tick() ends what is over and is to be called every second or so.
    """

    def __init__(
        self,
        *,
        walk: VisitWalk,
        store: VisitStore,
        pauses: PauseStore,
        background: Background,
        clock: Clock,
        codes: CodeIssuer,
        longest: timedelta,
        kept: Sequence[Held] = (),
    ) -> None:
        self._walk = walk
        self._outline = walk.journey.outline
        self._store = store
        self._pauses = pauses
        self._background = background
        self._clock = clock
        self._codes = codes
        self._longest = longest
        self._guessing = Guessing()
        self._stay = False
        self._listeners: list[Callable[[], None]] = []
        self._waiting = [self._waits(held) for held in kept]

    @property
    def longest(self) -> timedelta:
        """Return how long a pause may be; zero for no pauses."""
        return self._longest

    @property
    def count(self) -> int:
        """Return how many visits wait."""
        return len(self._waiting)

    @property
    def full(self) -> bool:
        """Tell whether no more visits can be paused."""
        return self.count >= PAUSED_AT_MOST

    @property
    def rest_seconds(self) -> float:
        """Return for how long no code may be tried."""
        return self._guessing.rest_at(self._clock.monotonic())

    def listen(self, listener: Callable[[], None]) -> None:
        """Call back whenever there are more or fewer visits that wait."""
        self._listeners.append(listener)

    def pause(self, look: Mapping[str, str | float | bool]) -> PauseCode | None:
        """Take the visit off the tablet; return its code, None where nothing can be paused.

        With a red flag in it, what was said so far ends as a visit of its own and goes to the
        nurse at once, as the consent allows; a copy waits for the patient.
        """
        journey, more_time = self._walk.journey, self._walk.has_more_time
        if not self._longest or self.full:
            return None
        visit = self._walk.set_aside()
        if visit is None:
            return None
        flagged = bool(visit.red_flags)
        waits = self._copy(visit) if flagged else visit
        code = self._new_code()
        now = self._clock.now()
        held = Held(
            visit=waits.id,
            seal=_seal(code, waits.id),
            paused_at=now,
            until=now + self._longest,
            editing=journey.editing,
            more_time=more_time,
            told=flagged,
            look=look,
        )
        self._background.submit(partial(self._pauses.hold, held))
        self._walk.ending.audit("visit.paused", waits, "ok")
        if flagged:
            self._end(replace(visit, code=waits.code, code_issued=waits.code_issued))
        self._waiting.append(self._waits(held))
        self._changed()
        return code

    def try_code(self, text: str, deliver: Deliver) -> bool:
        """Tell whether a code is right; then its visit is fetched, and handed over later.

        deliver is called in the background's thread; bring_back() belongs into the GUI's. Nobody
        may try while rest_seconds is not 0.
        """
        if self.rest_seconds:
            return False
        text = text.upper()
        self.tick()
        for waiting in self._waiting:
            if _fits(text, waiting):
                self._guessing = Guessing()
                self._waiting.remove(waiting)
                self._background.submit(partial(self._fetch, waiting.visit, deliver))
                self._changed()
                return True
        self._guessing = self._guessing.after_wrong(self._clock.monotonic())
        return False

    def bring_back(self, returned: Returned) -> bool:
        """Show a visit that was fetched; False where the tablet was taken: then it is ended."""
        visit, held = returned.visit, returned.held
        if self._walk.bring_back(ComeBack(visit, held.editing), more_time=held.more_time):
            self._walk.ending.audit("visit.resumed", visit, "ok")
            return True
        self._end(visit, StopReason.TIMED_OUT)
        return False

    def tick(self) -> None:
        """End the visits whose time is over, as if nobody had touched the tablet."""
        now = self._clock.monotonic()
        self._let_go([one for one in self._waiting if one.until <= now], StopReason.TIMED_OUT)

    def stay(self) -> None:
        """Leave what waits in the store: the program is about to be started again."""
        self._stay = True

    def end_all(self) -> None:
        """End all that wait, unless they are to stay: the program ends."""
        if not self._stay:
            self._let_go([*self._waiting], StopReason.STAFF)

    def _let_go(self, over: Sequence[_Waiting], reason: StopReason) -> None:
        for waiting in over:
            self._waiting.remove(waiting)
            end = self._drop if waiting.told else partial(self._end_stored, reason)
            self._background.submit(partial(end, waiting.visit))
        if over:
            self._changed()

    def _copy(self, visit: Visit) -> Visit:
        """Store a visit anew under another id, with a code that both have."""
        visit = self._walk.ending.with_code(visit)
        copy = replace(visit, id=self._codes.visit_id())
        self._background.submit(partial(self._store.begin, copy))
        return copy

    def _end(self, visit: Visit, reason: StopReason = StopReason.PAUSED) -> None:
        ended = Journey(self._outline, visit).after(Stop(reason)).visit
        if ended is not None:
            self._walk.ending.end(ended)

    def _end_stored(self, reason: StopReason, visit: VisitId) -> None:
        """End a visit that only the store knows. Run in the background."""
        stored = self._store.load(visit)
        self._pauses.release(visit)
        if stored is not None:
            self._end(stored, reason)

    def _drop(self, visit: VisitId) -> None:
        """Delete a copy that nobody came back to. Run in the background."""
        self._pauses.drop(visit)
        event = AuditEvent(self._clock.now(), "visit.dropped", visit, "told before")
        self._store.audit(event)

    def _fetch(self, visit: VisitId, deliver: Deliver) -> None:
        """Read a paused visit, forget the pause, hand it over. Run in the background."""
        held = next((one for one in self._pauses.held() if one.visit == visit), None)
        stored = self._store.load(visit)
        if stored is None or held is None:
            return
        self._pauses.release(visit)  # may be tried again as a whole, so nothing came before it
        deliver(Returned(stored, held))

    def _new_code(self) -> PauseCode:
        """Return a code that no other waiting visit has."""
        while True:
            code = self._codes.pause_code()
            if not any(_fits(code, waiting) for waiting in self._waiting):
                return code

    def _waits(self, held: Held) -> _Waiting:
        left = seconds_left(held, self._clock.now())
        return _Waiting(held.visit, held.seal, held.told, self._clock.monotonic() + left)

    def _changed(self) -> None:
        for listener in self._listeners:
            listener()


def _fits(text: str, waiting: _Waiting) -> bool:
    """Tell whether a text is the code of a waiting visit; how long it takes tells nothing."""
    if not is_pause_code(text):
        return False
    return hmac.compare_digest(_seal(text, waiting.visit), waiting.seal)


def _seal(code: str, visit: VisitId) -> str:
    """Return a code's hash, salted with the visit's random id.

    Who can read the store can read the answers beside it, so this guards no more than the code
    itself: it stands in no backup, and nobody who looks after the store can take a visit over.
    """
    salt = visit.encode("ascii")
    return hashlib.scrypt(code.encode("ascii"), salt=salt, n=_COST, r=8, p=1, dklen=32).hex()
