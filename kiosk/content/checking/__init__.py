"""Checks a pack as a whole: what keeps it from loading, and how well it is written."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.content import schema
from kiosk.content.checking.agreement import check_article, check_glossary, check_translations
from kiosk.content.checking.evidence import (
    certainty_verbs,
    check_card_evidence,
    check_dates,
    check_denominators,
    check_sources_used,
)
from kiosk.content.checking.readability import JUDGES, count
from kiosk.content.checking.shape import check_balance, check_lengths, check_pages, check_pictures
from kiosk.content.checking.texts import Part, Text, card_parts, other_parts, patient_texts
from kiosk.content.checking.wording import check_language, check_marks, check_wording
from kiosk.content.crosscheck import cross_check
from kiosk.content.files import FileReader, LanguageFiles, PackFiles, Read
from kiosk.content.findings import BrokenPackError, Finding, Severity
from kiosk.content.pack import ReadingLimits
from kiosk.content.pictures import read_layouts
from kiosk.domain.content import PictureLayout
from kiosk.domain.ids import PictureId

_FEW_SENTENCES = 5
"""Below this a formula says too little about a part to blame it."""


def check_pack(folder: Path, *, today: date | None = None) -> list[Finding]:
    """Return everything that is wrong with a pack, by file and line; empty when all is well."""
    reader = FileReader(folder)
    try:
        files = reader.pack()
    except BrokenPackError as error:
        return _in_order(reader.findings or [error.finding])
    found: list[Finding] = []
    layouts: Mapping[PictureId, PictureLayout] | None = None
    try:
        layouts = read_layouts(folder)
    except BrokenPackError as error:
        found.append(error.finding)
    found.extend(cross_check(files, folder, layouts))
    found.extend(check_dates(files.pack, today or datetime.now(UTC).date()))
    found.extend(check_sources_used(files))
    found.extend(check_article(files))
    found.extend(check_translations(files))
    for language in files.languages.values():
        found.extend(_check_language(files, language, layouts))
    return _in_order(dict.fromkeys(found))


def _check_language(
    files: PackFiles, language: LanguageFiles, layouts: Mapping[PictureId, PictureLayout] | None
) -> Iterator[Finding]:
    tag = language.language.model.language
    reading = files.pack.model.reading
    limits = ReadingLimits(reading.grade, reading.smog, reading.ease, reading.sentence_words)
    yield from check_language(Text(language.language, ("language",), tag), tag)
    for read in language.all():
        yield from check_denominators(read)
        yield from check_pictures(read, layouts)
        for text in patient_texts(read):
            yield from check_wording(text, tag, limits.sentence_words)
            yield from check_marks(text)
    for card in language.cards:
        yield from check_card_evidence(card, certainty_verbs(language))
        yield from check_lengths(card)
        parts = card_parts(card.model)
        whole = Part("", tuple(text for part in parts for text in part.texts))
        yield from _check_grade(card, whole, tag, limits)
        for part in parts:
            yield from _check_grade(card, part, tag, limits)
    for read, part in other_parts(language):
        yield from _check_grade(read, part, tag, limits)
    yield from check_pages(language.topic)
    yield from check_balance(language)
    yield from check_glossary(language)


def _check_grade(
    read: Read[schema.Strict], part: Part, language: str, limits: ReadingLimits
) -> Iterator[Finding]:
    """Yield an error for a whole file, and a warning for one part, that is too hard to read."""
    judge = JUDGES.get(language)
    counts = count(list(part.texts), language)
    if judge is None or (part.name and counts.sentences < _FEW_SENTENCES):
        return
    for excess in judge(counts, limits):
        if part.name and excess.measure.startswith("SMOG"):
            continue  # meant for 30 sentences; a part has fewer
        yield read.finding(
            (part.name,) if part.name else (),
            f"{excess.measure} is {excess.value}, the limit is {excess.limit}",
            "Use shorter sentences and shorter words",
            Severity.WARNING if part.name else Severity.ERROR,
        )


def _in_order(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda one: (one.file, one.line or 0, one.field, one.message))
