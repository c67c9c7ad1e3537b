"""The patient's own words in a FHIR bundle: to the letter, in the patient's language."""

from dataclasses import replace

import pytest

from kiosk.domain.ids import LanguageTag
from kiosk.domain.visit import Answer, AnswerKind
from tests.documents.bundles import bundle_for, element, elements, is_sound
from tests.documents.factories import usual_story


@pytest.mark.parametrize(
    "words",
    [
        "¿Podré cargar a mi nieta? ¡Ojalá! ñ Ü",
        'can i walk 👩🏽‍🦽 to the shop 😀 <b>&amp;</b> "quoted" \\ back',
        "x" * 197 + "é😀.",
        "  two  spaces, no\u00a0break, a\ttab ",
        "עברית 中文 ﷽ ́",
    ],
)
@pytest.mark.parametrize(
    ("kind", "link"),
    [(AnswerKind.GOAL_WORDS, "goal-words"), (AnswerKind.OWN_QUESTION, "own-question")],
)
def test_the_patients_own_words_come_back_to_the_letter_with_their_language(
    words: str, kind: AnswerKind, link: str
) -> None:
    story = usual_story().but(kind).also(Answer(kind, "", words))
    summary = replace(story, language=LanguageTag("es")).summary(language_name="Español")
    bundle = bundle_for(summary)
    is_sound(bundle)
    (answer,) = bundle.answers[link]
    assert answer["valueString"] == words
    (extension,) = elements(element(answer, "_valueString"), "extension")
    assert extension["valueCode"] == "es"
    assert str(extension["url"]).endswith("/StructureDefinition/language")


def test_half_a_sign_does_not_stop_the_visit() -> None:
    story = usual_story().but(AnswerKind.OWN_QUESTION)
    torn = story.also(Answer(AnswerKind.OWN_QUESTION, "", "can i walk \ud83d"))
    (answer,) = bundle_for(torn.summary()).answers["own-question"]
    assert answer["valueString"] == "can i walk ?"
