"""What is left to Python's collector, which runs in whatever thread asks for memory next.

A Qt object that it frees beside the thread whose object it is can crash the program.
"""

import gc
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6


@contextmanager
def qt_in_cycles() -> Iterator[Counter[str]]:
    """Give a count, by type, of the Qt objects that only the collector can free.

    It is empty until the end of the block.
    """
    left: Counter[str] = Counter()
    gc.collect()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        yield left
        ours: list[object] = []
        ours.append(ours)
        del ours
        gc.collect()
        assert gc.garbage, "the collector never looked"
        left.update(type(one).__name__ for one in gc.garbage if isinstance(one, shiboken6.Object))
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
