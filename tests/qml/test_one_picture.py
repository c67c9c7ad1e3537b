"""One file, one picture: the still of the screen, the moving drawing and the paper show the same.

Compared at a small size by the root of the mean square of differences, as a share of full scale.
"""

from __future__ import annotations

import io
import math
import re
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter
from PySide6.QtWidgets import QApplication
from reportlab.graphics import renderPDF
from svglib.svglib import svg2rlg

from kiosk.ui.moving import Motion, hold_stills
from tests.qml.comparing import differences

PICTURES = Path(__file__).parents[2] / "resources" / "packs" / "facet-next-steps" / "illustrations"
FILES = sorted(PICTURES.glob("*.svg"))
WIDTH = 480
ON_PAPER = 0.02
"""Two renderers smooth edges differently; a shape that is missing or astray costs more."""
IN_MOTION = 0.01
"""A pose is drawn a moment late on a busy machine; another pose costs more."""


def difference(one: QImage, other: QImage) -> float:
    """Return the root mean square difference of two pictures of one size, 0 to 1."""
    parts = differences(one, other)
    total = 0.0
    for part in parts:
        total += sum(part.count(level) * level * level for level in range(1, 256))
    return math.sqrt(total / sum(map(len, parts))) / 255


def on_white(image: QImage) -> QImage:
    sheet = QImage(image.size(), QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.drawImage(0, 0, image)
    painter.end()
    return sheet


def still(file: Path) -> QImage:
    reader = QImageReader(str(file))
    shape = reader.size()
    reader.setScaledSize(QSize(WIDTH, round(WIDTH * shape.height() / shape.width())))
    return on_white(reader.read())


def in_motion(file: Path, size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    Motion(file.read_bytes()).draw(painter, QSizeF(size), 0)
    painter.end()
    return image


def on_paper(file: Path, size: QSize) -> QImage:
    drawing = svg2rlg(file)
    assert drawing is not None
    buffer = io.BytesIO(renderPDF.drawToString(drawing))
    document = pypdfium2.PdfDocument(buffer)
    drawn = document[0].render(scale=size.width() / drawing.width, rev_byteorder=True)
    form = QImage.Format.Format_RGB888 if drawn.n_channels == 3 else QImage.Format.Format_RGBX8888
    pixels = bytes(drawn.buffer)
    image = QImage(pixels, drawn.width, drawn.height, drawn.stride, form).copy()
    document.close()
    return image.copy(0, 0, size.width(), size.height())


@pytest.fixture(scope="module", autouse=True)
def stills_are_held() -> None:
    hold_stills()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_screen_and_paper_show_the_same(qapp: QApplication, file: Path) -> None:
    screen = still(file)
    assert difference(screen, on_paper(file, screen.size())) < ON_PAPER
    assert difference(screen, in_motion(file, screen.size())) < IN_MOTION


def test_a_still_picture_stands_as_it_is_written_however_long_its_loading_takes(
    qapp: QApplication, tmp_path: Path
) -> None:
    written = (PICTURES / "lifestyle-changes.svg").read_text(encoding="utf-8")
    hasty, frozen = tmp_path / "hasty.svg", tmp_path / "frozen.svg"
    hasty.write_text(re.sub(r'dur="[^"]+"', 'dur="0.05s"', written), encoding="utf-8")
    frozen.write_text(re.sub(r"<animate[^>]*>", "", written), encoding="utf-8")
    assert "<animate" in written
    assert all(still(hasty) == still(frozen) for _ in range(5))


def test_a_small_part_that_is_missing_is_noticed(qapp: QApplication) -> None:
    screen = still(PICTURES / "acupuncture.svg")
    spoiled = screen.copy()
    painter = QPainter(spoiled)
    painter.fillRect(200, 200, 24, 24, QColor("black"))
    painter.end()
    assert difference(screen, spoiled) > ON_PAPER
