"""Who runs a command: an account that would leave files which the kiosk cannot use is refused."""

import os
import sys
from pathlib import Path

from kiosk.assembly import Place, find_place
from kiosk.errors import KnownError
from kiosk.request import Request


def own_place(request: Request) -> Place:
    """Return the place of a request; KnownError when another account's kiosk lives there."""
    place = find_place(request)
    demand_owner(place.data.root)
    return place


def demand_owner(folder: Path) -> None:
    """Raise KnownError when a folder belongs to another account, root's own visits included."""
    if sys.platform == "win32":  # who may do what there is not told by an owner
        return
    owner = folder.stat().st_uid
    if owner == os.geteuid():
        return
    raise KnownError(
        "the data folder belongs to another account: files made by this one would keep it out",
        where=str(folder),
        remedy=f"Run it as that account: sudo -u {_name_of(owner)} facet-kiosk ...",
    )


def _name_of(number: int) -> str:
    if sys.platform == "win32":  # accounts have no numbers there
        return f"#{number}"
    import pwd

    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return f"#{number}"
