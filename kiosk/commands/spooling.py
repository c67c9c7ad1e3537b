"""Prints a PDF through Qt, in a process of its own: for machines whose spooler takes no PDF.

kiosk.printing starts it and reads its exit code. Nothing else prints through Qt, and nothing here
shows a dialog.
"""

from typing import IO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.printing.windows import Spooled

DOTS_PER_INCH = 300
"""As fine as a sheet is drawn; a page of Letter then takes 34 MB while it is printed."""
_POINTS_PER_INCH = 72


def spool(queue: str, title: str, document: IO[bytes]) -> Spooled:
    """Print the PDF that a pipe gives on a queue; an empty one only asks how the queue stands."""
    application = QGuiApplication.instance() or QGuiApplication([])
    pdf = document.read()
    found = QPrinterInfo.printerInfo(queue)
    if found.isNull() or not application:
        return Spooled.UNKNOWN_QUEUE
    if not pdf:
        stuck = found.state() in {QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error}
        return Spooled.STUCK if stuck else Spooled.OK
    printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    return Spooled.OK if print_pages(pdf, printer) else Spooled.FAILED


def print_pages(pdf: bytes, printer: QPrinter) -> bool:
    """Draw every page of a PDF on a printer, as large as it is; tell whether all went well."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.status() is not QPdfDocument.Status.Ready or not document.pageCount():
        return False
    _take_paper_of(document, printer)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    well = all(
        (page == 0 or printer.newPage()) and _draw(document, page, painter, printer)
        for page in range(document.pageCount())
    )
    return painter.end() and well


def _take_paper_of(document: QPdfDocument, printer: QPrinter) -> None:
    size = QPageSize(document.pagePointSize(0), QPageSize.Unit.Point)
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)


def _draw(document: QPdfDocument, page: int, painter: QPainter, printer: QPrinter) -> bool:
    points = document.pagePointSize(page)
    drawn = document.render(page, (points * (DOTS_PER_INCH / _POINTS_PER_INCH)).toSize())
    if drawn.isNull():
        return False
    on_white = QImage(drawn.size(), QImage.Format.Format_RGB32)  # drivers know no transparency
    on_white.fill(Qt.GlobalColor.white)
    blend = QPainter(on_white)
    blend.drawImage(0, 0, drawn)
    blend.end()
    full = points * (printer.resolution() / _POINTS_PER_INCH)
    painter.drawImage(QRectF(QPointF(), full), on_white)
    return True
