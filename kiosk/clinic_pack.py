"""The content pack as one clinic uses it: its language, and the steps that its settings leave."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.content import Pack, load_pack
from kiosk.domain.content import Content
from kiosk.domain.ids import LanguageTag
from kiosk.domain.outline import CodePolicy, JourneyPath, Outline, outline_of
from kiosk.errors import ConfigError
from kiosk.settings import Settings


@dataclass(frozen=True, slots=True)
class ClinicPack:
    """A content pack and what a clinic's settings make of it."""

    pack: Pack
    outline: Outline
    language: LanguageTag
    """The clinic's: that of the nurse's sheet and of the desk."""

    def content(self, language: LanguageTag) -> Content:
        """Return the pack's words in a language, or in the clinic's where it has none."""
        return self.pack.contents.get(language) or self.pack.content(self.language)


def read_clinic_pack(
    folder: Path, settings: Settings, read_pack: Callable[[Path], Pack] = load_pack
) -> ClinicPack:
    """Read a pack; PackError when it cannot be used, ConfigError without the clinic's language."""
    pack = read_pack(folder)
    language = LanguageTag(settings.kiosk.language)
    if language not in pack.contents:
        raise ConfigError(
            f"the content pack has no language {language!r}",
            where="kiosk.language",
            remedy=f"Use one of: {', '.join(pack.languages)}",
        )
    outline = outline_of(
        pack.content(language),
        switched_off=pack.steps_off,
        path=JourneyPath(settings.visit.path),
        code=CodePolicy(settings.visit.code),
    )
    return ClinicPack(pack, outline, language)
