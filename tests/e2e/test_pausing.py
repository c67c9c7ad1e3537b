"""A patient takes a break: others use the tablet meanwhile, the code brings the visit back."""

import subprocess
import sys

import pytest

from kiosk.domain.journey import Give
from kiosk.domain.visit import Answer, AnswerKind, Outcome, Step, StopReason
from tests.e2e.clinic import Clinic
from tests.e2e.commands import ROOT
from tests.e2e.papers import Papers, only, papers_of, stored_text, visits_in
from tests.e2e.people import REFUSES, SECONDS, Person
from tests.e2e.test_red_flags import REST_IS_NOT_SHARED, sees_the_alert, stands_first
from tests.e2e.test_staff_area import Member, end, hire
from tests.e2e.traces import Canary, in_clipboard, in_memory, on_screens
from tests.fakes import FakeClock
from tests.staff import IVO

QUARTER = 15 * 60
WORDS = Canary.backwards("ruhvzyqo")


def says(patient: Person, words: str) -> None:
    answer = Answer(AnswerKind.OWN_QUESTION, "", f"a{words}")
    patient.kiosk.walk.handle(Give(answer))


def test_a_paused_visit_goes_on_after_another_patients_whole_visit(clinic: Clinic) -> None:
    patient = clinic.visitor()
    patient.begin()
    patient.hurry_to(Step.VALUES)
    patient.kiosk.walk.handle(Give(Answer(AnswerKind.PEG, "pain", "1")))
    first, page = patient.visit.id, patient.page
    code = patient.pauses()
    patient.leaves_the_code()
    assert patient.at_the_poster

    other = Person(patient.kiosk)
    other.begin()
    other.hurry_to(Step.SHARE)
    other.finish()
    other.hand_back()
    patient.comes_back_by(code)

    assert patient.page == page
    assert patient.visit.id == first
    patient.hurry_to(Step.SHARE)
    patient.finish()
    patient.hand_back()
    assert not patient.sees("Come back to my visit")
    clinic.stop()
    outcomes = [visit.outcome for visit in visits_in(clinic)]
    assert outcomes == [Outcome.FINISHED, Outcome.FINISHED]
    sheets = papers_of(clinic).nurse
    assert sorted("Mean 5.0" in sheet for sheet in sheets) == [False, True]


def test_nothing_that_was_said_is_left_on_the_tablet_during_a_pause(clinic: Clinic) -> None:
    patient = clinic.visitor()
    patient.begin()
    patient.is_at_once_at(Step.SHARE)
    says(patient, WORDS.words)
    patient.waits_until_it_says(WORDS.words)
    assert in_memory(WORDS)
    code = patient.pauses()
    patient.leaves_the_code()
    patient.rest()

    assert in_memory(WORDS) == []
    assert on_screens(patient.kiosk, WORDS) == []
    assert not in_clipboard(WORDS)
    clinic.stop()
    assert code not in stored_text(clinic)
    logs = [file.read_text(encoding="utf-8") for file in (clinic.data / "logs").iterdir()]
    assert code not in "".join(logs)
    assert not [one for one in clinic.data.rglob("*") if code in one.name]


@pytest.mark.parametrize("agrees", [True, False], ids=["agreed", "refused"])
def test_after_fifteen_minutes_the_visit_ends_as_if_nobody_had_touched_it(
    clinic: Clinic, *, agrees: bool
) -> None:
    clock = FakeClock()
    patient = clinic.visitor(None if agrees else REFUSES, clock=clock)
    patient.begin()
    patient.walk_to(Step.PRIVACY, "consent")
    patient.choose("Yes" if agrees else "No")
    patient.go_on()
    code = patient.pauses()
    patient.leaves_the_code()
    clock.advance(QUARTER - 1)
    assert patient.sees("Come back to my visit")

    clock.advance(1)
    patient.waits_for(lambda: not patient.sees("Come back to my visit"))
    patient.rest()

    paused = patient.kiosk.furniture.paused
    assert not paused.try_code(code, lambda returned: None)
    clinic.stop()
    (visit,) = visits_in(clinic)
    kept = Outcome.PARTIAL if agrees else Outcome.WIPED
    assert (visit.outcome, visit.stop_reason) == (kept, StopReason.TIMED_OUT)
    if agrees:
        assert "the screen was not touched" in only(papers_of(clinic).nurse)
    else:
        assert papers_of(clinic) == Papers(nurse=(), take_home=())


