"""Names and codes: link ids, the local code system, LOINC where it is known for certain.

A LOINC code stands here only after it was read in a source; docs/fhir.md lists what has none.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias
from uuid import NAMESPACE_URL, UUID, uuid5

from kiosk.domain.content import Content, PackInfo, ScaleItem
from kiosk.domain.ids import VisitId

Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | int | float | bool"
Element: TypeAlias = dict[str, Json]
"""A FHIR element or resource, as it is written."""

LOINC = "http://loinc.org"
URI = "urn:ietf:rfc:3986"
"""The system of identifiers that are addresses themselves."""
BCP_47 = "urn:ietf:bcp:47"
LANGUAGES = "http://hl7.org/fhir/ValueSet/all-languages"
LANGUAGE_OF = "http://hl7.org/fhir/StructureDefinition/language"
LEAST = "http://hl7.org/fhir/StructureDefinition/minValue"
MOST = "http://hl7.org/fhir/StructureDefinition/maxValue"

LOINC_PEG = "91148-7"
LOINC_PEG_MEAN = "91147-9"
LOINC_PEG_ITEMS: Mapping[str, str] = {
    "pain": "75893-8",
    "enjoyment": "91145-3",
    "activity": "91146-1",
}
"""By the pack's id of the item; a pack that names its items otherwise gets local codes alone."""
LOINC_QUESTIONNAIRE_RESPONSE = "74465-6"
LOINC_NOTICE = (
    "This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief"
    " Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and"
    " is available at no cost under the license at http://loinc.org/license. LOINC® is a registered"
    " United States trademark of Regenstrief Institute, Inc."
)
"""LOINC's licence asks that it goes with every copy of a code."""

NURSE_SHEET = "document/nurse-sheet"


@dataclass(frozen=True, slots=True)
class Local:
    """The names that this program gives for one pack.

    They are URNs: they name without a host that somebody would have to own and keep up.
    """

    pack: PackInfo
    language: str

    @property
    def system(self) -> str:
        """Return the code system: one a pack, since most codes are the pack's own ids."""
        return f"urn:facet-kiosk:codes:{self.pack.id}"

    @property
    def questionnaire(self) -> str:
        """Return the questionnaire's url, the same for every version of a pack and language."""
        return f"urn:facet-kiosk:questionnaire:{self.pack.id}:{self.language}"

    @property
    def questionnaire_id(self) -> UUID:
        """Return the id of this very text of the questionnaire."""
        parts = (self.questionnaire, self.pack.version, self.pack.content_hash)
        return uuid5(NAMESPACE_URL, "|".join(parts))

    def coding(self, code: str, display: str = "") -> Element:
        """Return a coding of the local system."""
        return coding(self.system, code, display)


def coding(system: str, code: str, display: str = "") -> Element:
    """Return a coding; without a display for codes whose names are not ours to give."""
    made: Element = {"system": system, "code": code}
    if display:
        made["display"] = display
    return made


def link(*parts: str) -> str:
    """Return a link id such as safety/fever; it is the item's local code, too."""
    return "/".join(parts)


def urn(identity: UUID) -> str:
    """Return an id as an address."""
    return f"urn:uuid:{identity}"


def id_in(visit: VisitId, name: str) -> UUID:
    """Return the id of one resource of a visit: always the same, and no way back to the visit's."""
    return uuid5(UUID(visit), name)


def is_peg(items: Sequence[ScaleItem]) -> bool:
    """Tell whether a pack asks the PEG, the three items that LOINC knows and no other."""
    return {item.id for item in items} == set(LOINC_PEG_ITEMS)


def local_names(content: Content) -> Local:
    """Return the names for a content: of its pack, in its language."""
    return Local(content.info, content.language)
