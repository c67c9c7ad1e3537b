"""The sample configuration says what the program does without one."""

import json
import tomllib
from pathlib import Path

from kiosk.settings import Settings, load_settings
from tools.schema import schema, schema_file

SAMPLE = Path(__file__).parents[2] / "packaging" / "kiosk.toml"


def test_the_sample_changes_nothing() -> None:
    assert load_settings(SAMPLE, {}, {}) == Settings()


def test_the_sample_names_every_key() -> None:
    named = {section: set(keys) for section, keys in tomllib.loads(SAMPLE.read_text()).items()}
    known = {
        name: set(field.annotation.model_fields) if field.annotation else set()
        for name, field in Settings.model_fields.items()
    }
    assert named == known


def test_the_schema_is_up_to_date() -> None:
    assert schema_file().read_text(encoding="utf-8") == schema(), "run: python -m tools.schema"


def test_the_schema_says_what_every_key_is_for() -> None:
    sections = json.loads(schema())["$defs"]
    silent = [
        f"{name}.{key}"
        for name, section in sections.items()
        for key, entry in section["properties"].items()
        if not entry.get("description")
    ]
    assert not silent
