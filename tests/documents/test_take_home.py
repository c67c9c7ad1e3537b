"""The take-home sheet: one page, large print, the patient's own things, no test results."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.documents import FontFiles, Paper, SheetPrinter
from kiosk.domain.ids import LanguageTag
from kiosk.domain.ports import DocumentKind
from kiosk.domain.visit import LARGE_TEXT, YES, Answer, AnswerKind, Step
from tests.documents.conftest import MakePrinter
from tests.documents.factories import (
    LONG_QUESTION,
    OPTIONS,
    WARNINGS,
    Story,
    called_away,
    calm_story,
    empty_story,
    fullest_story,
    make_content,
    usual_story,
)
from tests.documents.reading import images_in, operators_of, pages_of, runs_of, text_of

SHEET = DocumentKind.TAKE_HOME


LARGE = Answer(AnswerKind.COMFORT, LARGE_TEXT, YES)


def pictures_on(pdf: bytes) -> int:
    return operators_of(pdf).count(b" Do")


def test_it_shows_my_options_with_pictures_and_one_sentence(printer: SheetPrinter) -> None:
    pdf = printer.write(SHEET, usual_story().summary())
    text = text_of(pdf)
    assert pictures_on(pdf) == 3
    assert "Acupuncture A trained person puts very thin needles into your skin" in text
    assert "No change for now" in text
    assert "Spinal fusion" not in text


def test_it_has_questions_values_next_step_and_warning_signs(printer: SheetPrinter) -> None:
    text = text_of(printer.write(SHEET, usual_story().summary()))
    assert "“Can I still lift my grandson?”" in text
    assert "What matters to me: Avoid surgery · Look after my grandchildren" in text
    assert "Next step Show this sheet to your nurse." in text
    assert all(sign in text for sign in WARNINGS)
    assert "This sheet does not recommend a treatment." in text


@pytest.mark.parametrize("story", [usual_story(), fullest_story()])
def test_it_tells_no_quiz_sure_or_pain_results(printer: SheetPrinter, story: Story) -> None:
    text = text_of(printer.write(SHEET, story.summary()))
    for secret in ("SURE", "PEG", "Right:", "Has enough support", "not sure", "7.0"):
        assert secret not in text


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("story", [usual_story(), calm_story(), empty_story()])
def test_an_ordinary_sheet_is_one_page_of_fourteen_points(
    make_printer: MakePrinter, paper: Paper, story: Story
) -> None:
    pdf = make_printer(paper).write(SHEET, story.summary())
    assert pages_of(pdf) == 1
    step = next(run for run in runs_of(pdf) if run.text.startswith("Show this sheet"))
    assert step.size == 14


def test_opened_options_stand_in_when_none_was_marked(printer: SheetPrinter) -> None:
    story = usual_story().but(AnswerKind.MARK).but(AnswerKind.LEANING)
    text = text_of(printer.write(SHEET, story.summary()))
    assert "Epidural steroid injection" in text
    assert "No change for now" not in text


def test_with_no_answer_it_names_all_options_alike_and_general_questions(
    printer: SheetPrinter,
) -> None:
    pdf = printer.write(SHEET, empty_story().summary())
    text = text_of(pdf)
    assert pictures_on(pdf) == 0
    assert all(name in text for _, name, _, _ in OPTIONS)
    assert "How many visits before we know if it works?" in text
    assert all(sign in text for sign in WARNINGS)


@pytest.mark.parametrize("paper", list(Paper))
def test_the_fullest_sheet_keeps_every_word_and_stays_readable(
    make_printer: MakePrinter, paper: Paper
) -> None:
    pdf = make_printer(paper).write(SHEET, fullest_story().summary())
    text = text_of(pdf)
    assert text.count(LONG_QUESTION) == 7
    assert all(sign in text for sign in WARNINGS)
    assert "Also: Surgery: laminectomy" in text
    small = [run for run in runs_of(pdf) if run.size < 12]
    assert all(run.y < 60 for run in small), "only the footer is small"
    assert all(20 < run.x < paper.width - 20 and 20 < run.y < paper.height for run in runs_of(pdf))


def test_pictures_are_vectors(printer: SheetPrinter) -> None:
    assert images_in(printer.write(SHEET, usual_story().summary())) == 0


def test_a_missing_picture_turns_all_into_words(tmp_path: Path) -> None:
    printer = SheetPrinter(FontFiles.bundled(), tmp_path, Paper.LETTER)
    pdf = printer.write(SHEET, usual_story().summary())
    assert pictures_on(pdf) == 0
    assert "A trained person puts very thin needles" in text_of(pdf)


def test_it_speaks_the_patients_language(printer: SheetPrinter) -> None:
    content = replace(
        make_content(), language=LanguageTag("es-MX"), translation_status="sin revisar"
    )
    text = text_of(printer.write(SHEET, replace(usual_story(), content=content).summary()))
    assert "Mi dolor de espalda: ¿y ahora qué?" in text
    assert "22 nov 2026" in text
    assert "sin revisar" in text


@pytest.mark.parametrize("stop", [Step.SAFETY, Step.OPTIONS, Step.LEANING])
def test_called_away_still_gives_a_sheet(printer: SheetPrinter, stop: Step) -> None:
    assert pages_of(printer.write(SHEET, called_away(stop).summary())) == 1


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize(
    "story", [usual_story(), calm_story(), empty_story(), fullest_story(), called_away(Step.PAIN)]
)
def test_who_chose_large_text_gets_eighteen_points_on_two_pages_at_most(
    make_printer: MakePrinter, paper: Paper, story: Story
) -> None:
    pdf = make_printer(paper).write(SHEET, story.also(LARGE).summary())
    assert pages_of(pdf) <= 2
    assert all(sign in text_of(pdf) for sign in WARNINGS)
    step = next(run for run in runs_of(pdf) if run.text.startswith("Show this sheet"))
    assert step.size == 18
    assert all(run.size >= 14 for run in runs_of(pdf))


def test_large_print_tells_what_the_usual_sheet_tells(printer: SheetPrinter) -> None:
    usual = text_of(printer.write(SHEET, usual_story().summary()))
    large = text_of(printer.write(SHEET, usual_story().also(LARGE).summary()))
    assert set(usual.split()) - set(large.split()) <= {"My", "notes"}
