"""Shows the poster full screen as `kiosk run` does, and tells where its window stands.

Run in a process of its own, on a platform with the screens of a test. Each line of standard input
is a name or number of a screen; the answer is a line of JSON.
"""

import json
import logging
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import poster_of
from kiosk.content import peek
from kiosk.paths import program_files
from kiosk.ui.engine import KioskEngine
from kiosk.ui.screens import ScreenKeeper
from kiosk.ui.viewmodels.attract import AttractModel
from kiosk.ui.window import WindowChoice


def stand(wanted: str) -> dict[str, object]:
    """Show a window on the screen that is wanted; return where and how it stands."""
    attract = AttractModel(poster_of(peek(program_files().default_pack)))
    engine = KioskEngine(attract, WindowChoice(windowed=False, screen=wanted, on_top=True))
    engine.show()
    log = logging.getLogger("screens")
    log.addHandler(logging.NullHandler())
    keeper = ScreenKeeper(engine.window, wanted, log)
    QGuiApplication.processEvents()
    window = engine.window
    flags, place = window.flags(), window.geometry()
    said: dict[str, object] = {
        "screen": window.screen().name(),
        "place": [place.x(), place.y(), place.width(), place.height()],
        "frameless": bool(flags & Qt.WindowType.FramelessWindowHint),
        "on top": bool(flags & Qt.WindowType.WindowStaysOnTopHint),
        "full": window.visibility() is window.Visibility.FullScreen,
        "windows": sum(one.isVisible() for one in QGuiApplication.topLevelWindows()),
    }
    keeper.stop()
    engine.close()
    return said


def main() -> None:
    """Answer every line."""
    application = QGuiApplication(sys.argv[:1])
    for line in sys.stdin:
        sys.stdout.write(json.dumps(stand(line.strip())) + "\n")
    application.processEvents()


if __name__ == "__main__":
    main()
