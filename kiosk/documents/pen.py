"""Drawing on a page with tags: what is text, heading or figure, and what is only ornament.

ReportLab has no tagged PDF. The pen writes marked-content operators around what it draws and
remembers them; kiosk.documents.structure makes the structure tree of them.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.documents.fonts import Face
from kiosk.documents.line_ends import with_spaces
from kiosk.documents.paper import Paper
from kiosk.documents.tags import Mark, Part, Role
from kiosk.documents.text import TextGate

if TYPE_CHECKING:
    from pikepdf import Pdf
    from reportlab.platypus import Paragraph

Canvas = Any
"""ReportLab's canvas; the library has no types."""


@dataclass(frozen=True, slots=True)
class Form:
    """A page of another document that a page refers to by name."""

    page: int
    name: str
    source: "Pdf"


class Pen:
    """A canvas of one document, its page count and its structure."""

    def __init__(self, canvas: Canvas, gate: TextGate, paper: Paper) -> None:
        self.canvas = canvas
        self.gate = gate
        self.paper = paper
        self.structure = Part(Role.DOCUMENT)
        self.forms: list[Form] = []
        self.page = 0
        self._on_page = 0
        self._open = False
        self._inside = [self.structure]

    @contextmanager
    def group(self, role: Role) -> Iterator[None]:
        """Make what is drawn inside one part: a table, a row, a cell."""
        if self._open:
            yield
            return
        with self._within(self._inside[-1].add(role)):
            yield

    @contextmanager
    def item(self) -> Iterator[None]:
        """Make what is drawn inside an item of a list; items that follow each other share it."""
        item = self._inside[-1].list_at_end().add(Role.ITEM)
        with self._within(item.add(Role.ITEM_BODY)):
            yield

    @contextmanager
    def _within(self, part: Part) -> Iterator[None]:
        self._inside.append(part)
        yield
        self._inside.pop()

    @contextmanager
    def tagged(self, role: Role, alt: str = "") -> Iterator[None]:
        """Tag what is drawn inside; marks do not nest, an inner one adds to the outer."""
        if self._open:
            yield
            return
        self._write(f"/{role.structure_type} <</MCID {self._on_page}>> BDC")
        self._inside[-1].add(role, alt).kids.append(Mark(self.page, self._on_page))
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

    def draw_paragraph(self, paragraph: "Paragraph", x: float, bottom: float, face: Face) -> None:
        """Draw a wrapped paragraph of ReportLab's from its lower left corner."""
        code = self.canvas._code
        before = len(code)
        paragraph.drawOn(self.canvas, x, bottom)
        names: dict[str, str] = self.canvas._doc.fontMapping
        spaced = names.get(self.gate.font_name(face), "").strip("/")
        spaceless = {names[font].strip("/") for font in self.gate.spaceless if font in names}
        for at in range(before, len(code)):
            if spaced and "T*" in code[at]:
                code[at] = with_spaces(code[at], spaceless, spaced)

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

    def draw_modules(
        self, runs: Iterable[tuple[int, int, int]], x: float, top: float, side: float
    ) -> None:
        """Fill runs of black squares (column, row, length) below a top left corner, in one go."""
        squares = " ".join(f"{column} {-row - 1} {length} 1 re" for column, row, length in runs)
        self._write(f"q 0 g {side:.5f} 0 0 {side:.5f} {x:.3f} {top:.3f} cm {squares} f Q")

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
