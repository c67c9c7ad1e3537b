"""Visits at the edge, with the pack that comes with the program: pages, and no word lost."""

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content import Pack, load_pack
from kiosk.content.pseudo import pseudo_content
from kiosk.documents import FontFiles, Paper, SheetPrinter
from kiosk.domain.content import Content, Question
from kiosk.domain.ids import ItemId
from kiosk.domain.ports import DocumentKind
from kiosk.domain.visit import (
    LARGE_TEXT,
    NO,
    YES,
    Answer,
    AnswerKind,
    Outcome,
    Step,
    StopReason,
)
from tests.documents.factories import LONG_QUESTION, SHARED, SHEETS, Story, given
from tests.documents.reading import pages_of, text_of

PACK = Path(__file__).parents[2] / "resources" / "packs" / "facet-next-steps"
LANGUAGES = ("en", "es", "qps")
LARGE = Answer(AnswerKind.COMFORT, LARGE_TEXT, YES)


@pytest.fixture(scope="module")
def contents() -> dict[str, Content]:
    pack: Pack = load_pack(PACK)
    by_tag = {str(tag): content for tag, content in pack.contents.items()}
    return {**by_tag, "qps": pseudo_content(by_tag["en"])}


@pytest.fixture(scope="module", params=list(Paper), ids=lambda paper: paper.name.lower())
def press(request: pytest.FixtureRequest) -> SheetPrinter:
    return SheetPrinter(FontFiles.bundled(), PACK / "illustrations", request.param)


def nothing(content: Content) -> Story:
    return Story(content=content).also(*SHARED)


def everything(content: Content) -> Story:
    """Return a visit that opened, marked and commented every option, with every flag and need."""
    cards = [card.id for card in content.cards]
    reason = max(content.reasons, key=lambda choice: len(choice.label)).id
    asked = tuple(
        Question(ItemId(f"q-long-{n}"), f"{LONG_QUESTION} ({n})".ljust(200, ".")) for n in range(4)
    )
    facts = [*content.general_facts, *(fact for card in content.cards for fact in card.facts)][:4]
    return Story(content=replace(content, questions=asked)).also(
        *SHARED,
        Answer(AnswerKind.COMFORT, "helper", YES),
        *given(AnswerKind.SAFETY, {item.id: YES for item in content.safety}),
        *given(AnswerKind.PEG, {item.id: "10" for item in content.peg}),
        Answer(AnswerKind.PLACE, "", content.places[-1].id),
        *given(AnswerKind.TRIED, dict.fromkeys(cards, content.tried_answers[2].id)),
        Answer(AnswerKind.ROLE, "", content.roles[-1].id),
        *given(AnswerKind.OPENED, dict.fromkeys(cards, YES)),
        *given(AnswerKind.MARK, dict.fromkeys(cards[:3], "maybe")),
        *given(AnswerKind.MARK, dict.fromkeys(cards[3:], "not-for-me")),
        *given(AnswerKind.REASON, dict.fromkeys(cards[3:], reason)),
        *given(AnswerKind.VALUE, {item.id: "very" for item in content.values}),
        *given(AnswerKind.TOP_VALUE, {item.id: YES for item in content.values[:2]}),
        Answer(AnswerKind.GOAL, "", content.goals[0].id),
        Answer(AnswerKind.GOAL_WORDS, "", LONG_QUESTION),
        *given(AnswerKind.LEANING, dict.fromkeys(cards[:2], YES)),
        *given(AnswerKind.FACT, {fact.id: "not-sure" for fact in facts}),
        *given(AnswerKind.SURE, {item.id: NO for item in content.sure}),
        *given(AnswerKind.QUESTION, {question.id: YES for question in asked}),
        Answer(AnswerKind.OWN_QUESTION, "", LONG_QUESTION),
    )


def flag_alone(content: Content) -> Story:
    return replace(
        Story(content=content).also(Answer(AnswerKind.SAFETY, content.safety[0].id, YES)),
        outcome=Outcome.PARTIAL,
        reason=StopReason.LEFT,
        reached=Step.SAFETY,
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("story", "most"),
    [(nothing, 1), (flag_alone, 1), (everything, 2)],
    ids=["nothing", "flag alone", "everything"],
)
def test_the_nurses_sheet_is_one_page_and_at_the_very_edge_two(
    press: SheetPrinter,
    contents: dict[str, Content],
    language: str,
    story: Callable[[Content], Story],
    most: int,
) -> None:
    summary = story(contents[language]).summary()
    assert pages_of(press.write(DocumentKind.NURSE_SHEET, summary)) <= most


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("story", [nothing, flag_alone, everything])
def test_the_take_home_sheet_never_takes_more_than_two_pages(
    press: SheetPrinter,
    contents: dict[str, Content],
    language: str,
    story: Callable[[Content], Story],
) -> None:
    told = story(contents[language])
    assert pages_of(press.write(DocumentKind.TAKE_HOME, told.summary())) <= 2
    assert pages_of(press.write(DocumentKind.TAKE_HOME, told.also(LARGE).summary())) <= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_the_very_edge_the_flags_and_the_top_question_are_on_the_first_page(
    press: SheetPrinter, contents: dict[str, Content], language: str
) -> None:
    content = contents[language]
    pdf = press.write(DocumentKind.NURSE_SHEET, everything(content).summary())
    first = text_of(pdf, page=0)
    assert all(item.text in first for item in content.safety)
    assert LONG_QUESTION[:40] in first
    assert all(item.action in first for item in content.sure)


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_the_very_edge_no_answer_is_lost(
    press: SheetPrinter, contents: dict[str, Content], language: str
) -> None:
    content = contents[language]
    summary = everything(content).summary()
    text = text_of(press.write(DocumentKind.NURSE_SHEET, summary))
    wanted = [
        *summary.questions,
        *(line.card.name for line in summary.options),
        *(line.reason.lower() for line in summary.options),
        *(fact.right for fact in summary.to_explain),
        *(value.text for value in summary.values),
        summary.standing.role,
        summary.standing.goal_words,
    ]
    assert [words for words in wanted if " ".join(words.split()) not in text] == []


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", SHEETS)
def test_two_readers_find_every_word_in_the_same_order(
    press: SheetPrinter,
    contents: dict[str, Content],
    kind: DocumentKind,
    language: str,
    tmp_path: Path,
) -> None:
    file = tmp_path / "sheet.pdf"
    pdf = press.write(kind, everything(contents[language]).summary())
    file.write_bytes(pdf)
    done = subprocess.run(
        ["pdftotext", "-raw", "-enc", "UTF-8", str(file), "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert re.sub(r"\s+", "", done.stdout) == re.sub(r"\s+", "", text_of(pdf))
