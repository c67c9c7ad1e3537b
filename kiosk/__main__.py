"""Start the program: parse arguments, run the command, return the exit code."""

import sys
import traceback

from kiosk.cli import run_command_line
from kiosk.errors import ExitCode
from kiosk.platform import plain_imports  # noqa: F401 - it must come before PySide6 does
from kiosk.platform.streams import fill_missing
from kiosk.request import PANEL, PRINT, SPOOL


def main() -> int:
    """Run the command line of this process, or do a part for another of our processes.

    Raises nothing: a program without a console would open a window over the kiosk to tell of it.
    """
    fill_missing()
    try:
        return _run()
    except Exception:  # noqa: BLE001 - see above
        traceback.print_exc()
        return ExitCode.FAILED


def _run() -> int:
    if sys.argv[1:] == [PRINT]:
        from kiosk.documents.elsewhere import serve

        serve(sys.stdin.buffer, sys.stdout.buffer)
        return 0
    if sys.argv[1:] == [PANEL]:
        from kiosk.commands.doctor.screen import tell_panel

        return tell_panel()
    if sys.argv[1:2] == [SPOOL]:
        from kiosk.commands.spooling import spool

        return spool(sys.argv[2], sys.argv[3], sys.stdin.buffer)
    return run_command_line(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
