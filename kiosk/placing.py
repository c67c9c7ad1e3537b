"""From a command's options to a place: settings read, folders known, nothing opened yet."""

import os
from collections.abc import Mapping
from pathlib import Path

from kiosk.bootstrap import Place
from kiosk.errors import ConfigError
from kiosk.paths import DataFolder, program_files, usual_config_file, usual_data_folder
from kiosk.settings import load_settings
from kiosk.system import RandomCodes, SystemClock, time_zone


def find_place(
    config: Path | None,
    data_dir: Path | None,
    pack: Path | None,
    flags: Mapping[str, Mapping[str, object]] | None = None,
) -> Place:
    """Return the place that the options name; ConfigError when the settings cannot be used.

    flags holds more settings that the command line decides, over file and environment.
    """
    over: dict[str, dict[str, object]] = {key: dict(keys) for key, keys in (flags or {}).items()}
    if pack is not None:
        over.setdefault("pack", {})["folder"] = pack
    settings = load_settings(config or usual_config_file(), os.environ, over)
    data = DataFolder(data_dir.absolute()) if data_dir else usual_data_folder()
    try:
        data.root.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise ConfigError(
            f"the data folder cannot be made ({error.strerror})",
            where=str(data.root),
            remedy="Make it writable for this user, or name another with --data-dir",
        ) from error
    return Place(
        settings=settings,
        program=program_files(),
        data=data,
        clock=SystemClock(time_zone(settings.kiosk.time_zone)),
        codes=RandomCodes(),
    )
