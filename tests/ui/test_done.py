"""Done: where the tablet goes, the code, what is still to be told; then nothing is left."""

import pytest

from kiosk.domain.carried import carried_text
from kiosk.domain.journey import CalledAway, Leave
from kiosk.domain.summarise import summarise
from kiosk.domain.summary import Stamp
from kiosk.domain.visit import Step
from kiosk.qr import QUIET, qr_of
from kiosk.ui.viewmodels.done import DoneModel
from tests.ui.finding import (
    BUTTON,
    HEADING,
    Role,
    come_to_rest,
    find,
    named,
    open_page,
    press,
    says,
    visit_of,
)
from tests.ui.harness import ENGLISH, Next, Tablet

GRAPHIC = Role.Graphic
CODE = "Code with the text of your sheet"
HALF_LIGHT = 128


def finish(tablet: Tablet, share: str = "nurse", **given: str) -> None:
    """End a visit from check and share."""
    open_page(tablet, Step.SHARE, share__=share, consent__="yes", **given)
    tablet.walk.handle(Next())


def test_the_tablet_asks_to_be_handed_back(tablet: Tablet) -> None:
    finish(tablet)

    assert named(tablet, HEADING) == ["Please hand the tablet back."]
    assert says(tablet, tablet.pack.content(tablet.pack.languages[0]).closing)
    assert says(tablet, "Your nurse gets your answers.")


def test_answers_only_printed_are_not_said_to_go_to_the_nurse(tablet: Tablet) -> None:
    finish(tablet, share="print")

    assert says(tablet, "Nobody but you gets your answers.")


def test_an_issued_code_is_shown_and_spoken_sign_by_sign(tablet: Tablet) -> None:
    finish(tablet)

    code = visit_of(tablet).code
    assert code
    assert says(tablet, "Your code: " + " ".join(code))


def test_a_code_of_the_front_desk_is_not_shown_again(tablet: Tablet) -> None:
    open_page(tablet, Step.PRIVACY, "code")
    press(tablet, BUTTON, "4")
    finish(tablet)

    assert not says(tablet, "Your code")


def test_a_red_flag_is_repeated_at_the_end(tablet: Tablet) -> None:
    finish(tablet, safety__fever="yes")

    assert says(tablet, "Please tell the front desk now")


def test_without_a_flag_nothing_alarms(tablet: Tablet) -> None:
    finish(tablet, safety__fever="no")

    assert not says(tablet, "Please tell the front desk now")


def test_who_was_called_away_reads_other_words(tablet: Tablet) -> None:
    open_page(tablet, Step.PAIN, "pain", consent__="yes")

    tablet.walk.handle(CalledAway())

    assert named(tablet, HEADING) == ["Please go with them now."]
    assert says(tablet, "Your nurse gets what you told us so far.")


def test_called_away_without_consent_keeps_nothing(tablet: Tablet) -> None:
    open_page(tablet, Step.PAIN, "pain", consent__="no")

    tablet.walk.handle(CalledAway())

    assert says(tablet, "We keep none of your answers.")


def test_finished_wipes_the_screen(tablet: Tablet) -> None:
    finish(tablet)

    press(tablet, BUTTON, "Finished")

    assert tablet.journey.visit is None
    assert not says(tablet, "Please hand the tablet back.")
    assert named(tablet, HEADING) == ["Back pain: what next?"]


def test_the_screen_says_when_it_clears_itself_and_does(tablet: Tablet) -> None:
    finish(tablet)

    tablet.clock.advance(4)
    tablet.idle.tick()
    assert says(tablet, "This screen clears itself in 6 s.")

    tablet.clock.advance(7)
    tablet.idle.tick()
    assert tablet.journey.visit is None


def test_two_things_can_be_touched(tablet: Tablet) -> None:
    finish(tablet)

    assert sorted(named(tablet, BUTTON)) == ["Finished", "Take it with you"]
    assert find(tablet, BUTTON, "Finished").enabled


def test_who_was_called_away_is_not_held_up(tablet: Tablet) -> None:
    open_page(tablet, Step.PAIN, "pain", consent__="yes")

    tablet.walk.handle(CalledAway())

    assert named(tablet, BUTTON) == ["Finished"]


def test_the_code_is_on_the_screen_only_when_asked_for(tablet: Tablet) -> None:
    finish(tablet)
    assert named(tablet, GRAPHIC).count(CODE) == 0
    assert drawn(tablet) == ""

    press(tablet, BUTTON, "Take it with you")
    assert CODE in named(tablet, GRAPHIC)

    press(tablet, BUTTON, "Close")
    assert CODE not in named(tablet, GRAPHIC)
    assert drawn(tablet) == ""


@pytest.mark.parametrize("dark", [False, True])
def test_the_code_that_is_drawn_holds_the_text_of_the_sheet(tablet: Tablet, *, dark: bool) -> None:
    tablet.appearance.setTheme("dark" if dark else "light")
    finish(tablet, mark__acupuncture="maybe")
    press(tablet, BUTTON, "Take it with you")
    come_to_rest(tablet)

    visit, content = visit_of(tablet), tablet.pack.content(ENGLISH)
    summary = summarise(
        visit,
        content,
        tablet.journey.outline,
        patient_language_name="",
        stamp=Stamp("", ""),
        now=visit.started_at,
    )
    expected = qr_of(carried_text(summary, visit.started_at.date())).rows

    assert modules_of(tablet, len(expected)) == expected


def test_the_code_goes_with_the_visit(tablet: Tablet) -> None:
    finish(tablet)
    press(tablet, BUTTON, "Take it with you")

    tablet.walk.handle(Leave())

    assert drawn(tablet) == ""
    assert CODE not in named(tablet, GRAPHIC)


def test_nothing_is_written_for_the_code(tablet: Tablet) -> None:
    finish(tablet)
    files = dict(tablet.folder.files)

    press(tablet, BUTTON, "Take it with you")

    assert dict(tablet.folder.files) == files


def test_an_open_code_leaves_the_screen_a_minute(tablet: Tablet) -> None:
    finish(tablet)
    press(tablet, BUTTON, "Take it with you")

    tablet.clock.advance(59)
    tablet.idle.tick()
    assert drawn(tablet)

    tablet.clock.advance(2)
    tablet.idle.tick()
    assert tablet.journey.visit is None
    assert drawn(tablet) == ""


def test_a_closed_code_leaves_it_as_long_as_before(tablet: Tablet) -> None:
    finish(tablet)
    press(tablet, BUTTON, "Take it with you")
    press(tablet, BUTTON, "Close")

    tablet.clock.advance(11)
    tablet.idle.tick()

    assert tablet.journey.visit is None


def drawn(tablet: Tablet) -> str:
    """Return what the screen draws as the code; empty for none."""
    model = tablet.model.findChild(DoneModel)
    assert model is not None
    return str(model.property("codePath"))


def modules_of(tablet: Tablet, count: int) -> tuple[tuple[bool, ...], ...]:
    """Read the drawn modules off the window, at their middles."""
    place = find(tablet, GRAPHIC, CODE).rect
    picture = tablet.grab()
    ratio = picture.width() / tablet.engine.window.width()
    side = place.width() * ratio / (count + 2 * QUIET)

    def dark(column: int, row: int) -> bool:
        x = place.x() * ratio + (column + QUIET + 0.5) * side
        y = place.y() * ratio + (row + QUIET + 0.5) * side
        return picture.pixelColor(int(x), int(y)).lightness() < HALF_LIGHT

    return tuple(tuple(dark(x, y) for x in range(count)) for y in range(count))
