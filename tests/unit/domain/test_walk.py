"""Next and Back over the row of pages: order, waits, skips, stages."""

from dataclasses import replace

import pytest

from kiosk.domain.ids import VisitCode
from kiosk.domain.journey import (
    ALERT_ITEM,
    ATTRACT,
    Back,
    Begin,
    Give,
    Journey,
    Leave,
    Next,
)
from kiosk.domain.outline import ALWAYS, CodePolicy, JourneyPath
from kiosk.domain.visit import NO, YES, Answer, AnswerKind, Outcome, Page, Step, StopReason
from tests.factories import (
    CONSENT,
    NO_CONSENT,
    SAFETY,
    SURE,
    after,
    begun,
    go_on,
    outline,
    say,
    visit,
    walk_to,
)

FULL = (
    "comfort//",
    "privacy/consent/",
    "safety/numb/",
    "safety/bladder/",
    "safety/fever/",
    "pain/pain/",
    "pain/enjoy/",
    "pain/general/",
    "pain/place/",
    "tried//",
    "where/joints/",
    "where/why-not/",
    "where/role/",
    "options//",
    "compare//",
    "values/rate/",
    "values/top/",
    "values/goal/",
    "leaning//",
    "facts/general-1/",
    "facts/general-2/",
    "sure/sure/",
    "sure/know/",
    "sure/clear/",
    "sure/support/",
    "questions/choose/",
    "questions/own/",
    "share//",
)
LONGER_STEPS = ("compare", "values", "facts", "questions")
CORE = tuple(page for page in FULL if not page.startswith(LONGER_STEPS))
OPTIONAL_STEPS = sorted(set(Step) - ALWAYS)


def pages_walked(journey: Journey) -> list[str]:
    """Walk by Next to the end and return each page on the way."""
    shown = []
    for _ in range(200):
        shown.append(str(journey.page))
        if journey.ended:
            return shown
        journey = go_on(journey)
    raise AssertionError("the walk has no end")


def test_nothing_but_begin_does_anything_on_the_attract_screen() -> None:
    attract = Journey(outline())
    assert attract.page == ATTRACT
    assert attract.pages() == (ATTRACT,)
    assert (attract.stage, attract.may_go_on, attract.may_skip) == (0, False, False)
    for event in (Next(), Back(), Leave(), Give(CONSENT)):
        assert attract.after(event) == attract


def test_a_visit_begins_on_the_comfort_page_wherever_it_was_made() -> None:
    journey = Journey(outline()).after(Begin(visit(page=Page(Step.SHARE))))
    assert journey.page == Page(Step.COMFORT)
    assert journey.visit is not None
    assert journey.visit.reached is Step.COMFORT


def test_a_second_begin_changes_nothing() -> None:
    journey = walk_to(Step.PAIN)
    assert journey.after(Begin(visit())) == journey


@pytest.mark.parametrize(("path", "row"), [(JourneyPath.FULL, FULL), (JourneyPath.CORE, CORE)])
def test_next_walks_through_the_row_to_the_last_screen(
    path: JourneyPath, row: tuple[str, ...]
) -> None:
    assert pages_walked(begun(outline(path=path))) == [*row, "done//"]


@pytest.mark.parametrize("path", JourneyPath)
def test_back_from_any_page_shows_the_page_before(path: JourneyPath) -> None:
    journey = begun(outline(path=path))
    while journey.page.step is not Step.SHARE:
        following = go_on(journey)
        assert following.after(Back()).page == journey.page
        journey = following


def test_back_from_the_first_page_leaves_and_wipes_even_with_consent() -> None:
    journey = after(walk_to(Step.SAFETY), Back(), Back(), Back())
    assert journey.visit is not None
    assert journey.visit.consented
    assert (journey.visit.outcome, journey.visit.stop_reason) == (Outcome.WIPED, StopReason.LEFT)


def test_the_furthest_step_stays_when_the_patient_goes_back() -> None:
    journey = after(walk_to(Step.TRIED), Back(), Back())
    assert journey.page.step is Step.PAIN
    assert journey.visit is not None
    assert journey.visit.reached is Step.TRIED


