"""Screens are made before a touch asks for them, and let go when they are far."""

from pytestqt.qtbot import QtBot

from kiosk.domain.journey import Next, Stop
from kiosk.domain.visit import Step, StopReason
from kiosk.ui.accessible import controls
from tests.ui.finding import HEADING, named, open_page, slots
from tests.ui.harness import Tablet

PATIENCE_MS = 20_000
FAR_AT_MOST = 2


def made(tablet: Tablet) -> set[str]:
    return {name for name, slot in slots(tablet).items() if slot.property("begun")}


def until_ready(qtbot: QtBot, tablet: Tablet) -> None:
    qtbot.waitUntil(lambda: tablet.engine.at_rest, timeout=PATIENCE_MS)


def near(tablet: Tablet) -> set[str]:
    """Return the names of what should stand: the step on the screen and those near it."""
    journey = tablet.journey
    shown = {journey.page.step, *journey.near} - {Step.ATTRACT}
    return {step.name.lower() for step in shown}


def test_while_the_tablet_waits_only_the_first_screens_stand(qtbot: QtBot, tablet: Tablet) -> None:
    until_ready(qtbot, tablet)
    assert made(tablet) == near(tablet) == {"comfort", "privacy", "done"}


def test_what_is_near_is_made_and_what_is_far_is_let_go(qtbot: QtBot, tablet: Tablet) -> None:
    for step in (Step.COMFORT, Step.OPTIONS, Step.SHARE, Step.PAIN):
        open_page(tablet, step, "pain" if step is Step.PAIN else "")
        until_ready(qtbot, tablet)
        assert made(tablet) == near(tablet)


def test_the_screens_of_a_visit_are_gone_after_it(qtbot: QtBot, tablet: Tablet) -> None:
    open_page(tablet, Step.LEANING)
    until_ready(qtbot, tablet)
    tablet.walk.handle(Stop(StopReason.STAFF))
    until_ready(qtbot, tablet)
    assert "leaning" not in made(tablet)


def test_a_screen_made_ahead_is_laid_out_before_its_turn(qtbot: QtBot, tablet: Tablet) -> None:
    open_page(tablet, Step.TRIED)
    until_ready(qtbot, tablet)
    ahead = slots(tablet)["where"]
    assert ahead.property("rehearsed") is True
    assert not ahead.isVisible()
    tablet.walk.handle(Next())
    assert ahead.isVisible()
    assert ahead.x() == 0


def test_a_screen_that_comes_while_it_is_made_ahead_goes_with_its_turn(
    qtbot: QtBot, tablet: Tablet
) -> None:
    open_page(tablet, Step.WHERE, "facet-joint")
    ahead = slots(tablet)["options"]
    qtbot.waitUntil(lambda: bool(ahead.property("rehearsing")), timeout=PATIENCE_MS)
    open_page(tablet, Step.OPTIONS)
    assert (ahead.isVisible(), ahead.x()) == (True, 0)
    open_page(tablet, Step.LEANING)
    assert not ahead.isVisible()


def test_a_screen_half_made_when_its_page_comes_is_finished_and_not_begun_anew(
    qtbot: QtBot, tablet: Tablet
) -> None:
    open_page(tablet, Step.WHERE, "facet-joint")
    ahead = slots(tablet)["options"]
    begun: list[object] = []

    def half_made() -> bool:
        component = ahead.property("sourceComponent")
        return bool(ahead.property("loading")) and component.isReady()

    qtbot.waitUntil(half_made, timeout=PATIENCE_MS)
    ahead.sourceChanged.connect(  # type: ignore[attr-defined]  # QML's signal
        lambda: begun.append(ahead.property("source").isEmpty())
    )
    open_page(tablet, Step.OPTIONS)
    assert ahead.property("item") is not None
    assert begun == [False]


def test_who_turns_the_pages_fast_leaves_few_screens_standing(qtbot: QtBot, tablet: Tablet) -> None:
    walked = [Step.COMFORT, Step.SAFETY, Step.PAIN, Step.TRIED, Step.OPTIONS, Step.COMPARE]
    walked += [Step.VALUES, Step.LEANING, Step.FACTS, Step.SURE, Step.SHARE]
    for step in walked:
        open_page(tablet, step)
        assert len(made(tablet) - near(tablet)) <= FAR_AT_MOST + 1, step  # the one just left


def test_nothing_of_a_screen_made_ahead_is_said_or_can_be_touched(
    qtbot: QtBot, tablet: Tablet
) -> None:
    open_page(tablet, Step.SURE, "sure")
    headings = named(tablet, HEADING)
    rehearsed: list[str] = []

    def look() -> bool:
        rehearsed.extend(n for n, slot in slots(tablet).items() if slot.property("rehearsing"))
        assert named(tablet, HEADING) == headings
        assert all(c.rect.left() < tablet.engine.window.width() for c in controls(window))
        return tablet.engine.at_rest

    window = tablet.engine.window
    qtbot.waitUntil(look, timeout=PATIENCE_MS)
    assert {"questions", "share"} <= set(rehearsed)
