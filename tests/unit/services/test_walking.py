"""Walking a visit: what is stored when, what is due at the end, time, language, codes."""

from collections.abc import Callable

import pytest

from kiosk.domain.ids import VisitCode
from kiosk.domain.journey import Back, CalledAway, Event, Give, Leave, Look, Next, Open, Stop
from kiosk.domain.outline import CodePolicy
from kiosk.domain.ports import DocumentKind, DocumentState
from kiosk.domain.visit import Answer, AnswerKind, Outcome, Page, Step, StopReason
from kiosk.services.background import Work
from tests.factories import (
    CONSENT,
    ENGLISH,
    NEEDLES,
    NO_CONSENT,
    OWN_QUESTION,
    PRINT_ONLY,
    RED_FLAG,
    SPANISH,
    TO_NURSE,
    outline,
    say,
)
from tests.unit.services.rig import USUAL, Rig

NURSE, TAKE_HOME = DocumentKind.NURSE_SHEET, DocumentKind.TAKE_HOME


class Later:
    """Background work that waits until it is done by hand."""

    def __init__(self) -> None:
        self.queue: list[Work] = []

    def submit(self, work: Work) -> None:
        self.queue.append(work)

    def do(self) -> None:
        while self.queue:
            self.queue.pop(0)()


def kinds(rig: Rig) -> list[DocumentKind]:
    return [document.kind for document in rig.store.documents]


def test_a_visit_is_stored_when_it_begins() -> None:
    rig = Rig().begin()
    assert rig.stored == rig.visit
    assert rig.stored.page == Page(Step.COMFORT)
    assert [event.action for event in rig.store.events] == ["visit.started"]


def test_a_begin_while_a_visit_is_under_way_starts_no_other() -> None:
    rig = Rig().begin().begin()
    assert len(rig.store.visits) == 1


def test_each_answer_is_stored_as_given_changed_and_taken_back() -> None:
    rig = Rig().begin(say(AnswerKind.PEG, "pain", "3"))
    rig.touch(Give(say(AnswerKind.PEG, "pain", "7")), Give(OWN_QUESTION))
    assert dict(rig.stored.answers) == dict(rig.visit.answers)
    assert rig.stored.answer(AnswerKind.PEG, "pain") == "7"
    rig.touch(Give(say(AnswerKind.PEG, "pain", "")))
    assert rig.stored.items(AnswerKind.PEG) == ()


def test_what_an_answer_drops_is_dropped_in_the_store_too() -> None:
    rig = Rig().begin(
        say(AnswerKind.MARK, NEEDLES, "not-for-me"), say(AnswerKind.REASON, NEEDLES, "cost")
    )
    rig.touch(Give(say(AnswerKind.MARK, NEEDLES, "maybe")))
    assert rig.stored.items(AnswerKind.REASON) == ()


def test_each_page_turn_and_each_detail_shown_are_stored() -> None:
    rig = Rig().begin().walk_on_to(Step.OPTIONS).touch(Look(NEEDLES), Open(NEEDLES))
    assert rig.stored.page == Page(Step.DETAIL, NEEDLES, "what")
    assert rig.stored.reached is Step.DETAIL
    assert rig.stored.opened == (NEEDLES,)
    rig.touch(Back(), Back(), Back())
    assert (rig.stored.page.step, rig.stored.reached) == (Step.WHERE, Step.DETAIL)


def test_a_touch_that_changes_nothing_stores_nothing_and_tells_nobody() -> None:
    later = Later()
    rig = Rig(background=later).begin().walk_on_to(Step.SAFETY)
    later.do()
    seen = len(rig.seen)
    rig.touch(Next(), Leave(), Look(NEEDLES))
    assert (later.queue, len(rig.seen)) == ([], seen)


def test_storing_in_the_background_keeps_the_order_of_the_touches() -> None:
    later = Later()
    rig = Rig(background=later).begin(say(AnswerKind.PEG, "pain", "3"))
    rig.touch(Give(say(AnswerKind.PEG, "pain", "8"))).finish(TO_NURSE)
    assert rig.store.visits == {}
    later.do()
    assert rig.stored == rig.visit
    assert rig.stored.answer(AnswerKind.PEG, "pain") == "8"
    assert [event.action for event in rig.store.events] == [
        "visit.started",
        "visit.ended",
        "document.exported",
        "document.exported",
    ]


