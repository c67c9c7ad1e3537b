"""Signs, spans and short forms are said as people say them."""

import pytest

from kiosk.domain.ids import LanguageTag
from kiosk.ui.pronounced import pronounced


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "Days 2-10", "Days 2 to 10."),
        ("es", "Días 2-10", "Días 2 a 10."),
        ("en", "0 = No pain", "0: No pain."),
        ("en", "About 40% of people", "About 40 percent of people."),
        ("es", "Un 40 % de las personas", "Un 40 por ciento de las personas."),
        ("en", "500 mg, e.g. at night", "500 milligrams, for example at night."),
        ("es", "500 mg, p. ej. de noche", "500 miligramos, por ejemplo de noche."),
        ("en", "A study in the US and UK", "A study in the U S and U K."),
        ("es", "Un estudio en EE. UU.", "Un estudio en Estados Unidos."),
        ("es-MX", "2-3", "2 a 3."),
    ],
)
def test_short_forms_are_said_in_full(language: str, written: str, said: str) -> None:
    assert pronounced(written, LanguageTag(language)) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Your code: K 7 - 4 2", "Your code: K 7, 4 2."),
        ("“My pain is not real.”", "My pain is not real."),
        ("I want relief.: Very important", "I want relief. Very important."),
        ("Will it hurt?", "Will it hurt?"),
        ("Erase · Done", "Erase, Done."),
        ("BMJ 2019, https://www.bmj.com/content/364/bmj.l689", "BMJ 2019, bmj.com."),
        (
            "JAMA 2025. doi.org/10.1001/jama.2025.3. Read in 2026",
            "JAMA 2025. doi.org. Read in 2026.",
        ),
        ("Yes/no answers of 3.5/5", "Yes/no answers of 3.5/5."),
        ("2,746 people", "2,746 people."),
        ("Is it US, or us?", "Is it U S, or us?"),
        ("  ", ""),
    ],
)
def test_what_only_the_eye_needs_is_not_said(written: str, said: str) -> None:
    assert pronounced(written, LanguageTag("en")) == said


def test_a_language_without_words_of_its_own_is_said_as_it_is_written() -> None:
    assert pronounced("Ça va bien", LanguageTag("fr")) == "Ça va bien."
