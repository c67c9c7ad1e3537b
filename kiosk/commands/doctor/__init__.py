"""Looks whether this machine can run the kiosk. One finding a subject; nothing is changed for good.

A new data folder gets its database and key, as the first start would make them. A kiosk that runs
is looked at beside it and not disturbed.
"""

from kiosk.commands.doctor.examination import examine
from kiosk.commands.doctor.finding import Finding, Health, exit_code_of, render

__all__ = ["Finding", "Health", "examine", "exit_code_of", "render"]
