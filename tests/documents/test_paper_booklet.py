"""The pages of the booklet: nothing over the edge, all of it tagged, both sizes and papers."""

import re
import shutil
import subprocess
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest

from kiosk.documents import FontFiles, Paper
from kiosk.documents.booklet.printer import BookletPrinter
from kiosk.documents.booklet.styles import Print
from kiosk.documents.paper import mm
from kiosk.domain.content import Claim
from kiosk.errors import PackError
from tests.documents.booklets import BookletMaker, booklet_maker
from tests.documents.reading import fonts_of, pages_of
from tests.documents.structure import elements_of, instructions, marks_drawn, opened, unmarked

MAY_HOLD = {
    "Document": {"H1", "H2", "H3", "P", "L", "Table", "Figure"},
    "L": {"LI"},
    "LI": {"LBody"},
    "LBody": {"P"},
    "Table": {"TR"},
    "TR": {"TH", "TD"},
    "TH": {"P"},
    "TD": {"P", "Figure"},
}
EVERY = [
    ("en", Paper.LETTER, Print.USUAL),
    ("es", Paper.LETTER, Print.USUAL),
    ("es", Paper.A4, Print.LARGE),
    ("qps", Paper.A4, Print.USUAL),
]
MOST_PAGES = {Print.USUAL: 41, Print.LARGE: 70}
COLOURS = frozenset({"rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN"})
every_booklet = pytest.mark.parametrize(
    ("language", "paper", "size"),
    EVERY,
    ids=[f"{language} {paper.name} {size.name}" for language, paper, size in EVERY],
)


@every_booklet
def test_no_word_stands_outside_the_margins(
    maker: BookletMaker, language: str, paper: Paper, size: Print
) -> None:
    runs = maker.runs(language, paper=paper, size=size)
    body = [run for run in runs if run.size > 9]
    assert min(run.x for run in runs) >= mm(15)
    assert max(run.x for run in runs) <= paper.width - mm(16)
    assert max(run.y for run in runs) <= paper.height - mm(12)
    assert min(run.y for run in body) >= mm(12), "only the footer stands lower"


@every_booklet
def test_all_that_is_drawn_is_tagged_or_ornament(
    maker: BookletMaker, language: str, paper: Paper, size: Print
) -> None:
    with opened(maker.booklet(language, paper=paper, size=size).pdf) as pdf:
        assert unmarked(pdf) == []
        elements = elements_of(pdf)
        told = [(mark, one.role) for one in elements for mark in one.marks]
        assert told == [((page, number), role) for page, number, role in marks_drawn(pdf)]
        wrong = [one.path for one in elements if not set(one.kids) <= MAY_HOLD.get(one.role, set())]
        assert wrong == []
        assert [one.path for one in elements if not one.marks and not one.kids] == []
        assert all(bool(one.alt) == (one.role == "Figure") for one in elements)


def test_headings_skip_no_level(maker: BookletMaker) -> None:
    with opened(maker.booklet("en").pdf) as pdf:
        levels = [int(one.role[1]) for one in elements_of(pdf) if re.match(r"H\d", one.role)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - level <= 1 for level, later in pairwise(levels))
    assert levels.count(3) > 50, "the parts of the options"


def test_no_heading_stands_alone_at_the_end_of_a_page(maker: BookletMaker) -> None:
    for language, paper, size in EVERY:
        with opened(maker.booklet(language, paper=paper, size=size).pdf) as pdf:
            drawn = marks_drawn(pdf)
        last = {page: role for page, _, role in drawn}
        assert [page for page, role in last.items() if role in {"H1", "H2", "H3"}] == []


@every_booklet
def test_it_has_a_sensible_length(
    maker: BookletMaker, language: str, paper: Paper, size: Print
) -> None:
    booklet = maker.booklet(language, paper=paper, size=size)
    assert pages_of(booklet.pdf) == booklet.pages
    longer = 6 if language == "qps" else 0
    assert booklet.pages <= MOST_PAGES[size] + longer


