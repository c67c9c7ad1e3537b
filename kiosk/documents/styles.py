"""The named styles of the sheets: face, size, leading, role, grey, alignment.

Sizes are points. A style never says where something stands; that is the sheets' work.
"""

from dataclasses import dataclass
from enum import Enum

from kiosk.documents.fonts import Face
from kiosk.documents.tags import Role

BLACK = 0.0
WHITE = 1.0
SOFT_BLACK = 0.15
"""Small print: still above 7 to 1 on white."""


class Align(Enum):
    """Alignment; values are ReportLab's."""

    LEFT = 0
    CENTRE = 1
    RIGHT = 2


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph looks and what it is."""

    face: Face
    size: float
    leading: float
    role: Role = Role.TEXT
    grey: float = BLACK
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class NurseStyles:
    """The styles of the nurse's sheet."""

    title: Style
    meta: Style
    notice: Style
    heading: Style
    body: Style
    label: Style
    figure: Style
    mark: Style
    next_page: Style
    alert_word: Style
    alert_sub: Style
    alert: Style
    alert_more: Style
    footer: Style


ALERT_SIZES = (20.0, 17.0, 15.0)
"""Of the flags, largest first. At 20 points a capital is 4.7 mm high: 16 minutes of arc from a
metre away, the least that ISO 9241-303 has for letters one must read. Smaller only where many
flags would push the answers off the page; the word beside them stays at 22 (18 minutes)."""


def nurse_styles(
    body: float, *, leading: float = 1.24, alert: float = ALERT_SIZES[0]
) -> NurseStyles:
    """Return the nurse's styles for the sizes of body and flags in points, leading as a share.

    Nothing but the footer is below 10.5 points.
    """
    return NurseStyles(
        title=Style(Face.BOLD, 17, 20, Role.TITLE),
        meta=Style(Face.REGULAR, 10.5, 13.5),
        notice=Style(Face.ITALIC, 10.5, 12.5),
        heading=Style(Face.BOLD, 11.5, 13.5, Role.HEADING),
        body=Style(Face.REGULAR, body, round(body * leading, 2)),
        label=Style(Face.REGULAR, 10.5, 12.6, grey=SOFT_BLACK),
        figure=Style(Face.BOLD, 13.5, 15.5, align=Align.CENTRE),
        mark=Style(Face.BOLD, 12, 14.5),
        next_page=Style(Face.BOLD, 15, 18, Role.HEADING),
        alert_word=Style(Face.BOLD, 22, 25, Role.HEADING),
        alert_sub=Style(Face.REGULAR, 12, 14.5),
        alert=Style(Face.BOLD, alert, round(alert * 1.18, 2)),
        alert_more=Style(Face.REGULAR, 10.5, 13),
        footer=Style(Face.REGULAR, 9, 10.8, grey=SOFT_BLACK),
    )


@dataclass(frozen=True, slots=True)
class TakeHomeStyles:
    """The styles of the take-home sheet."""

    title: Style
    meta: Style
    heading: Style
    body: Style
    strong: Style
    footer: Style


def take_home_styles(body: float, share: float) -> TakeHomeStyles:
    """Return the take-home styles for a body size in points and its leading as a share of it.

    Small print grows with the body.
    """
    leading = round(body * share, 2)
    small = max(12.0, body - 2)
    footer = max(10.0, body - 4)
    return TakeHomeStyles(
        title=Style(Face.BOLD, 22, 26, Role.TITLE),
        meta=Style(Face.REGULAR, small, round(small * 1.25, 2)),
        heading=Style(Face.BOLD, body + 1.5, leading + 1.5, Role.HEADING),
        body=Style(Face.REGULAR, body, leading),
        strong=Style(Face.BOLD, body, leading),
        footer=Style(Face.REGULAR, footer, round(footer * 1.22, 2), grey=SOFT_BLACK),
    )
