"""A kiosk whose pack also speaks the pseudo-language: what KioskApp takes to make one."""

from collections.abc import Callable
from pathlib import Path

from kiosk.assembly import Backstage, find_place, raise_backstage
from kiosk.content import Pack, load_pack, peek
from kiosk.content.pack import PackFace
from kiosk.content.pseudo import pseudo_face, pseudo_pack
from kiosk.request import Request
from kiosk.services.exporting import ExportReport


def read_pseudo_face(folder: Path) -> PackFace:
    """Return what the attract screen shows of a pack, the pseudo-language first."""
    return pseudo_face(peek(folder))


def assemble_pseudo(request: Request, on_report: Callable[[ExportReport], None]) -> Backstage:
    """Make what stands behind the attract screen; KnownError when it cannot be made."""
    return raise_backstage(find_place(request), on_report, read_pseudo_pack)


def read_pseudo_pack(folder: Path) -> Pack:
    """Return a pack with the pseudo-language; PackError when it cannot be shown."""
    return pseudo_pack(load_pack(folder))