@pytest.mark.parametrize(
    ("policy", "shown", "may_go_on"),
    [
        (CodePolicy.REQUIRED, "code", False),
        (CodePolicy.OPTIONAL, "code", True),
        (CodePolicy.OFF, "consent", False),
    ],
)
def test_the_code_page_follows_the_clinics_policy(
    *, policy: CodePolicy, shown: str, may_go_on: bool
) -> None:
    journey = begun(outline(code=policy)).after(Next())
    assert journey.page == Page(Step.PRIVACY, shown)
    assert journey.may_go_on is may_go_on


def test_a_required_code_opens_the_way_once_typed() -> None:
    waiting = begun(outline(code=CodePolicy.REQUIRED)).after(Next())
    assert waiting.after(Next()) == waiting
    assert waiting.visit is not None
    typed = replace(waiting, visit=replace(waiting.visit, code=VisitCode("4271")))
    assert typed.after(Next()).page == Page(Step.PRIVACY, "consent")


def test_an_optional_code_can_be_skipped_until_it_is_typed() -> None:
    journey = begun(outline(code=CodePolicy.OPTIONAL)).after(Next())
    assert journey.may_skip
    assert journey.visit is not None
    typed = replace(journey, visit=replace(journey.visit, code=VisitCode("4271")))
    assert not typed.may_skip


@pytest.mark.parametrize("answer", [CONSENT, NO_CONSENT])
def test_consent_waits_for_an_answer_and_takes_either(answer: Answer) -> None:
    waiting = walk_to(Step.PRIVACY, "consent")
    assert not waiting.may_go_on
    assert waiting.after(Next()) == waiting
    assert after(waiting, Give(answer), Next()).page.step is Step.SAFETY


def test_consent_that_was_taken_back_waits_again() -> None:
    journey = after(walk_to(Step.PRIVACY, "consent"), Give(CONSENT))
    assert journey.may_go_on
    assert not journey.after(Give(say(AnswerKind.CONSENT, value=""))).may_go_on


@pytest.mark.parametrize("item", SAFETY)
def test_each_safety_question_waits_and_none_can_be_skipped(item: str) -> None:
    waiting = walk_to(Step.SAFETY, item)
    assert not waiting.may_go_on
    assert not waiting.may_skip
    assert waiting.after(Next()) == waiting
    assert waiting.after(Give(say(AnswerKind.SAFETY, item, NO))).may_go_on


@pytest.mark.parametrize(
    ("answers", "row"),
    [
        ((NO, NO, NO), ["numb", "bladder", "fever"]),
        ((YES, NO, NO), ["numb", "alert", "bladder", "fever"]),
        ((NO, YES, NO), ["numb", "bladder", "alert", "fever"]),
        ((NO, NO, YES), ["numb", "bladder", "fever", "alert"]),
        ((YES, YES, YES), ["numb", "alert", "bladder", "fever"]),
    ],
)
def test_the_alert_comes_right_after_the_first_yes_and_once(
    answers: tuple[str, ...], row: list[str]
) -> None:
    journey = walk_to(Step.SAFETY)
    shown = []
    for answer in answers:
        shown.append(journey.page.item)
        journey = after(journey, Give(say(AnswerKind.SAFETY, journey.page.item, answer)), Next())
        if journey.page.item == ALERT_ITEM:
            shown.append(journey.page.item)
            journey = journey.after(Next())
    assert shown == row
    assert journey.page.step is Step.PAIN


def test_the_alert_goes_when_the_yes_is_taken_back_and_follows_a_later_yes() -> None:
    question, later = SAFETY[0], SAFETY[2]
    alerted = after(walk_to(Step.SAFETY), Give(say(AnswerKind.SAFETY, question)), Next())
    assert alerted.page.item == ALERT_ITEM
    back = after(alerted, Back(), Give(say(AnswerKind.SAFETY, question, NO)), Next())
    assert back.page == Page(Step.SAFETY, SAFETY[1])
    again = after(walk_to(Step.SAFETY, later, journey=back), Give(say(AnswerKind.SAFETY, later)))
    assert again.after(Next()).page.item == ALERT_ITEM


