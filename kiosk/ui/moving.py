"""A drawing that moves: the loops that its SVG holds, painted only where they move.

The renderer is the one that draws the still picture, so a loop begins and ends on the very same
pixels. When a drawing plays and rests is decided in QML.
"""

import math
import os
import re
from pathlib import Path

from PySide6.QtCore import (
    Property,
    QByteArray,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    QTimer,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import QBitmap, QColor, QImage, QPainter, QRegion, Qt
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem
from PySide6.QtSvg import QSvgRenderer, QtSvg

QML_IMPORT_NAME = "Kiosk.Pictures"
QML_IMPORT_MAJOR_VERSION = 1

_FRAMES = 30
"""Frames a second of the renderer, whatever it is told: too few for a calm movement."""
_SLOWEST = 200.0
"""Seconds that a loop is drawn out to, so that one of the renderer's frames is a small part of one
of ours, and so is what it adds from the clock between being told the time and drawing. Above 214
seconds it loses count.
"""
_DURATION = re.compile(rb'(\bdur=")(\d+(?:\.\d+)?)s"')
_LONGEST = 30.0
"""Seconds; loops that only meet again later than this end with the longest of them."""

_PROBES = 32
"""Looks at a loop to see where it moves: as many as the drawings have steps."""
_PROBE_WIDTH = 160
_PROBE_MARGIN = 2
"""Pixels of a probe around what was seen to move, for what moves between two looks."""


def hold_stills() -> None:
    """Have Qt load every SVG as it stands; to be called before the first one is loaded.

    Otherwise it draws the moment that has come since it began to read the file: on a busy tablet
    the picture would stand a little off, and jump back when it begins to play.
    """
    os.environ["QT_SVG_DEFAULT_OPTIONS"] = str(QtSvg.Option.DisableSMILAnimations.value)


def slowed(svg: bytes) -> tuple[bytes, float]:
    """Return an SVG with its loops drawn out, and the seconds after which all of them really end.

    0 seconds if nothing moves.
    """
    hundredths = {round(float(found[2]) * 100) for found in _DURATION.finditer(svg)} - {0}
    if not hundredths:
        return svg, 0.0
    loop = math.lcm(*hundredths) / 100
    if loop > _LONGEST:
        loop = max(hundredths) / 100

    def slower(found: re.Match[bytes]) -> bytes:
        return b'%s%.9gs"' % (found[1], float(found[2]) * _SLOWEST / loop)

    return _DURATION.sub(slower, svg), loop


class Motion:
    """An SVG that can be drawn at any moment of its loop; loop is 0 for one that stands still."""

    def __init__(self, svg: bytes) -> None:
        slow, self.loop = slowed(svg)
        self._renderer = QSvgRenderer()
        self._renderer.setOptions(QtSvg.Option.NoOption)  # not those of the still pictures
        self._renderer.setAnimationEnabled(False)  # no timer of its own
        if not self._renderer.load(QByteArray(slow)):
            self.loop = 0.0

    def draw(self, painter: QPainter, size: QSizeF, seconds: float) -> None:
        """Draw the whole at a moment."""
        share = seconds / self.loop % 1 if self.loop else 0.0
        self._renderer.setCurrentFrame(round(share * _SLOWEST * _FRAMES))
        self._renderer.render(painter, QRectF(QPointF(), size))

    def shape(self) -> QSizeF:
        """Return the drawing's own size."""
        return self._renderer.viewBoxF().size()


class Probe:
    """Finds where a motion moves, look by look, each of about a millisecond."""

    def __init__(self, motion: Motion) -> None:
        shape = motion.shape()
        self._motion = motion
        self._size = QSize(_PROBE_WIDTH, math.ceil(_PROBE_WIDTH * shape.height() / shape.width()))
        self._rest = self._look(0.0)
        self._moved = QImage(self._size, QImage.Format.Format_RGB32)
        self._moved.fill(Qt.GlobalColor.black)
        self._done = 0

    def step(self) -> bool:
        """Look once more; return whether there is anything left to look at."""
        self._done += 1
        look = self._look(self._motion.loop * self._done / _PROBES)
        painter = QPainter(look)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        painter.drawImage(0, 0, self._rest)
        painter.end()
        painter = QPainter(self._moved)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Lighten)
        painter.drawImage(0, 0, look)
        painter.end()
        return self._done < _PROBES - 1  # the last moment is the first

    def place(self) -> QRectF:
        """Return where it was seen to move, as shares of the drawing; empty for nowhere."""
        still = self._moved.createMaskFromColor(QColor(Qt.GlobalColor.black).rgb())
        bounds = QRegion(QBitmap.fromImage(still)).boundingRect()  # a region is what is not masked
        if bounds.isEmpty():
            return QRectF()
        by = _PROBE_MARGIN
        bounds = bounds.adjusted(-by, -by, by, by) & self._moved.rect()
        wide, high = self._size.width(), self._size.height()
        return QRectF(
            bounds.x() / wide, bounds.y() / high, bounds.width() / wide, bounds.height() / high
        )

    def _look(self, seconds: float) -> QImage:
        image = QImage(self._size, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        self._motion.draw(painter, QSizeF(self._size), seconds)
        painter.end()
        return image


@QmlElement
class MovingDrawing(QQuickPaintedItem):
    """Paints the part of a drawing that moves; lie it over the still picture, at its area.

    It gets ready in small pieces between other events, after source was set. A source that cannot
    be read, or in which nothing moves, never becomes ready.
    """

    sourceChanged = Signal()
    drawnChanged = Signal()
    atChanged = Signal()
    readyChanged = Signal()
    areaChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._source = QUrl()
        self._drawn = QSizeF()
        self._at = 0.0
        self._motion: Motion | None = None
        self._probe: Probe | None = None
        self._place = QRectF()
        self._piece = QTimer(self)
        self._piece.setInterval(0)
        self._piece.timeout.connect(self._prepare)

    def _get_source(self) -> QUrl:
        return self._source

    def _set_source(self, source: QUrl) -> None:
        if source == self._source:
            return
        self._source = source
        self._motion = self._probe = None
        self._place = QRectF()
        self.sourceChanged.emit()
        self.readyChanged.emit()
        self.areaChanged.emit()
        if source.isLocalFile():
            self._piece.start()
        else:
            self._piece.stop()

    def _get_drawn(self) -> QSizeF:
        return self._drawn

    def _set_drawn(self, size: QSizeF) -> None:
        if size == self._drawn:
            return
        self._drawn = size
        self.drawnChanged.emit()
        self.areaChanged.emit()
        self.update()

    def _get_at(self) -> float:
        return self._at

    def _set_at(self, seconds: float) -> None:
        if seconds == self._at:
            return
        self._at = seconds
        self.atChanged.emit()
        self.update()

    source = Property(QUrl, _get_source, _set_source, notify=sourceChanged)
    """The SVG file."""
    drawn = Property(QSizeF, _get_drawn, _set_drawn, notify=drawnChanged)
    """The size of the whole drawing in pixels."""
    at = Property(float, _get_at, _set_at, notify=atChanged)
    """The moment shown, in seconds; it may be longer than a loop."""

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        """Tell whether it can play."""
        return not self._place.isEmpty()

    @Property(float, notify=readyChanged)
    def loop(self) -> float:
        """Return the seconds of a loop."""
        return self._motion.loop if self._motion else 0.0

    @Property(QRectF, notify=areaChanged)
    def area(self) -> QRectF:
        """Return where in the drawing it moves, in whole pixels."""
        return self._area()

    def paint(self, painter: QPainter) -> None:
        """Paint the moment shown."""
        if self._motion is not None and not self._place.isEmpty():
            painter.translate(-self._area().topLeft())
            self._motion.draw(painter, self._drawn, self._at)

    def _area(self) -> QRectF:
        wide, high = self._drawn.width(), self._drawn.height()
        left, top = math.floor(self._place.left() * wide), math.floor(self._place.top() * high)
        right = math.ceil(min(self._place.right(), 1.0) * wide)
        low = math.ceil(min(self._place.bottom(), 1.0) * high)
        return QRectF(left, top, right - left, low - top)

    @Slot()
    def _prepare(self) -> None:
        """Do one piece of the work."""
        if self._motion is None:
            try:
                svg = Path(self._source.toLocalFile()).read_bytes()
            except OSError:
                self._piece.stop()  # the still picture's warning has told of it
                return
            self._motion = Motion(svg)
            if not self._motion.loop:
                self._piece.stop()
        elif self._probe is None:
            self._probe = Probe(self._motion)
        elif not self._probe.step():
            self._piece.stop()
            self._place = self._probe.place()
            self._probe = None
            self.areaChanged.emit()
            self.readyChanged.emit()
