"""The secret that PINs are keyed with before they are hashed: beside the key, outside the database.

Whoever has the database alone can try no PIN. Hashing belongs elsewhere.
"""

import re
import secrets
from typing import Final

from db.faults import known_errors
from db.files import PRIVATE_FILE, narrow, private_folder
from db.settings import DatabaseSettings
from kiosk.errors import DatabaseError
from kiosk.platform.whole_files import write_whole

_BYTES: Final = 32
_FORM: Final = re.compile(r"[0-9a-f]{64}")
_REMEDY: Final = (
    "Put the file back from your safe copy, or remove every staff member and add them again"
)


def load_pepper(settings: DatabaseSettings, *, may_make: bool) -> bytes:
    """Return the 32 bytes; make them where there are none and nothing was hashed with others yet.

    Raises DatabaseError when the file is missing, cannot be read or is something else.
    """
    path = settings.pepper_file
    with known_errors(str(path)):
        if not path.exists():
            if not may_make:
                raise DatabaseError(
                    "the secret of the staff's PINs is missing", where=str(path), remedy=_REMEDY
                )
            private_folder(path.parent)
            write_whole(path, f"{secrets.token_hex(_BYTES)}\n".encode("ascii"))
        narrow(path, PRIVATE_FILE)
        text = path.read_bytes()[:200].decode("ascii", "replace").strip()
    if not _FORM.fullmatch(text):
        raise DatabaseError(
            "this is not the secret of the staff's PINs", where=str(path), remedy=_REMEDY
        )
    return bytes.fromhex(text)
