"""The nurse's sheet: twelve parts, honest about what is missing, one page in ordinary cases."""

import re
from dataclasses import replace

import pytest

from kiosk.documents import Paper, SecondPage, SheetPrinter
from kiosk.domain.ids import LanguageTag
from kiosk.domain.ports import DocumentKind
from kiosk.domain.summary import AlertState, Stamp
from kiosk.domain.visit import NO, Answer, AnswerKind, Outcome, Share, Step, StopReason
from tests.documents.conftest import MakePrinter
from tests.documents.factories import (
    ENGLISH,
    LONG_QUESTION,
    OPTIONS,
    Story,
    called_away,
    calm_story,
    empty_story,
    fullest_story,
    given,
    make_content,
    usual_story,
)
from tests.documents.reading import operators_of, pages_of, runs_of, text_of

SHEET = DocumentKind.NURSE_SHEET
SPANISH = LanguageTag("es")
TWELVE_PARTS = (
    "Before the visit: what the patient told us",
    "SAFETY",
    "To do before the doctor comes in",
    "To explain again",
    "Pain in the past week",
    "Tried before",
    "Where the patient is",
    "Options",
    "Questions to ask",
    "Finished all",
    "Red flag acted on",
    "Does not recommend a treatment.",
)
FOOTER = 60
"""Points from the bottom edge that the footer takes at most."""
STOPS = [step for step in Step if Step.SAFETY <= step <= Step.SHARE]


def sheet_text(printer: SheetPrinter, story: Story, language: str = "English") -> str:
    return text_of(printer.write(SHEET, story.summary(language_name=language)))


def stands_above(pdf: bytes, upper: str, lower: str) -> bool:
    heights = {run.text: run.y for run in runs_of(pdf) if run.page == 0}
    above = next(y for text, y in heights.items() if text.startswith(upper))
    below = next(y for text, y in heights.items() if text.startswith(lower))
    return above > below + 10


def test_the_twelve_parts_are_read_in_their_order(printer: SheetPrinter) -> None:
    text = sheet_text(printer, usual_story())
    places = [text.index(part) for part in TWELVE_PARTS]
    assert places == sorted(places)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("story", [usual_story(), calm_story(), empty_story()])
def test_an_ordinary_visit_takes_one_page(
    make_printer: MakePrinter, paper: Paper, story: Story
) -> None:
    assert pages_of(make_printer(paper).write(SHEET, story.summary())) == 1


def test_header_names_code_times_language_helper_and_kiosk(printer: SheetPrinter) -> None:
    text = sheet_text(printer, usual_story(), "Spanish")
    assert "Visit K7-42 · 22 Nov 2026, 10:04 to 10:13 · Spanish · with a helper · kiosk 2" in text
    assert "Patient-reported, not a clinical assessment" in text
    assert "Patient label" in text


def test_a_flag_stands_in_its_exact_words_in_large_bold_print(printer: SheetPrinter) -> None:
    pdf = printer.write(SHEET, usual_story().summary())
    assert "Yes: “New weakness in a leg or foot?”" in text_of(pdf)
    assert "No to: Numbness between the legs · Bladder or bowel · Fever · Injury" in text_of(pdf)
    flag = next(run for run in runs_of(pdf) if "New weakness" in run.text)
    assert flag.size == 20, "16 minutes of arc from a metre away"


@pytest.mark.parametrize(
    ("answers", "state", "words"),
    [
        ({}, AlertState.NOT_REACHED, "Safety questions: not reached"),
        (
            {"numb": NO, "bladder": NO},
            AlertState.INCOMPLETE,
            "Safety questions: not finished No to: Numbness between the legs · Bladder or bowel "
            "Not reached: Leg weakness · Fever · Injury",
        ),
        (
            {"numb": NO, "bladder": NO, "weak": NO, "fever": NO, "injury": NO},
            AlertState.ALL_NO,
            "Safety questions: all no",
        ),
    ],
)
def test_the_alert_strip_is_there_without_a_flag(
    printer: SheetPrinter, answers: dict[str, str], state: AlertState, words: str
) -> None:
    story = usual_story().but(AnswerKind.SAFETY).also(*given(AnswerKind.SAFETY, answers))
    summary = story.summary()
    assert summary.alert.state is state
    assert words in text_of(printer.write(SHEET, summary))


def test_without_consent_only_the_flag_is_printed(printer: SheetPrinter) -> None:
    story = replace(
        usual_story().but(AnswerKind.SHARE).but(AnswerKind.CONSENT),
        outcome=Outcome.PARTIAL,
        reason=StopReason.TIMED_OUT,
    )
    text = sheet_text(printer, story)
    assert "New weakness in a leg or foot?" in text
    assert "did not agree to share the other answers" in text
    assert "Red flag acted on" in text
    for secret in ("SURE", "PEG", "Acupuncture", "grandson", "Walk to the shop", "Helped"):
        assert secret not in text


