"""How a page can be looked at: screens, text sizes, languages, appearances.

With KIOSK_AUDIT=full in the environment the details of all cards are looked at, else those of the
telling ones.
"""

import os
from dataclasses import dataclass

from PySide6.QtCore import QSize

from kiosk.domain.ids import LanguageTag
from kiosk.pseudo import PSEUDO

WHOLE = os.environ.get("KIOSK_AUDIT", "") == "full"
TEN_INCH = QSize(1280, 800)
FIFTEEN_INCH = QSize(1920, 1200)
PORTRAIT = QSize(1200, 1920)
SIZES = (TEN_INCH, FIFTEEN_INCH, PORTRAIT)
SCALES = (1.0, 1.25, 1.5, 2.0)
LANGUAGES = (LanguageTag("en"), LanguageTag("es"), LanguageTag(PSEUDO))
THEMES = ("light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class Look:
    """One way to look at all pages."""

    size: QSize
    scale: float
    language: LanguageTag
    theme: str = "light"
    reach: bool = False
    left_handed: bool = False
    large_targets: bool = False

    def __str__(self) -> str:
        parts = [f"{self.size.width()}x{self.size.height()}", f"text {self.scale:g}", self.language]
        parts += [self.theme] if self.theme != "light" else []
        parts += ["reach"] if self.reach else []
        parts += ["left-handed"] if self.left_handed else []
        parts += ["large targets"] if self.large_targets else []
        return " ".join(parts)


ENGLISH, SPANISH = LANGUAGES[:2]
MATRIX = tuple(
    Look(size, scale, language) for size in SIZES for scale in SCALES for language in LANGUAGES
)
"""Texts 40 % longer than English too, at every size."""
EASE = (
    *(Look(size, 1.0, ENGLISH, reach=True) for size in SIZES),
    Look(TEN_INCH, 1.5, ENGLISH, reach=True),
    Look(TEN_INCH, 2.0, ENGLISH, reach=True),
    Look(TEN_INCH, 2.0, SPANISH, reach=True),
    Look(TEN_INCH, 1.0, ENGLISH, left_handed=True),
    Look(PORTRAIT, 2.0, ENGLISH, left_handed=True),
    *(Look(size, 1.0, SPANISH, large_targets=True) for size in SIZES),
    Look(TEN_INCH, 2.0, ENGLISH, large_targets=True),
    Look(TEN_INCH, 1.0, ENGLISH, reach=True, large_targets=True),
    Look(TEN_INCH, 1.0, ENGLISH, theme="dark"),
    Look(TEN_INCH, 1.0, ENGLISH, theme="contrast"),
)
STAFF = (
    Look(TEN_INCH, 1.0, ENGLISH),
    Look(TEN_INCH, 1.0, SPANISH),
    Look(TEN_INCH, 2.0, SPANISH),
    Look(TEN_INCH, 2.0, LANGUAGES[2]),
    Look(TEN_INCH, 2.0, ENGLISH, left_handed=True),
    Look(TEN_INCH, 2.0, ENGLISH, reach=True),
    Look(FIFTEEN_INCH, 1.0, SPANISH),
    Look(FIFTEEN_INCH, 2.0, LANGUAGES[2]),
    Look(PORTRAIT, 1.0, SPANISH),
    Look(PORTRAIT, 2.0, SPANISH),
    Look(PORTRAIT, 2.0, LANGUAGES[2]),
)
"""For the staff's screens, of few words and large buttons: the ends of each row, not all of it.

By size, as each size takes a tablet of its own.
"""
