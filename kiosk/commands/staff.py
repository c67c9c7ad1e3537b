"""The staff commands in words: add, list, remove. Rules and storage belong to services and db."""

import getpass
import sys
from dataclasses import replace
from datetime import tzinfo

from db.beside import open_beside
from db.database import Database
from kiosk.assembly import Place, database_settings
from kiosk.commands.account import own_place
from kiosk.domain.staff import StaffMember, StaffRole
from kiosk.errors import KnownError, UsageProblemError
from kiosk.household.staffing import pin_hasher, staff_roster
from kiosk.request import Request
from kiosk.services.staff_roster import demand_name, demand_pin

_LONGEST_LINE = 1000
"""Characters read of standard input; no PIN is as long."""


def role_of(text: str) -> StaffRole:
    """Return the role that an option names; UsageProblemError for any other word."""
    try:
        return StaffRole(text)
    except ValueError:
        raise UsageProblemError(
            f"{text!r} is not a role",
            where="--role",
            remedy=f"Give one of: {', '.join(role.value for role in StaffRole)}",
        ) from None


def add(request: Request, name: str, role: StaffRole, *, pin_from_input: bool) -> str:
    """Ask for a PIN, then add a member or change a known one; return what was done."""
    place = own_place(request)
    demand_name(name)
    pin = _read_pin() if pin_from_input else _ask_pin(name, role)
    demand_pin(pin, role)
    kiosk = place.settings.kiosk.id
    with _opened(place) as database:
        roster = staff_roster(database, kiosk, place.clock)
        is_new = roster.add(name, role, pin, pin_hasher(database, kiosk))
    return f"{name} {'can sign in' if is_new else 'has a new PIN and signs in'} as {role.value}"


def members(request: Request) -> str:
    """Return a line for each member: name, role and since when the PIN is in use."""
    place = own_place(request)
    with _opened(place) as database:
        found = staff_roster(database, place.settings.kiosk.id, place.clock).members()
    zone = place.clock.now().tzinfo
    lines = [_line(member, zone) for member in found]
    return "\n".join(lines) or "no staff yet: kiosk staff add NAME --role nurse|it|admin"


def remove(request: Request, name: str) -> str:
    """Remove a member; return what was done."""
    place = own_place(request)
    with _opened(place) as database:
        staff_roster(database, place.settings.kiosk.id, place.clock).remove(name)
    return f"{name} can no longer sign in"


def _opened(place: Place) -> Database:
    """Open the database beside a kiosk and a desk that may be running."""
    kiosk = database_settings(place)
    return open_beside(replace(kiosk, device=f"{kiosk.device}-staff"), place.clock)


def _line(member: StaffMember, zone: tzinfo | None) -> str:
    since = member.added_at.astimezone(zone)
    return f"{member.role.value:6} {member.name:24} PIN since {since:%Y-%m-%d %H:%M}"


def _ask_pin(name: str, role: StaffRole) -> str:
    """Ask twice on the terminal, without showing what is typed."""
    if not sys.stdin.isatty():
        raise UsageProblemError(
            "there is no terminal to ask for the PIN",
            where="command line",
            remedy="Give it as a line of standard input, with --pin-stdin",
        )
    word = "Secret" if role is StaffRole.ADMIN else "PIN"
    try:
        pin = getpass.getpass(f"{word} of {name}: ")
        demand_pin(pin, role)
        again = getpass.getpass(f"{word} of {name} once more: ")
    except EOFError:
        pin, again = "", "nothing"
    if pin != again:
        raise KnownError("it was typed differently", where="PIN", remedy="Run the command again")
    return pin


def _read_pin() -> str:
    """Return the first line of standard input."""
    try:
        return sys.stdin.readline(_LONGEST_LINE).rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise KnownError(
            "it is not UTF-8 text", where="standard input", remedy="Give the PIN as one line"
        ) from error
