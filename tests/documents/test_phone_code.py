"""The QR code on the take-home sheet: the sheet's own text, readable from paper."""

import re

import pikepdf
import pytest

from kiosk.documents import SheetPrinter
from kiosk.documents.paper import POINTS_PER_MM
from kiosk.domain.carried import carried_text
from kiosk.domain.ports import DocumentKind
from kiosk.qr import QUIET, qr_of
from tests.documents.factories import STARTED, Story, empty_story, fullest_story, usual_story
from tests.documents.reading import operators_of
from tests.documents.structure import elements_of, opened

LEAST_MODULE = 0.33
"""Millimetres: below it phones begin to miss modules on paper."""
every_story = pytest.mark.parametrize("story", [usual_story(), fullest_story(), empty_story()])


def drawn(pdf: bytes) -> tuple[float, set[tuple[int, int]]]:
    """Return the side of a module in points and the dark modules, from the page's operators."""
    found = re.search(
        r"q 0 g ([\d.]+) 0 0 [\d.]+ [\d.]+ [\d.]+ cm ((?:\d+ -\d+ \d+ 1 re ?)+) f Q",
        operators_of(pdf).decode("latin-1"),
    )
    assert found
    runs = re.findall(r"(\d+) -(\d+) (\d+) 1 re", found[2])
    return float(found[1]), {
        (int(x) + more, int(y) - 1) for x, y, length in runs for more in range(int(length))
    }


@every_story
def test_it_holds_the_sheets_text(printer: SheetPrinter, story: Story) -> None:
    summary = story.summary()
    _, dark = drawn(printer.write(DocumentKind.TAKE_HOME, summary))
    rows = qr_of(carried_text(summary, STARTED.date())).rows
    expected = {(x, y) for y, row in enumerate(rows) for x, on in enumerate(row) if on}
    assert dark == expected


@every_story
def test_its_modules_are_large_enough_on_paper(printer: SheetPrinter, story: Story) -> None:
    side, _ = drawn(printer.write(DocumentKind.TAKE_HOME, story.summary()))
    assert side / POINTS_PER_MM >= LEAST_MODULE


def test_even_the_longest_text_keeps_its_modules_large_enough() -> None:
    code = qr_of("x" * 1171)
    assert code.modules == 113
    assert 42 / (code.modules + 2 * QUIET) >= LEAST_MODULE


def test_it_has_a_text_of_its_own_for_who_cannot_see_it(printer: SheetPrinter) -> None:
    with opened(printer.write(DocumentKind.TAKE_HOME, usual_story().summary())) as pdf:
        figures = [one.alt for one in elements_of(pdf) if one.role == "Figure"]
    assert "QR code that holds the text of this sheet" in figures


def test_it_leads_nowhere(printer: SheetPrinter) -> None:
    with opened(printer.write(DocumentKind.TAKE_HOME, usual_story().summary())) as pdf:
        assert all(pikepdf.Name.Annots not in page.obj for page in pdf.pages)
