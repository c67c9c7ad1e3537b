"""IT measures the screen with a bank card: the outline, the buttons, what is kept."""

from datetime import date

import pytest
from PySide6.QtGui import QAccessible

from kiosk.domain.density import Measured
from kiosk.errors import ConfigError
from kiosk.ui.accessible import Control
from kiosk.ui.viewmodels.staff.screen_size import ScreenSizeModel
from tests.staff import ANA, IVO
from tests.staff_area.conftest import MakeStaff
from tests.staff_area.kiosk import StaffTablet
from tests.ui.finding import BUTTON, find

GRAPHIC = QAccessible.Role.Graphic
OUTLINE = "Outline of a bank card: 85.60 by 53.98 millimeters"
PAGE = "Screen size"
FULL = ConfigError("the disk is full", where="screen.json", remedy="Make room")


def card(staff: StaffTablet) -> Control:
    return next(one for one in staff.everything() if one.name == OUTLINE)


def density_of(staff: StaffTablet) -> float:
    return float(staff.tablet.engine.window.property("pixelsPerMm")) * 25.4


@pytest.fixture
def measuring(staff: StaffTablet) -> StaffTablet:
    """Return a tablet whose page of the screen's size is open."""
    staff.enter(IVO)
    staff.touch(PAGE)
    return staff


def test_the_outline_is_a_card_by_what_the_kiosk_guesses(measuring: StaffTablet) -> None:
    outline, per_mm = card(measuring), density_of(measuring) / 25.4

    assert outline.role == GRAPHIC
    assert outline.rect.width() == pytest.approx(85.60 * per_mm, abs=1)
    assert outline.rect.height() == pytest.approx(53.98 * per_mm, abs=1)
    assert measuring.says("Nobody has measured this screen")


@pytest.mark.parametrize(
    ("button", "change"),
    [("Smaller", -5), ("Larger", 5), ("A little smaller", -0.5), ("A little larger", 0.5)],
)
def test_a_button_changes_the_outline_and_nothing_else(
    measuring: StaffTablet, button: str, change: float
) -> None:
    density, before = density_of(measuring), card(measuring).rect.width()
    places = [find(measuring.tablet, BUTTON, one).rect for one in ("Smaller", "Larger")]

    for _ in range(4):
        measuring.touch(button)

    grown = card(measuring).rect.width() - before
    assert grown == pytest.approx(4 * change * 85.60 / 25.4, abs=2)
    assert density_of(measuring) == density
    assert [find(measuring.tablet, BUTTON, one).rect for one in ("Smaller", "Larger")] == places
    assert measuring.says(f"{round(2 * (density + 4 * change)) / 2:.1f} pixels per inch.")


def test_no_density_is_tried_that_no_panel_has(measuring: StaffTablet) -> None:
    for _ in range(40):
        measuring.touch("Smaller")
    assert measuring.says("60.0 pixels per inch.")

    model: object = measuring.area.screenSize
    assert isinstance(model, ScreenSizeModel)
    model.change(9000.0)
    assert measuring.says("600.0 pixels per inch.")


def test_what_fits_is_used_at_once_kept_and_noted(measuring: StaffTablet) -> None:
    measuring.touch("Larger")
    chosen = round(2 * (density_of(measuring) + 5)) / 2

    measuring.touch("Use this")

    assert measuring.says("Kept: the kiosk uses it from now on.")
    assert density_of(measuring) == pytest.approx(chosen)
    assert measuring.machine.measured is not None
    assert measuring.machine.measured.pixels_per_inch == chosen
    assert measuring.machine.measured.pixels == (1280, 800)
    assert ("staff.screen-size", IVO, f"{chosen:g} pixels per inch") in measuring.door.store.told
    find(measuring.tablet, BUTTON, "Use this")


def test_what_was_only_tried_is_forgotten(measuring: StaffTablet) -> None:
    density = density_of(measuring)
    measuring.touch("Larger")
    measuring.touch("Back")

    measuring.area.open("screen-size")

    assert measuring.says(f"{density:.1f} pixels per inch.")
    assert measuring.machine.measured is None


def test_it_says_when_it_was_measured(staff: StaffTablet) -> None:
    staff.machine.measured = Measured(148.5, date(2026, 11, 20), (1280, 800))
    staff.enter(IVO)

    staff.touch(PAGE)

    assert staff.says("Measured on 2026-11-20.")


def test_what_it_configured_stands_over_it_and_is_only_shown(staff: StaffTablet) -> None:
    staff.machine.configured = 160.0
    staff.enter(IVO)

    staff.touch(PAGE)

    assert staff.says("The configuration says 160: to change it, write this number there.")
    assert "Use this" not in staff.buttons()


def test_a_disk_that_does_not_take_it_changes_nothing(measuring: StaffTablet) -> None:
    density = density_of(measuring)
    measuring.touch("Larger")
    measuring.machine.trouble = FULL

    measuring.touch("Use this")

    assert measuring.says("The disk is full. Make room.")
    assert density_of(measuring) == density
    assert not measuring.says("Kept")


def test_a_measurement_that_cannot_be_read_is_told_and_can_be_made_anew(
    staff: StaffTablet,
) -> None:
    staff.enter(IVO)
    staff.machine.trouble = ConfigError(
        "is not a measurement of the screen", where="screen.json", remedy="Measure again"
    )
    staff.touch(PAGE)
    assert staff.says("Measure again.")
    staff.machine.trouble = None

    staff.touch("Use this")

    assert staff.says("Kept: the kiosk uses it from now on.")
    assert not staff.says("Measure again.")


def test_a_nurse_is_not_offered_it(staff: StaffTablet) -> None:
    staff.enter(ANA)

    assert PAGE not in staff.buttons()


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1200), (1200, 1920)], ids=str)
def test_the_whole_card_stands_on_the_screen(make_staff: MakeStaff, size: tuple[int, int]) -> None:
    staff = make_staff(size=size)
    staff.enter(IVO)

    staff.touch(PAGE)

    bar = find(staff.tablet, BUTTON, "Back").rect
    assert card(staff).rect.bottom() <= bar.top()
    assert card(staff).rect.right() <= size[0]
