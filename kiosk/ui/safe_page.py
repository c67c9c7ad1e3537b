"""The safe page: "please ask at the desk", full screen, when the kiosk itself cannot run.

A path of its own: no content pack, no database, no settings, no QML; only Qt's painter and two
sentences in two languages.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPaintDevice,
    QPainter,
    QPaintEvent,
    QRasterWindow,
)

from kiosk.errors import ExitCode, KnownError
from kiosk.paths import program_files
from kiosk.ui.beats import Beats
from kiosk.ui.faces import load_fonts
from kiosk.ui.window_guard import WindowGuard

WORDS: Sequence[tuple[str, str]] = (
    ("This tablet is not working right now.", "Please ask at the front desk."),
    ("Esta tableta no funciona en este momento.", "Pregunte en la recepción, por favor."),
)
"""What has happened and what to do, a language each."""
_SURFACE, _INK, _QUIET, _RULE = "#FBF3E7", "#22333B", "#34464D", "#6C7F84"
_WIDTH_SHARE = 0.8
"""Of the screen, for the words."""
WRAPPED = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
"""How a sentence stands in its place."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its place in the window; sizes in pixels."""

    text: str
    place: QRectF
    pixels: int
    bold: bool
    colour: str

    def font(self) -> QFont:
        """Return the font that it is drawn in."""
        font = QFont()
        font.setPixelSize(self.pixels)
        font.setBold(self.bold)
        return font


def sentences_on(width: int, height: int) -> Iterator[Sentence]:
    """Yield what stands on a screen of a size: every language, one below the other, large."""
    part, wide = height / len(WORDS), width * _WIDTH_SHARE
    # upright there is room for two lines each, and small words would waste it
    size = min(part * 0.13, width * 0.065)
    heights = (size * 2.4, size * 3.2)
    for index, (what, ask) in enumerate(WORDS):
        top = index * part + (part - sum(heights)) / 2
        for text, factor, high, colour in (
            (what, 0.86, heights[0], _QUIET),
            (ask, 1.15, heights[1], _INK),
        ):
            place = QRectF((width - wide) / 2, top, wide, high)
            yield Sentence(text, place, max(1, round(size * factor)), factor > 1, colour)
            top += high


def paint_safe_page(device: QPaintDevice, width: int, height: int) -> None:
    """Paint the page."""
    painter = QPainter(device)
    painter.fillRect(0, 0, width, height, QColor(_SURFACE))
    for sentence in sentences_on(width, height):
        painter.setFont(sentence.font())
        painter.setPen(QColor(sentence.colour))
        painter.drawText(sentence.place, WRAPPED, sentence.text)
    for index in range(1, len(WORDS)):
        edge = QRectF(width * 0.4, index * height / len(WORDS), width * 0.2, 2)
        painter.fillRect(edge, QColor(_RULE))
    painter.end()


class SafePage(QRasterWindow):
    """The window. It cannot be closed by a patient; the supervisor ends its process."""

    def __init__(self) -> None:
        super().__init__()
        # nothing but its title can be told to a screen reader
        self.setTitle(" ".join(sentence for words in WORDS for sentence in words))
        self.setFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setCursor(Qt.CursorShape.BlankCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words."""
        paint_safe_page(self, self.width(), self.height())


def show_safe_page(*, seconds: int | None) -> int:
    """Show the page for so long, None for ever; return the exit code. Beats on standard output."""
    application = QGuiApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    with suppress(OSError, ImportError, KnownError):  # a page in another face is better than none
        load_fonts(program_files().fonts, [])
    page = SafePage()
    page.setGeometry(page.screen().geometry())
    page.showFullScreen()
    WindowGuard(page)
    beats = Beats(sys.stdout.buffer, lambda: application.exit(ExitCode.FAILED), application)
    beats.start()
    if seconds is not None:
        # Not quit(): Qt asks each window first, and this one refuses.
        QTimer.singleShot(seconds * 1000, application, lambda: application.exit(ExitCode.OK))
    return application.exec()
