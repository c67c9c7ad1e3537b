"""What the database needs to be told. Reading configuration files does not belong here."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DatabaseSettings:
    """Where the database is and how it is kept."""

    folder: Path
    """The data folder: database, key, lock and backups. A local disk, never a share."""
    url: str = ""
    """postgresql+psycopg://...; empty for the embedded, encrypted database."""
    device: str = "kiosk"
    """This kiosk's id; keeps the visits of kiosks apart that share a PostgreSQL server."""
    cipher: bool = True
    """False stores plain text: only for tests that search the files for deleted text."""
    key_path: Path | None = None
    """The key file, when it is not to lie in the data folder."""
    backup_path: Path | None = None
    """The folder for backups, when it is not to lie in the data folder."""
    migrations: Path | None = None
    """The migrations folder, when it does not lie beside this module."""
    backups_kept: int = 7
    busy_timeout_ms: int = 5000
    quick_check_ms: int = 500
    """Longest time that the check at start may take; what is left is for the nightly check."""

    @property
    def database_file(self) -> Path:
        """Return the path of the embedded database."""
        return self.folder / "kiosk.db"

    @property
    def lock_file(self) -> Path:
        """Return the path of the single-instance lock."""
        return self.folder / "kiosk.lock"

    @property
    def key_file(self) -> Path:
        """Return the path of the database key."""
        return self.key_path or self.folder / "kiosk.key"

    @property
    def key_check_file(self) -> Path:
        """Return the path of the fingerprint of the key that the database was made with."""
        return self.folder / "kiosk.key-check"

    @property
    def pepper_file(self) -> Path:
        """Return the path of the secret that staff PINs are hashed with; beside the key."""
        return self.key_file.with_suffix(".pepper")

    @property
    def backup_folder(self) -> Path:
        """Return the folder that backups go to."""
        return self.backup_path or self.folder / "backups"
