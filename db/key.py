"""The database key: made once, kept in a file of its own, told apart from a wrong one.

The key is 32 random bytes used as they are, so that opening costs no key derivation.
"""

import hashlib
import hmac
import re
import secrets
import sys
from typing import Final, NewType

from db.files import PRIVATE_FILE, narrow, private_folder
from db.settings import DatabaseSettings
from kiosk.errors import DatabaseError
from kiosk.platform.whole_files import write_whole

HexKey = NewType("HexKey", str)
"""64 hex digits."""

_KEY_BYTES: Final = 32
_KEY_FORM: Final = re.compile(r"[0-9a-f]{64}")
_CHECK_LABEL: Final = b"kiosk database key check 1"
_REMEDY: Final = "Put the key file back from your safe copy; without it the data cannot be read"


def load_key(settings: DatabaseSettings) -> tuple[HexKey, bool]:
    """Return the key, and whether its file had to be closed to other accounts.

    Makes a key only where nothing was ever encrypted. Raises DatabaseError for a key that is
    missing though a database or backup exists, or that is not a key.
    """
    path = settings.key_file
    if not path.exists():
        if _something_encrypted(settings):
            raise DatabaseError("the database key is missing", where=str(path), remedy=_REMEDY)
        private_folder(path.parent)
        key = HexKey(secrets.token_hex(_KEY_BYTES))
        write_whole(path, f"{key}\n".encode("ascii"))
        return key, False
    was_open = _close_to_others(settings)
    text = path.read_bytes()[:200].decode("ascii", "replace").strip()
    if not _KEY_FORM.fullmatch(text):
        raise DatabaseError("this is not a database key", where=str(path), remedy=_REMEDY)
    return HexKey(text), was_open


def remember_key(settings: DatabaseSettings, key: HexKey) -> None:
    """Store the key's fingerprint, once a database was opened with it."""
    if key_is_known(settings, key) is not True:
        write_whole(settings.key_check_file, f"{_fingerprint(key)}\n".encode("ascii"))


def key_is_known(settings: DatabaseSettings, key: HexKey) -> bool | None:
    """Tell whether the database was made with this key; None when nothing is remembered."""
    try:
        stored = settings.key_check_file.read_bytes()
    except FileNotFoundError:
        return None
    return hmac.compare_digest(stored.strip(), _fingerprint(key).encode("ascii"))


def _fingerprint(key: HexKey) -> str:
    return hmac.new(bytes.fromhex(key), _CHECK_LABEL, hashlib.sha256).hexdigest()


def _something_encrypted(settings: DatabaseSettings) -> bool:
    database = settings.database_file
    return (
        settings.key_check_file.exists()
        or (database.exists() and database.stat().st_size > 0)
        or any(settings.backup_folder.glob("kiosk-*.db"))
    )


def _close_to_others(settings: DatabaseSettings) -> bool:
    path = settings.key_file
    try:
        return narrow(path, PRIVATE_FILE)
    except PermissionError as error:
        raise DatabaseError(
            "other accounts can read the database key",
            where=str(path),
            remedy="Make the kiosk's account its owner and give no one else access (mode 0600)"
            if sys.platform != "win32"
            else "Give only the kiosk's account access",
        ) from error
