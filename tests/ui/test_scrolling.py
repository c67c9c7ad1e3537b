"""Which pages scroll follows from what stands on them, not from how they looked before."""

from collections.abc import Callable

import pytest

from kiosk.domain.ids import LanguageTag
from kiosk.domain.visit import Page
from tests.fakes import FakeVoice
from tests.ui.conftest import MakeTablet
from tests.ui.finding import come_to_rest, open_page, panes
from tests.ui.harness import Tablet
from tests.ui.test_translation import PAGES

Look = Callable[[], None]
CALM_MS = 310
"""Between two pages: what changes its size on and on without a pause is left as it is."""


@pytest.mark.parametrize("language", ["en", "es"])
def test_looks_that_are_tried_and_left_leave_no_scroll_buttons_behind(
    make_tablet: MakeTablet, language: str
) -> None:
    tablet = make_tablet()
    tablet.reading.take_voice(FakeVoice("en", "es"))
    tablet.walk.begin(LanguageTag(language))
    looks = tablet.appearance
    tried: dict[str, tuple[Look, Look]] = {
        "large text": (lambda: looks.setTextScale(2.0), lambda: looks.setTextScale(1.0)),
        "easy reach": (looks.toggleReach, looks.toggleReach),
        "large buttons": (looks.toggleLargeTargets, looks.toggleLargeTargets),
    }
    changed: list[str] = []
    for step, item, part in PAGES:
        open_page(tablet, step, item, part)
        tablet.settle(CALM_MS)
        before = scrolling(tablet)
        for name, (there, back) in tried.items():
            there()
            come_to_rest(tablet)
            back()
            come_to_rest(tablet)
            if scrolling(tablet) != before:
                changed.append(f"{Page(step, item, part)} after {name}")
    assert changed == []


def test_a_tablet_that_is_turned_and_turned_back_stands_as_before(make_tablet: MakeTablet) -> None:
    tablet = make_tablet()
    tablet.walk.begin(LanguageTag("es"))
    window = tablet.engine.window
    width, height = window.width(), window.height()
    changed: list[str] = []
    for step, item, part in PAGES:
        open_page(tablet, step, item, part)
        tablet.settle(CALM_MS)
        before = scrolling(tablet)
        for size in ((height, width), (width, height)):
            window.resize(*size)
            come_to_rest(tablet)
        if scrolling(tablet) != before:
            changed.append(str(Page(step, item, part)))
    assert changed == []


def scrolling(tablet: Tablet) -> list[bool]:
    """Tell of each scrolling part on the screen whether it is too tall for its room."""
    return [bool(pane.property("overflow")) for pane in panes(tablet)]
