"""The commands of database and audit log in words. What they do is the db package's."""

from datetime import timedelta
from pathlib import Path

from db.maintenance import (
    VISITS_KEPT,
    open_at_rest,
    run_backup,
    run_check,
    run_restore,
    run_upgrade,
    run_verify,
)
from db.store import SqlVisitStore
from kiosk.assembly import Place, database_settings, forgetting_in
from kiosk.commands.account import own_place
from kiosk.request import Request
from kiosk.services.forgetting import Forgotten


def upgrade(request: Request) -> str:
    """Bring the database to this version's form; return what was done."""
    place = own_place(request)
    done = run_upgrade(database_settings(place), place.clock)
    lines = [str(done.recovery)] if done.recovery else []
    if done.backup is not None:
        lines.append(f"backup: {done.backup.path}")
    if done.before == done.after:
        lines.append(f"the database already has this version's form ({done.after})")
    else:
        lines.append(f"upgraded from {done.before or 'nothing'} to {done.after}")
    return "\n".join(lines)


def check(request: Request) -> tuple[bool, str]:
    """Check the database without changing it; return whether it is sound, and a line a check."""
    found = run_check(database_settings(own_place(request)))
    lines = [f"{'ok' if one.ok else 'BAD':4}{one.name}: {one.detail}" for one in found]
    return all(one.ok for one in found), "\n".join(lines)


def backup(request: Request) -> str:
    """Make a backup; return where it is."""
    place = own_place(request)
    return f"backup: {run_backup(database_settings(place), place.clock).path}"


def restore(request: Request, file: Path) -> tuple[bool, str]:
    """Put a backup in the database's place; return whether it is sound, and what was done."""
    place = own_place(request)
    done = run_restore(database_settings(place), file.absolute(), place.clock)
    bad = [f"BAD {one.name}: {one.detail}" for one in done.findings if not one.ok]
    aside = [f"kept aside: {path}" for path in done.kept_aside]
    return not bad, "\n".join([f"restored: {file}", *aside, *bad])


def purge(request: Request, *, dry_run: bool) -> tuple[bool, str]:
    """Delete what has been kept for its time; return whether all of it went, and what did.

    A dry run changes nothing and tells what would go.
    """
    place = own_place(request)
    keep = timedelta(hours=place.settings.retention.hours)
    with open_at_rest(database_settings(place)) as database:
        store = SqlVisitStore(database, place.clock)
        forgetting = forgetting_in(place, store)
        ended_before = place.clock.now() - VISITS_KEPT
        if dry_run:
            gone = forgetting.plan(keep=keep)
            visits = store.count_visits(ended_before)
        else:
            gone = forgetting.forget(keep=keep)
            visits = store.delete_visits(ended_before, spare=gone.stuck)
    return not gone.failures, _told(place, gone, visits, dry_run=dry_run)


def _told(place: Place, gone: Forgotten, visits: int, *, dry_run: bool) -> str:
    deleted = "would be deleted" if dry_run else "deleted"
    hours = place.settings.retention.hours
    lines = [
        f"answers of {gone.visits} visits {deleted} (ended more than {hours} hours ago)",
        f"{visits} visits {deleted} (ended more than {VISITS_KEPT.days} days ago)",
    ]
    if place.settings.documents.folder is not None:
        lines.append(f"{place.documents} belongs to the clinic: no file in it is deleted")
    else:
        lines.append(f"{len(gone.files)} files {deleted} in {place.documents}")
        lines += [f"  {name}" for name in gone.files]
        lines += [f"  left, because somebody changed it: {name}" for name in gone.left]
        lines += [f"  not deleted: {failure}" for failure in gone.failures]
    return "\n".join(lines)


def verify(request: Request) -> tuple[bool, str]:
    """Check the audit log's chains; return whether they are whole, and a line a problem.

    Of a whole log the last events are told, to be compared with a copy kept elsewhere.
    """
    found = run_verify(database_settings(own_place(request)))
    if found.problems:
        return False, "\n".join(found.problems)
    lines = [
        f"{device}: whole up to event {number}, {head}" for device, number, head in found.heads
    ]
    return True, "\n".join(lines) or "the audit log is empty"
