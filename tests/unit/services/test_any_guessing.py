"""Guessing in any way: killed before the check, started again, clocks set, two programs at once."""

from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.domain.staff import SignedIn
from kiosk.services.staff_access import StaffAccess
from tests.staff import (
    ANA,
    IVO,
    PINS,
    UMA,
    WRONG,
    LooseClock,
    MemoryStaffStore,
    QuickHasher,
    everybody,
)

MOST_GUESSES = 10
LONGEST_WAIT = 900
WAITS = (0, 0, 0, 30, 60, 120, 300, 900)


class PulledPlugError(Exception):
    """The power goes between the count and the check."""


class FragileHasher(QuickHasher):
    """A hasher that says when a guess is checked, and may lose its power then."""

    def __init__(self) -> None:
        super().__init__()
        self.plug_pulled = False

    def verify(self, pin_hash: str, pin: str) -> bool:
        right = super().verify(pin_hash, pin)
        if self.plug_pulled:
            raise PulledPlugError
        return right


class AnyGuessing(RuleBasedStateMachine):
    """A thief at the sign-in of a kiosk and of the desk beside it, with all the time there is."""

    @initialize()
    def begin(self) -> None:
        self.hasher = FragileHasher()
        self.store = MemoryStaffStore(*everybody(self.hasher))
        self.clock = LooseClock()
        self.programs = [self.started(), self.started()]
        self.guesses = 0
        """Checked since somebody got in; an admin's secret is another matter."""
        self.last_guess = 0.0
        self.clock_set = False
        self.too_soon: list[float] = []

    def started(self) -> StaffAccess:
        return StaffAccess(self.store, self.hasher, self.clock)

    @rule(
        program=st.integers(0, 1),
        name=st.sampled_from([ANA, IVO]),
        pulled=st.booleans(),
        patience=st.booleans(),
    )
    def guess(self, program: int, name: str, *, pulled: bool, patience: bool) -> None:
        if patience:
            held = self.programs[program].waiting()
            self.wait(held.wait_seconds if held else 0)
        before = len(self.hasher.verified)
        self.hasher.plug_pulled = pulled
        try:
            self.programs[program].sign_in(name, WRONG)
        except PulledPlugError:
            self.programs = [self.started(), self.started()]
        self.hasher.plug_pulled = False
        if len(self.hasher.verified) > before:
            self.note_guess()

    @rule(program=st.integers(0, 1), patience=st.booleans())
    def guess_for_an_admin(self, program: int, *, patience: bool) -> None:
        if patience:
            self.wait(LONGEST_WAIT)
        before = len(self.hasher.verified)
        self.programs[program].sign_in(UMA, WRONG)
        if len(self.hasher.verified) > before:
            self.note_guess(of_admin=True)

    @rule(seconds=st.sampled_from([1, 29, 30, 60, 299, 300, 900, 90_000]))
    def wait(self, seconds: int) -> None:
        self.clock.advance(seconds)

    @rule()
    def start_again(self) -> None:
        self.programs = [self.started(), self.started()]

    @rule(days=st.sampled_from([-4000, -1, 1, 4000]), program=st.integers(0, 1))
    def set_the_clock(self, days: int, program: int) -> None:
        self.clock.set_by(timedelta(days=days))
        self.clock_set |= days > 0

    @rule(program=st.integers(0, 1))
    def an_admin_comes(self, program: int) -> None:
        self.wait(2 * LONGEST_WAIT)
        self.programs[program].waiting()
        self.wait(LONGEST_WAIT)
        assert isinstance(self.programs[program].sign_in(UMA, PINS[UMA]), SignedIn)
        self.guesses = 0

    @rule(program=st.integers(0, 1))
    def a_nurse_comes(self, program: int) -> None:
        if isinstance(self.programs[program].sign_in(ANA, PINS[ANA]), SignedIn):
            self.guesses = 0

    @invariant()
    def never_more_than_ten_guesses_are_checked(self) -> None:
        assert self.guesses <= MOST_GUESSES

    @invariant()
    def nobody_guesses_before_the_time(self) -> None:
        assert self.too_soon == []

    def note_guess(self, *, of_admin: bool = False) -> None:
        now = self.clock.monotonic()
        wait = WAITS[min(self.guesses, len(WAITS) - 1)]
        # a program that starts after the clock was set on cannot tell: only the count holds then
        if not self.clock_set and now - self.last_guess < wait:
            self.too_soon.append(now - self.last_guess)
        self.last_guess = now
        self.clock_set = False
        if not of_admin or self.guesses < MOST_GUESSES:
            self.guesses += 1


AnyGuessing.TestCase.settings = settings(
    max_examples=100, stateful_step_count=50, deadline=None, derandomize=True, database=None
)
TestAnyGuessing = AnyGuessing.TestCase
