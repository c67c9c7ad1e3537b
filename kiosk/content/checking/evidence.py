"""Whether claims say how sure we are, out of how many, and since when the pack was read."""

import re
from collections.abc import Iterator
from datetime import date

from kiosk.content import pack_schema, schema
from kiosk.content.card_schema import CardFile
from kiosk.content.crosscheck import used_sources
from kiosk.content.files import LanguageFiles, PackFiles, Read
from kiosk.content.findings import Finding, Severity
from kiosk.content.yaml_file import KeyPath

_LEVELS = ("very-low", "low", "moderate", "high")
_SPAN = re.compile(
    r"(\d+)(?: (?:to|a) (\d+))?(?: people| personas)? (?:of|out of|de|de cada) 100"
    r"(?!,?\d| dollars| dólares)"
)
_POINTS = re.compile(r"(points|puntos) (of|out of|de) 100\b")


def check_dates(pack: Read[pack_schema.PackFile], today: date) -> Iterator[Finding]:
    """Yield what is wrong with the dates and the signatures of a pack."""
    model = pack.model
    if model.published > today:
        yield pack.finding(
            ("published",), "the pack is published in the future", "Write the day of this version"
        )
    if model.review_due <= model.published:
        yield pack.finding(
            ("review_due",), "the review is due before the pack is published", "Correct one of them"
        )
    if model.review_due < today:
        yield pack.finding(
            ("review_due",),
            f"the review was due on {model.review_due.isoformat()}",
            "Have a clinician read the pack again, then write the next date",
        )
    if not model.reviewers:
        yield pack.finding(
            ("reviewers",),
            "no clinician has signed off this pack",
            "Do not use it with patients before a name stands here",
            Severity.WARNING,
        )


def check_sources_used(files: PackFiles) -> Iterator[Finding]:
    """Yield the sources that no text names."""
    used = {
        source
        for language in files.languages.values()
        for read in language.all()
        for _, source in used_sources(read)
    }
    for name in files.sources.model.sources:
        if name not in used:
            yield files.sources.finding(
                ("sources", name),
                f"no text names the source {name!r}",
                "Delete it, or name it where it is used",
                Severity.WARNING,
            )


def check_card_evidence(read: Read[CardFile], verbs: dict[str, str]) -> Iterator[Finding]:
    """Yield what a card's claims lack; verbs maps each certainty to its word."""
    card = read.model
    yield from _headline(read, verbs)
    parts: tuple[tuple[KeyPath, tuple[schema.ClaimFile, ...]], ...] = (
        (("benefit", "claims"), card.benefit.claims),
        (("downsides", "common"), card.downsides.common),
        (("downsides", "rare"), card.downsides.rare),
    )
    for path, claims in parts:
        for index, claim in enumerate(claims):
            here = (*path, index)
            if claim.certainty is None:
                yield read.finding(
                    here,
                    "a claim about benefit or harm says not how sure we are",
                    "Add certainty: high, moderate, low or very-low",
                )
            else:
                yield from _too_sure(read, here, claim.text, claim.certainty, verbs)


def check_denominators(read: Read[schema.Strict]) -> Iterator[Finding]:
    """Yield the figures that lack who was studied, or their other side."""
    for path, value in read.document.members:
        if not isinstance(value, dict) or "sources" not in value:
            continue
        text = value.get("text")
        if not isinstance(text, str) or "kind" in value:
            continue
        plain = _POINTS.sub("", text)
        if plain == text and not _SPAN.search(plain):
            continue
        if "study" not in value:
            yield read.finding(
                (*path, "text"),
                "a figure stands without who was studied",
                "Add study: who, and for how long",
            )
        yield from _both_sides(read, (*path, "text"), plain)


def _both_sides(read: Read[schema.Strict], path: KeyPath, text: str) -> Iterator[Finding]:
    numbers = {int(number) for number in re.findall(r"\d+", text)}
    for span in _SPAN.finditer(text):
        ends = [int(end) for end in span.groups() if end]
        if any(end <= 100 and 100 - end not in numbers for end in ends):
            yield read.finding(
                path,
                f"'{span.group(0)}' stands without the other side",
                "Say how many did not, so that both numbers make 100",
            )


def _headline(read: Read[CardFile], verbs: dict[str, str]) -> Iterator[Finding]:
    benefit = read.model.benefit
    if not _says(benefit.headline, verbs[benefit.certainty]):
        yield read.finding(
            ("benefit", "headline"),
            f"certainty is {benefit.certainty}, but the headline does not say"
            f" {verbs[benefit.certainty]!r}",
            "Use the word of its certainty, or correct the certainty",
        )
    yield from _too_sure(read, ("benefit", "headline"), benefit.headline, benefit.certainty, verbs)


def _too_sure(
    read: Read[schema.Strict], path: KeyPath, text: str, certainty: str, verbs: dict[str, str]
) -> Iterator[Finding]:
    for stronger in _LEVELS[_LEVELS.index(certainty) + 1 :]:
        # "may" also grants leave ("you may feel"): it makes no text of very low certainty wrong.
        if stronger != "low" and _says(text, verbs[stronger]):
            yield read.finding(
                path,
                f"certainty is {certainty}, but the text says {verbs[stronger]!r}",
                "Use the word of its certainty, or correct the certainty",
            )


def _says(text: str, verb: str) -> bool:
    return re.search(rf"\b{re.escape(verb.lower())}\b", text.lower()) is not None


def certainty_verbs(files: LanguageFiles) -> dict[str, str]:
    """Return the word of each certainty in a language."""
    given = files.language.model.certainty_words
    return {
        "high": given.high,
        "moderate": given.moderate,
        "low": given.low,
        "very-low": given.very_low,
    }
