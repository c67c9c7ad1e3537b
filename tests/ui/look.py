"""Make a picture of one page of the journey, to look at: python -m tests.ui.look --help."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.domain.visit import AnswerKind, Step
from tests.ui.harness import (
    ENGLISH,
    PACK,
    Answer,
    Page,
    QGuiApplication,
    Tablet,
    load_pack,
    load_program_fonts,
)


def main() -> None:
    """Show one page and save what it looks like."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("page", nargs="+", help="such as safety/fever, detail/acupuncture/help")
    asked.add_argument("--size", default="1280x800")
    asked.add_argument("--text", type=float, default=1.0)
    asked.add_argument("--theme", default="light")
    asked.add_argument("--reach", action="store_true")
    asked.add_argument("--left", action="store_true")
    asked.add_argument("--answer", action="append", default=[], help="kind:item:value")
    asked.add_argument(
        "--overlay", choices=("help", "appearance", "called", "noPause", "idle", "trouble")
    )
    asked.add_argument("--out", default="/tmp/look")
    given = asked.parse_args()
    app = QGuiApplication(sys.argv[:1])
    load_program_fonts()
    width, height = (int(part) for part in given.size.split("x"))
    tablet = Tablet(load_pack(PACK), size=(width, height))
    tablet.appearance.setTextScale(given.text)
    tablet.appearance.setTheme(given.theme)
    if given.reach:
        tablet.appearance.toggleReach()
    if given.left:
        tablet.appearance.toggleLeftHanded()
    out = Path(given.out)
    out.mkdir(parents=True, exist_ok=True)
    for name in given.page:
        step, item, part = (*name.split("/"), "", "")[:3]
        if step != "attract":
            show(tablet, Page(Step[step.upper()], item, part), given.answer)
        if given.overlay == "idle":
            tablet.clock.advance(100)
            tablet.idle.tick()
        elif given.overlay == "trouble":
            tablet.model.report_trouble("database")
        elif given.overlay:
            overlays = tablet.engine.window.findChild(QObject, "overlays")
            getattr(overlays, f"show{given.overlay[0].upper()}{given.overlay[1:]}")()
        tablet.settle(900)
        stem = f"{name.replace('/', '-')}-{given.size}-{given.theme}-{given.text:g}"
        file = out / f"{stem}{'-' + given.overlay if given.overlay else ''}.png"
        tablet.grab().save(str(file))
        sys.stdout.write(f"{file}\n")
    tablet.close()
    app.processEvents()


def show(tablet: Tablet, page: Page, answers: list[str]) -> None:
    """Put a visit at a page, with answers."""
    if tablet.journey.visit is None:
        tablet.walk.begin(ENGLISH)
    visit = tablet.journey.visit
    assert visit is not None
    for answer in answers:
        kind, item, value = answer.split(":")
        visit = visit.with_answer(Answer(AnswerKind(kind), item, value))
    shown = replace(visit, page=page, reached=max(visit.reached, page.step))
    tablet.walk.show(replace(tablet.journey, visit=shown))


if __name__ == "__main__":
    main()
