"""The kiosk as it starts from the command line, until its first frame is on the screen."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk import cli
from kiosk.bootstrap import KioskApp
from kiosk.logs import close_log, open_log
from kiosk.request import Request, first_look
from kiosk.ui.window import WindowChoice


def main() -> None:
    """Start the kiosk on a data folder, say first-frame, and end."""
    assert cli.__name__  # its import is part of every start
    request = Request(data_dir=Path(sys.argv[1]))
    look = first_look(request, os.environ)
    log = open_log(request.data.logs)
    application = QGuiApplication(sys.argv[:1])
    kiosk = KioskApp(request, look, WindowChoice(windowed=True, size=QSize(1920, 1200)), log)

    def say() -> None:
        kiosk.engine.window.frameSwapped.disconnect(say)
        sys.stdout.write("first-frame\n")
        sys.stdout.flush()
        QTimer.singleShot(0, application.quit)

    kiosk.engine.window.frameSwapped.connect(say)
    kiosk.show()
    application.exec()
    kiosk.close()
    close_log(log)


if __name__ == "__main__":
    main()
