"""What a patient can read on the screens stands on paper, word for word, in every language."""

import re
from dataclasses import replace

import pytest

from kiosk.documents import Paper
from kiosk.documents.booklet.styles import Print
from kiosk.documents.strings import WORDS, words_for
from kiosk.domain.content import Content
from kiosk.domain.visit import Step
from tests.documents.booklets import (
    LANGUAGES,
    BookletMaker,
    Said,
    page_texts,
    texts_of,
)
from tests.documents.reading import text_of
from tests.documents.structure import elements_of, opened

LEFT_OUT = {
    "language_name": "names a language to choose; the booklet is in one",
    "translation_note": "for the clinic's staff, on the nurse's sheet",
    "start_label": "a button",
    "invitation": "says how long the tablet takes; the cover says it of the paper",
    "privacy": "says what stays on the tablet; the cover says it of the paper",
    "alert_text": "names a button; the cover says what to do without one",
    "safety.flag": "the nurse's words",
    "peg.short": "the nurse's words",
    "sure.short": "the nurse's words",
    "sure.action": "the nurse's words",
    "general_facts.restated": "the nurse's words",
    "cards.facts.restated": "the nurse's words",
    "values.detail": "no screen shows it",
    "certainty_words": "they stand in the texts themselves",
    "cards.group": "no screen shows it; the names have it",
    "sources.checked": "no screen shows it",
}
"""Texts of the pack that are not on paper, and why."""
NO_CAPTION_SHOWN = re.compile(r"^(?!topic\.picture).*picture\.caption$|^screens\.caption$")
"""The screens show captions below the topic's pictures only."""
NO_STUDY_SHOWN = re.compile(r"(?<!figure)\.study\.(who|period)$")
"""The screens name the study of a figure, not that of a single sentence."""
LEAST_TEXTS = 600
GLANCE = 6
"""The page with all options, counted from 0."""


def shown(content: Content) -> list[Said]:
    """Return the texts that a patient can see on the screens."""
    below_timeline = {
        label for page in content.topic if page.timeline for label in page.labels.values()
    }
    return [
        said
        for said in texts_of(content)
        if said.place not in LEFT_OUT
        and not said.place.endswith(".alt")
        and not NO_CAPTION_SHOWN.search(said.place)
        and not NO_STUDY_SHOWN.search(said.place)
        and not (said.place == "topic.labels" and said.text in below_timeline)
    ]


def run_together(text: str) -> str:
    """Return a text without white space: where lines end does not matter."""
    return re.sub(r"\s+", "", text)


def lacking(content: Content, pages: list[str]) -> list[Said]:
    paper = run_together("".join(pages))
    return [said for said in shown(content) if run_together(said.text) not in paper]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_screens_is_on_paper(maker: BookletMaker, language: str) -> None:
    content = maker.content(language)
    assert len(shown(content)) > LEAST_TEXTS
    assert lacking(content, maker.pages(language)) == []


def test_large_print_leaves_nothing_out(maker: BookletMaker) -> None:
    pages = maker.pages("es", paper=Paper.A4, size=Print.LARGE)
    assert lacking(maker.content("es"), pages) == []


@pytest.mark.parametrize(
    ("language", "paper", "size"),
    [
        ("en", Paper.LETTER, Print.USUAL),
        ("es", Paper.LETTER, Print.USUAL),
        ("en", Paper.LETTER, Print.LARGE),
        ("es", Paper.A4, Print.LARGE),
    ],
)
def test_no_word_is_broken_to_fit(
    maker: BookletMaker, language: str, paper: Paper, size: Print
) -> None:
    """Addresses apart: they are longer than a column."""
    content = maker.content(language)
    told = [*texts_of(content), *texts_of(words_for(content.language, WORDS))]
    known = words_in(" ".join((*(said.text for said in told), repr(content.info))))
    pages = maker.pages(language, paper=paper, size=size)
    readable = [page for page in pages if "doi.org" not in page]
    assert len(readable) > len(pages) - 7
    assert words_in(" ".join(readable)) - known == set()


def words_in(text: str) -> set[str]:
    """Return the words of a text, numbers apart."""
    return set(re.findall(r"[^\W\d_]{3,}", text.lower()))


