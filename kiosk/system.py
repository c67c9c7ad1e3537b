"""The real clock and real randomness, for the ports of kiosk.domain."""

import base64
import secrets
import sys
import time
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.domain.ids import VisitCode, VisitId
from kiosk.domain.pausing import DIGITS, LENGTH, LETTERS, PauseCode, is_pause_code
from kiosk.errors import ConfigError

CODE_LETTERS = "ABCDEFHJKMNPRTUVWXY"
"""Without letters that look like others or like digits."""
CODE_DIGITS = "2345679"


class SystemClock:
    """The machine's clocks; zone is the clinic's, or the machine's for None."""

    def __init__(self, zone: tzinfo | None = None) -> None:
        self._zone = zone

    def now(self) -> datetime:
        """Return the present time, aware."""
        return datetime.now(self._zone).astimezone(self._zone)

    def monotonic(self) -> float:
        """Return seconds since some fixed moment, those that the machine slept among them.

        Who comes back to a tablet an hour after it went to sleep must not find the visit as it was.
        """
        if sys.platform == "linux":  # there the usual one stands still meanwhile
            return time.clock_gettime(time.CLOCK_BOOTTIME)
        else:  # noqa: RET505 - for mypy, which knows one platform at a time
            return time.monotonic()


class RandomCodes:
    """Ids and codes from the operating system's randomness."""

    def visit_id(self) -> VisitId:
        """Return 32 random hex digits."""
        return VisitId(secrets.token_hex(16))

    def visit_code(self) -> VisitCode:
        """Return a code such as K7-425: short enough to say, without look-alikes."""
        letter, digits = CODE_LETTERS, CODE_DIGITS
        pick = secrets.choice
        return VisitCode(f"{pick(letter)}{pick(digits)}-{pick(digits)}{pick(digits)}{pick(digits)}")

    def pause_code(self) -> PauseCode:
        """Return one of the codes that kiosk.domain.pausing allows, each as likely as another."""
        code = ""
        while not is_pause_code(code):
            code = "".join(secrets.choice(LETTERS + DIGITS) for _ in range(LENGTH))
        return PauseCode(code)

    def file_stem(self, at: datetime) -> str:
        """Return YYYYMMDD-HHMM-XXXXXXXX with 40 random bits in base32."""
        return f"{at:%Y%m%d-%H%M}-{base64.b32encode(secrets.token_bytes(5)).decode()}"


def time_zone(name: str) -> tzinfo | None:
    """Return a zone by its IANA name, None for an empty one; ConfigError when unknown."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ConfigError(
            f"{name} is not a known time zone",
            where="kiosk.time_zone",
            remedy="Give an IANA name such as America/Chicago",
        ) from error
