"""A patient in a process of their own, to be killed: walks by touch, tells what is stored.

Run as `python -m tests.e2e.driver FOLDER CONSENT FLAG STEP`. Each line on standard output is a
JSON object that stands for a state of the visit whose every answer the database has taken; the
first has no visit: the kiosk is ready. With ATTRACT nobody comes, and it ends in good order.
"""

import json
import os
import sys
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtGui import QGuiApplication

from kiosk.domain.journey import Journey
from kiosk.domain.visit import Step
from tests.e2e.clinic import Clinic
from tests.e2e.people import PRINTS_ONLY, Person

PATIENT = "[idle]\nwarn_after = 600\ndone_after = 60\n"
"""On a machine with much to do no screen goes away before it is touched."""


def tell(visit: str, answers: dict[str, str], ended: str) -> None:
    """Write one line, whole."""
    line = json.dumps({"visit": visit, "answers": answers, "ended": ended})
    os.write(sys.stdout.fileno(), f"{line}\n".encode())


def main(folder: Path, consent: str, flag: str, step: Step) -> None:
    """Walk one visit after the other until killed."""
    application = QGuiApplication(sys.argv[:1])
    clinic = Clinic(folder)
    clinic.configure(PATIENT)
    kiosk = clinic.start()
    tell("", {}, "")
    if step is Step.ATTRACT:
        clinic.stop()
        return

    def acknowledge(journey: Journey) -> None:
        """Tell of a state once the worker has stored all of it: its work is done in order."""
        visit = journey.visit
        if visit is not None:
            answers = {f"{key.kind.value}/{key.item}": v for key, v in visit.answers.items()}
            ended = visit.outcome.value if visit.outcome else ""
            kiosk.background.submit(partial(tell, visit.id, answers, ended))

    kiosk.walk.listen(acknowledge)
    while application:
        patient = Person(kiosk, None if consent == "Yes" else PRINTS_ONLY)
        patient.begin()
        patient.hurry_to(Step.PRIVACY, "consent")
        patient.choose(consent)
        patient.go_on()
        patient.choose(flag)
        patient.go_on()
        if step > Step.SAFETY:
            patient.hurry_to(step)
        patient.finish()
        patient.hand_back()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], Step[sys.argv[4]])
