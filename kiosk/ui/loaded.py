"""The one window that an engine has loaded. What the window shows belongs to its QML."""

import shiboken6
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow


def loaded_window(engine: QQmlApplicationEngine) -> QQuickWindow:
    """Return the window; RuntimeError when the engine could not make one.

    PySide6 finds its Python objects by address, and one that stands for something long gone can
    be taken for a new window at the same place. It is told to let go, once, before that is an
    error.
    """
    kind = ""
    for _ in range(2):
        roots = engine.rootObjects()
        if not roots:
            raise RuntimeError("the screens could not be loaded; the log has the reason")
        if isinstance(roots[0], QQuickWindow):
            return roots[0]
        kind = type(roots[0]).__name__
        shiboken6.invalidate(roots[0])
    raise RuntimeError(f"the screens are not in a window but in a {kind}")
