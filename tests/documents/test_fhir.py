"""The FHIR bundle's form: what HL7's models say of it, and what a receiver can rely on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.content import Pack, load_pack
from kiosk.documents.fhir.bundle import bundle_bytes
from kiosk.domain.ids import ItemId, LanguageTag, OptionId, VisitId
from kiosk.domain.outline import CodePolicy, JourneyPath, outline_of
from kiosk.domain.summarise import summarise
from kiosk.domain.summary import Stamp, Summary
from kiosk.domain.visit import AnswerKind, Outcome, Step, StopReason
from tests.documents.bundles import (
    SHEET,
    Read,
    bundle_for,
    element,
    elements,
    is_sound,
    keys_of,
    read,
)
from tests.documents.factories import (
    STARTED,
    Story,
    called_away,
    calm_story,
    empty_story,
    fullest_story,
    usual_story,
)
from tests.visits import full_visit

PACK = Path(__file__).parents[2] / "resources" / "packs" / "facet-next-steps"


def red_flag_alone() -> Story:
    """Return a visit that was wiped but for a red flag."""
    told = usual_story().answers
    flag = tuple(a for a in told if a.kind is AnswerKind.SAFETY and a.value == "yes")
    return replace(
        usual_story(),
        answers=flag,
        outcome=Outcome.WIPED,
        reason=StopReason.LEFT,
        reached=Step.PAIN,
    )


def nothing_answered() -> Story:
    """Return a visit that was called away before it was asked anything."""
    return replace(called_away(Step.SAFETY), reached=Step.SAFETY)


STORIES: list[Callable[[], Story]] = [
    usual_story,
    calm_story,
    empty_story,
    fullest_story,
    red_flag_alone,
    nothing_answered,
]
STOPS = [step for step in Step if Step.PRIVACY < step < Step.DONE]


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(PACK)


def real(pack: Pack, clinic: str, patient: str) -> Summary:
    """Return the summary of a whole visit with the program's own pack."""
    content = pack.contents[LanguageTag(clinic)]
    spoken = pack.contents[LanguageTag(patient)]
    outline = outline_of(
        content, switched_off=frozenset(), path=JourneyPath.FULL, code=CodePolicy.OFF
    )
    visit = full_visit(content, outline, started_at=STARTED)
    return summarise(
        replace(visit, language=LanguageTag(patient)),
        content,
        outline,
        patient_language_name=spoken.language_name,
        stamp=Stamp("1.0.0", "kiosk-1"),
        now=STARTED,
    )


@pytest.mark.parametrize("story", STORIES)
def test_every_kind_of_visit_makes_a_sound_bundle(story: Callable[[], Story]) -> None:
    is_sound(bundle_for(story().summary()))


@pytest.mark.parametrize("step", STOPS)
def test_a_visit_called_away_at_any_step_makes_a_sound_bundle(step: Step) -> None:
    is_sound(bundle_for(called_away(step).summary()))


@pytest.mark.parametrize(("clinic", "patient"), [("en", "en"), ("en", "es"), ("es", "es")])
def test_the_programs_own_pack_makes_a_sound_bundle_in_every_language(
    pack: Pack, clinic: str, patient: str
) -> None:
    bundle = bundle_for(real(pack, clinic, patient))
    is_sound(bundle)
    for resource in (bundle.bundle, bundle.questionnaire, bundle.response, bundle.sheet):
        assert resource["language"] == clinic
    assert bundle.codes("visit/language") == [patient]


def test_nobody_is_named_in_it() -> None:
    bundle = bundle_for(fullest_story().summary()).bundle
    about_a_person = {
        "subject",
        "source",
        "author",
        "patient",
        "birthDate",
        "telecom",
        "address",
        "gender",
        "given",
        "family",
        "encounter",
        "performer",
    }
    assert not about_a_person & set(keys_of(bundle))


def test_the_visit_code_is_the_only_name_of_the_visit() -> None:
    usual = usual_story().summary()
    own_id = VisitId("0123456789abcdef" * 2)
    file = bundle_bytes(replace(usual, visit=replace(usual.visit, id=own_id)), SHEET)
    assert own_id.encode() not in file
    assert str(UUID(own_id)).encode() not in file
    bundle = read(file)
    named = {"system": "urn:facet-kiosk:visit-code", "value": "K7-42"}
    assert bundle.response["identifier"] == named
    assert bundle.sheet["identifier"] == [named]


