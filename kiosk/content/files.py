"""Reads the files of a pack into the schema's models and says where they break it."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kiosk.content import pack_schema, schema
from kiosk.content.card_schema import CardFile
from kiosk.content.findings import BrokenPackError, Finding, Severity, broken
from kiosk.content.yaml_file import Document, KeyPath, dotted, read_yaml
from kiosk.domain.ids import LanguageTag

Model_co = TypeVar("Model_co", bound=schema.Strict, covariant=True)
Model = TypeVar("Model", bound=schema.Strict)
MOST_CARDS = 40


@dataclass(frozen=True, slots=True)
class Read(Generic[Model_co]):
    """What a file says, and the document that knows its lines."""

    model: Model_co
    document: Document

    @property
    def name(self) -> str:
        """Return the file's path within the pack."""
        return self.document.name

    def finding(
        self, path: KeyPath, message: str, remedy: str, severity: Severity = Severity.ERROR
    ) -> Finding:
        """Make a finding about a field of this file."""
        return Finding(severity, self.name, self.document.line(path), dotted(path), message, remedy)


@dataclass(frozen=True, slots=True)
class LanguageFiles:
    """The files of one language."""

    language: Read[schema.LanguageFile]
    topic: Read[schema.TopicFile]
    safety: Read[schema.SafetyFile]
    pain: Read[schema.PainFile]
    values: Read[schema.ValuesFile]
    compare: Read[schema.CompareFile]
    facts: Read[schema.FactsFile]
    sure: Read[schema.SureFile]
    questions: Read[schema.QuestionsFile]
    glossary: Read[schema.GlossaryFile]
    warnings: Read[schema.WarningsFile]
    about: Read[schema.AboutFile]
    cards: tuple[Read[CardFile], ...]
    """In the order of their positions."""

    def all(self) -> tuple[Read[schema.Strict], ...]:
        """Return every file, cards last."""
        return (
            self.language,
            self.topic,
            self.safety,
            self.pain,
            self.values,
            self.compare,
            self.facts,
            self.sure,
            self.questions,
            self.glossary,
            self.warnings,
            self.about,
            *self.cards,
        )


@dataclass(frozen=True, slots=True)
class PackFiles:
    """All files of a pack that hold text."""

    pack: Read[pack_schema.PackFile]
    sources: Read[pack_schema.SourcesFile]
    corrections: Read[pack_schema.CorrectionsFile]
    languages: dict[LanguageTag, LanguageFiles]