Ending = Callable[[Rig], Rig]
ENDINGS: list[tuple[str, Ending, Outcome, list[DocumentKind]]] = [
    ("given to the nurse", lambda r: r.finish(TO_NURSE), Outcome.FINISHED, [NURSE, TAKE_HOME]),
    ("print only", lambda r: r.finish(PRINT_ONLY), Outcome.FINISHED, [TAKE_HOME]),
    (
        "print only, red flag",
        lambda r: r.touch(Give(RED_FLAG)).finish(PRINT_ONLY),
        Outcome.FINISHED,
        [NURSE, TAKE_HOME],
    ),
    (
        "called away with consent",
        lambda r: r.touch(Give(CONSENT), CalledAway()),
        Outcome.PARTIAL,
        [NURSE, TAKE_HOME],
    ),
    (
        "called away, consent asked then",
        lambda r: r.touch(CalledAway(consent=True)),
        Outcome.PARTIAL,
        [NURSE, TAKE_HOME],
    ),
    ("called away without consent", lambda r: r.touch(CalledAway()), Outcome.WIPED, []),
    (
        "called away without consent, red flag",
        lambda r: r.touch(Give(RED_FLAG), CalledAway(consent=False)),
        Outcome.WIPED,
        [NURSE],
    ),
    (
        "called away from share after print only",
        lambda r: r.walk_on_to(Step.SHARE).touch(Give(PRINT_ONLY), CalledAway()),
        Outcome.PARTIAL,
        [TAKE_HOME],
    ),
    ("left", lambda r: r.touch(Give(CONSENT), Back()), Outcome.WIPED, []),
    ("left, red flag", lambda r: r.touch(Give(RED_FLAG), Back()), Outcome.WIPED, [NURSE]),
    (
        "time-out with consent",
        lambda r: r.touch(Give(CONSENT), Stop(StopReason.TIMED_OUT)),
        Outcome.PARTIAL,
        [NURSE, TAKE_HOME],
    ),
    ("time-out", lambda r: r.touch(Stop(StopReason.TIMED_OUT)), Outcome.WIPED, []),
]


@pytest.mark.parametrize(
    ("end", "outcome", "due"), [one[1:] for one in ENDINGS], ids=[one[0] for one in ENDINGS]
)
def test_each_end_has_its_outcome_and_its_documents(
    end: Ending, outcome: Outcome, due: list[DocumentKind]
) -> None:
    rig = end(Rig().begin())
    assert rig.stored.outcome is outcome
    assert rig.stored.ended_at == rig.clock.now()
    assert kinds(rig) == due
    assert all(one.state is DocumentState.EXPORTED for one in rig.store.documents)


def test_the_nurses_sheet_of_a_print_only_visit_is_for_its_red_flag_only() -> None:
    rig = Rig().begin(RED_FLAG).finish(PRINT_ONLY)
    nurse = next(summary for kind, summary in rig.sheets.written if kind is NURSE)
    assert nurse.alert_only
    assert nurse.alert.flags == ("Any bladder?",)


def test_a_wiped_visit_keeps_only_its_red_flags_until_the_sheet_is_out() -> None:
    rig = Rig()
    rig.folder.fault = OSError("unplugged")
    rig.begin(RED_FLAG, OWN_QUESTION, say(AnswerKind.SAFETY, "numb", "no"))
    with pytest.raises(OSError, match="unplugged"):
        rig.touch(CalledAway())
    assert [key.kind for key in rig.stored.answers] == [AnswerKind.SAFETY]
    assert rig.stored.red_flags == (RED_FLAG.item,)


def test_a_code_is_issued_at_the_end_when_the_patient_had_none() -> None:
    rig = Rig().begin().finish(TO_NURSE)
    assert (rig.visit.code, rig.visit.code_issued) == ("K7-01", True)
    assert (rig.stored.code, rig.stored.code_issued) == ("K7-01", True)


