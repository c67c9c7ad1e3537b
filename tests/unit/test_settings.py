"""Settings: one file, environment over it, flags over both; each fault is one line with a place."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import ConfigError, ExitCode
from kiosk.settings import LARGEST_FILE, Settings, load_settings


def write(folder: Path, text: str | bytes) -> Path:
    file = folder / "kiosk.toml"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def fault_of(file: Path | None, **environment: str) -> ConfigError:
    """Return the error of settings that cannot be used; it is one line and exits with 20."""
    with pytest.raises(ConfigError) as caught:
        load_settings(file, environment, {})
    error = caught.value
    assert len(str(error).splitlines()) == 1
    assert error.exit_code is ExitCode.CONFIG_INVALID
    return error


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing yet\n", "[kiosk]\n"])
def test_an_empty_file_leaves_everything_as_usual(tmp_path: Path, text: str) -> None:
    assert load_settings(write(tmp_path, text), {}, {}) == Settings()


def test_without_any_file_the_kiosk_starts_with_its_usual_settings() -> None:
    usual = load_settings(None, {}, {})
    assert (usual.kiosk.language, usual.visit.path, usual.visit.code) == ("en", "full", "optional")
    assert (usual.idle.warn_after, usual.idle.countdown, usual.idle.done_after) == (90, 30, 10)
    assert (usual.documents.folder, usual.database.url, usual.pack.folder) == (None, None, None)


def test_a_file_sets_what_it_names(tmp_path: Path) -> None:
    text = '[kiosk]\nid = "room-2"\ntime_zone = "America/Chicago"\n[idle]\nwarn_after = 120\n'
    read = load_settings(write(tmp_path, "\ufeff" + text), {}, {})
    assert (read.kiosk.id, read.kiosk.time_zone) == ("room-2", "America/Chicago")
    assert (read.idle.warn_after, read.idle.countdown) == (120, 30)


def test_environment_stands_over_the_file_and_flags_over_both(tmp_path: Path) -> None:
    file = write(tmp_path, '[visit]\npath = "full"\ncode = "required"\n[kiosk]\nid = "a"\n')
    environment = {"KIOSK_VISIT__PATH": "core", "KIOSK_KIOSK__ID": "b", "PATH": "/bin"}
    read = load_settings(file, environment, {"kiosk": {"id": "c"}})
    assert (read.visit.code, read.visit.path, read.kiosk.id) == ("required", "core", "c")


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_every_text_size_of_the_screens_can_be_the_usual_one(percent: int) -> None:
    read = load_settings(None, {"KIOSK_DISPLAY__TEXT_SIZE": str(percent)}, {})
    assert read.display.text_size == percent


@pytest.mark.parametrize(
    ("name", "value"),
    [("TEXT_SIZE", "110"), ("TEXT_SIZE", "1.5"), ("IGNORE_SECOND_TOUCH_MS", "1001")],
)
def test_what_the_screens_cannot_do_is_no_setting(name: str, value: str) -> None:
    fault = fault_of(None, **{f"KIOSK_DISPLAY__{name}": value})
    assert f"KIOSK_DISPLAY__{name}" in str(fault)


def test_an_empty_variable_changes_nothing(tmp_path: Path) -> None:
    file = write(tmp_path, '[kiosk]\nid = "a"\n')
    assert load_settings(file, {"KIOSK_KIOSK__ID": ""}, {}).kiosk.id == "a"


@pytest.mark.parametrize(
    ("section", "key"),
    [
        ("documents", "folder"),
        ("documents", "passphrase_file"),
        ("database", "url"),
        ("database", "key_file"),
        ("pack", "folder"),
    ],
)
def test_an_empty_text_means_none(tmp_path: Path, section: str, key: str) -> None:
    read = load_settings(write(tmp_path, f'[{section}]\n{key} = ""\n'), {}, {})
    assert getattr(getattr(read, section), key) is None


@pytest.mark.parametrize(
    ("text", "line", "key", "word"),
    [
        ("[idle]\nwarn_after = 5\n", 2, "idle.warn_after", "greater than or equal to 60"),
        ("[idle]\n\ncountdown = 500\n", 3, "idle.countdown", "less than or equal to 120"),
        ('[idle]\nwarn_after = "soon"\n', 2, "idle.warn_after", "valid integer"),
        ("[idle]\nwarn_after = 90.5\n", 2, "idle.warn_after", "valid integer"),
        ("[kiosk]\nid = 7\n", 2, "kiosk.id", "valid string"),
        ('[kiosk]\nid = "two words"\n', 2, "kiosk.id", "pattern"),
        ('[kiosk]\nlanguage = "english!"\n', 2, "kiosk.language", "pattern"),
        ('[kiosk]\ntime_zone = "Mars/Base"\n', 2, "kiosk.time_zone", "not a known time zone"),
        ('[kiosk]\ntime_zone = "../etc"\n', 2, "kiosk.time_zone", "not a known time zone"),
        ('[visit]\npath = "short"\n', 2, "visit.path", "'full' or 'core'"),
        ("[display]\npixels_per_inch = 12\n", 2, "display.pixels_per_inch", "60 to 600"),
        ("[display]\npixels_per_inch = nan\n", 2, "display.pixels_per_inch", "finite"),
        ("[display]\ndim_after = 300\n", 2, "display.dim_after", "240"),
        ('[display]\nhours = "7-18"\n', 2, "display.hours", "07:30-18:00"),
        ('[display]\nhours = "08:00-08:00"\n', 2, "display.hours", "another time"),
        ("[retention]\nhours = 25\n", 2, "retention.hours", "24"),
        ('[database]\nurl = "sqlite://"\n', 2, "database.url", "postgresql+psycopg://"),
        ("[documents]\nfolder = 7\n", 2, "documents.folder", "path"),
        ("[kiosk]\nidd = 1\nid = 'a'\n", 2, "kiosk.idd", "not a known key"),
        ("\n[kiosks]\nid = 'a'\n", 2, "kiosks", "not a known key"),
        ("\n[kiosk.more]\nid = 'a'\n", 2, "kiosk.more", "not a known key"),
        ('[kiosk]\n"a\\nb" = 1\n', 1, "kiosk", "not a known key"),
        ("kiosk.id = 7\n", 1, "kiosk.id", "valid string"),
    ],
)
def test_a_wrong_value_or_key_is_named_with_file_line_and_key(
    tmp_path: Path, text: str, line: int, key: str, word: str
) -> None:
    file = write(tmp_path, text)
    error = fault_of(file)
    assert error.where.startswith(f"{file}, line {line}, ")
    assert key in error.where
    assert word in error.what
    assert error.remedy


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [
        ("id = 'a'\n", ", line 1", "stands outside of a section"),
        ("\n[[kiosk]]\nid = 'a'\n", ", line 2", "stands outside of a section"),
        ("[kiosk]\nid = 'a\n", ", last line", "is not TOML"),
        ("[kiosk]\nid = 'a'\nid = 'b'\n", ", line 3", "is not TOML"),
        ("[kiosk]\nid = ", ", last line", "is not TOML"),
        ("[kiosk", ", last line", "is not TOML"),
        (b"[kiosk]\nid = 'caf\xe9'\n", ", line 2", "is not UTF-8"),
        (b"\xff\xfe[\x00k\x00", ", line 1", "is not UTF-8"),
        ("a = " + "[" * 50_000, "", "nested too deep"),
        ("[idle]\nwarn_after = " + "9" * 5_000 + "\n", "", ""),
        ("#" * (LARGEST_FILE + 1), "", "larger than"),
    ],
)
def test_a_broken_file_is_told_with_its_place(
    tmp_path: Path, text: str | bytes, place: str, word: str
) -> None:
    file = write(tmp_path, text)
    error = fault_of(file)
    assert error.where.startswith(f"{file}{place}")
    assert word in error.what


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    missing = tmp_path / "gone.toml"
    assert fault_of(missing).where == str(missing)
    assert "no such file" in fault_of(missing).what
    assert "cannot be read" in fault_of(tmp_path).what


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_without_end_is_not_read_to_its_end() -> None:
    assert "larger than" in fault_of(Path("/dev/zero")).what


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("KIOSK_IDLE__WARN_AFTER", "soon"),
        ("KIOSK_IDLE__WARN", "90"),
        ("KIOSK_NOWHERE__KEY", "1"),
    ],
)
def test_a_wrong_variable_is_named_not_the_file(tmp_path: Path, name: str, value: str) -> None:
    file = write(tmp_path, "[kiosk]\nid = 'a'\n")
    assert fault_of(file, **{name: value}).where == f"environment variable {name}"


def test_the_secret_of_a_wrong_address_is_not_told(tmp_path: Path) -> None:
    file = write(tmp_path, '[database]\nurl = "postgres://nurse:CANARY@host/db"\n')
    assert "CANARY" not in str(fault_of(file))
    right = '[database]\nurl = "postgresql+psycopg://nurse:CANARY@host/db"\n'
    assert "CANARY" not in repr(load_settings(write(tmp_path, right), {}, {}))


PIECES = [
    "[kiosk]",
    "[idle]",
    "[[idle]]",
    "[kiosk.id]",
    "id",
    "warn_after",
    "=",
    "90",
    "true",
    "2026-13-45",
    "\\n",
]
SIGNS = ["\n", " = ", '"', "'", "'''", ".", "{", "}", "[", "]", "#", "\x00", "é"]
toml_like = st.lists(st.sampled_from([*PIECES, *SIGNS]), max_size=25).map("".join)


@given(text=toml_like.map(str.encode) | st.binary(max_size=40))
@settings(
    max_examples=80,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_any_bytes_are_settings_or_one_line_of_fault(tmp_path: Path, text: bytes) -> None:
    file = write(tmp_path, text)
    try:
        read = load_settings(file, {}, {})
    except ConfigError:
        fault_of(file)
    else:
        assert isinstance(read, Settings)
