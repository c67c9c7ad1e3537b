"""Delete answers, and documents in the program's own folder, when their time is over.

A folder that was configured belongs to the clinic and is never touched. Deleting whole visits is
the database's own work.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kiosk.domain.clock import ClockStep
from kiosk.domain.ids import VisitId
from kiosk.domain.ports import (
    AuditEvent,
    Clock,
    Document,
    FileState,
    OwnFolder,
    RetentionStore,
)
from kiosk.errors import KnownError


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was deleted, or would be."""

    visits: int = 0
    """How many visits' answers."""
    files: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    """Files that somebody changed: they are no longer ours to delete."""
    failures: tuple[KnownError, ...] = ()
    stuck: frozenset[VisitId] = frozenset()
    """Visits of which a file could not be deleted."""


class Forgetting:
    """Forgets what is older than a time. Call it from one thread at a time.

    folder is None where documents go to a folder of the clinic's; longest is the time after which
    a visit's documents go in any case.
    """

    def __init__(
        self, store: RetentionStore, folder: OwnFolder | None, clock: Clock, *, longest: timedelta
    ) -> None:
        self._store = store
        self._folder = folder
        self._clock = clock
        self._longest = longest
        self._noted: set[tuple[str, str]] = set()

    def forget(self, *, keep: timedelta) -> Forgotten:
        """Delete the files, then the answers, that are older than keep.

        A file that cannot be deleted is told and stays until the next time; nothing waits for it.
        """
        now = self._clock.now()
        files = self._forget_files(self._old_documents(now, keep))
        visits = self._store.erase_answers(now - keep)
        if visits:
            self._store.audit(AuditEvent(now, "visits.emptied", str(visits), "ok"))
        return replace(files, visits=visits)

    def follow_clock(self, step: ClockStep) -> None:
        """Let nothing become old, or young, because somebody set the clock; audit it."""
        seconds = f"{step.by.total_seconds():+.0f} s"
        self._store.follow_clock(step, AuditEvent(self._clock.now(), "clock.set", seconds, "ok"))

    def plan(self, *, keep: timedelta) -> Forgotten:
        """Return what forget() would delete now. Nothing is changed."""
        now = self._clock.now()
        found = [(document, self._look(document)) for document in self._old_documents(now, keep)]
        return Forgotten(
            self._store.count_answered(now - keep),
            tuple(document.file_name for document, state in found if state is FileState.WHOLE),
            tuple(document.file_name for document, state in found if state is FileState.CHANGED),
            tuple(state for _, state in found if isinstance(state, KnownError)),
        )

    def forget_files_of_visits(self, ended_before: datetime) -> Forgotten:
        """Delete the files of visits that ended before a time: their rows are about to go."""
        if self._folder is None:
            return Forgotten()
        return self._forget_files(
            self._store.old_documents(exported_before=ended_before, ended_before=ended_before)
        )

    def _old_documents(self, now: datetime, keep: timedelta) -> Sequence[Document]:
        if self._folder is None:
            return ()
        return self._store.old_documents(
            exported_before=now - keep, ended_before=now - self._longest
        )

    def _forget_files(self, documents: Sequence[Document]) -> Forgotten:
        files: list[str] = []
        left: list[str] = []
        failures: list[KnownError] = []
        stuck: set[VisitId] = set()
        for document in documents:
            state = self._delete_if_ours(document)
            if state is FileState.WHOLE:
                files.append(document.file_name)
                self._audit("document.deleted", document, "its time is over")
            elif state is FileState.CHANGED:
                left.append(document.file_name)
                self._note("document.left", document, "somebody changed it")
            elif isinstance(state, KnownError):
                failures.append(state)
                stuck.add(document.visit)
                self._note("document.not-deleted", document, state.what)
        return Forgotten(0, tuple(files), tuple(left), tuple(failures), frozenset(stuck))

    def _delete_if_ours(self, document: Document) -> FileState | KnownError:
        assert self._folder is not None
        state = self._look(document)
        if state is FileState.WHOLE:
            try:
                self._folder.delete(document)
            except KnownError as error:
                return error
        return state

    def _look(self, document: Document) -> FileState | KnownError:
        assert self._folder is not None
        try:
            return self._folder.state_of(document)
        except KnownError as error:
            return error

    def _note(self, action: str, document: Document, result: str) -> None:
        """Audit once: what stays for days must not fill the database."""
        if (action, document.file_name) not in self._noted:
            self._noted.add((action, document.file_name))
            self._audit(action, document, result)

    def _audit(self, action: str, document: Document, result: str) -> None:
        event = AuditEvent(self._clock.now(), action, document.file_name, result)
        self._store.audit(event)
