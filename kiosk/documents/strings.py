"""The documents' fixed words, one table a language.

No treatment, no clinical statement and no advice belongs here: those come from the pack. A
language without a table of its own gets the first one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.documents.strings_booklet import ENGLISH_BOOKLET, SPANISH_BOOKLET, BookletWords
from kiosk.documents.strings_nurse import ENGLISH_NURSE, SPANISH_NURSE, NurseWords
from kiosk.documents.strings_take_home import ENGLISH_TAKE_HOME, SPANISH_TAKE_HOME, TakeHomeWords
from kiosk.domain.ids import LanguageTag


@dataclass(frozen=True, slots=True)
class DocumentWords:
    """All fixed words of one language."""

    nurse: NurseWords
    take_home: TakeHomeWords
    booklet: BookletWords
    months: tuple[str, ...]

    def date(self, moment: datetime) -> str:
        """Return day, short month and year."""
        return f"{moment.day} {self.months[moment.month - 1]} {moment.year}"

    def time(self, moment: datetime) -> str:
        """Return hours and minutes on the 24 hour clock."""
        return f"{moment:%H:%M}"


ENGLISH = DocumentWords(
    ENGLISH_NURSE,
    ENGLISH_TAKE_HOME,
    ENGLISH_BOOKLET,
    ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
SPANISH = DocumentWords(
    SPANISH_NURSE,
    SPANISH_TAKE_HOME,
    SPANISH_BOOKLET,
    ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
)
WORDS: Mapping[LanguageTag, DocumentWords] = {
    LanguageTag("en"): ENGLISH,
    LanguageTag("es"): SPANISH,
}


def words_for(language: LanguageTag, tables: Mapping[LanguageTag, DocumentWords]) -> DocumentWords:
    """Return the table of a language, of its primary tag (es for es-MX), or the first one."""
    primary = LanguageTag(language.partition("-")[0])
    fallback = next(iter(tables.values()))
    return tables.get(language) or tables.get(primary) or fallback
