"""What must hold between the files of a pack before it can be shown at all.

Sources and pictures that are named must exist, ids must be unique, every card fills every row
of the comparison. How well a pack is written belongs to checking.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kiosk.content import pack_schema, schema
from kiosk.content.card_schema import CardFile, RulerFigureFile
from kiosk.content.files import LanguageFiles, PackFiles, Read
from kiosk.content.findings import Finding, Severity
from kiosk.content.pack import ILLUSTRATIONS
from kiosk.content.yaml_file import KeyPath, Value
from kiosk.domain.content import PictureLayout
from kiosk.domain.ids import PictureId
from kiosk.domain.journey import ALERT_ITEM, CODE_ITEM, CONSENT_ITEM, PLACE_ITEM, ROLE_ITEM
from kiosk.domain.outline import ALWAYS
from kiosk.domain.visit import Step

_PICTURE_KEYS = frozenset({"id", "caption", "alt"})


def cross_check(
    files: PackFiles, folder: Path, layouts: Mapping[PictureId, PictureLayout] | None
) -> list[Finding]:
    """Return what keeps a pack from being shown; layouts is None when pictures are not asked for.

    The findings are errors, in the order of the files.
    """
    found = list(_steps_off(files.pack))
    known = files.sources.model.sources
    for language in files.languages.values():
        for read in language.all():
            found.extend(_unknown_sources(read, known))
            if layouts is not None:
                found.extend(_missing_pictures(read, folder, layouts))
        found.extend(_repeated_ids(language))
        found.extend(_cards(language))
    return found


def used_sources(read: Read[schema.Strict]) -> Iterator[tuple[KeyPath, str]]:
    """Yield each source that a file names, with the path of the list that names it."""
    for path, value in read.document.members:
        if path and path[-1] == "sources" and isinstance(value, tuple):
            for source in value:
                yield path, str(source)


def used_pictures(read: Read[schema.Strict]) -> Iterator[tuple[KeyPath, dict[str, Value]]]:
    """Yield each picture that a file names, with its path."""
    for path, value in read.document.members:
        if isinstance(value, dict) and value.keys() == _PICTURE_KEYS:
            yield path, value


def _steps_off(pack: Read[pack_schema.PackFile]) -> Iterator[Finding]:
    names = {step.name.lower(): step for step in Step}
    allowed = ", ".join(name for name, step in names.items() if step not in ALWAYS)
    for index, name in enumerate(pack.model.steps_off):
        step = names.get(name)
        if step is None or step in ALWAYS:
            reason = "is not a step" if step is None else "cannot be switched off"
            yield pack.finding(("steps_off", index), f"{name!r} {reason}", f"Use one of: {allowed}")


def _unknown_sources(
    read: Read[schema.Strict], known: Mapping[str, pack_schema.SourceFile]
) -> Iterator[Finding]:
    for path, source in used_sources(read):
        if source not in known:
            yield read.finding(
                path,
                f"the source {source!r} is not in sources.yaml",
                "Add it there, or correct its id",
            )


def _missing_pictures(
    read: Read[schema.Strict], folder: Path, layouts: Mapping[PictureId, PictureLayout]
) -> Iterator[Finding]:
    for path, picture in used_pictures(read):
        name = str(picture["id"])
        drawn = PictureId(name) in layouts
        if not drawn or not (folder / ILLUSTRATIONS / f"{name}.svg").is_file():
            yield read.finding(
                (*path, "id"),
                f"there is no picture {name!r} in {ILLUSTRATIONS}/",
                "Use the id of a picture that is there, or have it drawn",
            )


def _repeated_ids(language: LanguageFiles) -> Iterator[Finding]:
    values, pain = language.values, language.pain
    yield from _repeated(
        [
            *_ids(language.facts, "facts", [fact.id for fact in language.facts.model.facts]),
            *(
                entry
                for card in language.cards
                for entry in _ids(card, "facts", [fact.id for fact in card.model.facts])
            ),
        ]
    )
    yield from _repeated(
        [
            *_ids(
                language.questions,
                "questions",
                [one.id for one in language.questions.model.questions],
            ),
            *(
                entry
                for card in language.cards
                for entry in _ids(card, "questions", [one.id for one in card.model.questions])
            ),
        ]
    )
    yield from _repeated(
        [
            *(entry for card in language.cards for entry in [(card, ("id",), card.model.id)]),
            *_ids(values, "leanings", [one.id for one in values.model.leanings]),
        ]
    )
    lists: tuple[tuple[Read[schema.Strict], str, list[str]], ...] = (
        (language.safety, "questions", [one.id for one in language.safety.model.questions]),
        (language.topic, "pages", [one.id for one in language.topic.model.pages]),
        (language.sure, "items", [one.id for one in language.sure.model.items]),
        (language.compare, "rows", [one.id for one in language.compare.model.rows]),
        (pain, "scales", [one.id for one in pain.model.scales]),
        (pain, "places", [one.id for one in pain.model.places]),
        (pain, "tried_answers", [one.id for one in pain.model.tried_answers]),
        (values, "values", [one.id for one in values.model.values]),
        (values, "value_answers", [one.id for one in values.model.value_answers]),
        (values, "goals", [one.id for one in values.model.goals]),
        (values, "roles", [one.id for one in values.model.roles]),
        (values, "reasons", [one.id for one in values.model.reasons]),
    )
    for read, field, ids in lists:
        yield from _repeated(_ids(read, field, ids))
        yield from _reserved(_ids(read, field, ids))


RESERVED = frozenset({ALERT_ITEM, CODE_ITEM, CONSENT_ITEM, PLACE_ITEM, ROLE_ITEM})
"""Names of pages of the program's own; a pack's page of that name would hide them."""

Entry = tuple[Read[schema.Strict], KeyPath, str]


def _ids(read: Read[schema.Strict], field: str, ids: Iterable[str]) -> list[Entry]:
    return [(read, (field, index, "id"), name) for index, name in enumerate(ids)]


def _repeated(entries: Iterable[Entry]) -> Iterator[Finding]:
    first: dict[str, Read[schema.Strict]] = {}
    for read, path, name in entries:
        if name in first:
            yield read.finding(
                path,
                f"the id {name!r} is used before, in {first[name].name}",
                "Give this one an id of its own",
            )
        first.setdefault(name, read)


def _reserved(entries: Iterable[Entry]) -> Iterator[Finding]:
    for read, path, name in entries:
        if name in RESERVED:
            yield read.finding(
                path, f"the id {name!r} is a page of the program's own", "Give it another id"
            )


def _cards(language: LanguageFiles) -> Iterator[Finding]:
    rows = [row.id for row in language.compare.model.rows]
    positions: dict[int, str] = {}
    for read in language.cards:
        card: CardFile = read.model
        stem = read.name.rsplit("/", 1)[-1].removesuffix(".yaml")
        if card.id != stem:
            yield read.finding(
                ("id",), f"the id is {card.id!r}, but the file is {stem}.yaml", "Make them agree"
            )
        if card.position in positions:
            yield read.finding(
                ("position",),
                f"the position {card.position} is taken by {positions[card.position]}",
                "Choose another number; cards stand in the order of their numbers",
            )
        positions[card.position] = card.id
        for row in rows:
            if row not in card.compare:
                yield read.finding(
                    ("compare",), f"the row {row!r} has no cell", f"Add a line '{row}: ...'"
                )
        for row in card.compare:
            if row not in rows:
                yield read.finding(
                    ("compare", row),
                    f"compare.yaml has no row {row!r}",
                    "Delete this line, or correct its name",
                )
        figure = card.benefit.figure
        if (
            isinstance(figure, RulerFigureFile)
            and not figure.low <= figure.better_by <= figure.high
        ):
            yield Finding(
                Severity.ERROR,
                read.name,
                read.document.line(("benefit", "figure", "better_by")),
                "benefit.figure.better_by",
                "better_by does not lie between low and high",
                "Compare the three numbers with the source",
            )
