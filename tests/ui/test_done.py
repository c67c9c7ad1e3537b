"""Done: where the tablet goes, the code, what is still to be told; then nothing is left."""

from kiosk.domain.journey import CalledAway
from kiosk.domain.visit import Step
from tests.ui.finding import BUTTON, HEADING, find, named, open_page, press, says, visit_of
from tests.ui.harness import Next, Tablet


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


def test_only_one_thing_can_be_touched(tablet: Tablet) -> None:
    finish(tablet)

    assert named(tablet, BUTTON) == ["Finished"]
    assert find(tablet, BUTTON, "Finished").enabled
