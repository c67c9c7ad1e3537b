"""A clinic for a test: its folders, its configuration, the kiosks that it starts in them."""

import gc
import logging
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QSize

from kiosk.assembly import Backstage, find_place, raise_backstage
from kiosk.bootstrap import Assemble, KioskApp, assemble_backstage
from kiosk.domain.ports import Clock
from kiosk.errors import KnownError
from kiosk.logs import close_log, open_log
from kiosk.request import Request, first_look
from kiosk.services.exporting import ExportReport
from kiosk.tour.finger import Finger
from kiosk.ui.window import WindowChoice
from tests.e2e.people import SECONDS, Person, Picks

PACK = Path(__file__).parents[2] / "resources" / "packs" / "facet-next-steps"
SCREEN = QSize(1280, 800)
STILL = "[display]\nreduced_motion = true\n"
"""Nothing moves away under a finger."""


class Clinic:
    """A clinic with one tablet; everything lies under one folder.

    configure() writes its configuration; start() starts the kiosk as `kiosk run` does.
    """

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self.config = folder / "kiosk.toml"
        self.pack: Path | None = None
        self._running: list[tuple[KioskApp, logging.Logger]] = []
        self.configure()

    def configure(self, text: str = "") -> None:
        """Write the configuration: TOML, beside what every test needs."""
        self.config.write_text(STILL + text, encoding="utf-8")

    @property
    def documents(self) -> Path:
        """Return the export folder."""
        return self.data / "documents"

    @property
    def request(self) -> Request:
        """Return what the command line would ask for."""
        return Request(config=self.config, data_dir=self.data, pack=self.pack)

    def start(self, clock: Clock | None = None, assemble: Assemble | None = None) -> KioskApp:
        """Start a kiosk and wait until it is ready; a clock stands in for the machine's.

        Raises the KnownError that ended the start.
        """
        request = self.request
        log = open_log(request.data.logs)
        look = first_look(request, os.environ)
        choice = WindowChoice(windowed=True, size=SCREEN, measured=look.measured)
        make = assemble or (assemble_backstage if clock is None else assemble_at(clock))
        kiosk = KioskApp(request, look, choice, log, make)
        self._running.append((kiosk, log))
        faults: list[KnownError] = []
        kiosk.failed.connect(faults.append)
        kiosk.show()
        window = kiosk.engine.window
        waiter = Finger(window)
        waiter.wait_for(lambda: bool(faults) or kiosk.engine.at_rest, SECONDS)
        if faults:
            raise faults[0]
        assert kiosk.engine.at_rest, "the kiosk did not get ready"
        assert kiosk.background.wait_until_idle(SECONDS)
        return kiosk

    def visitor(
        self,
        picks: Picks | None = None,
        *,
        clock: Clock | None = None,
        assemble: Assemble | None = None,
    ) -> Person:
        """Start a kiosk and return somebody in front of it."""
        return Person(self.start(clock, assemble), picks)

    def stop(self) -> None:
        """Close what runs, in good order."""
        while self._running:
            kiosk, log = self._running.pop()
            kiosk.close()
            close_log(log)
            QCoreApplication.processEvents()
            shiboken6.delete(kiosk)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        # A kiosk that is gone leaves some sixty Qt objects in cycles. Here, or a thread of the next
        # kiosk would do it, beside the thread whose objects they are: that crashed.
        gc.collect()


def assemble_at(clock: Clock) -> Assemble:
    """Return an assembly that is the usual one but for the clock."""

    def assemble(request: Request, on_report: Callable[[ExportReport], None]) -> Backstage:
        return raise_backstage(replace(find_place(request), clock=clock), on_report)

    return assemble
