"""What somebody pastes or types into the desk's fields to break them: the desk stays itself."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from tests.desk.nurse import BUTTON, FIELD, Nurse

PASTED = 10_000_000
SECONDS = 5.0
"""Far more than it takes, far less than laying out ten million signs does."""
LONGEST = {"Note": 200, "Search by code": 16}
HOSTILE = {
    "'; DROP TABLE visits; --": "'; DROP TABLE visits; --",
    '<img src="http://evil.example/x.png">': '<img src="http://evil.example/x.png">',
    "a\0b\x1b[2J\u0007": "ab[2J",
    "\u202edrowssap\u202c \u200f\u2066": "drowssap ",
    "\U0001f692 e\u0301": "\U0001f692 e\u0301",
    "line\r\nline\u2028line": "line line line",
}
"""What is pasted, and what of it is a note: signs that nobody sees or that turn others are none."""


def paste(nurse: Nurse, field: str, words: str) -> None:
    """Put words on the clipboard and paste them into a field."""
    nurse.open("K7-42")
    nurse.click(FIELD, field)
    QGuiApplication.clipboard().setText(words)
    QTest.keySequence(nurse.window, QKeySequence(QKeySequence.StandardKey.Paste))


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_a_note_in_plain_text(at_work: Nurse, words: str) -> None:
    paste(at_work, "Note", words)

    assert at_work.value("Note") == HOSTILE[words]


@pytest.mark.parametrize("field", LONGEST)
def test_ten_megabytes_are_cut_and_hold_up_nobody(at_work: Nurse, field: str) -> None:
    begun = time.monotonic()

    paste(at_work, field, "x\ny " * (PASTED // 4))

    assert len(at_work.value(field)) <= LONGEST[field]
    assert time.monotonic() - begun < SECONDS


def test_a_field_has_no_menu(at_work: Nurse) -> None:
    at_work.open("K7-42")
    windows = len(QGuiApplication.topLevelWindows())
    before = at_work.names(BUTTON)
    for field in LONGEST:
        point = at_work.find(FIELD, field).rect.center()
        right, plain = Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(at_work.window, right, plain, point)
        at_work.settle()

    assert at_work.names(BUTTON) == before
    assert len(QGuiApplication.topLevelWindows()) == windows
