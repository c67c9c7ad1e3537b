"""The fixed words of the questionnaire, in the clinic's language.

Like the sheets' words: no treatment, no clinical statement and no advice. What patients read
comes from the pack.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.ids import LanguageTag
from kiosk.domain.visit import FactAnswer, Mark, Outcome


@dataclass(frozen=True, slots=True)
class FhirWords:
    """What the questionnaire says besides the pack's questions."""

    visit: str
    language: str
    helper: str
    read_aloud: str
    shared: str
    kiosk: str
    program: str
    safety: str
    pain: str
    peg: str
    mean: str
    opened: str
    mark: str
    marks: Mapping[Mark, str]
    reason: str
    top_values: str
    goal_words: str
    facts: str
    fact_answers: Mapping[FactAnswer, str]
    to_explain: str
    sure: str
    questions: str
    chosen: str
    own_question: str
    completion: str
    outcome: str
    outcomes: Mapping[Outcome, str]
    stop_reason: str
    stage: str
    stages: str
    minutes: str
    silence: str
    not_reached: str
    no_answer: str
    not_asked: str
    not_seen: str


ENGLISH = FhirWords(
    visit="The visit",
    language="Language of the patient",
    helper="With a helper",
    read_aloud="Read aloud",
    shared="Agreed to share the answers with the nurse",
    kiosk="Kiosk",
    program="Program version",
    safety="Safety questions",
    pain="Pain",
    peg="PEG, 0 to 10",
    mean="Mean of the PEG",
    opened="Opened",
    mark="Marked as",
    marks={Mark.MAYBE: "Maybe", Mark.NOT_FOR_ME: "Not for me"},
    reason="Why not",
    top_values="Matters most",
    goal_words="Goal, in the patient’s own words",
    facts="True or false?",
    fact_answers={
        FactAnswer.TRUE: "True",
        FactAnswer.FALSE: "False",
        FactAnswer.NOT_SURE: "Not sure",
    },
    to_explain="To explain again: the right statements",
    sure="Ready to choose (SURE)",
    questions="Questions to ask",
    chosen="Chosen",
    own_question="In the patient’s own words",
    completion="How the visit ended",
    outcome="Outcome",
    outcomes={
        Outcome.FINISHED: "Finished",
        Outcome.PARTIAL: "Stopped before the end",
        Outcome.WIPED: "Not shared",
    },
    stop_reason="Why it ended",
    stage="Step at which it ended",
    stages="Steps in all",
    minutes="Minutes",
    silence="What has no answer: none of it is a “no”",
    not_reached="Not reached",
    no_answer="Reached, no answer",
    not_asked="Not asked in this clinic",
    not_seen="Options not seen",
)
SPANISH = FhirWords(
    visit="La visita",
    language="Idioma del paciente",
    helper="Con un acompañante",
    read_aloud="En voz alta",
    shared="Aceptó compartir las respuestas con enfermería",
    kiosk="Quiosco",
    program="Versión del programa",
    safety="Preguntas de seguridad",
    pain="Dolor",
    peg="PEG, 0 a 10",
    mean="Media del PEG",
    opened="Abierta",
    mark="Marcada como",
    marks={Mark.MAYBE: "Quizás", Mark.NOT_FOR_ME: "No es para mí"},
    reason="Por qué no",
    top_values="Le importa más",
    goal_words="Meta, en palabras del paciente",
    facts="¿Verdadero o falso?",
    fact_answers={
        FactAnswer.TRUE: "Verdadero",
        FactAnswer.FALSE: "Falso",
        FactAnswer.NOT_SURE: "No sé",
    },
    to_explain="Para volver a explicar: lo correcto",
    sure="Listo para elegir (SURE)",
    questions="Preguntas por hacer",
    chosen="Elegidas",
    own_question="En palabras del paciente",
    completion="Cómo terminó la visita",
    outcome="Resultado",
    outcomes={
        Outcome.FINISHED: "Terminada",
        Outcome.PARTIAL: "Parada antes del final",
        Outcome.WIPED: "No compartida",
    },
    stop_reason="Por qué terminó",
    stage="Paso en que terminó",
    stages="Pasos en total",
    minutes="Minutos",
    silence="Lo que no tiene respuesta: nada de esto es un «no»",
    not_reached="No se llegó",
    no_answer="Se llegó, sin respuesta",
    not_asked="No se pregunta en esta clínica",
    not_seen="Opciones no vistas",
)
WORDS: Mapping[LanguageTag, FhirWords] = {LanguageTag("en"): ENGLISH, LanguageTag("es"): SPANISH}


def fhir_words(language: LanguageTag) -> FhirWords:
    """Return the words of a language, of its primary tag (es for es-MX), or the English ones."""
    return WORDS.get(language) or WORDS.get(LanguageTag(language.partition("-")[0])) or ENGLISH
