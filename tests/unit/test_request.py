"""What the first frame takes of the settings, before anything is judged."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.calibration import keep_measured
from kiosk.domain.density import Measured
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


def test_what_staff_measured_comes_along_and_a_bad_file_reads_as_nothing(tmp_path: Path) -> None:
    measured = Measured(148.5, date(2026, 11, 22), (1280, 800))
    keep_measured(tmp_path / "screen.json", measured)
    assert first_look(Request(data_dir=tmp_path), {}).measured == measured
    (tmp_path / "screen.json").write_text("148.5")
    assert first_look(Request(data_dir=tmp_path), {}).measured is None


def test_the_screen_is_named_or_numbered_by_environment_or_file(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('[display]\nscreen = "HDMI-1"\n')
    assert first_look(Request(config=config), {}).screen == "HDMI-1"
    assert first_look(Request(config=config), {"KIOSK_DISPLAY__SCREEN": "2"}).screen == "2"
    assert first_look(Request(config=SAMPLE), {}).screen == ""


def test_a_density_of_zero_is_guessed(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text("[display]\npixels_per_inch = 0\n")
    assert first_look(Request(config=config), {}).pixels_per_mm is None
    config.write_text("[display]\npixels_per_inch = 254\n")
    assert first_look(Request(config=config), {}).pixels_per_mm == 10