def test_print_only_keeps_the_answers_from_the_nurse(printer: SheetPrinter) -> None:
    story = usual_story().also(Answer(AnswerKind.SHARE, "", Share.PRINT_ONLY.value))
    assert "grandson" not in sheet_text(printer, story)


def test_needs_name_each_no_with_its_action(printer: SheetPrinter) -> None:
    text = sheet_text(printer, usual_story())
    assert "SURE: 2 of 4 answered yes." in text
    assert "Has enough support: no → Ask who can help at home; offer the nurse line" in text


def test_a_missed_fact_stands_with_the_right_statement(printer: SheetPrinter) -> None:
    text = sheet_text(printer, usual_story())
    assert "Right: The pain is real. The joint may not be its main source" in text


def test_options_not_seen_are_named_and_not_called_refused(printer: SheetPrinter) -> None:
    text = sheet_text(printer, usual_story())
    assert "Not seen (this is not a “no”): Chiropractic, Lifestyle, Nerve block" in text
    assert "Spinal fusion no ruled out: fear" in text
    assert "No change for now no leaning" in text
    assert "Epidural steroid yes no mark" in text


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("story", [usual_story(), calm_story(), called_away(Step.VALUES)])
def test_no_word_of_the_options_head_is_broken(
    make_printer: MakePrinter, paper: Paper, story: Story
) -> None:
    spanish = replace(story, content=replace(make_content(), language=LanguageTag("es")))
    printer = make_printer(paper)
    assert "Option Opened Patient said" in sheet_text(printer, story)
    assert "Opción Abierta El paciente dijo" in sheet_text(printer, spanish)


def test_own_words_come_first_and_verbatim(printer: SheetPrinter) -> None:
    text = sheet_text(printer, usual_story())
    own = text.index("“Can I still lift my grandson?” (own words)")
    assert own < text.index("How many visits before we know if it works?")


@pytest.mark.parametrize("stop", STOPS)
def test_called_away_anywhere_says_what_was_not_reached(printer: SheetPrinter, stop: Step) -> None:
    pdf = printer.write(SHEET, called_away(stop).summary())
    text = text_of(pdf)
    assert pages_of(pdf) == 1
    assert "called in to the visit" in text
    # By the last step every part was reached, and only then.
    assert ("Not reached" in text or "not reached" in text) is (stop < Step.QUESTIONS)


def test_skipped_parts_say_not_answered(printer: SheetPrinter) -> None:
    text = sheet_text(printer, empty_story())
    assert text.count("Not answered") >= 8
    assert "Not reached" not in text.replace("Safety questions: not reached", "")


def test_switched_off_parts_say_not_asked_here(printer: SheetPrinter) -> None:
    story = replace(empty_story(), without=(Step.SURE, Step.FACTS, Step.PAIN))
    assert sheet_text(printer, story).count("Not asked here") == 3


@pytest.mark.parametrize("paper", list(Paper))
def test_the_fullest_visit_loses_nothing_and_covers_nothing(
    make_printer: MakePrinter, paper: Paper
) -> None:
    pdf = make_printer(paper).write(SHEET, fullest_story().summary())
    text = text_of(pdf)
    assert text.count(LONG_QUESTION) >= 6
    for _, name, _, _ in OPTIONS:
        assert name in text
    assert "39 of 100 people could do clearly more after 6 months; 61 of 100 could not." in text
    assert stands_above(pdf, "Finished all", "Red flag acted on")
    assert all(20 < run.x < paper.width - 20 and 20 < run.y < paper.height for run in runs_of(pdf))


def test_the_second_page_can_be_had_always(make_printer: MakePrinter) -> None:
    pdf = make_printer(second_page=SecondPage.ALWAYS).write(SHEET, usual_story().summary())
    text = text_of(pdf)
    assert pages_of(pdf) == 2
    assert "Matters some: Take fewer medicines" in text
    assert "Note to paste into the record" in text
    assert "S3 Author 3 and others." in text
    assert "Page 2 of 2" in text


@pytest.mark.parametrize("story", [usual_story(), fullest_story(), empty_story()])
def test_nothing_ranks_scores_or_predicts(printer: SheetPrinter, story: Story) -> None:
    text = sheet_text(printer, story).lower()
    for word in ("rank", "match", "predict", "suitable", "best option", "recommended", "hesitat"):
        assert word not in text
    assert text.replace("does not recommend a treatment", "").count("recommend") == 0


