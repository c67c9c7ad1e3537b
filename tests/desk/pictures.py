"""Make the nurse's guide's pictures of the desk by the desk itself: python -m tests.desk.pictures.

Visits are made up; sheets are printed as for a clinic.
"""

import io
import sys

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.content import load_pack
from kiosk.documents.elsewhere import Press
from kiosk.documents.paper import Paper
from kiosk.domain.visit import Step

# The counter chooses the platform and the renderer before there is an application.
from tests.desk.counter import FEVER, LEG_WEAKNESS, SPANISH, Counter
from tests.pictures import PICTURES, keep
from tests.staff import ANA, PINS
from tests.ui.harness import PACK, load_program_fonts

SIZE = (1536, 960)
DENSITY = 96


def main() -> None:
    """Make three pictures: signing in, a visit to act on, a visit that is reviewed."""
    application = QGuiApplication(sys.argv[:1])
    load_program_fonts()
    PICTURES.mkdir(parents=True, exist_ok=True)
    writer = Press(PACK / "illustrations", Paper.LETTER, None).writer()
    counter = Counter(load_pack(PACK), size=SIZE, density=DENSITY, sheets=writer)
    flagged = counter.visits("K7-42", flag=LEG_WEAKNESS, minutes_ago=9)
    counter.visits("K7-40", until=Step.SAFETY, minutes_ago=2, language=SPANISH)
    counter.visits("K7-39", minutes_ago=20, language=SPANISH)
    counter.visits("K7-37", minutes_ago=33)
    counter.visits("K7-36", minutes_ago=40, until=Step.VALUES)
    counter.review_elsewhere(counter.visits("K7-35", minutes_ago=80))
    counter.page.choose(ANA)
    take(counter, "desk-sign-in")

    counter.page.enter(PINS[ANA])
    counter.model.open(flagged)
    take(counter, "desk-act-first")

    counter.form.flip("flag-acted")
    counter.form.flip("questions-passed")
    counter.form.setNote("Doctor told at 10:03. Patient asked to stay seated.")
    counter.form.setInitials("AB")
    counter.form.save()
    counter.visits("K7-50", flag=FEVER, minutes_ago=0)
    counter.model.poll()
    take(counter, "desk-reviewed")
    counter.close()
    application.processEvents()


def take(counter: Counter, name: str) -> None:
    """Keep a picture of the desk once it has come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(300, loop.quit)
    loop.exec()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    counter.grab().save(buffer, "PNG")  # type: ignore[call-overload]  # a device, as Qt has it
    with Image.open(io.BytesIO(bytes(buffer.data().data()))) as picture:
        keep(picture, f"{name}.png")


if __name__ == "__main__":
    main()