def test_a_yes_changed_while_the_alert_is_shown_brings_its_question_back() -> None:
    question = SAFETY[0]
    alerted = after(walk_to(Step.SAFETY), Give(say(AnswerKind.SAFETY, question)), Next())
    changed = alerted.after(Give(say(AnswerKind.SAFETY, question, NO)))
    assert changed.page == Page(Step.SAFETY, question)
    assert changed.after(Next()).page == Page(Step.SAFETY, SAFETY[1])
    assert changed.after(Back()).page.step is Step.PRIVACY


@pytest.mark.parametrize(
    ("step", "item", "answer"),
    [
        (Step.PAIN, "pain", say(AnswerKind.PEG, "pain", "7")),
        (Step.PAIN, "place", say(AnswerKind.PLACE, value="back")),
        (Step.TRIED, "", say(AnswerKind.TRIED, "needles", "helped")),
        (Step.WHERE, "role", say(AnswerKind.ROLE, value="me")),
        (Step.VALUES, "rate", say(AnswerKind.VALUE, "sleep", "very")),
        (Step.VALUES, "top", say(AnswerKind.TOP_VALUE, "sleep")),
        (Step.VALUES, "goal", say(AnswerKind.GOAL, value="garden")),
        (Step.VALUES, "goal", say(AnswerKind.GOAL_WORDS, value="dance at the wedding")),
        (Step.LEANING, "", say(AnswerKind.LEANING, "not-sure")),
        (Step.FACTS, "general-1", say(AnswerKind.FACT, "general-1", "not-sure")),
        (Step.SURE, SURE[0], say(AnswerKind.SURE, SURE[0], NO)),
        (Step.QUESTIONS, "choose", say(AnswerKind.QUESTION, "ask-cost")),
        (Step.QUESTIONS, "own", say(AnswerKind.OWN_QUESTION, value="why?")),
    ],
)
def test_a_page_can_be_skipped_until_it_is_answered(step: Step, item: str, answer: Answer) -> None:
    asked = walk_to(step, item)
    assert asked.may_go_on
    assert asked.may_skip
    answered = asked.after(Give(answer))
    assert answered.may_go_on
    assert not answered.may_skip
    assert answered.after(Next()).page == asked.after(Next()).page


@pytest.mark.parametrize(
    ("step", "item"),
    [(Step.COMFORT, ""), (Step.WHERE, "joints"), (Step.OPTIONS, ""), (Step.COMPARE, "")],
)
def test_pages_that_ask_nothing_are_not_skipped_but_passed(step: Step, item: str) -> None:
    shown = walk_to(step, item)
    assert shown.may_go_on
    assert not shown.may_skip


@pytest.mark.parametrize("step", OPTIONAL_STEPS)
def test_a_step_that_is_switched_off_is_left_out_and_the_walk_still_ends(step: Step) -> None:
    off = begun(outline(off=[step]))
    walked = pages_walked(off)
    assert walked == [*(page for page in FULL if not page.startswith(step.name.lower())), "done//"]


@pytest.mark.parametrize("step", sorted(ALWAYS))
def test_consent_safety_options_and_share_cannot_be_switched_off(step: Step) -> None:
    assert step in outline(off=[step]).steps


@pytest.mark.parametrize("path", JourneyPath)
@pytest.mark.parametrize("off", [(), *[(step,) for step in OPTIONAL_STEPS], OPTIONAL_STEPS])
def test_stages_count_up_one_by_one_to_the_last(path: JourneyPath, off: tuple[Step, ...]) -> None:
    journey = begun(outline(path=path, off=off))
    counted = [journey.stage]
    while not (journey := go_on(journey)).ended:
        if journey.stage != counted[-1]:
            counted.append(journey.stage)
    assert counted == list(range(1, journey.stages + 1))
    assert journey.stage == 0


def test_the_full_path_has_ten_stages_and_the_core_path_fewer() -> None:
    assert begun().stages == 10
    assert begun(outline(path=JourneyPath.CORE)).stages == 8
