"""The screen that rests: dimmed, black, woken by a touch that means nothing else."""

from collections.abc import Callable
from datetime import UTC, datetime, time
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.resting import ASIDE_EVERY, AWAKE, SCENE, OpeningHours, RestRules
from kiosk.domain.visit import Step
from tests.fakes import FakeVoice
from tests.qml.accessible import find as find_interface
from tests.qml.accessible import press as press_interface
from tests.ui.conftest import MakeTablet
from tests.ui.finding import (
    BUTTON,
    Role,
    come_to_rest,
    find,
    key,
    named,
    open_page,
    press,
    says,
    touch,
)
from tests.ui.harness import Tablet

DIM_AFTER = 300.0
NIGHT = RestRules(dim_after=DIM_AFTER, hours=OpeningHours(time(20), time(6)))
"""It is just after ten in the morning."""
A_MOMENT = 1.0


@pytest.fixture
def dozing(make_tablet: MakeTablet) -> Tablet:
    """Return a tablet that has been dimmed."""
    tablet = make_tablet(rest=RestRules(dim_after=DIM_AFTER))
    wait(tablet, DIM_AFTER)
    assert is_dimmed(tablet)
    return tablet


@pytest.fixture
def asleep(make_tablet: MakeTablet) -> Tablet:
    """Return a tablet whose screen is black."""
    tablet = make_tablet(rest=NIGHT)
    wait(tablet, AWAKE)
    assert is_black(tablet)
    return tablet


def wait(tablet: Tablet, seconds: float) -> None:
    tablet.clock.advance(seconds)
    tablet.rest.look()


def is_dimmed(tablet: Tablet) -> bool:
    return bool(tablet.engine.window.property("dimmed"))


def is_black(tablet: Tablet) -> bool:
    return bool(tablet.engine.window.property("black"))


def is_awake(tablet: Tablet) -> bool:
    return not is_dimmed(tablet) and not is_black(tablet)


def brightest(picture: QImage) -> int:
    small = picture.scaled(64, 40)
    return max(
        small.pixelColor(x, y).lightness()
        for x in range(small.width())
        for y in range(small.height())
    )


def where(tablet: Tablet) -> QPoint:
    """Return where the first start button is."""
    return find(tablet, BUTTON, named(tablet, BUTTON)[0]).rect.topLeft()


def tap(tablet: Tablet, at: QPoint) -> None:
    """Lay a finger on the screen and lift it; a finger does not see what it touches."""
    window = tablet.engine.window
    finger = QTest.createTouchDevice()
    QTest.touchEvent(window, finger).press(0, at, window).commit()
    QTest.touchEvent(window, finger).release(0, at, window).commit()


def mouse(tablet: Tablet, at: QPoint) -> None:
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(tablet.engine.window, Qt.MouseButton.LeftButton, none, at)


def press_by_reader(tablet: Tablet, name: str) -> None:
    """Press a button as a screen reader does."""
    button = find_interface(tablet.engine.window, BUTTON, name)
    press_interface(button)


def stroll_of(tablet: Tablet) -> QObject:
    """Return the timer that lets the people of the poster walk."""
    (stroll,) = (
        one
        for one in tablet.engine.window.findChildren(QObject)
        if one.property("walking") is False and one.property("interval") is not None
    )
    return stroll


def test_a_poster_that_nobody_touches_is_dimmed_to_less_than_two_fifths(
    make_tablet: MakeTablet,
) -> None:
    tablet = make_tablet(rest=RestRules(dim_after=DIM_AFTER))
    wait(tablet, DIM_AFTER - 1)
    assert is_awake(tablet)
    bright = brightest(tablet.grab())

    wait(tablet, 1)

    assert is_dimmed(tablet)
    assert 0 < brightest(tablet.grab()) <= 0.4 * bright


def test_a_dimmed_poster_can_still_be_read_and_heard(dozing: Tablet) -> None:
    assert says(dozing, "Back pain: what next?")
    assert len(named(dozing, BUTTON)) == len(dozing.pack.languages)