def test_wrong_codes_get_a_kind_line_and_then_a_rest(clinic: Clinic) -> None:
    clock = FakeClock()
    patient = clinic.visitor(clock=clock)
    patient.begin()
    code = patient.pauses()
    patient.leaves_the_code()
    wrong = "BC23" if code != "BC23" else "BC24"

    patient.comes_back_by(wrong)
    assert patient.sees("No visit waits with that code.")
    for _ in range(4):
        patient.kiosk.furniture.pausing.tryCode(wrong)
    patient.waits_until_it_says("Please try again in 60 s")

    patient.kiosk.furniture.pausing.touch()
    clock.advance(59)
    patient.kiosk.furniture.pausing.touch()
    clock.advance(1)
    patient.waits_for(lambda: not patient.sees("Please try again"))
    patient.tries(code)
    assert patient.page.step is Step.COMFORT


def test_the_nurse_need_not_wait_for_a_red_flag_until_a_break_is_over(clinic: Clinic) -> None:
    patient = clinic.visitor(REFUSES)
    patient.begin()
    question = sees_the_alert(patient)
    page = patient.page
    code = patient.pauses()
    assert patient.sees("Please tell the front desk now what you said yes to.")
    patient.leaves_the_code()

    sheet = only(papers_of(clinic).nurse)

    stands_first(sheet, question)
    assert REST_IS_NOT_SHARED in sheet
    patient.comes_back_by(code)
    assert patient.page == page
    assert patient.visit.red_flags
    patient.is_called()
    clinic.stop()
    assert len(papers_of(clinic).nurse) == 2
    for each in papers_of(clinic).nurse:
        stands_first(each, question)
    assert len({visit.code for visit in visits_in(clinic)}) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot send itself SIGKILL there")
def test_after_a_power_cut_the_code_still_brings_the_visit_back(clinic: Clinic) -> None:
    gone = subprocess.run(
        [sys.executable, "-m", "tests.e2e.resting_patient", str(clinic.data.parent)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=4 * SECONDS,
    )
    assert gone.returncode == -9, gone.stderr
    code, page = gone.stdout.split()

    patient = clinic.visitor()
    assert patient.at_the_poster
    patient.comes_back_by(code)

    assert str(patient.page) == page
    assert patient.kiosk.furniture.appearance.property("textScale") == 1.5
    assert not patient.kiosk.furniture.paused.count


def test_a_kiosk_that_is_closed_ends_what_waits(clinic: Clinic) -> None:
    patient = clinic.visitor()
    patient.begin()
    patient.pauses()

    clinic.stop()

    (visit,) = visits_in(clinic)
    assert (visit.outcome, visit.stop_reason) == (Outcome.WIPED, StopReason.STAFF)


def test_who_paused_comes_back_after_staff_restarted_the_kiosk(clinic: Clinic) -> None:
    patient = clinic.visitor()
    hire(patient.kiosk, IVO)
    patient.begin()
    patient.go_on()
    page = patient.page
    code = patient.pauses()
    patient.leaves_the_code()
    member = Member(patient.kiosk)
    member.comes_in(IVO)
    end(clinic, member, "Restart the kiosk", "Restart", 10)

    patient = clinic.visitor()
    patient.comes_back_by(code)

    assert patient.page == page


def test_a_clinic_can_do_without_pauses(clinic: Clinic) -> None:
    clinic.configure("[visit]\npause_minutes = 0\n")
    patient = clinic.visitor()
    patient.begin()
    assert patient.sees("They called me")
    assert not patient.sees("Pause")
