"""What the check says of a pack that loads, but is not written as it must be."""

import shutil
from pathlib import Path

import pytest

from kiosk.content import Finding, Severity, check_pack, describe, load_pack
from kiosk.domain.ids import LanguageTag, OptionId
from tests.unit.content.conftest import (
    ON_THE_DAY,
    SHIPPED,
    Change,
    errors,
    languages,
    line_of,
)

CARD = "en/cards/acupuncture.yaml"
THERAPY = "en/cards/physical-therapy.yaml"


def only(folder: Path) -> Finding:
    found = errors(folder)
    assert len(found) == 1, describe(found)
    return found[0]


@pytest.mark.parametrize(
    ("wording", "message"),
    [
        ("About 15% felt more.", "percentages"),
        ("About 15 percent felt more.", "percentages"),
        ("It helped 1 in 4 people.", "'1 in X'"),
        ("It worked three times more often.", "relative"),
        ("It is the best choice you have.", "rank"),
        ("You should try this soon.", "advice"),
        ("It is very effective for pain.", "promises"),
        ("K-check: how many visits.", "not checked"),
        (" ".join(["go"] * 21) + ".", "21 words"),
    ],
)
def test_wording_that_misleads_is_found_with_its_line(
    copied: Path, change: Change, wording: str, message: str
) -> None:
    line = line_of(copied, CARD, "Other plans differ.")
    change(CARD, "Other plans differ. Ask if yours pays this provider.", wording)
    found = only(copied)
    assert message in found.message
    assert (found.file, found.line, found.field) == (CARD, line, "cost[1].text")
    assert found.remedy


def test_the_word_best_is_allowed_in_the_published_instrument(copied: Path) -> None:
    assert "best choice" in (copied / "en/sure.yaml").read_text(encoding="utf-8")
    assert errors(copied) == []


def test_a_figure_without_its_other_side_is_found(copied: Path, change: Change) -> None:
    change(CARD, "61 could not.", "others could not.")
    assert "'39 of 100' stands without the other side" in only(copied).message


def test_a_figure_without_its_study_is_found(copied: Path, change: Change) -> None:
    change(
        THERAPY, '      study: {who: "2,746 people in 35 studies", period: "about 3 months"}\n', ""
    )
    assert "without who was studied" in only(copied).message


def test_a_claim_of_benefit_without_certainty_is_found(copied: Path, change: Change) -> None:
    change(THERAPY, "      sources: [S04]\n      certainty: moderate\n", "      sources: [S04]\n")
    found = only(copied)
    assert found.field == "benefit.claims[1]"
    assert "how sure we are" in found.message


def test_a_headline_that_is_surer_than_its_evidence_is_found(copied: Path, change: Change) -> None:
    change(THERAPY, "certainty: moderate", "certainty: low")
    messages = [finding.message for finding in errors(copied)]
    assert "certainty is low, but the headline does not say 'May'" in messages
    assert "certainty is low, but the text says 'Probably'" in messages


def test_benefit_and_harm_of_unlike_length_are_found(copied: Path, change: Change) -> None:
    change(
        THERAPY,
        "a bit easier.",
        "a bit easier. " + "You may go for a walk in the sun with me. " * 2,
    )
    found = only(copied)
    assert found.field == "benefit"
    assert "not 0.75 to 1.33" in found.message


def test_a_card_that_outweighs_the_others_is_found(copied: Path, change: Change) -> None:
    more = "\n".join(
        f'  - {{id: ac-more-{number}, text: "{" ".join(["go"] * 20)}?"}}' for number in range(8)
    )
    change(CARD, "questions:\n", f"questions:\n{more}\n")
    found = only(copied)
    assert found.file == CARD
    assert "1.33 is the most" in found.message


def test_hard_words_are_found_by_card(copied: Path, change: Change) -> None:
    change(
        CARD,
        "You need to come often.",
        "Contraindications necessitate interdisciplinary evaluation. " * 40,
    )
    measures = [one.message for one in errors(copied) if one.file == CARD]
    assert any("Flesch-Kincaid grade" in message for message in measures)
    assert any("SMOG grade" in message for message in measures)


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ('line: "Very thin', 'line: "Very, very, very, very thin', "line"),
        (
            'short_name: "Acupuncture"',
            'short_name: "One and two and three and four and five"',
            "short_name",
        ),
        (
            "You rest. You may",
            "You rest and rest. " + "You rest. " * 7 + "You may",
            "steps[3].text",
        ),
    ],
)
def test_a_text_that_does_not_fit_its_place_is_found(
    copied: Path, change: Change, old: str, new: str, field: str
) -> None:
    change(CARD, old, new)
    assert field in [finding.field for finding in errors(copied)]


def test_a_picture_that_says_nothing_is_found(copied: Path, change: Change) -> None:
    change("en/pain.yaml", 'alt: "A person seen from behind, with a mark across', 'alt: "Hm."} #')
    assert "fewer than 20" in only(copied).message


