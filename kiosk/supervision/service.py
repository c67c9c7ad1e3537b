"""The words between a service and systemd: ready, alive, what is going on, stopping.

systemd names a socket in the environment and takes small datagrams there; where it does not,
nothing is sent. A word that does not get through is no trouble of the kiosk's.
"""

import socket
import time
from collections.abc import Callable, Mapping
from contextlib import suppress

MICROSECONDS = 1_000_000
PER_INTERVAL = 3
"""Signs of life in the time that systemd allows without one."""


class ServiceWords:
    """Tells systemd how the service is. Call it from one thread at a time."""

    def __init__(
        self,
        environment: Mapping[str, str],
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._address = environment.get("NOTIFY_SOCKET", "")
        self._every = _seconds(environment.get("WATCHDOG_USEC", "")) / PER_INTERVAL
        self._monotonic = monotonic
        self._last_sign: float | None = None

    def ready(self, state: str) -> None:
        """Tell that the service has begun, and what is going on."""
        self._send(f"READY=1\nSTATUS={state}")

    def tell(self, state: str) -> None:
        """Tell what is going on, for `systemctl status`."""
        self._send(f"STATUS={state}")

    def alive(self) -> None:
        """Give a sign of life, where systemd waits for one; not more often than it is of use."""
        now = self._monotonic()
        if not self._every or (self._last_sign is not None and now - self._last_sign < self._every):
            return
        self._last_sign = now
        self._send("WATCHDOG=1")

    def stopping(self) -> None:
        """Tell that the service ends because it was asked to."""
        self._send("STOPPING=1")

    def _send(self, words: str) -> None:
        if not self._address or not hasattr(socket, "AF_UNIX"):
            return
        name = self._address
        address = f"\0{name[1:]}" if name.startswith("@") else name
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
            sender.setblocking(False)  # a manager that does not listen must not stop us
            sender.sendto(words.encode(), address)


def _seconds(microseconds: str) -> float:
    return int(microseconds) / MICROSECONDS if microseconds.isdecimal() else 0.0
