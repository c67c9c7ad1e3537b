"""What must hold for the words of every screen: translated, and few at first sight."""

import re
from collections.abc import Iterator

from tests.audit.reading import Screen

SAME_IN_SPANISH = frozenset(
    {
        "English",
        "Español",
        "No",
        "Normal",
        "Aa",
        "Pseudo",
    }
)
"""Words that Spanish writes as English does, and the languages' own names."""
NAMES = frozenset({"English", "Español", "Pseudo", "Aa"})
FOREIGN = ("English. ", "Español. ", "Toque", "Touch")
"""How start buttons begin; each is in its own language."""
MOST_WORDS = 60


def words_of(screen: Screen) -> frozenset[str]:
    """Return everything that is written or spoken and has letters."""
    said = {*screen.told, *(text.words for text in screen.texts)}
    return frozenset(words for words in said if len(re.findall(r"[^\W\d_]", words)) > 1)


def unbracketed(screen: Screen, own: frozenset[str]) -> Iterator[str]:
    """Yield what is not in the pseudo-language; own is what is nobody's to translate."""
    for words in sorted(words_of(screen) - NAMES):
        rest = words
        for kept in sorted(own, key=len, reverse=True):  # a short one may stand in a long one
            rest = rest.replace(kept, "")
        if words.startswith(FOREIGN):
            continue
        if any(sign.isalpha() for sign in _without_brackets(rest)):
            yield f"{words!r} is not translated"


def still_english(screen: Screen, english: frozenset[str], own: frozenset[str]) -> Iterator[str]:
    """Yield what is the same in Spanish as in English and should not be."""
    for words in sorted(words_of(screen) & english - SAME_IN_SPANISH):
        rest = words
        for kept in sorted(own, key=len, reverse=True):
            rest = rest.replace(kept, "")
        if any(sign.isalpha() for sign in rest):
            yield f"{words!r} is still English"


def first_sight(screen: Screen) -> int:
    """Return how many words a page shows before it is scrolled, without its bars."""
    seen = [
        text.words
        for text in screen.texts
        if text.bar == "" and text.seen.height() > text.pixels * 0.5
    ]
    return sum(len(re.findall(r"[\w’'%-]+", re.sub(r"<[^>]*>", " ", words))) for words in seen)


def _without_brackets(words: str) -> str:
    before = ""
    while before != words:
        before, words = words, re.sub(r"\[[^\[\]]*\]", "", words)
    return words
