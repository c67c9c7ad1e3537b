"""A pack that cannot be used says so in one line: which file, which line, what, how to mend it."""

import json
from pathlib import Path

import pytest

from kiosk.content import load_pack
from kiosk.errors import ExitCode, PackError
from tests.unit.content.conftest import Change, errors, line_of

CARD = "en/cards/acupuncture.yaml"


def refusal(folder: Path) -> PackError:
    """Load the pack, which must be refused in one line, and found wrong by the check as well."""
    with pytest.raises(PackError) as caught:
        load_pack(folder)
    error = caught.value
    assert "\n" not in str(error)
    assert error.remedy
    assert error.exit_code is ExitCode.CONFIG_INVALID
    assert error.where in [finding.where for finding in errors(folder)]
    return error


@pytest.mark.parametrize(
    "name",
    ["pack.yaml", "sources.yaml", "corrections.yaml", "en/safety.yaml", "en/glossary.yaml"],
)
def test_a_missing_file_is_named(copied: Path, name: str) -> None:
    (copied / name).unlink()
    error = refusal(copied)
    assert error.where == name
    assert "missing" in error.what


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="no such pack folder"):
        load_pack(tmp_path / "nowhere")


def test_a_folder_in_the_place_of_a_file_is_named(copied: Path) -> None:
    (copied / "en/sure.yaml").unlink()
    (copied / "en/sure.yaml").mkdir()
    assert refusal(copied).where == "en/sure.yaml"


def test_a_language_without_a_folder_is_named_with_its_line(copied: Path, change: Change) -> None:
    change("pack.yaml", "languages: [en]", "languages: [en, pl]")
    error = refusal(copied)
    assert error.where == f"pack.yaml, line {line_of(copied, 'pack.yaml', 'languages:')}, " + (
        "languages[1]"
    )


def test_a_language_outside_the_pack_is_refused(copied: Path, change: Change) -> None:
    change("pack.yaml", "languages: [en]", "languages: [../en]")
    assert "languages[0]" in refusal(copied).where


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "~\n"])
def test_an_empty_file_is_called_empty(copied: Path, text: str) -> None:
    (copied / CARD).write_text(text, encoding="utf-8")
    error = refusal(copied)
    assert error.where == CARD
    assert "empty" in error.what


def test_a_truncated_file_is_refused(copied: Path) -> None:
    text = (copied / CARD).read_text(encoding="utf-8")
    (copied / CARD).write_text(text[: text.index("rare:") - 60], encoding="utf-8")
    assert refusal(copied).where.startswith(CARD)


def test_broken_yaml_is_named_with_its_line(copied: Path, change: Change) -> None:
    change(CARD, 'name: "Acupuncture"', 'name: "Acupuncture')
    error = refusal(copied)
    assert "valid YAML" in error.what
    assert ", line " in error.where


def test_a_list_where_fields_belong_is_refused(copied: Path) -> None:
    (copied / CARD).write_text("- one\n- two\n", encoding="utf-8")
    assert "must hold fields" in refusal(copied).what


def test_another_version_of_the_format_is_refused(copied: Path, change: Change) -> None:
    change("pack.yaml", "schema: 1", "schema: 2")
    error = refusal(copied)
    assert error.where == f"pack.yaml, line {line_of(copied, 'pack.yaml', 'schema: 2')}, schema"
    assert "reads version 1" in error.what


@pytest.mark.parametrize(
    ("old", "new", "field", "what"),
    [
        ("position: 30", "position: third", "position", "not a number"),
        ("position: 30", "position: 30.5", "position", "not a number"),
        ('name: "Acupuncture"', "name: 12", "name", "text was expected"),
        ('name: "Acupuncture"', "name:", "name", "empty"),
        ('name: "Acupuncture"', "name: ' '", "name", "empty"),
        ("kind: option", "kind: opinion", "kind", "is not one of"),
        ("is_true: false", "is_true: no", "facts[0].is_true", "true or false"),
        ("certainty: low", "certainty: certain", "benefit.certainty", "is not one of"),
        ("count: 39", "count: 139", "benefit.figure.groups[0].count", "not a number that fits"),
        ("sources: [S101, K-high]", "sources: []", "how_it_works[1].sources", "at least 1"),
        ("sources: [S101, K-high]", "sources: S101", "how_it_works[1].sources", "list"),
        ("sentence:", "sentense:", "sentense", "no field of this name"),
    ],
)
def test_a_wrong_value_is_named_with_file_line_and_field(
    copied: Path, change: Change, old: str, new: str, field: str, what: str
) -> None:
    line = line_of(copied, CARD, old)
    change(CARD, old, new)
    found = next(finding for finding in errors(copied) if finding.field == field)
    assert what in found.message
    assert (found.file, found.line) == (CARD, line)
    refusal(copied)


