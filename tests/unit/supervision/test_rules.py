from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import ExitCode
from kiosk.supervision.rules import ALARM_WITHIN, Crashes, Next, after_exit

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
KILLED = -9


def what_follows(*minutes: float, code: int | None = KILLED) -> list[Next]:
    """Return what follows each of these ends, minutes after noon."""
    crashes, verdicts = Crashes(), []
    for minute in minutes:
        verdict, crashes = after_exit(code, crashes, NOON + timedelta(minutes=minute))
        verdicts.append(verdict)
    return verdicts


def test_a_crash_starts_the_kiosk_again() -> None:
    assert what_follows(0) == [Next.START_AGAIN]


def test_a_frozen_kiosk_counts_like_a_crash() -> None:
    assert what_follows(0, 1, 2, code=None)[-1] is Next.SAFE_PAGE


def test_the_third_crash_in_five_minutes_shows_the_safe_page() -> None:
    assert what_follows(0, 2, 5) == [Next.START_AGAIN, Next.START_AGAIN, Next.SAFE_PAGE]


def test_three_crashes_in_more_than_five_minutes_do_not() -> None:
    assert what_follows(0, 3, 5.1) == [Next.START_AGAIN] * 3


def test_the_sixth_crash_in_thirty_minutes_raises_the_alarm() -> None:
    assert what_follows(0, 6, 12, 18, 24, 30)[-1] is Next.ALARM


def test_six_crashes_in_more_than_thirty_minutes_do_not() -> None:
    assert what_follows(0, 6, 12, 18, 24, 30.1)[-1] is Next.START_AGAIN


@pytest.mark.parametrize("code", [ExitCode.OK, ExitCode.UPDATE_STAGED, ExitCode.USAGE])
def test_an_exit_that_was_asked_for_ends_the_supervisor_and_clears_the_count(code: int) -> None:
    assert after_exit(code, Crashes((NOON,)), NOON) == (Next.END, Crashes())


def test_a_restart_that_was_asked_for_is_no_crash() -> None:
    before = Crashes((NOON,))
    assert after_exit(ExitCode.RESTART_WANTED, before, NOON) == (Next.START_AGAIN, before)


@pytest.mark.parametrize(
    "code", [ExitCode.CONFIG_INVALID, ExitCode.DATABASE_UNUSABLE, ExitCode.SAFE_MODE_WANTED]
)
def test_trouble_of_the_worlds_shows_the_safe_page_and_is_no_crash(code: int) -> None:
    assert after_exit(code, Crashes(), NOON) == (Next.SAFE_PAGE, Crashes())


def test_a_clock_set_back_a_year_does_not_forget_the_crashes() -> None:
    crashes = Crashes((NOON, NOON + timedelta(minutes=1)))
    year_before = NOON - timedelta(days=365)
    verdict, after = after_exit(KILLED, crashes, year_before)
    assert verdict is Next.SAFE_PAGE
    assert set(after.times) == {year_before}


@given(st.lists(st.floats(0, 600), min_size=1, max_size=40))
def test_only_the_last_thirty_minutes_are_remembered_and_oldest_come_first(
    minutes: list[float],
) -> None:
    crashes = Crashes()
    for minute in minutes:
        at = NOON + timedelta(minutes=minute)
        _, crashes = after_exit(KILLED, crashes, at)
        assert list(crashes.times) == sorted(crashes.times)
        assert crashes.times[-1] == at
        assert at - crashes.times[0] <= ALARM_WITHIN
