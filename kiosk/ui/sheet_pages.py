"""A sheet's pages as pictures, drawn by QtPdf from memory in the very pixels of the screen.

No file is written. How pages are laid out and zoomed belongs to QML.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtQuick import QQuickImageProvider

from kiosk.domain.desk_ports import SheetFileError

PROVIDER = "sheet"
LARGEST_SIDE = 8000
"""Pixels; a page that is asked for larger is drawn at this and stretched."""


class SheetPages:
    """The one sheet that lies open. Lives in the GUI thread."""

    def __init__(self) -> None:
        self._document = QPdfDocument()
        self._buffer: QBuffer | None = None

    def show(self, pdf: bytes) -> list[QSizeF]:
        """Take a sheet; return its pages' sizes in points. SheetFileError when it is no PDF."""
        self.clear()
        buffer = QBuffer()
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._buffer = buffer
        self._document.load(buffer)
        if self._document.status() is not QPdfDocument.Status.Ready:
            self.clear()
            raise SheetFileError(
                "the sheet's file cannot be shown",
                where="desk",
                remedy="Choose Export again, or open the file in the export folder",
            )
        return [self._document.pagePointSize(at) for at in range(self._document.pageCount())]

    def clear(self) -> None:
        """Forget the sheet."""
        self._document.close()
        self._buffer = None

    def draw(self, page: int, size: QSize) -> QImage:
        """Return a page on white paper, in pixels; an empty picture where there is none."""
        if not 0 <= page < self._document.pageCount():
            return QImage()
        wanted = size.boundedTo(QSize(LARGEST_SIDE, LARGEST_SIDE))
        drawn = self._document.render(page, wanted)
        paper = QImage(wanted, QImage.Format.Format_RGB32)
        paper.fill(0xFFFFFFFF)
        painter = QPainter(paper)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return paper


class SheetImages(QQuickImageProvider):
    """Draws image://sheet/<serial>/<page> in the size that is asked for.

    The serial makes a new sheet a new picture; it is not looked at.
    """

    def __init__(self, pages: SheetPages) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pages = pages

    def requestImage(
        self,
        id: str,  # noqa: A002 - Qt's name
        size: QSize,
        requestedSize: QSize,  # noqa: N803 - Qt's name
    ) -> QImage:
        """Return the page; a white spot for a sheet that is gone meanwhile."""
        image = self._pages.draw(int(id.rpartition("/")[2]), requestedSize)
        if image.isNull():
            image = QImage(1, 1, QImage.Format.Format_RGB32)
            image.fill(0xFFFFFFFF)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
