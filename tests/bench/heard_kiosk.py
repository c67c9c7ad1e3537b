"""A kiosk that reads a page aloud and is touched, while somebody listens; for silence.py.

Run as `python -m tests.bench.heard_kiosk FOLDER TOUCHES`. The last line on standard output is a
JSON list: milliseconds from each touch to the last sound. They hold the way through the recording,
some ten milliseconds.
"""

import json
import subprocess
import sys
import time
from array import array
from pathlib import Path
from threading import Thread
from types import TracebackType

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.bootstrap import KioskApp
from kiosk.domain.visit import Step
from kiosk.tour.finger import Finger
from tests.bench.silence import RATE, SINK
from tests.bench.starting import first_start
from tests.bench.walking import kiosk_in
from tests.e2e.people import Person

LISTEN = ("parec", f"--device={SINK}.monitor", f"--rate={RATE}", "--channels=1")
PIECE_MS = 10
LOUD = 200
"""Of 32,767: the engine's quietest sounds are above it, a null sink's silence is 0."""
QUIET_MS = 1_000
"""So long a silence is no pause between two sentences."""
HEARD_MS = 300
"""How long the voice has spoken before it is touched, at least."""
SECONDS = 30


class Listener:
    """Hears what the loudspeaker plays; as a context it listens from begin to end."""

    def __init__(self) -> None:
        self.heard_at = 0.0
        """When the last sound came, on the clock of perf_counter()."""
        self._recorder = subprocess.Popen(
            [*LISTEN, "--format=s16le", "--latency-msec=10", "--process-time-msec=5"],
            stdout=subprocess.PIPE,
        )

    def __enter__(self) -> "Listener":
        Thread(target=self._listen, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._recorder.terminate()
        self._recorder.wait()

    def _listen(self) -> None:
        piece = RATE * PIECE_MS // 1000 * 2
        assert self._recorder.stdout is not None
        while sound := self._recorder.stdout.read(piece):
            if len(sound) % 2 == 0 and max(map(abs, array("h", sound))) > LOUD:
                self.heard_at = time.perf_counter()


def main(folder: Path, touches: int) -> None:
    """Have a page read again and again, touch it, and tell the milliseconds."""
    application = QGuiApplication(sys.argv[:1])
    first_start(str(folder / "data"))
    with kiosk_in(folder / "data") as kiosk, Listener() as listener:
        finger = Finger(kiosk.engine.window)
        finger.wait_for(lambda: kiosk.engine.at_rest, 60)
        person = Person(kiosk)
        person.begin()
        person.hurry_to(Step.OPTIONS)
        if not finger.wait_for(lambda: kiosk.furniture.reading.property("available"), SECONDS):
            raise RuntimeError("the kiosk found no voice")
        device: QPointingDevice = QTest.createTouchDevice()
        taken = [touched(kiosk, finger, listener, device, wait) for wait in waits(touches)]
    sys.stdout.write(f"{json.dumps(taken)}\n")
    del application


def waits(touches: int) -> list[int]:
    """Return how many milliseconds each touch waits once the voice is heard: words and pauses."""
    return [HEARD_MS + 37 * (number % 20) for number in range(touches)]


def touched(
    kiosk: KioskApp, finger: Finger, listener: Listener, device: QPointingDevice, wait_ms: int
) -> float:
    """Have the page read, touch it once it is heard; return the milliseconds until silence."""
    kiosk.furniture.reading.again()
    begun_at = time.perf_counter()
    if not finger.wait_for(lambda: listener.heard_at > begun_at, SECONDS):
        raise RuntimeError("nothing was heard")
    finger.wait(wait_ms)
    window = kiosk.engine.window
    event = QTest.touchEvent(window, device, False)
    event.press(0, QPoint(2, 2), window)
    touched_at = time.perf_counter()
    event.commit(True)
    finger.wait_for(
        lambda: time.perf_counter() - max(listener.heard_at, touched_at) > QUIET_MS / 1000, SECONDS
    )
    up = QTest.touchEvent(window, device, False)
    up.release(0, QPoint(2, 2), window)
    up.commit(True)
    return max(0.0, (listener.heard_at - touched_at) * 1000)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
