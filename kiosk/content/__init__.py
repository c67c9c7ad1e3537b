"""Content packs: load one, look at its face, check it.

The schema's machinery takes long to import and the first frame does without it; so it is
imported when a whole pack is loaded or checked, not before.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kiosk.content.face import peek
from kiosk.content.findings import Finding, Severity, describe
from kiosk.content.pack import LanguageFace, Pack, PackFace, ReadingLimits

__all__ = [
    "Finding",
    "LanguageFace",
    "Pack",
    "PackFace",
    "ReadingLimits",
    "Severity",
    "check_pack",
    "describe",
    "load_pack",
    "peek",
]


def load_pack(folder: Path, *, need_pictures: bool = True) -> Pack:
    """Return the pack in a folder; PackError, one line, when it cannot be shown.

    need_pictures=False serves authors whose pictures are not drawn yet.
    """
    from kiosk.content.loading import load_pack as load

    return load(folder, need_pictures=need_pictures)


def check_pack(folder: Path, *, today: date | None = None) -> Sequence[Finding]:
    """Return everything that is wrong with the pack in a folder; never raises for its contents.

    today decides whether a review is overdue; the machine's date when None.
    """
    from kiosk.content.checking import check_pack as check

    return check(folder, today=today)
