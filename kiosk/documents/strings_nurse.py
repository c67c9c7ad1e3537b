"""The fixed words of the nurse's sheet.

Braces hold what the sheet fills in. No treatment is named here.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.review import ReviewTick
from kiosk.domain.summary import Reached
from kiosk.domain.visit import FactAnswer, StopReason


@dataclass(frozen=True, slots=True)
class NurseWords:
    """What the nurse's sheet says besides the answers."""

    document_title: str
    title: str
    visit: str
    when: str
    helper: str
    read_aloud: str
    kiosk: str
    notice: str
    label: str
    quoted: str
    no_answer: Mapping[Reached, str]
    safety: str
    act_first: str
    ask_again: str
    no_flag: str
    flag: str
    no_to: str
    not_reached: str
    all_no: str
    incomplete: str
    none_reached: str
    not_shared: str
    needs: str
    sure: str
    sure_partly: str
    sure_all_yes: str
    said_no: str
    explain: str
    explain_given: Mapping[str, str]
    explain_right: str
    explain_none: str
    pain: str
    mean: str
    not_given: str
    place: str
    no_place: str
    tried: str
    tried_none: str
    standing: str
    leaning: str
    role: str
    matters: str
    goal: str
    options: str
    maybe: str
    option_head: tuple[str, str, str]
    yes: str
    no: str
    no_mark: str
    not_seen: str
    was_opened: str
    not_opened: str
    is_leaning: str
    tried_before: str
    no_reason: str
    ruled_out_because: str
    none: str
    elsewhere: str
    questions: str
    questions_none: str
    own: str
    own_in: str
    more: str
    finished: str
    stopped: str
    finished_untimed: str
    stopped_untimed: str
    """Without minutes: the tablet’s clock was changed during the visit."""
    interrupted: str
    """Nobody knows after how many minutes."""
    minutes: str
    one_minute: str
    reasons: Mapping[StopReason, str]
    shared: str
    nurse: str
    ticks: Mapping[ReviewTick, str]
    note: str
    signing: tuple[str, str, str]
    reviewed: str
    """In the header of a sheet that a review made."""
    reviewed_by: str
    pack: str
    program: str
    funding: str
    no_advice: str
    sources_elsewhere: str
    sources_next: str
    page: str
    next_page: str
    all_values: str
    value_top: str
    all_questions: str
    sources: str
    sources_none: str
    paste: str
    paste_lines: tuple[str, str, str, str, str]


