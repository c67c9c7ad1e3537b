"""Python's own import, without what PySide6 puts around it.

PySide6 wraps __import__ for its snake_case switch and then reads the source text of every module
imported after it: 0.4 s and 25 MB for the libraries behind our attract screen. We do not use the
switch. Import this module before PySide6; where PySide6 came first, nothing is changed.
"""

import builtins

_PLAIN = builtins.__import__


def unwrap_imports() -> None:
    """Take PySide6's wrapper off __import__."""
    builtins.__import__ = _PLAIN
