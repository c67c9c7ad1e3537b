"""A break: one touch to the code, the code back to the very page; and all that can go wrong."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.ids import LanguageTag
from kiosk.domain.pausing import CODE_STAYS, PAUSED_AT_MOST, REST, WRONG_AT_MOST
from kiosk.domain.visit import AnswerKind, Step
from tests.fakes import FakeVoice
from tests.ui.conftest import MakeTablet
from tests.ui.finding import (
    BUTTON,
    HEADING,
    Role,
    come_to_rest,
    find,
    focused,
    key,
    millimetres,
    named,
    open_page,
    press,
    says,
    touch,
    visit_of,
    walk_by_tab,
)
from tests.ui.harness import Tablet

BACK = "Come back to my visit"
WAITS = "Your answers wait for you"


@pytest.fixture
def pain(tablet: Tablet) -> Tablet:
    open_page(tablet, Step.PAIN, "pain", consent__="yes", peg__pain="7")
    return tablet


def stored(tablet: Tablet) -> None:
    """Let the store know the visit that a test has put up."""
    visit = visit_of(tablet)
    tablet.store.visits[visit.id] = visit


def pause(tablet: Tablet) -> str:
    """Touch Pause; return the code on the screen."""
    stored(tablet)
    press(tablet, BUTTON, "Pause")
    come_to_rest(tablet)
    return str(tablet.pausing.property("code"))


def pause_and_leave(tablet: Tablet) -> str:
    code = pause(tablet)
    press(tablet, BUTTON, "I have it")
    come_to_rest(tablet)
    return code


def type_code(tablet: Tablet, code: str) -> None:
    """Type on the pad by keys: the same sign twice on the screen would be a tremor."""
    for sign in code:
        key(tablet, Qt.Key(ord(sign)))


def enter(tablet: Tablet, code: str) -> None:
    press(tablet, BUTTON, BACK)
    come_to_rest(tablet)
    type_code(tablet, code)
    press(tablet, BUTTON, "Come back")
    come_to_rest(tablet)


def test_one_touch_pauses_and_shows_the_code_large(pain: Tablet) -> None:
    code = pause(pain)

    assert named(pain, HEADING) == [WAITS]
    assert len(code) == 4
    assert says(pain, f"Your code: {' '.join(code)}")
    assert says(pain, "Your answers wait 15 minutes.")
    assert pain.journey.visit is None


STEPS = (
    *((Step.PRIVACY, "consent"), (Step.SAFETY, "fever"), (Step.SAFETY, "alert")),
    *((Step.PAIN, "place"), (Step.TRIED, ""), (Step.WHERE, "role"), (Step.OPTIONS, "")),
    *((Step.DETAIL, "acupuncture"), (Step.COMPARE, ""), (Step.VALUES, "goal")),
    *((Step.LEANING, ""), (Step.FACTS, "ac-several"), (Step.SURE, "sure")),
    *((Step.QUESTIONS, "own"), (Step.SHARE, "")),
)


def test_every_step_has_the_button_in_one_place(tablet: Tablet) -> None:
    open_page(tablet, Step.COMFORT)
    before = find(tablet, BUTTON, "Pause").rect
    for step, item in STEPS:
        part = "what" if step is Step.DETAIL else ""
        open_page(tablet, step, item, part, safety__fever="yes")
        assert find(tablet, BUTTON, "Pause").rect == before, f"{step.name} {item}"


def test_the_code_brings_back_page_answers_and_looks(pain: Tablet) -> None:
    pain.appearance.setTextScale(1.5)
    pain.appearance.setTheme("dark")
    pain.appearance.toggleLeftHanded()
    before = visit_of(pain)
    code = pause_and_leave(pain)
    assert pain.appearance.property("textScale") == 1.0
    assert pain.appearance.property("theme") == "light"

    enter(pain, code)

    assert visit_of(pain).page == before.page
    assert visit_of(pain).answer(AnswerKind.PEG, "pain") == "7"
    assert pain.appearance.property("textScale") == 1.5
    assert pain.appearance.property("theme") == "dark"
    assert pain.appearance.property("leftHanded")
    assert find(pain, Role.RadioButton, "7").checked


def test_the_page_with_the_code_keeps_the_patients_text_size(pain: Tablet) -> None:
    pain.appearance.setTextScale(2.0)
    pause(pain)
    assert pain.appearance.property("textScale") == 2.0

    press(pain, BUTTON, "I have it")

    assert pain.appearance.property("textScale") == 1.0


def test_who_paused_by_mistake_goes_on_at_once(pain: Tablet) -> None:
    pause(pain)

    press(pain, BUTTON, "Go on now")

    assert visit_of(pain).page.step is Step.PAIN
    assert not says(pain, WAITS)


def test_the_code_leaves_the_screen_with_its_page(pain: Tablet) -> None:
    code = pause_and_leave(pain)
    assert pain.pausing.property("code") == ""
    assert not says(pain, " ".join(code))


def test_the_page_with_the_code_goes_by_itself_and_says_when(pain: Tablet) -> None:
    pause(pain)
    pain.clock.advance(CODE_STAYS - 1)
    pain.pausing.tick()
    assert says(pain, "This screen clears itself in 1 s.")

    pain.clock.advance(1)
    pain.pausing.tick()
    come_to_rest(pain)

    assert named(pain, HEADING) == ["Back pain: what next?"]


def test_a_touch_keeps_the_page_with_the_code(pain: Tablet) -> None:
    pause(pain)
    pain.clock.advance(CODE_STAYS - 1)
    pain.pausing.touch()
    pain.clock.advance(CODE_STAYS - 1)
    pain.pausing.tick()
    assert says(pain, WAITS)


def test_who_needs_more_time_has_it_for_the_code_too(pain: Tablet) -> None:
    pain.walk.give_more_time()
    pause(pain)
    pain.clock.advance(CODE_STAYS * 10 - 1)
    pain.pausing.tick()
    assert says(pain, WAITS)


def test_the_poster_asks_back_only_while_somebody_is_waited_for(pain: Tablet) -> None:
    code = pause_and_leave(pain)
    assert BACK in named(pain, BUTTON)

    enter(pain, code)
    press(pain, BUTTON, "They called me")
    press(pain, BUTTON, "I am going now")
    press(pain, BUTTON, "Finished")
    come_to_rest(pain)

    assert BACK not in named(pain, BUTTON)


def test_after_fifteen_minutes_the_poster_asks_back_no_longer(pain: Tablet) -> None:
    pause_and_leave(pain)
    pain.clock.advance(15 * 60)
    pain.pausing.tick()
    come_to_rest(pain)
    assert BACK not in named(pain, BUTTON)


def test_a_wrong_code_gets_a_kind_line_and_the_pad_is_empty_again(pain: Tablet) -> None:
    pause_and_leave(pain)

    enter(pain, "Y9Y9")

    assert says(pain, "No visit waits with that code. Please look again.")
    assert says(pain, "No digits yet")
    assert pain.journey.visit is None

    type_code(pain, "B")
    come_to_rest(pain)
    assert not says(pain, "No visit waits")


def test_after_five_wrong_codes_the_pad_rests_for_a_minute(pain: Tablet) -> None:
    code = pause_and_leave(pain)
    press(pain, BUTTON, BACK)
    for _ in range(WRONG_AT_MOST):
        pain.pausing.tryCode("Y9Y9")
    come_to_rest(pain)
    assert says(pain, "Please try again in 60 s, or ask at the front desk.")
    assert not find(pain, BUTTON, "B").enabled

    pain.pausing.touch()
    pain.clock.advance(REST / 2)
    pain.pausing.touch()
    pain.clock.advance(REST / 2)
    pain.pausing.tick()
    come_to_rest(pain)
    type_code(pain, code)
    press(pain, BUTTON, "Come back")

    assert visit_of(pain).page.step is Step.PAIN


def test_the_page_that_asks_for_a_code_goes_by_itself(pain: Tablet) -> None:
    pause_and_leave(pain)
    press(pain, BUTTON, BACK)
    pain.clock.advance(CODE_STAYS)
    pain.pausing.tick()
    come_to_rest(pain)
    assert named(pain, HEADING) == ["Back pain: what next?"]


def test_half_a_code_is_not_tried(pain: Tablet) -> None:
    pause_and_leave(pain)
    press(pain, BUTTON, BACK)
    type_code(pain, "B2B")
    assert not find(pain, BUTTON, "Come back").enabled


def test_the_pad_works_by_touch_and_its_keys_are_large_enough(pain: Tablet) -> None:
    code = pause_and_leave(pain)
    touch(pain, BUTTON, BACK)
    for sign in code:
        control = find(pain, BUTTON, sign)
        assert min(millimetres(pain, control)) >= 14.9
        touch(pain, BUTTON, sign)
    touch(pain, BUTTON, "Come back")
    come_to_rest(pain)
    assert visit_of(pain).page.step is Step.PAIN


def test_the_keyboard_alone_is_enough(pain: Tablet) -> None:
    stored(pain)
    while focused(pain) != "Pause":
        key(pain, Qt.Key.Key_Tab)
    key(pain, Qt.Key.Key_Return)
    come_to_rest(pain)
    code = str(pain.pausing.property("code"))
    assert {"Go on now", "I have it"} <= set(walk_by_tab(pain))

    key(pain, Qt.Key.Key_Escape)
    come_to_rest(pain)
    assert {"English. Start", BACK} <= set(walk_by_tab(pain))
    while focused(pain) != BACK:
        key(pain, Qt.Key.Key_Tab)
    key(pain, Qt.Key.Key_Return)
    come_to_rest(pain)
    type_code(pain, code)
    key(pain, Qt.Key.Key_Return)
    come_to_rest(pain)

    assert visit_of(pain).page.step is Step.PAIN


def test_a_red_flag_sends_the_patient_to_the_front_desk_on_this_page_too(tablet: Tablet) -> None:
    open_page(tablet, Step.SAFETY, "fever", safety__fever="yes")
    pause(tablet)
    assert says(tablet, "Please tell the front desk now what you said yes to.")
    assert says(tablet, "Your nurse sees your safety answer now")


def test_when_too_many_wait_the_patient_is_told_and_goes_on(pain: Tablet) -> None:
    for _ in range(PAUSED_AT_MOST):
        open_page(pain, Step.PAIN, "pain")
        stored(pain)
        pain.pausing.pause()
        pain.pausing.leave()
    open_page(pain, Step.PAIN, "pain")
    page = pain.journey.page

    press(pain, BUTTON, "Pause")
    assert says(pain, "No pause right now")
    press(pain, BUTTON, "Go on")

    assert pain.journey.page == page
    assert not says(pain, "No pause right now")


def test_a_clinic_that_wants_no_pauses_has_no_button(make_tablet: MakeTablet) -> None:
    tablet = make_tablet(pause_minutes=0)
    open_page(tablet, Step.PAIN, "pain")
    assert "Pause" not in named(tablet, BUTTON)
    assert "They called me" in named(tablet, BUTTON)


def test_while_nobody_waits_nobody_is_asked_for_a_code(tablet: Tablet) -> None:
    open_page(tablet, Step.PAIN, "pain")
    tablet.pausing.askForCode("en")
    assert tablet.pausing.property("page") == ""


def test_trouble_lies_over_the_code_and_takes_no_time_from_it(pain: Tablet) -> None:
    pause(pain)
    pain.model.report_trouble("database")
    come_to_rest(pain)
    assert says(pain, "This tablet needs a rest.")

    pain.clock.advance(CODE_STAYS * 2)
    pain.pausing.tick()
    pain.model.report_trouble("")
    come_to_rest(pain)

    assert says(pain, WAITS), "nobody could read the code meanwhile"


def test_a_code_is_said_only_to_who_asks(pain: Tablet, qtbot: QtBot) -> None:
    voice = FakeVoice()
    pain.reading.take_voice(voice)
    pain.reading.again()
    voice.read_out()
    code = pause(pain)
    pain.clock.advance(1)
    pain.reading.tick()

    heard = voice.read_out()

    assert WAITS in heard
    assert "To hear your code, touch Read aloud." in heard
    assert " ".join(code) not in heard
    press(pain, BUTTON, "Read aloud")
    pain.clock.advance(1)
    pain.reading.tick()
    assert f"Your code: {' '.join(code)}" in voice.read_out()


def test_the_next_visit_is_not_read_because_a_code_was(pain: Tablet) -> None:
    voice = FakeVoice()
    pain.reading.take_voice(voice)
    pause(pain)
    pain.reading.again()
    press(pain, BUTTON, "I have it")
    voice.said.clear()

    press(pain, BUTTON, "English. Start")
    pain.clock.advance(1)
    pain.reading.tick()

    assert voice.read_out() == ""


def test_both_pages_speak_the_patients_language(pain: Tablet) -> None:
    pain.walk.show(replace(pain.journey, visit=replace(visit_of(pain), language=LanguageTag("es"))))
    come_to_rest(pain)
    stored(pain)
    press(pain, BUTTON, "Pausa")
    come_to_rest(pain)
    assert named(pain, HEADING) == ["Sus respuestas le esperan"]
    code = str(pain.pausing.property("code"))

    press(pain, BUTTON, "Ya lo tengo")
    come_to_rest(pain)
    press(pain, BUTTON, "Volver a mi visita")
    come_to_rest(pain)
    assert says(pain, "¿Cuál es su código?")
    type_code(pain, code)
    press(pain, BUTTON, "Volver")
    come_to_rest(pain)

    assert visit_of(pain).language == "es"
    assert says(pain, "Pausa")
