"""The order of the doctor's round; what is looked at in each subject belongs to its own module."""

import os
from collections.abc import Callable, Sequence

from kiosk import __version__
from kiosk.assembly import Place, find_place
from kiosk.commands.account import demand_owner
from kiosk.commands.doctor import content, machine, storage, words
from kiosk.commands.doctor.finding import Finding, Health
from kiosk.commands.doctor.screen import PanelLook, ask_display
from kiosk.content import Pack, load_pack
from kiosk.errors import KnownError
from kiosk.request import Request


def examine(request: Request) -> Sequence[Finding]:
    """Examine everything; a fault in one subject does not stop the others.

    Settings that cannot be read end it, and so does a folder of another account's: nothing else
    would be known, or what was made on the way would keep the kiosk out.
    """
    try:
        place = find_place(request)
    except KnownError as error:
        return [Finding("settings", Health.FAILURE, str(error), error.exit_code)]
    found = [Finding("settings", Health.OK, f"kiosk {place.settings.kiosk.id}, {__version__}")]
    try:
        demand_owner(place.data.root)
    except KnownError as error:
        return [*found, Finding("account", Health.FAILURE, str(error), error.exit_code)]
    panel = PanelLook(place, os.environ, ask_display)
    pack = _pack_of(place)
    database = storage.DatabaseLook(place)
    subjects: dict[str, Callable[[], Finding]] = {
        "screen": panel.look_at_screen,
        "touch": panel.look_at_touch,
        "fonts": lambda: words.look_at_fonts(pack),
        "sheets": lambda: content.look_at_sheets(place),
        "voices": lambda: words.look_at_voices(pack),
        "content pack": lambda: content.look_at_pack(place),
        "sign-off": lambda: content.look_at_sign_off(pack, place.clock.now().date()),
        "licences": content.look_at_licences,
        "key": lambda: storage.look_at_key(place),
        "database": database.look,
        "export folder": lambda: storage.look_at_export_folder(place),
        "printer": lambda: machine.look_at_printer(place),
        "disk": lambda: storage.look_at_disk(place),
        "clock": lambda: machine.look_at_clock(place, database.last_event),
        "heartbeat": lambda: machine.look_at_heartbeat(place),
    }
    for subject, look in subjects.items():
        try:
            found.append(look())
        except KnownError as error:
            found.append(Finding(subject, Health.FAILURE, str(error), error.exit_code))
    return found


def _pack_of(place: Place) -> Pack | None:
    """Return the pack, None for one that cannot be read: that is told once, as its own subject."""
    try:
        return load_pack(place.pack)
    except KnownError:
        return None
