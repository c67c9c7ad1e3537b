"""Pictures that move: they play, rest exactly as they stood, and play again when asked."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QObject, QSizeF, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickItem

from kiosk.ui.moving import Motion, MovingDrawing
from tests.qml.accessible import Role, find, name_of, tree
from tests.qml.comparing import differences
from tests.qml.conftest import Build
from tests.qml.hands import Hands
from tests.qml.stage import Setting

PICTURES = Path(__file__).parents[2] / "resources" / "packs" / "facet-next-steps" / "illustrations"
MOVING = Setting(reduced=False)
SCENES = ("physical-therapy", "laminectomy", "lifestyle-changes", "acupuncture-5-home")
AGAIN = "Play again"


def page(source: str, *, size: tuple[int, int] = (600, 450), more: str = "") -> str:
    return f"""
Item {{
    MovingPicture {{
        id: moves
        objectName: "picture"
        x: 11; y: 7; width: {size[0]}; height: {size[1]}
        source: "{source}"; alt: "A person moves"; moves: true
        {more}
    }}
    Projector {{ picture: moves }}
}}
"""


def scene(name: str) -> str:
    return (PICTURES / f"{name}.svg").as_uri()


def brief(folder: Path, seconds: float = 0.3) -> str:
    """Return a small drawing with a short loop: a square that goes to the right and back."""
    values = ";".join(f"{x} 0" for x in (0, 20, 40, 20, 0))
    file = folder / "brief.svg"
    file.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 90" width="120" height="90">'
        '<rect x="0" y="0" width="120" height="90" fill="#FFFFFF"/><g transform="translate(0 0)">'
        '<animateTransform attributeName="transform" type="translate" repeatCount="indefinite"'
        f' values="{values}" dur="{seconds}s"/>'
        '<rect x="30.3" y="40.2" width="15" height="15" fill="#17545B"/></g></svg>',
        encoding="utf-8",
    )
    return file.as_uri()


def picture(hands: Hands) -> QQuickItem:
    found = hands.root.findChild(QQuickItem, "picture")
    assert isinstance(found, QQuickItem)
    return found


def drawing(hands: Hands) -> MovingDrawing | None:
    """Return the projector's drawing; None while it has nothing to show."""
    (found,) = hands.root.findChildren(MovingDrawing)
    return None if found.property("source").isEmpty() else found


def shot(hands: Hands) -> QImage:
    here = picture(hands)
    area = hands.area(here).toRect()
    return hands.view.grabWindow().copy(area)


def stands(build: Build, qml: str) -> tuple[Hands, QImage]:
    """Show a picture that may not move before its looks at rest are taken; let it move then."""
    hands = build(qml, Setting(reduced=True))
    hands.wait_until(lambda: picture(hands).property("ready") is True)
    still = shot(hands)
    hands.stage.singleton("Motion").setProperty("reduced", False)
    return hands, still


def until_playing(hands: Hands) -> None:
    hands.wait_until(lambda: picture(hands).property("playing") is True)


def until_resting(hands: Hands) -> None:
    hands.wait_until(lambda: picture(hands).property("played") is True)


def alike(one: QImage, other: QImage) -> bool:
    """Tell whether no part of a colour differs by more than a tenth.

    The renderer adds what passes on the clock between setting its time and drawing: on a busy
    machine an edge can so be a hundredth of a pixel further.
    """
    return max(map(max, differences(one, other))) <= 24


def offers_replay(hands: Hands) -> bool:
    return any(name_of(one) == AGAIN for one in tree(hands.view))


def clock(hands: Hands) -> QObject:
    found = picture(hands).findChild(QObject, "clock")
    assert found is not None
    return found


def stop_at(hands: Hands, seconds: float) -> None:
    """Hold the playing picture at a moment."""
    if clock(hands).property("paused") is not True:
        hands.wait_until(lambda: picture(hands).property("at") > 0)  # it has really begun
        QMetaObject.invokeMethod(clock(hands), "pause")
    picture(hands).setProperty("at", seconds)


def to_the_end(hands: Hands) -> None:
    """Let the rest of the playing time pass at once."""
    until_playing(hands)
    QMetaObject.invokeMethod(clock(hands), "complete")
    until_resting(hands)
    hands.settle()


def is_still_at(hands: Hands, seconds: float, still: QImage) -> bool:
    """Draw a moment anew and tell whether it is the still picture."""
    stop_at(hands, seconds + 0.5)
    stop_at(hands, seconds)
    return alike(shot(hands), still)


@pytest.mark.parametrize("size", [(600, 450), (601, 333), (333, 480)])
@pytest.mark.parametrize("name", SCENES)
def test_a_loop_begins_and_ends_on_the_pixels_of_the_still_picture(
    build: Build, name: str, size: tuple[int, int]
) -> None:
    hands, still = stands(build, page(scene(name), size=size, more="focusX: 0.3"))
    until_playing(hands)
    held = drawing(hands)
    assert held is not None
    loop = held.property("loop")
    stop_at(hands, loop * 0.4)
    assert not alike(shot(hands), still)
    for seconds in (0, loop):
        # Drawn anew until the clock of a busy machine did not come between: see alike().
        hands.wait_until(partial(is_still_at, hands, seconds, still))
        assert held.isVisible()


