"""Line icons as pictures: one small drawing is shared by all who show it in a size and a colour.

Where the lines run is QML's (KioskControls/IconPaths.qml); this module only draws them.
"""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

PROVIDER = "icons"
GRID = 24
"""Side of the square, in units of the path data, that icons are designed on."""


class IconProvider(QQuickImageProvider):
    """Draws image://icons/<line width>/<rrggbb>/<SVG path data> in the size that is asked for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(
        self,
        id: str,  # noqa: A002 - Qt's name
        size: QSize,
        requestedSize: QSize,  # noqa: N803 - Qt's name
    ) -> QImage:
        """Return the icon; an empty picture, of which Qt warns, if the path cannot be drawn."""
        weight, colour, path = id.split("/", 2)
        renderer = QSvgRenderer(
            QByteArray(
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {GRID} {GRID}">'
                f'<path d="{path}" fill="none" stroke="#{colour}" stroke-width="{weight}" '
                'stroke-linecap="round" stroke-linejoin="round"/></svg>'.encode()
            )
        )
        if not renderer.isValid() or path == "undefined":
            return QImage()
        image = QImage(
            requestedSize if requestedSize.isValid() else QSize(GRID, GRID),
            QImage.Format.Format_ARGB32_Premultiplied,
        )
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter)
        painter.end()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def add_icons(engine: QQmlEngine) -> None:
    """Let an engine's screens show icons."""
    engine.addImageProvider(PROVIDER, IconProvider())
