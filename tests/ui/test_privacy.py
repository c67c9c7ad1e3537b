"""Privacy: the front desk's code, and a consent that is asked, never assumed."""

from PySide6.QtCore import Qt

from kiosk.domain.outline import CodePolicy
from kiosk.domain.visit import AnswerKind, Step
from tests.ui.conftest import MakeTablet
from tests.ui.finding import BUTTON, RADIO, find, key, named, open_page, press, says, visit_of
from tests.ui.harness import Tablet


def test_digits_are_typed_and_erased_by_touch(tablet: Tablet) -> None:
    open_page(tablet, Step.PRIVACY, "code")

    for digit in "4710":
        press(tablet, BUTTON, digit)
    press(tablet, BUTTON, "Erase")

    assert visit_of(tablet).code == "471"
    assert says(tablet, "4 7 1")


def test_digits_can_come_from_a_keyboard(tablet: Tablet) -> None:
    open_page(tablet, Step.PRIVACY, "code")
    press(tablet, BUTTON, "4")

    key(tablet, Qt.Key.Key_7)
    key(tablet, Qt.Key.Key_1)
    key(tablet, Qt.Key.Key_Backspace)

    assert visit_of(tablet).code == "47"


def test_an_optional_code_can_be_left_out_in_plain_words(tablet: Tablet) -> None:
    open_page(tablet, Step.PRIVACY, "code")

    press(tablet, BUTTON, "I have no code")

    assert tablet.journey.page.item == "consent"


def test_a_required_code_cannot_be_left_out(make_tablet: MakeTablet) -> None:
    tablet = make_tablet(code=CodePolicy.REQUIRED)
    open_page(tablet, Step.PRIVACY, "code")

    press(tablet, BUTTON, "Next")

    assert tablet.journey.page.item == "code"
    assert "I have no code" not in named(tablet, BUTTON)


def test_consent_says_who_sees_the_answers(tablet: Tablet) -> None:
    open_page(tablet, Step.PRIVACY, "consent")

    for sentence in tablet.pack.content(tablet.pack.languages[0]).privacy:
        assert says(tablet, sentence)


def test_consent_is_asked_with_equal_answers_and_nothing_chosen(tablet: Tablet) -> None:
    open_page(tablet, Step.PRIVACY, "consent")

    yes, no = find(tablet, RADIO, "Yes"), find(tablet, RADIO, "No")

    assert yes.rect.size() == no.rect.size()
    assert not yes.checked
    assert not no.checked
    assert not find(tablet, BUTTON, "Next").enabled


def test_a_no_is_kept_and_the_journey_goes_on(tablet: Tablet) -> None:
    open_page(tablet, Step.PRIVACY, "consent")

    press(tablet, RADIO, "No")
    press(tablet, BUTTON, "Next")

    assert visit_of(tablet).answer(AnswerKind.CONSENT) == "no"
    assert tablet.journey.page.step is Step.SAFETY
