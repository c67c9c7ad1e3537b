"""Languages on the real program: the words around a pack's own, and the made-up one of the tour."""

from kiosk.domain.ids import LanguageTag
from kiosk.domain.visit import Outcome, Page, Step
from kiosk.pseudo import PSEUDO
from kiosk.tour.pseudo import assemble_pseudo
from tests.e2e.clinic import Clinic
from tests.e2e.packs import with_spanish
from tests.e2e.papers import only, papers_of, visits_in


def test_the_words_around_the_content_follow_the_visit(clinic: Clinic) -> None:
    clinic.pack = with_spanish(clinic.data.parent / "pack")
    patient = clinic.visitor()

    patient.begin("Español")
    assert patient.sees("Acomódese a su gusto")
    patient.choose("English")
    assert patient.sees("Make yourself comfortable")
    patient.choose("Español")
    assert patient.sees("Acomódese a su gusto")
    patient.hurry_to(Step.SHARE)
    patient.finish()
    assert patient.sees("Por favor, devuelva la tableta.")
    patient.hand_back()

    patient.begin("English")
    assert patient.sees("Make yourself comfortable")


def test_a_spanish_clinic_says_what_stands_on_no_visit_in_spanish(clinic: Clinic) -> None:
    clinic.configure('[kiosk]\nlanguage = "es"\n')
    clinic.pack = with_spanish(clinic.data.parent / "pack")
    patient = clinic.visitor()

    patient.kiosk.model.report_trouble("storage")
    patient.rest()

    assert patient.sees("Por favor, pregunte en la recepción.")


def test_a_whole_visit_can_be_walked_in_the_pseudo_language(clinic: Clinic) -> None:
    patient = clinic.visitor(assemble=assemble_pseudo)

    begin_of_next_step = patient.content_in(LanguageTag(PSEUDO)).next_step.split()[0]
    patient.kiosk.furniture.begin(PSEUDO)
    patient.rest()
    patient.finish()

    assert patient.page == Page(Step.DONE)
    clinic.stop()
    (visit,) = visits_in(clinic)
    assert (visit.language, visit.outcome) == (PSEUDO, Outcome.FINISHED)
    assert begin_of_next_step in only(papers_of(clinic).take_home)
