"""The shape of the files above the languages: pack.yaml, sources.yaml, corrections.yaml."""

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field

from kiosk.content.pack import LANGUAGE_TAG, SCHEMA_VERSION
from kiosk.content.schema import Id, SourceName, Strict, Text


def _date(value: object) -> object:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        raise ValueError("is not a date such as 2026-11-30") from None


def _version(value: int) -> int:
    if value != SCHEMA_VERSION:
        raise ValueError(f"is {value}, but this program reads version {SCHEMA_VERSION}")
    return value


Date = Annotated[date, BeforeValidator(_date)]
Tag = Annotated[str, Field(pattern=LANGUAGE_TAG)]


class ReadingFile(Strict):
    """How hard the text may be."""

    grade: float
    smog: float
    ease: float
    sentence_words: int


class PackFile(Strict):
    """pack.yaml."""

    id: Id
    version: Annotated[str, Field(pattern=r"^\d+\.\d+\.\d+$")]
    schema_version: Annotated[int, AfterValidator(_version)] = Field(alias="schema")
    status: Text
    published: Date
    review_due: Date
    authors: Annotated[tuple[Text, ...], Field(min_length=1)]
    reviewers: tuple[Text, ...]
    update_policy: Text
    funding: Text
    interests: Text
    languages: Annotated[tuple[Tag, ...], Field(min_length=1)]
    reading: ReadingFile
    steps_off: tuple[Text, ...]
    notes: tuple[Text, ...]


class SourceFile(Strict):
    """One source."""

    citation: Text
    where: str
    checked: Text


class SourcesFile(Strict):
    """sources.yaml."""

    sources: dict[SourceName, SourceFile]


class FoundFile(Strict):
    """Where something of the starting article is found."""

    file: Text
    field: Text
    words: tuple[Text, ...]


class CorrectionFile(Strict):
    """One row of the starting article."""

    row: int
    article: Text
    corrected: str
    found: Annotated[tuple[FoundFile, ...], Field(min_length=1)]


class CorrectionsFile(Strict):
    """corrections.yaml."""

    corrections: Annotated[tuple[CorrectionFile, ...], Field(min_length=1)]
