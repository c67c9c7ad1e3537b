"""Start the program: parse arguments, run the command, return the exit code."""

import sys

from kiosk import plain_imports  # noqa: F401 - it must come before PySide6 does
from kiosk.cli import run_command_line
from kiosk.request import PRINT, SPOOL


def main() -> int:
    """Run the command line of this process, or do a part for another of our processes."""
    if sys.argv[1:] == [PRINT]:
        from kiosk.documents.elsewhere import serve

        serve(sys.stdin.buffer, sys.stdout.buffer)
        return 0
    if sys.argv[1:2] == [SPOOL]:
        from kiosk.commands.spooling import spool

        return spool(sys.argv[2], sys.argv[3], sys.stdin.buffer)
    return run_command_line(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
