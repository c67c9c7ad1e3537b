"""Run the kiosk under its supervisor: the same program twice, the outer one without Qt."""

import signal
from collections.abc import Sequence
from types import FrameType

from kiosk.errors import KnownError
from kiosk.logs import close_log, open_log
from kiosk.paths import own_command
from kiosk.request import Request
from kiosk.supervision.child import BeatingChild
from kiosk.supervision.history import CrashFile
from kiosk.supervision.supervisor import Commands, Supervisor

SAFE_PAGE = "safe-page"
BEAT_OPTION = "--beat"


def supervise(request: Request, *, windowed: bool) -> int:
    """Mind a kiosk until staff leave it or a signal ends it; return the exit code."""
    try:
        log = open_log(request.data.logs, "supervisor")
    except OSError as error:
        raise KnownError(
            f"the log cannot be written ({error.strerror})",
            where=str(request.data.logs),
            remedy="Make the data folder writable for this user",
        ) from error
    commands = Commands(
        kiosk=[*own_command(), "run", BEAT_OPTION, *_options(request, windowed=windowed)],
        safe_page=[*own_command(), SAFE_PAGE],
    )
    supervisor = Supervisor(commands, CrashFile(request.data.crashes), log, start=BeatingChild)

    def stop(number: int, frame: FrameType | None) -> None:
        supervisor.stop()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    try:
        return supervisor.run()
    finally:
        close_log(log)


def _options(request: Request, *, windowed: bool) -> Sequence[str]:
    return [*request.options, "--windowed"] if windowed else request.options
