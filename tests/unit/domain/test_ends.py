"""How a visit ends: called away, time-out, staff, left, interrupted, done; one outcome each."""

import pytest

from kiosk.domain.journey import (
    Back,
    Begin,
    CalledAway,
    Edit,
    Event,
    Give,
    Journey,
    Leave,
    Look,
    Next,
    Open,
    ShowPart,
    Stop,
)
from kiosk.domain.outline import CodePolicy, DetailPart
from kiosk.domain.summarise import may_share_with_nurse
from kiosk.domain.visit import Answer, AnswerKind, Outcome, Page, Share, Step, StopReason, Visit
from tests.factories import (
    CONSENT,
    NEEDLES,
    NO_CONSENT,
    PRINT_ONLY,
    RED_FLAG,
    TO_NURSE,
    Habits,
    after,
    begun,
    go_on,
    outline,
    visit,
    walk_to,
)

STOPS = (StopReason.TIMED_OUT, StopReason.STAFF, StopReason.INTERRUPTED)


def every_page() -> list[Journey]:
    """Return the journey at every page of the full path, side ways and alert included."""
    journey = begun(outline(code=CodePolicy.OPTIONAL))
    shown = [journey]
    while not (journey := go_on(journey, Habits(safety="yes"))).ended:
        shown.append(journey)
        if journey.page == Page(Step.OPTIONS):
            option = journey.after(Look(NEEDLES))
            shown += [option, option.after(Open(NEEDLES))]
        if journey.page.step is Step.SHARE:
            shown.append(journey.after(Edit(Step.TRIED)))
    return shown


PAGES = every_page()
at_every_page = pytest.mark.parametrize("journey", PAGES, ids=lambda one: str(one.page))


def ended(journey: Journey) -> Visit:
    assert journey.ended
    assert journey.visit is not None
    assert journey.editing is None
    return journey.visit


@at_every_page
def test_called_away_anywhere_gives_a_partial_summary_with_consent_and_a_wipe_without(
    journey: Journey,
) -> None:
    before = journey.visit
    assert before is not None
    stopped = ended(journey.after(CalledAway()))
    assert stopped.outcome is (Outcome.PARTIAL if before.consented else Outcome.WIPED)
    assert stopped.stop_reason is StopReason.CALLED_AWAY
    assert stopped.page == before.page


@at_every_page
@pytest.mark.parametrize("reason", STOPS)
def test_time_out_staff_and_interruption_end_a_visit_anywhere(
    journey: Journey, reason: StopReason
) -> None:
    stopped = ended(journey.after(Stop(reason)))
    consented = journey.visit is not None and journey.visit.consented
    assert stopped.outcome is (Outcome.PARTIAL if consented else Outcome.WIPED)
    assert stopped.stop_reason is reason


@at_every_page
def test_a_visit_is_done_only_by_next_from_share(journey: Journey) -> None:
    assert journey.after(Stop(StopReason.DONE)) == journey


@pytest.mark.parametrize(
    ("asked_before", "asked_now", "outcome"),
    [
        (None, None, Outcome.WIPED),
        (None, True, Outcome.PARTIAL),
        (None, False, Outcome.WIPED),
        (CONSENT, None, Outcome.PARTIAL),
        (CONSENT, False, Outcome.PARTIAL),
        (NO_CONSENT, None, Outcome.WIPED),
        (NO_CONSENT, True, Outcome.WIPED),
    ],
)
def test_the_consent_asked_on_the_way_out_counts_only_where_it_was_not_asked_before(
    *, asked_before: Answer | None, asked_now: bool | None, outcome: Outcome
) -> None:
    journey = begun()
    if asked_before is not None:
        journey = journey.after(Give(asked_before))
    stopped = ended(journey.after(CalledAway(asked_now)))
    assert stopped.outcome is outcome
    assert may_share_with_nurse(stopped) is (outcome is Outcome.PARTIAL)


EVERY_EVENT: tuple[Event, ...] = (
    Begin(visit()),
    Give(RED_FLAG),
    Next(),
    Back(),
    Look(NEEDLES),
    Open(NEEDLES),
    ShowPart(DetailPart.MORE),
    Edit(Step.PAIN),
    CalledAway(consent=True),
    *(Stop(reason) for reason in StopReason),
)


@pytest.mark.parametrize("event", EVERY_EVENT, ids=repr)
def test_an_ended_visit_ignores_everything_but_leave(event: Event) -> None:
    done = walk_to(Step.DONE)
    assert done.after(event) == done
    assert done.after(Leave()) == Journey(done.outline)


def test_leave_does_nothing_while_a_visit_is_under_way() -> None:
    journey = walk_to(Step.PAIN)
    assert journey.after(Leave()) == journey


def test_giving_to_the_nurse_at_the_end_is_consent() -> None:
    share = walk_to(Step.SHARE, journey=go_on_without_consent())
    done = ended(after(share, Give(TO_NURSE), Next()))
    assert done.consented
    assert may_share_with_nurse(done)


def test_printing_only_keeps_the_nurse_out_even_after_consent() -> None:
    done = ended(after(walk_to(Step.SHARE), Give(PRINT_ONLY), Next()))
    assert done.outcome is Outcome.FINISHED
    assert not may_share_with_nurse(done)


@pytest.mark.parametrize("event", [CalledAway(), Stop(StopReason.TIMED_OUT)], ids=repr)
def test_print_only_holds_when_the_visit_is_cut_short_right_after_the_choice(event: Event) -> None:
    stopped = ended(after(walk_to(Step.SHARE), Give(PRINT_ONLY), event))
    assert stopped.answer(AnswerKind.SHARE) == Share.PRINT_ONLY.value
    assert not may_share_with_nurse(stopped)


def go_on_without_consent() -> Journey:
    return after(walk_to(Step.PRIVACY, "consent"), Give(NO_CONSENT), Next())
