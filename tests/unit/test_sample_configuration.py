"""The sample configuration says what the program does without one."""

import tomllib
from pathlib import Path

from kiosk.settings import Settings, load_settings

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
