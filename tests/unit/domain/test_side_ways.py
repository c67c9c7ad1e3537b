"""The ways beside the row: an option and its detail, and changes made from check and share."""

import pytest

from kiosk.domain.ids import OptionId
from kiosk.domain.journey import (
    ALERT_ITEM,
    Back,
    Edit,
    Event,
    Give,
    Journey,
    Look,
    Next,
    Open,
    ShowPart,
)
from kiosk.domain.outline import CodePolicy, DetailPart, JourneyPath
from kiosk.domain.visit import AnswerKind, Mark, Outcome, Page, Step
from tests.factories import (
    ABLATION,
    EXERCISE,
    NEEDLES,
    OPTIONS,
    SAFETY,
    TO_NURSE,
    after,
    begun,
    facts_of,
    go_on,
    outline,
    say,
    walk_to,
)

GLANCE = Page(Step.OPTIONS)
SHARE = Page(Step.SHARE)
PARTS = [part.value for part in DetailPart]


def maybe(option: OptionId) -> Give:
    return Give(say(AnswerKind.MARK, option, Mark.MAYBE.value))


def opened(journey: Journey) -> tuple[OptionId, ...]:
    assert journey.visit is not None
    return journey.visit.opened


def test_looking_at_an_option_shows_it_and_next_or_back_returns_to_the_glance() -> None:
    chosen = walk_to(Step.OPTIONS).after(Look(NEEDLES))
    assert chosen.page == Page(Step.OPTIONS, NEEDLES)
    assert chosen.after(Next()).page == GLANCE
    assert chosen.after(Back()).page == GLANCE
    assert opened(chosen) == ()


def test_telling_more_walks_through_the_four_parts_and_back_to_the_option() -> None:
    journey = after(walk_to(Step.OPTIONS), Look(NEEDLES), Open(NEEDLES))
    shown = []
    while journey.page.step is Step.DETAIL:
        shown.append(journey.page.part)
        journey = journey.after(Next())
    assert shown == PARTS
    assert journey.page == Page(Step.OPTIONS, NEEDLES)
    assert opened(journey) == (NEEDLES,)


def test_back_in_a_detail_turns_its_parts_back_then_shows_the_option() -> None:
    journey = after(walk_to(Step.OPTIONS), Open(EXERCISE), ShowPart(DetailPart.DOWNSIDES))
    shown = []
    while journey.page.step is Step.DETAIL:
        shown.append(journey.page.part)
        journey = journey.after(Back())
    assert shown == ["downsides", "help", "what"]
    assert journey.page == Page(Step.OPTIONS, EXERCISE)


@pytest.mark.parametrize("part", DetailPart)
def test_any_part_of_a_detail_is_one_touch_away(part: DetailPart) -> None:
    journey = after(walk_to(Step.OPTIONS), Open(EXERCISE), ShowPart(part))
    assert journey.page == Page(Step.DETAIL, EXERCISE, part.value)


@pytest.mark.parametrize("path", JourneyPath)
@pytest.mark.parametrize("option", OPTIONS)
def test_every_option_can_be_opened_on_either_path(path: JourneyPath, option: OptionId) -> None:
    glance = walk_to(Step.OPTIONS, journey=begun(outline(path=path)))
    assert opened(glance.after(Open(option))) == (option,)
    assert glance.after(Open(option)).stage == glance.stage


@pytest.mark.parametrize("event", [Look(OptionId("gone")), Open(OptionId("gone"))])
def test_an_option_that_the_pack_does_not_have_changes_nothing(event: Event) -> None:
    glance = walk_to(Step.OPTIONS)
    assert glance.after(event) == glance


@pytest.mark.parametrize(
    "event", [Look(NEEDLES), Open(NEEDLES), ShowPart(DetailPart.HELP), Edit(Step.PAIN)]
)
def test_side_ways_open_only_where_they_belong(event: Event) -> None:
    elsewhere = walk_to(Step.TRIED)
    assert elsewhere.after(event) == elsewhere


def test_next_from_the_glance_first_opens_each_maybe_that_was_not_opened() -> None:
    journey = after(walk_to(Step.OPTIONS), maybe(NEEDLES), maybe(EXERCISE), maybe(ABLATION))
    journey = after(journey, Open(EXERCISE), *[Next()] * 5)
    seen = []
    while journey.page.step is not Step.COMPARE:
        if journey.page.part == DetailPart.WHAT.value:
            seen.append(journey.page.item)
        journey = journey.after(Next())
    assert seen == [NEEDLES, ABLATION]


