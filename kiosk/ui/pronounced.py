"""Written words as they should be said: signs, spans and short forms that engines stumble over.

Belongs here: what holds for any text of a language. Words of one screen belong to that screen.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.domain.ids import LanguageTag

_QUOTES = re.compile('[“”„«»"‘]')
_SPAN = re.compile(r"(?<=\d)[-–](?=\d)")  # "2-10"; "K 7 - 4 2", with spaces, is said sign by sign
_DASH = re.compile(r"\s+[-–—·|/]\s+")
_EQUALS = re.compile(r"\s*=\s*")
_PERCENT = re.compile(r"(?<=\d)\s*%")
_POINTS = re.compile(r"([.!?…:;,])\s*[.:;,](?=\s|$)")  # "if I can.: Very important"
_ELLIPSIS = re.compile(r"\.{3}|…")
_SPACE = re.compile(r"\s+")
_ADDRESS = re.compile(r"\b(?:https?://)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})/\S*[^\s.,;:)]")


@dataclass(frozen=True, slots=True)
class _Words:
    span: str
    percent: str
    forms: Mapping[str, str]
    """Short forms and what is said for them; whole words only."""


_ENGLISH = _Words(
    span="to",
    percent="percent",
    forms=MappingProxyType(
        {
            "e.g.": "for example",
            "i.e.": "that is",
            "etc.": "and so on",
            "vs.": "versus",
            "vs": "versus",
            "Dr.": "Doctor",
            "min.": "minutes",
            "mg": "milligrams",
            "US": "U S",
            "UK": "U K",
        }
    ),
)
_SPANISH = _Words(
    span="a",
    percent="por ciento",
    forms=MappingProxyType(
        {
            "p. ej.": "por ejemplo",
            "etc.": "etcétera",
            "Dr.": "doctor",
            "Dra.": "doctora",
            "EE. UU.": "Estados Unidos",
            "EE.UU.": "Estados Unidos",
            "mín.": "mínimo",
            "min": "minutos",
            "mg": "miligramos",
        }
    ),
)
_LANGUAGES: Mapping[str, _Words] = MappingProxyType({"en": _ENGLISH, "es": _SPANISH})


def pronounced(text: str, language: LanguageTag) -> str:
    """Return a text as it should be said in a language, ended like a sentence; empty for none."""
    words = _LANGUAGES.get(language.partition("-")[0], _ENGLISH)
    said = _ADDRESS.sub(r"\1", text)
    for short, whole in words.forms.items():
        said = re.sub(rf"(?<![\w.]){re.escape(short)}(?!\w)", whole, said)
    said = _QUOTES.sub("", said)
    said = _SPAN.sub(f" {words.span} ", said)
    said = _PERCENT.sub(f" {words.percent}", said)
    said = _EQUALS.sub(": ", said)
    said = _DASH.sub(", ", said)
    said = _ELLIPSIS.sub(".", said)
    said = _POINTS.sub(r"\1", _SPACE.sub(" ", said)).strip()
    if not said:
        return ""
    return said if said[-1] in ".!?" else said.rstrip(",;:") + "."
