"""The binding itself: a void call into Qt must not lose a reference to None."""

import subprocess
import sys

CALLS = 2_000
PROGRAM = f"""
import sys
from PySide6.QtCore import QCoreApplication, QObject

application = QCoreApplication([])
item = QObject()
before = sys.getrefcount(None)
for number in range({CALLS}):
    item.setObjectName("a")
    QCoreApplication.setApplicationName("a")
print(sys.getrefcount(None) - before)
"""


def test_void_calls_into_qt_keep_none_alive() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert abs(int(ran.stdout)) < 100
