"""The take-home sheet as text for a phone: short, whole in what matters, naming nobody."""

import re
from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.carried import MOST_BYTES, carried_text
from kiosk.domain.content import Claim
from kiosk.domain.ids import LanguageTag
from kiosk.domain.visit import AnswerKind, Step
from kiosk.qr import qr_of
from tests.documents.factories import (
    LONG_QUESTION,
    OPTIONS,
    WARNINGS,
    Story,
    called_away,
    empty_story,
    fullest_story,
    make_content,
    usual_story,
)

DAY = date(2026, 11, 22)


def text_of(story: Story) -> str:
    return carried_text(story.summary(), DAY)


def test_it_tells_options_questions_next_step_and_warning_signs() -> None:
    text = text_of(usual_story())
    assert "I want to talk about:\n- Physical therapy\n- Acupuncture\n- No change for now\n" in text
    assert "My questions:\n- Can I still lift my grandson?\n" in text
    assert "Next step: Show this sheet to your nurse." in text
    assert all(f"- {sign}" in text for sign in WARNINGS)
    assert "What matters to me: Avoid surgery; Look after my grandchildren" in text


def test_it_names_no_code_no_kiosk_and_no_time_of_day() -> None:
    text = text_of(usual_story())
    assert "K7-42" not in text
    assert "kiosk" not in text.lower()
    assert "22 Nov 2026" in text
    assert not re.search(r"\d:\d\d", text)


def test_it_leads_to_no_network() -> None:
    assert "http" not in text_of(fullest_story())
    assert "www" not in text_of(fullest_story())


def test_it_tells_no_pain_no_quiz_and_no_red_flag() -> None:
    text = text_of(fullest_story())
    for secret in ("PEG", "SURE", "Pain:", "New weakness in a leg or foot?", "true", "false"):
        assert secret not in text


def test_without_a_mark_all_options_are_open_to_talk_about() -> None:
    text = text_of(empty_story())
    assert "Open to talk about:" in text
    assert all(f"- {name}" in text for _, name, _, _ in OPTIONS)


def test_it_speaks_the_patients_language() -> None:
    content = replace(make_content(), language=LanguageTag("es-MX"))
    text = text_of(replace(usual_story(), content=content))
    assert text.startswith("Mi dolor de espalda: ¿y ahora qué?\n22 nov 2026\n")
    assert "Próximo paso:" in text


@pytest.mark.parametrize(
    "story", [usual_story(), empty_story(), fullest_story(), called_away(Step.SAFETY)]
)
def test_it_fits_what_a_phone_reads(story: Story) -> None:
    text = text_of(story)
    assert len(text.encode()) <= MOST_BYTES
    assert qr_of(text).modules <= 113


def test_what_is_long_is_cut_and_says_so_but_no_warning_sign_is_left_out() -> None:
    content = fullest_story().content
    long_signs = tuple(
        Claim(f"Sign {n} that one has to know, {LONG_QUESTION}", ()) for n in range(9)
    )
    text = text_of(replace(fullest_story(), content=replace(content, warning_signs=long_signs)))
    assert len(text.encode()) <= MOST_BYTES
    assert all(f"- Sign {n} that one has to know\n" in text for n in range(9))
    assert "…" in text
    assert "and 2 more" in text


def test_a_text_that_nothing_shortens_ends_in_dots_within_the_limit() -> None:
    content = replace(make_content(), next_step="ñ" * 4000)
    text = text_of(replace(usual_story(), content=content))
    assert len(text.encode()) <= MOST_BYTES
    assert text.endswith(" …")


def test_own_words_come_first() -> None:
    text = text_of(usual_story().but(AnswerKind.OPENED))
    assert text.index("grandson") < text.index("How many visits")