ENGLISH_NURSE = NurseWords(
    document_title="Nurse’s sheet",
    title="Before the visit: what the patient told us",
    visit="Visit ",
    when="{date}, {start} to {end}",
    helper="with a helper",
    read_aloud="read aloud",
    kiosk="kiosk {id}",
    notice="Patient-reported, not a clinical assessment",
    label="Patient label",
    quoted="“{text}”",
    no_answer={
        Reached.ANSWERED: "Nothing chosen",
        Reached.SKIPPED: "Not answered",
        Reached.NOT_REACHED: "Not reached",
        Reached.SWITCHED_OFF: "Not asked here",
    },
    safety="SAFETY",
    act_first="act first",
    ask_again="please ask",
    no_flag="no flag",
    flag="Yes: ",
    no_to="No to: ",
    not_reached="Not reached: ",
    all_no="Safety questions: all no",
    incomplete="Safety questions: not finished",
    none_reached="Safety questions: not reached",
    not_shared="The patient did not agree to share the other answers, so they are not printed.",
    needs="To do before the doctor comes in",
    sure="SURE: {yes} of {asked} answered yes. ",
    sure_partly="SURE: {yes} of {answered} answered yes ({asked} asked). ",
    sure_all_yes="No need named.",
    said_no="no",
    explain="To explain again",
    explain_given={
        FactAnswer.TRUE.value: "Answered “true” to: ",
        FactAnswer.FALSE.value: "Answered “false” to: ",
        FactAnswer.NOT_SURE.value: "Answered “not sure” to: ",
    },
    explain_right="Right: ",
    explain_none="Nothing: the facts asked about were known.",
    pain="Pain in the past week (PEG, 0 to 10)",
    mean="Mean",
    not_given="–",
    place="Where: ",
    no_place="not answered",
    tried="Tried before",
    tried_none="None of the options",
    standing="Where the patient is",
    leaning="Leaning",
    role="Who decides",
    matters="Matters most",
    goal="Goal",
    options="Options",
    maybe="Maybe",
    option_head=("Option", "Opened", "Patient said"),
    yes="yes",
    no="no",
    no_mark="no mark",
    not_seen="Not seen (this is not a “no”)",
    was_opened="opened",
    not_opened="not opened",
    is_leaning="leaning",
    tried_before="tried: {answer}",
    no_reason="no reason given",
    ruled_out_because="ruled out: {reason}",
    none="None",
    elsewhere="On the next page",
    questions="Questions to ask",
    questions_none="None chosen",
    own="own words",
    own_in="own words, {language}",
    more="and {count} more on the next page",
    finished="Finished all {stages} steps in {minutes}.",
    stopped="Stopped at step {stage} of {stages} after {minutes}: {reason}.",
    finished_untimed="Finished all {stages} steps. Time not known: the tablet’s clock was changed.",
    stopped_untimed="Stopped at step {stage} of {stages}: {reason}. "
    "Time not known: the tablet’s clock was changed.",
    interrupted="Stopped at step {stage} of {stages}: the tablet was interrupted.",
    minutes="{count} minutes",
    one_minute="1 minute",
    reasons={
        StopReason.DONE: "done",
        StopReason.CALLED_AWAY: "called in to the visit",
        StopReason.TIMED_OUT: "the screen was not touched for some time",
        StopReason.LEFT: "the patient left the program",
        StopReason.STAFF: "ended by staff",
        StopReason.INTERRUPTED: "the tablet stopped",
        StopReason.PAUSED: "the patient took a break; a fuller sheet may follow",
    },
    shared="Agreed to share with the nurse: yes.",
    nurse="Nurse",
    ticks={
        ReviewTick.FLAG_ACTED: "Red flag acted on",
        ReviewTick.FACTS_EXPLAINED: "Facts explained again",
        ReviewTick.QUESTIONS_PASSED: "Questions passed on",
        ReviewTick.INTERPRETER: "Interpreter",
        ReviewTick.REFERRED: "Referred",
        ReviewTick.NO_ACTION: "No action needed",
    },
    note="Note",
    signing=("Reviewed by", "Signature", "Date, time"),
    reviewed="Reviewed, version {version}",
    reviewed_by="{initials}, {staff}",
    pack="Content pack {version}, published {published}, review due {due}, {status}",
    program="Program {version}",
    funding="Funding: {funding}",
    no_advice="Does not recommend a treatment.",
    sources_elsewhere="Sources for every figure: on the kiosk’s sources screen.",
    sources_next="Sources: last page.",
    page="Page {page} of {pages}",
    next_page="Visit {code}, {date}: more from the patient",
    all_values="What matters to the patient: every answer",
    value_top="top two",
    all_questions="Questions to ask: every one",
    sources="Sources of the figures that the patient was shown",
    sources_none="No option with a figure was opened or chosen.",
    paste="Note to paste into the record",
    paste_lines=(
        "Decision aid before the visit, {date} {start}-{end}, visit {code}, {language}."
        " Patient-reported.",
        "Safety: {safety}",
        "Pain (PEG 0-10, past week): {pain} Tried: {tried}",
        "Leaning: {leaning}. Who decides: {role}. Matters most: {matters}. Goal: {goal}."
        " SURE: {sure}",
        "Opened: {opened}. Maybe: {maybe}. Ruled out: {ruled_out}. Not seen: {not_seen}."
        " Questions: {questions}. {completion}",
    ),
)

