"""The file that remembers crashes over restarts of the supervisor and of the machine."""

import json
from datetime import datetime
from pathlib import Path

from kiosk.platform.whole_files import write_whole
from kiosk.supervision.rules import Crashes


class CrashFile:
    """Crashes in a small JSON file. One that cannot be read or written counts as empty.

    A supervisor that gave up for its own notebook would be worse than one that forgets.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> Crashes:
        """Return what is remembered."""
        try:
            listed = json.loads(self._file.read_text(encoding="utf-8"))
            times = tuple(datetime.fromisoformat(one) for one in listed["crashes"])
        except (OSError, ValueError, KeyError, TypeError):
            return Crashes()
        return Crashes(tuple(sorted(time for time in times if time.tzinfo is not None)))

    def write(self, crashes: Crashes) -> bool:
        """Remember; tell whether the disk took it."""
        text = json.dumps({"crashes": [time.isoformat() for time in crashes.times]})
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_whole(self._file, text.encode())
        except OSError:
            return False
        return True
