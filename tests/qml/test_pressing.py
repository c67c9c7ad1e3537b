"""What every control owes to a finger, a key and an assistive tool."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from tests.qml.accessible import Role, find, name_of, press, tree
from tests.qml.conftest import Build

BUTTON = """
Item {
    property int count: 0
    BigButton { x: 300; y: 300; width: 300; text: "Go"; onActivated: parent.count += 1 }
}
"""
TWO = """
Row {
    property int count: 0
    BigButton { text: "One"; onActivated: parent.count += 1 }
    BigButton { text: "Two"; enabled: false; onActivated: parent.count += 10 }
    BigButton { text: "Three"; onActivated: parent.count += 100 }
}
"""


def test_a_touch_acts_when_the_finger_is_lifted(build: Build) -> None:
    hands = build(BUTTON)
    button = hands.item(Role.Button, "Go")
    hands.touch(button)
    assert hands.value("count") == 0
    assert button.property("down") is True
    hands.release(button)
    assert hands.value("count") == 1
    assert button.property("down") is False


def test_a_mouse_acts_like_a_finger(build: Build) -> None:
    hands = build(BUTTON)
    hands.click(hands.item(Role.Button, "Go"))
    assert hands.value("count") == 1


def test_sliding_off_cancels(build: Build) -> None:
    hands = build(BUTTON)
    button = hands.item(Role.Button, "Go")
    hands.touch(button)
    place = hands.slide(button, QPointF(0, 200))
    hands.wait_until(lambda: button.property("down") is False)  # moves come with a frame
    hands.release(button, place)
    assert hands.value("count") == 0


def test_a_second_touch_within_half_a_second_is_a_tremor(build: Build) -> None:
    hands = build(BUTTON)
    button = hands.item(Role.Button, "Go")
    hands.tap(button)
    hands.tap(button)
    assert hands.value("count") == 1
    button.setProperty("lastActivation", float(button.property("lastActivation")) - 501)
    hands.tap(button)
    assert hands.value("count") == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_act_on_release(build: Build, key: Qt.Key) -> None:
    hands = build(BUTTON)
    hands.key(Qt.Key.Key_Tab)
    QTest.keyPress(hands.view, key)
    assert hands.value("count") == 0
    QTest.keyRelease(hands.view, key)
    assert hands.value("count") == 1


def test_leaving_by_tab_while_a_key_is_held_does_not_act(build: Build) -> None:
    hands = build(TWO)
    hands.key(Qt.Key.Key_Tab)
    QTest.keyPress(hands.view, Qt.Key.Key_Space)
    hands.key(Qt.Key.Key_Tab)
    QTest.keyRelease(hands.view, Qt.Key.Key_Space)
    assert hands.value("count") == 0


def test_an_assistive_tool_presses_by_action(build: Build) -> None:
    hands = build(BUTTON)
    press(find(hands.view, Role.Button, "Go"))
    assert hands.value("count") == 1


def test_a_resting_button_says_so_and_does_nothing(build: Build) -> None:
    hands = build(TWO)
    two = hands.item(Role.Button, "Two")
    assert find(hands.view, Role.Button, "Two").state().disabled
    hands.tap(two)
    assert hands.value("count") == 0


def test_tab_goes_in_reading_order_and_passes_what_rests(build: Build) -> None:
    hands = build(TWO)
    reached = []
    for _ in range(3):
        hands.key(Qt.Key.Key_Tab)
        reached.append(hands.focused().property("text"))
    assert reached == ["One", "Three", "One"]
    hands.key(Qt.Key.Key_Backtab)
    assert hands.focused().property("text") == "Three"


def test_the_ring_shows_for_keys_and_not_for_fingers(build: Build) -> None:
    hands = build(TWO)
    one, three = hands.item(Role.Button, "One"), hands.item(Role.Button, "Three")
    hands.key(Qt.Key.Key_Tab)
    assert one.property("ringVisible") is True
    hands.tap(three)
    assert three.hasActiveFocus()
    assert three.property("ringVisible") is False
    hands.key(Qt.Key.Key_Tab)
    assert one.property("ringVisible") is True


def test_a_finger_held_long_still_counts(build: Build) -> None:
    hands = build(BUTTON)
    button = hands.item(Role.Button, "Go")
    hands.touch(button)
    hands.qtbot.wait(900)  # longer than Qt's own long press
    assert hands.value("count") == 0
    hands.release(button)
    assert hands.value("count") == 1


def test_words_inside_a_button_are_said_once(build: Build) -> None:
    hands = build(BUTTON)
    assert [name_of(one) for one in tree(hands.view)].count("Go") == 1
