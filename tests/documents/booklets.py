"""Booklets of the real pack for tests: its texts, and simple pictures of the real sizes.

Reading the real pictures takes seconds; what is tested of pages and texts needs their sizes only.
"""

import io
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path
from typing import get_type_hints

from pypdf import PdfReader

from kiosk.content import Pack, load_pack
from kiosk.content.pseudo import pseudo_content
from kiosk.documents import FontFiles, Paper
from kiosk.documents.booklet.printer import Booklet, BookletPrinter
from kiosk.documents.booklet.styles import Print
from kiosk.domain.content import Content, PackInfo, PictureLayout
from kiosk.domain.ids import LanguageTag
from kiosk.pseudo import PSEUDO
from tests.documents.reading import Run, runs_of

PACK = Path(__file__).parents[2] / "resources" / "packs" / "facet-next-steps"
LANGUAGES = ("en", "es", PSEUDO)
_SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}"
height="{high}"><rect width="{wide}" height="{high}" fill="#F6E9D8"/></svg>"""

Key = tuple[str, Paper, Print]


@dataclass(slots=True)
class BookletMaker:
    """Makes each booklet once."""

    pack: Pack
    printer: BookletPrinter
    made: dict[Key, Booklet] = field(default_factory=dict)
    read: dict[Key, list[str]] = field(default_factory=dict)
    placed: dict[Key, list[Run]] = field(default_factory=dict)

    def content(self, language: str) -> Content:
        if language == PSEUDO:
            return pseudo_content(self.pack.content(LanguageTag("en")))
        return self.pack.content(LanguageTag(language))

    def booklet(
        self, language: str, *, paper: Paper = Paper.LETTER, size: Print = Print.USUAL
    ) -> Booklet:
        key = (language, paper, size)
        if key not in self.made:
            self.made[key] = self.printer.make(self.content(language), paper, size)
        return self.made[key]

    def pages(
        self, language: str, *, paper: Paper = Paper.LETTER, size: Print = Print.USUAL
    ) -> list[str]:
        """Return the text of each page."""
        key = (language, paper, size)
        if key not in self.read:
            self.read[key] = page_texts(self.booklet(language, paper=paper, size=size).pdf)
        return self.read[key]

    def runs(self, language: str, *, paper: Paper, size: Print) -> list[Run]:
        """Return the runs of text of all pages."""
        key = (language, paper, size)
        if key not in self.placed:
            self.placed[key] = runs_of(self.booklet(language, paper=paper, size=size).pdf)
        return self.placed[key]


def page_texts(pdf: bytes) -> list[str]:
    """Return the text of each page, white space as single spaces."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    return [" ".join(page.extract_text().split()) for page in pages]


def booklet_maker(pictures: Path) -> BookletMaker:
    """Return a maker; pictures is an empty folder that takes the simple pictures."""
    pack = load_pack(PACK)
    for picture, layout in pack.content(pack.languages[0]).pictures.items():
        drawn = _SVG.format(wide=layout.width, high=layout.height)
        (pictures / f"{picture}.svg").write_text(drawn, encoding="utf-8")
    return BookletMaker(pack, BookletPrinter(FontFiles.bundled(), pictures))


@dataclass(frozen=True, slots=True)
class Said:
    """A text of the pack and where it stands in it, such as cards.steps.claim.text."""

    place: str
    text: str


def texts_of(value: object, place: str = "") -> list[Said]:
    """Return every text below a value of the content; ids and pictures' sizes are none."""
    if isinstance(value, str):
        return [Said(place, value)] if type(value) is str and value.strip() else []
    if isinstance(value, Mapping):
        return [said for one in value.values() for said in texts_of(one, place)]
    if isinstance(value, tuple):
        return [said for one in value for said in texts_of(one, place)]
    if is_dataclass(value) and not isinstance(value, type | PackInfo | PictureLayout):
        hints = get_type_hints(type(value))
        words = [one.name for one in fields(value) if _holds_words(hints[one.name])]
        return [
            said
            for name in words
            for said in texts_of(getattr(value, name), f"{place}.{name}".strip("."))
        ]
    return []


def _holds_words(hint: object) -> bool:
    """Tell whether a field can hold words: one typed as an id, or as ids, cannot."""
    return "kiosk.domain.ids" not in repr(hint) or "Mapping" in repr(hint)
