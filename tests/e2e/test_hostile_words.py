"""A keyboard at the kiosk that types what breaks other programs: the words go to the nurse, whole.

There is no field to paste into: what lies on the clipboard stays there.
"""

import unicodedata

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest

from kiosk.domain.visit import AnswerKind, Outcome, Step
from tests.e2e.clinic import Clinic
from tests.e2e.papers import only, papers_of, visits_in
from tests.e2e.people import Person

SQL = "'; DROP TABLE visits; --"
HOSTILE = (SQL, "<b>bold</b>&amp;", "\u202edrowssap\u202c\u200f", "\U0001f692", "\x00\x1b[2J", "🇨🇭")
LONGEST = 200
CLIPBOARD = "from another visit " * 500_000


def type_on_a_keyboard(patient: Person, text: str) -> None:
    """Type signs as a keyboard sends them, in any script."""
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
            QCoreApplication.sendEvent(patient.kiosk.engine.window, event)


def test_hostile_words_reach_the_nurse_and_break_nothing(clinic: Clinic) -> None:
    patient = clinic.visitor()
    patient.begin()
    patient.hurry_to(Step.PRIVACY, "consent")
    patient.choose("Yes")
    patient.go_on()
    patient.hurry_to(Step.QUESTIONS, "own")
    patient.type_words("a")
    QGuiApplication.clipboard().setText(CLIPBOARD)

    for key in ("Ctrl+V", "Shift+Ins", "Ctrl+Shift+V"):
        QTest.keySequence(patient.kiosk.engine.window, QKeySequence(key))
    for words in HOSTILE:
        type_on_a_keyboard(patient, words)
    type_on_a_keyboard(patient, "x" * LONGEST)
    patient.finger.settle()
    patient.go_on()
    patient.finish()
    patient.hand_back()

    assert patient.at_the_poster
    clinic.stop()
    (visit,) = visits_in(clinic)
    said = visit.answers[next(key for key in visit.answers if key.kind is AnswerKind.OWN_QUESTION)]
    assert visit.outcome is Outcome.FINISHED
    assert len(said) <= LONGEST
    assert SQL in said
    assert "another visit" not in said
    assert not [sign for sign in said if unicodedata.category(sign) in {"Cc", "Cf"}]
    assert SQL.split()[1] in only(papers_of(clinic).nurse)
