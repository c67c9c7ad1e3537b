"""Fonts: one that is missing or broken is named, and drawn glyphs do not stay for good."""

import ctypes
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from kiosk.domain.visit import Step
from kiosk.errors import ConfigError
from kiosk.supervision.rules import Crashes, Next, after_exit
from kiosk.ui.faces import forget_glyphs, load_fonts
from tests.ui.finding import open_page
from tests.ui.harness import Tablet

SIZES = range(20, 60)
"""Pixels; Qt keeps glyphs of up to 64."""


class HeapUse(ctypes.Structure):
    """What glibc's mallinfo2 answers; bytes."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks"),
            *("uordblks", "fordblks", "keepcost"),
        )
    )


@pytest.mark.parametrize("content", [None, b"no font"], ids=["missing", "broken"])
def test_a_font_that_cannot_be_used_is_named_and_leads_to_the_safe_page(
    qapp: QApplication, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "Face.ttf"
    if content is not None:
        file.write_bytes(content)

    with pytest.raises(ConfigError, match=r"Face\.ttf: is missing or not a font") as caught:
        load_fonts([file], [])

    what, crashes = after_exit(caught.value.exit_code, Crashes(), datetime.now(UTC))
    assert (what, crashes) == (Next.SAFE_PAGE, Crashes())


def test_drawn_glyphs_are_let_go(fonts: None) -> None:
    draw_in_all_sizes()  # what is made only once
    forget_glyphs()
    before = heap_in_use()
    draw_in_all_sizes()
    drawn = heap_in_use() - before
    draw_in_all_sizes()
    assert heap_in_use() - before < drawn * 1.1, "the same glyphs again are the ones that are kept"

    forget_glyphs()

    assert heap_in_use() - before < drawn * 0.1


def test_pages_are_drawn_as_before_when_their_glyphs_are_gone(tablet: Tablet) -> None:
    open_page(tablet, Step.OPTIONS)
    tablet.settle()
    page = tablet.grab()

    forget_glyphs()
    tablet.engine.window.update()
    assert tablet.grab() == page, "what stands keeps its own"

    open_page(tablet, Step.TRIED)
    open_page(tablet, Step.OPTIONS)
    tablet.settle()
    assert tablet.grab() == page, "and what comes gets new ones"


def draw_in_all_sizes() -> None:
    image = QImage(400, 100, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    for size in SIZES:
        font = QFont(QGuiApplication.font())
        font.setPixelSize(size)
        painter.setFont(font)
        painter.drawText(0, 80, "How sure are you?")
    painter.end()


def heap_in_use() -> int:
    """Return the bytes that the C library has given away."""
    mallinfo = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if mallinfo is None:
        pytest.skip("only glibc counts what it has given away")
    mallinfo.restype = HeapUse
    used: int = mallinfo().uordblks
    return used
