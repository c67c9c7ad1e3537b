"""Choosing: lists, several answers, the strip of numbers, parts and steps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.items import kind_of, shown
from tests.qml.accessible import Role, find, hint_of, name_of, press, tree
from tests.qml.conftest import Build
from tests.qml.stage import Setting

ONE_OF_THREE = """
ChoiceList {
    width: 900
    name: "Who decides?"
    chosen: "b"
    model: [
        { key: "a", text: "Me", detail: "alone" }, { key: "b", text: "Both" },
        { key: "c", text: "You" }
    ]
    property string last
    onPicked: key => { last = key; chosen = key }
}
"""
FROM_A_MODEL = """
ChoiceList {
    width: 900
    name: "Who decides?"
    model: ListModel {
        ListElement { key: "a"; text: "Me"; detail: ""; picture: "" }
        ListElement { key: "b"; text: "Both"; detail: "together"; picture: "" }
    }
    property string last
    onPicked: key => last = key
}
"""
TWO_OF_THREE = """
MultiChoice {
    width: 900
    name: "Goals"
    chosen: ["a"]
    maximum: 2
    model: [ { key: "a", text: "Walk" }, { key: "b", text: "Sleep" }, { key: "c", text: "Work" } ]
    onToggled: (key, on) => chosen = on ? [...chosen, key] : chosen.filter(one => one !== key)
}
"""
STRIP = """
NumberStrip {
    width: %d
    name: "How bad?"
    value: -1
    lowText: "No pain"
    highText: "As bad as it gets"
    onPicked: number => value = number
}
"""
TABS = """
TabStrip {
    width: 1000
    tabs: ["What happens", "How it may help", "Downsides"]
    onPicked: index => current = index
}
"""
STEPS = """
StepThread {
    width: 700
    height: 600
    name: "Acupuncture"
    rich: true
    steps: ["You talk.", "You <b>lie</b> down.", "You go home."]
    onPicked: index => current = index
}
"""
TALL = Setting("tall", 1200, 1920, 224.0)


def test_a_touch_picks_one_answer(build: Build) -> None:
    hands = build(ONE_OF_THREE)
    hands.tap(hands.item(Role.RadioButton, "You"))
    assert hands.value("last") == "c"
    assert find(hands.view, Role.RadioButton, "You").state().checked
    assert not find(hands.view, Role.RadioButton, "Both").state().checked


def test_the_group_says_its_question_and_a_choice_its_detail(build: Build) -> None:
    hands = build(ONE_OF_THREE)
    assert find(hands.view, Role.Grouping, "Who decides?").childCount() == 3
    assert hint_of(find(hands.view, Role.RadioButton, "Me")) == "alone"


def test_arrows_move_along_the_choices_and_choose_nothing(build: Build) -> None:
    hands = build(ONE_OF_THREE)
    hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Down)
    assert hands.value("last") == ""
    assert hands.focused().property("text") == "You"
    hands.key(Qt.Key.Key_Space)
    assert hands.value("last") == "c"


def test_every_choice_is_a_stop_for_two_switches(build: Build) -> None:
    hands = build(ONE_OF_THREE)
    reached = []
    for _ in range(3):
        hands.key(Qt.Key.Key_Tab)
        reached.append(hands.focused().property("text"))
    assert reached == ["Me", "Both", "You"]


def test_choices_come_from_a_model_with_roles_too(build: Build) -> None:
    hands = build(FROM_A_MODEL)
    assert hint_of(find(hands.view, Role.RadioButton, "Both")) == "together"
    press(find(hands.view, Role.RadioButton, "Both"))
    assert hands.value("last") == "b"


def test_several_answers_rest_when_the_most_are_chosen(build: Build) -> None:
    hands = build(TWO_OF_THREE)
    hands.tap(hands.item(Role.CheckBox, "Sleep"))
    assert hands.value("chosen") == ["a", "b"]
    assert find(hands.view, Role.CheckBox, "Work").state().disabled
    hands.tap(hands.item(Role.CheckBox, "Walk"))
    assert hands.value("chosen") == ["b"]
    assert not find(hands.view, Role.CheckBox, "Work").state().disabled


def test_an_assistive_tool_toggles_an_answer(build: Build) -> None:
    hands = build(TWO_OF_THREE)
    press(find(hands.view, Role.CheckBox, "Sleep"), "Toggle")
    assert hands.value("chosen") == ["a", "b"]


@pytest.mark.parametrize(("setting", "width"), [(Setting(), 1186), (TALL, 1059)])
def test_each_number_of_the_strip_can_be_touched(
    build: Build, setting: Setting, width: int
) -> None:
    hands = build(STRIP % width, setting)
    for number in (0, 5, 10):
        hands.tap(hands.item(Role.RadioButton, str(number)))
        assert hands.value("value") == number
        assert find(hands.view, Role.RadioButton, str(number)).state().checked


@pytest.mark.parametrize(("setting", "width"), [(Setting(), 1186), (TALL, 1059)])
def test_a_number_of_the_strip_is_as_large_as_a_primary_target(
    build: Build, setting: Setting, width: int
) -> None:
    hands = build(STRIP % width, setting)
    wide, high = hands.millimetres(hands.item(Role.RadioButton, "7"))
    assert wide >= 18
    assert wide * high >= 400
    left, right = (hands.area(hands.item(Role.RadioButton, number)) for number in ("7", "8"))
    assert right.left() - left.right() == pytest.approx(0, abs=1)


def test_the_ends_of_the_strip_say_what_they_mean(build: Build) -> None:
    hands = build(STRIP % 1186)
    assert hint_of(find(hands.view, Role.RadioButton, "0")) == "No pain"
    assert hint_of(find(hands.view, Role.RadioButton, "10")) == "As bad as it gets"


def test_arrows_go_down_a_row_of_the_strip_in_portrait(build: Build) -> None:
    hands = build(STRIP % 1059, TALL)
    hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Right)
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Return)
    assert hands.value("value") == 7


def test_parts_open_by_touch_and_by_arrow(build: Build) -> None:
    hands = build(TABS)
    hands.tap(hands.item(Role.PageTab, "Downsides"))
    assert hands.value("current") == 2
    hands.key(Qt.Key.Key_Left)
    hands.key(Qt.Key.Key_Return)
    assert hands.value("current") == 1
    assert find(hands.view, Role.PageTab, "How it may help").state().selected


def test_a_step_lights_by_touch_and_says_its_number(build: Build) -> None:
    hands = build(STEPS)
    names = [name_of(one) for one in tree(hands.view) if one.role() == Role.ListItem]
    assert [" ".join(name.split()) for name in names] == [
        "1. You talk.",
        "2. You lie down.",
        "3. You go home.",
    ]
    hands.tap(hands.item(Role.ListItem, "3. You go home."))
    assert hands.value("current") == 2


def test_large_text_shows_one_step_a_page(build: Build) -> None:
    hands = build(STEPS, Setting(text_scale=2.0))
    assert find(hands.view, Role.Button, "No picture before this one").state().disabled
    hands.tap(hands.item(Role.Button, "Picture 2"))
    assert hands.value("current") == 1
    find(hands.view, Role.StaticText, "Acupuncture · picture 2 of 3")


@pytest.mark.parametrize(
    "first_chosen",
    [TWO_OF_THREE, STRIP.replace("value: -1", "value: 0") % 900],
    ids=["tile", "number"],
)
def test_the_tick_lies_over_the_focus_ring(build: Build, first_chosen: str) -> None:
    hands = build(f"Item {{ {first_chosen.replace('width', 'x: 60; y: 60; width', 1)} }}")
    (tick,) = (one for one in shown(hands.view.contentItem()) if kind_of(one) == "Badge")
    edge = tick.width() * 0.22  # what lies well within the disc
    disc = hands.area(tick).adjusted(edge, edge, -edge, -edge).toRect()
    around = hands.area(tick).adjusted(-40, -8, 8, 40).toRect()
    plain = hands.view.grabWindow()
    hands.key(Qt.Key.Key_Tab)
    hands.settle()
    ringed = hands.view.grabWindow()
    assert ringed.copy(disc) == plain.copy(disc)
    assert ringed.copy(around) != plain.copy(around)
