"""Pausing visits: what waits where, what comes back, what ends, and what the nurse gets when."""

from datetime import timedelta

import pytest

from kiosk.domain.journey import Edit, Give, Leave, Next
from kiosk.domain.pausing import PAUSED_AT_MOST, REST, WRONG_AT_MOST, PauseCode
from kiosk.domain.ports import DocumentKind
from kiosk.domain.visit import Answer, AnswerKind, Outcome, Step, StopReason
from kiosk.services.pausing import PausedVisits, Returned
from kiosk.services.recovering import end_interrupted_visits, keep_pauses
from tests.factories import CONSENT, ENGLISH, NO_CONSENT, RED_FLAG, SPANISH, TO_NURSE, say
from tests.unit.services.rig import USUAL, Rig
from tests.unit.services.test_walking import Later

LOOK: dict[str, str | float | bool] = {"textScale": 2.0, "theme": "dark", "reach": True}
QUARTER = timedelta(minutes=15)
WRONG = PauseCode("Y9Y9")
NURSE, TAKE_HOME = DocumentKind.NURSE_SHEET, DocumentKind.TAKE_HOME


def pause(rig: Rig) -> PauseCode:
    code = rig.paused.pause(LOOK)
    assert code is not None
    return code


def come_back(rig: Rig, code: str) -> list[Returned]:
    """Type a code; bring back what it fetched."""
    came: list[Returned] = []
    rig.paused.try_code(code, came.append)
    for returned in came:
        rig.paused.bring_back(returned)
    return came


def actions(rig: Rig) -> list[str]:
    return [event.action for event in rig.store.events]


def kinds(rig: Rig) -> list[DocumentKind]:
    return [document.kind for document in rig.store.documents]


def test_a_pause_clears_the_tablet_and_the_visit_stays_open_in_the_store() -> None:
    rig = Rig().begin(CONSENT).walk_on_to(Step.PAIN)
    visit = rig.visit

    pause(rig)

    assert rig.journey.visit is None
    assert rig.store.visits[visit.id] == visit
    assert rig.paused.count == 1
    assert rig.store.documents == []


def test_the_code_brings_the_visit_back_as_it_was() -> None:
    rig = Rig().begin(CONSENT, say(AnswerKind.PEG, "pain", "7")).walk_on_to(Step.TRIED)
    rig.walk.speak(SPANISH)
    before = rig.journey

    (returned,) = come_back(rig, pause(rig))

    assert rig.journey == before
    assert returned.held.look == LOOK
    assert rig.paused.count == 0
    assert rig.pauses.held() == []


def test_small_letters_are_as_good() -> None:
    rig = Rig().begin()
    assert come_back(rig, pause(rig).lower())


def test_an_edit_from_check_and_share_goes_on_where_it_was() -> None:
    rig = Rig().begin().walk_on_to(Step.SHARE).touch(Edit(Step.PAIN))
    before = rig.journey
    assert before.editing is Step.PAIN

    come_back(rig, pause(rig))

    assert rig.journey == before


def test_more_time_comes_back_with_its_visit_and_with_no_other() -> None:
    rig = Rig().begin()
    rig.walk.give_more_time()
    code = pause(rig)
    rig.begin()
    assert rig.walk.idle_limits == USUAL
    pause(rig)

    come_back(rig, code)

    assert rig.walk.idle_limits == USUAL.with_more_time()


def test_another_patient_walks_a_whole_visit_meanwhile() -> None:
    rig = Rig().begin(CONSENT, say(AnswerKind.PEG, "pain", "7")).walk_on_to(Step.TRIED)
    first = rig.visit
    code = pause(rig)
    rig.begin().finish(TO_NURSE)
    assert rig.stored.id != first.id
    rig.touch(Leave())

    come_back(rig, code)

    assert rig.visit == first


def test_each_of_several_comes_back_by_its_own_code() -> None:
    rig = Rig()
    waiting = {}
    for pain in "123":
        rig.begin(say(AnswerKind.PEG, "pain", pain))
        waiting[pause(rig)] = pain
    assert len(waiting) == 3

    for code, pain in waiting.items():
        come_back(rig, code)
        assert rig.visit.answer(AnswerKind.PEG, "pain") == pain
        pause(rig)


def test_no_more_are_paused_than_there_may_be() -> None:
    rig = Rig()
    for _ in range(PAUSED_AT_MOST):
        rig.begin()
        pause(rig)
    rig.begin()
    visit = rig.visit
    assert rig.paused.full

    assert rig.paused.pause(LOOK) is None

    assert rig.visit == visit


