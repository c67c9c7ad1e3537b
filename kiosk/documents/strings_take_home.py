"""The fixed words of the take-home sheet, in the patient's language, at grade 6 or lower.

No treatment is named here, nothing is advised.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TakeHomeWords:
    """What the take-home sheet says besides the pack's words and the patient's."""

    document_title: str
    title: str
    visit: str
    intro: str
    options: str
    options_none: str
    also: str
    questions: str
    questions_general: str
    quoted: str
    matters: str
    goal: str
    next_step: str
    carry: str
    carry_alt: str
    notes: str
    warning: str
    warning_call: str
    no_advice: str
    pack: str


ENGLISH_TAKE_HOME = TakeHomeWords(
    document_title="My next step",
    title="My back pain: what next?",
    visit="{date} · visit {code}",
    intro="Take this with you when you talk with your care team.",
    options="Options I want to talk about",
    options_none="I have not picked an option. All of these are open to talk about:",
    also="Also: ",
    questions="My questions",
    questions_general="Questions you may want to ask",
    quoted="“{text}”",
    matters="What matters to me: ",
    goal="My goal: ",
    next_step="Next step",
    carry="Point your phone’s camera here to keep this text.",
    carry_alt="QR code that holds the text of this sheet",
    notes="My notes",
    warning="Get help right away for any of these",
    warning_call="Call your care team. In an emergency, call 911 or go to the emergency room.",
    no_advice="This sheet does not recommend a treatment.",
    pack="Content {version}, {published}, {status}",
)

SPANISH_TAKE_HOME = TakeHomeWords(
    document_title="Mi próximo paso",
    title="Mi dolor de espalda: ¿y ahora qué?",
    visit="{date} · visita {code}",
    intro="Lleve esta hoja cuando hable con su equipo médico.",
    options="Opciones de las que quiero hablar",
    options_none="No elegí ninguna opción. De todas estas se puede hablar:",
    also="También: ",
    questions="Mis preguntas",
    questions_general="Preguntas que quizás quiera hacer",
    quoted="«{text}»",
    matters="Lo que me importa: ",
    goal="Mi meta: ",
    next_step="Próximo paso",
    carry="Apunte aquí la cámara de su teléfono para guardar este texto.",
    carry_alt="Código QR con el texto de esta hoja",
    notes="Mis notas",
    warning="Pida ayuda de inmediato si nota algo de esto",
    warning_call="Llame a su equipo médico. En una emergencia, llame al 911 o vaya a urgencias.",
    no_advice="Esta hoja no recomienda ningún tratamiento.",
    pack="Contenido {version}, {published}, {status}",
)
