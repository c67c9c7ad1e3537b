"""The staff's screens in their looks: words in their places, large targets."""

from collections.abc import Iterator

import pytest

from kiosk.domain.duties import Condition, Fact
from kiosk.domain.ids import LanguageTag
from kiosk.domain.visit import Step
from kiosk.services.exporting import ExportReport
from tests.staff import IVO, PINS, UMA
from tests.staff_area.conftest import MakeStaff
from tests.staff_area.kiosk import StaffTablet
from tests.ui.finding import BUTTON, come_to_rest, millimetres, open_page, spilled

SIZES = [(1280, 800), (1920, 1200), (1200, 1920)]
LEAST_MM = 11.9
"""The floor of all targets, less what rounding takes."""


def screens(staff: StaffTablet) -> Iterator[str]:
    """Show one staff screen after the other; yield its name."""
    staff.model.come()
    yield "names"
    staff.pad.choose(UMA)
    yield "pad"
    staff.pad.enter("999999")
    yield "refused"
    staff.type("x")
    yield "letters"
    staff.door.fail(9)
    staff.model.close()
    staff.model.come()
    staff.pad.choose(IVO)
    yield "locked"
    staff.door.clock.advance(1000)
    staff.model.touch()
    staff.model.tick()
    staff.pad.choose(UMA)
    staff.pad.enter(PINS[UMA])
    yield "area"
    for page in ("settings", "diagnostics", "content", "export", "bundle", "screen-size", "exit"):
        staff.area.open(page)
        staff.area.note_report(ExportReport((), 2, None))
        yield page
        staff.area.go_back()


def faults(staff: StaffTablet) -> Iterator[str]:
    come_to_rest(staff.tablet)
    yield from (f"spills: {words}" for words in spilled(staff.tablet))
    yield from (
        f"small: {one.name}"
        for one in staff.everything()
        if one.role == BUTTON and min(millimetres(staff.tablet, one)) < LEAST_MM
    )


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_staff_screen_is_sound(
    make_staff: MakeStaff, size: tuple[int, int], text: float, language: str
) -> None:
    staff = make_staff(size=size)
    staff.tablet.walk.begin(LanguageTag(language))
    open_page(staff.tablet, Step.PAIN, "pain")
    staff.tablet.appearance.setTextScale(text)
    staff.machine.review_due = Fact("review-due", "2026-11-20", Condition.WARNING)
    staff.machine.signed_off_by = Fact("signed-off-by", "", Condition.WARNING)

    found = [f"{name}: {fault}" for name in screens(staff) for fault in faults(staff)]

    assert found == []
