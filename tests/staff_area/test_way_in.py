"""The way in: five taps or the keys, names, the PIN pad; and how it closes by itself."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.staff import StaffRole
from kiosk.domain.visit import Step
from kiosk.errors import DatabaseError
from kiosk.ui.accessible import Control
from tests.staff import ANA, IVO, PINS, UMA
from tests.staff_area.conftest import MakeStaff
from tests.staff_area.kiosk import AREA, PAD, WRONG_PIN, StaffTablet
from tests.ui.finding import (
    BUTTON,
    HEADING,
    come_to_rest,
    find,
    focused,
    key,
    millimetres,
    open_page,
)

STEPS = [
    (Step.COMFORT, "", ""),
    (Step.PAIN, "pain", ""),
    (Step.OPTIONS, "", ""),
    (Step.DETAIL, "acupuncture", "help"),
    (Step.COMPARE, "", ""),
    (Step.QUESTIONS, "", ""),
    (Step.SHARE, "", ""),
]


def test_five_taps_in_the_corner_open_the_pad(staff: StaffTablet) -> None:
    staff.tap(4)
    assert not staff.is_open()

    staff.tap(1)

    assert find(staff.tablet, HEADING, PAD)
    assert [name for name in staff.buttons() if name in PINS] == [ANA, IVO, UMA]


def test_slow_taps_open_nothing(staff: StaffTablet) -> None:
    staff.tap(12, every=0.8)

    assert not staff.is_open()


def test_taps_elsewhere_open_nothing(at_pain: StaffTablet) -> None:
    at_pain.tap(at=QPoint(8, 8))
    at_pain.tap(at=QPoint(1200, 400))

    assert not at_pain.is_open()


def test_keys_open_the_pad_too(at_pain: StaffTablet) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(at_pain.tablet.engine.window, Qt.Key.Key_S, keys)

    assert find(at_pain.tablet, HEADING, PAD)


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1200), (1200, 1920)], ids=str)
def test_no_control_lies_in_the_corner_whatever_the_layout(
    make_staff: MakeStaff, size: tuple[int, int]
) -> None:
    staff = make_staff(size=size)
    tablet = staff.tablet
    item = tablet.engine.window.findChild(QQuickItem, "corner")
    assert item is not None
    corner = item.mapRectToScene(item.boundingRect()).toRect()
    assert min(corner.width(), corner.height()) >= 7.9 * float(
        tablet.engine.window.property("pixelsPerMm")
    )
    met = [one.name for one in staff.everything() if meets(one, corner)]
    for reach, left in ((False, False), (False, True), (True, False), (True, True)):
        if reach != tablet.appearance.property("reach"):
            tablet.appearance.toggleReach()
        if left != tablet.appearance.property("leftHanded"):
            tablet.appearance.toggleLeftHanded()
        for step, of, part in STEPS:
            open_page(tablet, step, of, part, consent__="yes")
            met += [f"{step.name} {one.name}" for one in staff.everything() if meets(one, corner)]
    assert met == []


def meets(control: Control, corner: QRect) -> bool:
    return control.focusable and control.rect.intersects(corner)


def test_nothing_of_the_visit_shows_beside_the_pad_and_back_returns_to_it(
    at_pain: StaffTablet,
) -> None:
    before = [one.name for one in at_pain.everything()]
    at_pain.tap()
    assert "They called me" not in at_pain.buttons()

    at_pain.touch("Back")

    assert not at_pain.is_open()
    assert [one.name for one in at_pain.everything()] == before
    assert at_pain.tablet.journey.page.step is Step.PAIN


def test_the_pad_goes_after_twenty_seconds_and_the_visit_stays(at_pain: StaffTablet) -> None:
    at_pain.tap()

    at_pain.advance(19)
    assert at_pain.is_open()
    at_pain.advance(1.1)

    assert not at_pain.is_open()
    assert at_pain.tablet.journey.page.step is Step.PAIN


def test_any_touch_keeps_the_pad(staff: StaffTablet) -> None:
    staff.tap()
    staff.advance(19)
    staff.touch(IVO)
    staff.advance(19)

    assert staff.is_open()


def test_the_visits_own_time_out_goes_on(at_pain: StaffTablet) -> None:
    at_pain.enter(IVO)
    at_pain.tablet.idle.touch()
    for _ in range(6):
        at_pain.advance(15.1)

    assert at_pain.says("Are you still there?")
    assert not at_pain.says(AREA)


def test_when_the_visit_is_wiped_the_area_is_gone(at_pain: StaffTablet) -> None:
    at_pain.enter(IVO)
    for _ in range(13):
        at_pain.advance(10)
        at_pain.model.touch()

    assert at_pain.tablet.journey.visit is None
    assert not at_pain.is_open()
    assert ("staff.signed-out", IVO, "it") in at_pain.door.store.told


def test_the_keys_of_the_pad_are_large(staff: StaffTablet) -> None:
    staff.tap()
    staff.touch(IVO)

    for digit in "0123456789":
        assert min(millimetres(staff.tablet, find(staff.tablet, BUTTON, digit))) >= 20


def test_fingers_enter_the_pin(staff: StaffTablet) -> None:
    staff.tap()
    staff.touch(IVO)
    for digit in PINS[IVO]:
        staff.touch(digit)
    staff.touch("Sign in")

    assert find(staff.tablet, HEADING, AREA)


def test_the_pin_is_masked_and_never_read_out(staff: StaffTablet) -> None:
    staff.tap()
    staff.touch(IVO)
    staff.type("6183")

    assert staff.says("4 signs, hidden")
    assert not any("6183" in one.name or "6 1 8 3" in one.name for one in staff.everything())


def test_an_administrator_types_a_password(staff: StaffTablet) -> None:
    staff.enter(UMA)

    assert find(staff.tablet, HEADING, AREA)


def test_the_letters_are_masked_and_begin_small(staff: StaffTablet) -> None:
    staff.tap()
    staff.touch(UMA)
    staff.touch("Use letters")
    staff.touch("t")

    assert staff.says("1 signs, hidden")
    assert not staff.says("T")


def test_a_wrong_pin_gets_one_sentence_whatever_the_reason(staff: StaffTablet) -> None:
    staff.enter(IVO, "999000")
    assert staff.says(WRONG_PIN)
    staff.touch("Back")
    staff.enter(UMA, PINS[IVO])

    assert staff.says(WRONG_PIN)
    assert not staff.says(AREA)


def test_guessing_makes_wait_and_the_seconds_go_down(staff: StaffTablet) -> None:
    staff.tap()
    for _ in range(3):
        staff.enter(IVO, "999000")
    assert staff.says("You can try again in 30 s.")
    assert not find(staff.tablet, BUTTON, "1").enabled

    staff.advance(12)
    assert staff.says("You can try again in 18 s.")
    staff.model.touch()
    staff.advance(18)

    assert find(staff.tablet, BUTTON, "1").enabled
    staff.enter(IVO)
    assert staff.says(AREA)


def test_after_ten_failures_the_pad_says_who_can_open_it(staff: StaffTablet) -> None:
    staff.door.fail(10)
    staff.tap()
    staff.touch(IVO)

    assert staff.says("Only an administrator’s sign-in opens it again.")


def test_a_locked_pad_keeps_no_patient_from_the_kiosk(staff: StaffTablet) -> None:
    staff.door.fail(10)
    staff.tap()
    staff.touch("Back")

    staff.touch("English. Start" if "English. Start" in staff.buttons() else "English")

    assert staff.tablet.journey.page.step is Step.COMFORT


def test_without_staff_the_pad_says_what_it_has_to_do(staff: StaffTablet) -> None:
    staff.door.store.kept.clear()

    staff.tap()

    assert staff.says("No staff are set up. IT runs: kiosk staff add")


def test_trouble_with_the_database_is_told(staff: StaffTablet) -> None:
    def broken() -> None:
        raise DatabaseError("the disk is full", where="kiosk.db", remedy="Make room")

    staff.door.store.members = broken  # type: ignore[method-assign,assignment]  # a broken store

    staff.tap()

    assert staff.says("The disk is full. Make room.")


def test_whoever_left_during_the_check_is_not_let_in_for_the_next(staff: StaffTablet) -> None:
    staff.tap()
    staff.touch(IVO)
    staff.quick.held = True
    staff.type(PINS[IVO])
    key(staff.tablet, Qt.Key.Key_Return)
    staff.advance(21)
    assert not staff.is_open()
    staff.tap()

    staff.quick.go_on()
    come_to_rest(staff.tablet)

    assert not staff.says(AREA)
    assert ("staff.signed-out", IVO, StaffRole.IT.value) in staff.door.store.told


def test_whoever_turned_to_another_name_is_not_let_in(staff: StaffTablet) -> None:
    staff.tap()
    staff.touch(IVO)
    staff.quick.held = True
    staff.type(PINS[IVO])
    key(staff.tablet, Qt.Key.Key_Return)
    staff.touch("Back")
    staff.touch(ANA)

    staff.quick.go_on()
    come_to_rest(staff.tablet)

    assert not staff.says(AREA)
    assert ("staff.signed-out", IVO, StaffRole.IT.value) in staff.door.store.told


def test_the_keyboard_alone_gets_in_and_out(at_pain: StaffTablet) -> None:
    at_pain.tap()
    for _ in range(10):
        key(at_pain.tablet, Qt.Key.Key_Tab)
        if focused(at_pain.tablet) == IVO:
            break
    key(at_pain.tablet, Qt.Key.Key_Space)
    at_pain.type(PINS[IVO])
    key(at_pain.tablet, Qt.Key.Key_Return)
    assert at_pain.says(AREA)

    key(at_pain.tablet, Qt.Key.Key_Escape)

    assert not at_pain.is_open()
    come_to_rest(at_pain.tablet)
    key(at_pain.tablet, Qt.Key.Key_Tab)
    assert focused(at_pain.tablet) in at_pain.buttons()
