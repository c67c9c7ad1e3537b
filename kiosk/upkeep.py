"""The database commands: upgrade, check, backup. What they do is the db package's."""

from db import backup as backups
from db import checks
from db.engine import open_database
from kiosk.assembly import database_settings, find_place
from kiosk.request import Request


def upgrade(request: Request) -> str:
    """Open the database, which brings it to this version's form; return what was done."""
    place = find_place(request)
    opened = open_database(database_settings(place), place.clock)
    with opened.database:
        lines = [str(opened.recovery)] if opened.recovery else []
        lines += opened.warnings
        if opened.backup is not None:
            lines.append(f"backup: {opened.backup.path}")
        if opened.upgraded_from is None:
            lines.append("the database already has this version's form")
        else:
            before = opened.upgraded_from or "an empty database"
            lines.append(f"upgraded from {before}")
        return "\n".join(lines)


def check(request: Request) -> tuple[bool, str]:
    """Check the database; return whether it is sound, and a line a check."""
    place = find_place(request)
    opened = open_database(database_settings(place), place.clock)
    with opened.database:
        found = checks.check(opened.database)
    lines = [str(opened.recovery)] if opened.recovery else []
    lines += [str(one) for one in found]
    return all(one.ok for one in found) and opened.recovery is None, "\n".join(lines)


def backup(request: Request) -> str:
    """Make a backup; return where it is."""
    place = find_place(request)
    opened = open_database(database_settings(place), place.clock)
    with opened.database:
        return f"backup: {backups.backup(opened.database, place.clock).path}"
