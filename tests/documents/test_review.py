"""A reviewed sheet: the nurse's block filled, the version in the header."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.documents import Paper, SheetPrinter
from kiosk.documents.strings import WORDS
from kiosk.domain.ids import LanguageTag
from kiosk.domain.ports import DocumentKind
from kiosk.domain.review import NOTE_LENGTH, Review, ReviewTick
from kiosk.domain.summary import Summary
from kiosk.signs import TICK
from tests.documents.conftest import MakePrinter
from tests.documents.factories import (
    STARTED,
    fullest_story,
    make_content,
    usual_story,
)
from tests.documents.reading import pages_of, runs_of, text_of

SHEET = DocumentKind.NURSE_SHEET
NOTE = "Dr. Ames told of the weak leg; grandson question passed on."


def reviewed(
    summary: Summary, *ticks: ReviewTick, note: str = NOTE, staff: str = "Jo Park"
) -> Summary:
    review = Review(
        visit=summary.visit.id,
        version=2,
        ticks=frozenset(ticks),
        note=note,
        initials="JP",
        staff=staff,
        at=STARTED + timedelta(minutes=25),
    )
    return replace(summary, review=review)


def test_the_header_says_that_it_was_reviewed_and_which_version(printer: SheetPrinter) -> None:
    summary = usual_story().summary()
    text = text_of(printer.write(SHEET, reviewed(summary)))
    assert "not a clinical assessment Reviewed, version 2 Patient label SAFETY" in text
    assert "version 2" not in text_of(printer.write(SHEET, summary))


def test_the_block_names_who_reviewed_and_when(printer: SheetPrinter) -> None:
    text = text_of(printer.write(SHEET, reviewed(usual_story().summary())))
    assert f"{NOTE} Note JP, Jo Park Reviewed by Signature 22 Nov 2026, 10:29 Date, time" in text


@pytest.mark.parametrize("tick", list(ReviewTick))
def test_each_tick_stands_before_its_own_words(printer: SheetPrinter, tick: ReviewTick) -> None:
    text = text_of(printer.write(SHEET, reviewed(usual_story().summary(), tick)))
    words = WORDS[LanguageTag("en")].nurse.ticks
    assert text.count(TICK) == 1
    assert f"{TICK} {words[tick]}" in text


@pytest.mark.parametrize("language", list(WORDS))
def test_every_tick_has_words_in_every_language(language: LanguageTag) -> None:
    assert set(WORDS[language].nurse.ticks) == set(ReviewTick)


def test_a_reviewed_sheet_speaks_the_clinics_language(printer: SheetPrinter) -> None:
    content = replace(make_content(), language=LanguageTag("es"))
    story = replace(usual_story(), content=content)
    text = text_of(printer.write(SHEET, reviewed(story.summary(), ReviewTick.REFERRED)))
    assert "Revisada, versión 2" in text
    assert f"{TICK} Derivado" in text


@pytest.mark.parametrize("paper", list(Paper))
def test_the_longest_note_and_name_stand_whole_within_the_block(
    make_printer: MakePrinter, paper: Paper
) -> None:
    note, staff = ("long words " * 40)[: NOTE_LENGTH - 1] + ".", "Maria Guadalupe " * 3
    summary = reviewed(usual_story().summary(), *ReviewTick, note=note, staff=staff.strip())
    pdf = make_printer(paper).write(SHEET, summary)
    assert pages_of(pdf) == 1
    assert note in text_of(pdf)
    assert staff.strip() in text_of(pdf)
    lines = {run.text: run.y for run in runs_of(pdf)}
    assert lines["Note"] > lines["Reviewed by"] > 40


def test_a_review_without_a_note_leaves_the_lines_to_write_on(printer: SheetPrinter) -> None:
    summary = reviewed(usual_story().summary(), ReviewTick.NO_ACTION, note="")
    assert "No action needed Note JP, Jo Park" in text_of(printer.write(SHEET, summary))


def test_a_review_of_the_fullest_visit_takes_two_pages(make_printer: MakePrinter) -> None:
    summary = reviewed(fullest_story().summary(), *ReviewTick, note="n" * NOTE_LENGTH)
    assert [pages_of(make_printer(paper).write(SHEET, summary)) for paper in Paper] == [2, 2]
