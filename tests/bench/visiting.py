"""A whole visit by touch, as the benches walk it. Imports little: it is weighed with the kiosk.

Belongs here: the patient's way. What is measured on it belongs to each bench.
"""

from collections.abc import Iterator

from kiosk.bootstrap import KioskApp
from kiosk.domain.journey import Leave
from kiosk.domain.visit import Step
from kiosk.tour.finger import Finger
from kiosk.tour.patient import Patient, read_about, rule_out

READ, RULED_OUT = (0, 1, 2), (4,)
"""Which cards are read about and ruled out, counted from 0."""


def visit(kiosk: KioskApp, finger: Finger) -> None:
    """Walk from the poster to the last screen, hand back the tablet."""
    content = next(iter(kiosk.backstage.pack.contents.values()))
    cards = [card.name for card in content.cards]
    plans: Iterator[tuple[str, str]] = iter(
        [(read_about, cards[at]) for at in READ] + [(rule_out, cards[at]) for at in RULED_OUT]
    )
    patient = Patient(kiosk.engine.window, finger, plans, lambda: None)
    patient.start(content.language_name)
    for _ in range(200):
        page = kiosk.walk.journey.page
        if page.step is Step.DONE:
            kiosk.background.wait_until_idle(60)
            kiosk.walk.handle(Leave())
            finger.settle()
            return
        if patient.answer(page):
            patient.go_on()
    raise LookupError("the visit did not come to its end")
