"""The items of a window, as Python objects."""

from collections.abc import Iterator

import shiboken6
from PySide6.QtQuick import QQuickItem


def children_of(item: QQuickItem) -> list[QQuickItem]:
    """Return the items in an item, in the order in which they are drawn.

    Where a screen that was let go stood in memory, PySide6 may still hold what it knew of it and
    take a new item for that; it is told to forget it then.
    """
    children = item.childItems()
    strangers = [child for child in children if not isinstance(child, QQuickItem)]
    for stranger in strangers:
        shiboken6.invalidate(stranger)
    return children_of(item) if strangers else children


def is_shown(item: QQuickItem) -> bool:
    """Tell whether an item is there to be seen; a screen that is made ahead is not."""
    return item.isVisible() and item.opacity() > 0 and not item.property("rehearsing")


def shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the items below one that are there to be seen, depth first."""
    for child in children_of(item):
        if is_shown(child):
            yield child
            yield from shown(child)


def kind_of(item: QQuickItem) -> str:
    """Return the name of an item's QML type."""
    return item.metaObject().className().split("_QML")[0]


def panes_in(item: QQuickItem) -> list[QQuickItem]:
    """Return the scrolling parts below an item that are there to be seen."""
    return [one for one in shown(item) if kind_of(one) == "ScrollPane"]
