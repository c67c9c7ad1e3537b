"""Runs before the bundled program: an empty module in the place of PySide6.QtWidgets.

PySide6.QtTest, by which the tour touches, imports it for the signatures of calls that nobody
makes here; the real one would add 6 MB.
"""

import sys
import types

sys.modules["PySide6.QtWidgets"] = types.ModuleType("PySide6.QtWidgets")
