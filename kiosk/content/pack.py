"""What loading a pack gives: the whole pack, or its face for the first frame.

Values only, light to import. Reading files belongs to loading and face.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.content import Content, PackInfo, Picture
from kiosk.domain.ids import LanguageTag, PictureId
from kiosk.domain.visit import Step

SCHEMA_VERSION = 1
LANGUAGE_TAG = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
"""What a language, and so its folder, may be called."""
ILLUSTRATIONS = "illustrations"


@dataclass(frozen=True, slots=True)
class ReadingLimits:
    """How hard the text may be; the check compares with these."""

    grade: float
    """Flesch-Kincaid grade, English."""
    smog: float
    """SMOG grade, English."""
    ease: float
    """Least reading ease (0 to 100), Spanish."""
    sentence_words: int


@dataclass(frozen=True, slots=True)
class Pack:
    """A loaded pack: who wrote it, its settings, and its content in each language."""

    folder: Path
    info: PackInfo
    languages: tuple[LanguageTag, ...]
    """In the order of the start buttons."""
    contents: Mapping[LanguageTag, Content]
    steps_off: frozenset[Step]
    """The steps that the pack switches off."""
    reading: ReadingLimits

    def content(self, language: LanguageTag) -> Content:
        """Return the content in a language; KeyError when the pack has it not."""
        return self.contents[language]

    def picture_file(self, picture: PictureId) -> Path:
        """Return where the drawing of a picture lies."""
        return self.folder / ILLUSTRATIONS / f"{picture}.svg"


@dataclass(frozen=True, slots=True)
class LanguageFace:
    """What the attract screen says in one language."""

    tag: LanguageTag
    name: str
    start_label: str
    title: str
    invitation: str
    screens: Mapping[str, Picture]
    """The pictures of screens: attract-wide, attract-tall, comfort, alert, done.

    Further scenes of the attract screen are called attract-wide-2, attract-tall-2 and so on.
    """

    @property
    def posters(self) -> tuple[tuple[Picture, Picture], ...]:
        """Return the scenes of the attract screen, each for landscape and for portrait."""
        wide = [name for name in self.screens if name.startswith("attract-wide")]
        tall = [name.replace("wide", "tall", 1) for name in wide]
        return tuple(
            (self.screens[one], self.screens[other]) for one, other in zip(wide, tall, strict=True)
        )


@dataclass(frozen=True, slots=True)
class PackFace:
    """The little of a pack that the first frame needs."""

    folder: Path
    id: str
    version: str
    languages: tuple[LanguageFace, ...]

    def picture_file(self, picture: PictureId) -> Path:
        """Return where the drawing of a picture lies."""
        return self.folder / ILLUSTRATIONS / f"{picture}.svg"
