"""The fixed words of the paper booklet, in the patient's language, at grade 6 or lower.

Where a screen says the same, the words are the screen's. No treatment is named here, nothing is
advised.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.domain.content import Certainty


@dataclass(frozen=True, slots=True)
class BookletWords:
    """What the booklet says besides the pack's words."""

    subtitle: str
    informs: str
    minutes: str
    pen: str
    private: str
    code: str
    not_signed: str
    signed: str
    tick_new: str
    none_new: str
    if_any: str
    tell_now: str
    pain: str
    circle: str
    tick_one: str
    tick_one_row: str
    tick_any: str
    box: str
    options: str
    options_note: str
    on_page: str
    continued: str
    how_works: str
    happens: str
    time: str
    helps: str
    downsides: str
    common: str
    rare: str
    suits: str
    check: str
    cost: str
    disagree: str
    origin: str
    origin_list: str
    people: str
    point_better: str
    points_better: str
    matters: str
    end: str
    how_sure: str
    certainty: Mapping[Certainty, str]
    harm_certainty: Mapping[Certainty, str]
    compare: str
    option: str
    maybe: str
    not_for_me: str
    reason: str
    reasons: str
    statement: str
    matter_most: str
    matter_most_note: str
    own_goal: str
    leaning_note: str
    facts: str
    facts_note: str
    statement_head: str
    question_head: str
    quoted: str
    true: str
    false: str
    not_sure: str
    answers: str
    is_true: str
    is_not_true: str
    sure: str
    sure_note: str
    yes: str
    no: str
    questions: str
    questions_note: str
    about_any: str
    about: str
    own_question: str
    own_words: str
    share_yes: str
    share_no: str
    notes: str
    words: str
    about_facts: str
    sources: str
    made: str
    written: str
    review: str
    page: str


ENGLISH_BOOKLET = BookletWords(
    subtitle="On paper, in place of the tablet",
    informs="This booklet informs. It does not recommend a treatment.",
    minutes="Reading all of it takes about {minutes} minutes. Read what you want to know, "
    "and stop when you like.",
    pen="Use a pen. Leave open what you do not want to answer. Please do not write your name "
    "or birth date.",
    private="These pages are yours. Your nurse and doctor see them only if you hand them over.",
    code="Code from the front desk (if you got one)",
    not_signed="No clinician has signed this text yet.",
    signed="Signed by: {names}",
    tick_new="Tick what is new for you.",
    none_new="None of these is new",
    if_any="One tick or more?",
    tell_now="Do this first, before you read on. If you are at home: call 911 or go to the "
    "emergency room.",
    pain="Your pain",
    circle="Circle a number.",
    tick_one="Tick one.",
    tick_one_row="Tick one in each row.",
    tick_any="Tick all that fit.",
    box="Box to tick: {text}",
    options="All options",
    options_note="The order means nothing. Each one has the same parts.",
    on_page="page {page}",
    continued="{title} (more)",
    how_works="How it works",
    happens="What happens",
    time="Time and recovery",
    helps="How it may help",
    downsides="Downsides",
    common="More common",
    rare="Rare",
    suits="Who it may suit",
    check="Check first",
    cost="What it costs",
    disagree="What experts disagree on",
    origin="Where this comes from",
    origin_list="{title}: {numbers}. The list is on page {page}.",
    people="{count} of 100 {outcome}, {rest} of 100 {opposite}.",
    point_better="{points} point better",
    points_better="{points} points better",
    matters="Most people notice {points} points",
    end="{number} = {meaning}",
    how_sure="How sure are we that it helps?",
    certainty=MappingProxyType(
        {
            Certainty.VERY_LOW: "Not known",
            Certainty.LOW: "May",
            Certainty.MODERATE: "Probably",
            Certainty.HIGH: "Sure",
        }
    ),
    harm_certainty=MappingProxyType(
        {
            Certainty.VERY_LOW: "How sure? Not known",
            Certainty.LOW: "How sure? May be so",
            Certainty.MODERATE: "How sure? Probably so",
            Certainty.HIGH: "How sure? We are sure",
        }
    ),
    compare="Side by side",
    option="Option",
    maybe="Maybe",
    not_for_me="Not for me",
    reason="Main reason",
    reasons="If one is not for you: what is the main reason? Write it in the last column, or "
    "leave it open. It may be one of these:",
    statement="What may matter",
    matter_most="Matters most",
    matter_most_note="Which matter most to you? Tick up to {most} in the last column.",
    own_goal="My goal, in my own words",
    leaning_note="You can change this later.",
    facts="What do you think?",
    facts_note="Tick one in each row, for the options you read about. The answers are on page "
    "{page}.",
    statement_head="Is it so?",
    question_head="Question",
    quoted="“{text}”",
    true="True",
    false="False",
    not_sure="I am not sure",
    answers="What do you think? The answers",
    is_true="It is true.",
    is_not_true="It is not true.",
    sure="How sure you are",
    sure_note="No is a good answer too. It tells your nurse what to talk about with you.",
    yes="Yes",
    no="No",
    questions="What do you want to ask?",
    questions_note="Tick the questions you want to bring.",
    about_any="About any option",
    about="About {name}",
    own_question="Anything else you want to ask?",
    own_words="In your own words",
    share_yes="My nurse and doctor get them.",
    share_no="Nobody gets them.",
    notes="My notes",
    words="Medical words",
    about_facts="About these facts",
    sources="Where this comes from",
    made="How these pages were made",
    written="Written by: {names}",
    review="A clinician must read them again by {date}.",
    page="Page {page} of {pages}",
)

