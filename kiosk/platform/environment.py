"""Takes from the environment what would load foreign code into the kiosk or let somebody listen.

Whoever can set it has the session already; but a variable that was left in a profile must not open
a door. What chooses a platform, a scale or a language stays.
"""

import sys
from collections.abc import MutableMapping

DROPPED = frozenset(
    {"QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS", "QT_IM_MODULES", "QT_IM_MODULE"}
    | {"QT_LOGGING_RULES", "QT_LOGGING_CONF", "QT_DEBUG_PLUGINS", "QT_MESSAGE_PATTERN"}
    | {"QML_DISK_CACHE_PATH", "QML_IMPORT_TRACE", "QML_DUMP_ERRORS", "QT_QUICK_CONTROLS_STYLE"}
    | {"QML_FORCE_DISK_CACHE", "QSG_VISUALIZE", "QSG_INFO", "QT_QUICK_CONTROLS_CONF"}
)
"""Ports, keyboards, plugins and styles of somebody else's, words on a console."""
OWN_WHEN_FROZEN = frozenset({"QT_PLUGIN_PATH", "QML_IMPORT_PATH", "QML2_IMPORT_PATH"})
"""The program in one folder sets these for itself, over whatever came from outside."""


def drop_foreign(environment: MutableMapping[str, str]) -> None:
    """Take the variables out; call it before Qt's application is made."""
    frozen = getattr(sys, "frozen", False)
    for name in DROPPED if frozen else DROPPED | OWN_WHEN_FROZEN:
        environment.pop(name, None)
