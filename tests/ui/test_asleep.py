"""A tablet that slept, or whose clock was moved: no visit is found as it was, none ends early."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.domain.resting import RestRules
from kiosk.domain.visit import Outcome, Step, StopReason
from kiosk.ui.idle import TouchWatch
from tests.fakes import FakeVoice
from tests.ui.conftest import MakeTablet
from tests.ui.finding import (
    BUTTON,
    come_to_rest,
    find,
    key,
    named,
    open_page,
    press,
    spilled,
    visit_of,
)
from tests.ui.harness import Tablet

HOUR = 3600.0
TEN_YEARS = timedelta(days=3653)


@pytest.fixture
def watched(tablet: Tablet) -> Tablet:
    """Return a tablet whose touches are watched, and whose clock only a test moves."""
    watch = TouchWatch(tablet.engine.window, tablet.idle, tablet.reading, tablet.pausing)
    watch.stop()
    return tablet


def look(tablet: Tablet) -> None:
    """Do what the timers do a few times a second."""
    tablet.idle.tick()
    tablet.reading.tick()


def tap(tablet: Tablet, at: QPoint) -> None:
    window = tablet.engine.window
    finger = QTest.createTouchDevice()
    QTest.touchEvent(window, finger).press(0, at, window).commit()
    QTest.touchEvent(window, finger).release(0, at, window).commit()


def asks(tablet: Tablet) -> bool:
    """Tell whether "Still there?" is on the screen."""
    return tablet.idle.asking


def step(tablet: Tablet) -> Step:
    return tablet.journey.page.step


def only_visit(tablet: Tablet) -> tuple[Outcome | None, StopReason | None]:
    (visit,) = tablet.store.visits.values()
    return visit.outcome, visit.stop_reason


def test_a_visit_that_slept_for_an_hour_is_gone_at_the_first_look(watched: Tablet) -> None:
    open_page(watched, Step.VALUES, consent="yes")
    look(watched)

    watched.clock.advance(HOUR)
    look(watched)

    assert watched.journey.visit is None
    assert only_visit(watched)[1] is StopReason.TIMED_OUT
    assert named(watched, BUTTON)[0].startswith("English")


def test_a_touch_that_comes_before_the_first_look_ends_it_too_and_means_nothing(
    watched: Tablet,
) -> None:
    open_page(watched, Step.VALUES, consent="yes")
    look(watched)
    watched.clock.advance(HOUR)

    tap(watched, QPoint(200, 640))  # where the poster, that stands there now, has a button

    assert watched.journey.visit is None
    assert len(watched.store.visits) == 1


def test_a_key_that_comes_before_the_first_look_ends_it_too(watched: Tablet) -> None:
    open_page(watched, Step.VALUES, consent="yes")
    look(watched)
    watched.clock.advance(HOUR)

    key(watched, Qt.Key.Key_Space)

    assert watched.journey.visit is None
    assert len(watched.store.visits) == 1


def test_a_voice_that_slept_too_does_not_keep_the_visit(watched: Tablet) -> None:
    voice = FakeVoice()
    watched.reading.seek_voice(lambda: voice)
    open_page(watched, Step.VALUES, consent="yes")
    watched.reading.again()
    watched.clock.advance(1)
    look(watched)
    assert voice.saying
    look(watched)

    watched.clock.advance(HOUR)
    look(watched)

    assert watched.journey.visit is None
    assert not voice.saying


def test_after_a_short_nap_the_visit_goes_on(watched: Tablet) -> None:
    open_page(watched, Step.TRIED)
    look(watched)

    watched.clock.advance(60)
    look(watched)

    assert step(watched) is Step.TRIED
    assert not asks(watched)


@pytest.mark.parametrize(
    "jump", [TEN_YEARS, -TEN_YEARS, timedelta(hours=1), -timedelta(hours=1)], ids=str
)
def test_a_wall_clock_that_jumps_neither_ends_a_visit_nor_keeps_it(
    watched: Tablet, jump: timedelta
) -> None:
    open_page(watched, Step.TRIED)
    look(watched)

    watched.clock.jump(jump)
    watched.clock.advance(1)
    look(watched)
    assert step(watched) is Step.TRIED
    assert not asks(watched)

    watched.clock.advance(100)
    look(watched)
    assert asks(watched)
    watched.clock.advance(19)
    look(watched)
    assert watched.journey.visit is None
    assert only_visit(watched)[1] is StopReason.TIMED_OUT


@pytest.mark.parametrize("jump", [TEN_YEARS, -TEN_YEARS], ids=["forth", "back"])
def test_a_wall_clock_that_jumps_neither_dims_the_poster_nor_wakes_it(
    make_tablet: MakeTablet, jump: timedelta
) -> None:
    tablet = make_tablet(rest=RestRules(dim_after=300))
    tablet.clock.advance(299)
    tablet.clock.jump(jump)
    tablet.rest.look()
    assert not tablet.engine.window.property("dimmed")

    tablet.clock.advance(1)
    tablet.rest.look()
    assert tablet.engine.window.property("dimmed")
    tablet.clock.jump(-jump)
    tablet.rest.look()
    assert tablet.engine.window.property("dimmed")


@pytest.mark.parametrize(
    "sizes",
    [((1280, 800), (800, 1280)), ((1920, 1200), (1280, 800))],
    ids=["turned", "smaller"],
)
def test_a_visit_goes_on_when_the_screen_turns_or_shrinks(
    make_tablet: MakeTablet, sizes: tuple[tuple[int, int], tuple[int, int]]
) -> None:
    before, after = sizes
    tablet = make_tablet(size=before)
    open_page(tablet, Step.TRIED, consent="yes")
    answers = dict(visit_of(tablet).answers)

    tablet.engine.window.resize(*after)
    come_to_rest(tablet)

    assert step(tablet) is Step.TRIED
    assert dict(visit_of(tablet).answers) == answers
    assert spilled(tablet) == []
    whole = tablet.engine.window.contentItem().boundingRect()
    assert (round(whole.width()), round(whole.height())) == after
    for name in named(tablet, BUTTON):
        assert whole.contains(find(tablet, BUTTON, name).rect)
    press(tablet, BUTTON, "Skip")
    assert step(tablet) is Step.WHERE


def test_keys_still_work_after_a_turn(tablet: Tablet) -> None:
    tablet.engine.window.resize(800, 1280)
    come_to_rest(tablet)
    key(tablet, Qt.Key.Key_Tab)
    key(tablet, Qt.Key.Key_Return)
    assert step(tablet) is Step.COMFORT
