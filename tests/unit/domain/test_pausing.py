"""Pausing: the codes, how long a pause holds over a restart, how guessing is slowed down."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ids import OptionId, VisitId
from kiosk.domain.journey import (
    Back,
    CalledAway,
    ComeBack,
    Edit,
    Event,
    Give,
    Journey,
    Look,
    Next,
    Open,
    Pause,
    Stop,
)
from kiosk.domain.pausing import (
    DIGITS,
    LETTERS,
    REST,
    WRONG_AT_MOST,
    Guessing,
    Held,
    is_pause_code,
    seconds_left,
)
from kiosk.domain.visit import Page, Step, StopReason
from tests.factories import CONSENT, OPTIONS, Habits, begun, go_on, outline, visit

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
QUARTER = timedelta(minutes=15)
HELD = Held(VisitId("1" * 32), "seal", NOON, NOON + QUARTER)
LIKE_DIGITS, LIKE_LETTERS = set("IOQLSZG"), set("018")


@pytest.mark.parametrize("code", ["K7R4", "345B", "BB2B"])
def test_a_code_has_four_signs_with_a_letter_and_a_digit(code: str) -> None:
    assert is_pause_code(code)


@pytest.mark.parametrize(
    "text", ["", "K7R", "K7R44", "BCDF", "2345", "k7r4", "K7O4", "K 74", "é7R4"]
)
def test_other_texts_are_no_codes(text: str) -> None:
    assert not is_pause_code(text)


def test_no_sign_looks_like_another() -> None:
    assert not LIKE_DIGITS & set(LETTERS)
    assert not LIKE_LETTERS & set(DIGITS)
    assert not set("AEIOU") & set(LETTERS), "a code is no word"


def test_there_are_as_many_codes_as_the_chance_is_counted_with() -> None:
    signs = len(LETTERS + DIGITS)
    count = signs**4 - len(LETTERS) ** 4 - len(DIGITS) ** 4
    assert count == 211_904
    assert f"{count:,}" in (is_pause_code.__doc__ or "")


def test_a_pause_holds_to_its_end_over_a_restart() -> None:
    assert seconds_left(HELD, NOON + timedelta(minutes=4)) == 11 * 60
    assert seconds_left(HELD, NOON + QUARTER) == 0
    assert seconds_left(HELD, NOON + timedelta(days=2)) == 0


def test_a_clock_that_is_put_right_by_seconds_ends_no_pause() -> None:
    assert seconds_left(HELD, NOON - timedelta(seconds=2)) == 15 * 60


def test_a_clock_that_is_set_back_ends_a_pause() -> None:
    assert seconds_left(HELD, NOON - timedelta(minutes=2)) == 0


@given(st.datetimes(timezones=st.just(UTC)))
def test_no_clock_makes_a_pause_longer_than_it_was(now: datetime) -> None:
    assert 0 <= seconds_left(HELD, now) <= QUARTER.total_seconds()


def test_after_five_wrong_codes_nobody_may_try_for_a_minute() -> None:
    guessing = Guessing()
    for _ in range(WRONG_AT_MOST):
        assert guessing.rest_at(100) == 0
        guessing = guessing.after_wrong(100)
    assert guessing.rest_at(100) == REST
    assert guessing.rest_at(100 + REST) == 0


def test_after_the_rest_five_more_are_counted() -> None:
    guessing = Guessing()
    for _ in range(WRONG_AT_MOST):
        guessing = guessing.after_wrong(0)
    for _ in range(WRONG_AT_MOST - 1):
        guessing = guessing.after_wrong(REST)
        assert guessing.rest_at(REST) == 0
    assert guessing.after_wrong(REST).rest_at(REST) == REST


touches: st.SearchStrategy[Event] = st.one_of(
    st.just(Next()),
    st.just(Back()),
    st.builds(Look, st.sampled_from(OPTIONS)),
    st.builds(Open, st.sampled_from(OPTIONS)),
    st.builds(Edit, st.sampled_from(Step)),
    st.builds(Give, st.just(CONSENT)),
)


@given(pages=st.integers(0, 60), events=st.lists(touches, max_size=6))
def test_a_visit_comes_back_exactly_as_it_was(pages: int, events: list[Event]) -> None:
    journey = begun()
    for _ in range(pages):
        if journey.page.step is not Step.SHARE:
            journey = go_on(journey, Habits())
    for event in events:
        after = journey.after(event)
        journey = journey if after.ended or after.visit is None else after
    assert journey.visit is not None

    paused = journey.after(Pause())

    assert paused == Journey(journey.outline)
    assert paused.after(ComeBack(journey.visit, journey.editing)) == journey


def test_before_a_visit_and_at_its_end_there_is_nothing_to_pause() -> None:
    waiting = Journey(outline())
    assert waiting.after(Pause()) == waiting
    ended = begun().after(CalledAway(consent=True))
    assert ended.ended
    assert ended.after(Pause()) == ended


def test_a_visit_comes_back_to_no_tablet_that_has_another() -> None:
    other = begun()
    assert other.after(ComeBack(visit())) == other


def test_a_visit_that_has_ended_does_not_come_back() -> None:
    waiting = Journey(outline())
    ended = begun().after(Stop(StopReason.TIMED_OUT)).visit
    assert ended is not None
    assert waiting.after(ComeBack(ended)) == waiting


@pytest.mark.parametrize(
    "page", [Page(Step.WHERE, "gone"), Page(Step.DETAIL, OptionId("gone"), "what")]
)
def test_a_page_that_the_pack_has_no_longer_gives_way_to_the_first(page: Page) -> None:
    back = Journey(outline()).after(ComeBack(visit(page=page), Step.WHERE))

    assert back.page == Page(Step.COMFORT)
    assert back.editing is None
