"""Start the program: parse arguments, run the command, return the exit code."""

import sys

from kiosk import plain_imports  # noqa: F401 - it must come before PySide6 does
from kiosk.cli import run_command_line


def main() -> int:
    """Run the command line of this process."""
    return run_command_line(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