def test_nothing_is_paused_where_the_clinic_wants_none() -> None:
    rig = Rig().begin()
    rig.paused = rig.paused_anew(minutes=0)
    assert rig.paused.pause(LOOK) is None
    assert rig.journey.visit is not None


@pytest.mark.parametrize("ended", [False, True])
def test_without_a_visit_under_way_nothing_is_paused(*, ended: bool) -> None:
    rig = Rig().begin().finish(TO_NURSE) if ended else Rig()
    before = rig.journey
    assert rig.paused.pause(LOOK) is None
    assert rig.journey == before


def test_a_wrong_code_brings_nothing_and_five_let_nobody_try_for_a_minute() -> None:
    rig = Rig().begin()
    code = pause(rig)
    for _ in range(WRONG_AT_MOST):
        assert rig.paused.rest_seconds == 0
        assert come_back(rig, WRONG) == []

    assert rig.paused.rest_seconds == REST
    assert come_back(rig, code) == [], "not even the right one"

    rig.clock.advance(REST)
    assert come_back(rig, code)


def test_a_right_code_forgets_the_wrong_ones_before() -> None:
    rig = Rig().begin()
    code = pause(rig)
    for _ in range(WRONG_AT_MOST - 1):
        come_back(rig, WRONG)
    come_back(rig, code)
    pause(rig)

    come_back(rig, WRONG)

    assert rig.paused.rest_seconds == 0


def test_a_code_works_once() -> None:
    rig = Rig().begin()
    code = pause(rig)
    come_back(rig, code)
    pause(rig)
    assert rig.paused.count == 1

    assert come_back(rig, code) == []


def test_with_consent_the_nurse_gets_what_was_said_when_the_time_is_over() -> None:
    rig = Rig().begin(CONSENT).walk_on_to(Step.VALUES)
    code = pause(rig)
    rig.clock.advance(QUARTER.total_seconds() - 1)
    rig.paused.tick()
    assert rig.store.unfinished()

    rig.clock.advance(1)
    rig.paused.tick()

    assert (rig.stored.outcome, rig.stored.stop_reason) == (Outcome.PARTIAL, StopReason.TIMED_OUT)
    assert kinds(rig) == [NURSE, TAKE_HOME]
    assert rig.store.due_documents() == []
    assert rig.paused.count == 0
    assert come_back(rig, code) == []


def test_without_consent_all_is_wiped_when_the_time_is_over() -> None:
    rig = Rig().begin(NO_CONSENT, say(AnswerKind.PEG, "pain", "7"))
    pause(rig)
    rig.clock.advance(QUARTER.total_seconds())
    rig.paused.tick()

    assert rig.stored.outcome is Outcome.WIPED
    assert not rig.stored.answers
    assert rig.store.documents == []


def test_a_code_that_comes_too_late_ends_its_visit() -> None:
    rig = Rig().begin(CONSENT)
    code = pause(rig)
    rig.clock.advance(QUARTER.total_seconds())

    assert come_back(rig, code) == []

    assert rig.stored.outcome is Outcome.PARTIAL


@pytest.mark.parametrize("consent", [CONSENT, NO_CONSENT], ids=["shared", "not shared"])
def test_a_red_flag_reaches_the_nurse_as_the_pause_begins(consent: Answer) -> None:
    rig = Rig().begin(consent, RED_FLAG)
    said = rig.visit

    code = pause(rig)

    told = rig.store.visits[said.id]
    assert told.stop_reason is StopReason.PAUSED
    assert told.red_flags == said.red_flags
    assert NURSE in kinds(rig)
    assert rig.store.due_documents() == []
    kind, summary = rig.sheets.written[0]
    assert kind is NURSE
    assert summary.alert.flags

    come_back(rig, code)
    assert rig.visit.answers == said.answers
    assert rig.journey.page == said.page
    assert (rig.visit.code, rig.visit.code_issued) == (told.code, told.code_issued)


def test_who_comes_back_with_a_red_flag_ends_with_a_sheet_of_their_own() -> None:
    rig = Rig().begin(CONSENT, RED_FLAG)
    come_back(rig, pause(rig))

    rig.finish(TO_NURSE)

    assert kinds(rig).count(NURSE) == 2
    assert len({visit.code for visit in rig.store.visits.values()}) == 1


