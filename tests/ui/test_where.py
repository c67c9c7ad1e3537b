"""Where you are: pictures with labels at their points, the timeline, who should decide."""

import pytest
from PySide6.QtCore import QRect

from kiosk.domain.content import CardStep, Content, TopicPage
from kiosk.domain.visit import AnswerKind, Step
from kiosk.ui.accessible import controls
from tests.ui.conftest import MakeTablet
from tests.ui.finding import (
    BUTTON,
    HEADING,
    RADIO,
    Role,
    find,
    named,
    open_page,
    press,
    says,
    touch,
    visit_of,
)
from tests.ui.harness import Tablet


def content_of(tablet: Tablet) -> Content:
    return tablet.pack.content(tablet.pack.languages[0])


def labelled_page(tablet: Tablet) -> TopicPage:
    return next(page for page in content_of(tablet).topic if page.labels)


def stepped_page(tablet: Tablet) -> TopicPage:
    return next(page for page in content_of(tablet).topic if page.steps)


def alt_of(step: CardStep) -> str:
    assert step.picture is not None
    return step.picture.alt


def timed_page(tablet: Tablet) -> TopicPage:
    return next(page for page in content_of(tablet).topic if page.timeline)


def middle_of(tablet: Tablet, name: str) -> QRect:
    return next(one.rect for one in controls(tablet.engine.window) if one.name == name)


def test_every_topic_page_says_its_heading_and_all_its_sentences(tablet: Tablet) -> None:
    for page in content_of(tablet).topic:
        open_page(tablet, Step.WHERE, page.id)

        assert named(tablet, HEADING) == [page.title]
        for claim in (*page.claims, *(step.claim for step in page.steps)):
            assert says(tablet, claim.text)


def test_a_touch_on_a_step_of_the_topic_shows_its_picture(tablet: Tablet) -> None:
    steps = stepped_page(tablet).steps
    open_page(tablet, Step.WHERE, stepped_page(tablet).id)
    assert named(tablet, Role.Graphic) == [alt_of(steps[0])]

    press(tablet, Role.ListItem, f"4. {steps[3].claim.text}")

    assert named(tablet, Role.Graphic) == [alt_of(steps[3])]


def test_a_picture_is_described_and_captioned(tablet: Tablet) -> None:
    page = labelled_page(tablet)
    assert page.picture is not None

    open_page(tablet, Step.WHERE, page.id)

    assert find(tablet, Role.Graphic, page.picture.alt).rect.width() > 300
    assert says(tablet, page.picture.caption)


def test_the_labels_of_a_picture_stand_on_the_picture(tablet: Tablet) -> None:
    page = labelled_page(tablet)
    assert page.picture is not None
    open_page(tablet, Step.WHERE, page.id)
    scene = find(tablet, Role.Graphic, page.picture.alt).rect

    for label in page.labels.values():
        assert scene.contains(middle_of(tablet, label).center())


def test_labels_do_not_cover_each_other(tablet: Tablet) -> None:
    for page in content_of(tablet).topic:
        if page.timeline:
            continue
        open_page(tablet, Step.WHERE, page.id)
        places = [middle_of(tablet, label) for label in page.labels.values()]

        for at, place in enumerate(places):
            assert not any(place.intersects(other) for other in places[at + 1 :])


@pytest.mark.parametrize(
    ("size", "scale"), [((1280, 800), 1.0), ((1920, 1200), 1.0), ((800, 1280), 2.0)]
)
def test_the_timeline_says_when_and_what_in_order(
    make_tablet: MakeTablet, size: tuple[int, int], scale: float
) -> None:
    tablet = make_tablet(size=size)
    tablet.appearance.setTextScale(scale)
    page = timed_page(tablet)

    open_page(tablet, Step.WHERE, page.id)

    moments = [f"{point.when}: {point.what}" for point in page.timeline]
    assert [one for one in named(tablet, Role.ListItem) if one] == moments


def test_on_a_large_screen_the_moments_stand_below_their_stations(make_tablet: MakeTablet) -> None:
    tablet = make_tablet(size=(1920, 1200))
    page = timed_page(tablet)
    open_page(tablet, Step.WHERE, page.id)
    assert page.picture is not None
    layout = content_of(tablet).pictures[page.picture.id]
    path = find(tablet, Role.Graphic, page.picture.alt).rect

    for number, point in enumerate(page.timeline[:5], start=1):
        moment = find(tablet, Role.ListItem, f"{point.when}: {point.what}").rect
        station = path.left() + layout.anchors[f"station{number}"][0] / layout.width * path.width()
        assert abs(moment.center().x() - station) < 3
        assert moment.top() > path.bottom()


def test_who_decides_is_one_choice_of_three_pictures(tablet: Tablet) -> None:
    open_page(tablet, Step.WHERE, "role")
    names = named(tablet, RADIO)

    touch(tablet, RADIO, names[1])

    assert names == [role.label for role in content_of(tablet).roles]
    assert visit_of(tablet).answer(AnswerKind.ROLE) == content_of(tablet).roles[1].id
    assert find(tablet, RADIO, names[1]).checked


def test_who_decides_can_be_left_open(tablet: Tablet) -> None:
    open_page(tablet, Step.WHERE, "role")

    press(tablet, BUTTON, "Skip")

    assert tablet.journey.page.step is Step.OPTIONS