def test_on_the_core_path_the_glance_goes_straight_on() -> None:
    glance = walk_to(Step.OPTIONS, journey=begun(outline(path=JourneyPath.CORE)))
    assert after(glance, maybe(NEEDLES), Next()).page.step is Step.LEANING


def test_a_mark_on_an_option_that_the_pack_does_not_have_leads_nowhere() -> None:
    journey = after(walk_to(Step.OPTIONS), maybe(OptionId("gone")), Next())
    assert journey.page.step is Step.COMPARE


def test_the_facts_asked_are_of_the_options_opened_in_turn_then_general() -> None:
    journey = after(walk_to(Step.OPTIONS), Open(NEEDLES), *[Next()] * 4)
    journey = after(journey, Next(), Open(EXERCISE))
    facts = [page.item for page in journey.pages() if page.step is Step.FACTS]
    assert facts == [facts_of(NEEDLES)[0], facts_of(EXERCISE)[0], facts_of(NEEDLES)[1]]


EDITED = [step for step in Step if Step.COMFORT <= step < Step.SHARE and step is not Step.DETAIL]


@pytest.mark.parametrize("step", EDITED)
def test_each_step_can_be_changed_from_share_and_next_comes_back(step: Step) -> None:
    journey = walk_to(Step.SHARE).after(Edit(step))
    assert (journey.page.step, journey.editing) == (step, step)
    shown = 0
    while journey.page != SHARE:
        assert journey.page.step is step
        journey = go_on(journey)
        shown += 1
    assert shown == sum(page.step is step for page in journey.pages())
    assert journey.editing is None


@pytest.mark.parametrize("step", EDITED)
def test_back_from_the_first_page_of_a_change_comes_back_to_share(step: Step) -> None:
    journey = after(walk_to(Step.SHARE), Edit(step), Back())
    assert (journey.page, journey.editing, journey.ended) == (SHARE, None, False)


@pytest.mark.parametrize("step", [Step.ATTRACT, Step.DETAIL, Step.SHARE, Step.DONE])
def test_what_is_no_step_of_answers_cannot_be_changed(step: Step) -> None:
    share = walk_to(Step.SHARE)
    assert share.after(Edit(step)) == share


def test_a_step_that_is_switched_off_cannot_be_changed() -> None:
    share = walk_to(Step.SHARE, journey=begun(outline(off=[Step.VALUES])))
    assert share.after(Edit(Step.VALUES)) == share


def test_a_new_yes_given_in_a_change_shows_the_alert_before_share() -> None:
    last = SAFETY[-1]
    journey = walk_to(Step.SAFETY, last, journey=walk_to(Step.SHARE).after(Edit(Step.SAFETY)))
    alerted = after(journey, Give(say(AnswerKind.SAFETY, last)), Next())
    assert alerted.page == Page(Step.SAFETY, ALERT_ITEM)
    assert alerted.after(Next()).page == SHARE


def test_an_option_opened_in_a_change_leads_back_to_share_not_to_the_rest() -> None:
    journey = after(walk_to(Step.SHARE), Edit(Step.OPTIONS), maybe(ABLATION), Look(NEEDLES))
    journey = after(journey, Open(NEEDLES), *[Next()] * 4)
    assert journey.page == Page(Step.OPTIONS, NEEDLES)
    assert after(journey, Next(), Next()).page == SHARE


def test_facts_that_changed_by_an_option_opened_late_can_still_be_walked_back_through() -> None:
    journey = after(walk_to(Step.SHARE), Edit(Step.OPTIONS), Open(NEEDLES), *[Next()] * 4)
    journey = after(journey, Next(), Next())
    for _ in range(200):
        if journey.page.step is Step.FACTS:
            break
        journey = journey.after(Back())
    assert journey.page == Page(Step.FACTS, "general-1")


def test_where_the_answers_go_is_asked_and_next_then_finishes() -> None:
    share = walk_to(Step.SHARE)
    assert not share.may_go_on
    assert share.after(Next()) == share
    done = after(share, Give(TO_NURSE), Next())
    assert done.page == Page(Step.DONE)
    assert done.visit is not None
    assert done.visit.outcome is Outcome.FINISHED


def test_the_code_can_be_changed_from_share() -> None:
    journey = walk_to(Step.SHARE, journey=begun(outline(code=CodePolicy.REQUIRED)))
    assert journey.after(Edit(Step.PRIVACY)).page == Page(Step.PRIVACY, "code")