@pytest.mark.parametrize("name", SCENES)
def test_nothing_moves_outside_of_the_part_that_is_painted(build: Build, name: str) -> None:
    hands = build(page(scene(name)), MOVING)
    until_playing(hands)
    held = drawing(hands)
    assert held is not None
    assert held.width() * held.height() < 600 * 450 * 0.7
    whole = Motion((PICTURES / f"{name}.svg").read_bytes())
    for part in range(1, 24):
        seconds = held.property("loop") * part / 24
        stop_at(hands, seconds)
        drawn = shot(hands)
        wanted = QImage(600, 450, QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(wanted)
        whole.draw(painter, QSizeF(600, 450), seconds)
        painter.end()
        inner = drawn.rect().adjusted(20, 20, -20, -20)  # without the round corners
        assert alike(drawn.copy(inner), wanted.copy(inner)), part


def test_a_picture_plays_after_its_arrival_and_rests(build: Build, tmp_path: Path) -> None:
    hands, still = stands(build, page(brief(tmp_path)))
    assert not offers_replay(hands)
    until_playing(hands)
    hands.wait_until(lambda: shot(hands) != still)
    assert not offers_replay(hands)
    until_resting(hands)
    hands.settle()
    button = hands.item(Role.Button, AGAIN)
    assert min(hands.millimetres(button)) >= 15
    button.setVisible(False)
    assert shot(hands) == still


@pytest.mark.parametrize(("seconds", "played"), [(0.3, 4.8), (2.4, 4.8), (4.0, 4.0), (9.0, 5.0)])
def test_on_its_own_it_plays_whole_loops_for_at_most_five_seconds(
    build: Build, tmp_path: Path, seconds: float, played: float
) -> None:
    hands = build(page(brief(tmp_path, seconds)), MOVING)
    until_playing(hands)
    assert clock(hands).property("duration") == pytest.approx(played * 1000, abs=1)
    loops = clock(hands).property("to") / seconds
    assert loops == pytest.approx(round(loops))


def test_it_plays_again_at_a_touch_and_then_at_its_own_pace(build: Build, tmp_path: Path) -> None:
    hands = build(page(brief(tmp_path, 6.0)), MOVING)
    to_the_end(hands)
    hands.tap(hands.item(Role.Button, AGAIN))
    until_playing(hands)
    assert clock(hands).property("duration") == 6000
    hands.wait_until(lambda: not offers_replay(hands))


def test_with_motion_reduced_it_stands_still(build: Build) -> None:
    hands = build(page(scene(SCENES[0])), Setting(reduced=True))
    hands.wait_until(lambda: picture(hands).property("ready") is True)
    hands.qtbot.wait(600)  # longer than a page turn and the making ready
    assert drawing(hands) is None
    assert not offers_replay(hands)
    QMetaObject.invokeMethod(picture(hands), "play")
    assert picture(hands).property("playing") is False


def test_motion_that_is_reduced_while_it_plays_stops_at_once(build: Build) -> None:
    hands, still = stands(build, page(scene(SCENES[0])))
    until_playing(hands)
    hands.stage.singleton("Motion").setProperty("reduced", True)
    assert picture(hands).property("playing") is False
    hands.settle()
    assert shot(hands) == still


def test_hidden_it_leaves_nothing_running_and_plays_anew_when_it_comes_back(build: Build) -> None:
    hands = build(page(scene(SCENES[0])), MOVING)
    until_playing(hands)
    hands.root.setVisible(False)
    assert picture(hands).property("playing") is False
    hands.wait_until(lambda: drawing(hands) is None)
    assert not [t for t in hands.root.findChildren(QTimer) if t.isActive()]
    hands.root.setVisible(True)
    until_playing(hands)


def test_another_picture_in_its_place_plays_on_its_own(build: Build) -> None:
    hands = build(page(scene(SCENES[0])), MOVING)
    until_playing(hands)
    picture(hands).setProperty("source", scene(SCENES[1]))
    assert picture(hands).property("playing") is False
    until_playing(hands)
    held = drawing(hands)
    assert held is not None
    assert held.property("source").toString() == scene(SCENES[1])


def test_a_picture_without_a_loop_just_stands(build: Build) -> None:
    hands = build(page(scene("goal-sleep")), MOVING)
    hands.wait_until(lambda: drawing(hands) is not None)
    hands.qtbot.wait(300)  # nothing is to begin, so nothing can be waited for
    assert picture(hands).property("playing") is False
    assert not offers_replay(hands)


def test_it_is_one_graphic_with_its_words(build: Build) -> None:
    hands = build(page(scene(SCENES[0])), MOVING)
    until_playing(hands)
    assert find(hands.view, Role.Graphic, "A person moves")
    assert sum(one.role() == Role.Graphic for one in tree(hands.view)) == 1


def test_the_replay_control_stays_in_the_quiet_zone(build: Build, tmp_path: Path) -> None:
    hands = build(page(brief(tmp_path), size=(620, 465)), MOVING)
    to_the_end(hands)
    area = hands.area(hands.item(Role.Button, AGAIN))
    frame = hands.area(picture(hands))
    assert frame.contains(area)
    assert area.center().x() - frame.x() < frame.width() * 0.25
