"""Whether files agree: with the starting article, with the glossary, and across languages."""

import re
from collections.abc import Iterator

from kiosk.content import schema
from kiosk.content.checking.texts import patient_texts
from kiosk.content.files import LanguageFiles, PackFiles, Read
from kiosk.content.findings import Finding, Severity
from kiosk.content.yaml_file import KeyPath, Value, walk

_SAME_IN_ALL_LANGUAGES = frozenset(
    {
        "id",
        "position",
        "kind",
        "sources",
        "certainty",
        "is_true",
        "count",
        "better_by",
        "low",
        "high",
        "matters",
    }
)
_STEP = re.compile(r"([a-z_]+)|\[(\d+)\]")


def check_article(files: PackFiles) -> Iterator[Finding]:
    """Yield the rows of the starting article that are not found where corrections.yaml says."""
    corrections = files.corrections
    first = next(iter(files.languages.values()))
    reads = {read.name.split("/", 1)[1]: read for read in first.all()}
    for index, row in enumerate(corrections.model.corrections):
        if row.row != index + 1:
            yield corrections.finding(
                ("corrections", index, "row"),
                f"row {row.row} stands where row {index + 1} belongs",
                "Number the rows 1, 2, 3 ... and leave none out",
            )
        for at, found in enumerate(row.found):
            path: KeyPath = ("corrections", index, "found", at)
            read = reads.get(found.file)
            value = None if read is None else _at(read, found.field)
            if value is None:
                yield corrections.finding(
                    path,
                    f"there is no field {found.field} in {found.file}",
                    "Say where this row of the article is found now",
                )
                continue
            text = " ".join(str(one) for _, one in walk(value) if isinstance(one, str)).casefold()
            for word in found.words:
                if word.casefold() not in text:
                    yield corrections.finding(
                        path,
                        f"{word!r} does not stand in {found.field} of {found.file}",
                        "Put what the article says back, or correct the words to look for",
                    )


def check_glossary(files: LanguageFiles) -> Iterator[Finding]:
    """Yield the medical words that are used but not explained."""
    glossary = files.glossary.model
    explained = [term.word.casefold() for term in glossary.terms]
    for index, term in enumerate(explained):
        if term in explained[:index]:
            yield files.glossary.finding(
                ("terms", index), f"the word {term!r} is explained twice", "Delete one of the two"
            )
    texts = [text for read in files.all() for text in patient_texts(read)]
    for word in glossary.medical_words:
        if any(word.casefold() in term for term in explained):
            continue
        pattern = re.compile(rf"\b{re.escape(word)}", re.IGNORECASE)
        for text in texts:
            if text.read is not files.glossary and pattern.search(text.text):
                yield text.read.finding(
                    text.path,
                    f"the medical word {word!r} is not in the glossary",
                    f"Explain it in {files.glossary.name}, or use a plain word",
                )
                break


def check_translations(files: PackFiles) -> Iterator[Finding]:
    """Yield where a language differs from the first in what must be the same."""
    origin, *others = files.languages.values()
    for other in others:
        originals = {read.name.split("/", 1)[1]: read for read in origin.all()}
        translated = {read.name.split("/", 1)[1]: read for read in other.all()}
        for name in originals.keys() - translated.keys():
            yield other.language.finding(
                (),
                f"{name} is not translated",
                "Add the file, or remove it from the first language",
            )
        for name, read in translated.items():
            if name not in originals:
                yield read.finding(
                    (), "the first language has no such file", "Delete it, or add it there"
                )
            elif name != "glossary.yaml":
                yield from _differences(originals[name], read)
        if other.language.model.pack is None:
            yield other.language.finding(
                (),
                "pack.yaml's own words (status, authors, funding, interests) are not translated",
                "Add them under pack:; until then they stand there in the first language",
                Severity.WARNING,
            )


def _differences(
    original: Read[schema.Strict], translated: Read[schema.Strict]
) -> Iterator[Finding]:
    wanted, given = _skeleton(original), _skeleton(translated)
    for path, value in wanted.items():
        if path not in given:
            yield translated.finding(
                path, f"{original.name} says {_show(value)} here", "Bring the two into line"
            )
        elif given[path] != value:
            yield translated.finding(
                path,
                f"this is {_show(given[path])}, but {original.name} says {_show(value)}",
                "Bring the two into line; only words are translated",
            )
    for path in given.keys() - wanted.keys():
        yield translated.finding(
            path, f"{original.name} has nothing here", "Bring the two into line"
        )
    texts = {text.path: text.text for text in patient_texts(original)}
    for text in patient_texts(translated):
        if _numbers(text.text) != _numbers(texts.get(text.path, text.text)):
            yield translated.finding(
                text.path,
                "its numbers differ from those of the first language",
                "Compare the two",
                Severity.WARNING,
            )


def _skeleton(read: Read[schema.Strict]) -> dict[KeyPath, Value]:
    return {
        path: value
        for path, value in read.document.members
        if path and path[-1] in _SAME_IN_ALL_LANGUAGES and "certainty_words" not in path
    }


def _numbers(text: str) -> list[str]:
    return sorted(number.replace(",", "") for number in re.findall(r"\d[\d,.]*\d|\d", text))


def _show(value: Value) -> str:
    return ", ".join(str(one) for one in value) if isinstance(value, tuple) else repr(value)


def _at(read: Read[schema.Strict], field: str) -> Value:
    """Return what stands at a path such as pages[2].timeline; None when nothing does."""
    here: Value = read.document.root
    for name, number in _STEP.findall(field):
        if name:
            here = here.get(name) if isinstance(here, dict) else None
        elif isinstance(here, tuple) and int(number) < len(here):
            here = here[int(number)]
        else:
            return None
    return here
