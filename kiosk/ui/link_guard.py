"""Opens no link: what would start a browser, a file manager or a telephone does nothing.

No module of the program opens one (tests/architecture/test_no_way_out.py); this is for the day
on which one does all the same. It is the one module that may name QDesktopServices.
"""

import logging
from typing import Final

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from kiosk.ui.stop_log import StopLog

SCHEMES: Final = (
    "",  # an address without one: a path, or a name that Qt would guess at
    *("http", "https", "file", "ftp", "ftps", "sftp", "mailto", "tel", "sms", "qrc", "data"),
    *("about", "blob", "javascript", "view-source", "chrome", "ws", "wss", "gopher", "news"),
    *("nntp", "ssh", "telnet", "smb", "nfs", "dav", "davs", "afp", "rdp", "vnc", "ldap", "magnet"),
    *("callto", "facetime", "sip", "sips", "skype", "msteams", "zoommtg", "whatsapp", "tg", "xmpp"),
    *("irc", "ircs", "geo", "maps", "webcal", "feed", "intent", "market", "itms", "itms-apps"),
    *("help", "ghelp", "man", "info", "apt", "appstream", "snap", "flatpak", "trash", "recent"),
    *("computer", "network", "admin", "applications", "ms-settings", "ms-windows-store", "shell"),
    *("microsoft-edge", "ms-word", "ms-excel", "ms-powerpoint", "search-ms", "ms-gamebar"),
    *("ms-screenclip", "ms-availablenetworks", "ms-actioncenter", "windowsdefender", "onenote"),
    *("x-apple.systempreferences", "steam"),
)
"""Qt knows no handler for all of them: one that is not here would be opened."""


class LinkGuard(QObject):
    """Takes every link of this process until stop(). Needs a QGuiApplication.

    One object of it at a time: Qt keeps one handler a scheme. The log is told the scheme, never
    what stands behind it.
    """

    def __init__(self, log: logging.Logger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stops = StopLog(log, self)
        for scheme in SCHEMES:
            # The stub asks for bytes, which PySide6 itself refuses.
            QDesktopServices.setUrlHandler(scheme, self, "refuse")  # type: ignore[arg-type]

    @Slot(QUrl)
    def refuse(self, address: QUrl) -> None:
        """Open nothing. Called by Qt, by its name."""
        self._stops.note("a link was not opened", address.scheme())

    def stop(self) -> None:
        """Give the schemes back: Qt would call an object that is gone."""
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)
        self._stops.close()
