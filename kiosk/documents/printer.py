"""The sheet printer: one document of one summary as PDF bytes.

It holds the fonts and the pictures already read; what a sheet says and where belongs to the
sheets. ReportLab and its companions are imported when a printer is made, not with this module,
so that the program's first screen need not wait for them.
"""

import io
from collections.abc import Mapping
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.documents.fonts import FontFiles, register_fonts
from kiosk.documents.paper import Paper
from kiosk.documents.second_page import SecondPage
from kiosk.documents.strings import WORDS, DocumentWords, words_for
from kiosk.documents.text import TextGate
from kiosk.domain.ids import LanguageTag
from kiosk.domain.ports import DocumentKind
from kiosk.domain.summary import Summary

if TYPE_CHECKING:
    from kiosk.documents.pen import Pen

LEAST_PASSPHRASE = 12


class SheetPrinter:
    """Makes the nurse's sheet and the take-home sheet; implements ports.SheetWriter.

    illustrations is the folder of <picture id>.svg. zone is the clinic's; None leaves times as
    they are. A passphrase (12 characters or more, else ValueError) encrypts every document.
    Raises KnownError when a font cannot be read. Not for use by two threads at once.
    """

    def __init__(
        self,
        fonts: FontFiles,
        illustrations: Path,
        paper: Paper,
        *,
        words: Mapping[LanguageTag, DocumentWords] = WORDS,
        second_page: SecondPage = SecondPage.WHEN_NEEDED,
        zone: tzinfo | None = None,
        passphrase: str | None = None,
    ) -> None:
        from kiosk.documents.pictures import PictureShelf

        if passphrase is not None and len(passphrase) < LEAST_PASSPHRASE:
            raise ValueError(f"a passphrase needs {LEAST_PASSPHRASE} characters or more")
        self._gate = TextGate(register_fonts(fonts))
        self._shelf = PictureShelf(illustrations)
        self._paper = paper
        self._words = words
        self._second_page = second_page
        self._zone = zone
        self._passphrase = passphrase

    def write(self, kind: DocumentKind, summary: Summary) -> bytes:
        """Return the whole PDF file; the same bytes for the same summary unless encrypted.

        Raises PackError when a picture of the pack cannot be read.
        """
        from reportlab.pdfgen.canvas import Canvas

        from kiosk.documents.pdf import Finish, finish
        from kiosk.documents.pen import Pen

        words = words_for(summary.content.language, self._words)
        buffer = io.BytesIO()
        size = (self._paper.width, self._paper.height)
        canvas = Canvas(buffer, pagesize=size, invariant=1, pageCompression=1)
        pen = Pen(canvas, self._gate, self._paper)
        title = self._compose(kind, pen, summary, words)
        canvas.save()
        code = summary.visit.code or words.nurse.not_given
        how = Finish(title.format(code=code), summary.content.language, self._passphrase)
        return finish(buffer.getvalue(), pen.marks, pen.forms, how)

    def missing_signs(self, text: str) -> tuple[str, ...]:
        """Return the signs of a text that would print as the mark for a gap."""
        return self._gate.missing(text)

    def _compose(
        self, kind: DocumentKind, pen: "Pen", summary: Summary, words: DocumentWords
    ) -> str:
        """Draw the document and return its title's pattern."""
        if kind is DocumentKind.NURSE_SHEET:
            from kiosk.documents.nurse_sheet import NurseSheet

            sheet = NurseSheet(
                self._gate,
                words,
                self._paper,
                second_page=self._second_page,
                zone=self._zone,
            )
            sheet.compose(pen, summary)
            return words.nurse.document_title
        from kiosk.documents.take_home import TakeHomeSheet

        take_home = TakeHomeSheet(self._gate, words, self._paper, self._shelf, zone=self._zone)
        take_home.compose(pen, summary)
        return words.take_home.document_title
