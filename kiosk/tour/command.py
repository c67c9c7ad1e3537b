"""The tour as a command: its options, the kiosk it runs, the album that it leaves."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import KioskApp
from kiosk.domain.outline import JourneyPath
from kiosk.domain.visit import Page, Step
from kiosk.errors import ExitCode, KnownError, UsageProblemError
from kiosk.logs import close_log, open_log
from kiosk.pseudo import PSEUDO
from kiosk.request import Request, first_look
from kiosk.tour.finger import Finger
from kiosk.tour.patient import Patient, read_about, rule_out, said
from kiosk.tour.pseudo import assemble_pseudo, read_pseudo_face
from kiosk.ui.viewmodels.appearance import TEXT_SCALES, THEMES
from kiosk.ui.window import WindowChoice

READY_SECONDS = 60
PAGES_AT_MOST = 120
READ_CARD, RULED_OUT_CARD = 2, 5
"""Which cards the patient reads about and rules out, counted from 0."""
CALLED_AT = Step.VALUES
PORTRAIT_PIXELS_PER_INCH = 224.0


class TourPath(Enum):
    """Which walk the tour takes."""

    FULL = "full"
    CORE = "core"
    CALLED_AWAY = "called-away"


@dataclass(frozen=True, slots=True)
class TourRequest:
    """A tour as asked for."""

    out: Path
    language: str
    size: QSize
    path: TourPath
    text: float
    theme: str

    @classmethod
    def parse(
        cls, *, out: Path, language: str, size: str, path: str, text: str, theme: str
    ) -> "TourRequest":
        """Return the request; UsageProblemError names the option that cannot be used."""
        width, _, height = size.partition("x")
        if not (width.isdecimal() and height.isdecimal()):
            raise _wrong("--size", size, "Give WIDTHxHEIGHT, such as 1280x800")
        if not (600 <= int(width) <= 4000 and 600 <= int(height) <= 4000):
            raise _wrong("--size", size, "Give 600 to 4000 pixels each way")
        if path not in {known.value for known in TourPath}:
            raise _wrong("--path", path, "Give full, core or called-away")
        scales = {f"{scale:g}": scale for scale in TEXT_SCALES}
        if text not in scales:
            raise _wrong("--text", text, f"Give {', '.join(scales)}")
        if theme not in THEMES:
            raise _wrong("--theme", theme, f"Give {', '.join(THEMES)}")
        screen = QSize(int(width), int(height))
        return cls(out.absolute(), language, screen, TourPath(path), scales[text], theme)


def take_tour(asked: TourRequest, request: Request) -> int:
    """Walk the visit; leave pictures and documents in the folder; return the exit code.

    Without a data folder the tour works on a temporary one, so that no real visit is touched.
    """
    _choose_platform()
    try:
        (asked.out / "documents").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(
            f"the folder cannot be made ({error.strerror})",
            where=str(asked.out),
            remedy="Give a folder that can be written to --out",
        ) from error
    journey = JourneyPath.CORE if asked.path is TourPath.CORE else JourneyPath.FULL
    flags: dict[str, dict[str, object]] = {
        "visit": {"path": journey.value},
        "documents": {"folder": asked.out / "documents"},
    }
    with tempfile.TemporaryDirectory(prefix="kiosk-tour-") as temporary:
        data_dir = request.data_dir or Path(temporary)
        with _warnings_heard() as warnings:
            pages = _walk(asked, replace(request, data_dir=data_dir, flags=flags))
    documents = sorted((asked.out / "documents").rglob("*.pdf"))
    sys.stdout.write(f"{pages} pictures and {len(documents)} documents in {asked.out}\n")
    for warning in warnings:
        sys.stderr.write(f"kiosk tour: Qt warned: {warning}\n")
    return ExitCode.FAILED if warnings else ExitCode.OK


class Album:
    """The pictures: one a page, in the order of the steps; a later one of a page replaces it."""

    def __init__(self, folder: Path, grab: Callable[[Path], bool]) -> None:
        self._folder = folder
        self._grab = grab
        self._pages: list[Page] = []

    def take(self, page: Page) -> None:
        """Take a picture of a page; KnownError when it cannot be written."""
        if page not in self._pages:
            self._pages.append(page)
        of_step = [seen for seen in self._pages if seen.step is page.step]
        letter = chr(ord("a") + of_step.index(page))
        parts = (f"{page.step.value:02d}{letter}", page.step.name.lower(), page.item, page.part)
        name = "-".join(part for part in parts if part)
        file = self._folder / f"{name}.png"
        if not self._grab(file):
            raise KnownError(
                "the picture cannot be written", where=str(file), remedy="Make room in the folder"
            )

    @property
    def count(self) -> int:
        """Return how many pictures there are."""
        return len(self._pages)


def _walk(asked: TourRequest, request: Request) -> int:
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    log = open_log(request.data.logs)
    look = first_look(request, os.environ)
    choice = WindowChoice(windowed=True, size=asked.size, pixels_per_mm=look.pixels_per_mm)
    if asked.language == PSEUDO:
        kiosk = KioskApp(request, look, choice, log, assemble_pseudo, read_pseudo_face)
    else:
        kiosk = KioskApp(request, look, choice, log)
    try:
        return _walk_through(asked, kiosk)
    finally:
        kiosk.close()
        close_log(log)
        application.processEvents()


def _walk_through(asked: TourRequest, kiosk: KioskApp) -> int:
    window = kiosk.engine.window
    finger = Finger(window)
    faults: list[KnownError] = []
    ready: list[bool] = []
    kiosk.failed.connect(faults.append)
    kiosk.ready.connect(lambda: ready.append(True))
    kiosk.show()
    finger.wait_for(lambda: bool(faults) or bool(ready), READY_SECONDS)
    if faults:
        raise faults[0]
    pack = kiosk.backstage.pack
    if asked.language not in pack.languages:
        raise _wrong("--language", asked.language, f"The pack has {', '.join(pack.languages)}")
    finger.wait_for(lambda: kiosk.engine.at_rest, READY_SECONDS)

    album = Album(asked.out, lambda file: window.grabWindow().save(str(file)))
    album.take(Page(Step.ATTRACT))
    content = next(c for tag, c in pack.contents.items() if tag == asked.language)
    plans: Iterator[tuple[str, str]] = iter(
        [
            (plan, content.cards[at].name)
            for plan, at in ((read_about, READ_CARD), (rule_out, RULED_OUT_CARD))
            if at < len(content.cards)
        ]
    )
    patient = Patient(window, finger, plans, lambda: album.take(kiosk.walk.journey.page))
    patient.start(content.language_name)
    kiosk.furniture.appearance.setTextScale(asked.text)
    kiosk.furniture.appearance.setTheme(asked.theme)
    finger.settle()
    for _ in range(PAGES_AT_MOST):
        page = kiosk.walk.journey.page
        album.take(page)
        if page.step is Step.DONE:
            kiosk.background.wait_until_idle(READY_SECONDS)
            if kiosk.backstage.store.due_documents():
                raise KnownError(
                    "the documents could not be written",
                    where=str(asked.out / "documents"),
                    remedy="Make room in the folder, or give another to --out",
                )
            return album.count
        if asked.path is TourPath.CALLED_AWAY and page.step is CALLED_AT:
            patient.press(said("TopBar", "They called me"))
            patient.press(said("CalledSheet", "I am going now"))
        elif patient.answer(page):
            patient.go_on()
    raise LookupError(f"the visit did not come to its end; it stands at {page}")


def _choose_platform() -> None:
    """Go off screen where there is no display."""
    shown = any(os.environ.get(k) for k in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform.startswith("linux") and not shown:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_QUICK_BACKEND", "software")


@contextmanager
def _warnings_heard() -> Iterator[list[str]]:
    """Collect Qt's warnings: the tour fails by them, as the tests do."""
    heard: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
            heard.append(message)

    before = qInstallMessageHandler(hear)
    try:
        yield heard
    finally:
        qInstallMessageHandler(before)


def _wrong(option: str, given: str, remedy: str) -> UsageProblemError:
    return UsageProblemError(f"{given!r} cannot be used", where=option, remedy=remedy)
