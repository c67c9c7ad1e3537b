"""The safe page: "please ask at the desk", full screen, when the kiosk itself cannot run.

A path of its own: no content pack, no database, no settings, no QML; only Qt's painter and two
sentences in two languages.
"""

import sys
from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
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


class SafePage(QRasterWindow):
    """The window. It cannot be closed by a patient; the supervisor ends its process."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(" ".join(WORDS[0]))
        self.setFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setCursor(Qt.CursorShape.BlankCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words of every language, one below the other, large."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), self.height(), QColor(_SURFACE))
        part = self.height() / len(WORDS)
        for index, (what, ask) in enumerate(WORDS):
            self._paint_part(painter, QRectF(0, index * part, self.width(), part), what, ask)
            if index:
                painter.fillRect(
                    QRectF(self.width() * 0.4, index * part, self.width() * 0.2, 2), QColor(_RULE)
                )
        painter.end()

    def _paint_part(self, painter: QPainter, part: QRectF, what: str, ask: str) -> None:
        wide = part.width() * _WIDTH_SHARE
        size = min(part.height() * 0.13, part.width() * 0.045)
        heights = (size * 1.8, size * 3.2)
        left = (part.width() - wide) / 2
        top = part.top() + (part.height() - sum(heights)) / 2
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        for text, factor, height, colour in (
            (what, 0.8, heights[0], _QUIET),
            (ask, 1.15, heights[1], _INK),
        ):
            font = QFont()
            font.setPixelSize(max(1, round(size * factor)))
            font.setBold(factor > 1)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(left, top, wide, height), int(flags), text)
            top += height


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
