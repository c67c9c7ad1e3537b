"""Signing in: a name and a PIN, one answer for every failure, waiting times in words."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desk.conftest import MakeCounter
from tests.desk.counter import OneByOne
from tests.desk.nurse import BUTTON, HEADING, NAME, Nurse
from tests.staff import ANA, IVO, PINS, UMA

PIN = "Your PIN or password"
WRONG = "That did not work. Check the name and the PIN."


def test_a_name_and_a_typed_pin_open_the_desk(nurse: Nurse) -> None:
    nurse.sign_in()

    assert nurse.find(HEADING, "Waiting for you")
    assert nurse.says(ANA)
    assert ("staff.signed-in", ANA, "nurse") in nurse.counter.staff.told


def test_the_pad_takes_fingers(nurse: Nurse) -> None:
    nurse.touch(NAME, ANA)
    for digit in PINS[ANA]:
        nurse.touch(BUTTON, digit)
    nurse.touch(BUTTON, "Sign in")

    assert nurse.find(HEADING, "Waiting for you")


def test_the_pad_erases_the_last_digit(nurse: Nurse) -> None:
    nurse.click(NAME, ANA)
    nurse.click(BUTTON, "1")
    nurse.click(BUTTON, "2")
    nurse.click(BUTTON, "Erase")

    assert nurse.digits == 1


def test_an_administrator_types_words(nurse: Nurse) -> None:
    nurse.sign_in(UMA)

    assert nurse.find(HEADING, "Waiting for you")


def test_the_field_of_the_pin_says_what_it_is(nurse: Nurse) -> None:
    assert nurse.secret.description == PIN


def test_a_pin_is_never_read_out(nurse: Nurse) -> None:
    nurse.click(NAME, ANA)
    nurse.type("4027")

    assert not nurse.says("4027")


def test_a_wrong_pin_gets_one_sentence_and_an_empty_field(nurse: Nurse) -> None:
    nurse.sign_in(ANA, "999999")

    assert nurse.notice() == WRONG
    assert nurse.digits == 0


def test_every_failure_gets_the_same_sentence(nurse: Nurse) -> None:
    nurse.sign_in(UMA, PINS[ANA])

    assert nurse.notice() == WRONG


def test_after_some_failures_the_wait_counts_down(nurse: Nurse) -> None:
    for _ in range(5):
        nurse.sign_in(ANA, "999999")
        if nurse.counter.wait:
            break
    wait = nurse.counter.wait
    assert wait > 1
    assert nurse.says(f"You can try again in {wait} s.")
    assert not nurse.find(BUTTON, "Sign in").enabled
    assert not nurse.secret.enabled

    nurse.counter.advance(1)
    assert nurse.says(f"You can try again in {wait - 1} s.")

    nurse.counter.advance(wait)
    assert not nurse.says("You can try again")
    nurse.sign_in()
    assert nurse.find(HEADING, "Waiting for you")


def test_after_ten_failures_only_an_administrator_opens_the_way(nurse: Nurse) -> None:
    for _ in range(10):
        nurse.sign_in(ANA, "999999")
        nurse.counter.advance(3600)
    nurse.sign_in()
    assert nurse.says("Sign-in is locked after ten failures.")

    nurse.sign_in(UMA)
    assert nurse.find(HEADING, "Waiting for you")


def test_a_wait_is_told_to_whoever_comes_next(nurse: Nurse) -> None:
    for _ in range(10):
        nurse.sign_in(ANA, "999999")
        nurse.counter.advance(3600)
    nurse.counter.page.open()

    assert nurse.says("Only an administrator’s sign-in opens it again.")


def test_it_staff_sees_no_sheet(nurse: Nurse) -> None:
    nurse.sign_in(IVO)

    assert nurse.notice() == "This sign-in is for the kiosks’ settings. It opens no sheets."
    assert ("staff.signed-out", IVO, "it") in nurse.counter.staff.told


def test_without_staff_the_page_says_how_to_add_some(
    make_counter: MakeCounter, qtbot: QtBot
) -> None:
    nurse = Nurse(make_counter(people=False), qtbot)

    assert nurse.says("Nobody can sign in yet.")
    assert nurse.says("kiosk staff add NAME")


def test_staff_that_is_added_meanwhile_comes_by_itself(
    make_counter: MakeCounter, qtbot: QtBot
) -> None:
    counter = make_counter(people=False)
    nurse = Nurse(counter, qtbot)
    with_people = make_counter()
    counter.staff.kept.update(with_people.staff.kept)
    counter.advance(6)

    assert ANA in nurse.names(NAME)


def test_the_keyboard_alone_signs_in(nurse: Nurse) -> None:
    nurse.settle()
    for _ in range(20):
        if nurse.focused() == ANA:
            break
        nurse.key(Qt.Key.Key_Tab)
    nurse.key(Qt.Key.Key_Space)
    assert nurse.focused() == PIN

    nurse.type(PINS[ANA])
    nurse.key(Qt.Key.Key_Return)
    assert nurse.find(HEADING, "Waiting for you")


def test_after_a_wrong_pin_the_next_can_be_typed_at_once(
    make_counter: MakeCounter, qtbot: QtBot
) -> None:
    background = OneByOne()
    nurse = Nurse(make_counter(background=background), qtbot)
    nurse.click(NAME, ANA)
    nurse.type("999999")
    background.hold()
    nurse.key(Qt.Key.Key_Return)
    assert not nurse.find(BUTTON, "Checking…").enabled
    background.go_on()
    nurse.settle()

    nurse.type(PINS[ANA])
    nurse.key(Qt.Key.Key_Return)
    assert nurse.find(HEADING, "Waiting for you")
