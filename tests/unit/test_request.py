"""What the first frame takes of the settings, before anything is judged."""

from pathlib import Path

import pytest

from kiosk.paths import program_files
from kiosk.request import Request, first_look

SAMPLE = Path(__file__).parents[2] / "packaging" / "kiosk.toml"
USUAL = program_files().default_pack


def test_the_sample_configuration_shows_the_programs_own_pack() -> None:
    assert first_look(Request(config=SAMPLE), {}).pack == USUAL


@pytest.mark.parametrize("text", ["[pack]\nfolder = 7\n", "pack = 7\n", "[pack\n", ""])
def test_what_cannot_be_a_pack_shows_the_programs_own(tmp_path: Path, text: str) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(text)
    assert first_look(Request(config=config), {}).pack == USUAL


def test_a_pack_on_the_command_line_stands_over_environment_and_file(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('[pack]\nfolder = "/of/the/file"\n')
    environment = {"KIOSK_PACK__FOLDER": "/of/the/environment"}
    request = Request(config=config, pack=Path("/of/the/line"))
    assert first_look(request, environment).pack == Path("/of/the/line")
    assert first_look(Request(config=config), environment).pack == Path("/of/the/environment")
    assert first_look(Request(config=config), {}).pack == Path("/of/the/file")


def test_a_density_of_zero_is_guessed(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text("[display]\npixels_per_inch = 0\n")
    assert first_look(Request(config=config), {}).pixels_per_mm is None
    config.write_text("[display]\npixels_per_inch = 254\n")
    assert first_look(Request(config=config), {}).pixels_per_mm == 10
