"""Asks the C library to give memory back, where it is glibc.

glibc keeps freed pictures of several megabytes in its heap and opens a heap for each thread; on a
tablet that runs for weeks that was 32 MB. Elsewhere nothing is done.
"""

import ctypes
import sys
from collections.abc import Callable

_M_TRIM_THRESHOLD = -1
_M_MMAP_THRESHOLD = -3
_M_ARENA_MAX = -8
_BYTES = 128 * 1024


def be_frugal() -> None:
    """Fix the allocator's limits for this process; call it before threads are started."""
    mallopt = _of_glibc("mallopt")
    mallopt(_M_ARENA_MAX, 1)
    mallopt(_M_MMAP_THRESHOLD, _BYTES)
    mallopt(_M_TRIM_THRESHOLD, _BYTES)


def give_back() -> None:
    """Return freed memory to the system, in about a millisecond; what was in it is wiped then."""
    _of_glibc("malloc_trim")(0)


def _of_glibc(name: str) -> Callable[..., object]:
    """Return a function of the C library; one that does nothing where it is another."""
    if not sys.platform.startswith("linux"):
        return _nothing
    return getattr(ctypes.CDLL(None), name, _nothing)


def _nothing(*_: int) -> None:
    pass
