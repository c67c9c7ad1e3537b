"""What stands behind the attract screen: settings, content pack, database, documents.

Heavy to import, so it is imported by the worker thread after the first frame. Part of the
composition root: besides bootstrap nothing imports it but the commands that look after things.
"""

import os
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from db.engine import Opened, open_database
from db.maintenance import VISITS_KEPT, nightly
from db.pauses import SqlPauseStore
from db.settings import DatabaseSettings
from db.store import SqlVisitStore
from kiosk import __version__
from kiosk.clinic_pack import ClinicPack, read_clinic_pack
from kiosk.content import Pack, load_pack
from kiosk.documents.elsewhere import Press, SheetsElsewhere
from kiosk.documents.paper import Paper
from kiosk.documents.prompt_folder import PromptFolder
from kiosk.domain.idle import IdleLimits
from kiosk.domain.pausing import Held
from kiosk.domain.ports import Clock, CodeIssuer, ExportFolder, RetentionStore
from kiosk.domain.resting import OpeningHours, RestRules
from kiosk.domain.summary import Stamp
from kiosk.errors import ConfigError, ExportError
from kiosk.paths import DataFolder, ProgramFiles, own_command, program_files
from kiosk.platform.room import Room
from kiosk.request import PRINT, Request
from kiosk.services.background import Background
from kiosk.services.exporting import DocumentExport, ExportReport
from kiosk.services.forgetting import Forgetting
from kiosk.services.pausing import PausedVisits
from kiosk.services.recovering import end_interrupted_visits, keep_pauses
from kiosk.services.walking import VisitWalk
from kiosk.settings import Settings, load_settings
from kiosk.system import RandomCodes, SystemClock, time_zone
from kiosk.ui.viewmodels.base import Library

SHORTEST_PASSPHRASE = 12


@dataclass(frozen=True, slots=True)
class Place:
    """Everything that is known before anything is opened."""

    settings: Settings
    program: ProgramFiles
    data: DataFolder
    clock: Clock
    codes: CodeIssuer

    @property
    def pack(self) -> Path:
        """Return the content pack's folder."""
        return self.settings.pack.folder or self.program.default_pack

    @property
    def documents(self) -> Path:
        """Return the export folder."""
        return self.settings.documents.folder or self.data.documents

    @property
    def rest(self) -> RestRules:
        """Return when the screen rests."""
        display = self.settings.display
        return RestRules(
            dim_after=display.dim_after * 60 if display.dim_after else None,
            hours=OpeningHours.parse(display.hours) if display.hours else None,
        )


def find_place(request: Request) -> Place:
    """Return the place that a request names; ConfigError when the settings cannot be used."""
    over: dict[str, dict[str, object]] = {
        section: dict(keys) for section, keys in request.flags.items()
    }
    if request.pack is not None:
        over.setdefault("pack", {})["folder"] = request.pack
    settings = load_settings(request.config_file, os.environ, over)
    data = request.data
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


@dataclass(frozen=True, slots=True)
class Backstage:
    """What stands behind the attract screen. Made and used by the worker thread."""

    place: Place
    clinic: ClinicPack
    store: SqlVisitStore
    opened: Opened
    exports: DocumentExport
    forgetting: Forgetting
    room: Room
    pauses: SqlPauseStore
    kept: tuple[Held, ...] = ()
    """The pauses that the last run of the program has left."""

    @property
    def pack(self) -> Pack:
        """Return the content pack."""
        return self.clinic.pack

    def walk(self, background: Background) -> VisitWalk:
        """Return a walk that stores and exports here."""
        idle = self.place.settings.idle
        return VisitWalk(
            outline=self.clinic.outline,
            store=self.store,
            exports=self.exports,
            background=background,
            clock=self.place.clock,
            codes=self.place.codes,
            idle_limits=IdleLimits(idle.warn_after, idle.countdown),
            fhir=self.place.settings.documents.fhir,
        )

    def paused(self, walk: VisitWalk, background: Background) -> PausedVisits:
        """Return the visits that wait for their patients."""
        return PausedVisits(
            walk=walk,
            store=self.store,
            pauses=self.pauses,
            background=background,
            clock=self.place.clock,
            codes=self.place.codes,
            longest=timedelta(minutes=self.place.settings.visit.pause_minutes),
            kept=self.kept,
        )

    def library(self) -> Library:
        """Return where the screens get words and pictures from."""
        return Library(
            contents=self.clinic.content,
            languages=self.pack.languages,
            clinic_language=self.clinic.language,
            illustrations=self.pack.folder / "illustrations",
        )

    def forget_older_than(self, keep: timedelta) -> list[str]:
        """Delete answers and our own files older than keep; return what is wrong, if anything."""
        return [str(failure) for failure in self.forgetting.forget(keep=keep).failures]

    def look_after_database(self) -> list[str]:
        """Delete what is too old, check everything, back up; return what is wrong, if anything."""
        ended_before = self.place.clock.now() - VISITS_KEPT
        files = self.forgetting.forget_files_of_visits(ended_before)
        database = self.opened.database
        night = nightly(database, self.place.clock, ended_before=ended_before, spare=files.stuck)
        return [f"{one.name}: {one.detail}" for one in night.findings if not one.ok]