@pytest.mark.parametrize("hand", [tap, mouse], ids=["finger", "mouse"])
@pytest.mark.parametrize("state", ["dozing", "asleep"])
def test_the_first_touch_wakes_the_screen_and_presses_nothing(
    request: pytest.FixtureRequest, state: str, hand: Callable[[Tablet, QPoint], None]
) -> None:
    tablet: Tablet = request.getfixturevalue(state)
    start = QPoint(200, 640)  # where the first start button stands

    hand(tablet, start)

    assert is_awake(tablet)
    assert tablet.journey.visit is None
    assert says(tablet, "Back pain: what next?")

    tablet.clock.advance(A_MOMENT)
    hand(tablet, start)

    assert tablet.journey.page.step is Step.COMFORT


def test_a_second_tap_of_a_trembling_hand_presses_nothing_either(asleep: Tablet) -> None:
    tap(asleep, QPoint(200, 640))
    asleep.clock.advance(0.3)
    tap(asleep, QPoint(200, 640))
    assert asleep.journey.visit is None


@pytest.mark.parametrize("which", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_F2])
@pytest.mark.parametrize("state", ["dozing", "asleep"])
def test_the_first_key_wakes_the_screen_and_does_nothing_else(
    request: pytest.FixtureRequest, state: str, which: Qt.Key
) -> None:
    tablet: Tablet = request.getfixturevalue(state)
    voice = FakeVoice()
    tablet.reading.seek_voice(lambda: voice)

    key(tablet, which)
    tablet.clock.advance(A_MOMENT)
    tablet.reading.tick()

    assert is_awake(tablet)
    assert tablet.journey.visit is None
    assert not voice.said


def test_a_woken_screen_can_be_used_by_keyboard(asleep: Tablet) -> None:
    key(asleep, Qt.Key.Key_Tab)
    asleep.clock.advance(A_MOMENT)

    key(asleep, Qt.Key.Key_Tab)
    key(asleep, Qt.Key.Key_Return)

    assert asleep.journey.page.step is Step.COMFORT


def test_a_black_screen_shows_nothing_and_tells_a_screen_reader_only_the_way_back(
    asleep: Tablet,
) -> None:
    assert brightest(asleep.grab()) == 0
    assert named(asleep, BUTTON) == ["Wake the screen"]
    assert not says(asleep, "About 9 minutes")

    press_by_reader(asleep, "Wake the screen")

    assert is_awake(asleep)


def test_outside_of_the_hours_a_woken_poster_goes_black_again(asleep: Tablet) -> None:
    tap(asleep, QPoint(5, 5))
    wait(asleep, AWAKE - 1)
    assert is_awake(asleep)
    wait(asleep, 1)
    assert is_black(asleep)


def test_when_the_clinic_opens_the_poster_stands_in_full_light(make_tablet: MakeTablet) -> None:
    opens = datetime(2026, 11, 22, 10, 30, tzinfo=UTC).time()
    rules = RestRules(dim_after=DIM_AFTER, hours=OpeningHours(opens, time(18)))
    tablet = make_tablet(rest=rules)
    wait(tablet, AWAKE)
    assert is_black(tablet)

    wait(tablet, 30 * 60)
    assert is_awake(tablet)
    wait(tablet, DIM_AFTER)
    assert is_dimmed(tablet)


def test_a_visit_is_never_dimmed_and_its_end_shows_the_poster_in_full_light(
    make_tablet: MakeTablet,
) -> None:
    tablet = make_tablet(rest=NIGHT)
    open_page(tablet, Step.TRIED)
    for _ in range(10):
        wait(tablet, 60)
        assert is_awake(tablet)

    open_page(tablet, Step.COMFORT)
    press(tablet, BUTTON, "Back")
    wait(tablet, AWAKE - 1)
    assert tablet.journey.visit is None
    assert is_awake(tablet)


def test_a_visit_that_a_screen_reader_begins_on_a_dimmed_screen_is_bright_at_once(
    dozing: Tablet,
) -> None:
    dozing.attract.start("en")
    assert is_awake(dozing)


