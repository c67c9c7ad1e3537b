"""The database commands in words: upgrade, check, backup. What they do is the db package's."""

from db.maintenance import run_backup, run_check, run_upgrade
from kiosk.assembly import database_settings, find_place
from kiosk.request import Request


def upgrade(request: Request) -> str:
    """Bring the database to this version's form; return what was done."""
    place = find_place(request)
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
    found = run_check(database_settings(find_place(request)))
    lines = [f"{'ok' if one.ok else 'BAD':4}{one.name}: {one.detail}" for one in found]
    return all(one.ok for one in found), "\n".join(lines)


def backup(request: Request) -> str:
    """Make a backup; return where it is."""
    place = find_place(request)
    return f"backup: {run_backup(database_settings(place), place.clock).path}"
