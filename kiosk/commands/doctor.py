"""Looks whether this machine can run the kiosk. One finding a subject; nothing is changed for good.

A new data folder gets its database and key, as the first start would make them.
"""

import json
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from enum import Enum
from tempfile import NamedTemporaryFile

from kiosk import __version__
from kiosk.assembly import (
    Place,
    database_settings,
    find_place,
    local_folder,
    press_of,
    read_passphrase,
)
from kiosk.content import Severity, check_pack
from kiosk.documents.prompt_folder import PromptFolder
from kiosk.domain.ports import ExportFolder
from kiosk.errors import ExitCode, KnownError
from kiosk.heartbeat import LATE, NAME, read_heartbeat
from kiosk.printing import READY, make_queue
from kiosk.request import Request

DISK_WARNING = 500_000_000
DISK_FAILURE = 100_000_000
"""Bytes free: below the first, exports are at risk; below the second, the kiosk should not run."""


class Health(Enum):
    """How a subject stands."""

    OK = "ok"
    WARNING = "warning"
    FAILURE = "failure"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one subject."""

    subject: str
    health: Health
    detail: str
    exit_code: int = ExitCode.OK


def examine(request: Request) -> Sequence[Finding]:
    """Examine everything; a fault in one subject does not stop the others.

    Settings that cannot be read end it: nothing else would be known.
    """
    try:
        place = find_place(request)
    except KnownError as error:
        return [Finding("settings", Health.FAILURE, str(error), error.exit_code)]
    subjects: dict[str, Callable[[Place], Finding]] = {
        "screen": _screen,
        "fonts and sheets": _sheets,
        "content pack": _pack,
        "database": _database,
        "export folder": _export_folder,
        "printer": _printer,
        "disk": _disk,
        "clock": _clock,
        "heartbeat": _heartbeat,
    }
    found = [Finding("settings", Health.OK, f"kiosk {place.settings.kiosk.id}, {__version__}")]
    for subject, look in subjects.items():
        try:
            found.append(look(place))
        except KnownError as error:
            found.append(Finding(subject, Health.FAILURE, str(error), error.exit_code))
    return found


def exit_code_of(findings: Sequence[Finding]) -> int:
    """Return 0 when nothing fails, else the code of the first failure."""
    return next(
        (one.exit_code or ExitCode.FAILED for one in findings if one.health is Health.FAILURE),
        int(ExitCode.OK),
    )


def render(findings: Sequence[Finding], *, as_json: bool) -> str:
    """Return the findings for people, a line each, or as JSON."""
    if as_json:
        rows = [{**asdict(one), "health": one.health.value} for one in findings]
        return json.dumps({"version": __version__, "findings": rows}, indent=2)
    width = max(len(one.subject) for one in findings)
    return "\n".join(
        f"{one.health.value:8} {one.subject:{width}}  {one.detail}" for one in findings
    )


def _screen(place: Place) -> Finding:
    subject = "screen"
    shown = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform.startswith("linux") and not shown:
        detail = "there is no display here; the tour works without one"
        return Finding(subject, Health.WARNING, detail)
    from PySide6.QtGui import QGuiApplication

    from kiosk.ui.engine import guess_pixels_per_mm

    running = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    size = QGuiApplication.primaryScreen().size()
    density = place.settings.display.pixels_per_inch
    measured = f"{size.width()} x {size.height()} pixels on {running.applicationName() or 'Qt'}"
    if density:
        return Finding(subject, Health.OK, f"{measured}, {density:g} per inch")
    guess = guess_pixels_per_mm(size) * 25.4
    detail = f"{measured}, {guess:.0f} per inch is a guess: set display.pixels_per_inch"
    return Finding(subject, Health.WARNING, detail)


def _sheets(place: Place) -> Finding:
    passphrase = read_passphrase(place.settings.documents.passphrase_file)
    press_of(place, passphrase).writer()
    subject, paper = "fonts and sheets", f"{place.settings.documents.paper} paper"
    if passphrase is None:
        return Finding(subject, Health.OK, f"{paper}, not encrypted")
    if place.settings.documents.fhir:
        detail = (
            f"{paper}, encrypted, but documents.fhir writes the same answers without encryption:"
            " keep the folder safe or switch it off"
        )
        return Finding(subject, Health.WARNING, detail)
    return Finding(subject, Health.OK, f"{paper}, encrypted")


def _pack(place: Place) -> Finding:
    findings = check_pack(place.pack)
    errors = [one for one in findings if one.severity is Severity.ERROR]
    if errors:
        detail = f"{len(errors)} errors, first: {errors[0]}"
        return Finding("content pack", Health.FAILURE, detail, ExitCode.CONFIG_INVALID)
    if findings:
        return Finding("content pack", Health.WARNING, f"{len(findings)} warnings: {findings[0]}")
    return Finding("content pack", Health.OK, f"{place.pack.name} is sound")


def _database(place: Place) -> Finding:
    from db import checks
    from db.engine import open_database
    from db.lock import FolderInUseError

    try:
        opened = open_database(database_settings(place), place.clock)
    except FolderInUseError:
        return _database_in_use(place)
    with opened.database:
        bad = [one for one in checks.check(opened.database) if not one.ok]
    if bad:
        detail = f"{bad[0].name}: {bad[0].detail}"
        return Finding("database", Health.FAILURE, detail, ExitCode.DATABASE_UNUSABLE)
    told = [*([str(opened.recovery)] if opened.recovery else []), *opened.warnings]
    if told:
        return Finding("database", Health.WARNING, told[0])
    return Finding("database", Health.OK, f"{opened.database.where} is sound")


def _database_in_use(place: Place) -> Finding:
    """Look at the database of a kiosk that runs, as a desk beside it would."""
    from db import checks
    from db.beside import open_beside

    settings = replace(database_settings(place), device="doctor")
    with open_beside(settings, place.clock) as database:
        bad = [one for one in checks.check(database) if not one.ok]
        where = database.where
    if bad:
        detail = f"{bad[0].name}: {bad[0].detail}"
        return Finding("database", Health.FAILURE, detail, ExitCode.DATABASE_UNUSABLE)
    return Finding("database", Health.OK, f"{where} is sound; a kiosk runs on it")


def _export_folder(place: Place) -> Finding:
    folder = place.documents
    try:
        PromptFolder(lambda: _written_to(place), folder).open()
    except OSError as error:
        detail = f"{folder} cannot be written ({error.strerror}): mend it or set documents.folder"
        return Finding("export folder", Health.FAILURE, detail, ExitCode.FAILED)
    return Finding("export folder", Health.OK, f"{folder} can be written")


def _written_to(place: Place) -> ExportFolder:
    opened = local_folder(place, f"{place.settings.kiosk.id}-doctor")
    with NamedTemporaryFile(dir=place.documents, prefix=".doctor-") as file:
        file.write(b"can be written")
        file.flush()
    return opened


def _printer(place: Place) -> Finding:
    queue = make_queue(place.settings.printer.queue)
    if queue is None:
        return Finding("printer", Health.OK, "none is set: the desk does not print")
    state = queue.state()
    health = Health.OK if state == READY else Health.WARNING
    return Finding("printer", health, f"{queue.name} is {state}")


def _disk(place: Place) -> Finding:
    free = shutil.disk_usage(place.data.root).free
    detail = f"{free / 1e9:.1f} GB free at {place.data.root}"
    if free < DISK_FAILURE:
        return Finding("disk", Health.FAILURE, f"{detail}: make room", ExitCode.FAILED)
    return Finding("disk", Health.WARNING if free < DISK_WARNING else Health.OK, detail)


def _clock(place: Place) -> Finding:
    now = place.clock.now()
    detail = f"{now:%Y-%m-%d %H:%M %Z}"
    if not 2025 <= now.year <= 2100:
        return Finding(
            "clock", Health.FAILURE, f"{detail} cannot be right: set it", ExitCode.FAILED
        )
    return Finding("clock", Health.OK, detail)


def _heartbeat(place: Place) -> Finding:
    subject = "heartbeat"
    last = read_heartbeat(place.data.root)
    if last is None:
        return Finding(subject, Health.OK, f"no kiosk has written {NAME} here yet")
    at = f"{last.at:%Y-%m-%d %H:%M:%S}"
    age = place.clock.now() - last.at
    if not last.running:
        return Finding(subject, Health.OK, f"the kiosk ended in good order at {at}")
    if age > LATE:
        detail = (
            f"the last is of {at}, and the kiosk did not end in good order: start it, and read"
            f" the last lines of {place.data.logs}"
        )
        return Finding(subject, Health.WARNING, detail)
    return Finding(subject, Health.OK, f"{max(0, round(age.total_seconds()))} seconds old")
