"""When the screen rests: hours by the clinic's clock, dimming by time, and where the poster is."""

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.resting import (
    ASIDE_EVERY,
    AWAKE,
    SCENE,
    Brightness,
    OpeningHours,
    RestRules,
    place_aside,
    scene_shown,
)

CHICAGO = ZoneInfo("America/Chicago")
DAY = OpeningHours(time(7, 30), time(18))
NIGHT = OpeningHours(time(20), time(6))
NOON = datetime(2026, 11, 23, 12, tzinfo=CHICAGO)
MIDNIGHT = datetime(2026, 11, 23, 0, tzinfo=CHICAGO)


@pytest.mark.parametrize(
    ("clock", "day", "night"),
    [
        ("07:29", False, False),
        ("07:30", True, False),
        ("17:59", True, False),
        ("18:00", False, False),
        ("20:00", False, True),
        ("00:00", False, True),
        ("05:59", False, True),
        ("06:00", False, False),
    ],
)
def test_hours_begin_on_the_minute_and_may_go_over_midnight(
    clock: str,
    day: bool,  # noqa: FBT001 - pytest hands them by name
    night: bool,  # noqa: FBT001
) -> None:
    at = datetime.combine(NOON.date(), time.fromisoformat(clock), CHICAGO)
    assert (DAY.hold(at), NIGHT.hold(at)) == (day, night)


@pytest.mark.parametrize(
    "text",
    [
        "7:30-18:00",
        "07:30 - 18:00",
        "24:00-06:00",
        "07:60-18:00",
        "07:30",
        "08:00-08:00",
        "07:30-18:00 ",
        "07:30-18:00-19:00",
        "٠٧:30-18:00",
        "",
        "+7:30-18:00",
    ],
)
def test_hours_that_cannot_be_meant_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"opening hours .*empty: always open"):
        OpeningHours.parse(text)


def test_hours_are_read_as_they_are_written() -> None:
    assert OpeningHours.parse("07:30-18:00") == DAY


@pytest.mark.parametrize(
    "day",
    [
        datetime(2026, 3, 8, tzinfo=CHICAGO),  # no two o'clock
        datetime(2026, 11, 1, tzinfo=CHICAGO),  # one o'clock twice
    ],
    ids=["spring", "autumn"],
)
def test_the_clinic_opens_and_closes_once_on_days_when_clocks_are_changed(day: datetime) -> None:
    minutes = [
        day.astimezone(UTC) + timedelta(minutes=minute) for minute in range(-60, 26 * 60, 10)
    ]
    open_now = [DAY.hold(minute.astimezone(CHICAGO)) for minute in minutes]
    turns = [
        minute.astimezone(CHICAGO).time()
        for minute, (before, now) in zip(minutes[1:], pairwise(open_now), strict=True)
        if before is not now
    ]
    assert turns == [time(7, 30), time(18)]


def test_the_poster_is_dimmed_after_its_time_and_never_without_one() -> None:
    rules = RestRules(dim_after=300)
    assert rules.brightness(untouched=299, now=NOON) is Brightness.FULL
    assert rules.brightness(untouched=300, now=NOON) is Brightness.DIM
    assert RestRules().brightness(untouched=1e6, now=NOON) is Brightness.FULL


def test_outside_of_the_hours_the_screen_is_black_but_for_who_just_touched_it() -> None:
    rules = RestRules(dim_after=300, hours=DAY)
    assert rules.brightness(untouched=AWAKE, now=MIDNIGHT) is Brightness.BLACK
    assert rules.brightness(untouched=AWAKE - 1, now=MIDNIGHT) is Brightness.FULL
    assert rules.brightness(untouched=AWAKE, now=NOON) is Brightness.FULL


def test_the_poster_stands_nowhere_longer_than_two_minutes_and_comes_round() -> None:
    places = [place_aside(second) for second in range(0, int(20 * ASIDE_EVERY), 10)]
    assert ASIDE_EVERY <= 120
    assert place_aside(0) == (0, 0)
    assert len(set(places)) == 9
    moves = [(one, two) for one, two in pairwise(places) if one != two]
    assert len(moves) == 19
    assert {max(abs(a[0] - b[0]), abs(a[1] - b[1])) for a, b in moves} == {1}, "whole steps"


def test_every_scene_has_its_turn_and_none_stays_longer_than_twenty_seconds() -> None:
    assert SCENE <= 20
    shown = [scene_shown(second, 3) for second in range(int(3 * SCENE))]
    assert sorted(set(shown)) == [0, 1, 2]
    assert scene_shown(3 * SCENE, 3) == 0
    assert {scene_shown(second, 1) for second in range(100)} == {0}