def test_the_same_visit_gives_the_same_bytes_and_another_gives_other_ids() -> None:
    summary = usual_story().summary()
    assert bundle_bytes(summary, SHEET) == bundle_bytes(usual_story().summary(), SHEET)
    visit = replace(summary.visit, id=VisitId("f" * 32))
    one, other = bundle_for(summary), bundle_for(replace(summary, visit=visit))
    assert one.response["id"] != other.response["id"]
    assert one.sheet["id"] != other.sheet["id"]
    assert one.bundle["id"] != other.bundle["id"]
    assert one.questionnaire["id"] == other.questionnaire["id"]


def test_the_questionnaire_is_the_same_whatever_was_answered_and_changes_with_the_pack() -> None:
    usual = usual_story()
    info = replace(usual.content.info, content_hash="1" * 64)
    changed = replace(usual, content=replace(usual.content, info=info))
    first = bundle_for(usual.summary()).questionnaire
    assert first == bundle_for(red_flag_alone().summary()).questionnaire
    assert first["id"] != bundle_for(changed.summary()).questionnaire["id"]
    assert (first["url"], first["version"]) == ("urn:facet-kiosk:questionnaire:test:en", "2026.3")
    response = bundle_for(usual.summary()).response
    assert response["questionnaire"] == f"{first['url']}|{first['version']}"
    assert first["status"] == "draft"


def test_every_resource_lies_at_its_own_address_and_the_sheet_points_at_the_answers() -> None:
    bundle = bundle_for(usual_story().summary())
    for entry in elements(bundle.bundle, "entry"):
        identity = element(entry, "resource")["id"]
        assert entry["fullUrl"] == f"urn:uuid:{UUID(str(identity))}"
    named = [bundle.bundle, bundle.questionnaire, bundle.response, bundle.sheet]
    assert len({str(resource["id"]) for resource in named}) == len(named)
    (related,) = elements(element(bundle.sheet, "context"), "related")
    assert related["reference"] == f"urn:uuid:{bundle.response['id']}"
    assert bundle.bundle["type"] == "collection"


def test_every_time_has_its_zone() -> None:
    bundle = bundle_for(usual_story().summary())
    period = element(element(bundle.sheet, "context"), "period")
    times = [bundle.response["authored"], bundle.sheet["date"], *period.values()]
    assert all(datetime.fromisoformat(str(time)).tzinfo is not None for time in times)
    assert str(times[0]) == "2026-11-22T10:13:00+00:00"


def test_the_peg_has_its_loinc_codes_with_the_programs_own_pack(pack: Pack) -> None:
    bundle = bundle_for(real(pack, "es", "es"))
    loinc = {
        link: [code["code"] for code in elements(item, "code") if "loinc" in str(code["system"])]
        for link, item in bundle.questions.items()
    }
    assert {link: codes for link, codes in loinc.items() if codes} == {
        "peg": ["91148-7"],
        "peg/pain": ["75893-8"],
        "peg/enjoyment": ["91145-3"],
        "peg/activity": ["91146-1"],
        "peg-mean": ["91147-9"],
    }


def test_a_pack_that_asks_something_else_gets_no_loinc_code() -> None:
    bundle = bundle_for(usual_story().summary())
    systems = {
        str(code["system"]) for item in bundle.questions.values() for code in elements(item, "code")
    }
    assert systems == {"urn:facet-kiosk:codes:test"}


def meanings_in(bundle: Read) -> dict[str, set[str]]:
    """Return every code that can be chosen and the words for it."""
    meanings: dict[str, set[str]] = {}
    for one in elements(bundle.questionnaire, "contained"):
        (include,) = elements(element(one, "compose"), "include")
        for concept in elements(include, "concept"):
            meanings.setdefault(str(concept["code"]), set()).add(str(concept["display"]))
    return meanings


def test_no_code_means_two_things(pack: Pack) -> None:
    meanings = meanings_in(bundle_for(real(pack, "en", "en")))
    assert len(meanings) > 100
    assert {code for code, displays in meanings.items() if len(displays) > 1} == set()


def test_ids_of_a_pack_may_be_any_word() -> None:
    usual = usual_story()
    first, *cards = usual.content.cards
    value, *values = usual.content.values
    content = replace(
        usual.content,
        cards=(replace(first, id=OptionId("helped")), *cards),
        values=(replace(value, id=ItemId("top")), *values),
    )
    bundle = bundle_for(replace(usual, content=content).summary())
    is_sound(bundle)
    assert all(len(displays) == 1 for displays in meanings_in(bundle).values())
