"""Time-outs: active, warned with a countdown, expired."""

import pytest

from kiosk.domain.idle import (
    IdleLimits,
    IdleReading,
    IdleState,
    last_screen_seconds,
    read_idle,
)

LIMITS = IdleLimits(warn_after=90, countdown=30)


@pytest.mark.parametrize(
    ("untouched", "state", "seconds_left"),
    [
        (0, IdleState.ACTIVE, 30),
        (89.9, IdleState.ACTIVE, 30),
        (90, IdleState.WARNING, 30),
        (100, IdleState.WARNING, 20),
        (119.5, IdleState.WARNING, 0.5),
        (120, IdleState.EXPIRED, 0),
        (10_000, IdleState.EXPIRED, 0),
    ],
)
def test_where_a_tablet_stands_that_was_not_touched(
    untouched: float, state: IdleState, seconds_left: float
) -> None:
    assert read_idle(LIMITS, untouched=untouched) == IdleReading(state, seconds_left)


def test_more_time_is_ten_times_both_limits() -> None:
    assert LIMITS.with_more_time() == IdleLimits(900, 300)
    assert read_idle(LIMITS.with_more_time(), untouched=899).state is IdleState.ACTIVE


def test_the_last_screen_waits_a_minute_for_a_phone() -> None:
    assert last_screen_seconds(10, longer=False) == 10
    assert last_screen_seconds(10, longer=True) == 60
    assert last_screen_seconds(90, longer=True) == 90
