"""What PySide6 puts around Python's import is taken off before it has read our sources."""

import subprocess
import sys
from pathlib import Path

SOURCES_READ = """
from kiosk.platform import plain_imports
import PySide6.QtCore
import kiosk.domain.journey
import linecache
print([file for file in linecache.cache if "journey.py" in file or "visit.py" in file])
"""


def test_no_source_is_read_and_kept_by_importing_a_module_of_ours() -> None:
    run = subprocess.run(
        [sys.executable, "-c", SOURCES_READ],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        cwd=Path(__file__).parents[2],
    )
    assert (run.stdout.strip(), run.stderr) == ("[]", "")