def test_the_spanish_booklet_says_nothing_of_the_pack_in_english(maker: BookletMaker) -> None:
    paper = run_together("".join(maker.pages("es"))).lower()
    for info, is_there in ((maker.content("es").info, True), (maker.pack.info, False)):
        for text in (info.status, *info.authors, info.funding, info.interests):
            assert (run_together(text).rstrip(".").lower() in paper) is is_there, text


def test_a_text_that_is_forgotten_is_found(maker: BookletMaker) -> None:
    content = maker.content("en")
    more = replace(content, closing="A new text that nobody put on paper.")
    assert [said.place for said in lacking(more, maker.pages("en"))] == ["closing"]


def test_every_sign_is_printed_and_one_that_cannot_be_is_counted(maker: BookletMaker) -> None:
    assert [maker.booklet(language).gaps for language in LANGUAGES] == [0, 0, 0]
    content = replace(maker.content("en"), closing="Thank you \u4f60\u597d")
    assert maker.printer.make(content, Paper.LETTER, Print.USUAL).gaps == 2


def test_what_is_left_out_is_in_the_pack(maker: BookletMaker) -> None:
    """A reason for a text that is gone would hide the next one of that name."""
    places = {said.place for one in maker.pack.contents.values() for said in texts_of(one)}
    assert set(LEFT_OUT) <= places


def test_every_picture_has_its_text(maker: BookletMaker) -> None:
    content = maker.content("es")
    with opened(maker.booklet("es").pdf) as pdf:
        alts = {one.alt for one in elements_of(pdf) if one.role == "Figure"}
    pictures = [
        *(card.picture for card in content.cards),
        *(step.picture for card in content.cards for step in card.steps),
        *(page.picture for page in content.topic),
        *(step.picture for page in content.topic for step in page.steps),
        *(choice.picture for choice in (*content.places, *content.goals, *content.roles)),
    ]
    assert [one.id for one in pictures if one is not None and one.alt not in alts] == []


def test_options_stand_in_the_packs_order(maker: BookletMaker) -> None:
    content, glance = maker.content("en"), maker.pages("en")[GLANCE]
    places = [glance.index(card.name) for card in content.cards]
    assert places == sorted(places)
    assert "The order means nothing." in glance


def test_steps_that_the_pack_switches_off_are_not_on_paper(maker: BookletMaker) -> None:
    content = maker.content("en")
    left_out = frozenset({Step.SURE, Step.FACTS})
    made = maker.printer.make(content, Paper.LETTER, Print.USUAL, left_out=left_out)
    text = run_together("".join(page_texts(made.pdf)))
    assert not any(run_together(item.text) in text for item in content.sure)
    assert not any(run_together(fact.explanation) in text for fact in content.general_facts)
    assert run_together(content.leaning_question) in text


def test_nobody_is_asked_who_they_are(maker: BookletMaker) -> None:
    cover = maker.pages("en")[0]
    assert "Code from the front desk (if you got one)" in cover
    assert "Please do not write your name or birth date." in cover


def test_warning_signs_come_first_and_what_to_do_stands_with_them(maker: BookletMaker) -> None:
    for language, paper, size in (
        ("en", Paper.LETTER, Print.USUAL),
        ("es", Paper.LETTER, Print.USUAL),
        ("es", Paper.A4, Print.LARGE),
    ):
        content = maker.content(language)
        cover = run_together(maker.pages(language, paper=paper, size=size)[0])
        assert all(run_together(one.text) in cover for one in content.safety)
        assert run_together(content.alert_title) in cover


def test_the_pack_says_what_it_is_and_who_signed(maker: BookletMaker) -> None:
    content = maker.content("en")
    signed = replace(content, info=replace(content.info, reviewers=("Dr. A. Example, 2026",)))
    pages = maker.pages("en")
    assert "Draft: needs clinical sign-off. No clinician has signed this text yet." in pages[0]
    pdf = maker.printer.make(signed, Paper.LETTER, Print.USUAL).pdf
    assert "Signed by: Dr. A. Example, 2026." in text_of(pdf, page=0)
    assert f"Content {content.info.version}, 20 Nov 2026" in pages[-1]


def test_pages_are_named_truly(maker: BookletMaker) -> None:
    """The numbers in the list of options lead to them."""
    content, pages = maker.content("es"), maker.pages("es")
    for card in content.cards:
        told = re.search(rf"{re.escape(card.name)} · página (\d+)", pages[GLANCE])
        assert told is not None
        assert pages[int(told[1]) - 1].startswith(card.name)
