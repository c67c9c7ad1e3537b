"""All screens in one picture for the README: python -m tests.contact_sheet OUT.png.

Walks the tour at 1280x800 and lays its pictures out in rows. The colours are reduced to 256, as
the drawings have few: one file of about a megabyte.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

COLUMNS = 6
THUMB = QSize(400, 250)
GAP = 16
GROUND = "#E3D5BE"
MOST_BYTES = 1_500_000


def main() -> int:
    """Write the sheet; return 1 when it would be too large."""
    if len(sys.argv) != 2:
        sys.stderr.write("usage: python -m tests.contact_sheet OUT.png\n")
        return 2
    out = Path(sys.argv[1])
    app = QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])
    with tempfile.TemporaryDirectory(prefix="kiosk-sheet-") as folder:
        tour = [sys.executable, "-m", "kiosk", "tour", "--out", folder, "--size", "1280x800"]
        subprocess.run(tour, check=True)
        sheet = lay_out([QImage(str(file)) for file in sorted(Path(folder).glob("*.png"))])
    app.processEvents()
    few = sheet.convertToFormat(QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.DiffuseDither)
    few.save(str(out), b"PNG", 0)  # quality 0 is the strongest compression
    size = out.stat().st_size
    sys.stdout.write(f"{out}: {sheet.width()} x {sheet.height()}, {size} bytes\n")
    return 0 if size <= MOST_BYTES else 1


def lay_out(pictures: list[QImage]) -> QImage:
    """Return the pictures in rows, in their order."""
    rows = -(-len(pictures) // COLUMNS)
    step = THUMB + QSize(GAP, GAP)
    sheet = QImage(
        QSize(COLUMNS * step.width() + GAP, rows * step.height() + GAP),
        QImage.Format.Format_RGB32,
    )
    sheet.fill(QColor(GROUND))
    painter = QPainter(sheet)
    for at, picture in enumerate(pictures):
        row, column = divmod(at, COLUMNS)
        place = QRect(GAP + column * step.width(), GAP + row * step.height(), 0, 0)
        place.setSize(THUMB)
        small = picture.scaled(
            THUMB, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(place.topLeft(), small)
    painter.end()
    return sheet


if __name__ == "__main__":
    sys.exit(main())
