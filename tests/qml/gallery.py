"""Render every page of the controls' gallery to pictures: `python -m tests.qml.gallery DIRECTORY`.

Belongs here: the list of devices and looks that a designer has to see. Does not belong here: tests.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from tests.qml.stage import GALLERY, Setting, Stage, load_fonts, use_software_renderer

DEVICES = (
    Setting("10in", 1280, 800, 149.4),
    Setting("15in", 1920, 1200, 145.0),
    Setting("tall", 1200, 1920, 224.0),
)


def settings() -> Iterator[Setting]:
    """Yield each device in each theme at the usual and the largest text."""
    for device in DEVICES:
        for theme in ("light", "dark", "contrast"):
            for scale in (1.0, 2.0):
                yield replace(
                    device,
                    name=f"{device.name}-{theme}-{scale:g}",
                    theme=theme,
                    text_scale=scale,
                )


def render(page: Path, setting: Setting, target: Path) -> None:
    """Write one picture once the drawings had time to load."""
    stage = Stage(setting)
    stage.show(page)
    loop = QEventLoop()
    QTimer.singleShot(250, loop.quit)
    loop.exec()
    stage.view.grabWindow().save(str(target))
    stage.view.close()


def main(arguments: list[str]) -> int:
    """Render the pages whose picture's name holds all further arguments; return the exit code."""
    use_software_renderer()
    application = QGuiApplication(arguments[:1])
    load_fonts()
    directory = Path(arguments[1])
    directory.mkdir(parents=True, exist_ok=True)
    for page in sorted(GALLERY.glob("[A-Z]*.qml")):
        for setting in settings():
            target = directory / f"{page.stem}-{setting.name}.png"
            if all(word in target.name for word in arguments[2:]):
                render(page, setting, target)
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
