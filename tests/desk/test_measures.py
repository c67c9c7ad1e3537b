"""Sizes on the desk's screen, initials of a name, pages of a sheet, settings of a desk."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kiosk.errors import ConfigError, KnownError
from kiosk.settings import load_settings
from kiosk.ui.desk_engine import unit_of
from kiosk.ui.sheet_pages import SheetImages, SheetPages
from kiosk.ui.viewmodels.desk.drafts import initials_of
from tests.documents.test_unlock import document


@pytest.mark.parametrize(
    ("configured", "screen", "unit"),
    [
        (None, 96.0, 1.0),
        (None, 72.0, 1.0),
        (None, 110.0, 110 / 96),
        (None, 300.0, 1.25),
        (144 / 25.4, 96.0, 1.5),
    ],
)
def test_sizes_follow_a_configured_density_or_a_screen_within_reason(
    configured: float | None, screen: float, unit: float
) -> None:
    assert unit_of(configured, screen) == pytest.approx(unit)


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Ana Brown", "AB"), ("Ana", "A"), ("Ana María de la Cruz Paz", "AMDL"), ("3 Ana", "A")],
)
def test_initials_are_proposed_from_the_name(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_a_page_is_drawn_in_the_size_that_is_asked_for(qapp: QApplication) -> None:
    pages = SheetPages()
    (size,) = pages.show(document())
    image = pages.draw(0, QSize(306, 396))

    assert (size.width(), size.height()) == (612, 792)
    assert (image.width(), image.height()) == (306, 396)
    assert image.pixelColor(10, 10).name() == "#ffffff"


def test_a_page_that_is_not_there_is_an_empty_picture(qapp: QApplication) -> None:
    pages = SheetPages()
    pages.show(document())
    assert pages.draw(1, QSize(10, 10)).isNull()

    pages.clear()
    assert pages.draw(0, QSize(10, 10)).isNull()
    size = QSize()
    assert SheetImages(pages).requestImage("7/0", size, QSize(10, 10)).width() == 1


def test_a_sheet_that_is_no_pdf_is_told_and_the_one_before_is_gone(qapp: QApplication) -> None:
    pages = SheetPages()
    pages.show(document())
    with pytest.raises(KnownError, match="cannot be shown"):
        pages.show(b"scribble")

    assert pages.draw(0, QSize(10, 10)).isNull()


@pytest.mark.parametrize("line", ["sign_out_after = 0", "sign_out_after = 61", 'name = "a b"'])
def test_a_desk_is_configured_within_limits(tmp_path: Path, line: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f"[desk]\n{line}\n", encoding="utf-8")

    with pytest.raises(ConfigError, match=r"kiosk\.toml.*line 2|desk\."):
        load_settings(file, {}, {})
