"""Slow hashes of PINs: argon2id over the PIN, keyed first with a secret of this device.

A million PINs are hashed in a day: only the secret keeps a stolen database from telling them. Where
the secret is kept belongs elsewhere.
"""

import hmac
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_PASSES: Final = 3
_MEMORY_KIB: Final = 64 * 1024
_LANES: Final = 4


class Argon2Hasher:
    """A PinHasher with today's parameters; each hash holds those that it was made with.

    pepper: 32 bytes that are not in the database. A hash takes about 80 ms and 64 MiB.
    """

    def __init__(self, pepper: bytes) -> None:
        self._pepper = pepper
        self._argon2 = PasswordHasher(
            time_cost=_PASSES, memory_cost=_MEMORY_KIB, parallelism=_LANES
        )

    def hash(self, pin: str) -> str:
        """Return a hash with its parameters in it."""
        return self._argon2.hash(self._keyed(pin))

    def verify(self, pin_hash: str, pin: str) -> bool:
        """Tell whether a PIN belongs to a hash; none belongs to one that cannot be read."""
        try:
            return self._argon2.verify(pin_hash, self._keyed(pin))
        except (VerificationError, InvalidHashError):
            return False

    def is_outdated(self, pin_hash: str) -> bool:
        """Tell whether a hash was made with other parameters than today's."""
        try:
            return self._argon2.check_needs_rehash(pin_hash)
        except InvalidHashError:
            return True

    def _keyed(self, pin: str) -> bytes:
        return hmac.digest(self._pepper, pin.encode("utf-8", "surrogatepass"), "sha256")
