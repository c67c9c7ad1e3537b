"""The booklet printer: one content as PDF bytes.

ReportLab and its companions are imported with this module: no screen waits for it.
"""

import io
from collections.abc import Mapping, Set
from dataclasses import dataclass
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from kiosk.documents.booklet.kit import Kit
from kiosk.documents.booklet.sheets import BookletSheets
from kiosk.documents.booklet.styles import Print
from kiosk.documents.fonts import FontFiles, register_fonts
from kiosk.documents.paper import Paper
from kiosk.documents.pdf import Finish, finish
from kiosk.documents.pen import Pen
from kiosk.documents.pictures import PictureShelf
from kiosk.documents.strings import WORDS, DocumentWords, words_for
from kiosk.documents.text import TextGate
from kiosk.domain.content import Content
from kiosk.domain.ids import LanguageTag
from kiosk.domain.visit import Step


@dataclass(frozen=True, slots=True)
class Booklet:
    """A made booklet: the file's bytes, and how many pages it has."""

    pdf: bytes
    pages: int
    gaps: int
    """How many different signs of the pack had no glyph; each is a visible mark on paper."""


class BookletPrinter:
    """Makes the booklet of a content; illustrations is the folder of <picture id>.svg.

    Raises KnownError when a font cannot be read.
    """

    def __init__(
        self,
        fonts: FontFiles,
        illustrations: Path,
        *,
        words: Mapping[LanguageTag, DocumentWords] = WORDS,
    ) -> None:
        self._gate = TextGate(register_fonts(fonts))
        self._shelf = PictureShelf(illustrations)
        self._words = words

    def make(
        self,
        content: Content,
        paper: Paper,
        size: Print,
        *,
        left_out: Set[Step] = frozenset(),
    ) -> Booklet:
        """Return the whole PDF file without the steps left out; the same bytes for the same.

        Raises PackError when a picture cannot be read or a text is longer than a page.
        """
        words = words_for(content.language, self._words)
        buffer = io.BytesIO()
        canvas = Canvas(
            buffer, pagesize=(paper.width, paper.height), invariant=1, pageCompression=0
        )
        pen = Pen(canvas, self._gate, paper)
        kit = Kit(self._gate, words, self._shelf, size.value)
        pages = BookletSheets(kit, paper, content, left_out).compose(pen)
        canvas.save()
        how = Finish(content.title, content.language, None)
        pdf = finish(buffer.getvalue(), pen.structure, pen.forms, how)
        return Booklet(pdf, pages, self._gate.take_gaps())
