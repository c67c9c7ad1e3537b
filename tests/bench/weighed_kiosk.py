"""The kiosk in a process of its own, to be weighed from outside while it is used by touch.

Run by memory.py, with FOLDER and VISITS. A word on standard output says where it stands; it goes
on when a letter comes in. Beside the kiosk this process holds only the finger.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import KioskApp
from kiosk.logs import close_log, open_log
from kiosk.request import Request, first_look
from kiosk.tour.finger import Finger
from kiosk.ui.window import WindowChoice
from tests.bench.visiting import visit


def main(folder: Path, visits: int) -> None:
    """Use the kiosk, and stand still to be weighed at each point."""
    application = QGuiApplication(sys.argv[:1])
    request = Request(data_dir=folder)
    log = open_log(request.data.logs)
    choice = WindowChoice(windowed=True, size=QSize(1920, 1200))
    kiosk = KioskApp(request, first_look(request, os.environ), choice, log)
    finger = Finger(kiosk.engine.window)
    kiosk.show()
    finger.wait_for(lambda: kiosk.engine.at_rest, 60)
    stand("before")
    for _ in range(visits):
        visit(kiosk, finger)
        stand("end")
        finger.wait_for(lambda: kiosk.engine.at_rest, 60)
        stand("rest")
    kiosk.close()
    close_log(log)
    application.processEvents()


def stand(where: str) -> None:
    """Say where the kiosk stands, and wait to be told to go on."""
    os.write(sys.stdout.fileno(), f"{where}\n".encode())
    os.read(sys.stdin.fileno(), 1)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
