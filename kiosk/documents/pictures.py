"""The pack's pictures as vectors on the page.

Each SVG is read once, turned into a page of its own in memory, and kept by its id; a sheet only
refers to it, and kiosk.documents.pdf puts it in. Which pictures a sheet shows is the sheet's
business.
"""

import io
from dataclasses import dataclass
from pathlib import Path

from pikepdf import Name, Pdf
from reportlab.graphics import renderPDF
from reportlab.pdfgen.canvas import Canvas
from svglib.svglib import svg2rlg

from kiosk.documents.pen import Pen, drop_idle_fonts
from kiosk.domain.ids import PictureId
from kiosk.errors import PackError


@dataclass(frozen=True, slots=True)
class Artwork:
    """One picture, ready to be drawn at any size."""

    name: str
    width: float
    height: float
    page: Pdf
    """A document with the picture as its one page."""

    def height_at(self, width: float) -> float:
        """Return the height (points) at a width."""
        return width * self.height / self.width

    def draw(self, pen: Pen, x: float, bottom: float, width: float, corner: float) -> None:
        """Draw with the lower left corner at (x, bottom), corners rounded by a vector clip."""
        canvas, height = pen.canvas, self.height_at(width)
        canvas.saveState()
        frame = canvas.beginPath()
        frame.roundRect(x, bottom, width, height, corner)
        canvas.clipPath(frame, stroke=0, fill=0)
        pen.place_form(self.name, self.page, x, bottom, width / self.width)
        canvas.restoreState()
        canvas.saveState()
        canvas.setStrokeGray(0.45)
        canvas.setLineWidth(0.6)
        canvas.roundRect(x, bottom, width, height, corner, stroke=1, fill=0)
        canvas.restoreState()


class PictureShelf:
    """The pictures of one folder, each read when first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[PictureId, Artwork | None] = {}

    def get(self, picture: PictureId) -> Artwork | None:
        """Return a picture, or None when the folder has no file of that id.

        Raises PackError when there is a file that is not a picture.
        """
        if picture not in self._read:
            self._read[picture] = self._load(picture)
        return self._read[picture]

    def _load(self, picture: PictureId) -> Artwork | None:
        path = self._folder / f"{picture}.svg"
        if not path.is_file():
            return None
        drawing = svg2rlg(path, external_reference_root=str(self._folder))
        if drawing is None or not drawing.width or not drawing.height:
            raise PackError(
                "the picture cannot be read",
                where=str(path),
                remedy="Put back the file that came with the content pack",
            )
        buffer = io.BytesIO()
        canvas = Canvas(buffer, pagesize=(drawing.width, drawing.height), invariant=1)
        renderPDF.draw(drawing, canvas, 0, 0)
        drop_idle_fonts(canvas)
        canvas.showPage()
        canvas.save()
        page = Pdf.open(io.BytesIO(buffer.getvalue()))
        if Name.Font in page.pages[0].Resources:
            del page.pages[0].Resources[Name.Font]
        return Artwork(f"Picture-{picture}", float(drawing.width), float(drawing.height), page)
