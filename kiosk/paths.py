"""Where the program's own files and its data folder are; the only place that knows.

Works in a checkout, in an installed wheel and in a frozen build.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "facet-kiosk"
DEFAULT_PACK = "facet-next-steps"


@dataclass(frozen=True, slots=True)
class ProgramFiles:
    """Read-only files that come with the program."""

    resources: Path

    @property
    def default_pack(self) -> Path:
        """Return the folder of the pack that comes with the program."""
        return self.resources / "packs" / DEFAULT_PACK

    @property
    def translations(self) -> Path:
        """Return the folder of the interface's translations."""
        return self.resources / "translations"

    @property
    def settings_schema(self) -> Path:
        """Return the JSON Schema of the configuration."""
        return self.resources / "kiosk.schema.json"

    @property
    def fonts(self) -> tuple[Path, ...]:
        """Return the font files: the text face in four styles first, then the fallback."""
        import fontpkg_atkinson_hyperlegible
        import fontpkg_noto_sans

        packages = (fontpkg_atkinson_hyperlegible, fontpkg_noto_sans)
        folders = [Path(str(package.__file__)).parent / "files" for package in packages]
        return tuple(file for folder in folders for file in sorted(folder.glob("*.ttf")))


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Everything that the program writes."""

    root: Path

    @property
    def database(self) -> Path:
        """Return the file of the embedded database."""
        return self.root / "kiosk.db"

    @property
    def key(self) -> Path:
        """Return the file of the database's key."""
        return self.root / "kiosk.key"

    @property
    def backups(self) -> Path:
        """Return the folder of the database's backups."""
        return self.root / "backups"

    @property
    def crashes(self) -> Path:
        """Return the file in which a supervisor remembers crashes."""
        return self.root / "crashes.json"

    @property
    def measured_screen(self) -> Path:
        """Return the file that keeps what staff measured of the screen."""
        return self.root / "screen.json"

    @property
    def documents(self) -> Path:
        """Return the export folder where none is configured."""
        return self.root / "documents"

    @property
    def logs(self) -> Path:
        """Return the folder of the logs."""
        return self.root / "logs"


def program_files() -> ProgramFiles:
    """Find the program's files."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return ProgramFiles(Path(frozen) / "resources")
    beside_the_package = Path(__file__).resolve().parent.parent / "resources"
    if beside_the_package.is_dir():
        return ProgramFiles(beside_the_package)
    return ProgramFiles(Path(sys.prefix) / "share" / APP / "resources")


def own_command() -> list[str]:
    """Return how this program is started once more."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]


def usual_data_folder() -> DataFolder:
    """Return the data folder of this user."""
    return DataFolder(Path(platformdirs.user_data_dir(APP, appauthor=False)))


def usual_config_file() -> Path | None:
    """Return the configuration file of the machine or the user, if there is one."""
    for folder in (
        platformdirs.user_config_dir(APP, appauthor=False),
        platformdirs.site_config_dir(APP, appauthor=False),
    ):
        file = Path(folder) / "kiosk.toml"
        if file.is_file():
            return file
    return None
