"""The floor: a bare Qt Quick window from Python. Says when its first frame is on the screen."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

QML = b"""
import QtQuick
Window { width: 1920; height: 1200; visible: true
    Text { anchors.centerIn: parent; text: "bare"; font.pixelSize: 60 } }
"""


def main() -> None:
    """Show the window, say first-frame, and end after a moment or when standard input closes."""
    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(QML)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)

    def say() -> None:
        window.frameSwapped.disconnect(say)
        sys.stdout.write("first-frame\n")
        sys.stdout.flush()
        if "--stay" not in sys.argv:
            QTimer.singleShot(0, application.quit)

    window.frameSwapped.connect(say)
    if "--stay" in sys.argv:
        QTimer.singleShot(3000, application.quit)
    application.exec()


if __name__ == "__main__":
    main()
