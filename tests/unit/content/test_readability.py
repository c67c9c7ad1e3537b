"""Reading formulas, against counts and grades worked out by hand."""

import pytest

from kiosk.content.checking.readability import (
    JUDGES,
    Counts,
    count,
    flesch_kincaid_grade,
    sentences,
    smog_grade,
    syllables,
    szigriszt_ease,
    words,
)
from kiosk.content.pack import ReadingLimits

LIMITS = ReadingLimits(grade=6.0, smog=8.0, ease=65.0, sentence_words=20)
PLAIN = "The cat sat on the mat. It was glad."
HARD = (
    "Contemporary interventional procedures necessitate individualized consideration of"
    " comorbidities, anticoagulation and realistic expectations regarding functional recovery."
)


@pytest.mark.parametrize(
    ("word", "beats"),
    [
        ("cat", 1),
        ("needles", 2),
        ("used", 1),
        ("needed", 2),
        ("joint", 1),
        ("people", 2),
        ("surgery", 3),
        ("medicine", 3),
        ("acupuncture", 4),
        ("epidural", 4),
        ("laminectomy", 5),
        ("39", 1),
    ],
)
def test_english_syllables(word: str, beats: int) -> None:
    assert syllables(word, "en") == beats


@pytest.mark.parametrize(
    ("word", "beats"),
    [("dolor", 2), ("espalda", 3), ("aguja", 3), ("guía", 2), ("aéreo", 4), ("muy", 1)],
)
def test_spanish_syllables(word: str, beats: int) -> None:
    assert syllables(word, "es") == beats


def test_words_and_sentences_are_found() -> None:
    assert words("Don't wait: 8.6 points, 39 of 100.") == [
        "Don't",
        "wait",
        "8.6",
        "points",
        "39",
        "of",
        "100",
    ]
    assert sentences("It was 8.6 points. Was it? Yes!") == ["It was 8.6 points", "Was it", "Yes"]


def test_the_grade_of_a_plain_text_is_the_one_worked_out_by_hand() -> None:
    counts = count([PLAIN], "en")
    assert counts == Counts(words=9, sentences=2, syllables=9, long_words=0)
    # 0.39 * 9 / 2 + 11.8 * 9 / 9 - 15.59
    assert flesch_kincaid_grade(counts) == pytest.approx(-2.035)
    assert smog_grade(counts) == pytest.approx(3.1291)


def test_smog_of_thirty_sentences_with_thirty_long_words() -> None:
    # 1.0430 * sqrt(30 * 30 / 30) + 3.1291
    counts = Counts(words=300, sentences=30, syllables=400, long_words=30)
    assert smog_grade(counts) == pytest.approx(8.84184, abs=1e-4)


def test_the_grade_of_known_counts() -> None:
    # 0.39 * 100 / 5 + 11.8 * 150 / 100 - 15.59
    counts = Counts(words=100, sentences=5, syllables=150, long_words=10)
    assert flesch_kincaid_grade(counts) == pytest.approx(9.91)


def test_the_spanish_ease_of_known_counts() -> None:
    # 206.835 - 62.3 * 200 / 100 - 100 / 10
    counts = Counts(words=100, sentences=10, syllables=200, long_words=0)
    assert szigriszt_ease(counts) == pytest.approx(72.235)


def test_a_hard_text_breaks_both_english_limits() -> None:
    broken = JUDGES["en"](count([HARD], "en"), LIMITS)
    assert [excess.measure for excess in broken] == ["Flesch-Kincaid grade", "SMOG grade"]
    assert JUDGES["en"](count([PLAIN], "en"), LIMITS) == ()


def test_a_hard_spanish_text_breaks_the_spanish_limit() -> None:
    hard = "Las intervenciones contemporáneas requieren consideraciones individualizadas."
    assert JUDGES["es"](count([hard], "es"), LIMITS)
    assert JUDGES["es"](count(["El gato come. La casa es azul."], "es"), LIMITS) == ()


def test_no_text_has_no_grade() -> None:
    nothing = count([], "en")
    assert flesch_kincaid_grade(nothing) == 0
    assert smog_grade(nothing) == 0
    assert szigriszt_ease(count([], "es")) == 100
