"""What every visit begins with: the clinic's text size, the system's contrast, tremor."""

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.visit import LARGE_TEXT, AnswerKind, Step
from kiosk.ui.system_looks import theme_for
from kiosk.ui.viewmodels.appearance import UsualLooks
from tests.ui.conftest import MakeTablet
from tests.ui.finding import BUTTON, CHECK, RADIO, find, open_page, press, touch, visit_of

Preference = Qt.ContrastPreference


@pytest.mark.parametrize(
    ("preference", "theme"),
    [(Preference.NoPreference, "light"), (Preference.HighContrast, "contrast")],
)
def test_the_system_says_how_strong_the_colours_are(
    preference: Qt.ContrastPreference, theme: str
) -> None:
    assert theme_for(preference) == theme


def test_every_visit_begins_with_the_systems_colours(make_tablet: MakeTablet) -> None:
    asked = ["light", "contrast"]
    tablet = make_tablet(looks=UsualLooks(theme=lambda: asked.pop(0)))
    assert tablet.appearance.property("theme") == "light"

    tablet.appearance.reset()

    assert tablet.appearance.property("theme") == "contrast"


def test_every_visit_begins_with_the_clinics_text_size(make_tablet: MakeTablet) -> None:
    tablet = make_tablet(size=(1920, 1200), looks=UsualLooks(text_scale=1.5))
    open_page(tablet, Step.COMFORT)

    assert find(tablet, RADIO, "Text size 150 percent").checked
    touch(tablet, RADIO, "Text size 100 percent")
    tablet.appearance.reset()

    assert find(tablet, RADIO, "Text size 150 percent").checked


def test_only_a_larger_text_than_the_clinics_asks_for_the_sheet_in_large_print(
    make_tablet: MakeTablet,
) -> None:
    tablet = make_tablet(looks=UsualLooks(text_scale=1.25))
    open_page(tablet, Step.COMFORT)

    press(tablet, CHECK, "Left hand")
    assert visit_of(tablet).answer(AnswerKind.COMFORT, LARGE_TEXT) == ""

    touch(tablet, RADIO, "Text size 150 percent")
    assert visit_of(tablet).answer(AnswerKind.COMFORT, LARGE_TEXT) == "yes"


@pytest.mark.parametrize(("milliseconds", "chosen"), [(0, False), (1000, True)])
def test_how_long_a_second_touch_is_a_tremor_is_the_clinics(
    make_tablet: MakeTablet, milliseconds: int, *, chosen: bool
) -> None:
    tablet = make_tablet(looks=UsualLooks(settle_ms=milliseconds))
    open_page(tablet, Step.COMFORT)
    assert find(tablet, BUTTON, "Next").enabled

    press(tablet, CHECK, "Left hand")
    press(tablet, CHECK, "Left hand")

    assert find(tablet, CHECK, "Left hand").checked is chosen