def test_a_picture_that_repeats_its_caption_is_found(copied: Path, change: Change) -> None:
    caption = "Two hands press on the low back."
    name = "en/cards/chiropractic-care.yaml"
    alt = (copied / name).read_text(encoding="utf-8").split('alt: "', 1)[1].split('"', 1)[0]
    change(name, alt, caption)
    assert "repeats the caption" in only(copied).message


def test_a_label_that_points_nowhere_is_found(copied: Path, change: Change) -> None:
    change("en/topic.yaml", '      bone: "Bone"', '      bones: "Bone"')
    found = only(copied)
    assert found.field == "pages[0].labels.bones"


def test_a_page_that_says_too_much_is_a_warning(copied: Path, change: Change) -> None:
    change(
        "en/topic.yaml", "They keep your spine steady", "So it goes. " * 15 + "They keep it steady"
    )
    found = [one for one in check_pack(copied, today=ON_THE_DAY) if one.field == "pages[0]"]
    assert [one.severity for one in found] == [Severity.WARNING]


def test_a_medical_word_without_a_meaning_is_found(copied: Path, change: Change) -> None:
    change("en/glossary.yaml", '{word: "sciatica"', '{word: "leg pain"')
    assert "'sciatica' is not in the glossary" in only(copied).message


def test_a_source_that_nobody_names_is_a_warning(copied: Path, change: Change) -> None:
    change(
        "sources.yaml",
        "sources:\n",
        'sources:\n  S998:\n    citation: "x"\n    where: ""\n    checked: "x"\n',
    )
    found = [one for one in check_pack(copied, today=ON_THE_DAY) if one.field == "sources.S998"]
    assert [one.severity for one in found] == [Severity.WARNING]


def tenth_card(folder: Path) -> None:
    text = (folder / CARD).read_text(encoding="utf-8")
    for old, new in (
        ("id: acupuncture\nposition: 30", "id: tai-chi\nposition: 45"),
        ("id: ac-", "id: tc-"),
    ):
        text = text.replace(old, new)
    (folder / "en/cards/tai-chi.yaml").write_text(text, encoding="utf-8")


def test_a_tenth_card_needs_one_new_file_and_stands_at_its_position(copied: Path) -> None:
    tenth_card(copied)
    assert errors(copied) == []
    content = load_pack(copied).content(LanguageTag("en"))
    names = [card.id for card in content.cards]
    assert len(names) == 10
    assert names.index(OptionId("tai-chi")) == 4
    assert set(content.card(OptionId("tai-chi")).compare) == {
        row.id for row in content.compare_rows
    }


def test_a_card_that_is_taken_away_leaves_the_rest_in_order(copied: Path) -> None:
    shutil.copy(copied / CARD, copied.parent)
    (copied / CARD).unlink()
    content = load_pack(copied).content(LanguageTag("en"))
    assert len(content.cards) == 8


def translated(folder: Path, change: Change) -> None:
    shutil.copytree(folder / "en", folder / "es")
    languages(folder, "en", "es")
    change("es/language.yaml", "language: en", "language: es")


def test_a_translation_of_the_same_shape_loads(copied: Path, change: Change) -> None:
    translated(copied, change)
    pack = load_pack(copied)
    assert pack.languages == ("en", "es")
    assert pack.content(LanguageTag("es")).language == "es"


def test_a_translation_that_changes_a_figure_is_found(copied: Path, change: Change) -> None:
    translated(copied, change)
    name = "es/cards/acupuncture.yaml"
    line = line_of(copied, name, "count: 29")
    change(name, "count: 29", "count: 19")
    found = [one for one in errors(copied) if one.field.endswith("count")]
    assert [(one.file, one.line) for one in found] == [(name, line)]
    assert "this is 19, but en/cards/acupuncture.yaml says 29" in found[0].message


def test_a_translation_that_loses_a_card_is_found(copied: Path, change: Change) -> None:
    translated(copied, change)
    (copied / "es/cards/acupuncture.yaml").unlink()
    assert "cards/acupuncture.yaml is not translated" in [one.message for one in errors(copied)]


def test_findings_read_as_text_with_a_count(copied: Path, change: Change) -> None:
    change(CARD, "Other plans differ.", "You should ask.")
    text = describe(check_pack(copied, today=ON_THE_DAY))
    line = line_of(copied, CARD, "You should ask.")
    assert f"{CARD}\n  error: line {line}, cost[1].text: advice is not given ('should')\n" in text
    assert text.endswith("1 error, 1 warning.")


def test_no_findings_read_as_good_news() -> None:
    assert describe([]) == "The pack is in order: no errors, no warnings."


def test_the_check_takes_the_date_of_the_machine_when_none_is_given() -> None:
    assert "reviewers" in [finding.field for finding in check_pack(SHIPPED)]
