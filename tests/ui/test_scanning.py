"""Auto scan: the mark moves by itself, one switch picks, another goes on; all by real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.ids import LanguageTag
from kiosk.domain.scanning import NOBODY, PACES, USUAL_PACE
from kiosk.domain.visit import AnswerKind, Step
from tests.fakes import FakeVoice
from tests.ui.conftest import MakeTablet
from tests.ui.finding import (
    BUTTON,
    CHECK,
    RADIO,
    come_to_rest,
    focused,
    key,
    open_page,
    part,
    press,
    says,
    visit_of,
)
from tests.ui.harness import Tablet

SELECT, NEXT, LEAVE, SCAN = Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_F3
TOOLS = ["Ask for help", "Text and colors", "Pause", "They called me"]


def scan_on(tablet: Tablet, qtbot: QtBot) -> None:
    """Start the scan by its key, and wait until something is marked."""
    key(tablet, SCAN)
    wait_for_mark(tablet, qtbot)


def wait_for_mark(tablet: Tablet, qtbot: QtBot) -> None:
    """Wait until the screen has come to rest and its round has begun."""
    come_to_rest(tablet)
    scanner = part(tablet, "Scanner")
    qtbot.waitUntil(
        lambda: (
            not scanner.property("beginning")
            and tablet.scanning.property("first") >= 0
            and focused(tablet) != ""
        )
    )


def wait(tablet: Tablet, seconds: float = USUAL_PACE) -> str:
    """Let time pass; return the name of what has the focus then."""
    tablet.clock.advance(seconds)
    tablet.scanning.tick()
    return focused(tablet)


def marked(tablet: Tablet) -> int:
    """Return how many controls are marked at once."""
    return int(tablet.scanning.property("last")) - int(tablet.scanning.property("first")) + 1


@pytest.fixture
def consent(tablet: Tablet, qtbot: QtBot) -> Tablet:
    """Return a page of few controls, scanned."""
    open_page(tablet, Step.PRIVACY, "consent")
    scan_on(tablet, qtbot)
    return tablet


@pytest.fixture
def pain(tablet: Tablet, qtbot: QtBot) -> Tablet:
    """Return a page of many controls, scanned."""
    open_page(tablet, Step.PAIN, "pain")
    scan_on(tablet, qtbot)
    return tablet


def test_the_round_goes_through_the_page_and_ends_with_the_tools(consent: Tablet) -> None:
    names = [focused(consent), *(wait(consent) for _ in range(7))]

    assert names == ["Yes", "No", "Back", *TOOLS, "Yes"]


def test_one_switch_picks_what_is_marked(consent: Tablet) -> None:
    wait(consent)

    key(consent, SELECT)

    assert visit_of(consent).answer(AnswerKind.CONSENT) == "no"


def test_it_moves_only_when_its_time_is_over(consent: Tablet) -> None:
    assert wait(consent, USUAL_PACE - 0.5) == "Yes"
    assert wait(consent, 0.6) == "No"


def test_a_mark_stays_as_long_as_was_chosen(consent: Tablet) -> None:
    consent.scanning.setPace(max(PACES))

    assert wait(consent, max(PACES) - 1) == "Yes"
    assert wait(consent, 1) == "No"


def test_a_slow_hand_keeps_what_it_holds(consent: Tablet) -> None:
    window = consent.engine.window
    QTest.keyPress(window, SELECT)

    assert wait(consent, 60) == "Yes"

    QTest.keyRelease(window, SELECT)
    assert visit_of(consent).answer(AnswerKind.CONSENT) == "yes"


def test_the_other_switch_goes_on_at_once(consent: Tablet) -> None:
    key(consent, NEXT)

    assert focused(consent) == "No"
    assert wait(consent, USUAL_PACE - 0.5) == "No"


def test_many_controls_are_marked_row_by_row(pain: Tablet) -> None:
    assert marked(pain) == 11  # the strip of numbers

    key(pain, SELECT)
    assert marked(pain) == 1
    assert visit_of(pain).answer(AnswerKind.PEG, "pain") == ""
    for _ in range(4):
        wait(pain)
    key(pain, SELECT)

    assert visit_of(pain).answer(AnswerKind.PEG, "pain") == "4"


def test_after_a_pick_in_a_row_the_row_is_marked_again(pain: Tablet) -> None:
    key(pain, SELECT)
    key(pain, SELECT)

    wait(pain, 0.2)

    assert marked(pain) == 11


def test_a_row_can_be_left_by_escape(pain: Tablet) -> None:
    key(pain, SELECT)

    key(pain, LEAVE)

    assert marked(pain) == 11


def test_a_new_page_begins_its_own_round(consent: Tablet, qtbot: QtBot) -> None:
    key(consent, SELECT)
    consent.model.next()

    qtbot.waitUntil(lambda: says(consent, "Since your last visit"))
    wait_for_mark(consent, qtbot)
    assert focused(consent) == "Yes"
    wait(consent)
    key(consent, SELECT)

    assert set(visit_of(consent).items(AnswerKind.SAFETY, "no"))


def test_a_page_that_changes_goes_on_where_it_was(consent: Tablet) -> None:
    key(consent, SELECT)  # Next can be touched now

    assert [wait(consent) for _ in range(3)] == ["No", "Back", "Next"]


def test_a_sheet_on_top_is_scanned_alone(consent: Tablet, qtbot: QtBot) -> None:
    press(consent, BUTTON, "They called me")
    wait_for_mark(consent, qtbot)

    names = {wait(consent) for _ in range(6)}

    assert names == {"Yes", "No", "Stay here"}


def test_still_there_waits_ten_times_as_long_and_one_press_answers_it(
    consent: Tablet, qtbot: QtBot
) -> None:
    consent.scanning.tick()
    consent.idle.touch()
    consent.clock.advance(800)
    consent.idle.tick()
    assert not says(consent, "Are you still there?")

    consent.clock.advance(150)
    consent.idle.tick()
    assert says(consent, "Are you still there?")
    wait_for_mark(consent, qtbot)
    assert focused(consent) in {"Yes", "I need more time"}
    key(consent, SELECT)

    assert not says(consent, "Are you still there?")
    assert visit_of(consent).outcome is None


def test_a_touch_on_its_tile_starts_and_ends_it(tablet: Tablet) -> None:
    open_page(tablet, Step.COMFORT)

    press(tablet, CHECK, "Auto scan")
    assert tablet.scanning.property("on")

    key(tablet, SCAN)
    assert not tablet.scanning.property("on")


def test_the_pace_is_chosen_among_text_and_colors(make_tablet: MakeTablet, qtbot: QtBot) -> None:
    tablet = make_tablet(size=(1920, 1200))
    open_page(tablet, Step.COMFORT)
    scan_on(tablet, qtbot)
    press(tablet, BUTTON, "Text and colors")

    press(tablet, RADIO, "10 seconds")

    assert tablet.scanning.property("pace") == 10


def test_a_visit_can_be_begun_by_one_switch(tablet: Tablet, qtbot: QtBot) -> None:
    window = tablet.engine.window
    QTest.keyPress(window, SELECT)
    wait(tablet, 3)
    QTest.keyRelease(window, SELECT)
    wait_for_mark(tablet, qtbot)
    assert tablet.journey.visit is None

    key(tablet, SELECT)

    assert tablet.journey.page.step is Step.COMFORT
    assert tablet.scanning.property("on")


def test_the_scan_ends_where_nobody_begins(tablet: Tablet, qtbot: QtBot) -> None:
    scan_on(tablet, qtbot)

    wait(tablet, NOBODY)

    assert not tablet.scanning.property("on")


def test_the_next_patient_does_not_find_it_on(consent: Tablet) -> None:
    consent.scanning.setPace(10)

    consent.model.calledAway()
    consent.clock.advance(100)
    consent.idle.tick()

    assert consent.journey.visit is None
    assert not consent.scanning.property("on")
    assert consent.scanning.property("pace") == USUAL_PACE


def test_who_scans_has_a_minute_on_the_last_screen(consent: Tablet) -> None:
    consent.model.calledAway()

    consent.clock.advance(50)
    consent.idle.tick()

    assert consent.journey.visit is not None


def test_what_is_marked_is_named_where_pages_are_read(consent: Tablet) -> None:
    voice = FakeVoice(LanguageTag("en"))
    consent.reading.take_voice(voice)
    consent.reading.toggleOn()
    consent.reading.touched()

    wait(consent)

    assert voice.saying == "No."
    assert not consent.reading.property("reading")  # the button does not turn at every name


def test_the_mark_waits_while_the_page_is_read(consent: Tablet) -> None:
    consent.reading.take_voice(FakeVoice(LanguageTag("en")))
    consent.reading.toggleOn()
    consent.clock.advance(1)
    consent.reading.tick()

    assert wait(consent, 30) == "Yes"

    consent.reading.touched()
    assert wait(consent) == "No"
