"""A patient in a process of their own who takes a break; then the power goes.

Run as `python -m tests.e2e.resting_patient FOLDER`. Writes the code and the page that the visit
stood at, one a line, and kills itself.
"""

import os
import signal
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtGui import QGuiApplication

from tests.e2e.clinic import Clinic
from tests.e2e.people import Person


def main(folder: Path) -> None:
    """Turn a page, choose large text, pause, and be gone."""
    application = QGuiApplication(sys.argv[:1])
    patient = Person(Clinic(folder).start())
    patient.begin()
    patient.go_on()
    patient.kiosk.furniture.appearance.setTextScale(1.5)
    page = patient.page
    code = patient.pauses()
    patient.rest()
    os.write(sys.stdout.fileno(), f"{code}\n{page}\n".encode())
    assert application
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
