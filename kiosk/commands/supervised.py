"""Run the kiosk under its supervisor: the same program twice, the outer one without Qt."""

import logging
import os
import signal
from collections.abc import Sequence
from functools import partial
from types import FrameType

from kiosk.commands.single import mind_alone
from kiosk.errors import KnownError
from kiosk.logs import close_log, open_log
from kiosk.paths import own_command
from kiosk.request import Request
from kiosk.supervision.child import BeatingChild
from kiosk.supervision.history import CrashFile
from kiosk.supervision.service import ServiceWords
from kiosk.supervision.supervisor import Commands, Supervisor

SAFE_PAGE = "safe-page"
BEAT_OPTION = "--beat"


def supervise(request: Request, *, windowed: bool) -> int:
    """Mind a kiosk until staff leave it or a signal ends it; return the exit code.

    Raises FolderInUseError when the data folder has a supervisor, or a kiosk that goes on.
    """
    try:
        request.data.root.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = mind_alone(request.data)
        log = open_log(request.data.logs, "supervisor")
    except OSError as error:
        raise KnownError(
            f"the log cannot be written ({error.strerror})",
            where=str(request.data.logs),
            remedy="Make the data folder writable for this user",
        ) from error
    with lock:
        try:
            return _mind(request, log, windowed=windowed)
        finally:
            close_log(log)


def _mind(request: Request, log: logging.Logger, *, windowed: bool) -> int:
    commands = Commands(
        kiosk=[*own_command(), "run", BEAT_OPTION, *_options(request, windowed=windowed)],
        safe_page=[*own_command(), SAFE_PAGE],
    )
    service = ServiceWords(os.environ)
    supervisor = Supervisor(
        commands,
        CrashFile(request.data.crashes),
        log,
        start=partial(BeatingChild, on_look=service.alive),
        service=service,
    )

    def stop(number: int, frame: FrameType | None) -> None:
        supervisor.stop()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    return supervisor.run()


def _options(request: Request, *, windowed: bool) -> Sequence[str]:
    return [*request.options, "--windowed"] if windowed else request.options