@pytest.mark.parametrize(
    ("language", "paper"), [("en", Paper.LETTER), ("es", Paper.LETTER), ("es", Paper.A4)]
)
def test_each_option_takes_two_pages_that_face_each_other(
    maker: BookletMaker, language: str, paper: Paper
) -> None:
    pages = maker.pages(language, paper=paper)
    names = [card.name for card in maker.content(language).cards]
    starts = [page.split(" · ")[0] for page in pages[7 : 7 + 2 * len(names)]]
    lefts, rights = starts[::2], starts[1::2]
    assert [left.startswith(name) for left, name in zip(lefts, names, strict=True)] == [True] * len(
        names
    )
    assert rights == names, "the right page begins with the name, too"


def test_a_language_of_long_words_still_gets_every_option(maker: BookletMaker) -> None:
    """Where two pages do not hold each option, they follow each other without empty pages."""
    assert not any("My notes" in page for page in maker.pages("qps", paper=Paper.A4))


def test_body_is_fourteen_points_and_eighteen_in_large_print(maker: BookletMaker) -> None:
    for paper, size, points in (
        (Paper.LETTER, Print.USUAL, 14),
        (Paper.A4, Print.LARGE, 18),
    ):
        runs = maker.runs("es", paper=paper, size=size)
        letters = {run.size: 0 for run in runs}
        for run in runs:
            letters[run.size] += len(run.text)
        assert max(letters, key=lambda one: letters[one]) == points
        assert min(letters) == 9, "the footer"


def test_it_can_be_printed_in_black(maker: BookletMaker) -> None:
    """Pictures apart, which are drawn for grey, too."""
    with opened(maker.booklet("en").pdf) as pdf:
        drawn = [one for page in pdf.pages for one in instructions(page)]
    tones = [tuple(map(float, operands)) for operands, operator in drawn if operator == "rg"]
    assert {operator for _, operator in drawn} & COLOURS == {"rg"}
    assert {tone for tone in tones if len(set(tone)) > 1} == set(), "as much red, green and blue"


def test_two_runs_make_the_same_bytes(maker: BookletMaker, tmp_path: Path) -> None:
    again = booklet_maker(tmp_path)
    assert again.booklet("es").pdf == maker.booklet("es").pdf


def test_the_file_says_what_it_is_and_in_which_language(maker: BookletMaker) -> None:
    content = maker.content("es")
    with opened(maker.booklet("es").pdf) as pdf:
        assert str(pdf.Root.Lang) == "es"
        assert str(pdf.docinfo["/Title"]) == content.title
        assert pdf.Root.MarkInfo.Marked
        assert all(page.obj.Tabs == pikepdf.Name.S for page in pdf.pages)
    assert all(fonts_of(maker.booklet("es").pdf).values())


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="pdfinfo is not installed")
def test_pdfinfo_reads_it_from_its_structure(maker: BookletMaker, tmp_path: Path) -> None:
    file = tmp_path / "booklet.pdf"
    file.write_bytes(maker.booklet("en").pdf)
    told = subprocess.run(
        ["pdfinfo", "-struct-text", str(file)], capture_output=True, text=True, check=True
    )
    assert told.stderr == ""
    for role in ("H1", "H2", "H3", "Table", "TR", "TH", "TD", "L", "LI", "Figure"):
        assert re.search(rf"^ *{role}\b", told.stdout, flags=re.MULTILINE)
    content = maker.content("en")
    said = re.sub(r"\s+", " ", told.stdout)
    assert all(claim.text in said for card in content.cards for claim in card.suits)


def test_a_text_longer_than_a_page_is_refused(maker: BookletMaker) -> None:
    content = maker.content("en")
    endless = Claim("A sentence that never ends, " * 140, ())
    card = replace(content.cards[0], cost=(endless,))
    longer = replace(content, cards=(card, *content.cards[1:]))
    with pytest.raises(PackError, match="longer than a page"):
        maker.printer.make(longer, Paper.LETTER, Print.USUAL)


def test_without_pictures_it_is_still_whole(maker: BookletMaker, tmp_path: Path) -> None:
    made = BookletPrinter(FontFiles.bundled(), tmp_path).make(
        maker.content("en"), Paper.LETTER, Print.USUAL
    )
    assert made.pages <= maker.booklet("en").pages
    with opened(made.pdf) as pdf:
        assert unmarked(pdf) == []
