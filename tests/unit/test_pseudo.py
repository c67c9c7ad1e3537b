"""The pseudo-language: longer, accented, in brackets, and nothing lost that stands for a value."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pseudo import pseudo_text

PLACE = re.compile(r"%(?:L?\d+|n)|\{\w*\}")
PHRASES = st.lists(st.sampled_from(["Step", "%1", "of", "%2", "{code}", "9", "(", "?"]), min_size=1)


def test_a_text_is_in_brackets_and_its_letters_are_accented() -> None:
    assert pseudo_text("Next") == "[Ñééxţţ]"


def test_a_text_grows_by_four_tenths_and_breaks_its_lines_where_it_did() -> None:
    text = "Make yourself comfortable before we begin"
    said = pseudo_text(text).strip("[]")
    letters = sum(sign.isalpha() for sign in text)
    assert sum(sign.isalpha() for sign in said) == pytest.approx(letters * 1.4, abs=1)
    assert said.count(" ") == text.count(" ")


@pytest.mark.parametrize("text", ["", "%1. %2", "0 = 10", "“%1”", "911"])
def test_what_has_no_words_stays_as_it_is(text: str) -> None:
    assert pseudo_text(text) == text


@given(PHRASES)
def test_places_for_values_and_numbers_are_kept(words: list[str]) -> None:
    text = " ".join(words)
    said = pseudo_text(text)
    assert PLACE.findall(said) == PLACE.findall(text)
    assert [sign for sign in said if sign.isdigit()] == [sign for sign in text if sign.isdigit()]
