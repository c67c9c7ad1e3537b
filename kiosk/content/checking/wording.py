"""Words that a pack must not use, by language: figures that mislead, ranking, advice, promises."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.content.checking.readability import sentences, words
from kiosk.content.checking.texts import Text
from kiosk.content.findings import Finding, Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """A way of writing that is not allowed."""

    pattern: re.Pattern[str]
    message: str
    remedy: str


def _rule(pattern: str, message: str, remedy: str) -> Rule:
    return Rule(re.compile(pattern, re.IGNORECASE), message, remedy)


_SAY_OF_100 = "Say it as people: 39 of 100 ..., 61 of 100 not"
_SAY_BOTH = "Give both numbers out of 100 side by side"
_NEUTRAL = "Say what it does and for whom, without praise or advice"
_SPANISH_NUMBER = r"(\d+|una?|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)"

RULES: Mapping[str, tuple[Rule, ...]] = MappingProxyType(
    {
        "en": (
            _rule(r"%|\bper ?cent\b", "percentages are not used", _SAY_OF_100),
            _rule(r"\b(1|one) in (every )?\w+", "'1 in X' is not used", _SAY_OF_100),
            _rule(
                r"\b(relative risk|risk ratio|hazard|odds|twice as|\w+ times (as|more|less))\b",
                "relative figures are not used",
                _SAY_BOTH,
            ),
            _rule(
                r"\b(best|safest|superior|top choice|gold standard|number one|first choice)\b",
                "words that rank are not used",
                _NEUTRAL,
            ),
            _rule(
                r"\b(should|ought to|we recommend|we advise|recommended for you|right for you)\b",
                "advice is not given",
                _NEUTRAL,
            ),
            _rule(
                r"\b(effective|works great|proven to|miracle|guarantee\w*|breakthrough|cures?)\b",
                "promises are not made",
                _NEUTRAL,
            ),
            _rule(r"\bnon-?invasive\b", "'non-invasive' is wrong for a needle", _NEUTRAL),
        ),
        "es": (
            _rule(r"%|\bpor ciento\b", "percentages are not used", _SAY_OF_100),
            _rule(
                rf"\b{_SPANISH_NUMBER} de cada (?!(100|1,000|10,000|100,000)(?!,?\d))\w+",
                "'1 de cada X' is not used",
                _SAY_OF_100,
            ),
            _rule(
                r"\b(riesgo relativo|el doble|veces (más|menos))\b",
                "relative figures are not used",
                _SAY_BOTH,
            ),
            _rule(
                r"\b((el|la|lo|los|las) mejor(es)?|mejor opción|superior(es)? a|más segur[oa]s?"
                r"|número uno|primera (opción|elección)|(estándar|patrón) (de )?oro)\b",
                "words that rank are not used",
                _NEUTRAL,
            ),
            _rule(
                r"\b(debería\w*|le conviene|recomendamos|aconsejamos"
                r"|(adecuad|indicad)[oa] para usted)\b",
                "advice is not given",
                _NEUTRAL,
            ),
            _rule(
                r"\b(eficaz|eficaces|efectiv[oa]s?|milagro\w*|garantiza\w*|cura|curan"
                r"|(com)?probado que|gran avance)\b",
                "promises are not made",
                _NEUTRAL,
            ),
            _rule(r"\bno invasiv[oa]s?\b", "'no invasivo' is wrong for a needle", _NEUTRAL),
        ),
    }
)
_EXEMPT_FILES = ("sure.yaml",)
"""SURE is a published instrument: its words are its authors'."""
_UNCHECKED_MARK = re.compile(r"(?i:\bK-?check\b|\blorem ipsum\b)|\bTODO\b|\bXXX\b")
"""In small letters todo is a word of Spanish: all."""


def check_wording(text: Text, language: str, sentence_words: int) -> Iterator[Finding]:
    """Yield what is wrong with the wording of one text."""
    if not text.read.name.endswith(_EXEMPT_FILES):
        for rule in RULES.get(language, ()):
            if found := rule.pattern.search(text.text):
                yield text.read.finding(
                    text.path, f"{rule.message} ({found.group(0)!r})", rule.remedy
                )
    for sentence in sentences(text.text):
        if (length := len(words(sentence))) > sentence_words:
            yield text.read.finding(
                text.path,
                f"a sentence has {length} words, more than {sentence_words}"
                f" ({' '.join(sentence.split()[:6])} ...)",
                "Make two sentences of it",
            )


def check_marks(text: Text) -> Iterator[Finding]:
    """Yield marks that say a text is not finished."""
    if found := _UNCHECKED_MARK.search(text.text):
        yield text.read.finding(
            text.path,
            f"the mark {found.group(0)!r} says that this was not checked",
            "Check the fact, or leave it out",
        )


def check_language(text: Text, language: str) -> Iterator[Finding]:
    """Yield a warning when nobody wrote wording rules for a language."""
    if language not in RULES:
        yield text.read.finding(
            text.path,
            f"there are no wording rules for the language {language!r}",
            "Have them added to the program, with that language's reading formula",
            Severity.WARNING,
        )
