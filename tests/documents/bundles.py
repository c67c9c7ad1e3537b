"""Reads a FHIR bundle as a receiver would: its resources, its questions, its answers."""

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass

from fhir.resources.R4B.bundle import Bundle

from kiosk.documents.fhir.bundle import bundle_bytes
from kiosk.documents.fhir.codes import Element
from kiosk.domain.summary import Summary

SHEET = b"%PDF-1.7 a nurse's sheet"
"""Stands in for the PDF where a test is about the rest."""


VALUE_OF = {
    "boolean": "valueBoolean",
    "integer": "valueInteger",
    "decimal": "valueDecimal",
    "string": "valueString",
    "text": "valueString",
    "choice": "valueCoding",
}


@dataclass(frozen=True, slots=True)
class Read:
    """A bundle's three resources, and the bundle itself."""

    bundle: Element
    questionnaire: Element
    response: Element
    sheet: Element

    @property
    def questions(self) -> dict[str, Element]:
        """Return every item of the questionnaire by its link id."""
        return {str(item["linkId"]): item for item in flat(self.questionnaire)}

    @property
    def answers(self) -> dict[str, list[Element]]:
        """Return every answer by its link id."""
        return {
            str(item["linkId"]): elements(item, "answer")
            for item in flat(self.response)
            if "answer" in item
        }

    @property
    def attachment(self) -> Element:
        """Return what is said of the sheet, and the sheet."""
        (content,) = elements(self.sheet, "content")
        return element(content, "attachment")

    @property
    def pdf(self) -> bytes:
        """Return the sheet."""
        return base64.b64decode(str(self.attachment["data"]))

    def codes(self, link: str) -> list[str]:
        """Return the codes chosen for a question; empty where it has no answer."""
        return [str(one["code"]) for one in self.codings(link)]

    def displays(self, link: str) -> list[str]:
        """Return the words chosen for a question."""
        return [str(one["display"]) for one in self.codings(link)]

    def codings(self, link: str) -> list[Element]:
        """Return what was chosen for a question."""
        return [element(one, "valueCoding") for one in self.answers.get(link, [])]

    def value_sets(self) -> dict[str, set[str]]:
        """Return the codes of every list that the questionnaire contains."""
        made = {}
        for one in elements(self.questionnaire, "contained"):
            (include,) = elements(element(one, "compose"), "include")
            made[f"#{one['id']}"] = {str(c["code"]) for c in elements(include, "concept")}
        return made


def read(file: bytes) -> Read:
    """Read a bundle's file."""
    bundle = json.loads(file.decode("utf-8"))
    questionnaire, response, sheet = (
        element(entry, "resource") for entry in elements(bundle, "entry")
    )
    return Read(bundle, questionnaire, response, sheet)


def bundle_for(summary: Summary) -> Read:
    """Make a summary's bundle and read it."""
    return read(bundle_bytes(summary, SHEET))


def element(parent: Element, name: str) -> Element:
    """Return an element within another."""
    found = parent[name]
    assert isinstance(found, dict)
    return found


def elements(parent: Element, name: str) -> list[Element]:
    """Return a list of elements within another; empty where there is none."""
    found = parent.get(name, [])
    assert isinstance(found, list)
    return found


def flat(parent: Element) -> Iterator[Element]:
    """Yield every item below a questionnaire, a response or an item."""
    for item in elements(parent, "item"):
        yield item
        yield from flat(item)


def keys_of(value: object) -> Iterator[str]:
    """Yield every field name in a piece of JSON."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield str(key)
            yield from keys_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys_of(inner)


def is_sound(bundle: Read) -> None:
    """Check a bundle against HL7's models and against itself."""
    Bundle.model_validate(bundle.bundle)
    links = [str(item["linkId"]) for item in flat(bundle.questionnaire)]
    assert len(links) == len(set(links))
    for item in flat(bundle.questionnaire):
        assert (item["type"] == "group") == bool(elements(item, "item")), item["linkId"]
        assert str(item["text"]).strip()
    lists = bundle.value_sets()
    chosen_from = {str(item.get("answerValueSet", "")) for item in flat(bundle.questionnaire)}
    assert set(lists) == {one for one in chosen_from if one.startswith("#")}
    for item in flat(bundle.response):
        question = bundle.questions[str(item["linkId"])]
        assert item["text"] == question["text"]
        answers = elements(item, "answer")
        assert bool(answers) != bool(elements(item, "item"))
        assert len(answers) <= 1 or question["repeats"]
        for answer in answers:
            assert set(answer) - {"_valueString"} == {VALUE_OF[str(question["type"])]}
            if str(question.get("answerValueSet", "")).startswith("#"):
                code = element(answer, "valueCoding")["code"]
                assert code in lists[str(question["answerValueSet"])]
