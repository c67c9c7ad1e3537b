"""The staff's duties at a kiosk: each checks its role and goes into the audit log, then is done.

What a machine knows of itself comes through a port. Signing in belongs to the staff's access,
ending the program to whoever runs it.
"""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from kiosk.domain.density import Density, Measured, long_and_short
from kiosk.domain.duties import Duty, Fact
from kiosk.domain.ports import AuditEvent, Clock
from kiosk.domain.staff import SignedIn
from kiosk.errors import KnownError

Found = TypeVar("Found")


class Machine(Protocol):
    """What a kiosk knows of itself; nothing of a visit. Each call raises KnownError."""

    def settings(self) -> Sequence[Fact]:
        """Return the settings in force, without secrets."""
        ...

    def content(self) -> Sequence[Fact]:
        """Return which content pack this is and how old."""
        ...

    def standing(self) -> Sequence[Fact]:
        """Return how the kiosk stands, at once."""
        ...

    def examine(self) -> Sequence[Fact]:
        """Return what the doctor finds; takes seconds."""
        ...

    def bundle(self) -> str:
        """Write what support asks for into one file; return its path."""
        ...

    def density(self, guess: float, pixels: tuple[int, int]) -> Density:
        """Return what holds for a screen of so many pixels; guess where nobody says."""
        ...

    def keep_density(self, measured: Measured) -> None:
        """Keep what staff measured, over every restart."""
        ...


class AuditLog(Protocol):
    """Where it is kept who did what."""

    def audit(self, event: AuditEvent) -> None:
        """Append an event; KnownError when it cannot be written."""
        ...


class Duties:
    """Does what a member asks for. Every call may take its time: never from the GUI's thread.

    Raises KnownError when the role may not, or when it cannot be done.
    """

    def __init__(self, machine: Machine, log: AuditLog, clock: Clock) -> None:
        self._machine = machine
        self._log = log
        self._clock = clock

    def permit(self, who: SignedIn, duty: Duty) -> None:
        """Note that a member does something; KnownError, noted too, when the role may not."""
        self._refuse_unless_allowed(who, duty)
        self._note(who, duty, who.role.value)

    def settings(self, who: SignedIn) -> Sequence[Fact]:
        """Return the settings in force."""
        return self._permitted(who, Duty.SETTINGS, self._machine.settings)

    def content(self, who: SignedIn) -> Sequence[Fact]:
        """Return which content is shown."""
        return self._permitted(who, Duty.CONTENT, self._machine.content)

    def diagnose(self, who: SignedIn) -> Sequence[Fact]:
        """Return how the kiosk stands; examine() tells the rest."""
        return self._permitted(who, Duty.DIAGNOSTICS, self._machine.standing)

    def examine(self, who: SignedIn) -> Sequence[Fact]:
        """Return what the doctor finds: the second part of what diagnose() noted."""
        self._refuse_unless_allowed(who, Duty.DIAGNOSTICS)
        return self._machine.examine()

    def bundle(self, who: SignedIn) -> str:
        """Write the support bundle; return its path."""
        return self._permitted(who, Duty.BUNDLE, self._machine.bundle)

    def screen(self, who: SignedIn, guess: float, pixels: tuple[int, int]) -> Density:
        """Return how dense the screen's pixels are taken to be; pixels: width, height."""
        return self._permitted(who, Duty.SCREEN_SIZE, lambda: self._machine.density(guess, pixels))

    def measure(self, who: SignedIn, pixels_per_inch: float, pixels: tuple[int, int]) -> Density:
        """Keep what a member measured on a screen of so many pixels; return what holds then."""
        self._refuse_unless_allowed(who, Duty.SCREEN_SIZE)
        measured = Measured(pixels_per_inch, self._clock.now().date(), long_and_short(*pixels))
        self._note(who, Duty.SCREEN_SIZE, f"{pixels_per_inch:g} pixels per inch")
        self._machine.keep_density(measured)
        return self._machine.density(pixels_per_inch, pixels)

    def _permitted(self, who: SignedIn, duty: Duty, do: Callable[[], Found]) -> Found:
        self.permit(who, duty)
        return do()

    def _refuse_unless_allowed(self, who: SignedIn, duty: Duty) -> None:
        if duty.is_for(who.role):
            return
        self._note(who, duty, "not allowed")
        raise KnownError(
            "this sign-in may not do that",
            where=duty.value,
            remedy="Sign in as somebody whose role it is",
        )

    def _note(self, who: SignedIn, duty: Duty, result: str) -> None:
        self._log.audit(AuditEvent(self._clock.now(), duty.value, who.name, result))
