"""Speed and size, measured side by side with a floor in one run; never a timed test."""

from kiosk.platform import plain_imports  # noqa: F401 - as in the program, it comes before PySide6
