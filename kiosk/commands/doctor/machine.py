"""The doctor on the machine around the kiosk: printer, clock, and the kiosk's own heartbeat."""

import shutil
import subprocess
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from kiosk.assembly import Place
from kiosk.commands.doctor.finding import Finding, Health
from kiosk.errors import ExitCode
from kiosk.household.heartbeat import LATE, NAME, read_heartbeat
from kiosk.printing import in_words, make_queue

SKEW = timedelta(minutes=2)
"""A clock that stands so far behind what was already written was set back."""
LONGEST = 5.0
"""Seconds for what the system is asked."""
SYNCED = {"yes": "set by the network", "no": "not set by the network"}


def look_at_printer(place: Place) -> Finding:
    """Look what the queue says of itself."""
    queue = make_queue(place.settings.printer.queue)
    if queue is None:
        return Finding("printer", Health.OK, "none is set: the desk does not print")
    trouble = queue.state()
    health = Health.WARNING if trouble else Health.OK
    return Finding("printer", health, f"{queue.name} is {in_words(trouble)}")


def look_at_clock(
    place: Place, last_event: datetime | None, ask: Callable[[], str] | None = None
) -> Finding:
    """Look whether the clock can be right: its year, its zone, and what was written before.

    ask returns what the system says of setting it by the network: yes, no, or nothing.
    """
    subject, now = "clock", place.clock.now()
    zone = place.settings.kiosk.time_zone or f"the machine's zone, {now:%Z}"
    told = f"{now:%Y-%m-%d %H:%M}, {zone}"
    if not 2025 <= now.year <= 2100:
        return Finding(subject, Health.FAILURE, f"{told}: cannot be right. Set it", ExitCode.FAILED)
    if last_event is not None and last_event - now > SKEW:
        written = f"{last_event.astimezone(now.tzinfo):%Y-%m-%d %H:%M}"
        detail = f"{told}: behind {written}, when the kiosk last wrote its log. Was it set back?"
        return Finding(subject, Health.WARNING, detail)
    synced = (ask or network_time)()
    told = f"{told}, {SYNCED.get(synced, 'whether the network sets it cannot be told')}"
    return Finding(subject, Health.WARNING if synced == "no" else Health.OK, told)


def network_time() -> str:
    """Return yes or no: whether the network sets the clock; nothing where the system is silent."""
    tool = shutil.which("timedatectl")
    if tool is None:
        return ""
    with suppress(OSError, subprocess.SubprocessError):
        asked = [tool, "show", "--property=NTPSynchronized", "--value"]
        done = subprocess.run(asked, capture_output=True, text=True, timeout=LONGEST, check=True)
        return done.stdout.strip()
    return ""


def look_at_heartbeat(place: Place) -> Finding:
    """Look when a kiosk last said that it is alive."""
    subject = "heartbeat"
    last = read_heartbeat(place.data.root)
    if last is None:
        return Finding(subject, Health.OK, f"no kiosk has written {NAME} here yet")
    at = f"{last.at:%Y-%m-%d %H:%M:%S}"
    age = place.clock.now() - last.at
    if not last.running:
        return Finding(subject, Health.OK, f"the kiosk ended in good order at {at}")
    if age > LATE:
        detail = (
            f"the last is of {at}, and the kiosk did not end in good order: start it, and read"
            f" the last lines of {place.data.logs}"
        )
        return Finding(subject, Health.WARNING, detail)
    return Finding(subject, Health.OK, f"{max(0, round(age.total_seconds()))} seconds old")
