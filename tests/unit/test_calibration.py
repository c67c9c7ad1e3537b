"""The measurement of the screen: its file, and what it stands above and below."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.calibration import keep_measured, read_measured
from kiosk.domain.density import Density, DensitySource, Measured, density_in_force
from kiosk.errors import ConfigError

TABLET = (1280, 800)
DAY = date(2026, 11, 22)
MEASURED = Measured(148.5, DAY, TABLET)
GUESS = 149.4


def test_what_was_kept_is_read_and_the_last_one_holds(tmp_path: Path) -> None:
    file = tmp_path / "screen.json"
    assert read_measured(file) is None

    keep_measured(file, Measured(160.0, DAY, TABLET))
    keep_measured(file, MEASURED)

    assert read_measured(file) == MEASURED
    assert [one.name for one in tmp_path.iterdir()] == ["screen.json"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is not a measurement"),
        ("148.5", "is not a measurement"),
        ('{"pixels_per_inch": 148.5}', "is not a measurement"),
        ("[" * 9000, "is not a measurement"),
        ('{"pixels_per_inch": 9, "measured_on": "2026-11-22", "pixels": [8, 5]}', "9 pixels per"),
        ('{"pixels_per_inch": NaN, "measured_on": "2026-11-22", "pixels": [8, 5]}', "nan pixels"),
        ('{"pixels_per_inch": 148, "measured_on": "today", "pixels": [8, 5]}', "is not a measure"),
        ('{"pixels_per_inch": 148, "measured_on": "2026-11-22", "pixels": [8]}', "is not a meas"),
    ],
)
def test_a_bad_file_is_told_in_one_line(tmp_path: Path, text: str, words: str) -> None:
    file = tmp_path / "screen.json"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(ConfigError, match=words) as caught:
        read_measured(file)

    assert str(caught.value).startswith(f"{file}: ")
    assert "Measure again in the staff area" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_folder_that_cannot_be_written_keeps_nothing(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be written"):
        keep_measured(tmp_path / "gone" / "screen.json", MEASURED)


@pytest.mark.parametrize(
    ("configured", "measured", "pixels", "holds"),
    [
        (160.0, MEASURED, TABLET, Density(160.0, DensitySource.SET)),
        (0.0, MEASURED, TABLET, Density(148.5, DensitySource.MEASURED, DAY)),
        (0.0, MEASURED, (800, 1280), Density(148.5, DensitySource.MEASURED, DAY)),
        (0.0, MEASURED, (1920, 1080), Density(GUESS, DensitySource.GUESSED)),
        (0.0, None, TABLET, Density(GUESS, DensitySource.GUESSED)),
    ],
    ids=["the configuration", "measured", "turned", "another screen", "a guess"],
)
def test_it_stands_below_the_configuration_and_above_the_guess(
    configured: float, measured: Measured | None, pixels: tuple[int, int], holds: Density
) -> None:
    assert density_in_force(configured, measured, GUESS, pixels) == holds
