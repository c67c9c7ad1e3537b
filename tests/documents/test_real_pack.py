"""The sheets with the content pack that comes with the program."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content import Pack, load_pack
from kiosk.documents import FontFiles, Paper, SheetPrinter
from kiosk.domain.ports import DocumentKind
from kiosk.domain.visit import NO, YES, Answer, AnswerKind
from tests.documents.factories import SHARED, SHEETS, Story, given
from tests.documents.reading import images_in, operators_of, pages_of, text_of

PACK = Path(__file__).parents[2] / "resources" / "packs" / "facet-next-steps"


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(PACK)


@pytest.fixture(scope="module")
def stories(pack: Pack) -> list[Story]:
    """Return one usual story a language: a flag, two needs, two facts missed, four options."""
    return [_story(pack, language) for language in pack.languages]


def _story(pack: Pack, language: str) -> Story:
    content = next(c for tag, c in pack.contents.items() if tag == language)
    cards = [card.id for card in content.cards]
    answers = content.tried_answers
    return Story(content=content, language=content.language).also(
        *SHARED,
        Answer(AnswerKind.COMFORT, "helper", YES),
        *given(AnswerKind.SAFETY, {item.id: NO for item in content.safety}),
        Answer(AnswerKind.SAFETY, content.safety[2].id, YES),
        *given(AnswerKind.PEG, {item.id: "7" for item in content.peg}),
        Answer(AnswerKind.PLACE, "", content.places[0].id),
        *given(AnswerKind.TRIED, {cards[n]: answers[n + 1].id for n in range(3)}),
        Answer(AnswerKind.ROLE, "", content.roles[1].id),
        *given(AnswerKind.OPENED, dict.fromkeys(cards[:3], YES)),
        *given(AnswerKind.MARK, {cards[0]: "maybe", cards[2]: "maybe", cards[4]: "not-for-me"}),
        Answer(AnswerKind.REASON, cards[4], content.reasons[2].id),
        *given(AnswerKind.VALUE, {item.id: "very" for item in content.values}),
        *given(AnswerKind.TOP_VALUE, {content.values[0].id: YES, content.values[3].id: YES}),
        Answer(AnswerKind.GOAL, "", content.goals[0].id),
        *given(AnswerKind.LEANING, {cards[0]: YES, cards[7]: YES}),
        *given(AnswerKind.FACT, {fact.id: "not-sure" for fact in content.general_facts[:2]}),
        *given(AnswerKind.SURE, {item.id: (YES, NO)[n % 2] for n, item in enumerate(content.sure)}),
        *given(AnswerKind.QUESTION, {item.id: YES for item in content.questions[:3]}),
        Answer(AnswerKind.OWN_QUESTION, "", "Can I still lift my grandson?"),
    )


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("kind", SHEETS)
def test_a_usual_visit_takes_one_page_in_every_language(
    stories: list[Story], paper: Paper, kind: DocumentKind
) -> None:
    printer = SheetPrinter(FontFiles.bundled(), PACK / "illustrations", paper)
    assert [pages_of(printer.write(kind, story.summary())) for story in stories] == [1] * len(
        stories
    )


@pytest.mark.parametrize("paper", list(Paper))
def test_a_clock_that_was_changed_costs_no_second_page(stories: list[Story], paper: Paper) -> None:
    printer = SheetPrinter(FontFiles.bundled(), PACK / "illustrations", paper)
    for story in stories:
        summary = replace(story, minutes=5_259_489).summary(language_name="Español")
        summary = replace(summary, translation_note=story.content.translation_status)
        assert pages_of(printer.write(DocumentKind.NURSE_SHEET, summary)) == 1


def test_take_home_shows_the_packs_pictures_as_vectors(stories: list[Story]) -> None:
    printer = SheetPrinter(FontFiles.bundled(), PACK / "illustrations", Paper.LETTER)
    pdf = printer.write(DocumentKind.TAKE_HOME, stories[0].summary())
    assert operators_of(pdf).count(b" Do") == 3
    assert images_in(pdf) == 0
    assert all(sign.text in text_of(pdf) for sign in stories[0].content.warning_signs)


def test_no_sign_of_the_pack_lacks_a_glyph(pack: Pack) -> None:
    printer = SheetPrinter(FontFiles.bundled(), PACK / "illustrations", Paper.LETTER)
    assert {
        tag: printer.missing_signs(repr(c)) for tag, c in pack.contents.items()
    } == dict.fromkeys(pack.languages, ())


@pytest.mark.parametrize(("kind", "told"), [(SHEETS[0], "funding"), (SHEETS[1], "status")])
def test_what_the_pack_says_of_itself_is_said_in_the_papers_language(
    pack: Pack, stories: list[Story], kind: DocumentKind, told: str
) -> None:
    printer = SheetPrinter(FontFiles.bundled(), PACK / "illustrations", Paper.LETTER)
    for story in stories:
        info = story.content.info
        paper = " ".join(text_of(printer.write(kind, story.summary())).split())
        assert info.status in paper
        assert getattr(info, told).rstrip(".") in paper
        assert info.is_draft
    english, *others = (story.content.info for story in stories)
    assert english == pack.info
    for info in others:
        assert (info.version, info.reviewers) == (english.version, english.reviewers)
        words = {info.status, *info.authors, info.funding, info.interests}
        same = {english.status, *english.authors, english.funding, english.interests}
        assert not words & same, "still said in the first language"
