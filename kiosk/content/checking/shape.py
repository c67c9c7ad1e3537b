"""Whether texts fit their places, weigh the same, and every picture speaks."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from kiosk.content import schema
from kiosk.content.card_schema import CardFile
from kiosk.content.checking.readability import words
from kiosk.content.checking.texts import Part, card_parts
from kiosk.content.crosscheck import used_pictures
from kiosk.content.files import LanguageFiles, Read
from kiosk.content.findings import Finding, Severity
from kiosk.domain.content import PictureLayout
from kiosk.domain.ids import PictureId

LINE_LETTERS = 44
SHORT_LINES, SHORT_LETTERS = 2, 16
STEP_LETTERS = 90
CELL_LETTERS = 28
ALT_LETTERS = 20
PART_WORDS = 60
"""What a 10-inch screen shows at first sight."""
LEAST_BALANCE, MOST_BALANCE = 0.75, 1.33
MOST_LENGTH_RATIO = 1.33


def check_lengths(read: Read[CardFile]) -> Iterator[Finding]:
    """Yield the texts of a card that do not fit their places."""
    card = read.model
    if len(card.line) > LINE_LETTERS:
        yield _too_long(read, "line", len(card.line), LINE_LETTERS)
    lines = textwrap.wrap(card.short_name, SHORT_LETTERS, break_long_words=False)
    if len(lines) > SHORT_LINES or any(len(line) > SHORT_LETTERS for line in lines):
        yield read.finding(
            ("short_name",),
            f"{card.short_name!r} does not fit {SHORT_LINES} lines of {SHORT_LETTERS} letters",
            "Shorten it",
        )
    yield from _long_steps(read, (), card.steps)
    for row, cell in card.compare.items():
        if len(cell) > CELL_LETTERS:
            yield read.finding(
                ("compare", row),
                f"a cell has {len(cell)} letters, more than {CELL_LETTERS}",
                "Shorten it, words first",
                Severity.WARNING,
            )
    for part in card_parts(card):
        if part.name in ("benefit", "downsides") and part.length > PART_WORDS:
            yield read.finding(
                (part.name,),
                f"this part has {part.length} words; a small screen shows {PART_WORDS}",
                "Shorten it",
                Severity.WARNING,
            )


def _long_steps(
    read: Read[schema.Strict] | Read[CardFile] | Read[schema.TopicFile],
    above: tuple[str | int, ...],
    steps: Sequence[schema.StepFile],
) -> Iterator[Finding]:
    for index, step in enumerate(steps):
        if len(step.text) > STEP_LETTERS:
            yield read.finding(
                (*above, "steps", index, "text"),
                f"a step has {len(step.text)} letters, more than {STEP_LETTERS}",
                "Shorten it",
            )


def check_pages(read: Read[schema.TopicFile]) -> Iterator[Finding]:
    """Yield the pages of background that say more than a small screen shows."""
    for index, page in enumerate(read.model.pages):
        texts = [claim.text for claim in page.claims]
        texts += [point.what for point in page.timeline]
        texts += [step.text for step in page.steps]
        if (length := sum(len(words(text)) for text in texts)) > PART_WORDS:
            yield read.finding(
                ("pages", index),
                f"this page has {length} words; a small screen shows {PART_WORDS}",
                "Shorten it, or make two pages of it",
                Severity.WARNING,
            )
        yield from _long_steps(read, ("pages", index), page.steps)
        if not texts:
            yield read.finding(
                ("pages", index), "this page says nothing", "Give it claims, a timeline or steps"
            )


def balance(card: CardFile) -> float:
    """Return the words on benefit over the words on downsides."""
    parts = _by_name(card)
    return parts["benefit"].length / max(parts["downsides"].length, 1)


def card_length(card: CardFile) -> int:
    """Return the words of all parts of a card."""
    return sum(part.length for part in card_parts(card))


def check_balance(files: LanguageFiles) -> Iterator[Finding]:
    """Yield the cards whose benefit and downsides, or whose whole, weigh too differently."""
    for read in files.cards:
        ratio = balance(read.model)
        if not LEAST_BALANCE <= ratio <= MOST_BALANCE:
            yield read.finding(
                ("benefit",),
                f"words on benefit over words on downsides are {ratio:.2f},"
                f" not {LEAST_BALANCE} to {MOST_BALANCE}",
                "Shorten the longer part, or say more in the shorter",
            )
    lengths = {read.name: card_length(read.model) for read in files.cards}
    if not lengths:
        return
    shortest = min(lengths, key=lambda name: lengths[name])
    for read in files.cards:
        ratio = lengths[read.name] / max(lengths[shortest], 1)
        if ratio > MOST_LENGTH_RATIO:
            yield read.finding(
                (),
                f"this card has {lengths[read.name]} words, {ratio:.2f} times those of {shortest}"
                f" ({lengths[shortest]}); {MOST_LENGTH_RATIO} is the most",
                "Shorten this card, or say more in the other",
            )


def check_pictures(
    read: Read[schema.Strict], layouts: Mapping[PictureId, PictureLayout] | None
) -> Iterator[Finding]:
    """Yield pictures that do not speak, and labels that point nowhere."""
    for path, picture in used_pictures(read):
        alt, caption = str(picture["alt"]).strip(), str(picture["caption"]).strip()
        if len(alt) < ALT_LETTERS:
            yield read.finding(
                (*path, "alt"),
                f"the spoken text has {len(alt)} letters, fewer than {ALT_LETTERS}",
                "Say what the picture shows to someone who cannot see it",
            )
        if alt.casefold().rstrip(".") == caption.casefold().rstrip("."):
            yield read.finding(
                (*path, "alt"),
                "the spoken text repeats the caption",
                "Say what the picture shows; the caption says what it means",
            )
    if layouts is not None and isinstance(read.model, schema.TopicFile):
        for index, page in enumerate(read.model.pages):
            layout = layouts.get(PictureId(page.picture.id)) if page.picture else None
            for name in page.labels:
                if layout is None or name not in layout.anchors:
                    yield read.finding(
                        ("pages", index, "labels", name),
                        f"the picture has no point {name!r}",
                        "Use a point that illustrations/index.json names",
                    )


def _by_name(card: CardFile) -> dict[str, Part]:
    return {part.name: part for part in card_parts(card)}


def _too_long(read: Read[CardFile], field: str, length: int, limit: int) -> Finding:
    return read.finding((field,), f"it has {length} letters, more than {limit}", "Shorten it")
