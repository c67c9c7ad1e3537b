"""What fingers and pens do on tablets that are no kiosks; here they change nothing."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QInputDevice,
    QPointingDevice,
    QTabletEvent,
    QWindow,
)
from PySide6.QtTest import QTest

from kiosk.domain.visit import Step
from tests.e2e.clinic import Clinic
from tests.e2e.gestures import ALL_TEN, Fingers, edge_swipes
from tests.e2e.people import Person
from tests.e2e.quirks import its_timer_stops_twice

LONG_MS = 1_200
"""A long press; systems answer one after half a second to a second."""
FREE = QPoint(640, 610)
"""A point of a question's page where nothing can be pressed."""
MASHES = 40
KEYS = 2_000


@pytest.fixture
def patient(clinic: Clinic) -> Person:
    """Somebody who has answered the first safety question, and stands on its page."""
    person = clinic.visitor()
    person.begin()
    person.hurry_to(Step.SAFETY)
    person.choose("Yes")
    return person


def row(count: int, at: QPoint) -> list[QPoint]:
    """Return points of fingers side by side."""
    return [at + QPoint(60 * number - 30 * count, 0) for number in range(count)]


def gestures(window: QWindow, choice: QPoint) -> Iterator[tuple[str, Callable[[], None]]]:
    """Yield what people try with fingers and pens, each with its name."""
    fingers = Fingers(window)
    for start, end in edge_swipes(window.size()):
        yield "swipe from an edge", partial(fingers.swipe, start, end)
    for count in (2, 3, 4, 5):
        starts = row(count, FREE)
        for by in (QPoint(0, -150), QPoint(0, 150), QPoint(300, 0), QPoint(-300, 0)):
            ends = [point + by for point in starts]
            yield f"{count} fingers together", partial(fingers.stroke, starts, ends)
    near, far = row(2, FREE), [FREE - QPoint(400, 0), FREE + QPoint(400, 0)]
    yield "two fingers apart", partial(fingers.stroke, near, far)
    yield "two fingers to each other", partial(fingers.stroke, far, near)
    yield "a long press", partial(fingers.touch, FREE, held_ms=LONG_MS)
    yield "a long press on a choice", partial(fingers.touch, choice, held_ms=LONG_MS)
    yield "a choice dragged out", partial(fingers.swipe, choice, QPoint(1279, 0))
    for _ in range(MASHES):
        yield "ten fingers at once", partial(fingers.touch, *row(ALL_TEN, FREE))
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        for point in (FREE, choice):
            yield "a pen's button", partial(press_with_pen, window, QPointF(point), button)


def press_with_pen(window: QWindow, point: QPointF, button: Qt.MouseButton) -> None:
    """Press a button of a pen over a point, and let it go."""
    pen = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
        1,
        3,
    )
    for kind, held in (
        (QTabletEvent.Type.TabletPress, button),
        (QTabletEvent.Type.TabletRelease, Qt.MouseButton.NoButton),
    ):
        event = QTabletEvent(
            kind,
            pen,
            point,
            point,
            1.0,
            0,
            0,
            0,
            0,
            0,
            Qt.KeyboardModifier.NoModifier,
            button,
            held,
        )
        QGuiApplication.sendEvent(window, event)


@its_timer_stops_twice
def test_no_gesture_leaves_the_page_or_changes_the_answer(patient: Person) -> None:
    (choice,) = patient.chosen()
    page, answers = patient.page, dict(patient.visit.answers)
    windows = len(QGuiApplication.topLevelWindows())

    for name, make in gestures(patient.kiosk.engine.window, choice.rect.center()):
        make()
        patient.finger.settle()
        assert patient.page == page, name
        assert patient.visit.answers == answers, name
        assert len(QGuiApplication.topLevelWindows()) == windows, name
    assert patient.chosen() == [choice]


def test_a_burst_of_keys_from_a_stick_goes_nowhere(patient: Person) -> None:
    """Win+R and a command, as a stick types that says it is a keyboard; without Enter."""
    page, answers = patient.page, dict(patient.visit.answers)
    window = patient.kiosk.engine.window

    for modifier in (Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.ControlModifier):
        QTest.keyClick(window, Qt.Key.Key_R, modifier)
    for number in range(KEYS):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_A.value + number % 26))
    patient.finger.settle()

    assert (patient.page, patient.visit.answers) == (page, answers)
    assert [one.name for one in patient.chosen()] == ["Yes"]
