"""Whole visits on the real program: what the nurse and the patient get, what the tablet shows."""

import pytest

from kiosk.domain.visit import AnswerKind, Outcome, Page, Step, StopReason
from tests.e2e.clinic import Clinic
from tests.e2e.packs import with_spanish
from tests.e2e.papers import Papers, only, papers_of, visits_in
from tests.e2e.people import PRINTS_ONLY, Person
from tests.e2e.traces import Canary, on_screens

OWN_QUESTION = Canary.backwards("sesicrexe eht htiw rehtegot")
OWN_GOAL = Canary.backwards("gnippots tuohtiw pohs")


def test_a_patient_answers_everything_and_nurse_and_patient_get_their_sheets(
    clinic: Clinic,
) -> None:
    patient = clinic.visitor()
    patient.begin()

    patient.finish()

    assert patient.sees("Please hand the tablet back.")
    assert patient.sees("Your nurse gets your answers.")
    patient.hand_back()
    assert patient.at_the_poster
    clinic.stop()
    (visit,) = visits_in(clinic)
    assert (visit.outcome, visit.stop_reason) == (Outcome.FINISHED, StopReason.DONE)
    papers = papers_of(clinic)
    nurse, own = only(papers.nurse), only(papers.take_home)
    in_order = [
        "Visit 4271",
        "Safety questions: all no",
        "SURE: 3 of 4 answered yes",
        "To explain again",
        "Mean 7.0",
        "It helped: Chiropractic care",
        "Leaning Acupuncture",
        "Acupuncture yes maybe, leaning",
        "Spinal fusion no ruled out: needles",
        "Not seen (this is not a “no”): Physical therapy",
        "“Can i walk” (own words)",
        "Finished all 10 steps",
    ]
    places = [nurse.find(words) for words in in_order]
    assert -1 not in places, in_order[places.index(-1)]
    assert places == sorted(places)
    for words in ("visit 4271", "Acupuncture", "“Can i walk”", "Next step", "Get help right away"):
        assert words in own
    for words in ("SURE", "PEG", "To explain again", "Spinal fusion"):
        assert words not in own


def test_the_short_path_leaves_out_steps_and_the_sheet_says_that_they_were_not_asked(
    clinic: Clinic,
) -> None:
    clinic.configure('[visit]\npath = "core"\n')
    patient = clinic.visitor()
    patient.begin()
    patient.hurry_to(Step.SURE)

    patient.finish()
    clinic.stop()

    (visit,) = visits_in(clinic)
    assert (visit.outcome, visit.stop_reason) == (Outcome.FINISHED, StopReason.DONE)
    assert not visit.items(AnswerKind.FACT)
    assert not visit.items(AnswerKind.QUESTION)
    nurse = only(papers_of(clinic).nurse)
    assert "Matters most Not asked here" in nurse
    assert "SURE: 3 of 4 answered yes" in nurse
    assert "Finished all" in nurse
    assert len(papers_of(clinic).take_home) == 1


def test_a_patient_who_only_prints_takes_a_sheet_and_leaves_no_answer(clinic: Clinic) -> None:
    patient = clinic.visitor(PRINTS_ONLY)
    patient.begin()
    patient.hurry_to(Step.SHARE)

    patient.finish()

    assert patient.sees("Nobody but you gets your answers.")
    clinic.stop()
    (visit,) = visits_in(clinic)
    assert visit.outcome is Outcome.FINISHED
    assert not visit.answers
    papers = papers_of(clinic)
    assert papers.nurse == ()
    assert "together with the exercises?" in only(papers.take_home)


def test_a_patient_who_goes_back_from_the_first_page_leaves_nothing(clinic: Clinic) -> None:
    patient = clinic.visitor()
    patient.begin()

    patient.press("Back")
    patient.rest()

    assert patient.at_the_poster
    clinic.stop()
    (visit,) = visits_in(clinic)
    assert (visit.outcome, visit.stop_reason) == (Outcome.WIPED, StopReason.LEFT)
    assert not visit.answers
    assert papers_of(clinic) == Papers(nurse=(), take_home=())


def test_next_does_nothing_before_consent_was_answered(clinic: Clinic) -> None:
    patient = clinic.visitor()
    patient.begin()
    patient.hurry_to(Step.PRIVACY, "consent")

    patient.go_on()
    assert patient.page == Page(Step.PRIVACY, "consent")

    patient.choose("No")
    patient.go_on()
    assert patient.page.step is Step.SAFETY


def test_the_start_button_of_a_language_gives_the_whole_visit_in_it(clinic: Clinic) -> None:
    clinic.pack = with_spanish(clinic.data.parent / "pack")
    patient = clinic.visitor()

    patient.begin("Español")
    patient.hurry_to(Step.PRIVACY, "consent")
    assert patient.sees("¿Podemos dar sus respuestas a su enfermera?")
    patient.hurry_to(Step.SHARE)
    patient.finish()
    clinic.stop()

    papers = papers_of(clinic)
    assert "Español" in only(papers.nurse)
    assert "Safety questions: all no" in only(papers.nurse)
    assert "Muestre esta hoja" in only(papers.take_home)


def test_the_language_can_be_changed_on_the_first_page(clinic: Clinic) -> None:
    clinic.pack = with_spanish(clinic.data.parent / "pack")
    patient = clinic.visitor()
    patient.begin("English")

    patient.choose("Español")

    assert patient.visit.language == "es"
    patient.hurry_to(Step.PRIVACY, "consent")
    assert patient.sees("¿Podemos dar sus respuestas a su enfermera?")


def test_the_next_patient_sees_nothing_of_the_one_before(clinic: Clinic) -> None:
    first = clinic.visitor()
    first.begin()
    for choice in ("With a helper", "Left hand", "Dark"):
        first.choose(choice)
    first.hurry_to(Step.SHARE)
    first.finish()
    first.hand_back()
    assert first.at_the_poster

    second = Person(first.kiosk)
    second.begin()

    usual = [one.name for one in second.chosen()]
    assert usual == ["English", "Text size 100 percent", "Light"]
    assert second.visit.answers == {}
    for canary in (OWN_QUESTION, OWN_GOAL):
        assert on_screens(second.kiosk, canary) == []
    for step in (Step.TRIED, Step.VALUES, Step.LEANING, Step.QUESTIONS):
        second.is_at_once_at(step)
        assert second.chosen() == [], step


@pytest.mark.parametrize("policy", ["optional", "off"])
def test_a_visit_without_a_code_gets_one_and_shows_it_at_the_end(
    clinic: Clinic, policy: str
) -> None:
    clinic.configure(f'[visit]\ncode = "{policy}"\n')
    patient = clinic.visitor()
    patient.begin()
    patient.hurry_to(Step.SHARE)

    patient.finish()

    code = patient.visit.code
    assert code
    assert patient.sees(" ".join(code))
    clinic.stop()
    assert f"Visit {code}" in only(papers_of(clinic).nurse)
