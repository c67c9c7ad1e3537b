"""The doctor on what is kept: key, database, export folder, disk."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import NamedTemporaryFile

from db import checks
from db.audit import last_event_at
from db.beside import open_beside
from db.database import Database
from db.engine import open_database
from db.key import key_is_known, load_key
from db.lock import FolderInUseError
from db.unit_of_work import unit_of_work
from kiosk.assembly import Place, database_settings, local_folder
from kiosk.commands.doctor.finding import Finding, Health
from kiosk.documents.prompt_folder import PromptFolder
from kiosk.domain.ports import ExportFolder
from kiosk.errors import ExitCode
from kiosk.platform.room import LEAST_FOR_DOCUMENTS, LEAST_TO_RUN, free_bytes

OTHERS = 0o077
"""The bits of a file's mode that let other accounts in."""


def look_at_key(place: Place) -> Finding:
    """Look whether the database's key is there, is this account's alone, and opens it."""
    subject, settings = "key", database_settings(place)
    if settings.url:
        return Finding(subject, Health.OK, "none: the server keeps its own")
    file = settings.key_file
    if not file.exists() and not settings.key_check_file.exists():
        return Finding(subject, Health.OK, f"none yet: it is made as {file}, with the database")
    open_to = _open_to_others(file.stat().st_mode) if file.exists() else ""
    key, _ = load_key(settings)  # closes it to others, as a start does
    if key_is_known(settings, key) is False:
        detail = f"{file}: the database was made with another key. Put that one back"
        return Finding(subject, Health.FAILURE, detail, ExitCode.DATABASE_UNUSABLE)
    if open_to:
        return Finding(subject, Health.WARNING, f"{file} {open_to}; that is mended now")
    return Finding(subject, Health.OK, f"{file}, for this account alone; keep a copy elsewhere")


class DatabaseLook:
    """The look at the database; last_event is known once it was looked at."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self.last_event: datetime | None = None
        """When the newest event of this kiosk's audit log happened."""

    def look(self) -> Finding:
        """Look whether it is sound: at rest, or beside a kiosk that runs."""
        try:
            opened = open_database(database_settings(self._place), self._place.clock)
        except FolderInUseError:
            return self._look_beside()
        with opened.database as database:
            bad = self._bad(database)
        told = [*([str(opened.recovery)] if opened.recovery else []), *opened.warnings]
        if bad or not told:
            return bad or Finding("database", Health.OK, f"{opened.database.where} is sound")
        return Finding("database", Health.WARNING, told[0])

    def _look_beside(self) -> Finding:
        settings = replace(database_settings(self._place), device="doctor")
        with open_beside(settings, self._place.clock) as database:
            bad = self._bad(database)
            where = database.where
        return bad or Finding("database", Health.OK, f"{where} is sound; a kiosk runs on it")

    def _bad(self, database: Database) -> Finding | None:
        with unit_of_work(database, reading=True) as work:
            self.last_event = last_event_at(work.session, self._place.settings.kiosk.id)
        bad = [one for one in checks.check(database) if not one.ok]
        if not bad:
            return None
        detail = f"{bad[0].name}: {bad[0].detail}"
        return Finding("database", Health.FAILURE, detail, ExitCode.DATABASE_UNUSABLE)


def look_at_export_folder(place: Place) -> Finding:
    """Look whether a document could be written now."""
    folder = place.documents
    try:
        PromptFolder(lambda: _written_to(place), folder).open()
    except OSError as error:
        detail = f"{folder} cannot be written ({error.strerror}): mend it or set documents.folder"
        return Finding("export folder", Health.FAILURE, detail, ExitCode.FAILED)
    return Finding("export folder", Health.OK, f"{folder} can be written")


def look_at_disk(place: Place, free_of: Callable[[Path], int] = free_bytes) -> Finding:
    """Look how much room there is for the database, its backups and our own documents."""
    free = free_of(place.data.root)
    detail = f"{free / 1e9:.1f} GB free at {place.data.root}"
    if free < LEAST_TO_RUN:
        detail = f"{free / 1e6:.0f} MB free at {place.data.root}: the kiosk does not run. Make room"
        return Finding("disk", Health.FAILURE, detail, ExitCode.SAFE_MODE_WANTED)
    if free < LEAST_FOR_DOCUMENTS:
        detail = f"{free / 1e6:.0f} MB free at {place.data.root}: documents wait. Make room"
        return Finding("disk", Health.WARNING, detail)
    return Finding("disk", Health.OK, detail)


def _written_to(place: Place) -> ExportFolder:
    opened = local_folder(place, f"{place.settings.kiosk.id}-doctor")
    with NamedTemporaryFile(dir=place.documents, prefix=".doctor-") as file:
        file.write(b"can be written")
        file.flush()
    return opened


def _open_to_others(mode: int) -> str:
    """Return how a file's mode lets other accounts in; Windows tells it otherwise."""
    if sys.platform == "win32" or not mode & OTHERS:
        return ""
    return f"could be read by other accounts (mode {mode & 0o777:04o})"
