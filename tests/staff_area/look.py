"""Make pictures of the staff's screens, to look at: python -m tests.staff_area.look --help."""

import argparse
import sys
from pathlib import Path

from kiosk.domain.duties import Condition, Fact
from kiosk.domain.ids import LanguageTag
from kiosk.services.exporting import ExportReport
from tests.staff import IVO, UMA
from tests.staff_area.kiosk import StaffTablet
from tests.ui.harness import PACK, QGuiApplication, Tablet, load_pack, load_program_fonts

PAGES = ("settings", "diagnostics", "content", "export", "bundle", "screen-size", "exit")


def main() -> None:
    """Save a picture of each of the staff's screens."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--size", default="1280x800")
    asked.add_argument("--text", type=float, default=1.0)
    asked.add_argument("--theme", default="light")
    asked.add_argument("--language", default="en")
    asked.add_argument("--out", type=Path, default=Path("/tmp/look"))
    given = asked.parse_args()
    app = QGuiApplication(sys.argv[:1])
    load_program_fonts()
    width, height = (int(part) for part in given.size.split("x"))
    tablet = Tablet(load_pack(PACK), size=(width, height))
    for _ in range(2):  # the exit tells of one that is paused, too
        tablet.paused.pause({})
        tablet.walk.begin(LanguageTag(given.language))
    tablet.appearance.setTextScale(given.text)
    tablet.appearance.setTheme(given.theme)
    staff = StaffTablet(tablet)
    staff.machine.review_due = Fact("review-due", "2026-11-20", Condition.WARNING)
    staff.machine.signed_off_by = Fact("signed-off-by", "", Condition.WARNING)
    given.out.mkdir(parents=True, exist_ok=True)

    def picture(name: str) -> None:
        tablet.settle(700)
        stem = f"{name}-{given.size}-{given.text:g}-{given.language}-{given.theme}"
        tablet.grab().save(str(given.out / f"{stem}.png"))

    staff.model.come()
    picture("1-names")
    staff.pad.choose(IVO)
    picture("2-pad")
    staff.type("4027")
    staff.pad.enter("999999")
    picture("3-wrong")
    staff.door.fail(9)
    staff.model.close()
    staff.model.come()
    staff.pad.choose(UMA)
    staff.type("three old")
    picture("4-locked-letters")
    staff.door.clock.advance(5000)
    staff.model.touch()
    staff.model.tick()
    staff.pad.enter("three old oaks")
    picture("5-area")
    for page in PAGES:
        staff.area.open(page)
        if page == "export":
            staff.area.note_report(ExportReport((), 2, None))
        picture(f"6-{page}")
        staff.area.go_back()
    tablet.close()
    app.processEvents()


if __name__ == "__main__":
    main()
