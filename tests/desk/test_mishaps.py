"""What goes wrong is told to a nurse in the clinic's language; IT's line stands below, small."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.desk_ports import (
    AnswersGoneError,
    PrintAnswer,
    PrinterTrouble,
    PrintOutcome,
    ReviewedElsewhereError,
    SheetFileError,
)
from kiosk.domain.ids import LanguageTag
from kiosk.domain.ports import Document, DocumentKind, DocumentState
from kiosk.errors import DatabaseError, ExportError, KnownError
from kiosk.paths import program_files
from kiosk.printing import in_words
from kiosk.ui.jobs import OwnFaultError
from tests.desk.conftest import MakeCounter
from tests.desk.counter import ENGLISH, LEG_WEAKNESS, SPANISH, Counter
from tests.desk.nurse import NOTICE, Nurse
from tests.items import shown
from tools import translations

QUEUE, JOB = "Front Desk", "Front-Desk-7"
OUTCOMES = {
    PrintOutcome.SENT: (
        f"Sent to {QUEUE} (job {JOB}).",
        f"Enviada a {QUEUE} (trabajo {JOB}).",
    ),
    PrintOutcome.HELD_UP: (
        f"{QUEUE} has it (job {JOB}). {QUEUE} is out of paper. Put paper in. Do not send it again.",
        f"{QUEUE} la tiene (trabajo {JOB}). {QUEUE} no tiene papel. Ponga papel."
        " No la envíe otra vez.",
    ),
    PrintOutcome.TAKEN: (
        f"{QUEUE} has it (job {JOB}). How the printer stands is not known.",
        f"{QUEUE} la tiene (trabajo {JOB}). No se sabe cómo está la impresora.",
    ),
    PrintOutcome.REFUSED: (
        f"Not printed. {QUEUE} is out of paper. Put paper in.",
        f"No se imprimió. {QUEUE} no tiene papel. Ponga papel.",
    ),
    PrintOutcome.NO_ANSWER: (
        f"{QUEUE} did not answer in time. See whether the sheet comes before you print again.",
        f"{QUEUE} no contestó a tiempo. Vea si sale la hoja antes de imprimir otra vez.",
    ),
    PrintOutcome.NO_PRINTER: (
        "No printer is configured here. IT sets printer.queue.",
        "Aquí no hay impresora configurada. Informática la define en printer.queue.",
    ),
    PrintOutcome.NO_SHEET: (
        "There is no sheet to print.",
        "No hay hoja para imprimir.",
    ),
}
"""What a nurse reads, in English and in Spanish."""
TAKEN = {PrintOutcome.SENT, PrintOutcome.HELD_UP, PrintOutcome.TAKEN}
FILES = {
    ENGLISH: (
        "Files written: 1.",
        "Every file is in the folder.",
        "Not written yet. It is tried again every few seconds.",
        "Files written: 1. Files gone: 1. They cannot be made again: the answers are not kept.",
    ),
    SPANISH: (
        "Archivos escritos: 1.",
        "Todos los archivos están en la carpeta.",
        "Todavía no está escrita. Se intenta otra vez cada pocos segundos.",
        "Archivos escritos: 1. Archivos perdidos: 1. No se pueden volver a hacer: las respuestas"
        " no se guardan.",
    ),
}
"""What a nurse reads when files are exported again."""
KINDS: list[tuple[type[KnownError], str]] = [
    (DatabaseError, "Las visitas no se pueden leer ni guardar ahora."),
    (ExportError, "La carpeta de las hojas no funciona ahora."),
    (SheetFileError, "El archivo de esta hoja no se puede mostrar aquí."),
    (OwnFaultError, "El programa cometió un error."),
    (KnownError, "Eso no funcionó."),
    (ReviewedElsewhereError, "Otro puesto cambió esta visita, o ya no se guarda."),
]


@pytest.fixture
def nurse(make_counter: MakeCounter, qtbot: QtBot) -> Nurse:
    """A nurse of a Spanish clinic, with a visit open."""
    return with_a_visit(make_counter(language=SPANISH), qtbot)


def with_a_visit(counter: Counter, qtbot: QtBot) -> Nurse:
    """Return a nurse who has one of two visits open."""
    made = Nurse(counter, qtbot)
    counter.visits("K7-42")
    counter.visits("K7-39")
    made.sign_in()
    counter.model.open(counter.by_code("K7-42"))
    return made


def texts(nurse: Nurse) -> dict[str, int]:
    """Return every text of the window, and its size in pixels."""
    nurse.settle()
    words = [one for one in shown(nurse.window.contentItem()) if one.inherits("QQuickText")]
    return {str(one.property("text")): one.property("font").pixelSize() for one in words}


def asked(
    nurse: Nurse, outcome: PrintOutcome, trouble: PrinterTrouble, *, queue: str = QUEUE
) -> str:
    """Return what the desk says when a print comes out so."""
    job = f"{queue.replace(' ', '-')}-7" if outcome in TAKEN else ""
    nurse.counter.queue.answer = PrintAnswer(outcome, queue, job, trouble)
    nurse.counter.form.printSheet()
    return nurse.notice()


@pytest.mark.parametrize("language", [ENGLISH, SPANISH])
def test_every_state_of_a_printer_is_told_in_the_clinics_language(
    make_counter: MakeCounter, qtbot: QtBot, language: LanguageTag
) -> None:
    nurse = with_a_visit(make_counter(language=language), qtbot)
    read = translations.read(program_files().translations / "kiosk_es.ts")
    spanish = {one.source: one.translations[0] for one in read if one.context == "Mishap"}
    told = set()
    for trouble in PrinterTrouble:
        english = f"%1 is {in_words(trouble)}"
        state = (english if language == ENGLISH else spanish[english]).replace("%1", QUEUE)
        told.add(state)
        assert asked(nurse, PrintOutcome.REFUSED, trouble).endswith(f". {state}")
        assert f"). {state} " in asked(nurse, PrintOutcome.HELD_UP, trouble)
        assert (in_words(trouble) in state) == (language == ENGLISH)
    assert len(told) == len(PrinterTrouble)


@pytest.mark.parametrize(("language", "column"), [(ENGLISH, 0), (SPANISH, 1)])
def test_what_became_of_a_sheet_is_told_in_the_clinics_language(
    make_counter: MakeCounter, qtbot: QtBot, language: LanguageTag, column: int
) -> None:
    nurse = with_a_visit(make_counter(language=language), qtbot)
    for outcome in PrintOutcome:
        assert asked(nurse, outcome, PrinterTrouble.NO_PAPER) == OUTCOMES[outcome][column]


@pytest.mark.parametrize("queue", ["50%2", "a%1%3", "$&%L1"])
def test_a_queues_name_is_told_as_it_is_whatever_signs_it_has(
    make_counter: MakeCounter, qtbot: QtBot, queue: str
) -> None:
    nurse = with_a_visit(make_counter(), qtbot)
    for outcome in PrintOutcome:
        said = OUTCOMES[outcome][0].replace(QUEUE, queue).replace(JOB, f"{queue}-7")
        assert asked(nurse, outcome, PrinterTrouble.NO_PAPER, queue=queue) == said


@pytest.mark.parametrize(("language", "words"), FILES.items())
def test_what_became_of_the_files_is_told_in_the_clinics_language(
    make_counter: MakeCounter, qtbot: QtBot, language: LanguageTag, words: tuple[str, ...]
) -> None:
    counter = make_counter(language=language)
    nurse, form = with_a_visit(counter, qtbot), counter.form
    written, complete, waiting, partly_lost = words
    form.exportAgain()
    assert nurse.notice() == written
    form.exportAgain()
    assert nurse.notice() == complete
    all_is_well = nurse.colour(complete)

    counter.folder.fault = ExportError("it is full", where="/share", remedy="Free some")
    form.setInitials("AB")
    form.save()
    form.exportAgain()
    assert nurse.notice() == waiting
    assert nurse.colour(waiting) != all_is_well

    counter.folder.fault = None
    visit = counter.visits("K7-36", flag=LEG_WEAKNESS, consent=False)
    gone = Document(visit, DocumentKind.TAKE_HOME, "gone.pdf", DocumentState.EXPORTED)
    counter.store.kiosk.documents.append(gone)
    counter.model.open(visit)
    form.exportAgain()
    assert nurse.notice() == partly_lost
    assert nurse.colour(partly_lost) != all_is_well


@pytest.mark.parametrize(("kind", "said"), KINDS)
def test_trouble_is_a_sentence_for_the_nurse_and_small_print_for_it(
    nurse: Nurse, kind: type[KnownError], said: str
) -> None:
    nurse.counter.store.fault = kind("the thing is off", where="here", remedy="Switch it on")
    nurse.counter.model.poll()
    nurse.counter.store.fault = None

    told = texts(nurse)
    (sentence,) = (text for text in told if text.startswith(said))
    assert told["The thing is off. Switch it on."] < told[sentence]
    assert f"{sentence} The thing is off. Switch it on." in nurse.names(NOTICE)


def test_where_the_sentence_says_all_there_is_no_small_print(nurse: Nurse) -> None:
    nurse.counter.store.fault = AnswersGoneError("gone", where="here", remedy="Write on paper")
    nurse.counter.model.poll()

    assert nurse.says("Escriba en la hoja impresa.")
    assert not nurse.says("Write on paper")


def test_trouble_of_a_visit_that_cannot_be_shown_is_told_the_same_way(nurse: Nurse) -> None:
    nurse.counter.store.fault = SheetFileError("it is torn", where="here", remedy="Mend it")
    nurse.counter.model.open(nurse.counter.by_code("K7-39"))
    nurse.counter.store.fault = None

    told = texts(nurse)
    (sentence,) = (text for text in told if text.startswith("El archivo de esta hoja no se"))
    assert told["It is torn. Mend it."] < told[sentence]


def test_a_folder_that_is_away_is_told_in_the_clinics_language(nurse: Nurse) -> None:
    nurse.counter.folder.away = ExportError("it is not there", where="/share", remedy="Connect it")
    nurse.counter.form.setInitials("AB")
    nurse.counter.form.save()

    told = texts(nurse)
    waits = "Todavía no está en la carpeta. Se intenta otra vez cada 10 s."
    assert told["It is not there. Connect it."] < told[waits]


def test_who_cannot_sign_in_reads_why(make_counter: MakeCounter, qtbot: QtBot) -> None:
    counter = make_counter(language=SPANISH)
    counter.staff.fault = DatabaseError("it is locked", where="db", remedy="Wait")
    counter.page.open()

    assert Nurse(counter, qtbot).says("Las visitas no se pueden leer ni guardar ahora.")
