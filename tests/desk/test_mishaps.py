"""What goes wrong is told to a nurse in the clinic's language; IT's line stands below, small."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.desk_ports import (
    AnswersGoneError,
    PrintAnswer,
    ReviewedElsewhereError,
    SheetFileError,
)
from kiosk.errors import DatabaseError, ExportError, KnownError
from kiosk.printing import states
from kiosk.printing.states import QueueState
from kiosk.ui.jobs import OwnFaultError
from tests.desk.conftest import MakeCounter
from tests.desk.counter import SPANISH
from tests.desk.nurse import NOTICE, Nurse
from tests.items import shown

TROUBLED = [
    state for state in vars(states).values() if isinstance(state, QueueState) and state.remedy
]
QUEUE, JOB = "Front Desk", "Front-Desk-7"
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
    made = Nurse(make_counter(language=SPANISH), qtbot)
    made.counter.visits("K7-42")
    made.counter.visits("K7-39")
    made.sign_in()
    made.counter.model.open(made.counter.by_code("K7-42"))
    return made


def texts(nurse: Nurse) -> dict[str, int]:
    """Return every text of the window, and its size in pixels."""
    nurse.settle()
    words = [one for one in shown(nurse.window.contentItem()) if one.inherits("QQuickText")]
    return {str(one.property("text")): one.property("font").pixelSize() for one in words}


def asked(nurse: Nurse, answer: str) -> str:
    """Return what the desk says when a queue answers so."""
    nurse.counter.queue.answer = PrintAnswer("", answer)
    nurse.counter.form.printSheet()
    return nurse.notice()


def test_every_state_of_a_printer_is_told_in_the_clinics_language(nurse: Nurse) -> None:
    assert len(TROUBLED) > 10
    for state in TROUBLED:
        not_printed = asked(nurse, states.refused(QUEUE, state))
        waits = asked(nurse, states.held_up(QUEUE, JOB, state))
        assert not_printed.startswith("No se imprimió. ")
        assert waits.startswith(f"{QUEUE} la tiene (trabajo {JOB}). ")
        assert waits.endswith(" No la envíe otra vez.")
        for said in (not_printed, waits):
            assert QUEUE in said
            assert state.remedy not in said
            assert f"is {state.words}" not in said


def test_what_became_of_a_job_is_told_in_the_clinics_language(nurse: Nurse) -> None:
    assert asked(nurse, states.sent(QUEUE, JOB)) == f"Enviada a {QUEUE} (trabajo {JOB})."
    assert asked(nurse, states.held(QUEUE, JOB)).startswith(f"{QUEUE} la tiene (trabajo {JOB}).")
    assert asked(nurse, states.no_answer(QUEUE)).startswith(f"{QUEUE} no contestó a tiempo.")


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
