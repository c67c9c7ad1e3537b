"""Find controls as a screen reader does: by role and name, in the order of the tree.

The tour and the tests touch what they find here; so whatever they can press, a blind patient's
software can name.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow

Role = QAccessible.Role
PERSONAL = "personal"
"""Accessible.id of what tells an answer of the patient's: said on request only.

After a space may follow what is said in its place where nobody asked.
"""
CHOICES = frozenset({Role.RadioButton, Role.CheckBox})


@dataclass(frozen=True, slots=True)
class Control:
    """A node of the accessibility tree that is shown; rect in window pixels."""

    role: QAccessible.Role
    name: str
    description: str
    rect: QRect
    checked: bool
    focusable: bool
    enabled: bool
    selected: bool
    identifier: str
    """What the screens' Accessible.id says, for programs; empty for most."""
    depth: int
    """How many nodes it is in: its own parts follow it and are deeper."""


def controls(window: QWindow) -> Iterator[Control]:
    """Yield what is shown in a window, depth first."""
    root = QAccessible.queryAccessibleInterface(window)
    if root is not None:
        yield from _walk(root, window, 0)


def find(window: QWindow, role: QAccessible.Role, name: str) -> Control:
    """Return the one control of a role and name; LookupError when there is none."""
    for control in controls(window):
        if control.role == role and control.name == name:
            return control
    there = sorted({c.name for c in controls(window) if c.role == role and c.name})
    raise LookupError(f"no {role.name} named {name!r}; there is {there}")


def choices(window: QWindow) -> list[Control]:
    """Return the choices (radio buttons and check boxes) on the screen, in reading order."""
    return [control for control in controls(window) if control.role in CHOICES]


def name_focus(window: QWindow) -> str:
    """Return the name of what has the focus; empty where it would tell an answer of a patient's."""
    thing = window.focusObject()
    node = QAccessible.queryAccessibleInterface(thing) if thing is not None else None
    if node is None or node.text(QAccessible.Text.Identifier).startswith(PERSONAL):
        return ""
    return node.text(QAccessible.Text.Name)


def _walk(node: QAccessibleInterface, window: QWindow, depth: int) -> Iterator[Control]:
    state = node.state()
    # QAccessible.State has its flags as attributes that the type files do not list.
    if getattr(state, "invisible", False):
        return
    rect = node.rect().translated(-window.position())
    # A screen that is made ahead stands beside the window for a moment.
    beside = not rect.intersects(QRect(0, 0, window.width(), window.height()))
    if beside and node.role() == QAccessible.Role.Pane:
        return
    yield Control(
        role=node.role(),
        name=node.text(QAccessible.Text.Name),
        description=node.text(QAccessible.Text.Description),
        rect=rect,
        checked=bool(getattr(state, "checked", False)),
        focusable=bool(getattr(state, "focusable", False)),
        enabled=not getattr(state, "disabled", False),
        selected=bool(getattr(state, "selected", False)),
        identifier=node.text(QAccessible.Text.Identifier),
        depth=depth,
    )
    for at in range(node.childCount()):
        child = node.child(at)
        if child is not None:
            yield from _walk(child, window, depth + 1)