SPANISH_NURSE = NurseWords(
    document_title="Hoja de enfermería",
    title="Antes de la consulta: lo que dijo el paciente",
    visit="Visita ",
    when="{date}, de {start} a {end}",
    helper="con un acompañante",
    read_aloud="en voz alta",
    kiosk="quiosco {id}",
    notice="Lo dice el paciente; no es una evaluación clínica",
    label="Etiqueta del paciente",
    quoted="«{text}»",
    no_answer={
        Reached.ANSWERED: "Nada elegido",
        Reached.SKIPPED: "Sin respuesta",
        Reached.NOT_REACHED: "No se llegó",
        Reached.SWITCHED_OFF: "No se pregunta aquí",
    },
    safety="ALERTA",
    act_first="atender primero",
    ask_again="por favor, pregunte",
    no_flag="sin alerta",
    flag="Sí: ",
    no_to="No a: ",
    not_reached="No se llegó a: ",
    all_no="Preguntas de seguridad: todas no",
    incomplete="Preguntas de seguridad: sin terminar",
    none_reached="Preguntas de seguridad: no se llegó",
    not_shared="El paciente no aceptó compartir las otras respuestas; por eso no se imprimen.",
    needs="Por hacer antes de que entre el médico",
    sure="SURE: {yes} de {asked} con sí. ",
    sure_partly="SURE: {yes} de {answered} con sí ({asked} preguntas). ",
    sure_all_yes="Ninguna necesidad señalada.",
    said_no="no",
    explain="Para volver a explicar",
    explain_given={
        FactAnswer.TRUE.value: "Respondió «verdadero» a: ",
        FactAnswer.FALSE.value: "Respondió «falso» a: ",
        FactAnswer.NOT_SURE.value: "Respondió «no sé» a: ",
    },
    explain_right="Correcto: ",
    explain_none="Nada: conocía los datos preguntados.",
    pain="Dolor en la última semana (PEG, 0 a 10)",
    mean="Media",
    not_given="–",
    place="Dónde: ",
    no_place="sin respuesta",
    tried="Ya probado",
    tried_none="Ninguna de las opciones",
    standing="Dónde está el paciente",
    leaning="Se inclina por",
    role="Quién decide",
    matters="Le importa más",
    goal="Meta",
    options="Opciones",
    maybe="Quizás",
    option_head=("Opción", "Abierta", "El paciente dijo"),
    yes="sí",
    no="no",
    no_mark="sin marca",
    not_seen="No vista (no es un «no»)",
    was_opened="abierta",
    not_opened="no abierta",
    is_leaning="se inclina",
    tried_before="probada: {answer}",
    no_reason="sin motivo dado",
    ruled_out_because="descartada: {reason}",
    none="Ninguna",
    elsewhere="En la página siguiente",
    questions="Preguntas por hacer",
    questions_none="Ninguna elegida",
    own="palabras propias",
    own_in="palabras propias, {language}",
    more="y {count} más en la página siguiente",
    finished="Terminó los {stages} pasos en {minutes}.",
    stopped="Paró en el paso {stage} de {stages} tras {minutes}: {reason}.",
    finished_untimed="Terminó los {stages} pasos. "
    "Tiempo desconocido: cambió el reloj de la tableta.",
    stopped_untimed="Paró en el paso {stage} de {stages}: {reason}. "
    "Tiempo desconocido: cambió el reloj de la tableta.",
    interrupted="Paró en el paso {stage} de {stages}: la tableta se interrumpió.",
    minutes="{count} minutos",
    one_minute="1 minuto",
    reasons={
        StopReason.DONE: "terminado",
        StopReason.CALLED_AWAY: "lo llamaron a la consulta",
        StopReason.TIMED_OUT: "la pantalla no se tocó por un tiempo",
        StopReason.LEFT: "el paciente salió del programa",
        StopReason.STAFF: "terminado por el personal",
        StopReason.INTERRUPTED: "la tableta se detuvo",
        StopReason.PAUSED: "el paciente hizo una pausa; puede llegar otra hoja más completa",
    },
    shared="Aceptó compartir con enfermería: sí.",
    nurse="Enfermería",
    ticks={
        ReviewTick.FLAG_ACTED: "Alerta atendida",
        ReviewTick.FACTS_EXPLAINED: "Datos explicados otra vez",
        ReviewTick.QUESTIONS_PASSED: "Preguntas transmitidas",
        ReviewTick.INTERPRETER: "Intérprete",
        ReviewTick.REFERRED: "Derivado",
        ReviewTick.NO_ACTION: "Sin acción necesaria",
    },
    note="Nota",
    signing=("Revisado por", "Firma", "Fecha, hora"),
    reviewed="Revisada, versión {version}",
    reviewed_by="{initials}, {staff}",
    pack="Contenido {version}, publicado {published}, revisar antes de {due}, {status}",
    program="Programa {version}",
    funding="Financiación: {funding}",
    no_advice="No recomienda ningún tratamiento.",
    sources_elsewhere="Fuentes de cada cifra: en la pantalla de fuentes del quiosco.",
    sources_next="Fuentes: última página.",
    page="Página {page} de {pages}",
    next_page="Visita {code}, {date}: más del paciente",
    all_values="Lo que le importa al paciente: todas las respuestas",
    value_top="de las dos primeras",
    all_questions="Preguntas por hacer: todas",
    sources="Fuentes de las cifras que vio el paciente",
    sources_none="No abrió ni eligió ninguna opción con cifras.",
    paste="Nota para pegar en la historia",
    paste_lines=(
        "Ayuda para decidir antes de la consulta, {date} {start}-{end}, visita {code}, {language}."
        " Lo dice el paciente.",
        "Seguridad: {safety}",
        "Dolor (PEG 0-10, última semana): {pain} Probado: {tried}",
        "Se inclina por: {leaning}. Quién decide: {role}. Le importa más: {matters}."
        " Meta: {goal}. SURE: {sure}",
        "Abiertas: {opened}. Quizás: {maybe}. Descartadas: {ruled_out}. No vistas: {not_seen}."
        " Preguntas: {questions}. {completion}",
    ),
)
