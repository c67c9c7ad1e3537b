"""A queue of Windows: a child process draws the pages through Qt, and its exit code is the answer.

Windows itself is not here: Qt prints into a file, and a script stands for the child.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from kiosk.commands.spooling import print_pages
from kiosk.domain.desk_ports import PrintAnswer, PrinterTrouble, PrintOutcome
from kiosk.paths import own_command
from kiosk.printing.windows import Spooled, WindowsQueue
from kiosk.request import SPOOL

TITLE = "20261122-1004"
LETTER = (612, 792)


def answering(code: int, note: Path | None = None) -> WindowsQueue:
    """Return the queue Desk whose child notes what it is given and ends with an exit code."""
    script = (
        "import sys; given = sys.stdin.buffer.read(); "
        f"note = {str(note or '')!r}; "
        "note and open(note, 'ab').write(' '.join(sys.argv[1:]).encode() + given); "
        f"sys.exit({code})"
    )
    return WindowsQueue("Desk", [sys.executable, "-c", script])


def two_pages() -> bytes:
    """Return a PDF of two Letter pages, each with a black square at its top left."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    painter = QPainter(writer)
    painter.fillRect(0, 0, 1200, 1200, "black")
    writer.newPage()
    painter.fillRect(0, 0, 1200, 1200, "black")
    painter.end()
    return bytes(buffer.data().data())


def test_a_document_goes_to_the_child_once_with_queue_and_title(tmp_path: Path) -> None:
    note = tmp_path / "note"

    answer = answering(Spooled.OK, note).send(TITLE, b"%PDF")

    assert answer == PrintAnswer(PrintOutcome.SENT, "Desk", TITLE)
    assert note.read_bytes() == b"Desk 20261122-1004%PDF"


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        (Spooled.UNKNOWN_QUEUE, PrinterTrouble.UNKNOWN_QUEUE),
        (Spooled.STUCK, PrinterTrouble.STOPPED),
        (Spooled.FAILED, PrinterTrouble.UNCLEAR),
        (-11, PrinterTrouble.UNCLEAR),
    ],
)
def test_what_went_wrong_is_told(code: int, trouble: PrinterTrouble) -> None:
    answer = answering(code).send(TITLE, b"%PDF")

    assert answer == PrintAnswer(PrintOutcome.REFUSED, "Desk", trouble=trouble)
    assert not answer.taken
    assert answering(code).state() is trouble


def test_the_queue_says_when_it_is_ready() -> None:
    assert answering(Spooled.OK).state() is None


def test_a_child_that_hangs_or_is_missing_holds_nobody_up() -> None:
    hanging = WindowsQueue(
        "Desk", [sys.executable, "-c", "import time; time.sleep(600)"], seconds=0.3
    )
    missing = WindowsQueue("Desk", ["/nowhere/kiosk"])

    assert hanging.send(TITLE, b"%PDF") == PrintAnswer(PrintOutcome.NO_ANSWER, "Desk")
    assert hanging.state() is PrinterTrouble.SILENT
    assert missing.send(TITLE, b"%PDF").trouble is PrinterTrouble.UNCLEAR


def test_every_page_is_drawn_on_its_own_paper(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))

    assert print_pages(two_pages(), printer)

    pages = PdfReader(file).pages
    sizes = [(round(page.mediabox.width), round(page.mediabox.height)) for page in pages]
    assert sizes == [LETTER, LETTER]
    for page in range(2):
        assert blackness(two_pages(), page) == pytest.approx(
            blackness(file.read_bytes(), page), abs=0.002
        )


def blackness(pdf: bytes, page: int) -> float:
    """Return how much of a page is black, 0 to 1."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    picture = document.render(page, QSize(*LETTER))
    spots = [(x, y) for x in range(0, LETTER[0], 4) for y in range(0, LETTER[1], 4)]
    dark = sum(
        picture.pixelColor(x, y).alpha() > 128 and picture.pixelColor(x, y).lightness() < 128
        for x, y in spots
    )
    assert dark
    return dark / len(spots)


def test_what_is_no_pdf_is_not_printed(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "printed.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))

    assert not print_pages(b"not a PDF", printer)
    assert not file.exists()


def test_the_program_answers_for_a_queue_that_it_does_not_know() -> None:
    done = subprocess.run(
        [*own_command(), SPOOL, "No-such-queue", TITLE],
        input=b"%PDF",
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == Spooled.UNKNOWN_QUEUE, done.stderr
