"""Run the kiosk until it is stopped: the Qt application, signals, bugs, the exit code."""

import logging
import os
import signal
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import FrameType, TracebackType
from typing import Protocol

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import KioskApp
from kiosk.commands.single import refuse_beside_another
from kiosk.errors import ExitCode, KnownError
from kiosk.logs import NAME, close_log, open_log
from kiosk.paths import DataFolder
from kiosk.platform.environment import drop_foreign
from kiosk.request import Request, first_look
from kiosk.ui.beats import Beats
from kiosk.ui.window import WindowChoice

NO_SCREEN: Mapping[str, str] = {
    "vnc": "shows what patients see to the network",
    "minimal": "shows nothing",
    "minimalegl": "shows nothing",
}
"""Qt platforms that are not the screen in front of the patient, and why not."""


def run_kiosk(request: Request, *, windowed: bool, beat: bool = False) -> int:
    """Run the kiosk full screen or in a window; return the exit code.

    beat tells a supervisor on standard output that the screens are alive; when it is gone, the
    kiosk ends: the next supervisor starts one of its own.
    """
    demand_display()
    drop_foreign(os.environ)
    refuse_beside_another(request.data)
    look = first_look(request, os.environ)
    choice = WindowChoice(
        windowed=windowed,
        pixels_per_mm=look.pixels_per_mm,
        measured=look.measured,
        screen=look.screen,
        on_top=True,
    )
    with log_of(request.data) as log:
        application = QGuiApplication(sys.argv[:1])
        kiosk = KioskApp(request, look, choice, log, supervised=beat)
        ended: list[KnownError] = []

        def give_up(error: KnownError) -> None:
            ended.append(error)
            application.exit(error.exit_code)

        kiosk.failed.connect(give_up)
        kiosk.left.connect(application.exit)
        if beat:
            orphaned = partial(application.exit, ExitCode.RESTART_WANTED)
            Beats(sys.stdout.buffer, orphaned, application).start()
        with bugs_are_caught(kiosk, log), stop_signals(application):
            kiosk.show()
            code = application.exec()
        kiosk.close()
        if ended:
            raise ended[0]
        return code


def run_desk(request: Request, *, windowed: bool) -> int:
    """Run the nurse's desk full screen or in a window; return the exit code."""
    from kiosk.desk_app import DeskApp

    demand_display()
    look = first_look(request, os.environ)
    choice = WindowChoice(windowed=windowed, pixels_per_mm=look.pixels_per_mm)
    with log_of(request.data, "desk") as log:
        application = QGuiApplication(sys.argv[:1])
        desk = DeskApp(request, choice, log)
        with bugs_are_caught(desk, log), stop_signals(application):
            desk.show()
            code = application.exec()
        desk.close()
        return code


def demand_display() -> None:
    """Raise KnownError when there is no display to show the kiosk on."""
    named = any(os.environ.get(k) for k in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform.startswith("linux") and not named:
        raise KnownError(
            "there is no display",
            where="DISPLAY, WAYLAND_DISPLAY",
            remedy="Start it in a graphical session, or run: kiosk tour --out FOLDER",
        )
    asked = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].lower()
    if asked in NO_SCREEN:
        raise KnownError(
            f"the platform {asked!r} {NO_SCREEN[asked]}",
            where="QT_QPA_PLATFORM",
            remedy="Take the variable out of the environment",
        )


@contextmanager
def log_of(data: DataFolder, name: str = NAME) -> Iterator[logging.Logger]:
    """Open a log of a data folder and close it at the end; Qt's own messages go there too."""
    try:
        log = open_log(data.logs, name)
    except OSError as error:
        raise KnownError(
            f"the log cannot be written ({error.strerror})",
            where=str(data.logs),
            remedy="Make the data folder writable for this user",
        ) from error

    def note(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        # The message itself could quote what is on a screen: the log gets only its place.
        where = {"file": Path(context.file or "").name, "line": context.line}
        if kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
            log.warning("qt", extra=where)
        if sys.stderr is not None and sys.stderr.isatty():
            sys.stderr.write(f"{message}\n")

    before = qInstallMessageHandler(note)
    try:
        yield log
    finally:
        qInstallMessageHandler(before)
        close_log(log)


class Recovers(Protocol):
    """What is left in good order after an error of our own."""

    def recover_from_bug(self) -> None:
        """Take everything off the screen that may be wrong."""
        ...


@contextmanager
def bugs_are_caught(app: Recovers, log: logging.Logger) -> Iterator[None]:
    """Log an error of our own, wipe, go back to the start; never show it."""

    def catch(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.error("bug", exc_info=(kind, error, trace))
        app.recover_from_bug()

    before = sys.excepthook
    sys.excepthook = catch
    try:
        yield
    finally:
        sys.excepthook = before


@contextmanager
def stop_signals(application: QGuiApplication) -> Iterator[None]:
    """Let SIGTERM and SIGINT end the program in good order."""

    def stop(number: int, frame: FrameType | None) -> None:
        application.exit(ExitCode.OK)

    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
