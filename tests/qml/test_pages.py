"""The frame of a screen: bars, scrolling, reach, hands, and the sheet over it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt

from tests.qml.accessible import Role, find, name_of, tree
from tests.qml.conftest import Build
from tests.qml.stage import Setting

PAGE = """
KioskPage {
    property var calls: []
    title: "Where it hurts"
    step: 3; steps: 10; skipText: "Skip"
    onBackAsked: calls = [...calls, "back"]
    onNextAsked: calls = [...calls, "next"]
    onSkipAsked: calls = [...calls, "skip"]
    onHelpAsked: calls = [...calls, "help"]
    onReadAloudAsked: calls = [...calls, "read"]
    onAppearanceAsked: calls = [...calls, "looks"]
    onPauseAsked: calls = [...calls, "pause"]
    onCalledAsked: calls = [...calls, "called"]
    Column { width: parent.width; BigButton { text: "Inside" } }
}
"""
LONG = """
KioskPage {
    title: "Much to read"
    scrollable: true
    Column {
        width: parent.width
        Repeater {
            model: 12
            BigButton { required property int index; text: "Line " + index; height: 150 }
        }
    }
}
"""
SHEET = """
Item {
    property string answer
    KioskPage { anchors.fill: parent; title: "Under"; step: 1; steps: 2 }
    Sheet {
        opened: true
        title: "Still here?"
        text: "Touch to go on."
        confirmText: "Yes"
        cancelText: "No"
        onConfirmed: parent.answer = "yes"
        onCancelled: parent.answer = "no"
    }
}
"""
TOOLS = ["Ask for help", "Read aloud", "Text and colors", "Pause", "They called me"]


def test_each_tool_and_step_asks_for_its_own(build: Build) -> None:
    hands = build(PAGE)
    for name in [*TOOLS, "Back", "Skip", "Next"]:
        hands.tap(hands.item(Role.Button, name))
    tools = ["help", "read", "looks", "pause", "called"]
    assert hands.value("calls") == [*tools, "back", "skip", "next"]


def test_tab_follows_the_reading_order(build: Build) -> None:
    hands = build(PAGE)
    reached = []
    for _ in range(9):
        hands.key(Qt.Key.Key_Tab)
        reached.append(hands.focused().property("name"))
    assert reached == [*TOOLS, "Inside", "Back", "Skip", "Next"]


def test_the_title_is_a_heading_and_the_step_is_said(build: Build) -> None:
    hands = build(PAGE)
    find(hands.view, Role.Heading, "Where it hurts")
    find(hands.view, Role.StaticText, "Step 3 of 10")


def test_left_hands_find_next_on_the_left(build: Build) -> None:
    right, left = build(PAGE), build(PAGE, Setting(left_handed=True))
    assert right.area(right.item(Role.Button, "Next")).left() > 640
    assert left.area(left.item(Role.Button, "Next")).right() < 640
    assert left.area(left.item(Role.Button, "Back")).left() > 640


@pytest.mark.parametrize("setting", [Setting(), Setting("tall", 1200, 1920, 224.0)])
def test_reach_brings_everything_that_is_touched_down(build: Build, setting: Setting) -> None:
    hands = build(PAGE, replace(setting, reach=True))
    for name in [*TOOLS, "Inside", "Back", "Next"]:
        assert hands.area(hands.item(Role.Button, name)).top() >= setting.height * 0.45 - 1


def test_without_a_voice_there_is_no_read_aloud(build: Build) -> None:
    hands = build(PAGE.replace("step: 3;", "readAloudAvailable: false; step: 3;"))
    assert "Read aloud" not in [name_of(one) for one in tree(hands.view)]


def test_where_no_visit_is_paused_there_is_no_pause(build: Build) -> None:
    hands = build(PAGE.replace("step: 3;", "pauseAvailable: false; step: 3;"))
    assert "Pause" not in [name_of(one) for one in tree(hands.view)]


def test_a_tall_page_turns_by_two_large_buttons(build: Build) -> None:
    hands = build(LONG)
    down = hands.item(Role.Button, "More below")
    assert min(hands.millimetres(down)) >= 15
    pane = hands.pane()
    assert find(hands.view, Role.Button, "Up").state().disabled
    hands.tap(down)
    hands.wait_until(lambda: pane.property("contentY") > 100)
    hands.tap(hands.item(Role.Button, "Up"))
    hands.wait_until(lambda: pane.property("contentY") == 0)


def test_page_keys_turn_the_page_from_anywhere(build: Build) -> None:
    hands = build(LONG)
    pane = hands.pane()
    hands.root.forceActiveFocus()
    hands.key(Qt.Key.Key_PageDown)
    hands.wait_until(lambda: pane.property("contentY") > 100)


def test_a_finger_drags_a_tall_page_and_presses_nothing(build: Build) -> None:
    hands = build(LONG)
    pane = hands.pane()
    line = hands.item(Role.Button, "Line 2")
    hands.touch(line)
    for distance in (-20, -60, -120, -180):
        place = hands.slide(line, QPointF(0, distance))
        hands.settle()
    hands.release(line, place)
    assert pane.property("contentY") > 50
    assert float(line.property("lastActivation")) == 0


def test_focus_is_never_hidden(build: Build) -> None:
    hands = build(LONG)
    pane = hands.pane()
    for _ in range(len(TOOLS) + 12):
        hands.key(Qt.Key.Key_Tab)
    assert hands.focused().property("text") == "Line 11"
    room, line = hands.area(pane), hands.area(hands.focused())
    assert line.top() >= room.top() - 20
    assert line.bottom() <= room.bottom() + 20


def test_a_short_page_has_no_scrolling(build: Build) -> None:
    hands = build(PAGE)
    assert "More below" not in [name_of(one) for one in tree(hands.view)]


def test_a_sheet_keeps_the_focus_and_answers(build: Build) -> None:
    hands = build(SHEET)
    reached = []
    for _ in range(5):
        hands.key(Qt.Key.Key_Tab)
        hands.settle()
        reached.append(hands.focused().property("text"))
    assert reached == ["No", "Yes", "No", "Yes", "No"]
    hands.key(Qt.Key.Key_Backtab)
    hands.settle()
    assert hands.focused().property("text") == "Yes"
    hands.tap(hands.item(Role.Button, "Yes"))
    assert hands.value("answer") == "yes"


def test_escape_cancels_a_sheet(build: Build) -> None:
    hands = build(SHEET)
    hands.key(Qt.Key.Key_Escape)
    assert hands.value("answer") == "no"


def test_what_lies_under_a_sheet_cannot_be_touched(build: Build) -> None:
    hands = build(SHEET)
    help_button = hands.item(Role.Button, "Ask for help")
    hands.tap(help_button)
    assert float(help_button.property("lastActivation")) == 0
