"""Writing: the pads for digits and letters, by touch and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.items import kind_of, shown
from tests.qml.accessible import Role, find, name_of, tree
from tests.qml.conftest import Build

DIGITS = """
NumberPad {
    width: 1186; height: 480
    columns: 4
    length: 4
    property bool sent: false
    onEdited: edited => text = edited
    onSubmitted: sent = true
}
"""
LETTERS = """
LetterPad {
    width: 1186; height: 523
    language: "es"
    maximumLength: 8
    property bool sent: false
    onEdited: edited => text = edited
    onSubmitted: sent = true
}
"""


def test_digits_are_touched_and_erased(build: Build) -> None:
    hands = build(DIGITS)
    for digit in "405":
        hands.tap(hands.item(Role.Button, digit))
    assert hands.value("text") == "405"
    find(hands.view, Role.StaticText, "4 0 5")
    hands.tap(hands.item(Role.Button, "Erase"))
    assert hands.value("text") == "40"


def test_a_full_number_takes_no_more(build: Build) -> None:
    hands = build(DIGITS)
    hands.key(Qt.Key.Key_Tab)
    hands.type("40519")
    assert hands.value("text") == "4051"
    assert find(hands.view, Role.Button, "7").state().disabled


def test_a_keyboard_types_erases_and_sends_digits(build: Build) -> None:
    hands = build(DIGITS)
    hands.root.forceActiveFocus()
    hands.type("12a3")
    hands.key(Qt.Key.Key_Backspace)
    hands.key(Qt.Key.Key_Return)
    assert hands.value("text") == "12"
    assert hands.value("sent") is True


def test_a_masked_number_is_never_said(build: Build) -> None:
    hands = build(DIGITS.replace("length: 4", 'length: 4; masked: true; text: "73"'))
    said = [name_of(one) for one in tree(hands.view) if one.role() == Role.StaticText]
    assert said == ["2 of 4 digits"]


def test_keys_of_the_number_pad_are_primary_targets(build: Build) -> None:
    hands = build(DIGITS)
    for sign in ("1", "0", "Erase"):
        assert min(hands.millimetres(hands.item(Role.Button, sign))) >= 19.9


def test_a_line_begins_with_a_capital_and_goes_on_small(build: Build) -> None:
    hands = build(LETTERS)
    hands.tap(hands.item(Role.Button, "H"))
    hands.tap(hands.item(Role.Button, "o"))
    hands.tap(hands.item(Role.Button, "Space"))
    assert hands.value("text") == "Ho "


def test_shift_makes_one_capital(build: Build) -> None:
    hands = build(LETTERS)
    hands.tap(hands.item(Role.Button, "A"))
    hands.tap(hands.item(Role.Button, "Capital letter"))
    hands.tap(hands.item(Role.Button, "Ñ"))
    hands.tap(hands.item(Role.Button, "e"))
    assert hands.value("text") == "AÑe"


def test_accents_and_signs_have_their_pages(build: Build) -> None:
    hands = build(LETTERS)
    hands.tap(hands.item(Role.Button, "Letters with accents"))
    hands.wait_for_frame()
    hands.tap(hands.item(Role.Button, "¿"))
    hands.tap(hands.item(Role.Button, "Á"))
    hands.tap(hands.item(Role.Button, "Numbers and signs"))
    hands.wait_for_frame()
    hands.tap(hands.item(Role.Button, "3"))
    assert hands.value("text") == "¿Á3"


def test_english_letters_need_no_accents(build: Build) -> None:
    hands = build(LETTERS.replace('"es"', '"en"'))
    names = [name_of(one) for one in tree(hands.view)]
    assert "Letters with accents" not in names
    assert "ñ" not in names


def test_a_keyboard_writes_up_to_the_limit(build: Build) -> None:
    hands = build(LETTERS)
    hands.root.forceActiveFocus()
    hands.type("Why now, and how?")
    assert hands.value("text") == "Why now,"
    hands.key(Qt.Key.Key_Backspace)
    hands.key(Qt.Key.Key_Return)
    assert hands.value("text") == "Why now"
    assert hands.value("sent") is True


def test_the_end_of_long_words_is_seen_and_their_begin_can_be_pulled_down(build: Build) -> None:
    hands = build(LETTERS.replace(": 8", ": 2000"))
    (line,) = (one for one in shown(hands.view.contentItem()) if kind_of(one) == "WritingLine")
    high = line.height()
    hands.root.setProperty("text", "Why does it hurt at night? " * 60)
    hands.wait_for_frame()
    (view,) = (one for one in shown(line) if one.inherits("QQuickFlickable"))
    hidden = float(view.property("contentHeight")) - view.height()
    assert hidden > 0
    assert float(view.property("contentY")) == pytest.approx(hidden)
    assert view.property("interactive") is True
    assert line.height() == high


def test_keys_of_the_letter_pad_stay_above_the_floor(build: Build) -> None:
    hands = build(LETTERS)
    for sign in ("Q", "Ñ", "M", "Space", "Erase"):
        wide, high = hands.millimetres(hands.item(Role.Button, sign))
        assert min(wide, high) >= 12
        assert high >= 15
