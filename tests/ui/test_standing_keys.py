"""Keys stand still from the moment that they can be touched: a moved key types another letter."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.journey import Give, Next
from kiosk.domain.visit import Answer, AnswerKind, Step
from kiosk.ui.accessible import controls
from tests.items import kind_of, shown
from tests.ui.finding import RADIO, open_page, part, slots, visit_of
from tests.ui.harness import Tablet

Places = dict[str, QRectF]
WORDS = (
    "Can I walk the dog around the lake with my granddaughter without stopping at each bench? And "
    "what of the garden, the stairs and the long drive to see my sister? Is it fine now and then?"
)


def keys(tablet: Tablet) -> Places:
    """Return where the keys of the letter pad are that can be seen; capitals as small letters."""
    pad = [one for one in shown(tablet.engine.window.contentItem()) if kind_of(one) == "PadKey"]
    return {str(key.property("name")).lower(): place_of(key) for key in pad}


def place_of(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def take_look(tablet: Tablet, *, scale: float, large: bool) -> None:
    tablet.appearance.setTextScale(scale)
    if large:
        tablet.appearance.toggleLargeTargets()


def watch(qtbot: QtBot, tablet: Tablet) -> list[Places]:
    """Return where the keys were in each frame that showed any, for a while after the first."""
    window = tablet.engine.window
    frames: list[Places] = []

    def note() -> None:
        frames.append(keys(tablet))
        window.update()

    window.frameSwapped.connect(note)
    window.update()
    qtbot.waitUntil(lambda: sum(bool(frame) for frame in frames) > 10)
    window.frameSwapped.disconnect(note)
    return [frame for frame in frames if frame]


@pytest.mark.parametrize("look", [(1.0, False), (1.0, True), (2.0, False)], ids=str)
def test_no_key_moves_after_the_page_for_a_question_has_come(
    qtbot: QtBot, tablet: Tablet, look: tuple[float, bool]
) -> None:
    take_look(tablet, scale=look[0], large=look[1])
    open_page(tablet, Step.QUESTIONS, "choose")
    tablet.walk.handle(Next())
    frames = watch(qtbot, tablet)
    assert len(frames[0]) > 26
    assert all(frame == frames[0] for frame in frames)


def test_no_key_moves_after_the_pad_for_a_goal_has_come(qtbot: QtBot, tablet: Tablet) -> None:
    take_look(tablet, scale=1.0, large=True)
    open_page(tablet, Step.VALUES, "goal")
    part(tablet, "ValuesScreen").setProperty("writing", True)
    frames = watch(qtbot, tablet)
    assert all(frame == frames[0] for frame in frames)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_key_moves_while_words_fill_line_after_line(
    qtbot: QtBot, tablet: Tablet, scale: float
) -> None:
    take_look(tablet, scale=scale, large=False)
    open_page(tablet, Step.QUESTIONS, "own")
    before = watch(qtbot, tablet)[0]
    for written in range(20, len(WORDS) + 20, 20):
        tablet.walk.handle(Give(Answer(AnswerKind.OWN_QUESTION, "", WORDS[:written])))
        after = watch(qtbot, tablet)
        assert all(frame == before for frame in after), f"moved at sign {written}"


def test_a_touch_while_the_page_still_turns_answers_nothing(qtbot: QtBot, tablet: Tablet) -> None:
    open_page(tablet, Step.PAIN, "pain")
    tablet.appearance.toggleReducedMotion()  # pages come in from the side again
    place = slots(tablet)["pain"]

    tablet.walk.handle(Next())
    tablet.grab()
    assert place.x() > 0
    touch_now(tablet, "4")
    assert visit_of(tablet).answer(AnswerKind.PEG, "enjoyment") == ""

    qtbot.waitUntil(lambda: place.x() == 0)
    qtbot.waitUntil(lambda: touch_now(tablet, "4") == "4")


def touch_now(tablet: Tablet, number: str) -> str:
    """Touch a number where it is at this moment; return the answer that stands then."""
    window = tablet.engine.window
    finger = QTest.createTouchDevice()
    (cell,) = (one for one in controls(window) if one.role == RADIO and one.name == number)
    QTest.touchEvent(window, finger).press(0, cell.rect.center(), window).commit()
    QTest.touchEvent(window, finger).release(0, cell.rect.center(), window).commit()
    return visit_of(tablet).answer(AnswerKind.PEG, "enjoyment")
