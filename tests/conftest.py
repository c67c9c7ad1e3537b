"""What holds for every test: no object of the program has a meta object of its own.

PySide6 gives one to an object when a signal is connected to a method of it that is no slot. QML
remembers properties by the address of a meta object, and such a one goes with its object: the
next that comes to stand there is taken for what was there before, its properties are undefined.
tests/ui/test_slots.py shows it.
"""

import sys
from collections.abc import Generator

import pytest

OWN = "__METAOBJECT__"
"""Under this name PySide6 keeps it, in the object's own dictionary."""


def made_up_slots() -> set[str]:
    """Return the methods of objects of the program that PySide6 had to make slots of."""
    if "PySide6.QtCore" not in sys.modules:
        return set()
    import shiboken6
    from PySide6.QtCore import QObject

    found: set[str] = set()
    for one in shiboken6.getAllValidWrappers():
        kind = type(one)
        if isinstance(one, QObject) and kind.__module__.startswith("kiosk.") and OWN in vars(one):
            meta = one.metaObject()
            found |= {
                f"{kind.__module__}.{kind.__qualname__}.{meta.method(at).name().toStdString()}"
                for at in range(meta.methodOffset(), meta.methodCount())
            }
    return found


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None, None, None]:
    """Fail a test that leaves an object with a meta object of its own."""
    yield
    found = made_up_slots()
    assert not found, f"decorate with @Slot: {', '.join(sorted(found))}"
