"""Python's own import, without what PySide6 puts around it.

PySide6 wraps __import__ for its snake_case switch and then reads the source text of every module
imported after it, and keeps it: 0.4 s and 30 MB for all that we load. We do not use the switch.
Import this module before PySide6; where PySide6 came first, nothing is changed.
"""

import builtins
import sys
from collections.abc import Sequence
from types import ModuleType

_PLAIN = builtins.__import__


class _Unwrapping:
    """Stands first where Python looks for modules: finds none, but takes the wrapper off."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> None:
        """Find nothing; imports from now on are plain."""
        builtins.__import__ = _PLAIN


if "shiboken6" not in sys.modules:
    sys.meta_path.insert(0, _Unwrapping())
