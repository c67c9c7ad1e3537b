"""Who reads by ear gets the same sheet: asserts modelled on PDF/UA-1 (ISO 14289-1)."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from kiosk.documents import SecondPage, SheetPrinter
from kiosk.domain.ports import DocumentKind
from kiosk.domain.visit import LARGE_TEXT, YES, Answer, AnswerKind, Step
from tests.documents.conftest import MakePrinter
from tests.documents.factories import (
    SHEETS,
    Story,
    called_away,
    empty_story,
    fullest_story,
    usual_story,
)
from tests.documents.reading import Run, runs_of, text_of
from tests.documents.structure import elements_of, marks_drawn, opened, unmarked

LARGE = usual_story().also(Answer(AnswerKind.COMFORT, LARGE_TEXT, YES))
STORIES = {
    "usual": usual_story(),
    "empty": empty_story(),
    "fullest": fullest_story(),
    "called away": called_away(Step.VALUES),
    "large print": LARGE,
}
MAY_HOLD = {
    "Document": {"H1", "H2", "P", "L", "Table", "Figure"},
    "L": {"LI"},
    "LI": {"LBody"},
    "LBody": {"P"},
    "Table": {"TR"},
    "TR": {"TH", "TD"},
    "TH": {"P", "Figure"},
    "TD": {"P"},
}
every_sheet = pytest.mark.parametrize(
    ("kind", "story"),
    [(kind, story) for kind in SHEETS for story in STORIES.values()],
    ids=[f"{kind.value} {name}" for kind in SHEETS for name in STORIES],
)


@every_sheet
def test_all_that_is_drawn_is_tagged_or_ornament(
    printer: SheetPrinter, kind: DocumentKind, story: Story
) -> None:
    with opened(printer.write(kind, story.summary())) as pdf:
        assert unmarked(pdf) == []


@every_sheet
def test_the_tree_has_every_mark_once_in_the_order_drawn(
    printer: SheetPrinter, kind: DocumentKind, story: Story
) -> None:
    with opened(printer.write(kind, story.summary())) as pdf:
        told = [(mark, one.role) for one in elements_of(pdf) for mark in one.marks]
        drawn = [((page, number), role) for page, number, role in marks_drawn(pdf)]
        assert told == drawn


@every_sheet
def test_the_parent_tree_leads_every_mark_to_its_element(
    printer: SheetPrinter, kind: DocumentKind, story: Story
) -> None:
    with opened(printer.write(kind, story.summary())) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        owners = {int(numbers[at]): list(numbers[at + 1]) for at in range(0, len(numbers), 2)}
        marks = marks_drawn(pdf)
        for page_number, page in enumerate(pdf.pages):
            own = owners[int(page.obj.StructParents)]
            roles = [str(element.S)[1:] for element in own]
            assert roles == [role for at, _, role in marks if at == page_number]
            assert all(element.Pg.objgen == page.obj.objgen for element in own)


@every_sheet
def test_roles_stand_where_they_may(
    printer: SheetPrinter, kind: DocumentKind, story: Story
) -> None:
    with opened(printer.write(kind, story.summary())) as pdf:
        for one in elements_of(pdf):
            assert set(one.kids) <= MAY_HOLD.get(one.role, set()), one.path
            assert one.marks or one.kids, f"{one.path} is empty"
            assert bool(one.scope) == (one.role == "TH")


@every_sheet
def test_headings_begin_with_the_title_and_skip_no_level(
    printer: SheetPrinter, kind: DocumentKind, story: Story
) -> None:
    with opened(printer.write(kind, story.summary())) as pdf:
        headings = [one.role for one in elements_of(pdf) if one.role in {"H1", "H2"}]
        assert headings[0] == "H1"
        assert headings.count("H1") == 1
        assert headings.count("H2") >= 3


@every_sheet
def test_every_figure_has_a_text(printer: SheetPrinter, kind: DocumentKind, story: Story) -> None:
    with opened(printer.write(kind, story.summary())) as pdf:
        figures = [one for one in elements_of(pdf) if one.role == "Figure"]
        assert all(one.alt for one in figures)
        assert all(not one.alt for one in elements_of(pdf) if one.role != "Figure")


@every_sheet
def test_the_file_says_what_it_is_and_in_which_language(
    printer: SheetPrinter, kind: DocumentKind, story: Story
) -> None:
    with opened(printer.write(kind, story.summary())) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert all(page.obj.Tabs == pikepdf.Name.S for page in pdf.pages)
        xmp = bytes(pdf.Root.Metadata.read_bytes()).decode()
        assert "<pdfuaid:part>1</pdfuaid:part>" in xmp
        assert f'<rdf:li xml:lang="x-default">{pdf.docinfo["/Title"]}</rdf:li>' in xmp


@every_sheet
def test_every_font_is_within_and_its_letters_are_known(
    printer: SheetPrinter, kind: DocumentKind, story: Story
) -> None:
    with opened(printer.write(kind, story.summary())) as pdf:
        fonts = [
            pdf.get_object(number, 0)
            for number in range(1, len(pdf.objects) + 1)
            if _is_font(pdf.get_object(number, 0))
        ]
        assert fonts
        for font in fonts:
            assert "/FontFile2" in font.FontDescriptor
            assert "/ToUnicode" in font
            assert int(font.FontDescriptor.Flags) & 4, "its own letters, so no encoding is named"
            assert "/Encoding" not in font


def _is_font(found: pikepdf.Object) -> bool:
    return isinstance(found, pikepdf.Dictionary) and found.get("/Type") == pikepdf.Name.Font


def test_options_and_pain_are_tables_with_headers(printer: SheetPrinter) -> None:
    with opened(printer.write(DocumentKind.NURSE_SHEET, usual_story().summary())) as pdf:
        every = elements_of(pdf)
    pain, options = (one for one in every if one.role == "Table")
    assert len(pain.kids) == 4, "three scores and the mean"
    assert len(options.kids) == 7, "a head and the options that were seen"
    headers = [one.scope for one in every if one.role == "TH"]
    assert headers == ["Row"] * 4 + ["Column"] * 3 + ["Row"] * 6
    cells = [one for one in every if one.role == "TD"]
    assert len(cells) == 4 + 2 * 6
    figures = [one for one in every if one.role == "Figure"]
    assert len(figures) == 6
    assert all(one.path[-2:] == ("TH", "Figure") for one in figures)


def test_what_can_be_ticked_is_a_list(printer: SheetPrinter) -> None:
    with opened(printer.write(DocumentKind.NURSE_SHEET, usual_story().summary())) as pdf:
        lists = [len(one.kids) for one in elements_of(pdf) if one.role == "L"]
    needs, facts, questions, ticks = lists
    assert (needs, facts, questions, ticks) == (2, 1, 3, 6)


def test_a_table_in_two_columns_is_one_table_with_one_head(make_printer: MakePrinter) -> None:
    story = fullest_story().but(AnswerKind.QUESTION).but(AnswerKind.OWN_QUESTION)
    calm = story.but(AnswerKind.SAFETY).but(AnswerKind.SURE).but(AnswerKind.FACT)
    short = calm.but(AnswerKind.GOAL_WORDS).but(AnswerKind.TRIED)
    with opened(make_printer().write(DocumentKind.NURSE_SHEET, short.summary())) as pdf:
        *_, options = (one for one in elements_of(pdf) if one.role == "Table")
        assert len(options.kids) == 10


def test_reading_order_is_the_order_of_the_page(printer: SheetPrinter) -> None:
    """Downwards within a column, left column before right, the rest below both."""
    pdf = printer.write(DocumentKind.NURSE_SHEET, usual_story().summary())
    starts = {run.text: run for run in runs_of(pdf)}
    left = ("To do before", "To explain again", "Pain in the past", "Tried before")
    right = ("Where the patient is", "Options", "Questions to ask")
    order = [_starting(starts, name) for name in (*left, *right, "Finished all")]
    assert [run.y for run in order[:4]] == sorted((run.y for run in order[:4]), reverse=True)
    assert [run.y for run in order[4:7]] == sorted((run.y for run in order[4:7]), reverse=True)
    assert len({run.x for run in order[:4]}) == 1
    assert len({run.x for run in order[4:7]}) == 1
    assert order[0].x < order[4].x
    assert order[-1].y < min(order[3].y, order[6].y)


def _starting(runs: dict[str, Run], name: str) -> Run:
    return next(run for text, run in runs.items() if text.startswith(name))


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="pdfinfo is not installed")
def test_pdfinfo_reads_the_whole_sheet_from_its_structure(
    make_printer: MakePrinter, tmp_path: Path
) -> None:
    pdf = make_printer(second_page=SecondPage.ALWAYS).write(
        DocumentKind.NURSE_SHEET, usual_story().summary()
    )
    file = tmp_path / "sheet.pdf"
    file.write_bytes(pdf)
    told = subprocess.run(
        ["pdfinfo", "-struct-text", str(file)], capture_output=True, text=True, check=True
    )
    assert told.stderr == ""
    quoted = " ".join(re.findall(r'^\s*"(.*)"$', told.stdout, flags=re.MULTILINE))
    assert _words(quoted) == _words(text_of(pdf))
    for role in ("H1", "H2", "Table", "TR", "TH", "TD", "L", "LI", "Figure"):
        assert re.search(rf"^ *{role}\b", told.stdout, flags=re.MULTILINE)


def _words(text: str) -> list[str]:
    return text.split()


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="pdfinfo is not installed")
def test_words_at_the_end_of_a_line_stay_apart(printer: SheetPrinter, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    words = "a question of many words " * 7 + "39 of 100 " * 8
    story = usual_story().also(Answer(AnswerKind.OWN_QUESTION, "", words.strip()))
    file.write_bytes(printer.write(DocumentKind.TAKE_HOME, replace(story).summary()))
    told = subprocess.run(
        ["pdfinfo", "-struct-text", str(file)], capture_output=True, text=True, check=True
    )
    assert words.strip() in told.stdout