class FileReader:
    """Reads files of one pack's folder and gathers what is wrong with them.

    Reading goes on after a fault, so that one check names them all.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.findings: list[Finding] = []

    def pack(self) -> PackFiles:
        """Read every file; BrokenPackError, the first fault, when any breaks the schema."""
        if not self._folder.is_dir():
            raise broken(
                self._folder.name, "there is no such pack folder", "Check the path of the pack"
            )
        pack = self._read("pack.yaml", pack_schema.PackFile)
        sources = self._read("sources.yaml", pack_schema.SourcesFile)
        corrections = self._read("corrections.yaml", pack_schema.CorrectionsFile)
        languages: dict[LanguageTag, LanguageFiles] = {}
        if pack is not None:
            for index, tag in enumerate(pack.model.languages):
                if tag in pack.model.languages[:index]:
                    self.findings.append(
                        pack.finding(
                            ("languages", index),
                            f"{tag!r} is listed twice",
                            "Delete one of the two",
                        )
                    )
                elif not (self._folder / tag / "language.yaml").is_file():
                    self.findings.append(
                        pack.finding(
                            ("languages", index),
                            f"the language {tag!r} has no file {tag}/language.yaml",
                            "Add its folder, or take it off the list",
                        )
                    )
                elif (files := self._language(tag)) is not None:
                    languages[LanguageTag(tag)] = files
        if pack is None or sources is None or corrections is None or self.findings:
            raise BrokenPackError(self.findings[0])
        return PackFiles(pack, sources, corrections, languages)

    def _language(self, tag: str) -> LanguageFiles | None:
        language = self._read(f"{tag}/language.yaml", schema.LanguageFile)
        topic = self._read(f"{tag}/topic.yaml", schema.TopicFile)
        safety = self._read(f"{tag}/safety.yaml", schema.SafetyFile)
        pain = self._read(f"{tag}/pain.yaml", schema.PainFile)
        values = self._read(f"{tag}/values.yaml", schema.ValuesFile)
        compare = self._read(f"{tag}/compare.yaml", schema.CompareFile)
        facts = self._read(f"{tag}/facts.yaml", schema.FactsFile)
        sure = self._read(f"{tag}/sure.yaml", schema.SureFile)
        questions = self._read(f"{tag}/questions.yaml", schema.QuestionsFile)
        glossary = self._read(f"{tag}/glossary.yaml", schema.GlossaryFile)
        warnings = self._read(f"{tag}/warnings.yaml", schema.WarningsFile)
        about = self._read(f"{tag}/about.yaml", schema.AboutFile)
        cards = self._cards(tag)
        if (
            language is None
            or topic is None
            or safety is None
            or pain is None
            or values is None
            or compare is None
            or facts is None
            or sure is None
            or questions is None
            or glossary is None
            or warnings is None
            or about is None
        ):
            return None
        if language.model.language != tag:
            self.findings.append(
                language.finding(
                    ("language",),
                    f"the language is {language.model.language!r}, but the folder is {tag!r}",
                    "Make the two agree",
                )
            )
        return LanguageFiles(
            language,
            topic,
            safety,
            pain,
            values,
            compare,
            facts,
            sure,
            questions,
            glossary,
            warnings,
            about,
            cards,
        )

    def _cards(self, tag: str) -> tuple[Read[CardFile], ...]:
        names = sorted(path.name for path in (self._folder / tag / "cards").glob("*.yaml"))
        if not 1 <= len(names) <= MOST_CARDS:
            self.findings.append(
                Finding(
                    Severity.ERROR,
                    f"{tag}/cards",
                    None,
                    "",
                    f"there are {len(names)} cards; a pack has 1 to {MOST_CARDS}",
                    "Put one .yaml file for each option into this folder",
                )
            )
            return ()
        cards = [self._read(f"{tag}/cards/{name}", CardFile) for name in names]
        found = [card for card in cards if card is not None]
        return tuple(sorted(found, key=lambda card: (card.model.position, card.model.id)))

    def _read(self, name: str, model: type[Model]) -> Read[Model] | None:
        try:
            document = read_yaml(self._folder, name)
        except BrokenPackError as error:
            self.findings.append(error.finding)
            return None
        try:
            return Read(model.model_validate(document.root), document)
        except ValidationError as error:
            self.findings.extend(_explain(document, error.errors(include_url=False)))
            return None


def _explain(document: Document, errors: Iterable[ErrorDetails]) -> Iterable[Finding]:
    for error in errors:
        path = _path(document, error["loc"])
        message, remedy = _plain(error)
        yield Finding(
            Severity.ERROR, document.name, document.line(path), dotted(path), message, remedy
        )


def _path(document: Document, loc: tuple[int | str, ...]) -> KeyPath:
    """Return the location without the steps that pydantic adds for unions and keys."""
    return tuple(
        step
        for index, step in enumerate(loc)
        if not (step == "[key]" or (step in ("people", "ruler", "words") and index > 1))
    )


def _plain(error: ErrorDetails) -> tuple[str, str]:
    """Return what is wrong and how to mend it, in an author's words."""
    kind = error["type"]
    context = error.get("ctx", {})
    given = _brief(error["input"])
    match kind:
        case "missing":
            return "this field is missing", "Add it; the English pack shows an example"
        case "extra_forbidden":
            return "no field of this name is known here", "Check the spelling and the indent"
        case "string_type":
            if isinstance(error["input"], bool | int | float):
                return f"text was expected, not {given}", "Put it in quotes"
            if error["input"] is None:
                return "this field is empty", "Write its text"
            return "text was expected", "Write one text, in quotes if it has a colon"
        case (
            "int_type"
            | "float_type"
            | "int_from_float"
            | "greater_than_equal"
            | ("less_than_equal")
        ):
            return f"{given} is not a number that fits here", "Write a number within the limits"
        case "bool_type":
            return f"true or false was expected, not {given}", "Write true or false"
        case "tuple_type":
            return "a list was expected", "Begin each entry with '- ' on a line of its own"
        case "model_type" | "dict_type" | "model_attributes_type":
            return "fields were expected here", "Indent them below this line"
        case "too_short":
            return f"at least {context.get('min_length')} are needed here", "Add what is missing"
        case "too_long":
            return f"at most {context.get('max_length')} fit here", "Shorten the list"
        case "literal_error":
            return f"{given} is not one of {context.get('expected')}", "Use one of these words"
        case "union_tag_invalid":
            return (
                f"a figure of kind {context.get('tag')!r} is not known",
                "Use people, ruler or words",
            )
        case "union_tag_not_found":
            return "the figure has no kind", "Write kind: people, ruler or words"
        case "string_pattern_mismatch":
            return f"{given} is not written as it must be", "Compare it with the English pack"
        case "value_error":
            return str(context.get("error", error["msg"])), "Correct it"
        case _:
            return error["msg"], "Compare it with the English pack"


def _brief(given: object) -> str:
    text = repr(given)
    return text if len(text) <= 60 else f"{text[:57]}..."
