"""How the booklet is set: the sizes of usual and of large print, and its named styles."""

from dataclasses import dataclass
from enum import Enum

from kiosk.documents.fonts import Face
from kiosk.documents.paper import mm
from kiosk.documents.styles import SOFT_BLACK, WHITE, Align, Style
from kiosk.documents.tags import Role

LIST_GAP = mm(1.4)
"""Between the entries of a list."""
_LEADING = 1.22


@dataclass(frozen=True, slots=True)
class BookletStyles:
    """The styles of the booklet."""

    cover: Style
    title: Style
    sub: Style
    lead: Style
    body: Style
    strong: Style
    centred: Style
    head: Style
    small: Style
    notice: Style
    label: Style
    chosen: Style
    unchosen: Style
    right: Style
    fine: Style
    """Lists that are looked up, not read."""
    footer: Style
    footer_right: Style


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes of a print: body in points, and what follows from it."""

    body: float
    title: float
    """Of a section, in points."""
    columns: int
    """Of texts beside each other."""
    steps: int
    """Pictures of what happens beside each other."""
    questions: int
    """Of the comparison, in one table."""
    statement: float
    """Share of a statement beside its answers."""
    box: float
    writing: float
    """Room above a line to write on."""
    spread: bool
    """An option takes two pages that face each other."""

    def styles(self) -> BookletStyles:
        """Return the styles."""
        body = self.body
        leading = round(body * _LEADING, 2)
        small = max(12.0, body - 2)
        head = max(12.0, body - 3)
        fine = max(10.0, body - 4)
        low = round(small * 1.2, 2)
        plain = Style(Face.REGULAR, body, leading)
        return BookletStyles(
            cover=Style(Face.BOLD, body + 14, round((body + 14) * 1.15, 2), Role.TITLE),
            title=Style(Face.BOLD, self.title, round(self.title * 1.2, 2), Role.HEADING),
            sub=Style(Face.BOLD, body + 2, leading + 2, Role.SUBHEADING),
            lead=Style(Face.BOLD, body, leading),
            body=plain,
            strong=Style(Face.BOLD, body, leading),
            centred=Style(Face.REGULAR, body, leading, align=Align.CENTRE),
            head=Style(Face.BOLD, head, round(head * 1.2, 2)),
            small=Style(Face.REGULAR, small, low, grey=SOFT_BLACK),
            notice=Style(Face.REGULAR, max(12.0, body - 4), round(max(12.0, body - 4) * 1.2, 2)),
            label=Style(Face.BOLD, small, low),
            chosen=Style(Face.BOLD, small, low, grey=WHITE, align=Align.CENTRE),
            unchosen=Style(Face.REGULAR, small, low, align=Align.CENTRE),
            right=Style(Face.REGULAR, small, low, grey=SOFT_BLACK, align=Align.RIGHT),
            fine=Style(Face.REGULAR, fine, round(fine * 1.22, 2)),
            footer=Style(Face.REGULAR, 9, 11, grey=SOFT_BLACK),
            footer_right=Style(Face.REGULAR, 9, 11, grey=SOFT_BLACK, align=Align.RIGHT),
        )


class Print(Enum):
    """Usual and large print."""

    USUAL = Measures(14.0, 20.0, 2, 3, 4, 3.8, 13.0, mm(9), spread=True)
    LARGE = Measures(18.0, 21.5, 1, 2, 2, 2.0, 16.0, mm(11), spread=False)
