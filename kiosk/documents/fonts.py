"""Which typeface files the documents use, and their registration with ReportLab.

Which letter is set in which font belongs to kiosk.documents.text.
"""

import io
from collections.abc import Set
from dataclasses import dataclass
from enum import Enum
from importlib.util import find_spec
from pathlib import Path
from zlib import crc32

from kiosk.errors import KnownError
from kiosk.signs import SignWeight, sign_font


@dataclass(frozen=True, slots=True)
class FontFiles:
    """The TrueType files: a reading typeface in three cuts, and one with many scripts."""

    regular: Path
    bold: Path
    italic: Path
    fallback: Path
    """Used for letters that the reading typeface lacks; a variable font's default cut."""
    fallback_italic: Path

    @classmethod
    def bundled(cls) -> "FontFiles":
        """Return the files of the installed font packages; KnownError when one is missing."""
        reading = _package_files("fontpkg_atkinson_hyperlegible")
        wide = _package_files("fontpkg_noto_sans")
        return cls(
            regular=reading / "AtkinsonHyperlegible-Regular.ttf",
            bold=reading / "AtkinsonHyperlegible-Bold.ttf",
            italic=reading / "AtkinsonHyperlegible-Italic.ttf",
            fallback=wide / "NotoSans[wdth,wght].ttf",
            fallback_italic=wide / "NotoSans-Italic[wdth,wght].ttf",
        )


def _package_files(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise KnownError(
            "the font package is not installed",
            where=package,
            remedy="Install the program again",
        )
    return Path(spec.submodule_search_locations[0]) / "files"


class Face(Enum):
    """The cuts that a style can ask for."""

    REGULAR = "regular"
    BOLD = "bold"
    ITALIC = "italic"


@dataclass(frozen=True, slots=True)
class Font:
    """A registered font: the name that ReportLab knows and the code points it can draw."""

    name: str
    covers: Set[int]


@dataclass(frozen=True, slots=True)
class FontStack:
    """Where the glyphs of one cut come from, first choice first."""

    reading: Font
    signs: Font
    fallback: Font


def register_fonts(files: FontFiles) -> dict[Face, FontStack]:
    """Register each file once with ReportLab and return the stacks by cut.

    Raises KnownError when a file cannot be read.
    """
    fallback = _register(files.fallback)
    fallback_italic = _register(files.fallback_italic)
    return {
        Face.REGULAR: FontStack(_register(files.regular), _signs(SignWeight.REGULAR), fallback),
        Face.BOLD: FontStack(_register(files.bold), _signs(SignWeight.BOLD), fallback),
        Face.ITALIC: FontStack(_register(files.italic), _signs(SignWeight.ITALIC), fallback_italic),
    }


def _register(path: Path) -> Font:
    from reportlab.pdfbase.ttfonts import TTFError

    # Two printers in one process may use two files of the same base name.
    name = f"Kiosk-{path.stem}-{crc32(str(path).encode()):08x}"
    try:
        return _register_source(name, str(path))
    except (OSError, TTFError) as error:
        raise KnownError(
            f"the font cannot be read ({error})",
            where=str(path),
            remedy="Install the program again",
        ) from error


def _signs(weight: SignWeight) -> Font:
    return _register_source(f"Kiosk-Signs-{weight.value}", io.BytesIO(sign_font(weight)))


def _register_source(name: str, source: str | io.BytesIO) -> Font:
    # Imported here and not above: the first screen must not wait for ReportLab.
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, source))
    covered = pdfmetrics.getFont(name).face.charToGlyph
    return Font(name, frozenset(code for code in covered if 0x20 <= code < 0xFFFE))
