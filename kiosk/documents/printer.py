"""The sheet printer: one document of one summary as PDF bytes.

It holds the fonts and the pictures already read; what a sheet says and where belongs to the
sheets. ReportLab and its companions are imported when a printer is made, not with this module,
so that the program's first screen need not wait for them.
"""

import io
import logging
from collections.abc import Callable, Mapping
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
OnGaps = Callable[[DocumentKind, int], None]
"""Takes the kind of a document and how many different signs of it had no glyph."""
_log = logging.getLogger(__name__)


def log_gaps(kind: DocumentKind, count: int) -> None:
    """Note that signs had no glyph; which ones is the patient's, and is not told."""
    _log.warning("signs without a glyph", extra={"where": kind.value, "count": count})


class SheetPrinter:
    """Makes the nurse's sheet and the take-home sheet; implements ports.SheetWriter.

    illustrations is the folder of <picture id>.svg. Times are printed as they are in the summary.
    A passphrase (12 characters or more, else ValueError) encrypts every document. on_gaps is told
    of a document in which signs had no glyph; the log is, unless something else is given. Raises
    KnownError when a font cannot be read. Not for use by two threads at once.
    """

    def __init__(
        self,
        fonts: FontFiles,
        illustrations: Path,
        paper: Paper,
        *,
        words: Mapping[LanguageTag, DocumentWords] = WORDS,
        second_page: SecondPage = SecondPage.WHEN_NEEDED,
        passphrase: str | None = None,
        on_gaps: OnGaps = log_gaps,
    ) -> None:
        from kiosk.documents.pictures import PictureShelf

        if passphrase is not None and len(passphrase) < LEAST_PASSPHRASE:
            raise ValueError(f"a passphrase needs {LEAST_PASSPHRASE} characters or more")
        self._gate = TextGate(register_fonts(fonts))
        self._shelf = PictureShelf(illustrations)
        self._paper = paper
        self._words = words
        self._second_page = second_page
        self._passphrase = passphrase
        self._on_gaps = on_gaps

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
        canvas = Canvas(buffer, pagesize=size, invariant=1, pageCompression=0)
        pen = Pen(canvas, self._gate, self._paper)
        title = self._compose(kind, pen, summary, words)
        canvas.save()
        if gaps := self._gate.take_gaps():
            self._on_gaps(kind, gaps)
        how = Finish(title, summary.content.language, self._passphrase)
        return finish(buffer.getvalue(), pen.structure, pen.forms, how)

    def missing_signs(self, text: str) -> tuple[str, ...]:
        """Return the signs of a text that would print as the mark for a gap."""
        return self._gate.missing(text)

    def _compose(
        self, kind: DocumentKind, pen: "Pen", summary: Summary, words: DocumentWords
    ) -> str:
        """Draw the document and return its title: the same for every visit."""
        if kind is DocumentKind.NURSE_SHEET:
            from kiosk.documents.nurse_sheet import NurseSheet

            sheet = NurseSheet(
                self._gate,
                words,
                self._paper,
                self._shelf,
                second_page=self._second_page,
            )
            sheet.compose(pen, summary)
            return words.nurse.document_title
        from kiosk.documents.take_home import TakeHomeSheet

        take_home = TakeHomeSheet(self._gate, words, self._paper, self._shelf)
        take_home.compose(pen, summary)
        return words.take_home.document_title
