"""The attract screen: inviting, impersonal, started by a language."""

from kiosk.domain.visit import Step
from tests.ui.finding import (
    BUTTON,
    HEADING,
    find,
    millimetres,
    named,
    open_page,
    press,
    says,
    touch,
    visit_of,
)
from tests.ui.harness import Tablet


def languages(tablet: Tablet) -> list[str]:
    return [str(tablet.pack.content(tag).language_name) for tag in tablet.pack.languages]


def test_the_poster_asks_its_question_and_has_one_button_a_language(tablet: Tablet) -> None:
    buttons = named(tablet, BUTTON)

    assert named(tablet, HEADING) == ["Back pain: what next?"]
    assert says(tablet, "About 9 minutes")
    assert len(buttons) == len(tablet.pack.languages)
    for language, button in zip(languages(tablet), buttons, strict=True):
        assert button.startswith(language)


def test_a_touch_on_a_language_starts_a_visit_in_it(tablet: Tablet) -> None:
    touch(tablet, BUTTON, named(tablet, BUTTON)[0])

    assert visit_of(tablet).language == tablet.pack.languages[0]
    assert tablet.journey.page.step is Step.COMFORT
    assert says(tablet, "Make yourself comfortable")


def test_the_start_buttons_are_large_and_alike(tablet: Tablet) -> None:
    sizes = [find(tablet, BUTTON, name).rect.size() for name in named(tablet, BUTTON)]

    assert len({(size.width(), size.height()) for size in sizes}) == 1
    first = find(tablet, BUTTON, named(tablet, BUTTON)[0])
    assert min(millimetres(tablet, first)) >= 29.9


def test_nothing_of_the_last_patient_is_left_after_leaving(tablet: Tablet) -> None:
    open_page(tablet, Step.COMFORT, comfort__helper="yes")
    tablet.appearance.setTextScale(2.0)

    press(tablet, BUTTON, "Back")

    assert tablet.journey.visit is None
    assert tablet.appearance.property("textScale") == 1.0
    assert named(tablet, HEADING) == ["Back pain: what next?"]
