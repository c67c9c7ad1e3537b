"""How much two pictures of one size differ."""

from PySide6.QtGui import QImage, QPainter


def differences(one: QImage, other: QImage) -> tuple[bytes, bytes, bytes]:
    """Return by how much blue, green and red of each pixel differ, 0 to 255."""
    seen = one.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(seen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other.convertToFormat(QImage.Format.Format_RGB32))
    painter.end()
    parts = bytes(seen.constBits())
    return parts[0::4], parts[1::4], parts[2::4]