def test_a_copy_that_nobody_comes_back_to_leaves_no_second_sheet() -> None:
    rig = Rig().begin(CONSENT, RED_FLAG)
    pause(rig)
    sheets = kinds(rig)

    rig.clock.advance(QUARTER.total_seconds())
    rig.paused.tick()

    assert len(rig.store.visits) == 1
    assert kinds(rig) == sheets


def test_the_audit_log_tells_of_the_pause_and_of_no_code() -> None:
    rig = Rig().begin()
    code = pause(rig)
    come_back(rig, code)
    assert actions(rig) == ["visit.started", "visit.paused", "visit.resumed"]
    assert code not in repr(rig.store.events)


def test_nothing_of_the_code_is_stored_as_it_is() -> None:
    rig = Rig().begin()
    code = pause(rig)
    assert code not in repr(rig.pauses.held())
    assert code not in repr(rig.store.visits)


def test_the_answers_are_stored_before_the_visit_is_fetched() -> None:
    later = Later()
    rig = Rig(background=later).begin(say(AnswerKind.PEG, "pain", "7"))
    before = rig.journey
    code = pause(rig)
    came: list[Returned] = []
    assert rig.paused.try_code(code, came.append)
    assert came == []

    later.do()

    rig.paused.bring_back(came[0])
    assert rig.journey == before


def test_a_visit_that_finds_the_tablet_taken_ends_as_if_time_had_run_out() -> None:
    rig = Rig().begin(CONSENT)
    first = rig.visit
    code = pause(rig)
    came: list[Returned] = []
    rig.paused.try_code(code, came.append)
    rig.begin()
    second = rig.visit

    assert not rig.paused.bring_back(came[0])

    assert rig.visit == second
    assert rig.store.visits[first.id].stop_reason is StopReason.TIMED_OUT


def start_again(rig: Rig) -> PausedVisits:
    """Do what a start does with what the last run has left."""
    kept = keep_pauses(rig.store, rig.pauses, rig.clock, longest=QUARTER)
    spare = frozenset(held.visit for held in kept)
    end_interrupted_visits(rig.store, rig.outline, rig.clock, rig.codes, spare=spare)
    return rig.paused_anew(*kept)


def test_after_a_crash_the_code_still_works_until_the_time_is_over() -> None:
    rig = Rig().begin(CONSENT).walk_on_to(Step.PAIN)
    before = rig.journey
    code = pause(rig)
    rig.clock.advance(600)

    rig.paused = start_again(rig)

    assert rig.paused.count == 1
    come_back(rig, code)
    assert rig.journey == before


def test_after_a_crash_the_time_runs_on() -> None:
    rig = Rig().begin(CONSENT)
    pause(rig)
    rig.clock.advance(600)
    rig.paused = start_again(rig)

    rig.clock.advance(300)
    rig.paused.tick()

    assert rig.stored.outcome is Outcome.PARTIAL


def test_a_start_that_comes_too_late_ends_the_visit_as_an_interrupted_one() -> None:
    rig = Rig().begin(CONSENT)
    code = pause(rig)
    rig.clock.advance(QUARTER.total_seconds())

    rig.paused = start_again(rig)

    assert rig.stored.stop_reason is StopReason.INTERRUPTED
    assert rig.paused.count == 0
    assert come_back(rig, code) == []


def test_a_start_that_comes_too_late_drops_a_copy_whose_flag_was_told() -> None:
    rig = Rig().begin(CONSENT, RED_FLAG)
    pause(rig)
    rig.clock.advance(QUARTER.total_seconds())

    rig.paused = start_again(rig)

    assert [visit.stop_reason for visit in rig.store.visits.values()] == [StopReason.PAUSED]


@pytest.mark.parametrize("stays", [False, True])
def test_the_end_of_the_program_ends_what_waits_unless_it_starts_again(*, stays: bool) -> None:
    rig = Rig().begin(CONSENT)
    pause(rig)
    if stays:
        rig.paused.stay()

    rig.paused.end_all()

    assert rig.stored.stop_reason is (None if stays else StopReason.STAFF)


def test_each_end_is_told_once() -> None:
    rig = Rig()
    ends: list[int] = []
    rig.walk.ending.listen(lambda: ends.append(1))
    rig.begin(CONSENT)
    pause(rig)
    assert ends == []
    rig.clock.advance(QUARTER.total_seconds())
    rig.paused.tick()
    assert ends == [1]
    rig.walk.begin(ENGLISH)
    rig.touch(Give(CONSENT), Next()).finish(TO_NURSE)
    assert ends == [1, 1]