def test_the_code_that_the_patient_typed_stays() -> None:
    rig = Rig().begin()
    rig.walk.set_code(VisitCode("4271"))
    assert rig.stored.code == "4271"
    rig.finish(TO_NURSE)
    assert (rig.stored.code, rig.stored.code_issued) == ("4271", False)


def test_with_codes_off_the_kiosk_issues_one_from_the_start() -> None:
    rig = Rig(bones=outline(code=CodePolicy.OFF)).begin()
    assert (rig.stored.code, rig.stored.code_issued) == ("K7-01", True)
    assert rig.finish(TO_NURSE).stored.code == "K7-01"


@pytest.mark.parametrize(
    "event",
    [Back(), *(Stop(r) for r in (StopReason.TIMED_OUT, StopReason.STAFF, StopReason.INTERRUPTED))],
    ids=repr,
)
@pytest.mark.parametrize("consent", [CONSENT, NO_CONSENT], ids=["consent", "none"])
def test_when_nobody_is_there_the_tablet_goes_straight_back_to_attract(
    event: Event, consent: Answer
) -> None:
    rig = Rig().begin(consent, OWN_QUESTION).touch(event)
    assert rig.journey.visit is None
    assert rig.seen[-1].visit is None
    assert rig.stored.outcome is not None


@pytest.mark.parametrize("reason", ["done", "called-away"])
def test_a_patient_who_is_there_sees_the_last_screen_until_leave(reason: str) -> None:
    rig = Rig().begin(CONSENT)
    if reason == "done":
        rig.finish(TO_NURSE)
    else:
        rig.touch(CalledAway())
    assert rig.journey.page == Page(Step.DONE)
    assert rig.visit.stop_reason is StopReason(reason)
    rig.touch(Leave())
    assert rig.journey.visit is None


def test_more_time_is_ten_times_the_limits_and_only_for_this_visit() -> None:
    rig = Rig().begin()
    rig.walk.give_more_time()
    assert (rig.walk.idle_limits.warn_after, rig.walk.idle_limits.countdown) == (900, 300)
    rig.walk.give_more_time()
    assert rig.walk.idle_limits.warn_after == 900
    rig.finish(TO_NURSE).touch(Leave())
    assert rig.walk.idle_limits == USUAL
    assert rig.begin().walk.idle_limits == USUAL


def test_more_time_asked_for_just_as_time_ran_out_is_not_the_next_patients() -> None:
    rig = Rig().begin().touch(Stop(StopReason.TIMED_OUT))
    rig.walk.give_more_time()
    assert rig.begin().walk.idle_limits == USUAL


def test_a_change_of_language_is_stored_and_changes_nothing_else() -> None:
    rig = Rig().begin(CONSENT).walk_on_to(Step.PAIN)
    before = rig.visit
    rig.walk.speak(SPANISH)
    assert rig.visit.language == rig.stored.language == SPANISH
    assert (rig.visit.page, rig.visit.answers) == (before.page, before.answers)
    assert rig.seen[-1].visit == rig.visit


@pytest.mark.parametrize("ended", [True, False], ids=["on the last screen", "on attract"])
def test_without_a_visit_under_way_language_and_code_change_nothing(*, ended: bool) -> None:
    rig = Rig()
    if ended:
        rig.begin().finish(TO_NURSE)
    before = rig.journey
    rig.walk.speak(SPANISH)
    rig.walk.set_code(VisitCode("4271"))
    assert rig.journey == before


def test_the_sheets_speak_the_clinics_language_and_the_patients() -> None:
    rig = Rig()
    rig.walk.begin(SPANISH)
    rig.finish(TO_NURSE)
    spoken = {kind: summary.content.language for kind, summary in rig.sheets.written}
    assert spoken == {NURSE: ENGLISH, TAKE_HOME: SPANISH}
    assert {summary.patient_language_name for _, summary in rig.sheets.written} == {"Español"}


def test_no_audit_event_holds_an_answer() -> None:
    rig = Rig().begin(say(AnswerKind.GOAL_WORDS, value="CANARY"), RED_FLAG, OWN_QUESTION)
    rig.finish(TO_NURSE)
    told = " ".join(f"{e.action} {e.subject} {e.result}" for e in rig.store.events)
    assert "CANARY" not in told
    assert OWN_QUESTION.value not in told
    assert RED_FLAG.item not in told
