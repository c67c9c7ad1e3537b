"""Reading aloud: only on request, stopped by any touch, silent about answers unless asked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.ids import LanguageTag
from kiosk.domain.journey import Stop
from kiosk.domain.speech import LONGEST_READING, SpeechRate, SpeechVolume
from kiosk.domain.visit import AnswerKind, Step, StopReason
from kiosk.ui.idle import TouchWatch
from tests.fakes import FakeVoice
from tests.ui.conftest import MakeTablet
from tests.ui.finding import (
    BUTTON,
    CHECK,
    RADIO,
    come_to_rest,
    find,
    focused,
    key,
    named,
    open_page,
    panes,
    press,
    says,
    touch,
    visit_of,
)
from tests.ui.harness import Tablet

READ = "Read aloud"
STOP = "Stop reading"
ANSWERS = {"peg__pain": "7", "own-question": "Will it hurt?"}


class Room:
    """A tablet with a voice in a room: what is heard there."""

    def __init__(self, tablet: Tablet, voice: FakeVoice) -> None:
        self.tablet = tablet
        self.voice = voice
        self._watch = TouchWatch(tablet.engine.window, tablet.idle, tablet.reading, tablet.pausing)
        self._watch.stop()  # a test moves the clock itself

    def wait(self, seconds: float = 1) -> None:
        """Let time pass, in steps of a fifth of a second."""
        for _ in range(round(seconds * 5)):
            self.tablet.clock.advance(0.2)
            self.tablet.idle.tick()
            self.tablet.reading.tick()

    def hear(self) -> str:
        """Wait until the page stands, and listen to the end of what is said then."""
        self.wait()
        return self.voice.read_out()

    def begin(self) -> None:
        """Let it read, not by the button: that one acts once in half a second."""
        self.tablet.reading.again()
        self.wait()
        assert self.voice.saying

    def open_looks(self) -> None:
        """Open the sheet, and go down in it to what is about the voice."""
        press(self.tablet, BUTTON, "Text and colors")
        pane = panes(self.tablet)[-1]
        pane.setProperty("contentY", pane.property("needed") - pane.property("viewHeight"))

    def seconds_left(self) -> int:
        """Return the countdown of the question that is on the screen."""
        return int(self.tablet.idle.property("secondsLeft"))

    def ask(self) -> str:
        """Touch the button and listen."""
        touch(self.tablet, BUTTON, READ)
        return self.hear()


@pytest.fixture
def room(make_tablet: MakeTablet) -> Room:
    tablet = make_tablet()
    voice = FakeVoice()
    tablet.reading.take_voice(voice)
    made = Room(tablet, voice)
    open_page(tablet, Step.PAIN, "pain")
    return made


def test_without_a_voice_nothing_offers_to_read(tablet: Tablet) -> None:
    open_page(tablet, Step.COMFORT)
    assert READ not in named(tablet, BUTTON) + named(tablet, CHECK)

    press(tablet, BUTTON, "Text and colors")
    assert not says(tablet, "Speed")


def test_with_a_voice_the_button_is_in_the_same_place_on_every_page(room: Room) -> None:
    place = find(room.tablet, BUTTON, READ).rect

    for step, item in ((Step.COMFORT, ""), (Step.SAFETY, "fever"), (Step.SHARE, "")):
        open_page(room.tablet, step, item)
        assert find(room.tablet, BUTTON, READ).rect == place


def test_the_bar_stands_still_when_reading_begins(room: Room) -> None:
    places = [find(room.tablet, BUTTON, name).rect for name in (READ, "Text and colors")]

    touch(room.tablet, BUTTON, READ)
    room.wait()

    assert [find(room.tablet, BUTTON, name).rect for name in (STOP, "Text and colors")] == places


def test_nothing_is_said_before_it_is_asked_for(room: Room) -> None:
    open_page(room.tablet, Step.SAFETY, "fever")
    assert room.hear() == ""


def test_the_page_is_read_in_its_order_with_what_the_buttons_do(room: Room) -> None:
    heard = room.ask()

    parts = [
        "How strong was your pain, on average?",
        "In the past week.",
        "Choose one: 0. No pain. 1. 2.",
        "10. As bad as you can imagine.",
        "Step 3 of 10.",
        "Buttons: Back. Skip. Next.",
        "Tools: Ask for help.",
    ]
    assert [heard.find(part) for part in parts] == sorted(heard.find(part) for part in parts)
    assert all(part in heard for part in parts)


def test_each_later_page_is_read_by_itself_without_the_tools(room: Room) -> None:
    room.ask()

    touch(room.tablet, BUTTON, "Next")
    come_to_rest(room.tablet)
    room.tablet.reading.tick()
    assert room.voice.saying == ""  # first the page turns

    heard = room.hear()
    assert heard.startswith("How much did pain get in the way of enjoying life?")
    assert "Buttons: Back." in heard
    assert "Tools:" not in heard


def test_a_picture_is_read_by_what_it_shows(room: Room) -> None:
    open_page(room.tablet, Step.WHERE, "facet-joint")
    assert "Picture: Side view of the low spine." in room.ask()


def test_figures_are_read_with_both_numbers(room: Room) -> None:
    open_page(room.tablet, Step.DETAIL, "acupuncture", "help")
    assert "39 of 100 could do clearly more, 61 of 100 could not." in room.ask()


def test_any_touch_silences_it_at_once_and_the_next_page_is_read_again(room: Room) -> None:
    touch(room.tablet, BUTTON, READ)
    room.wait()
    assert room.voice.saying

    window = room.tablet.engine.window
    QTest.touchEvent(window, QTest.createTouchDevice()).press(
        0, window.contentItem().boundingRect().center().toPoint(), window
    ).commit()
    assert room.voice.saying == ""  # not even released yet, no clock moved

    room.voice.said.clear()
    assert room.hear() == ""
    open_page(room.tablet, Step.SAFETY, "fever")
    assert "fever" in room.hear()


def test_any_key_silences_it(room: Room) -> None:
    touch(room.tablet, BUTTON, READ)
    room.wait()

    key(room.tablet, Qt.Key.Key_Tab)

    assert room.voice.saying == ""


def test_a_touch_before_a_page_is_read_keeps_it_unread(room: Room) -> None:
    touch(room.tablet, BUTTON, READ)
    key(room.tablet, Qt.Key.Key_Tab)
    assert room.hear() == ""


def test_stop_ends_it_for_the_next_pages_too(room: Room) -> None:
    room.begin()

    touch(room.tablet, BUTTON, STOP)

    assert room.voice.saying == ""
    room.voice.said.clear()
    open_page(room.tablet, Step.SAFETY, "fever")
    assert room.hear() == ""


def test_stop_held_down_by_a_slow_key_ends_it(room: Room) -> None:
    room.begin()
    window = room.tablet.engine.window
    for _ in range(20):
        if focused(room.tablet) == STOP:
            break
        key(room.tablet, Qt.Key.Key_Tab)
        room.begin()  # the key before it silenced it

    QTest.keyPress(window, Qt.Key.Key_Space)
    QTest.simulateEvent(window, True, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
    room.wait(2)
    QTest.keyRelease(window, Qt.Key.Key_Space)

    room.voice.said.clear()
    assert room.hear() == ""
    assert not visit_of(room.tablet).answer(AnswerKind.COMFORT, "read-aloud")


def test_reading_again_begins_anew(room: Room) -> None:
    room.begin()
    first = room.voice.read_out()
    assert room.ask() == first


def test_what_was_chosen_is_said_only_to_who_asks(room: Room) -> None:
    room.begin()
    room.voice.read_out()
    open_page(room.tablet, Step.PAIN, "enjoyment", peg__enjoyment="7")

    by_itself = room.hear()
    asked = room.ask()

    assert "chose" not in by_itself
    assert "7, chosen." in asked
    assert "You chose 7." in asked


def test_check_and_share_reads_itself_without_the_answers(room: Room) -> None:
    room.ask()
    open_page(room.tablet, Step.SHARE, **ANSWERS)

    heard = room.hear()

    assert "Give to my nurse." in heard
    assert "Pain: 7" not in heard
    assert "Will it hurt" not in heard
    assert heard.endswith("To hear your answers too, touch Read aloud.")


def test_read_it_again_asks_on_check_and_share_too(room: Room) -> None:
    open_page(room.tablet, Step.SHARE, **ANSWERS)
    room.open_looks()

    press(room.tablet, BUTTON, "Read it again")

    assert room.hear().startswith("Read your answers out loud?")


@pytest.mark.parametrize(("button", "aloud"), [("Read my answers", True), ("Only the rest", False)])
def test_check_and_share_asks_before_it_says_an_answer(
    room: Room, button: str, *, aloud: bool
) -> None:
    open_page(room.tablet, Step.SHARE, **ANSWERS)

    question = room.ask()
    press(room.tablet, BUTTON, button)
    heard = room.hear()

    assert question.startswith("Read your answers out loud? People near you may hear them.")
    assert "Pain" not in question
    assert ("Pain: 7." in heard) is aloud
    assert ("Will it hurt?" in heard) is aloud
    assert "Who gets your answers?" in heard


def test_the_keys_of_a_pad_are_not_spelled_out(room: Room) -> None:
    open_page(room.tablet, Step.PRIVACY, "code")
    heard = room.ask()
    assert "What is your visit code?" in heard
    assert "4. 5. 6." not in heard


def test_a_sheet_is_read_instead_of_what_it_covers(room: Room) -> None:
    room.ask()

    press(room.tablet, BUTTON, "Ask for help")

    heard = room.hear()
    assert heard.startswith("A person will help you.")
    assert "How strong" not in heard


def test_the_tile_on_the_comfort_page_reads_it_and_is_noted(room: Room) -> None:
    open_page(room.tablet, Step.COMFORT)

    touch(room.tablet, CHECK, READ)

    assert "Make yourself comfortable." in room.hear()
    assert visit_of(room.tablet).answer(AnswerKind.COMFORT, "read-aloud") == "yes"


def test_the_tile_takes_it_back(room: Room) -> None:
    open_page(room.tablet, Step.COMFORT)
    touch(room.tablet, BUTTON, READ)
    assert find(room.tablet, CHECK, READ).checked

    touch(room.tablet, CHECK, READ)

    assert room.hear() == ""
    assert visit_of(room.tablet).answer(AnswerKind.COMFORT, "read-aloud") == ""


def test_speed_and_volume_are_heard_when_they_are_chosen(room: Room) -> None:
    room.open_looks()

    press(room.tablet, RADIO, "Slow")
    assert (room.voice.rate, room.voice.saying) == (SpeechRate.SLOW, "This is how I read to you.")
    press(room.tablet, RADIO, "Loud")
    assert (room.voice.volume, room.voice.saying) == (
        SpeechVolume.LOUD,
        "This is how I read to you.",
    )


def test_read_it_again_closes_the_sheet_and_reads_the_page(room: Room) -> None:
    room.open_looks()
    press(room.tablet, BUTTON, "Read it again")
    assert room.hear().startswith("How strong was your pain, on average?")


def test_it_speaks_the_language_on_the_screen(room: Room) -> None:
    room.tablet.walk.speak(LanguageTag("es"))
    come_to_rest(room.tablet)

    touch(room.tablet, BUTTON, "Escuchar")
    heard = room.hear()

    assert heard.startswith("¿Qué tan fuerte fue su dolor, en promedio?")
    assert "Elija una: 0. Sin dolor." in heard
    assert set(room.voice.spoken_in) == {"es"}


def test_a_language_without_a_voice_has_no_button(make_tablet: MakeTablet) -> None:
    tablet = make_tablet()
    tablet.reading.take_voice(FakeVoice("en"))
    open_page(tablet, Step.PAIN, "pain")
    assert READ in named(tablet, BUTTON)

    tablet.walk.speak(LanguageTag("es"))

    come_to_rest(tablet)
    assert "Escuchar" not in named(tablet, BUTTON)


def test_the_time_out_waits_while_it_reads_and_counts_from_its_end(room: Room) -> None:
    touch(room.tablet, BUTTON, READ)
    room.wait(1)
    room.wait(100)
    assert room.voice.saying == "How strong was your pain, on average?"
    assert not room.tablet.idle.asking

    room.voice.read_out()
    room.wait(80)
    assert not room.tablet.idle.asking
    room.wait(20)
    assert room.tablet.idle.asking


def test_the_time_out_does_not_wait_for_ever(room: Room) -> None:
    touch(room.tablet, BUTTON, READ)
    room.wait(1)

    room.wait(LONGEST_READING)
    assert room.voice.saying == ""

    room.wait(100)
    assert room.tablet.idle.asking


def test_still_there_is_read_and_counts_down_meanwhile(room: Room) -> None:
    room.ask()

    room.wait(92)

    assert room.voice.saying == "Are you still there?"
    before = room.seconds_left()
    room.wait(5)
    assert room.seconds_left() == before - 5


@pytest.mark.qt_log_ignore("keyToAscii", extend=True)  # Qt's test keys know no media keys
def test_a_key_starts_it_without_sight_and_ends_it(room: Room) -> None:
    key(room.tablet, Qt.Key.Key_MediaTogglePlayPause)
    assert room.hear().startswith("How strong was your pain, on average?")

    room.begin()
    key(room.tablet, Qt.Key.Key_Tab)
    room.voice.said.clear()
    key(room.tablet, Qt.Key.Key_F2)  # not the key that silenced it
    assert room.hear() != ""

    room.begin()
    key(room.tablet, Qt.Key.Key_F2)
    assert room.voice.saying == ""
    assert not visit_of(room.tablet).answer(AnswerKind.COMFORT, "read-aloud")


def test_the_key_reads_the_first_screen_and_then_the_visit_that_follows(room: Room) -> None:
    room.tablet.walk.handle(Stop(StopReason.STAFF))
    come_to_rest(room.tablet)

    key(room.tablet, Qt.Key.Key_F2)
    assert "Back pain: what next?" in room.hear()
    room.tablet.walk.begin(LanguageTag("en"))
    come_to_rest(room.tablet)

    assert "Make yourself comfortable." in room.hear()


def test_a_visit_that_begins_much_later_is_somebody_elses(room: Room) -> None:
    room.tablet.walk.handle(Stop(StopReason.STAFF))
    key(room.tablet, Qt.Key.Key_F2)
    room.hear()

    room.wait(LONGEST_READING)
    room.tablet.walk.begin(LanguageTag("en"))

    assert room.hear() == ""


@pytest.mark.parametrize("how", ["left", "timed out"])
def test_nothing_is_said_after_the_wipe_and_the_next_patient_starts_silent(
    room: Room, how: str
) -> None:
    room.open_looks()
    press(room.tablet, RADIO, "Loud")
    press(room.tablet, RADIO, "Fast")
    press(room.tablet, BUTTON, "Read it again")
    room.wait()
    assert room.voice.saying

    if how == "left":
        room.tablet.walk.handle(Stop(StopReason.STAFF))
    else:
        room.tablet.walk.handle(Stop(StopReason.TIMED_OUT))
    assert room.voice.saying == ""
    room.voice.said.clear()

    assert (room.voice.rate, room.voice.volume) == (SpeechRate.NORMAL, SpeechVolume.NORMAL)
    assert room.hear() == ""
    room.tablet.walk.begin(LanguageTag("en"))
    come_to_rest(room.tablet)
    assert room.hear() == ""


def test_the_last_screen_is_read_before_it_clears_itself(room: Room) -> None:
    room.ask()
    open_page(room.tablet, Step.SHARE, consent="yes", share="nurse")
    room.hear()
    press(room.tablet, BUTTON, "Finish")
    room.wait(30)
    assert says(room.tablet, "Please hand the tablet back.")

    assert "Please hand the tablet back." in room.voice.read_out()
    room.wait(15)
    assert not says(room.tablet, "Please hand the tablet back.")


def test_a_voice_is_looked_for_once_and_while_nobody_would_wait(tablet: Tablet) -> None:
    looked: list[int] = []

    def find_one() -> FakeVoice:
        looked.append(1)
        return FakeVoice()

    tablet.walk.begin(LanguageTag("en"))
    tablet.reading.seek_voice(find_one)
    assert looked == []

    tablet.walk.handle(Stop(StopReason.STAFF))
    tablet.reading.seek_voice(find_one)
    tablet.reading.seek_voice(find_one)
    assert looked == [1]
