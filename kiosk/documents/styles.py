"""The named styles of the sheets: face, size, leading, role, grey, alignment.

Sizes are points. A style never says where something stands; that is the sheets' work.
"""

from dataclasses import dataclass
from enum import Enum

from kiosk.documents.fonts import Face
from kiosk.documents.pen import Role

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
    question: Style
    label: Style
    label_centred: Style
    figure: Style
    alert_word: Style
    alert_sub: Style
    alert: Style
    alert_more: Style
    footer: Style


def nurse_styles(body: float) -> NurseStyles:
    """Return the nurse's styles for a body size in points."""
    return NurseStyles(
        title=Style(Face.BOLD, 17, 20, Role.TITLE),
        meta=Style(Face.REGULAR, 10.5, 13.5),
        notice=Style(Face.ITALIC, 10, 12.5),
        heading=Style(Face.BOLD, 11.5, 13.5, Role.HEADING),
        body=Style(Face.REGULAR, body, round(body * 1.24, 2)),
        question=Style(Face.REGULAR, body, round(body * 1.24, 2)),
        label=Style(Face.REGULAR, 9, 11, grey=SOFT_BLACK),
        label_centred=Style(Face.REGULAR, 9, 11, grey=SOFT_BLACK, align=Align.CENTRE),
        figure=Style(Face.BOLD, 17, 19, align=Align.CENTRE),
        alert_word=Style(Face.BOLD, 15, 18, Role.HEADING),
        alert_sub=Style(Face.REGULAR, 10, 12),
        alert=Style(Face.BOLD, 16, 19.5),
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


def take_home_styles(body: float) -> TakeHomeStyles:
    """Return the take-home styles for a body size in points."""
    leading = round(body * 1.22, 2)
    return TakeHomeStyles(
        title=Style(Face.BOLD, 22, 26, Role.TITLE),
        meta=Style(Face.REGULAR, 12, 15),
        heading=Style(Face.BOLD, body + 1.5, leading + 1.5, Role.HEADING),
        body=Style(Face.REGULAR, body, leading),
        strong=Style(Face.BOLD, body, leading),
        footer=Style(Face.REGULAR, 10, 12.2, grey=SOFT_BLACK),
    )