def test_a_kind_of_figure_that_is_not_known_is_named(copied: Path, change: Change) -> None:
    change(CARD, "kind: people\n    groups", "kind: pie\n    groups")
    error = refusal(copied)
    assert error.where == f"{CARD}, line {line_of(copied, CARD, '  figure:')}, " + (
        "benefit.figure"
    )
    assert "'pie' is not known" in error.what


def test_a_field_that_is_left_out_is_named(copied: Path, change: Change) -> None:
    change(CARD, "sentence:", "# sentence:")
    assert [(one.field, one.message) for one in errors(copied)] == [
        ("sentence", "this field is missing")
    ]


def test_a_bad_date_is_named_with_its_line(copied: Path, change: Change) -> None:
    change("pack.yaml", "2027-11-20", "2027-13-20")
    error = refusal(copied)
    assert error.where.endswith("review_due")
    assert "not a date such as" in error.what


def test_a_source_that_is_not_declared_is_named(copied: Path, change: Change) -> None:
    line = line_of(copied, CARD, "sources: [S51, K-high]")
    change(CARD, "sources: [S51, K-high]", "sources: [S51, S999]")
    error = refusal(copied)
    assert error.where == f"{CARD}, line {line}, cost[1].sources"
    assert "S999" in error.what


def test_a_picture_that_is_not_drawn_is_named(copied: Path, change: Change) -> None:
    change(CARD, "picture:\n  id: acupuncture", "picture:\n  id: acupunture")
    error = refusal(copied)
    assert error.where == f"{CARD}, line {line_of(copied, CARD, 'acupunture')}, picture.id"


def test_a_drawing_that_is_lost_is_named(copied: Path) -> None:
    (copied / "illustrations" / "acupuncture.svg").unlink()
    assert "no picture 'acupuncture'" in refusal(copied).what


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        pytest.param("[" * 100_000, id="a hundred thousand brackets"),
        '{"comfort": 3}',
        '{"comfort": {"size": [1, "2"]}}',
        '{"comfort": {}}',
    ],
)
def test_a_broken_picture_index_is_named(copied: Path, text: str) -> None:
    (copied / "illustrations" / "index.json").write_text(text, encoding="utf-8")
    assert refusal(copied).where.startswith("illustrations/index.json")


def test_a_picture_index_may_leave_out_what_is_optional(copied: Path) -> None:
    path = copied / "illustrations" / "index.json"
    entries = json.loads(path.read_text(encoding="utf-8"))
    entries["comfort"] = {"size": [720, 620]}
    path.write_text(json.dumps(entries), encoding="utf-8")
    pack = load_pack(copied)
    content = pack.contents[pack.languages[0]]
    layout = content.pictures[content.screens["comfort"].id]
    assert (layout.focus_x, layout.focus_y, layout.crop) == (0.5, 0.5, None)
    assert not layout.animated


def test_two_cards_with_one_id_are_refused(copied: Path) -> None:
    text = (copied / CARD).read_text(encoding="utf-8")
    (copied / "en/cards/other.yaml").write_text(text, encoding="utf-8")
    messages = [finding.message for finding in errors(copied)]
    assert any("used before" in message for message in messages)
    assert any("but the file is other.yaml" in message for message in messages)
    refusal(copied)


def test_a_compare_row_without_a_cell_is_named(copied: Path, change: Change) -> None:
    change(CARD, "  recovery:", "  # recovery:")
    error = refusal(copied)
    assert error.where == f"{CARD}, line {line_of(copied, CARD, 'compare:')}, compare" or (
        error.where.endswith("compare")
    )
    assert "'recovery' has no cell" in error.what


@pytest.mark.parametrize("step", ["safety", "share", "lunch"])
def test_a_step_that_cannot_be_switched_off_is_refused(
    copied: Path, change: Change, step: str
) -> None:
    change("pack.yaml", "steps_off: []", f"steps_off: [{step}]")
    error = refusal(copied)
    assert "steps_off[0]" in error.where
    assert "sure" in error.remedy


def test_a_range_that_does_not_hold_its_mean_is_refused(copied: Path, change: Change) -> None:
    change("en/cards/physical-therapy.yaml", "low: 12", "low: 16")
    assert "between low and high" in refusal(copied).what


def test_no_cards_at_all_is_refused(copied: Path) -> None:
    for path in (copied / "en/cards").iterdir():
        path.unlink()
    assert refusal(copied).where == "en/cards"
