"""What happens to an embedded database that is damaged or gone: keep it aside, go on without it."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from db.backup import Backup, backups, is_sound, stamp
from db.files import copy_whole, set_aside
from db.key import HexKey, key_is_known
from db.settings import DatabaseSettings
from kiosk.domain.ports import Clock


class Loss(Enum):
    """Why the database could not be used."""

    DAMAGED = "damaged"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class RecoveryNote:
    """What was done at start about a database that could not be used; staff must be told."""

    loss: Loss
    kept_aside: tuple[Path, ...]
    """The files as they were found, under new names; nothing deletes them."""
    restored: Backup | None
    """The backup now in use; None when a fresh database was begun."""

    def __str__(self) -> str:
        """Return one line for the log and the staff screen."""
        aside = ", ".join(path.name for path in self.kept_aside) or "nothing"
        now = (
            f"the backup of {self.restored.taken_at:%Y-%m-%d %H:%M} UTC is in use"
            if self.restored
            else "a fresh database is in use"
        )
        return f"the database was {self.loss.value}; kept aside: {aside}; {now}"


class DamagedError(Exception):
    """The database file is damaged; never leaves this package."""


def is_gone(settings: DatabaseSettings) -> bool:
    """Tell whether there was a database and now is none, maybe after a crash in recovery."""
    return not settings.database_file.exists() and (
        settings.key_check_file.exists() or bool(backups(settings))
    )


def recover(
    settings: DatabaseSettings, key: HexKey | None, clock: Clock, loss: Loss
) -> RecoveryNote:
    """Move what is there aside and put the newest sound backup in its place, if there is one."""
    aside = set_aside(settings.database_file, stamp(clock.now()))
    for candidate in backups(settings):
        if is_sound(candidate.path, key, settings):
            copy_whole(candidate.path, settings.database_file)
            return RecoveryNote(loss, aside, candidate)
    return RecoveryNote(loss, aside, None)


def key_opens_a_backup(settings: DatabaseSettings, key: HexKey) -> bool:
    """Tell whether the key is the right one, by a backup, when its fingerprint is lost."""
    return any(is_sound(found.path, key, settings) for found in backups(settings))


def is_right_key(settings: DatabaseSettings, key: HexKey) -> bool:
    """Tell whether an unreadable file was made with this key, so that damage is what ails it."""
    known = key_is_known(settings, key)
    return key_opens_a_backup(settings, key) if known is None else known
