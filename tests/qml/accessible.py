"""Find and use controls as an assistive tool does: by role and name.

Belongs here: reading the tree of QAccessible interfaces. Does not belong here: clicking at pixels.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow

Role = QAccessible.Role


def tree(window: QWindow) -> Iterator[QAccessibleInterface]:
    """Yield every visible interface below the window, in reading order."""
    QAccessible.setActive(True)
    top = QAccessible.queryAccessibleInterface(window)
    waiting = [top] if top else []
    while waiting:
        here = waiting.pop()
        if here.state().invisible:
            continue
        yield here
        children = [here.child(index) for index in range(here.childCount())]
        waiting.extend(child for child in reversed(children) if child)


def name_of(interface: QAccessibleInterface) -> str:
    """Return what a screen reader calls it."""
    return interface.text(QAccessible.Text.Name)


def hint_of(interface: QAccessibleInterface) -> str:
    """Return the description that a screen reader adds."""
    return interface.text(QAccessible.Text.Description)


def find(window: QWindow, role: Role, name: str) -> QAccessibleInterface:
    """Return the one interface of this role and name; raise LookupError listing what is there."""
    everything = list(tree(window))
    hits = [one for one in everything if one.role() == role and name_of(one) == name]
    if len(hits) != 1:
        seen = [(one.role().name, name_of(one)) for one in everything]
        raise LookupError(f"{len(hits)} of {role.name} {name!r} in {seen}")
    return hits[0]


def press(interface: QAccessibleInterface, action: str = "Press") -> None:
    """Do what an assistive tool does to a control."""
    actions = interface.actionInterface()
    if actions is None or action not in actions.actionNames():
        raise LookupError(f"{name_of(interface)!r} offers no {action}")
    actions.doAction(action)
