"""Steps that are near: a touch that turns the page leads to one of them, wherever one stands."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.journey import Back, CalledAway, Edit, Event, Journey, Look, Next, Open, ShowPart
from kiosk.domain.outline import DetailPart, JourneyPath
from kiosk.domain.visit import Step
from tests.factories import NEEDLES, begun, go_on, outline, walk_to

TOUCHES: tuple[Event, ...] = (
    Next(),
    Back(),
    Look(NEEDLES),
    Open(NEEDLES),
    ShowPart(DetailPart.MORE),
    CalledAway(),
)


def walked(path: JourneyPath) -> list[Journey]:
    """Return the journey at every page in a row, and at a change from check and share."""
    row = [begun(outline(path=path))]
    while not (journey := go_on(row[-1])).ended:
        row.append(journey)
    return [*row, row[-1].after(Edit(Step.TRIED)), row[-1].after(Edit(Step.PAIN))]


PLACES = [journey for path in JourneyPath for journey in walked(path)]


@given(journey=st.sampled_from(PLACES), touches=st.lists(st.sampled_from(TOUCHES), max_size=12))
def test_every_touch_leads_to_a_step_that_was_near(journey: Journey, touches: list[Event]) -> None:
    for touch in touches:
        for possible in TOUCHES:
            page = journey.after(possible).page
            assert page.step in {journey.page.step, *journey.near}, (journey.page, possible)
        journey = journey.after(touch)


def test_few_steps_are_near_and_never_the_one_on_the_screen() -> None:
    for journey in PLACES:
        assert journey.page.step not in journey.near
        assert len(set(journey.near)) == len(journey.near) <= 5


def test_before_a_visit_its_first_steps_are_near() -> None:
    assert Journey(outline()).near[:2] == (Step.COMFORT, Step.PRIVACY)


def test_the_likeliest_step_comes_first() -> None:
    assert walk_to(Step.OPTIONS).near[0] is Step.DETAIL
    assert walk_to(Step.SHARE).after(Edit(Step.TRIED)).near[0] is Step.SHARE