def test_a_poster_that_is_read_aloud_is_not_dimmed(make_tablet: MakeTablet) -> None:
    tablet = make_tablet(rest=RestRules(dim_after=DIM_AFTER))
    voice = FakeVoice()
    tablet.reading.seek_voice(lambda: voice)
    key(tablet, Qt.Key.Key_F2)
    tablet.clock.advance(A_MOMENT)
    tablet.reading.tick()
    assert voice.saying

    wait(tablet, DIM_AFTER)
    assert is_awake(tablet)

    voice.read_out()
    wait(tablet, DIM_AFTER - 1)
    assert is_awake(tablet)
    wait(tablet, DIM_AFTER)
    assert is_dimmed(tablet)


def test_trouble_is_never_dimmed(make_tablet: MakeTablet) -> None:
    tablet = make_tablet(rest=RestRules(dim_after=DIM_AFTER))
    tablet.model.report_trouble("storage")
    wait(tablet, 10 * DIM_AFTER)
    assert is_awake(tablet)


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1200), (800, 1280)])
def test_the_poster_stands_aside_every_minute_and_its_buttons_go_along(
    make_tablet: MakeTablet, size: tuple[int, int]
) -> None:
    tablet = make_tablet(size=size)
    window = tablet.engine.window
    places = []
    for _ in range(9):
        places.append(where(tablet))
        for control in (find(tablet, BUTTON, name) for name in named(tablet, BUTTON)):
            assert window.contentItem().boundingRect().contains(control.rect)
        wait(tablet, ASIDE_EVERY)
    for one, two in pairwise(places):
        move = two - one
        assert max(abs(move.x()), abs(move.y())) >= 8
    assert where(tablet) == places[0]

    wait(tablet, 2 * ASIDE_EVERY)
    touch(tablet, BUTTON, named(tablet, BUTTON)[0])
    assert tablet.journey.page.step is Step.COMFORT


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
def test_the_picture_fills_the_screen_wherever_the_poster_stands(
    qtbot: QtBot, make_tablet: MakeTablet, size: tuple[int, int]
) -> None:
    tablet = make_tablet(size=size)
    bare = tablet.engine.window.property("color")
    corners = [(0, 0), (size[0] - 1, 0), (0, size[1] - 1), (size[0] - 1, size[1] - 1)]

    def covered() -> bool:
        picture = tablet.grab()
        return all(picture.pixelColor(*corner) != bare for corner in corners)

    qtbot.waitUntil(covered)
    for _ in range(8):
        wait(tablet, ASIDE_EVERY)
        assert covered()


def test_the_poster_stands_aside_when_motion_is_reduced_and_when_it_is_dimmed(
    dozing: Tablet,
) -> None:
    before = where(dozing)
    wait(dozing, ASIDE_EVERY)
    assert is_dimmed(dozing)
    assert where(dozing) != before


def test_scenes_take_turns_while_somebody_may_look(
    make_tablet: MakeTablet,
) -> None:
    tablet = make_tablet(rest=RestRules(dim_after=DIM_AFTER))
    seen = []
    for _ in range(6):
        seen.append(named(tablet, Role.Graphic))
        wait(tablet, SCENE)
    assert len({tuple(one) for one in seen}) >= 3
    assert seen[:3] == seen[3:]

    wait(tablet, DIM_AFTER)
    assert is_dimmed(tablet)
    still = named(tablet, Role.Graphic)
    wait(tablet, SCENE)
    assert named(tablet, Role.Graphic) == still


def test_nothing_is_drawn_while_the_screen_rests(qtbot: QtBot, make_tablet: MakeTablet) -> None:
    tablet = make_tablet(rest=RestRules(dim_after=DIM_AFTER))
    tablet.appearance.toggleReducedMotion()  # the walkers of the poster may walk
    qtbot.waitUntil(lambda: tablet.engine.at_rest, timeout=30_000)
    wait(tablet, DIM_AFTER)
    come_to_rest(tablet)
    frames: list[int] = []
    tablet.engine.window.frameSwapped.connect(lambda: frames.append(1))

    stroll_of(tablet).setProperty("interval", 20)  # they would walk by now
    for _ in range(20):
        wait(tablet, 1)
        qtbot.wait(5)

    assert is_dimmed(tablet)
    assert len(frames) <= 1, "it stands aside, at most"