SPANISH_BOOKLET = BookletWords(
    subtitle="En papel, en lugar de la tableta",
    informs="Este cuaderno informa. No recomienda ningún tratamiento.",
    minutes="Leerlo todo toma unos {minutes} minutos. Lea lo que quiera saber y pare cuando "
    "quiera.",
    pen="Use un bolígrafo. Deje en blanco lo que no quiera contestar. Por favor, no escriba su "
    "nombre ni su fecha de nacimiento.",
    private="Estas hojas son suyas. Su enfermera y su médico solo las ven si usted se las da.",
    code="Código de la recepción (si le dieron uno)",
    not_signed="Ningún profesional clínico ha firmado este texto todavía.",
    signed="Firmado por: {names}",
    tick_new="Marque lo que sea nuevo para usted.",
    none_new="Nada de esto es nuevo",
    if_any="¿Marcó una o más?",
    tell_now="Hágalo primero, antes de seguir leyendo. Si está en casa: llame al 911 o vaya a "
    "urgencias.",
    pain="Su dolor",
    circle="Encierre un número en un círculo.",
    tick_one="Marque una.",
    tick_one_row="Marque una en cada fila.",
    tick_any="Marque todo lo que corresponda.",
    box="Casilla para marcar: {text}",
    options="Todas las opciones",
    options_note="El orden no significa nada. Cada una tiene las mismas partes.",
    on_page="página {page}",
    continued="{title} (sigue)",
    how_works="Cómo funciona",
    happens="Qué pasa",
    time="Tiempo y recuperación",
    helps="Cómo puede ayudar",
    downsides="Desventajas",
    common="Más comunes",
    rare="Raras",
    suits="A quién puede servirle",
    check="Consulte antes",
    cost="Cuánto cuesta",
    disagree="Qué discuten los expertos",
    origin="De dónde viene esto",
    origin_list="{title}: {numbers}. La lista está en la página {page}.",
    people="{count} de 100 {outcome}, {rest} de 100 {opposite}.",
    point_better="{points} punto mejor",
    points_better="{points} puntos mejor",
    matters="La mayoría nota {points} puntos",
    end="{number} = {meaning}",
    how_sure="¿Qué tan seguros estamos?",
    certainty=MappingProxyType(
        {
            Certainty.VERY_LOW: "No se sabe",
            Certainty.LOW: "Puede",
            Certainty.MODERATE: "Probable",
            Certainty.HIGH: "Seguros",
        }
    ),
    harm_certainty=MappingProxyType(
        {
            Certainty.VERY_LOW: "¿Qué tan seguros estamos? No lo sabemos",
            Certainty.LOW: "¿Qué tan seguros estamos? Puede ser",
            Certainty.MODERATE: "¿Qué tan seguros estamos? Es probable",
            Certainty.HIGH: "¿Qué tan seguros estamos? Estamos seguros",
        }
    ),
    compare="Lado a lado",
    option="Opción",
    maybe="Quizás",
    not_for_me="No es para mí",
    reason="Razón principal",
    reasons="Si una no es para usted: ¿cuál es la razón principal? Escríbala en la última "
    "columna o déjela en blanco. Puede ser una de estas:",
    statement="Lo que puede importar",
    matter_most="Importa más",
    matter_most_note="¿Qué le importa más? Marque hasta {most} en la última columna.",
    own_goal="Mi meta, con mis palabras",
    leaning_note="Puede cambiar esto más tarde.",
    facts="¿Qué piensa usted?",
    facts_note="Marque una en cada fila, para las opciones que leyó. Las respuestas están en la "
    "página {page}.",
    statement_head="¿Es así?",
    question_head="Pregunta",
    quoted="«{text}»",
    true="Cierto",
    false="Falso",
    not_sure="No lo sé",
    answers="¿Qué piensa usted? Las respuestas",
    is_true="Es cierto.",
    is_not_true="No es cierto.",
    sure="Qué tan seguro está",
    sure_note="«No» también es una buena respuesta. Le dice a su enfermera de qué hablar con "
    "usted.",
    yes="Sí",
    no="No",
    questions="¿Qué quiere preguntar?",
    questions_note="Marque las preguntas que quiere llevar.",
    about_any="Sobre cualquier opción",
    about="Sobre {name}",
    own_question="¿Quiere preguntar algo más?",
    own_words="Con sus propias palabras",
    share_yes="Mi enfermera y mi médico.",
    share_no="Nadie las recibe.",
    notes="Mis notas",
    words="Palabras médicas",
    about_facts="Sobre estos datos",
    sources="De dónde viene esto",
    made="Cómo se hicieron estas hojas",
    written="Escrito por: {names}",
    review="Un profesional clínico debe leerlas otra vez antes del {date}.",
    page="Página {page} de {pages}",
)