def raise_backstage(
    place: Place,
    on_report: Callable[[ExportReport], None],
    read_pack: Callable[[Path], Pack] = load_pack,
    make_folder: Callable[[Place], ExportFolder] | None = None,
    room: Room | None = None,
) -> Backstage:
    """Load the pack, open the database, end what was interrupted; KnownError when it cannot be."""
    settings = place.settings
    room = room or Room(place.data.root)
    room.demand_to_run()
    passphrase = read_passphrase(settings.documents.passphrase_file)
    clinic = read_clinic_pack(place.pack, settings, read_pack)
    sheets = SheetsElsewhere(press_of(place, passphrase), [*own_command(), PRINT])

    def round_over(report: ExportReport) -> None:
        sheets.rest()
        on_report(report)

    folder = (make_folder or open_folder)(place)
    with ExitStack() as stack:
        opened = open_database(database_settings(place), place.clock)
        stack.callback(opened.database.close)
        store = SqlVisitStore(opened.database, place.clock)
        exports = DocumentExport(
            store=store,
            sheets=sheets,
            folder=folder,
            contents=clinic.content,
            outline=clinic.outline,
            clinic_language=clinic.language,
            stamp=Stamp(__version__, settings.kiosk.id),
            clock=place.clock,
            on_report=round_over,
            demand_room=room.demand_for_documents if settings.documents.folder is None else _enough,
        )
        pauses = SqlPauseStore(opened.database)
        longest = timedelta(minutes=settings.visit.pause_minutes)
        kept = keep_pauses(store, pauses, place.clock, longest=longest)
        end_interrupted_visits(
            store,
            clinic.outline,
            place.clock,
            place.codes,
            fhir=settings.documents.fhir,
            spare=frozenset(held.visit for held in kept),
        )
        stack.pop_all()
        forgetting = forgetting_in(place, store)
        return Backstage(place, clinic, store, opened, exports, forgetting, room, pauses, kept)


def _enough() -> None:
    """Leave it to another drive to tell when it is full."""


def forgetting_in(place: Place, store: RetentionStore) -> Forgetting:
    """Return what forgets in a place: files only where the export folder is our own."""
    from kiosk.documents.own_folder import OwnDocuments

    own = place.settings.documents.folder is None
    folder = OwnDocuments(place.data.documents) if own else None
    return Forgetting(store, folder, place.clock, longest=VISITS_KEPT)


def press_of(place: Place, passphrase: str | None) -> Press:
    """Return what the sheets of a place are printed with."""
    return Press(
        place.pack / "illustrations",
        Paper[place.settings.documents.paper.upper()],
        passphrase,
    )


def open_folder(place: Place, *, writer: str | None = None) -> ExportFolder:
    """Return the export folder; ConfigError when something else lies in its place.

    writer is who writes there, the kiosk unless named. A folder that does not answer is no error
    here: documents wait for it.
    """
    who = writer or place.settings.kiosk.id
    folder = PromptFolder(lambda: local_folder(place, who), place.documents)
    with suppress(ExportError):
        folder.open()
    return folder


def local_folder(place: Place, writer: str) -> ExportFolder:
    """Return the export folder itself, which may hang; ConfigError when something lies there.

    Only our own is made: a configured one may be a drive that is not there yet.
    """
    from kiosk.documents.folder import LocalExportFolder

    folder = place.documents
    remedy = "Move away what is in its place, or set documents.folder"
    try:
        if place.settings.documents.folder is None:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        in_its_place = folder.exists() and not folder.is_dir()
    except OSError as error:
        what = f"the export folder cannot be made ({error.strerror})"
        raise ConfigError(what, where=str(folder), remedy=remedy) from error
    if in_its_place:
        raise ConfigError("the export folder is not a folder", where=str(folder), remedy=remedy)
    return LocalExportFolder(folder, writer=writer)


def database_settings(place: Place) -> DatabaseSettings:
    """Return what the database needs to be told."""
    url = place.settings.database.url
    return DatabaseSettings(
        folder=place.data.root,
        url=url.get_secret_value() if url else "",
        device=place.settings.kiosk.id,
        key_path=place.settings.database.key_file,
        backup_path=place.data.backups,
    )


def read_passphrase(file: Path | None) -> str | None:
    """Return the first line of the passphrase file, None for no file; ConfigError if unusable."""
    if file is None:
        return None
    remedy = f"Put {SHORTEST_PASSPHRASE} characters or more on its first line"
    try:
        first = file.read_text(encoding="utf-8").splitlines()[:1]
    except (OSError, UnicodeDecodeError) as error:
        what = "the passphrase file cannot be read"
        raise ConfigError(what, where=str(file), remedy=remedy) from error
    if not first or len(first[0]) < SHORTEST_PASSPHRASE:
        raise ConfigError("the passphrase is too short", where=str(file), remedy=remedy)
    return first[0]
