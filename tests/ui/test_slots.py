"""What a signal calls is a slot, or QML may take the object for another that stood there before.

Of 4,000 objects that came and went with a meta object of their own, QML took more than 3,000 for
others, their properties undefined; with slots none. How many depends on the allocator, so here it
is shown for slots only, and that tests/conftest.py finds the others.
"""

from typing import Protocol, cast

import pytest
import shiboken6
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QJSValue, QQmlApplicationEngine

from tests.conftest import OWN, made_up_slots

LOOK = (
    b"import QtQml\nQtObject { function look(m: QtObject, name: string): var { return m[name] } }"
)
ENOUGH = 400
"""Objects that come and go, each where another may have stood."""


class Slotted(QObject):
    """Its timer calls a slot."""

    def __init__(self) -> None:
        super().__init__()
        timer = QTimer(self)
        timer.timeout.connect(self.tick)

    @Slot()
    def tick(self) -> None:
        """Do nothing."""


class Looker(Protocol):
    """What QML offers here."""

    def look(self, model: QObject, name: str) -> object:
        """Return a property as QML sees it."""


def kinds_of(base: type[QObject]) -> list[tuple[type[QObject], str]]:
    """Return classes that differ in the name of their one property."""
    kinds: list[tuple[type[QObject], str]] = []
    for number in range(8):
        changed = Signal()
        fact = Property(bool, lambda _: True, notify=changed)
        members = {"changed": changed, f"fact{number}": fact}
        kinds.append((type(f"Model{number}", (base,), members), f"fact{number}"))
    return kinds


def mistaken(base: type[QObject]) -> int:
    """Return how many of many short-lived objects QML took for others."""
    engine = QQmlApplicationEngine()
    engine.loadData(LOOK)
    looker = cast(Looker, engine.rootObjects()[0])
    kinds = kinds_of(base)
    wrong = 0
    for turn in range(ENOUGH):
        kind, name = kinds[turn * turn % 7]
        model = kind()
        seen = looker.look(model, name)
        wrong += (seen.toVariant() if isinstance(seen, QJSValue) else seen) is not True
        shiboken6.delete(model)
        del model
    shiboken6.delete(engine)
    return wrong


@pytest.mark.usefixtures("qapp")
def test_an_object_whose_methods_are_slots_is_never_mistaken() -> None:
    assert OWN not in vars(Slotted())
    assert mistaken(Slotted) == 0


@pytest.mark.usefixtures("qapp")
def test_a_method_of_the_program_that_is_called_without_being_a_slot_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Unslotted(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.timer = QTimer(self)
            self.timer.timeout.connect(self.tick)

        def tick(self) -> None:
            """Do nothing."""

    monkeypatch.setattr(Unslotted, "__module__", "kiosk.somewhere")
    one = Unslotted()

    assert any(name.endswith("Unslotted.tick") for name in made_up_slots())

    shiboken6.delete(one)
