"""How hard a text is to read, by the published formula of its language.

English: Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom 1975) and SMOG (McLaughlin
1969). Spanish: reading ease of Szigriszt-Pazos 1993, read on the INFLESZ scale (Barrio-Cantalejo
2008), where 65 and more is "quite easy". A number counts as one word of one syllable.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from math import sqrt
from types import MappingProxyType

import pyphen

from kiosk.content.pack import ReadingLimits

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_SENTENCE_END = re.compile(r"[.!?…]+[\"”')\]]*(?=\s|$)")
_LONG = 3
"""Syllables from which SMOG counts a word."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What the formulas need of a text."""

    words: int
    sentences: int
    syllables: int
    long_words: int


@dataclass(frozen=True, slots=True)
class Excess:
    """A limit that a text breaks."""

    measure: str
    value: float
    limit: float


Judge = Callable[[Counts, ReadingLimits], tuple[Excess, ...]]


def words(text: str) -> list[str]:
    """Return the words and numbers of a text, in order."""
    return _WORD.findall(text)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, without their final marks."""
    return [part.strip() for part in _SENTENCE_END.split(text) if words(part)]


@lru_cache(maxsize=8192)
def syllables(word: str, language: str) -> int:
    """Return the syllables of a word; 1 for a number.

    The larger of two counts, each of which misses some: the places where pyphen would hyphenate,
    and the groups of vowels. So a text is never taken for easier than it is.
    """
    if word[0].isdigit():
        return 1
    plain = word.lower().replace("’", "'")
    hyphenated = len(_hyphenator(language).positions(plain)) + 1
    return max(hyphenated, _NUCLEI.get(language, _english_nuclei)(plain))


def _english_nuclei(word: str) -> int:
    """Count vowel groups, without the silent e of -e, -es and -ed."""
    groups = len(re.findall(r"[aeiouy]+", word))
    silent = re.search(r"[^aeiouyl]e$|[^aeiouy]l?es$|[^aeiouytd]ed$", word)
    if silent and not re.search(r"([sxzcg]|[sc]h|[^aeiouy]l)es$|[^aeiouy]le$", word):
        groups -= 1
    return max(groups, 1)


def _spanish_nuclei(word: str) -> int:
    """Count vowel groups, split where two strong vowels or a stressed weak one meet."""
    plain = re.sub(r"([qg])u(?=[eiéí])", r"\1", word)
    split = re.sub(r"(?<=[aeoáéó])(?=[aeoáéóíú])|(?<=[íú])(?=[aeoáéó])", "-", plain)
    return max(len(re.findall(r"[aeiouáéíóúü]+|(?<![aeiouáéíóúü])y\b", split)), 1)


@cache
def _hyphenator(language: str) -> pyphen.Pyphen:
    name = pyphen.language_fallback(_DICTIONARIES.get(language, language)) or "en_US"
    return pyphen.Pyphen(lang=name)


_DICTIONARIES: Mapping[str, str] = MappingProxyType({"en": "en_US", "es": "es"})
_NUCLEI: Mapping[str, Callable[[str], int]] = MappingProxyType(
    {"en": _english_nuclei, "es": _spanish_nuclei}
)


def count(texts: list[str], language: str) -> Counts:
    """Count over texts, each of which ends its own last sentence."""
    tokens = [word for text in texts for word in words(text)]
    beats = [syllables(word, language) for word in tokens]
    return Counts(
        words=len(tokens),
        sentences=sum(len(sentences(text)) for text in texts),
        syllables=sum(beats),
        long_words=sum(1 for beat in beats if beat >= _LONG),
    )


def flesch_kincaid_grade(counts: Counts) -> float:
    """Return the US school grade: 0.39 words/sentence + 11.8 syllables/word - 15.59."""
    if not counts.words or not counts.sentences:
        return 0.0
    return 0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59


def smog_grade(counts: Counts) -> float:
    """Return the SMOG grade: 1.0430 sqrt(30 long words / sentence) + 3.1291.

    Meant for 30 sentences or more; over a few sentences it says little.
    """
    if not counts.sentences:
        return 0.0
    return 1.0430 * sqrt(30 * counts.long_words / counts.sentences) + 3.1291


def szigriszt_ease(counts: Counts) -> float:
    """Return the Spanish reading ease: 206.835 - 62.3 syllables/word - words/sentence."""
    if not counts.words or not counts.sentences:
        return 100.0
    return 206.835 - 62.3 * counts.syllables / counts.words - counts.words / counts.sentences


def _judge_english(counts: Counts, limits: ReadingLimits) -> tuple[Excess, ...]:
    grade, smog = round(flesch_kincaid_grade(counts), 1), round(smog_grade(counts), 1)
    found = []
    if grade > limits.grade:
        found.append(Excess("Flesch-Kincaid grade", grade, limits.grade))
    if smog > limits.smog:
        found.append(Excess("SMOG grade", smog, limits.smog))
    return tuple(found)


def _judge_spanish(counts: Counts, limits: ReadingLimits) -> tuple[Excess, ...]:
    ease = round(szigriszt_ease(counts), 1)
    return (Excess("reading ease (INFLESZ)", ease, limits.ease),) if ease < limits.ease else ()


JUDGES: Mapping[str, Judge] = MappingProxyType({"en": _judge_english, "es": _judge_spanish})
"""Language -> what breaks the limits; a new language needs its own published formula here."""
