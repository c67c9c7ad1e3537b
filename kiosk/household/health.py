"""How the kiosk is: what the heartbeat tells each minute and staff see; nothing of a visit.

Part of the composition root. Times, counts, versions and states only: no code, no id and no file
name of a visit may ever stand here.
"""

import os
import platform
import shutil
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from db.backup import backups
from db.database import Database
from kiosk import __version__
from kiosk.assembly import Place
from kiosk.domain.content import PackInfo
from kiosk.domain.duties import Condition, Fact
from kiosk.domain.ports import ExportStore
from kiosk.errors import KnownError
from kiosk.household.heartbeat import ENDED, RUNNING, Fields
from kiosk.platform.room import LEAST_FOR_DOCUMENTS
from kiosk.supervision.history import CrashFile

NOT_CHECKED, SOUND = "not checked yet", "sound"


@dataclass(frozen=True, slots=True)
class Screen:
    """The panel, as the window sees it, and what draws on it."""

    width: int
    height: int
    pixels_per_mm: float
    qt: str
    """The version."""


class Health:
    """Keeps what has happened since the start, and reads the rest when asked.

    note_...() may be called from any thread; fields() and standing() wait for the database and
    belong into the background.
    """

    def __init__(
        self,
        place: Place,
        info: PackInfo,
        database: Database,
        store: ExportStore,
        *,
        supervised: bool,
    ) -> None:
        self._place = place
        self._info = info
        self._database = database
        self._store = store
        self._supervised = supervised
        self._clock = place.clock
        self._started = place.clock.now()
        self._started_at = place.clock.monotonic()
        self._checked_at: datetime | None = None
        self._database_state = NOT_CHECKED
        self._last_error: tuple[int, datetime] | None = None
        self._visits_ended = 0
        self._last_visit_end: datetime | None = None

    def note_check(self, findings: Sequence[str]) -> None:
        """Keep what the check of the database found; nothing when it is sound."""
        self._checked_at = self._clock.now()
        self._database_state = f"{len(findings)} findings" if findings else SOUND

    def note_error(self, error: BaseException) -> None:
        """Keep the number of the last trouble; its words stay in the log."""
        code = int(error.exit_code) if isinstance(error, KnownError) else -1
        self._last_error = (code, self._clock.now())

    def note_visit_end(self) -> None:
        """Keep that a visit ended now."""
        self._visits_ended += 1
        self._last_visit_end = self._clock.now()

    def fields(self, screen: Screen, *, running: bool = True) -> Fields:
        """Return the heartbeat. What cannot be read is null; nothing is raised for it."""
        now = self._clock.now()
        up = self._clock.monotonic() - self._started_at
        due, oldest = self._due(now)
        kept = backups(self._database.settings) if self._database.embedded else ()
        crashes = CrashFile(self._place.data.crashes).read().times
        free, total = _free_and_total(self._place.data.root)
        settings = self._place.settings
        offset = now.utcoffset() or timedelta()
        error = self._last_error
        return {
            "state": RUNNING if running else ENDED,
            "written_at": now.isoformat(timespec="seconds"),
            "version": __version__,
            "kiosk_id": settings.kiosk.id,
            "process": os.getpid(),
            "supervised": self._supervised,
            "started_at": self._started.isoformat(timespec="seconds"),
            "uptime_seconds": round(up),
            "crashes_remembered": len(crashes),
            "last_crash_at": _time(crashes[-1] if crashes else None),
            "last_error_code": error[0] if error else None,
            "last_error_at": _time(error[1] if error else None),
            "python": platform.python_version(),
            "qt": screen.qt,
            "system": platform.system(),
            "system_release": platform.release(),
            "pack_id": self._info.id,
            "pack_version": self._info.version,
            "pack_hash": self._info.content_hash,
            "pack_status": self._info.status,
            "pack_review_due": self._info.review_due.isoformat(),
            "pack_review_past": self._info.review_due < now.date(),
            "language": settings.kiosk.language,
            "database": "sqlite" if self._database.embedded else "postgresql",
            "database_state": self._database_state,
            "database_checked_at": _time(self._checked_at),
            "documents_due": due,
            "oldest_due_seconds": oldest,
            "last_backup_at": _time(kept[0].taken_at if kept else None),
            "backups": len(kept),
            "disk_free_bytes": free,
            "disk_total_bytes": total,
            "memory_bytes": memory_bytes(),
            "battery_percent": battery_percent(),
            "screen_width": screen.width,
            "screen_height": screen.height,
            "screen_pixels_per_mm": round(screen.pixels_per_mm, 2),
            "screen_density_configured": bool(settings.display.pixels_per_inch),
            "clock_zone": settings.kiosk.time_zone or str(now.tzname()),
            "clock_offset_minutes": round(offset.total_seconds() / 60),
            "clock_jump_seconds": round((now - self._started).total_seconds() - up),
            "visits_ended_since_start": self._visits_ended,
            "last_visit_ended_at": _time(self._last_visit_end),
            "export_folder_configured": settings.documents.folder is not None,
            "encrypts_documents": settings.documents.passphrase_file is not None,
            "printer_configured": bool(settings.printer.queue),
        }

    def standing(self) -> Sequence[Fact]:
        """Return how the kiosk stands, in a few lines; KnownError when nothing can be read."""
        due = len(self._store.due_documents())
        kept = backups(self._database.settings) if self._database.embedded else ()
        crashes = len(CrashFile(self._place.data.crashes).read().times)
        free, _ = _free_and_total(self._place.data.root)
        return (
            Fact("version", __version__),
            Fact("uptime", _span(self._clock.monotonic() - self._started_at)),
            Fact(
                "database-state",
                "" if self._database_state == SOUND else self._database_state,
                {SOUND: Condition.GOOD, NOT_CHECKED: Condition.PLAIN}.get(
                    self._database_state, Condition.BAD
                ),
            ),
            Fact(
                "disk-free",
                f"{free / 1e9:.1f} GB" if free is not None else "",
                Condition.GOOD
                if free is not None and free >= LEAST_FOR_DOCUMENTS
                else Condition.WARNING,
            ),
            Fact("documents-due", str(due), Condition.WARNING if due else Condition.GOOD),
            Fact(
                "last-backup",
                f"{kept[0].taken_at.astimezone(self._clock.now().tzinfo):%Y-%m-%d %H:%M}"
                if kept
                else "",
            ),
            Fact("restarts", str(crashes), Condition.WARNING if crashes else Condition.GOOD),
        )

    def _due(self, now: datetime) -> tuple[int | None, int | None]:
        """Return how many documents are due, and for how many seconds the oldest has been."""
        try:
            due = self._store.due_documents()
            oldest = self._store.load(due[0].visit) if due else None
        except KnownError as error:
            self.note_error(error)
            return None, None
        ended = oldest.ended_at if oldest else None
        return len(due), round((now - ended).total_seconds()) if ended else None


def memory_bytes() -> int | None:
    """Return the memory that this process holds; None where the system does not say."""
    if not sys.platform.startswith("linux"):
        return None
    with suppress(OSError, ValueError, IndexError):
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
    return None


def battery_percent() -> int | None:
    """Return how full the battery is; None for none, or where the system does not say."""
    for file in sorted(Path("/sys/class/power_supply").glob("BAT*/capacity")):
        with suppress(OSError, ValueError):
            return int(file.read_text(encoding="ascii"))
    return None


def _free_and_total(folder: Path) -> tuple[int | None, int | None]:
    try:
        usage = shutil.disk_usage(folder)
    except OSError:
        return None, None
    return usage.free, usage.total


def _time(at: datetime | None) -> str | None:
    return at.isoformat(timespec="seconds") if at else None


def _span(seconds: float) -> str:
    """Return a time in words that are the same in every language of ours."""
    minutes = int(seconds // 60)
    days, hours = minutes // 1440, minutes // 60 % 24
    parts = [f"{days} d"] if days else []
    return " ".join([*parts, f"{hours} h", f"{minutes % 60} min"])
