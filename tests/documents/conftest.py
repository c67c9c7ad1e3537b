"""A printer with small pictures of its own, and the papers to try."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.documents import FontFiles, Paper, SecondPage, SheetPrinter
from tests.documents.booklets import BookletMaker, booklet_maker
from tests.documents.factories import OPTIONS

PICTURE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 720" width="960" height="720">
<rect width="960" height="720" fill="#F6E9D8"/><circle cx="480" cy="360" r="200" fill="#1F6F78"/>
<circle cx="520" cy="360" r="90" fill="#D9604A" fill-opacity="0.28"/></svg>"""

MakePrinter = Callable[..., SheetPrinter]


@pytest.fixture(scope="session")
def illustrations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("illustrations")
    for option, *_ in OPTIONS:
        (folder / f"{option}.svg").write_text(PICTURE, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def make_printer(illustrations: Path) -> MakePrinter:
    """Return a maker of printers: paper, second page, passphrase."""

    def make(
        paper: Paper = Paper.LETTER,
        second_page: SecondPage = SecondPage.WHEN_NEEDED,
        passphrase: str | None = None,
    ) -> SheetPrinter:
        return SheetPrinter(
            FontFiles.bundled(),
            illustrations,
            paper,
            second_page=second_page,
            passphrase=passphrase,
        )

    return make


@pytest.fixture(scope="session")
def printer(make_printer: MakePrinter) -> SheetPrinter:
    return make_printer()


@pytest.fixture(scope="session")
def maker(tmp_path_factory: pytest.TempPathFactory) -> BookletMaker:
    return booklet_maker(tmp_path_factory.mktemp("pictures"))
