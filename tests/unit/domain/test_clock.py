"""A clock that is set makes nothing old or young."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clock import LEAST_STEP, ClockStep, step_between

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

steps = st.timedeltas(LEAST_STEP, 4000 * DAY)
ages = st.timedeltas(timedelta(0), 60 * DAY)


@given(by=steps, age=ages)
def test_after_a_step_ahead_everything_is_as_old_as_before(by: timedelta, age: timedelta) -> None:
    step = ClockStep(NOON, by)
    assert (NOON + by) - step.carry(NOON - age) == age


@given(by=steps, since=st.timedeltas(timedelta(0), LEAST_STEP - MINUTE))
def test_what_the_new_clock_wrote_before_a_step_ahead_was_seen_stays(
    by: timedelta, since: timedelta
) -> None:
    seen = NOON + by
    written = seen - min(since, by - timedelta(microseconds=1))
    assert ClockStep(NOON, by).carry(written) == written


@given(by=steps, age=ages)
def test_after_a_step_back_nothing_is_older_than_it_is_and_nothing_lies_ahead(
    by: timedelta, age: timedelta
) -> None:
    now = NOON - by
    carried = ClockStep(NOON, -by).carry(NOON - age)
    assert carried <= now
    assert now - carried <= age


@given(by=steps, age=ages)
def test_a_clock_set_wrong_and_put_right_again_leaves_no_trace(
    by: timedelta, age: timedelta
) -> None:
    wrong, right = ClockStep(NOON, by), ClockStep(NOON + by, -by)
    assert right.carry(wrong.carry(NOON - age)) in {NOON - age, NOON - age + by}
    assert right.carry(wrong.carry(NOON - age)) <= NOON


@given(by=steps, age=st.timedeltas(timedelta(0), 30 * DAY))
def test_a_clock_that_woke_far_behind_and_is_put_right(by: timedelta, age: timedelta) -> None:
    woke = NOON - by - HOUR
    step = ClockStep(woke + HOUR, by)
    assert step.carry(woke) == NOON - HOUR, "a visit by the wrong clock ended an hour ago"
    before = max(NOON - HOUR - age, woke + HOUR + MINUTE)
    assert step.carry(before) == before, "one by the right clock, before the machine was off"


@pytest.mark.parametrize("by", [LEAST_STEP, -LEAST_STEP, 400 * DAY])
def test_a_step_is_seen(by: timedelta) -> None:
    assert step_between(NOON + MINUTE + by, NOON, MINUTE) == ClockStep(NOON + MINUTE, by)


def test_small_corrections_and_a_long_sleep_are_no_steps() -> None:
    assert step_between(NOON + MINUTE * 5, NOON, MINUTE) is None
    assert step_between(NOON - MINUTE * 3, NOON, MINUTE) is None
    assert step_between(NOON + 3 * DAY, NOON, 3 * DAY) is None


def test_summer_time_and_another_zone_are_no_steps() -> None:
    madrid = ZoneInfo("Europe/Madrid")
    before = datetime(2026, 10, 25, 0, 30, tzinfo=UTC).astimezone(madrid)
    after = datetime(2026, 10, 25, 1, 30, tzinfo=UTC).astimezone(madrid)
    assert (before.hour, after.hour) == (2, 2)
    assert step_between(after, before, HOUR) is None
    there = NOON.astimezone(timezone(timedelta(hours=-8)))
    assert step_between(there + MINUTE, NOON, MINUTE) is None
