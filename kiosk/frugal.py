"""Asks the C library to give memory back, where it is glibc.

glibc keeps freed pictures of several megabytes in its heap and opens a heap for each thread; on a
tablet that runs for weeks that was 32 MB. Elsewhere nothing is done.
"""

import ctypes
import sys

_M_TRIM_THRESHOLD = -1
_M_MMAP_THRESHOLD = -3
_M_ARENA_MAX = -8
_BYTES = 128 * 1024


def be_frugal() -> None:
    """Fix the allocator's limits for this process; call it before threads are started."""
    if not sys.platform.startswith("linux"):
        return
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except AttributeError:  # another C library
        return
    mallopt(_M_ARENA_MAX, 1)
    mallopt(_M_MMAP_THRESHOLD, _BYTES)
    mallopt(_M_TRIM_THRESHOLD, _BYTES)
