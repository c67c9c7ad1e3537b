"""The faces that all text is set in; which sizes and weights belongs to the theme."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.errors import ConfigError

TEXT_FACE = "Atkinson Hyperlegible"
FALLBACK_FACE = "Noto Sans"


def load_fonts(files: Sequence[Path], signs: Sequence[bytes]) -> None:
    """Load fonts, so that none depends on the machine; ConfigError if one is bad.

    signs are small fonts in memory, of one family, that come before the text face: its zero is
    struck through, theirs is open. QML cannot name more than one family, so the three are the
    application's own font and no text names one.
    """
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            remedy = "Install the program again"
            raise ConfigError("is missing or not a font", where=str(file), remedy=remedy)
    families: dict[str, None] = {}
    for font in signs:
        known = QFontDatabase.addApplicationFontFromData(QByteArray(font))
        families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(known)))
    usual = QFont()
    usual.setFamilies([*families, TEXT_FACE, FALLBACK_FACE])
    QGuiApplication.setFont(usual)


def forget_glyphs() -> None:
    """Let go of the glyphs that Qt has drawn; what stands on the screen keeps its own.

    Qt keeps each glyph at each size and part of a pixel for as long as the program runs. With four
    text sizes and each language, 120 visits left 7 MB, and it went on.
    """
    QFont.cleanup()