@pytest.mark.parametrize("story", [usual_story(), fullest_story()])
def test_print_is_black_white_and_light_grey(printer: SheetPrinter, story: Story) -> None:
    operators = operators_of(printer.write(SHEET, story.summary())).decode("latin-1")
    colours = re.findall(r"([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)", operators)
    assert all(red == green == blue for red, green, blue in colours)
    fills = {float(grey) for grey in re.findall(r"(?<![\d.] )([\d.]+) g\b", operators)}
    assert all(grey == 0 or grey >= 0.88 for grey in fills)


@pytest.mark.parametrize("story", [usual_story(), calm_story(), empty_story()])
def test_nothing_but_the_footer_is_below_ten_and_a_half_points(
    printer: SheetPrinter, story: Story
) -> None:
    runs = runs_of(printer.write(SHEET, story.summary()))
    assert min(run.size for run in runs) >= 9
    assert all(run.size >= 10.5 for run in runs if run.y > FOOTER), "only the footer is smaller"
    body = next(run for run in runs if run.text.startswith("Finished all"))
    assert body.size >= 10.5


def test_flags_far_too_long_run_over_pages_and_lose_nothing(printer: SheetPrinter) -> None:
    content = replace(
        make_content(),
        safety=tuple(replace(item, text=LONG_QUESTION) for item in make_content().safety),
    )
    pdf = printer.write(SHEET, replace(fullest_story(), content=content).summary())
    text = text_of(pdf)
    assert text.count(f"Yes: “{LONG_QUESTION}”") >= 5
    assert "Red flag acted on" in text
    places = [text.index(part) for part in TWELVE_PARTS[:11]]
    assert places == sorted(places)
    assert all(20 < run.y < Paper.LETTER.height for run in runs_of(pdf))


def test_flags_alone_fit_above_the_nurses_block_however_long(printer: SheetPrinter) -> None:
    content = replace(
        make_content(),
        safety=tuple(replace(item, text=LONG_QUESTION) for item in make_content().safety),
    )
    told = fullest_story().but(AnswerKind.CONSENT).but(AnswerKind.SHARE)
    story = replace(told, content=content, outcome=Outcome.PARTIAL, reason=StopReason.LEFT)
    pdf = printer.write(SHEET, story.summary())
    assert pages_of(pdf) == 1
    assert stands_above(pdf, "The patient did not agree", "Red flag acted on")


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        (ENGLISH, "kiosk-1", "· kiosk-1"),
        (ENGLISH, "Kiosk-1", "· Kiosk-1"),
        (ENGLISH, "room-2", "· kiosk room-2"),
        (SPANISH, "kiosk-1", "· kiosk-1"),
        (SPANISH, "quiosco-1", "· quiosco-1"),
        (SPANISH, "sala-2", "· quiosco sala-2"),
    ],
)
def test_the_kiosk_is_named_once(
    printer: SheetPrinter, language: LanguageTag, name: str, said: str
) -> None:
    story = replace(usual_story(), content=replace(make_content(), language=language))
    summary = replace(story.summary(), stamp=Stamp("1.0.0", name))
    assert said in " ".join(text_of(printer.write(SHEET, summary)).split())


DECADE = 5_259_489
"""Minutes; the tablet's clock was set ten years ahead during the visit."""


@pytest.mark.parametrize(
    ("language", "story", "said"),
    [
        (ENGLISH, usual_story(), "Finished all 10 steps. Time not known: the tablet’s clock was"),
        (ENGLISH, called_away(Step.TRIED), "of 10: called in to the visit. Time not known: the"),
        (SPANISH, usual_story(), "Terminó los 10 pasos. Tiempo desconocido: cambió el reloj"),
        (SPANISH, called_away(Step.TRIED), "de 10: lo llamaron a la consulta. Tiempo desconocido:"),
    ],
)
@pytest.mark.parametrize("minutes", [DECADE, -DECADE])
def test_a_time_that_cannot_be_is_said_to_be_unknown(
    printer: SheetPrinter, language: LanguageTag, story: Story, said: str, minutes: int
) -> None:
    content = replace(story.content, language=language)
    text = sheet_text(printer, replace(story, content=content, minutes=minutes))
    assert said in " ".join(text.split())
    assert str(DECADE) not in text


def test_the_footer_says_that_the_patients_language_is_unreviewed(printer: SheetPrinter) -> None:
    note = "Spanish is a draft: needs a qualified translator's review"
    summary = replace(usual_story().summary(language_name="Español"), translation_note=note)
    assert note in " ".join(text_of(printer.write(SHEET, summary)).split())
