"""A window over the whole screen that guards nothing: what the session does to such a one.

Run as `python -m tests.escape.plain_window`.
"""

import sys

from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QRasterWindow


class PlainWindow(QRasterWindow):
    """One colour."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt calls it so
        """Paint it."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), self.height(), QColor("#336699"))
        painter.end()


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    window = PlainWindow()
    window.showFullScreen()
    sys.exit(application.exec())
