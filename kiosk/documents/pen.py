"""Drawing on a page with tags: what is text, heading or figure, and what is only ornament.

ReportLab has no tagged PDF. The pen writes marked-content operators around what it draws and
remembers them; kiosk.documents.pdf makes the structure tree of them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from kiosk.documents.paper import Paper
from kiosk.documents.text import TextGate

if TYPE_CHECKING:
    from pikepdf import Pdf

Canvas = Any
"""ReportLab's canvas; the library has no types."""


class Role(Enum):
    """Structure types of PDF that the sheets use."""

    TITLE = "H1"
    HEADING = "H2"
    TEXT = "P"
    FIGURE = "Figure"


@dataclass(frozen=True, slots=True)
class Mark:
    """One tagged stretch: its page and number there, its role, its text for a figure."""

    page: int
    number: int
    role: Role
    alt: str


@dataclass(frozen=True, slots=True)
class Form:
    """A page of another document that a page refers to by name."""

    page: int
    name: str
    source: "Pdf"


class Pen:
    """A canvas of one document, its page count and its tags."""

    def __init__(self, canvas: Canvas, gate: TextGate, paper: Paper) -> None:
        self.canvas = canvas
        self.gate = gate
        self.paper = paper
        self.marks: list[Mark] = []
        self.forms: list[Form] = []
        self.page = 0
        self._on_page = 0
        self._open = False

    @contextmanager
    def tagged(self, role: Role, alt: str = "") -> Iterator[None]:
        """Tag what is drawn inside; tags do not nest, an inner one adds to the outer."""
        if self._open:
            yield
            return
        self._write(f"/{role.value} <</MCID {self._on_page}>> BDC")
        self.marks.append(Mark(self.page, self._on_page, role, alt))
        self._on_page += 1
        self._open = True
        yield
        self._open = False
        self._write("EMC")

    @contextmanager
    def ornament(self) -> Iterator[None]:
        """Mark what is drawn inside as something that a reader may pass over."""
        if self._open:
            yield
            return
        self._write("/Artifact BMC")
        self._open = True
        yield
        self._open = False
        self._write("EMC")

    def line(self, x0: float, y0: float, x1: float, y1: float, *, width: float = 0.6) -> None:
        """Draw a black rule."""
        with self.ornament():
            self.canvas.setStrokeGray(0)
            self.canvas.setLineWidth(width)
            self.canvas.line(x0, y0, x1, y1)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        line: float = 0.8,
        fill: float | None = None,
        dash: tuple[float, ...] = (),
    ) -> None:
        """Draw a box from its lower left corner; fill is a grey from 0 (black) to 1 (white)."""
        canvas = self.canvas
        with self.ornament():
            canvas.saveState()
            canvas.setStrokeGray(0)
            canvas.setLineWidth(line)
            if fill is not None:
                canvas.setFillGray(fill)
            if dash:
                canvas.setDash(*dash)
            canvas.rect(x, y, width, height, stroke=int(line > 0), fill=int(fill is not None))
            canvas.restoreState()

    def new_page(self) -> None:
        """End the page and begin the next."""
        self.end()
        self.page += 1
        self._on_page = 0

    def end(self) -> None:
        """End the page."""
        drop_idle_fonts(self.canvas)
        self.canvas.showPage()

    def place_form(self, name: str, form: "Pdf", x: float, bottom: float, scale: float) -> None:
        """Refer to another document's first page, drawn from its lower left corner."""
        self.forms.append(Form(self.page, name, form))
        self._write(f"q {scale:.5f} 0 0 {scale:.5f} {x:.3f} {bottom:.3f} cm /{name} Do Q")

    def _write(self, operators: str) -> None:
        self.canvas._code.append(operators)


def drop_idle_fonts(canvas: Canvas) -> None:
    """Take out what names a standard font that is not embedded and sets no text."""
    canvas._code[:] = [part for part in canvas._code if not _sets_font_only(part)]
    canvas._preamble = "1 0 0 1 0 0 cm"


def _sets_font_only(part: object) -> bool:
    return isinstance(part, str) and part.startswith("BT /F") and part.endswith(" TL ET")
